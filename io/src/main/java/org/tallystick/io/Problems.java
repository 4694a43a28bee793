package org.tallystick.io;

import java.util.ArrayList;
import java.util.List;

/** Gathers the problems of one file. */
final class Problems {
    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    void add(Place place, String what, String expected) {
        add(place.line(), place.column(), place.pointer(), what, expected);
    }

    void add(int line, int column, String pointer, String what, String expected) {
        found.add(Problem.of(file, line, column, pointer, what, expected));
    }

    void addAll(List<Problem> others) {
        found.addAll(others);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    int count() {
        return found.size();
    }

    /** All problems in the order of the text. */
    List<Problem> list() {
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
