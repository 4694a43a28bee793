package org.tallystick.io.problem;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown for an input with problems. It contains all of them, and its message lists them, one a line. */
public final class BadInputException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final Problem[] problems;

    /**
     * Creates an exception with the problems of an input.
     *
     * @param problems the problems, at least one
     * @throws IllegalArgumentException if there is no problem
     */
    public BadInputException(List<Problem> problems) {
        super(message(problems));
        this.problems = problems.toArray(new Problem[0]);
    }

    private static String message(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input without problems is not a bad one");
        }
        return problems.stream().map(Problem::toString).collect(Collectors.joining(System.lineSeparator()));
    }

    /**
     * Returns the problems, in the order of the input.
     *
     * @return the problems, never empty
     */
    public List<Problem> problems() {
        return List.of(problems);
    }
}
