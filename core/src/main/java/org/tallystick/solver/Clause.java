package org.tallystick.solver;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.tallystick.algebra.Statement;
import org.tallystick.number.Interval;

/** A statement, its unknowns numbered. */
final class Clause {
    /** What a statement that is no row counts as one operation takes about as long as so many in the linear solver. */
    private static final long STEPS = 5;

    private final int number;
    private final Statement statement;
    private final Map<String, Integer> numbers;
    private final int[] unknowns;
    private final Optional<IntervalRow> row;
    private final Optional<QuadraticRow> quadratic;

    Clause(int number, Statement statement, Map<String, Integer> numbers) {
        this.number = number;
        this.statement = statement;
        this.numbers = numbers;
        this.unknowns = statement.measurands().stream()
                .mapToInt(name -> numbers.getOrDefault(name, Cut.NONE))
                .toArray();
        this.row = statement.row().map(linear -> new IntervalRow(linear, numbers));
        this.quadratic = statement.quadratic().map(equation -> new QuadraticRow(equation, numbers));
    }

    /** The number of the statement in the problem. */
    int number() {
        return number;
    }

    int[] unknowns() {
        return unknowns;
    }

    /** About how many operations on short numbers it takes to look at it once. */
    long work(IntFunction<Interval> values) {
        long operations = row.isPresent() ? 1 + 4L * unknowns.length : STEPS * statement.work(named(values));
        return words(values) * operations;
    }

    private long words(IntFunction<Interval> values) {
        return Arrays.stream(unknowns)
                .mapToObj(values)
                .mapToLong(SimpleNumbers::words)
                .max()
                .orElse(1);
    }

    Optional<IntervalRow> row() {
        return row;
    }

    /** The equation with its divisors multiplied out, where it is none of sums alone. */
    Optional<QuadraticRow> quadratic() {
        return quadratic;
    }

    boolean isPossible(IntFunction<Interval> values) {
        return row.map(linear -> linear.isPossible(values)).orElseGet(() -> statement.isPossible(named(values)));
    }

    /** Whether it is known to be true of some of the values, where {@link #isPossible} may only not know better. */
    boolean isAttained(IntFunction<Interval> values) {
        return row.map(linear -> linear.isPossible(values)).orElseGet(() -> statement.isAttained(named(values)));
    }

    boolean isCertain(IntFunction<Interval> values) {
        return statement.isCertain(named(values));
    }

    Optional<Interval> solve(int position, IntFunction<Interval> values) {
        return statement.solve(statement.measurands().get(position), named(values));
    }

    private Function<String, Interval> named(IntFunction<Interval> values) {
        return name -> values.apply(numbers.getOrDefault(name, Cut.NONE));
    }
}
