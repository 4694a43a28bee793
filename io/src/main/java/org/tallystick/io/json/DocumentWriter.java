package org.tallystick.io.json;

import java.io.IOException;
import java.io.Writer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Writes values as documents: each value of the two outer levels is on its own line, and the last line ends. */
public final class DocumentWriter {
    private static final int LEVELS = 2;

    private final ObjectWriter writer;

    private DocumentWriter(ObjectWriter writer) {
        this.writer = writer;
    }

    /** Returns a writer of the values that a mapper knows. */
    public static DocumentWriter of(JsonMapper mapper) {
        return new DocumentWriter(mapper.writer()
                .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .without(StreamWriteFeature.FLUSH_PASSED_TO_STREAM));
    }

    /**
     * Writes a value; the target is not closed.
     *
     * @throws IOException if the target fails
     */
    public void write(Object value, Writer target) throws IOException {
        try {
            writer.with(Layout.of(LEVELS)).writeValue(target, value);
        } catch (JacksonIOException failure) {
            throw failure.getCause();
        } catch (JacksonException failure) {
            throw own(failure);
        }
        target.write("\n");
    }

    /** Returns the exception of a value, which the mapper wraps. */
    private static RuntimeException own(JacksonException failure) {
        return failure.getCause() instanceof IllegalArgumentException refusal ? refusal : failure;
    }
}
