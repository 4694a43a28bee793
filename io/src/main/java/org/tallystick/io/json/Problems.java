package org.tallystick.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tallystick.io.problem.Problem;

/** Collects the problems of one file. */
public final class Problems {
    /** The greatest number of problems of a file that are listed, so that a malicious file cannot exhaust the memory. */
    private static final int MOST = 100_000;

    private final String file;
    private final List<Problem> found = new ArrayList<>();
    private int unlisted;

    /** Creates an empty collection for the file of a name. */
    public Problems(String file) {
        this.file = file;
    }

    public String file() {
        return file;
    }

    /** Adds a problem of the value at a place. */
    public void add(Place place, String what, String expected) {
        add(place.line(), place.column(), place.pointer(), what, expected);
    }

    /** Adds a problem at a line and column; the pointer is as near as it is known. */
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

    /** Adds problems of the same file that were found elsewhere. */
    public void addAll(List<Problem> others) {
        others.forEach(this::add);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the current number of problems. A reader compares two counts to see whether a problem occurred in between. */
    public int count() {
        return found.size() + unlisted;
    }

    /** Returns all problems in the order of the text. */
    public List<Problem> list() {
        Stream<Problem> more = unlisted == 0
                ? Stream.of()
                : Stream.of(Problem.ofFile(file, "there are " + unlisted + " more problems than are listed", "fewer"));
        return Stream.concat(found.stream().sorted(), more).toList();
    }

    /** Removes and returns the problems up to the end of a line, in the order of the text. */
    List<Problem> takeThrough(int line) {
        List<Problem> taken =
                found.stream().filter(each -> each.line() <= line).sorted().toList();
        found.removeIf(each -> each.line() <= line);
        return taken;
    }
}
