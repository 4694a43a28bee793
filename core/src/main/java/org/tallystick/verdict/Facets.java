package org.tallystick.verdict;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/** Tells whether two claims are about the same thing. */
final class Facets {
    private Facets() {}

    static Optional<Facet> differing(Measured one, Measured other) {
        Claim a = one.claim();
        Claim b = other.claim();
        if (!a.measurand().id().equals(b.measurand().id())) {
            return Optional.of(Facet.MEASURAND);
        }
        if (!unitsAgree(one.unit(), other.unit())) {
            return Optional.of(Facet.UNIT);
        }
        if (!alike(a.population(), b.population(), String::equalsIgnoreCase)) {
            return Optional.of(Facet.POPULATION);
        }
        if (!alike(a.place(), b.place(), String::equalsIgnoreCase)) {
            return Optional.of(Facet.PLACE);
        }
        if (!alike(a.period(), b.period(), Period::matches)) {
            return Optional.of(Facet.PERIOD);
        }
        return sameDate(a, b) ? Optional.empty() : Optional.of(Facet.DATE);
    }

    private static boolean sameDate(Claim a, Claim b) {
        return a.measurand().course() == Course.FIXED || alike(a.asOf(), b.asOf(), PartialDate::matches);
    }

    /** Whether both are absent, or both present and the same. */
    static <T> boolean alike(Optional<T> a, Optional<T> b, BiPredicate<T, T> same) {
        boolean both = a.isPresent() && b.isPresent();
        return both ? same.test(a.get(), b.get()) : a.isEmpty() && b.isEmpty();
    }

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
