package org.tallystick.copying;

import java.util.Comparator;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.time.PartialDate;

/** What two sources can say the same of: a measurand, as far as claims narrow it, on a stated date where it moves. */
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
