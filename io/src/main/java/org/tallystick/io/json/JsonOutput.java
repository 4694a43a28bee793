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

/** Writes JSON incrementally: objects key by key, without absent or empty members. */
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
     * Writes one object; the target is not closed.
     *
     * @param levels the number of levels of objects and arrays with one line for each value; deeper levels are on one line
     */
    public static void write(Writer target, int levels, Consumer<JsonOutput> members) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(Layout.lines(levels), target)) {
            new JsonOutput(json).object(members);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        }
    }

    /** Returns one object on one line, without a line break. */
    public static String line(Consumer<JsonOutput> members) {
        StringWriter line = new StringWriter();
        try {
            write(line, 0, members);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return line.toString();
    }

    /** Writes a value whose text is given, unchanged. */
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
}
