package org.tallystick.repair;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Verdict;
import org.tallystick.time.PartialDate;

/** Repairs for a claim with a figure that another claim states of the same changing thing on another date. */
final class OtherDates {
    private final Claim claim;
    private final Taken taken;

    OtherDates(Claim claim) {
        this.claim = claim;
        this.taken = new Taken(claim);
    }

    Stream<Slip> of(Iterable<Claim> others) {
        return known(claim).stream()
                .flatMap(date -> Streams.stream(others)
                        .filter(this::saysTheSame)
                        .flatMap(other -> known(other).map(meant -> slip(other, date, meant)).stream()));
    }

    /** Whether another claim is equal in every reading, and differs in nothing but the date. */
    private boolean saysTheSame(Claim other) {
        if (!taken.isOfTheSameThing(other) || !taken.isAlike(other)) {
            return false;
        }
        Comparison comparison = Comparison.between(claim, other);
        return comparison.facet().equals(Optional.of(Facet.DATE))
                && comparison.otherwise().equals(Optional.of(Verdict.SAME));
    }

    private Slip slip(Claim other, PartialDate date, PartialDate meant) {
        String what = claim.said() + " is what " + other.source().name() + " said of " + meant;
        return Slip.ofDate(claim.said(), date, meant, what);
    }

    private static Optional<PartialDate> known(Claim claim) {
        return claim.asOf().filter(date -> !date.isSaid() && !date.isAmbiguous());
    }
}
