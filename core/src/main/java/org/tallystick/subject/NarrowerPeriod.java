package org.tallystick.subject;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.time.Period;
import org.tallystick.time.PeriodRelation;
import org.tallystick.unit.Unit;

/**
 * When a count over a period is bounded by that of a period in which it lies: whole things that are counted and never negative, over
 * periods of which both ends were said.
 */
public final class NarrowerPeriod {
    private NarrowerPeriod() {}

    /**
     * Whether counts of a measurand over nested periods are ordered.
     *
     * @param measurand what is counted
     * @param unit in what
     * @return true for what is fixed or never falls, counts whole things and cannot be negative
     */
    public static boolean isOrdered(Measurand measurand, Optional<Unit> unit) {
        boolean whole = unit.filter(Unit::countsWholeThings).isPresent();
        Interval range =
                measurand.statedRange().or(() -> unit.map(Unit::naturalRange)).orElseGet(Interval::all);
        return measurand.course() != Course.LEVEL
                && whole
                && range.min()
                        .filter(least -> least.compareTo(Rational.ZERO) >= 0)
                        .isPresent();
    }

    /**
     * Whether subjects differ in their periods, and possibly their dates, alone, and the period of the one lies within that of the
     * other.
     *
     * @param inner the one
     * @param outer the other
     * @return true only where both ends of both periods are known
     */
    public static boolean isWithin(Subject inner, Subject outer) {
        return inner.undated().differing(outer.undated()).equals(Optional.of(Facet.PERIOD))
                && inner.period().filter(NarrowerPeriod::hasEnds).isPresent()
                && outer.period().filter(NarrowerPeriod::hasEnds).isPresent()
                && inner.period().get().relationTo(outer.period().get()) == PeriodRelation.WITHIN;
    }

    private static boolean hasEnds(Period period) {
        return period.since().isPresent() && period.until().isPresent();
    }

    /**
     * Whether the count over the longer period was taken when that over the shorter was, or later.
     *
     * @param inner a claim of the shorter period
     * @param outer a claim of the longer
     * @return true for what does not move; of a count that never falls where the longer's date is said and the shorter's is the same, or
     *     known to be earlier, as is that of a claim that says none but was published before
     */
    public static boolean isBound(Claim inner, Claim outer) {
        if (inner.measurand().course() == Course.FIXED) {
            return true;
        }
        return outer.statedAsOf().isPresent()
                && inner.asOf().isPresent()
                && outer.asOf().isPresent()
                && (isSameAsSaid(inner, outer)
                        || inner.asOf().get().isBefore(outer.asOf().get()));
    }

    private static boolean isSameAsSaid(Claim inner, Claim outer) {
        return inner.statedAsOf().isPresent() && inner.asOf().equals(outer.asOf());
    }
}
