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
 * The condition under which a count over a period is bounded by that over an enclosing period: whole things are counted, counts are not
 * negative, and both ends of both periods are stated.
 */
public final class NarrowerPeriod {
    private NarrowerPeriod() {}

    /**
     * Whether counts of a measurand over nested periods are ordered.
     *
     * @param measurand the measurand
     * @param unit its unit
     * @return true for a measurand that is fixed or never falls, counts whole things and cannot be negative
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
     * Whether subjects differ only in their periods, and possibly their dates, and the period of one lies within that of the other.
     *
     * @param inner the subject with the shorter period
     * @param outer the subject with the longer period
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
     * Whether the count over the longer period was taken on the date of the count over the shorter one, or later.
     *
     * @param inner a claim of the shorter period
     * @param outer a claim of the longer period
     * @return true for a fixed measurand; for a count that never falls, where the longer's date is stated and the shorter's is the same or
     * known to be earlier. A claim without a date that was published before is known to be earlier
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
