package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Statement;

/**
 * Looks for whole numbers that make a statement true where intervals alone say that some number does. It tries the values
 * of all but one of the measurands that count whole things, and solves for the last; the search is bounded.
 */
final class WholeWitness {
    private static final int BUDGET = 10_000;

    private final Statement statement;
    private final ImmutableSet<String> whole;
    private int left = BUDGET;

    WholeWitness(Statement statement, ImmutableSet<String> whole) {
        this.statement = statement;
        this.whole = whole;
    }

    /** Whether such numbers were found; if not, there are none or the search was given up. */
    boolean exists(Map<String, Interval> values) {
        List<String> free = new ArrayList<>();
        for (String measurand : whole) {
            Interval range = values.getOrDefault(measurand, Interval.all());
            if (!range.isPoint()) {
                free.add(measurand);
            }
        }
        free.sort(Comparator.comparing(measurand -> width(values.getOrDefault(measurand, Interval.all()))));
        return search(free, new HashMap<>(values));
    }

    private static Rational width(Interval range) {
        boolean bounded = range.min().isPresent() && range.max().isPresent();
        return bounded ? range.max().get().minus(range.min().get()) : Rational.powerOfTen(1_000);
    }

    private boolean search(List<String> free, Map<String, Interval> values) {
        if (free.isEmpty()) {
            return left-- > 0 && statement.isPossible(id -> value(values, id));
        }
        if (free.size() == 1) {
            return solves(free.get(0), values);
        }
        String first = free.get(0);
        Interval range = value(values, first);
        Optional<Rational> start = range.min().or(range::max);
        Rational step = range.min().isPresent() ? Rational.ONE : Rational.ONE.negated();
        Rational tried = start.orElse(Rational.ZERO);
        boolean found = false;
        while (!found && left > 0 && range.contains(tried)) {
            values.put(first, Interval.of(tried));
            found = search(free.subList(1, free.size()), values);
            tried = tried.plus(step);
        }
        values.put(first, range);
        return found;
    }

    private boolean solves(String last, Map<String, Interval> values) {
        left--;
        return statement
                .solve(last, id -> value(values, id))
                .flatMap(value(values, last)::intersection)
                .flatMap(Interval::tightenedToWhole)
                .isPresent();
    }

    private static Interval value(Map<String, Interval> values, String measurand) {
        return values.getOrDefault(measurand, Interval.all());
    }
}
