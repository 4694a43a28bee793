package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.provenance.Lineage;

/** The claims that are counted, with the origins behind each. */
final class Evidence {
    private final Dossier dossier;
    private final Lineage lineage;
    private final Attributions attributions;
    private final Grouping grouping;

    Evidence(Dossier dossier, Lineage lineage, Attributions attributions, Grouping grouping) {
        this.dossier = dossier;
        this.lineage = lineage;
        this.attributions = attributions;
        this.grouping = grouping;
    }

    /** Returns those of some claims that are counted themselves. */
    ImmutableList<StandingClaim> among(ImmutableList<Claim> claims) {
        ImmutableList<StandingClaim> counted = claims.stream()
                .filter(claim -> !dossier.isRetired(claim))
                .filter(claim -> isCompared(claim) && attributions.of(claim).isEvidence())
                .filter(claim -> !attributions.revised().containsKey(claim.id()))
                .map(this::counted)
                .collect(ImmutableList.toImmutableList());
        Circular circular = new Circular(attributions, dossier, grouping.course(), grouping.widest());
        return new TwoWays(attributions, grouping, circular.counted(counted, grouping::together)).marked();
    }

    private StandingClaim counted(Claim claim) {
        ImmutableSet<String> origins = attributions.of(claim).origins();
        return new StandingClaim(
                claim,
                dossier.figure(claim),
                attributions.dating(claim),
                origins,
                origins.stream().filter(lineage::isUnnamed).collect(ImmutableSet.toImmutableSet()),
                ImmutableSet.of());
    }

    /** Whether a claim can be compared with others: its unit converts, and its date is not after its publication. */
    boolean isCompared(Claim claim) {
        return dossier.isComparable(claim) && !isOfTheFuture(claim);
    }

    /** Whether the date of a claim is known to be later than its publication. */
    boolean isOfTheFuture(Claim claim) {
        Dating dating = attributions.dating(claim);
        return dating.published()
                .filter(day -> dating.said().filter(day::isBefore).isPresent())
                .isPresent();
    }
}
