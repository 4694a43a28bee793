package org.tallystick.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON value stands: its line and column, and its way down from the root. The pointer is spelled out only when asked for,
 * since most values are never complained about.
 */
public final class Place {
    private final int line;
    private final int column;
    private final @Nullable Place parent;
    private final String step;

    private Place(int line, int column, @Nullable Place parent, String step) {
        this.line = line;
        this.column = column;
        this.parent = parent;
        this.step = step;
    }

    static Place root(int line, int column) {
        return new Place(line, column, null, "");
    }

    /** The place of the value of a key in the object that stands here. */
    Place member(String key, int memberLine, int memberColumn) {
        return new Place(memberLine, memberColumn, this, key);
    }

    /** The place of an item, counted from 0, in the array that stands here. */
    Place item(int index, int itemLine, int itemColumn) {
        return new Place(itemLine, itemColumn, this, Integer.toString(index));
    }

    /** The place of a character of the text that stands here, so many columns after its opening quote. */
    Place shifted(int columns) {
        return new Place(line, column + columns, parent, step);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The JSON pointer, RFC 6901. */
    String pointer() {
        Deque<String> steps = new ArrayDeque<>();
        for (Place at = this; at.parent != null; at = at.parent) {
            steps.push(at.step.replace("~", "~0").replace("/", "~1"));
        }
        StringBuilder pointer = new StringBuilder();
        steps.forEach(each -> pointer.append('/').append(each));
        return pointer.toString();
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
