package org.tallystick.consensus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Interval;

/**
 * Between which ends a count that never falls can lie.
 *
 * @param floor not below this: without an upper end
 * @param ceiling not above this: without a lower end
 */
record MonotoneBounds(Interval floor, Interval ceiling) {
    static final MonotoneBounds OPEN = new MonotoneBounds(Interval.all(), Interval.all());

    /** The highest lower end and the lowest upper end. */
    static MonotoneBounds of(Iterable<Interval> all) {
        MonotoneBounds corridor = OPEN;
        for (Interval values : all) {
            corridor = corridor.notBelow(values).notAbove(values);
        }
        return corridor;
    }

    /** What a count that was within each of these in turn can have been each time, if it never fell. */
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

    /** Narrowed by what the count was before, or is. */
    MonotoneBounds notBelow(Interval values) {
        return new MonotoneBounds(both(floor, upwards(values)), ceiling);
    }

    /** Narrowed by what the count is after, or is. */
    MonotoneBounds notAbove(Interval values) {
        return new MonotoneBounds(floor, both(ceiling, downwards(values)));
    }

    /** Whether each of the two ends by itself leaves one of the values. */
    boolean admits(Interval values) {
        return values.intersection(floor).isPresent()
                && values.intersection(ceiling).isPresent();
    }

    /** What lies between both ends. */
    Optional<Interval> values() {
        return floor.intersection(ceiling);
    }

    private static Interval both(Interval one, Interval other) {
        return one.intersection(other).orElseThrow();
    }

    /** All values that are not below. */
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
