package org.tallystick.analysis;

import org.tallystick.copying.SuspectedCopy;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.truth.Weighing;

/**
 * Works out what a reconciliation does not hold itself: repairs, timelines, suspected copies, reporting patterns and estimates.
 *
 * <pre>{@code
 * Findings findings = Analysis.standard().of(result);
 * findings.suspectedCopies().forEach(System.out::println);
 * }</pre>
 *
 * <p>Repairs and timelines cost work that grows with the dossier, and are limited. An analysis holds its settings and nothing else; it
 * can be shared by threads.
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
     * The analysis that needs no settings: the usual limits, and disputes weighed by the majority of origins.
     *
     * @return the standard analysis
     */
    public static Analysis standard() {
        return STANDARD;
    }

    /**
     * An analysis that weighs disputes in another way.
     *
     * @param method how the evidence in disputes is weighed; {@link Weighing#majority()} unless set
     * @return the changed analysis
     */
    public Analysis withWeighing(Weighing method) {
        return new Analysis(limits, method);
    }

    /**
     * An analysis that looks for the repairs of no more conflicts.
     *
     * @param most how many of the first conflicts, 0 or more; 20 unless set
     * @return the changed analysis
     * @throws IllegalArgumentException if the number is negative
     */
    public Analysis withRepairedConflicts(int most) {
        checkCount(most);
        return new Analysis(limits.withRepairedConflicts(most), weighing);
    }

    /**
     * An analysis that gives no timeline of more dates. Each date costs one more reconciliation of the measurand.
     *
     * @param most how many dates a timeline has at most, 0 or more; 100 unless set
     * @return the changed analysis
     * @throws IllegalArgumentException if the number is negative
     */
    public Analysis withTimelineDates(int most) {
        checkCount(most);
        return new Analysis(limits.withTimelineDates(most), weighing);
    }

    /**
     * An analysis that gives no timeline of more work, counted as the dates times the claims of the measurand.
     *
     * @param most how much work a timeline takes at most, 0 or more; 10,000 unless set
     * @return the changed analysis
     * @throws IllegalArgumentException if the number is negative
     */
    public Analysis withTimelineWork(long most) {
        checkCount(most);
        return new Analysis(limits.withTimelineWork(most), weighing);
    }

    /**
     * An analysis that leaves out copies of a lower score.
     *
     * @param least the lowest score that is kept; {@link SuspectedCopy#WORTH_TELLING} unless set
     * @return the changed analysis
     */
    public Analysis withLeastCopyScore(Rational least) {
        return new Analysis(limits.withLeastCopyScore(least), weighing);
    }

    /**
     * What follows from a reconciliation.
     *
     * @param result the reconciliation, which stays as it is
     * @return the findings, each worked out when it is first asked for
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
