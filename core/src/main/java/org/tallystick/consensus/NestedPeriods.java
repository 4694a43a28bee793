package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.NarrowerPeriod;

/** Counts of whole things over a period, held against those of a period in which it lies: they may not exceed them. */
final class NestedPeriods {
    private final Measurand measurand;
    private final Dossier dossier;
    private final Reading widest;

    NestedPeriods(Measurand measurand, Dossier dossier, Reading widest) {
        this.measurand = measurand;
        this.dossier = dossier;
        this.widest = widest;
    }

    /** The first claim that exceeds another group's, of each two groups. */
    ImmutableList<Dispute> disputes(ImmutableList<ClaimGroup> groups) {
        if (!NarrowerPeriod.isOrdered(measurand, dossier.unit(measurand.id()))) {
            return ImmutableList.of();
        }
        ImmutableList.Builder<Dispute> disputes = ImmutableList.builder();
        for (ClaimGroup inner : groups) {
            for (ClaimGroup outer : groups) {
                dispute(inner, outer).ifPresent(disputes::add);
            }
        }
        return disputes.build();
    }

    private Optional<Dispute> dispute(ClaimGroup inner, ClaimGroup outer) {
        if (!NarrowerPeriod.isWithin(inner.subject(), outer.subject())) {
            return Optional.empty();
        }
        for (StandingClaim more : inner.witnesses()) {
            for (StandingClaim less : outer.witnesses()) {
                if (NarrowerPeriod.isBound(more.claim(), less.claim())
                        && less.in(widest).isBelow(more.in(widest))) {
                    return Optional.of(Dispute.of(same(more, inner), same(less, outer)));
                }
            }
        }
        return Optional.empty();
    }

    private ImmutableList<StandingClaim> same(StandingClaim witness, ClaimGroup group) {
        return group.witnesses().stream()
                .filter(other -> other.in(widest).equals(witness.in(widest)))
                .sorted(StandingClaim.BY_ID)
                .collect(ImmutableList.toImmutableList());
    }
}
