package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.tallystick.analysis.Finding;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.Dossier;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;

/**
 * How much a report for readers shows: how many findings first, and of which things.
 *
 * <pre>{@code
 * Findings findings = Analysis.standard().of(result);
 * String report = TextReport.text(findings, ReportOptions.standard().withTop(5).only("detainers"));
 * }</pre>
 */
public final class ReportOptions {
    private static final int USUAL = 10;

    private static final ReportOptions STANDARD = new ReportOptions(USUAL, ImmutableSet.of());

    private final int top;
    private final ImmutableSet<String> only;

    private ReportOptions(int top, ImmutableSet<String> only) {
        this.top = top;
        this.only = only;
    }

    /**
     * Returns the usual options: ten findings first, and all things.
     *
     * @return the options
     */
    public static ReportOptions standard() {
        return STANDARD;
    }

    /**
     * Returns options with another number of findings first. The others follow after the things.
     *
     * @param most the greatest number of findings, 0 or more
     * @return the changed options
     * @throws IllegalArgumentException if the number is negative
     */
    public ReportOptions withTop(int most) {
        if (most < 0) {
            throw new IllegalArgumentException("a number of findings cannot be negative, as " + most + " is");
        }
        return new ReportOptions(most, only);
    }

    /**
     * Returns options with all findings first.
     *
     * @return the changed options
     */
    public ReportOptions withAll() {
        return new ReportOptions(Integer.MAX_VALUE, only);
    }

    /**
     * Returns options that leave out what is not about some measurands.
     *
     * @param measurands their ids; none for all measurands
     * @return the changed options
     */
    public ReportOptions only(String... measurands) {
        return only(ImmutableSet.copyOf(measurands));
    }

    /**
     * Returns options that leave out what is not about some measurands.
     *
     * @param measurands their ids; none for all measurands
     * @return the changed options
     */
    public ReportOptions only(Iterable<String> measurands) {
        return new ReportOptions(top, ImmutableSet.copyOf(measurands));
    }

    /** Whether nothing is left out. */
    boolean isWhole() {
        return only.isEmpty();
    }

    /** Whether a measurand is shown. */
    boolean shows(String measurand) {
        return only.isEmpty() || only.contains(measurand);
    }

    /** Whether a relation of some measurands is shown. */
    boolean showsAny(ImmutableSet<String> measurands) {
        return only.isEmpty() || !Sets.intersection(only, measurands).isEmpty();
    }

    /** Returns the findings that are shown, the most important first. */
    ImmutableList<Finding> findings(Findings findings) {
        return findings.ranked().stream()
                .filter(finding -> isWhole() || showsAny(finding.measurands()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the findings that come first. */
    ImmutableList<Finding> first(ImmutableList<Finding> shown) {
        return shown.subList(0, Math.min(top, shown.size()));
    }

    /** Returns the findings that follow after the things. */
    ImmutableList<Finding> further(ImmutableList<Finding> shown) {
        return shown.subList(Math.min(top, shown.size()), shown.size());
    }

    /** Returns the measurands that are shown, in the order of the dossier. */
    ImmutableList<Consensus> things(Findings findings) {
        return findings.reconciliation().consensuses().values().stream()
                .filter(consensus -> shows(consensus.measurand()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the conflicts about what is shown. */
    ImmutableList<Conflict> conflicts(Reconciliation result) {
        return result.conflicts().stream()
                .filter(conflict -> isWhole() || showsAny(measurands(result.dossier(), conflict)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> measurands(Dossier dossier, Conflict conflict) {
        return conflict.claims().stream()
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)).stream())
                .map(claim -> claim.measurand().id())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the checks of relations of what is shown. */
    ImmutableList<RelationCheck> checks(Reconciliation result) {
        return result.checks().stream()
                .filter(check -> showsRelation(result.dossier(), check.relation()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether a relation is about what is shown. */
    boolean showsRelation(Dossier dossier, String relation) {
        Relation known = dossier.relationsById().get(relation);
        return known == null || showsAny(known.measurands());
    }

    /**
     * Returns the id of the measurand that a name means.
     *
     * @param dossier the dossier
     * @param name its id, one of its aliases, or its label in any case
     * @return the id, empty where none is so called
     */
    public static Optional<String> measurand(Dossier dossier, String name) {
        return dossier.measurand(name)
                .or(() -> dossier.measurands().values().stream()
                        .filter(measurand -> measurand.label().equalsIgnoreCase(name))
                        .findFirst())
                .map(measurand -> measurand.id());
    }
}
