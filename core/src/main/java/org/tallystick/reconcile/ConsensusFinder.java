package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.measurand.Course;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Verdict;

/** Finds what the claims of one measurand come to. */
final class ConsensusFinder {
    private final Dossier dossier;
    private final MeasurandClaims claims;
    private final ImmutableSet<String> fallen;

    /**
     * The claims, with their comparisons: of a count that never falls these tell which claims would make it fall.
     */
    ConsensusFinder(Dossier dossier, MeasurandClaims claims, Iterable<Comparison> comparisons) {
        this.dossier = dossier;
        this.claims = claims;
        this.fallen = claims.measurand().course() == Course.CUMULATIVE ? contradicted(comparisons) : ImmutableSet.of();
    }

    private static ImmutableSet<String> contradicted(Iterable<Comparison> comparisons) {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        for (Comparison comparison : comparisons) {
            if (comparison.verdict() == Verdict.CONTRADICTS) {
                ids.add(comparison.left(), comparison.right());
            }
        }
        return ids.build();
    }

    Consensus find(ImmutableSet<String> missingFrom, boolean implied) {
        Optional<Agreement> agreement = claims.latest().flatMap(ClaimGroup::agreement);
        Status status = status(implied);
        ImmutableSet.Builder<String> origins = ImmutableSet.builder();
        claims.standing().forEach(witness -> origins.addAll(witness.origins()));
        return new ImmutableConsensus.Builder()
                .measurand(claims.measurand().id())
                .status(status)
                .grade(agreement.map(Agreement::grade))
                .values(agreement.map(Agreement::values))
                .addAllOrigins(origins.build())
                .printable(printable(status, agreement))
                .addAllWordings(wordings())
                .addAllMissingFrom(missingFrom)
                .putAllStandings(standings())
                .putAllByDate(byDate())
                .build();
    }

    private Status status(boolean implied) {
        if (claims.standing().isEmpty()) {
            return implied ? Status.IMPLIED : Status.UNREPORTED;
        }
        boolean disputed = !fallen.isEmpty() || claims.groups().stream().anyMatch(ClaimGroup::isDisputed);
        if (disputed) {
            return Status.DISPUTED;
        }
        return claims.standing().size() == 1 ? Status.SINGLE : Status.AGREED;
    }

    private Optional<String> printable(Status status, Optional<Agreement> agreement) {
        Optional<Interval> safe =
                status == Status.DISPUTED ? claims.latest().map(ClaimGroup::anySide) : agreement.map(Agreement::values);
        return safe.flatMap(values -> Printable.of(
                values, claims.measurand(), dossier.unit(claims.measurand().id())));
    }

    private ImmutableSet<String> wordings() {
        return claims.all().stream().flatMap(claim -> claim.wording().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private ImmutableMap<String, Standing> standings() {
        Map<String, Standing> standing = new HashMap<>();
        for (ClaimGroup group : claims.groups()) {
            group.witnesses().forEach(witness -> standing.put(witness.id(), standing(group, witness)));
        }
        ImmutableMap.Builder<String, Standing> inOrder = ImmutableMap.builder();
        for (Claim claim : claims.all()) {
            inOrder.put(claim.id(), standing.getOrDefault(claim.id(), Standing.SUPERSEDED));
        }
        return inOrder.buildOrThrow();
    }

    /** Of two dates that cannot both be true it is not settled here which is wrong. */
    private Standing standing(ClaimGroup group, Witness witness) {
        Standing among = group.standing(witness);
        boolean contested = among == Standing.CONSISTENT && fallen.contains(witness.id());
        return contested ? Standing.CONTESTED : among;
    }

    private ImmutableMap<String, Agreement> byDate() {
        ImmutableMap.Builder<String, Agreement> byDate = ImmutableMap.builder();
        if (claims.measurand().course() == Course.LEVEL) {
            ImmutableList<ClaimGroup> sorted = ImmutableList.sortedCopyOf(MeasurandClaims.BY_DATE, claims.own());
            for (ClaimGroup group : sorted) {
                String date = group.date().map(PartialDate::toString).orElse("");
                group.agreement().ifPresent(agreement -> byDate.put(date, agreement));
            }
        }
        return byDate.buildKeepingLast();
    }
}
