package org.tallystick.io.jackson;

import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.json.JsonOutput.Numbers;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the values of one type. */
final class FormSerializer<T> extends StdSerializer<T> {
    private final ValueForm<T> form;
    private final Numbers numbers;

    FormSerializer(ValueForm<T> form, Numbers numbers) {
        super(form.type());
        this.form = form;
        this.numbers = numbers;
    }

    @Override
    public void serialize(T value, JsonGenerator json, SerializationContext context) {
        form.writing().write(JsonOutput.on(json, numbers), value);
    }
}
