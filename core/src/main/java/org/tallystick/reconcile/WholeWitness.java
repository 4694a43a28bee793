package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Row;
import org.tallystick.relation.Statement;

/**
 * Looks for whole numbers that make a statement true where intervals alone say that some number does. Where all whole
 * things count alike, as the parts of a sum do, every whole total between the least and the greatest is reached. Otherwise
 * it tries the values of all but one of them, and solves for the last; the search is bounded.
 */
final class WholeWitness {
    private static final int BUDGET = 10_000;

    /** Of more things that do not count alike, no search is worth while. */
    private static final int MANY = 40;

    private final Statement statement;
    private final ImmutableSet<String> whole;
    private int left = BUDGET;

    WholeWitness(Statement statement, ImmutableSet<String> whole) {
        this.statement = statement;
        this.whole = whole;
    }

    /** Whether such numbers were found; if not, there are none or the search was given up. */
    boolean exists(Map<String, Interval> values) {
        Optional<Rational> alike = statement.row().flatMap(this::commonCoefficient);
        if (alike.isPresent()) {
            return isReached(statement.row().orElseThrow(), alike.get(), values);
        }
        List<String> free = whole.stream()
                .filter(measurand -> !value(values, measurand).isPoint())
                .sorted(Comparator.comparing(
                        measurand -> width(value(values, measurand)).orElse(null),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return free.size() <= MANY && search(free, new HashMap<>(values));
    }

    /** The multiplier of all whole things, sign aside. */
    private Optional<Rational> commonCoefficient(Row row) {
        Set<Rational> sizes = new HashSet<>();
        row.coefficients().forEach((measurand, times) -> {
            if (whole.contains(measurand)) {
                sizes.add(times.abs());
            }
        });
        return sizes.size() == 1 ? sizes.stream().findFirst() : Optional.empty();
    }

    /** Whether size · (±x ± y …) = constant − what is not whole, for some whole x, y …; the order is that of equality. */
    private boolean isReached(Row row, Rational size, Map<String, Interval> values) {
        Interval total = Interval.of(Rational.ZERO);
        Interval rest = Interval.of(row.constant());
        for (Map.Entry<String, Rational> term : row.coefficients().entrySet()) {
            Interval value = value(values, term.getKey());
            if (!whole.contains(term.getKey())) {
                rest = rest.minus(value.times(term.getValue()));
                continue;
            }
            Optional<Interval> counts = value.tightenedToWhole();
            if (counts.isEmpty()) {
                return false;
            }
            total = total.plus(
                    term.getValue().signum() > 0 ? counts.get() : counts.get().negated());
        }
        return rest.times(size.reciprocal())
                .intersection(total)
                .flatMap(Interval::tightenedToWhole)
                .isPresent();
    }

    /** Empty where it has no end. */
    private static Optional<Rational> width(Interval range) {
        return range.min().flatMap(min -> range.max().map(max -> max.minus(min)));
    }

    private boolean search(List<String> free, Map<String, Interval> values) {
        if (free.isEmpty()) {
            return left-- > 0 && statement.isAttained(id -> value(values, id));
        }
        String first = free.get(0);
        Interval range = value(values, first);
        Optional<Interval> fitting = free.size() > 1 ? Optional.of(range) : solved(first, values);
        if (fitting.isEmpty()) {
            return false;
        }
        boolean found = tries(free, fitting.get(), values);
        values.put(first, range);
        return found;
    }

    private boolean tries(List<String> free, Interval range, Map<String, Interval> values) {
        Rational tried = range.min().or(range::max).orElse(Rational.ZERO);
        boolean found = false;
        while (!found && left > 0 && range.contains(tried)) {
            values.put(free.get(0), Interval.of(tried));
            found = search(free.subList(1, free.size()), values);
            tried = next(range, tried);
        }
        return found;
    }

    /** Up from the lower end, else down from the upper one; without ends 0, 1, −1, 2, −2 and so on. */
    private static Rational next(Interval range, Rational tried) {
        if (range.min().isPresent()) {
            return tried.plus(Rational.ONE);
        }
        if (range.max().isPresent()) {
            return tried.minus(Rational.ONE);
        }
        return tried.signum() > 0 ? tried.negated() : Rational.ONE.minus(tried);
    }

    private Optional<Interval> solved(String last, Map<String, Interval> values) {
        left--;
        return statement
                .solve(last, id -> value(values, id))
                .flatMap(value(values, last)::intersection)
                .flatMap(Interval::tightenedToWhole);
    }

    private static Interval value(Map<String, Interval> values, String measurand) {
        return values.getOrDefault(measurand, Interval.all());
    }
}
