package org.tallystick.io.json;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON incrementally: objects key by key, without absent or empty members. */
public final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private static final Pattern JSON_NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    /** The greatest number of digits that Jackson accepts in a JSON number by default. */
    private static final int LONGEST_NUMBER = StreamReadConstraints.DEFAULT_MAX_NUM_LEN;

    private final JsonGenerator json;
    private final Numbers numbers;

    private JsonOutput(JsonGenerator json, Numbers numbers) {
        this.json = json;
        this.numbers = numbers;
    }

    /** Returns an output that continues where a generator stands. */
    public static JsonOutput on(JsonGenerator json, Numbers numbers) {
        return new JsonOutput(json, numbers);
    }

    /**
     * Writes one object; the target is not closed.
     *
     * @param levels the number of levels of objects and arrays with one line for each value; deeper levels are on one line
     */
    public static void write(Writer target, int levels, Consumer<JsonOutput> members) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(Layout.lines(levels), target)) {
            new JsonOutput(json, Numbers.TEXTS).object(members);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** Returns one object on one line, without a line break. */
    public static String line(Consumer<JsonOutput> members) {
        return line(Numbers.TEXTS, members);
    }

    private static String line(Numbers numbers, Consumer<JsonOutput> members) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(Layout.lines(0), line)) {
            new JsonOutput(json, numbers).object(members);
        }
        return line.toString();
    }

    /** Writes an object only once it is complete, so that an exception of its members leaves no part of it. */
    public void whole(String key, Consumer<JsonOutput> members) {
        document(key, line(numbers, members));
    }

    private void document(String key, String text) {
        json.writeName(key);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            json.copyCurrentStructureExact(parser);
        }
    }

    /** Writes an object as a value. */
    public void object(Consumer<JsonOutput> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
    }

    public void object(String key, Consumer<JsonOutput> members) {
        json.writeName(key);
        object(members);
    }

    /** Writes a text, or null. */
    public void text(String key, @Nullable String text) {
        json.writeName(key);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text);
        }
    }

    /** Writes a text; the key is left out where there is none. */
    public void optional(String key, Optional<?> text) {
        text.ifPresent(present -> text(key, present.toString()));
    }

    /** Writes an exact number, or null. It is a text unless numbers are wanted and the text is a JSON number of limited length. */
    public void exact(String key, @Nullable String number) {
        json.writeName(key);
        if (number == null) {
            json.writeNull();
        } else {
            exact(number);
        }
    }

    /** Writes an exact number as a value, as {@link #exact(String, String)} does. */
    public void exact(String number) {
        if (numbers == Numbers.NUMBERS
                && number.length() <= LONGEST_NUMBER
                && JSON_NUMBER.matcher(number).matches()) {
            json.writeNumber(number);
        } else {
            json.writeString(number);
        }
    }

    /** Writes an exact number; the key is left out where there is none. */
    public void exact(String key, Optional<?> number) {
        number.ifPresent(present -> exact(key, present.toString()));
    }

    public void number(String key, long number) {
        json.writeName(key);
        json.writeNumber(number);
    }

    public void flag(String key, boolean flag) {
        json.writeName(key);
        json.writeBoolean(flag);
    }

    /** Writes texts where there are any. */
    public void texts(String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            json.writeName(key);
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    /** Writes an array of texts, empty where there are none. */
    public void array(String key, Collection<String> texts) {
        array(key, texts, this::item);
    }

    /** Writes an array of objects. */
    public <T> void objects(String key, Collection<T> items, BiConsumer<JsonOutput, T> members) {
        array(key, items, item -> object(own -> members.accept(own, item)));
    }

    /** Writes an array whose items are written one by one, with {@link #item}. */
    public <T> void array(String key, Collection<T> items, Consumer<T> write) {
        json.writeName(key);
        json.writeStartArray();
        items.forEach(write);
        json.writeEndArray();
    }

    /** Writes a text as an item of an array. */
    public void item(String text) {
        json.writeString(text);
    }

    /** Writes an object as an item of an array. */
    public void item(Consumer<JsonOutput> members) {
        object(members);
    }

    /** The form in which exact numbers are written. */
    public enum Numbers {
        /** As texts, which no program rounds. */
        TEXTS,
        /** As JSON numbers with all digits; fractions and numbers that parsers refuse for their length stay texts. */
        NUMBERS
    }
}
