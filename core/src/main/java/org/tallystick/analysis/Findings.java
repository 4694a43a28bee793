package org.tallystick.analysis;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.tallystick.copying.CopyDetector;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.Conflict;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.BalancedEstimate;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.reconcile.Timeline;
import org.tallystick.repair.Repair;
import org.tallystick.reporting.ReportingPattern;
import org.tallystick.reporting.ReportingPatterns;
import org.tallystick.truth.Estimate;
import org.tallystick.truth.Weighing;

/**
 * A reconciliation with the further results of an {@link Analysis}. Each part is computed on first use, and then kept. No part changes a
 * verdict. Findings can be shared by threads.
 */
public final class Findings {
    private final Reconciliation result;
    private final Limits limits;
    private final Supplier<ConflictRepairs> repairs;
    private final Supplier<ImmutableList<BalancedEstimate>> balanced;
    private final Supplier<ImmutableList<Estimate>> estimates;
    private final Supplier<ImmutableList<SuspectedCopy>> copies;
    private final Supplier<ImmutableList<ReportingPattern>> patterns;
    private final Supplier<ImmutableList<Finding>> ranked;
    private final Supplier<Lineage> lineage;
    private final Map<String, Optional<Timeline>> timelines = new ConcurrentHashMap<>();

    Findings(Reconciliation result, Limits limits, Weighing weighing) {
        this.result = result;
        this.limits = limits;
        this.repairs = Suppliers.memoize(() -> ConflictRepairs.of(result, limits.repairedConflicts()));
        this.balanced = Suppliers.memoize(() -> balanced(result));
        this.estimates = Suppliers.memoize(() -> weighing.weigh(result));
        this.copies = Suppliers.memoize(() -> copies(result.dossier(), limits));
        this.patterns = Suppliers.memoize(() -> ReportingPatterns.of(result.dossier()));
        this.lineage = Suppliers.memoize(() -> Lineage.of(result.dossier()));
        this.ranked = Suppliers.memoize(() -> RankedFindings.of(this));
    }

    /**
     * Returns the reconciliation that was analysed.
     *
     * @return the reconciliation, as it was given
     */
    public Reconciliation reconciliation() {
        return result;
    }

    /**
     * Returns what a person should know before anything is printed, the most important first: by kind, in the order of {@link FindingKind};
     * of contradictions those with relations first, then those that touch more claims.
     *
     * @return the findings; none where all figures agree, are exact and come from several origins
     */
    public ImmutableList<Finding> ranked() {
        return ranked.get();
    }

    /** Returns the lineage of the claims. */
    Lineage lineage() {
        return lineage.get();
    }

    /**
     * Returns the single changes that would resolve a conflict, as given by {@link Reconciliation#repairs(Conflict)}.
     *
     * @param conflict one of the conflicts
     * @return the repairs, ranked by kind; empty where none were searched, because the conflict is not among the first
     * @see Analysis#withRepairedConflicts(int)
     */
    public Optional<ImmutableList<Repair>> repairs(Conflict conflict) {
        return repairs.get().of(conflict);
    }

    /**
     * Returns the history of the consensus of a measurand.
     *
     * @param measurand its id
     * @return its timeline; empty where it would have too many dates or take too much work, and where the dossier has no such measurand
     * @see Analysis#withTimelineDates(int)
     * @see Analysis#withTimelineWork(long)
     */
    public Optional<Timeline> timeline(String measurand) {
        return timelines.computeIfAbsent(measurand, this::findTimeline);
    }

    /**
     * Returns the values nearest to the figures that satisfy the equations between them.
     *
     * @return an estimate for each measurand that figures and equations determine; none where all relations hold
     */
    public ImmutableList<BalancedEstimate> balancedEstimates() {
        return balanced.get();
    }

    /**
     * Returns the estimates of disputed measurands by the weight of evidence.
     *
     * @return an estimate for each disputed measurand, in the order of the dossier
     * @see Analysis#withWeighing(Weighing)
     */
    public ImmutableList<Estimate> estimates() {
        return estimates.get();
    }

    /**
     * Returns the sources that probably copied without attribution.
     *
     * @return the pairs whose score is high enough, the highest first
     * @see Analysis#withLeastCopyScore
     */
    public ImmutableList<SuspectedCopy> suspectedCopies() {
        return copies.get();
    }

    /**
     * Returns the patterns in which single sources report numbers.
     *
     * @return the patterns, in the order of the sources, then of the kinds
     */
    public ImmutableList<ReportingPattern> reportingPatterns() {
        return patterns.get();
    }

    private Optional<Timeline> findTimeline(String measurand) {
        return limits.allowTimeline(result.dossier().claimsByMeasurand().get(measurand))
                ? result.timeline(measurand)
                : Optional.empty();
    }

    private static ImmutableList<BalancedEstimate> balanced(Reconciliation result) {
        boolean violated = result.checks().stream().anyMatch(check -> isViolated(check.status()))
                || result.linkedChecks().stream().map(LinkedCheck::status).anyMatch(Findings::isViolated);
        return violated ? result.estimates() : ImmutableList.of();
    }

    private static boolean isViolated(RelationCheck.Status status) {
        return status == RelationCheck.Status.VIOLATED;
    }

    private static ImmutableList<SuspectedCopy> copies(Dossier dossier, Limits limits) {
        return CopyDetector.standard().detect(dossier).stream()
                .filter(suspect -> suspect.score().compareTo(limits.leastCopyScore()) >= 0)
                .collect(ImmutableList.toImmutableList());
    }
}
