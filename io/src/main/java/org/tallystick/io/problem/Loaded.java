package org.tallystick.io.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A value that was read from an input, with every problem of the input. The value contains the valid parts; it is absent only where no part
 * is usable.
 *
 * @param <T> the type of the value
 */
public final class Loaded<T> {
    private final @Nullable T value;
    private final List<Problem> problems;

    private Loaded(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns a value that was read without a problem.
     *
     * @param <T> the type of the value
     * @param value the value
     * @return the value without problems
     */
    public static <T> Loaded<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * Returns a value, with the problems found while reading it.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param problems the problems, in the order of the input; may be empty
     * @return the value with its problems
     */
    public static <T> Loaded<T> of(T value, List<Problem> problems) {
        return new Loaded<>(Objects.requireNonNull(value, "value"), problems);
    }

    /**
     * Returns the result for an input without a usable part.
     *
     * @param <T> the type of the value
     * @param problems the problems, in the order of the input; at least one
     * @return the problems, without a value
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Loaded<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input is not refused without a problem");
        }
        return new Loaded<>(null, problems);
    }

    /**
     * Returns the value, even where there are problems.
     *
     * @return the value, absent where nothing is usable
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the problems, in the order of the input.
     *
     * @return the problems; empty where there are none
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Whether there are problems, with or without a usable value.
     *
     * @return true where there is a problem
     */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /**
     * Returns the value, if there are no problems. Use {@link #value()} for the valid parts in spite of problems.
     *
     * @return the value
     * @throws BadInputException if there is any problem; it contains all of them
     */
    public T orElseThrow() {
        if (value == null || hasProblems()) {
            throw new BadInputException(problems);
        }
        return value;
    }

    /**
     * Returns the same problems with the value, if there is one, converted to another.
     *
     * @param <U> the type of the other value
     * @param change the conversion
     * @return the other value with the same problems
     */
    public <U> Loaded<U> map(Function<? super T, ? extends U> change) {
        return new Loaded<>(value == null ? null : Objects.requireNonNull(change.apply(value)), problems);
    }

    /** Returns the value and the problems in words. */
    @Override
    public String toString() {
        return (value == null ? "nothing" : value.toString()) + " with problems " + problems;
    }
}
