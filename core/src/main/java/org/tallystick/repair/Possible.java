package org.tallystick.repair;

import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** The limits of the possible figures of a claim. */
final class Possible {
    private static final Interval SHARE = Interval.closed(Rational.ZERO, Rational.of(100));

    private final Claim claim;
    private final Interval range;

    Possible(Claim claim) {
        this.claim = claim;
        this.range = range(claim);
    }

    /**
     * Returns the range of the measurand or, where none is stated, that of a quantity in the claim's unit; a share is a part of the whole.
     */
    static Interval range(Claim claim) {
        Interval range = claim.measurand()
                .statedRange()
                .orElseGet(() -> claim.unit().map(Unit::naturalRange).orElseGet(Interval::all));
        Optional<Interval> share = isShare(claim) ? range.intersection(SHARE) : Optional.empty();
        return share.orElse(range);
    }

    /** Whether a percentage is a share, as in "56 percent of adults" but not in "120 percent of capacity". */
    private static boolean isShare(Claim claim) {
        Figure figure = claim.figure();
        return figure.unit().filter(Unit::isPercent).isPresent()
                && claim.said().noun().isPresent()
                && figure.trend().isEmpty()
                && SHARE.encloses(named(figure));
    }

    Optional<Candidate> candidate(Slip slip) {
        try {
            Claim saying = claim.saying(slip.meant());
            Claim mended = slip.asOf().map(saying::withAsOf).orElse(saying);
            Figure figure = mended.figure();
            boolean differs = slip.asOf().isPresent() || isAnotherNumber(figure);
            return differs
                            && figure.unit().equals(claim.unit())
                            && isWithinRange(figure)
                            && isWholeWhereItMust(slip.meant())
                    ? Optional.of(new Candidate(slip, mended, distance(claim.figure(), figure)))
                    : Optional.empty();
        } catch (UnreadableFigureException | IncompatibleUnitsException e) {
            return Optional.empty();
        }
    }

    private boolean isAnotherNumber(Figure figure) {
        return figure.value().isEmpty() || !figure.value().equals(claim.figure().value());
    }

    /** A change such as "fell by 5" is within any range of the quantity that fell. */
    private boolean isWithinRange(Figure figure) {
        Interval named = named(figure);
        boolean below = named.min()
                .filter(least ->
                        range.min().filter(end -> least.compareTo(end) < 0).isPresent())
                .isPresent();
        boolean above = named.max()
                .filter(most ->
                        range.max().filter(end -> most.compareTo(end) > 0).isPresent())
                .isPresent();
        return figure.trend().isPresent() || !(below || above);
    }

    /** "At least 0.1 people" allows whole people, but it is not meant. */
    private boolean isWholeWhereItMust(Figure meant) {
        boolean must = claim.unit().filter(Unit::countsWholeThings).isPresent();
        Interval named = named(meant);
        return !must
                || Stream.of(named.min(), named.max()).flatMap(Optional::stream).allMatch(Rational::isWhole);
    }

    /** Returns the number that was named, or the interval between the two. */
    private static Interval named(Figure figure) {
        return figure.value().map(Interval::of).orElseGet(() -> figure.in(Reading.EXACT));
    }

    private static Rational distance(Figure one, Figure other) {
        return distance(named(one).min(), named(other).min())
                .plus(distance(named(one).max(), named(other).max()));
    }

    private static Rational distance(Optional<Rational> one, Optional<Rational> other) {
        return one.isPresent() && other.isPresent()
                ? one.get().minus(other.get()).abs()
                : Rational.ZERO;
    }
}
