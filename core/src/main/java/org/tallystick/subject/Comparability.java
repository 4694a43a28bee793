package org.tallystick.subject;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** Tests whether two claims can be compared with each other. */
public final class Comparability {
    private Comparability() {}

    /** Returns whether the numbers can be compared: both in one unit, neither in any, or one convertible to the unit of the other. */
    public static boolean unitsAgree(Figure one, Figure other) {
        return one.unit().map(other::convertsTo).orElse(true)
                && other.unit().map(one::convertsTo).orElse(true);
    }

    /** Whether a count that never falls would have to fall for both claims to be true. */
    public static boolean falls(MeasuredClaim a, MeasuredClaim b, Reading widest, Subjects subjects) {
        return isFall(a, b, widest, subjects) || isFall(b, a, widest, subjects);
    }

    private static boolean isFall(MeasuredClaim earlier, MeasuredClaim later, Reading widest, Subjects subjects) {
        return isEarlier(earlier.claim(), later.claim(), subjects)
                && later.in(widest).isBelow(earlier.in(widest));
    }

    /**
     * Returns whether both are about a count that never falls, and one is known to be earlier. A claim without a date may be about
     * any date up to its publication.
     */
    public static boolean isEarlier(Claim one, Claim other, Subjects subjects) {
        Optional<PartialDate> later = other.statedAsOf().isPresent() ? subjects.date(other) : Optional.empty();
        return one.measurand().course() == Course.CUMULATIVE
                && subjects.date(one)
                        .filter(date -> later.filter(date::isBefore).isPresent())
                        .isPresent();
    }

    /** Whether two claims of equal subjects are about one moment, at which there is one value. */
    public static boolean areAtOnce(Claim one, Claim other) {
        Course course = one.measurand().course();
        return course == Course.FIXED || (isDated(one, course) && isDated(other, course));
    }

    private static boolean isDated(Claim claim, Course course) {
        return claim.statedAsOf().isPresent()
                && claim.asOf()
                        .filter(date -> !date.isSaid() && (course == Course.LEVEL || date.isInstant()))
                        .isPresent();
    }

    /** Whether the count of a shorter period would exceed that of a longer one for both to be true. */
    public static boolean exceeds(MeasuredClaim a, MeasuredClaim b, Reading widest, Subjects subjects) {
        return isExcess(a, b, widest, subjects) || isExcess(b, a, widest, subjects);
    }

    public static boolean isExcess(MeasuredClaim inner, MeasuredClaim outer, Reading widest, Subjects subjects) {
        return NarrowerPeriod.isOrdered(inner.claim().measurand(), inner.unit())
                && NarrowerPeriod.isWithin(subjects.subject(inner.claim()), subjects.subject(outer.claim()))
                && NarrowerPeriod.isBound(inner.claim(), outer.claim())
                && outer.in(widest).isBelow(inner.in(widest));
    }
}
