package org.tallystick.analysis;

import org.tallystick.copying.SuspectedCopy;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.truth.Weighing;

/**
 * Computes the results that a reconciliation does not contain itself: repairs, timelines, suspected copies, reporting patterns and
 * estimates.
 *
 * <pre>{@code
 * Findings findings = Analysis.standard().of(result);
 * findings.suspectedCopies().forEach(System.out::println);
 * }</pre>
 *
 * <p>The work for repairs and timelines grows with the dossier and is limited. An analysis holds only its settings and can be shared by
 * threads.
 */
public final class Analysis {
    private static final Analysis STANDARD =
            new Analysis(new Limits(20, 100, 10_000, SuspectedCopy.WORTH_TELLING), Weighing.majority());

    private final Limits limits;
    private final Weighing weighing;

    private Analysis(Limits limits, Weighing weighing) {
        this.limits = limits;
        this.weighing = weighing;
    }

    /**
     * Returns an analysis with the default settings: the usual limits, and disputes weighed by the majority of origins.
     *
     * @return the standard analysis
     */
    public static Analysis standard() {
        return STANDARD;
    }

    /**
     * Returns an analysis that weighs disputes by another method.
     *
     * @param method the method that weighs the evidence in disputes; the default is {@link Weighing#majority()}
     * @return the changed analysis
     */
    public Analysis withWeighing(Weighing method) {
        return new Analysis(limits, method);
    }

    /**
     * Returns an analysis with a limit of the conflicts for which repairs are searched.
     *
     * @param most the number of the first conflicts, 0 or more; the default is 20
     * @return the changed analysis
     * @throws IllegalArgumentException if the number is negative
     */
    public Analysis withRepairedConflicts(int most) {
        checkCount(most);
        return new Analysis(limits.withRepairedConflicts(most), weighing);
    }

    /**
     * Returns an analysis with a limit of the dates of a timeline. Each date costs one more reconciliation of the measurand.
     *
     * @param most the greatest number of dates of a timeline, 0 or more; the default is 100
     * @return the changed analysis
     * @throws IllegalArgumentException if the number is negative
     */
    public Analysis withTimelineDates(int most) {
        checkCount(most);
        return new Analysis(limits.withTimelineDates(most), weighing);
    }

    /**
     * Returns an analysis with a limit of the work for a timeline, which is the number of dates times that of the claims of the measurand.
     *
     * @param most the greatest work for a timeline, 0 or more; the default is 10,000
     * @return the changed analysis
     * @throws IllegalArgumentException if the number is negative
     */
    public Analysis withTimelineWork(long most) {
        checkCount(most);
        return new Analysis(limits.withTimelineWork(most), weighing);
    }

    /**
     * Returns an analysis that leaves out suspected copies of a lower score.
     *
     * @param least the lowest score that is kept; the default is {@link SuspectedCopy#WORTH_TELLING}
     * @return the changed analysis
     */
    public Analysis withLeastCopyScore(Rational least) {
        return new Analysis(limits.withLeastCopyScore(least), weighing);
    }

    /**
     * Returns the findings of a reconciliation.
     *
     * @param result the reconciliation, which is not changed
     * @return the findings, each computed on first use
     */
    public Findings of(Reconciliation result) {
        return new Findings(result, limits, weighing);
    }

    private static void checkCount(long most) {
        if (most < 0) {
            throw new IllegalArgumentException("a limit cannot be negative, as " + most + " is");
        }
    }
}
