package org.tallystick.reconcile;

import java.io.Serializable;
import org.tallystick.phrase.Reading;

/**
 * The settings of a reconciler.
 *
 * @param widest the widest reading that may save an agreement
 * @param conflicts the greatest number of conflicts listed for each set of linked relations
 * @param steps the limit of work for each set of linked relations
 */
record Settings(Reading widest, int conflicts, long steps) implements Serializable {
    static final Settings STANDARD = new Settings(Reading.LOOSE, 100, 100_000_000);

    Settings withWidest(Reading reading) {
        return new Settings(reading, conflicts, steps);
    }

    Settings withConflicts(int most) {
        return new Settings(widest, most, steps);
    }

    Settings withSteps(long most) {
        return new Settings(widest, conflicts, most);
    }
}
