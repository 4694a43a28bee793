package org.tallystick.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tallystick.io.problem.Problem;

/** Gathers the problems of one file. */
public final class Problems {
    /** The most problems of a file that are listed, so that a hostile file cannot fill the memory. */
    private static final int MOST = 100_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int unlisted;

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
            unlisted++;
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
        return found.size() + unlisted;
    }

    /** All problems in the order of the text. */
    public List<Problem> list() {
        Stream<Problem> more = unlisted == 0
                ? Stream.of()
                : Stream.of(Problem.ofFile(file, "there are " + unlisted + " more problems than are listed", "fewer"));
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
