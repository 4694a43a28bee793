package org.tallystick.proof;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.subject.Halfway;
import org.tallystick.subject.Subject;
import org.tallystick.time.PartialDate;

/**
 * The ends of bare figures in one sum, as rounded. The values of the figures reach the upper end of one and the lower end of another only
 * where one number is rounded in two ways, which is excluded. A sum that takes both is strict.
 */
final class NeighbouringEnds {
    private final Evidence evidence;
    private final SetMultimap<Halfway, Claim> upper = LinkedHashMultimap.create();
    private final SetMultimap<Halfway, Claim> lower = LinkedHashMultimap.create();

    NeighbouringEnds(Evidence evidence) {
        this.evidence = evidence;
    }

    void add(ClaimEnd premise) {
        SetMultimap<Halfway, Claim> side = premise.end() == Premise.End.MAX ? upper : lower;
        evidence.halfway(premise)
                .ifPresent(at -> evidence.claim(premise.claim()).ifPresent(claim -> side.put(at, claim)));
    }

    /** Whether two of them meet. */
    boolean meet() {
        return upper.entries().stream()
                .anyMatch(low -> lower.get(low.getKey()).stream().anyMatch(high -> areAtOnce(low.getValue(), high)));
    }

    /** A count may pass from one number to its neighbour between two dates. */
    private boolean areAtOnce(Claim one, Claim other) {
        Subject here = evidence.subjects().subject(one);
        Subject there = evidence.subjects().subject(other);
        return here.measurand().equals(there.measurand()) ? here.equals(there) : isOneDate(here.date(), there.date());
    }

    private static boolean isOneDate(Optional<PartialDate> here, Optional<PartialDate> there) {
        return here.isEmpty() || there.isEmpty() || here.equals(there);
    }
}
