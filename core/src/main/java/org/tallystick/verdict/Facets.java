package org.tallystick.verdict;

import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.unit.Unit;

/** Tells whether two claims can be held against each other. */
final class Facets {
    private Facets() {}

    /** Whether the numbers can be held against each other: one unit, or none said, which a percentage does not match. */
    static boolean unitsAgree(Optional<Unit> one, Optional<Unit> other) {
        if (one.isPresent() && other.isPresent()) {
            return one.get().convertsTo(other.get());
        }
        return one.or(() -> other).filter(Unit::isPercent).isEmpty();
    }

    /** Whether a count that never falls would have to fall for both to be true. */
    static boolean falls(Measured a, Measured b, Reading widest) {
        return isFall(a, b, widest) || isFall(b, a, widest);
    }

    private static boolean isFall(Measured earlier, Measured later, Reading widest) {
        return isEarlier(earlier.claim(), later.claim()) && later.in(widest).isBelow(earlier.in(widest));
    }

    /** Whether both speak of a count that never falls, one known to be earlier. */
    static boolean isEarlier(Claim one, Claim other) {
        return one.measurand().course() == Course.CUMULATIVE
                && one.asOf().isPresent()
                && other.asOf().isPresent()
                && one.asOf().get().isBefore(other.asOf().get());
    }
}
