package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tallystick.claim.Measurand;
import org.tallystick.comparison.Comparison;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;

/** One reconciliation in progress: groups, compares and counts claims, then checks the relations. */
final class Session {
    private final Workings workings;
    private final Dossier dossier;
    private final Settings settings;
    private final Reading widest;
    private final ImmutableMap<String, MeasurandClaims> claims;
    private final Pairs pairs;
    private final Consumer<? super Stage> progress;

    Session(Dossier dossier, Settings settings, Consumer<? super Stage> progress) {
        this.progress = progress;
        this.workings = new Workings(dossier, settings);
        this.dossier = dossier;
        this.settings = settings;
        this.widest = settings.widest();
        this.claims = workings.claims();
        this.pairs = new Pairs(dossier, workings.subjects(), widest);
    }

    Reconciliation reconcile() {
        progress.accept(Stage.COMPARISONS);
        ImmutableListMultimap<String, Comparison> comparisons = comparisons();
        progress.accept(Stage.RELATIONS);
        Arithmetic arithmetic = workings.arithmetic();
        ImmutableList<ImpliedFigure> implied = arithmetic.implied();
        ImmutableList<Conflict> conflicts = Stream.concat(disputes().stream(), arithmetic.conflicts().stream())
                .collect(ImmutableList.toImmutableList());
        progress.accept(Stage.CONSENSUS);
        Reconciliation result = new ImmutableReconciliation.Builder()
                .dossier(dossier)
                .settings(settings)
                .originCount(originCount())
                .putAllConsensuses(consensuses(implied))
                .addAllComparisons(comparisons.values())
                .addAllComparisons(confused())
                .addAllChecks(arithmetic.checks())
                .addAllLinkedChecks(arithmetic.linkedChecks())
                .addAllConflicts(conflicts)
                .minimalCorrection(minimalCorrection(arithmetic, conflicts))
                .addAllImplied(implied)
                .addAllNotes(new Notes(dossier, claims.values()).all())
                .build();
        result.keep(workings);
        assert isProven(result) : "a conflict without a proof, or a violation without a conflict";
        return result;
    }

    /** Checked wherever assertions are enabled, as in every test. */
    private boolean isProven(Reconciliation result) {
        boolean proven = result.conflicts().stream()
                .allMatch(conflict -> conflict.certificate().verify(dossier));
        ImmutableSet<String> listed = result.conflicts().stream()
                .flatMap(conflict -> conflict.relations().stream())
                .collect(ImmutableSet.toImmutableSet());
        return proven
                && result.checks().stream()
                        .filter(check -> check.status() == RelationCheck.Status.VIOLATED)
                        .allMatch(check -> listed.contains(check.relation()));
    }

    /** Where there is a contradiction, some claim must be wrong, even if it was not found which. */
    private static MinimalCorrection minimalCorrection(Arithmetic arithmetic, ImmutableList<Conflict> conflicts) {
        MinimalCorrection fewest = arithmetic.minimalCorrection();
        return fewest.atLeast() > 0 || conflicts.isEmpty()
                ? fewest
                : new ImmutableMinimalCorrection.Builder()
                        .atLeast(1)
                        .isProven(false)
                        .why(ConflictReasons.withdrawal(ImmutableSet.of(), 1, "figure", ConflictReasons.Proven.NO, ""))
                        .build();
    }

    private int originCount() {
        return (int) dossier.claims().stream()
                .flatMap(claim -> workings.lineage().originIds(claim).stream())
                .distinct()
                .count();
    }

    private ImmutableListMultimap<String, Comparison> comparisons() {
        ImmutableListMultimap.Builder<String, Comparison> comparisons = ImmutableListMultimap.builder();
        claims.forEach((measurand, claimed) -> comparisons.putAll(measurand, pairs.within(claimed)));
        return comparisons.build();
    }

    /**
     * Returns the comparisons of claims about measurands that readers confuse. Each pair of measurands is compared once, even if both
     * declare it.
     */
    private ImmutableList<Comparison> confused() {
        ImmutableList.Builder<Comparison> comparisons = ImmutableList.builder();
        Set<Set<String>> done = new HashSet<>();
        for (MeasurandClaims one : claims.values()) {
            for (String name : one.measurand().compareWith()) {
                String id = dossier.measurand(name).map(Measurand::id).orElse(name);
                MeasurandClaims other = Optional.ofNullable(claims.get(id)).orElseThrow();
                boolean same = id.equals(one.measurand().id());
                if (!same && done.add(Set.of(one.measurand().id(), id))) {
                    comparisons.addAll(pairs.between(one, other));
                }
            }
        }
        return comparisons.build();
    }

    private ImmutableMap<String, Consensus> consensuses(ImmutableList<ImpliedFigure> implied) {
        ImmutableSet<String> listed =
                implied.stream().map(ImpliedFigure::measurand).collect(ImmutableSet.toImmutableSet());
        Omissions omissions = new Omissions(dossier, claims);
        ImmutableMap.Builder<String, Consensus> consensuses = ImmutableMap.builder();
        claims.forEach((id, claimed) ->
                consensuses.put(id, new ConsensusFinder(dossier, claimed, settings).find(omissions.of(id), listed)));
        return consensuses.buildOrThrow();
    }

    /** Returns the conflicts between figures of one measurand. */
    private ImmutableList<Conflict> disputes() {
        OwnDisputes own = new OwnDisputes(dossier);
        return claims.values().stream()
                .flatMap(claimed -> own.conflicts(claimed, widest, workings.subjects()))
                .collect(ImmutableList.toImmutableList());
    }
}
