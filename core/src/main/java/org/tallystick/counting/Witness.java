package org.tallystick.counting;

import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;

/**
 * A standing claim as it is counted.
 *
 * @param claim the claim
 * @param figure its figure, in the unit of the dossier's measurand
 * @param date the date it speaks of, as far as it is known
 * @param origins the voices behind it
 */
public record Witness(Claim claim, Figure figure, Optional<PartialDate> date, ImmutableSet<String> origins) {
    public static final Comparator<Witness> BY_ID = Comparator.comparing(Witness::id);

    public String id() {
        return claim.id();
    }
}
