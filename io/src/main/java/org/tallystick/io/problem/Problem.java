package org.tallystick.io.problem;

import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Comparator;
import java.util.Objects;

/**
 * A problem of an input: its place, a description, and the expected input.
 *
 * <p>Lines and columns count from 1. A line ends at a line feed, a carriage return or both together. Columns count UTF-16 units, as {@link
 * String#charAt(int)} and most editors do. So a character beyond the Basic Multilingual Plane takes two columns; a byte order mark takes
 * none. A problem of the whole file has line and column 0.
 *
 * <p>Problems are ordered by file name, line, column and pointer, then by their words.
 */
public final class Problem implements Comparable<Problem>, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::pointer)
            .thenComparing(Problem::what)
            .thenComparing(Problem::expected);

    private final String file;
    private final int line;
    private final int column;
    private final String pointer;
    private final String what;
    private final String expected;

    private Problem(String file, int line, int column, String pointer, String what, String expected) {
        this.file = Objects.requireNonNull(file, "file");
        this.line = line;
        this.column = column;
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.what = Objects.requireNonNull(what, "what");
        this.expected = Objects.requireNonNull(expected, "expected");
    }

    /**
     * Returns a problem at a place in a file.
     *
     * @param file the name of the file, as given to its reader
     * @param line the line, from 1
     * @param column the column in UTF-16 units, from 1
     * @param pointer the JSON pointer (RFC 6901) of the value that is wrong, empty for the root
     * @param what the description of the problem
     * @param expected the description of the expected input; may be empty
     * @return the problem
     * @throws IllegalArgumentException if the line or the column is less than 1
     */
    public static Problem of(String file, int line, int column, String pointer, String what, String expected) {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1: " + line + ":" + column);
        }
        return new Problem(file, line, column, pointer, what, expected);
    }

    /**
     * Returns a problem of a file as a whole, such as one that cannot be opened; its line and column are 0.
     *
     * @param file the name of the file, as given to its reader
     * @param what the description of the problem
     * @param expected the description of the expected input; may be empty
     * @return the problem
     */
    public static Problem ofFile(String file, String what, String expected) {
        return new Problem(file, 0, 0, "", what, expected);
    }

    /**
     * Returns a problem of a file that cannot be opened, or not be read to its end.
     *
     * @param file the name of the file, as given to its reader
     * @param failure the exception of opening or reading it
     * @param expected the description of the expected input; may be empty
     * @return the problem, with the failure in words
     */
    public static Problem ofFailure(String file, IOException failure, String expected) {
        return ofFile(file, words(failure), expected);
    }

    private static String words(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "this file may not be read";
        }
        String message = failure.getMessage();
        return "this cannot be read" + (message == null ? "" : ": " + message);
    }

    /**
     * Returns the name of the file, as given to its reader.
     *
     * @return the name
     */
    public String file() {
        return file;
    }

    /**
     * Returns the line, from 1; 0 for a problem of the whole file.
     *
     * @return the line
     */
    public int line() {
        return line;
    }

    /**
     * Returns the column in UTF-16 units, from 1; 0 for a problem of the whole file.
     *
     * @return the column
     */
    public int column() {
        return column;
    }

    /**
     * Returns the JSON pointer (RFC 6901) of the value that is wrong, as near as it is known; empty for the root.
     *
     * @return the pointer
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Returns the description of the problem.
     *
     * @return the description
     */
    public String what() {
        return what;
    }

    /**
     * Returns the description of the expected input; may be empty.
     *
     * @return the description
     */
    public String expected() {
        return expected;
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Problem that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, line, column, pointer, what, expected);
    }

    /** Returns the problem in one line, such as {@code a.claims.json:12:34: /claims/3/figure: this is a number; expected a text}. */
    @Override
    public String toString() {
        StringBuilder words = new StringBuilder(file);
        if (line > 0) {
            words.append(':').append(line).append(':').append(column);
        }
        words.append(": ");
        if (!pointer.isEmpty()) {
            words.append(pointer).append(": ");
        }
        words.append(what);
        return expected.isEmpty()
                ? words.toString()
                : words.append("; expected ").append(expected).toString();
    }
}
