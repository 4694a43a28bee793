package org.tallystick.io.json;

import java.util.ArrayList;
import java.util.List;
import org.tallystick.io.problem.Problem;

/** Gathers the problems of one file. */
public final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    /** None yet, of the file of this name. */
    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** Takes a problem of the value that stands at a place. */
    public void add(Place place, String what, String expected) {
        add(place.line(), place.column(), place.pointer(), what, expected);
    }

    /** Takes a problem at a line and column; the pointer is as near as it is known. */
    public void add(int line, int column, String pointer, String what, String expected) {
        found.add(Problem.of(file, line, column, pointer, what, expected));
    }

    /** Takes problems of the same file that were found elsewhere. */
    public void addAll(List<Problem> others) {
        found.addAll(others);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are so far; a reader that compares two counts sees whether something went wrong between. */
    public int count() {
        return found.size();
    }

    /** All problems in the order of the text. */
    public List<Problem> list() {
        return found.stream().sorted().toList();
    }

    /** Takes out the problems up to the end of a line, in the order of the text. */
    List<Problem> takeThrough(int line) {
        List<Problem> taken =
                found.stream().filter(each -> each.line() <= line).sorted().toList();
        found.removeIf(each -> each.line() <= line);
        return taken;
    }
}
