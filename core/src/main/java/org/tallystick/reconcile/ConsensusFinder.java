package org.tallystick.reconcile;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.FigureFormat;
import org.tallystick.measurand.Course;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.unit.Unit;
import org.tallystick.verdict.Agreement;

/** Finds what the claims of one measurand come to. */
final class ConsensusFinder {
    private final Dossier dossier;
    private final MeasurandClaims claims;
    private final ImmutableSet<String> fallen;

    ConsensusFinder(Dossier dossier, MeasurandClaims claims) {
        this.dossier = dossier;
        this.claims = claims;
        this.fallen = claims.falls().claims();
    }

    /** What the claims come to, given who leaves the measurand out and which measurands some relation tells of. */
    Consensus find(ImmutableSet<String> missingFrom, ImmutableSet<String> implied) {
        Optional<Agreement> agreement = agreement();
        Status status = status(implied);
        ImmutableMap<String, Standing> standings = standings();
        return new ImmutableConsensus.Builder()
                .measurand(claims.measurand().id())
                .status(status)
                .grade(agreement.map(Agreement::grade))
                .values(agreement.map(Agreement::values))
                .support(claims.support())
                .printable(printable())
                .addAllWordings(wordings())
                .addAllMissingFrom(missingFrom)
                .putAllStandings(standings)
                .putAllByDate(byDate())
                .why(ConsensusReasons.of(status, agreement, standings.values()))
                .build();
    }

    private Status status(ImmutableSet<String> implied) {
        if (claims.standing().isEmpty()) {
            return implied.contains(claims.measurand().id()) ? Status.IMPLIED : Status.UNREPORTED;
        }
        boolean disputed = !fallen.isEmpty() || claims.groups().stream().anyMatch(ClaimGroup::isDisputed);
        if (disputed) {
            return Status.DISPUTED;
        }
        return claims.standing().size() == 1 ? Status.SINGLE : Status.AGREED;
    }

    /** Of a count that has fallen on some date it is not settled which course it took. */
    private Optional<Agreement> agreement() {
        boolean falls = claims.meant().stream().anyMatch(this::isFallen);
        return falls ? Optional.empty() : claims.latest().flatMap(ClaimGroup::agreement);
    }

    /** Words for the latest date, to which a dispute about another date does not matter. */
    private Optional<String> printable() {
        Optional<Interval> safe = claims.latest()
                .flatMap(latest -> latest.isDisputed() || isFallen(latest)
                        ? Optional.of(sides(latest))
                        : latest.agreement().map(Agreement::values));
        return safe.flatMap(format()::phrase);
    }

    /** The unit is the measurand's and not said again. */
    private FigureFormat format() {
        FigureFormat format = FigureFormat.standard();
        Optional<Unit> unit = dossier.unit(claims.measurand().id());
        FigureFormat inUnit = unit.map(format::understoodIn).orElse(format);
        return claims.measurand().statedRange().map(inUnit::within).orElse(inUnit);
    }

    private boolean isFallen(ClaimGroup group) {
        return group.witnesses().stream().anyMatch(witness -> fallen.contains(witness.id()));
    }

    /** Whichever side is right; if an earlier and higher count is, then the latest is unknown but not below. */
    private Interval sides(ClaimGroup latest) {
        Interval sides = latest.anySide();
        return isFallen(latest) ? sides.min().map(Interval::atLeast).orElseGet(Interval::all) : sides;
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
            Standing retired = claims.stale().contains(claim.id()) ? Standing.STALE : Standing.SUPERSEDED;
            inOrder.put(claim.id(), standing.getOrDefault(claim.id(), retired));
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
            for (ClaimGroup group : claims.meant()) {
                group.agreement().ifPresent(agreement -> byDate.put(group.writtenDate(), agreement));
            }
        }
        return byDate.buildKeepingLast();
    }
}
