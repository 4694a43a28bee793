package org.tallystick.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Interval;

/**
 * The bounds of a count that never falls.
 *
 * @param floor the values not below the lower bound, without an upper end
 * @param ceiling the values not above the upper bound, without a lower end
 */
record MonotoneBounds(Interval floor, Interval ceiling) {
    static final MonotoneBounds OPEN = new MonotoneBounds(Interval.all(), Interval.all());

    /** Returns the bounds by the highest lower end and the lowest upper end. */
    static MonotoneBounds of(Iterable<Interval> all) {
        MonotoneBounds corridor = OPEN;
        for (Interval values : all) {
            corridor = corridor.notBelow(values).notAbove(values);
        }
        return corridor;
    }

    /** Returns the possible values at each step of a count that never falls and that lay within each interval in turn. */
    static Optional<List<Interval>> along(List<Interval> course) {
        List<MonotoneBounds> before = new ArrayList<>();
        MonotoneBounds corridor = OPEN;
        for (Interval values : course) {
            corridor = corridor.notBelow(values);
            before.add(corridor);
        }
        List<Interval> left = new ArrayList<>();
        MonotoneBounds after = OPEN;
        for (int at = course.size() - 1; at >= 0; at--) {
            after = after.notAbove(course.get(at));
            after.ceiling().intersection(before.get(at).floor()).ifPresent(left::add);
        }
        Collections.reverse(left);
        return left.size() == course.size() ? Optional.of(left) : Optional.empty();
    }

    /** Returns these bounds narrowed by values of the same or an earlier time. */
    MonotoneBounds notBelow(Interval values) {
        return new MonotoneBounds(both(floor, upwards(values)), ceiling);
    }

    /** Returns these bounds narrowed by values of the same or a later time. */
    MonotoneBounds notAbove(Interval values) {
        return new MonotoneBounds(floor, both(ceiling, downwards(values)));
    }

    /** Whether each of the two ends by itself leaves one of the values. */
    boolean admits(Interval values) {
        return values.intersection(floor).isPresent()
                && values.intersection(ceiling).isPresent();
    }

    /** Returns the values between both ends. */
    Optional<Interval> values() {
        return floor.intersection(ceiling);
    }

    private static Interval both(Interval one, Interval other) {
        return one.intersection(other).orElseThrow();
    }

    /** Returns an interval extended upwards without limit. */
    static Interval upwards(Interval values) {
        return values.min()
                .map(end -> values.isMinOpen() ? Interval.greaterThan(end) : Interval.atLeast(end))
                .orElseGet(Interval::all);
    }

    private static Interval downwards(Interval values) {
        return values.max()
                .map(end -> values.isMaxOpen() ? Interval.lessThan(end) : Interval.atMost(end))
                .orElseGet(Interval::all);
    }
}
