package org.tallystick.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tallystick.io.problem.Problem;

/** Gathers the problems of one file. */
public final class Problems {
    /** So many problems of a file are told, lest a hostile file fill the memory with them. */
    private static final int MOST = 100_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int untold;

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
        add(Problem.of(file, line, column, pointer, what, expected));
    }

    private void add(Problem problem) {
        if (found.size() < MOST) {
            found.add(problem);
        } else {
            untold++;
        }
    }

    /** Takes problems of the same file that were found elsewhere. */
    public void addAll(List<Problem> others) {
        others.forEach(this::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** How many there are so far; a reader that compares two counts sees whether something went wrong between. */
    public int count() {
        return found.size() + untold;
    }

    /** All problems in the order of the text. */
    public List<Problem> list() {
        Stream<Problem> more = untold == 0
                ? Stream.of()
                : Stream.of(Problem.ofFile(file, "there are " + untold + " more problems than are told", "fewer"));
        return Stream.concat(found.stream().sorted(), more).toList();
    }

    /** Takes out the problems up to the end of a line, in the order of the text. */
    List<Problem> takeThrough(int line) {
        List<Problem> taken =
                found.stream().filter(each -> each.line() <= line).sorted().toList();
        found.removeIf(each -> each.line() <= line);
        return taken;
    }
}
