package org.tallystick.io.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;

/** The layout of readable JSON: each value of the outer levels is on its own line, deeper levels are on one line. */
final class Layout implements PrettyPrinter {
    private final int levels;
    private int level;

    private Layout(int levels) {
        this.levels = levels;
    }

    /** Returns a layout for one document. */
    static Layout of(int levels) {
        return new Layout(levels);
    }

    /**
     * Returns a layout with one line for each value of the outer levels.
     *
     * @param levels the number of levels of objects and arrays with one line for each value; 0 for a single line
     */
    static ObjectWriteContext lines(int levels) {
        Layout layout = new Layout(levels);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return layout;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    private void breakLine(JsonGenerator json, @Nullable String otherwise) {
        if (level <= levels) {
            json.writeRaw("\n" + "  ".repeat(level));
        } else if (otherwise != null) {
            json.writeRaw(otherwise);
        }
    }

    private void end(JsonGenerator json, int count, char mark) {
        boolean spread = level <= levels;
        level--;
        if (spread && count > 0) {
            json.writeRaw("\n" + "  ".repeat(level));
        }
        json.writeRaw(mark);
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) {
        json.writeRaw('{');
        level++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) {
        breakLine(json, null);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator json) {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndObject(JsonGenerator json, int count) {
        end(json, count, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) {
        json.writeRaw('[');
        level++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        breakLine(json, null);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        json.writeRaw(',');
        breakLine(json, " ");
    }

    @Override
    public void writeEndArray(JsonGenerator json, int count) {
        end(json, count, ']');
    }
}
