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

    /** Whether both speak of a count that never falls, one known to be earlier. */
    static boolean isEarlier(Claim one, Claim other, Subjects subjects) {
        Optional<PartialDate> later = subjects.date(other);
        return one.measurand().course() == Course.CUMULATIVE
                && subjects.date(one)
                        .filter(date -> later.filter(date::isBefore).isPresent())
                        .isPresent();
    }
}
