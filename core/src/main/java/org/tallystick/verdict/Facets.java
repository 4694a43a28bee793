package org.tallystick.verdict;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.time.PartialDate;

/** Tells whether two claims can be held against each other. */
final class Facets {
    private Facets() {}

    /** Whether the numbers can be held against each other: in one unit, in none, or one of them told in the other's. */
    static boolean unitsAgree(Figure one, Figure other) {
        return one.unit().map(other::convertsTo).orElse(true)
                && other.unit().map(one::convertsTo).orElse(true);
    }

    /** Whether a count that never falls would have to fall for both to be true. */
    static boolean falls(Measured a, Measured b, Reading widest, Subjects subjects) {
        return isFall(a, b, widest, subjects) || isFall(b, a, widest, subjects);
    }

    private static boolean isFall(Measured earlier, Measured later, Reading widest, Subjects subjects) {
        return isEarlier(earlier.claim(), later.claim(), subjects)
                && later.in(widest).isBelow(earlier.in(widest));
    }

    /**
     * Whether both speak of a count that never falls, one known to be earlier. One that does not say its date may speak of any before
     * its publication.
     */
    static boolean isEarlier(Claim one, Claim other, Subjects subjects) {
        Optional<PartialDate> later = other.statedAsOf().isPresent() ? subjects.date(other) : Optional.empty();
        return one.measurand().course() == Course.CUMULATIVE
                && subjects.date(one)
                        .filter(date -> later.filter(date::isBefore).isPresent())
                        .isPresent();
    }

    /** Whether two claims of equal subjects are of one moment, at which there is one value. */
    static boolean areAtOnce(Claim one, Claim other) {
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
    static boolean exceeds(Measured a, Measured b, Reading widest, Subjects subjects) {
        return isExcess(a, b, widest, subjects) || isExcess(b, a, widest, subjects);
    }

    static boolean isExcess(Measured inner, Measured outer, Reading widest, Subjects subjects) {
        return Narrower.isOrdered(inner.claim().measurand(), inner.unit())
                && Narrower.isWithin(subjects.subject(inner.claim()), subjects.subject(outer.claim()))
                && Narrower.isBound(inner.claim(), outer.claim())
                && outer.in(widest).isBelow(inner.in(widest));
    }
}
