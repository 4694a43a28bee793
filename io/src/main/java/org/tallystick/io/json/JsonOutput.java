package org.tallystick.io.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON as it goes: objects key by key, where what is absent or empty is left out. */
public final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator json;

    private JsonOutput(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes one object, and leaves its target open.
     *
     * @param levels how many levels of objects and arrays are spread over lines, a line for each value; what is deeper
     *     stands on one line
     */
    public static void write(Writer target, int levels, Consumer<JsonOutput> members) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(Layout.lines(levels), target)) {
            new JsonOutput(json).object(members);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** One object on one line, without its end. */
    public static String line(Consumer<JsonOutput> members) {
        StringWriter line = new StringWriter();
        try {
            write(line, 0, members);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return line.toString();
    }

    /** A value that stands in a text of its own, as its text has it. */
    public void document(String key, String text) {
        json.writeName(key);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            json.copyCurrentStructure(parser);
        }
    }

    private void object(Consumer<JsonOutput> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
    }

    public void object(String key, Consumer<JsonOutput> members) {
        json.writeName(key);
        object(members);
    }

    /** A text, or null. */
    public void text(String key, @Nullable String text) {
        json.writeName(key);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    /** A text where there is one; its key is left out otherwise. */
    public void optional(String key, Optional<?> text) {
        text.ifPresent(present -> text(key, present.toString()));
    }

    public void number(String key, long number) {
        json.writeName(key);
        json.writeNumber(number);
    }

    public void flag(String key, boolean flag) {
        json.writeName(key);
        json.writeBoolean(flag);
    }

    /** Texts where there are any. */
    public void texts(String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            json.writeName(key);
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** An array of texts, empty where there are none. */
    public void array(String key, Collection<String> texts) {
        array(key, texts, this::item);
    }

    /** An array of objects. */
    public <T> void objects(String key, Collection<T> items, BiConsumer<JsonOutput, T> members) {
        array(key, items, item -> object(own -> members.accept(own, item)));
    }

    /** An array whose items are written one by one, with {@link #item}. */
    public <T> void array(String key, Collection<T> items, Consumer<T> write) {
        json.writeName(key);
        json.writeStartArray();
        items.forEach(write);
        json.writeEndArray();
    }

    /** A text as an item of an array. */
    public void item(String text) {
        json.writeString(text);
    }

    /** An object as an item of an array. */
    public void item(Consumer<JsonOutput> members) {
        object(members);
    }
}
