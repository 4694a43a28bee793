package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Halfway;
import org.tallystick.time.PartialDate;

/**
 * Ranks of the ends of claims: whole numbers that preserve which claims have values in common. Each value that is an end has three ranks:
 * one for the gap below it, then two for the value itself, which differ only where bare figures meet. The last rank is the gap above all
 * values.
 */
final class EndRanks {
    private static final int EACH = 3;
    private static final int LOWER_SIDE = 1;
    private static final int UPPER_SIDE = 2;

    private final Reading widest;
    private final ImmutableList<Rational> ends;
    private final Set<Touch> touches;
    private final boolean atOnce;

    private EndRanks(Reading widest, ImmutableList<Rational> ends, Set<Touch> touches, boolean atOnce) {
        this.widest = widest;
        this.ends = ends;
        this.touches = touches;
        this.atOnce = atOnce;
    }

    /** At one instant bare figures that only touch are disjoint; over time a count may move from one to the other. */
    static EndRanks of(Collection<StandingClaim> claims, Reading widest, boolean atOnce) {
        ImmutableSortedSet<Rational> ends = claims.stream()
                .map(claim -> claim.figure().in(widest))
                .flatMap(values -> Stream.concat(values.min().stream(), values.max().stream()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Rational::compareTo));
        Set<Touch> touches = widest == Reading.ROUNDED ? Touch.all(claims, atOnce) : Set.of();
        return new EndRanks(widest, ends.asList(), touches, atOnce);
    }

    /** Bare figures of one resolution whose rounded intervals touch have no common value: one ends where the other starts. */
    private record Touch(Optional<PartialDate> instant, Halfway at) {
        private static Set<Touch> all(Collection<StandingClaim> claims, boolean atOnce) {
            Set<Touch> starts = claims.stream()
                    .flatMap(claim -> of(claim, Halfway::below, atOnce))
                    .collect(Collectors.toSet());
            return claims.stream()
                    .flatMap(claim -> of(claim, Halfway::above, atOnce))
                    .filter(starts::contains)
                    .collect(Collectors.toSet());
        }

        private static Stream<Touch> of(StandingClaim claim, Function<Figure, Optional<Halfway>> end, boolean atOnce) {
            Optional<PartialDate> instant =
                    claim.dating().said().filter(date -> !atOnce).map(PartialDate::inUtc);
            return atOnce || claim.dating().isInstant()
                    ? end.apply(claim.figure()).stream().map(at -> new Touch(instant, at))
                    : Stream.empty();
        }
    }

    /** Returns the number of ranks, which start at 0. */
    int count() {
        return EACH * ends.size() + 1;
    }

    Span span(StandingClaim claim) {
        Interval values = claim.figure().in(widest);
        int low = values.min().map(at -> low(claim, values, at)).orElse(0);
        int high = values.max().map(at -> high(claim, values, at)).orElse(count() - 1);
        return new Span(low, high);
    }

    private int low(StandingClaim claim, Interval values, Rational at) {
        if (values.isMinOpen()) {
            return gapBelow(at) + EACH;
        }
        boolean touched = Touch.of(claim, Halfway::below, atOnce).anyMatch(touches::contains);
        return gapBelow(at) + (touched ? UPPER_SIDE : LOWER_SIDE);
    }

    private int high(StandingClaim claim, Interval values, Rational at) {
        if (values.isMaxOpen()) {
            return gapBelow(at);
        }
        boolean touched = Touch.of(claim, Halfway::above, atOnce).anyMatch(touches::contains);
        return gapBelow(at) + (touched ? LOWER_SIDE : UPPER_SIDE);
    }

    private int gapBelow(Rational end) {
        return EACH * Collections.binarySearch(ends, end);
    }

    /**
     * The ranks that a claim allows.
     *
     * @param low the lowest
     * @param high the highest
     */
    record Span(int low, int high) {}
}
