package org.tallystick.io.json;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * The place of a JSON value: its line and column, and its path from the root. The pointer is computed only when needed, since most values
 * have no problems.
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

    /** Returns the place of the value of a key in the object at this place. */
    Place member(String key, int memberLine, int memberColumn) {
        return new Place(memberLine, memberColumn, this, key);
    }

    /** Returns the place of an item, counted from 0, in the array at this place. */
    Place item(int index, int itemLine, int itemColumn) {
        return new Place(itemLine, itemColumn, this, Integer.toString(index));
    }

    /** Returns the place of a character in the text at this place, by the number of columns after its opening quote. */
    Place shifted(int columns) {
        return new Place(line, column + columns, parent, step);
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** Returns the JSON pointer, RFC 6901. */
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
