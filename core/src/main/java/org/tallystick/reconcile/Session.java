package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Lineage;
import org.tallystick.measurand.Measurand;
import org.tallystick.verdict.Comparison;
import org.tallystick.verdict.Conflict;
import org.tallystick.verdict.Subjects;

/** One reconciliation under way: claims grouped, compared, counted, then the relations. */
final class Session {
    private final Dossier dossier;
    private final Settings settings;
    private final Reading widest;
    private final Lineage lineage;
    private final ImmutableMap<String, MeasurandClaims> claims;
    private final Pairs pairs;
    private final Subjects subjects;

    Session(Dossier dossier, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.widest = settings.widest();
        this.lineage = Lineage.of(dossier);
        this.subjects = Subjects.of(dossier);
        this.pairs = new Pairs(dossier, subjects, widest);
        ImmutableMap.Builder<String, MeasurandClaims> grouped = ImmutableMap.builder();
        for (Measurand measurand : dossier.measurands().values()) {
            grouped.put(measurand.id(), new MeasurandClaims(dossier, lineage, subjects, measurand, widest));
        }
        this.claims = grouped.buildOrThrow();
    }

    Reconciliation reconcile() {
        ImmutableListMultimap<String, Comparison> comparisons = comparisons();
        Arithmetic arithmetic = arithmetic();
        ImmutableList<ImpliedFigure> implied = arithmetic.implied();
        ImmutableList<Conflict> conflicts = Stream.concat(disputes().stream(), arithmetic.conflicts().stream())
                .collect(ImmutableList.toImmutableList());
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
                .fewestWrong(fewestWrong(arithmetic, conflicts))
                .addAllImplied(implied)
                .addAllNotes(new Notes(dossier, claims.values()).all())
                .build();
        assert isProven(result) : "a conflict without a proof, or a violation without a conflict";
        return result;
    }

    /** Asked wherever assertions are enabled, as in every test. */
    private boolean isProven(Reconciliation result) {
        boolean proven = result.conflicts().stream()
                .allMatch(conflict -> conflict.certificate().verify(dossier));
        ImmutableSet<String> told = result.conflicts().stream()
                .flatMap(conflict -> conflict.relations().stream())
                .collect(ImmutableSet.toImmutableSet());
        return proven
                && result.checks().stream()
                        .filter(check -> check.status() == RelationCheck.Status.VIOLATED)
                        .allMatch(check -> told.contains(check.relation()));
    }

    /** What the figures of one measurand alone come to. */
    Consensus consensus(String measurand) {
        return new ConsensusFinder(dossier, claims(measurand), settings).find(ImmutableSet.of(), ImmutableSet.of());
    }

    MeasurandClaims claims(String measurand) {
        return Optional.ofNullable(claims.get(measurand)).orElseThrow();
    }

    Arithmetic arithmetic() {
        return new Arithmetic(dossier, new ReportedValues(claims), settings);
    }

    /** Where something cannot be true, something must be wrong, also if nobody found out what. */
    private static Withdrawal fewestWrong(Arithmetic arithmetic, ImmutableList<Conflict> conflicts) {
        Withdrawal fewest = arithmetic.fewestWrong();
        return fewest.atLeast() > 0 || conflicts.isEmpty()
                ? fewest
                : new ImmutableWithdrawal.Builder()
                        .atLeast(1)
                        .isProven(false)
                        .why(ConflictReasons.withdrawal(ImmutableSet.of(), 1, ConflictReasons.Proven.NO, ""))
                        .build();
    }

    private int originCount() {
        return (int) dossier.claims().stream()
                .flatMap(claim -> lineage.originIds(claim).stream())
                .distinct()
                .count();
    }

    private ImmutableListMultimap<String, Comparison> comparisons() {
        ImmutableListMultimap.Builder<String, Comparison> comparisons = ImmutableListMultimap.builder();
        claims.forEach((measurand, claimed) -> comparisons.putAll(measurand, pairs.within(claimed)));
        return comparisons.build();
    }

    /** Claims of measurands that readers confuse; each two measurands once, though both may say so. */
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
        ImmutableSet<String> told =
                implied.stream().map(ImpliedFigure::measurand).collect(ImmutableSet.toImmutableSet());
        Omissions omissions = new Omissions(dossier, claims);
        ImmutableMap.Builder<String, Consensus> consensuses = ImmutableMap.builder();
        claims.forEach((id, claimed) ->
                consensuses.put(id, new ConsensusFinder(dossier, claimed, settings).find(omissions.of(id), told)));
        return consensuses.buildOrThrow();
    }

    /** The figures of each measurand that cannot all be true. */
    private ImmutableList<Conflict> disputes() {
        OwnDisputes own = new OwnDisputes(dossier);
        return claims.values().stream()
                .flatMap(claimed -> own.conflicts(claimed, widest, subjects))
                .collect(ImmutableList.toImmutableList());
    }
}
