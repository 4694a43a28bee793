package org.tallystick.copying;

import java.util.Comparator;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.time.PartialDate;

/** A subject on which two sources can agree: a measurand, as narrowed by claims, on a stated date where it changes. */
record Item(String measurand, String population, String place, String date) implements Comparable<Item> {
    private static final Comparator<Item> ORDER = Comparator.comparing(Item::measurand)
            .thenComparing(Item::population)
            .thenComparing(Item::place)
            .thenComparing(Item::date);

    static Item of(Claim claim) {
        boolean moves = claim.measurand().course() != Course.FIXED;
        return new Item(
                claim.measurand().id(),
                claim.statedPopulation().orElse(""),
                claim.statedPlace().orElse(""),
                moves ? claim.statedAsOf().map(PartialDate::toString).orElse("") : "");
    }

    @Override
    public int compareTo(Item other) {
        return ORDER.compare(this, other);
    }
}
