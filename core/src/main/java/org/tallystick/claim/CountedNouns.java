package org.tallystick.claim;

import com.google.common.collect.ImmutableSet;
import org.tallystick.unit.Unit;

/** The nouns that the figures of a measurand may count. */
final class CountedNouns {
    private CountedNouns() {}

    /** Refuses units that are not nouns, and nouns beside a unit that is not one. */
    static void check(Measurand measurand) {
        measurand.counts().stream().filter(unit -> !unit.isNoun()).findFirst().ifPresent(unit -> {
            throw new IllegalArgumentException(measurand.id() + " counts " + unit + ", which is not a noun");
        });
        measurand
                .unit()
                .filter(unit -> !measurand.counts().isEmpty() && !unit.isNoun())
                .ifPresent(unit -> {
                    throw new IllegalArgumentException(
                            measurand.id() + " is stated in " + unit + " and counts no things");
                });
    }

    /** Returns the nouns with whole things. Whether things are whole is stated only in the unit of the measurand. */
    static ImmutableSet<Unit> whole(ImmutableSet<Unit> nouns) {
        return nouns.stream().allMatch(Unit::countsWholeThings)
                ? nouns
                : nouns.stream().map(noun -> Unit.noun(noun.symbol())).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether the number of a figure that counts a noun is a number of the measurand. */
    static boolean include(Measurand measurand, Unit unit) {
        return unit.isNoun()
                && measurand
                        .unit()
                        .filter(Unit::isNoun)
                        .filter(own -> measurand.counts().isEmpty()
                                || own.convertsTo(unit)
                                || measurand.counts().stream().anyMatch(unit::convertsTo))
                        .isPresent();
    }
}
