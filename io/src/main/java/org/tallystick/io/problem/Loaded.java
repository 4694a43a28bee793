package org.tallystick.io.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was read from an input, together with every problem found on the way. The value holds what could be read; it is absent only
 * where nothing usable could.
 *
 * @param <T> the type of what was read
 */
public final class Loaded<T> {
    private final @Nullable T value;
    private final List<Problem> problems;

    private Loaded(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * A value read without a problem.
     *
     * @param <T> the type of what was read
     * @param value what was read
     * @return the value without problems
     */
    public static <T> Loaded<T> of(T value) {
        return of(value, List.of());
    }

    /**
     * A value read, and the problems found while reading it.
     *
     * @param <T> the type of what was read
     * @param value what could be read
     * @param problems the problems, in the order of the input; may be empty
     * @return the value with its problems
     */
    public static <T> Loaded<T> of(T value, List<Problem> problems) {
        return new Loaded<>(Objects.requireNonNull(value, "value"), problems);
    }

    /**
     * An input of which nothing is usable.
     *
     * @param <T> the type of what would have been read
     * @param problems why, in the order of the input; at least one
     * @return the problems alone
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Loaded<T> refused(List<Problem> problems) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("an input is not refused without a problem");
        }
        return new Loaded<>(null, problems);
    }

    /**
     * What could be read, even where there are problems beside it.
     *
     * @return the value, absent where nothing is usable
     */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The problems, in the order of the input.
     *
     * @return the problems; empty where all is well
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Whether anything was wrong, with or without a usable value.
     *
     * @return whether there is a problem
     */
    public boolean hasProblems() {
        return !problems.isEmpty();
    }

    /**
     * The value, where nothing at all was wrong. Who wants what could be read in spite of problems asks for {@link #value()}.
     *
     * @return the value
     * @throws BadInputException if there is any problem; it carries them all
     */
    public T orElseThrow() {
        if (value == null || hasProblems()) {
            throw new BadInputException(problems);
        }
        return value;
    }

    /**
     * The same problems with the value, if there is one, turned into another.
     *
     * @param <U> the type of the other value
     * @param change turns the value into the other
     * @return the other value with the same problems
     */
    public <U> Loaded<U> map(Function<? super T, ? extends U> change) {
        return new Loaded<>(value == null ? null : Objects.requireNonNull(change.apply(value)), problems);
    }

    /** The value and the problems, for a person. */
    @Override
    public String toString() {
        return (value == null ? "nothing" : value.toString()) + " with problems " + problems;
    }
}
