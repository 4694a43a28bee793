package org.tallystick.reconcile;

import java.util.function.Consumer;
import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;

/**
 * Compares claims and finds their consensus.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.standard().reconcile(dossier);
 * System.out.println(result.summary());
 * }</pre>
 *
 * <p>A reconciler holds only its settings and can be shared by threads.
 */
public final class Reconciler {
    private static final Reconciler STANDARD = new Reconciler(Settings.STANDARD);

    private final Settings settings;

    Reconciler(Settings settings) {
        this.settings = settings;
    }

    /**
     * Returns a reconciler with the default settings: the loosest reading may save an agreement.
     *
     * @return the standard reconciler
     */
    public static Reconciler standard() {
        return STANDARD;
    }

    /**
     * Returns a reconciler with another widest reading.
     *
     * @param reading the widest reading that may save an agreement
     * @return the changed reconciler
     */
    public Reconciler withWidest(Reading reading) {
        return new Reconciler(settings.withWidest(reading));
    }

    /**
     * Returns the widest reading that may save an agreement.
     *
     * @return {@link Reading#LOOSE} unless set
     */
    public Reading widest() {
        return settings.widest();
    }

    /**
     * Returns the limit of the conflicts that are listed for linked relations.
     *
     * @return the greatest number for each set of linked relations
     */
    public int conflictLimit() {
        return settings.conflicts();
    }

    /**
     * Returns a reconciler with a limit of the conflicts that are listed for linked relations.
     *
     * @param most the greatest number for each set of linked relations, at least 1; the default is 100
     * @return the changed reconciler
     * @throws IllegalArgumentException if the limit is below 1
     */
    public Reconciler withConflictLimit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one conflict is listed, not " + most);
        }
        return new Reconciler(settings.withConflicts(most));
    }

    /**
     * Returns the limit of work for each set of linked relations.
     *
     * @return the number of operations on numbers of up to 64 bits
     */
    public long budget() {
        return settings.steps();
    }

    /**
     * Returns a reconciler with a limit of work for each set of linked relations, which all decisions about the set share. A check that does
     * not finish within it is {@link RelationCheck.Status#UNKNOWN}. A question that is asked of the result later has a limit of its own.
     *
     * @param steps the number of operations on numbers of up to 64 bits, where longer ones count more, at least 1; the default is 100 million,
     *     some seconds of work at most
     * @return the changed reconciler
     * @throws IllegalArgumentException if the limit is below 1
     */
    public Reconciler withBudget(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("at least one step of work has to be allowed, not " + steps);
        }
        return new Reconciler(settings.withSteps(steps));
    }

    /**
     * Reconciles the claims of a dossier. A contradiction is a result, never an exception.
     *
     * @param dossier claims and relations
     * @return the reconciliation
     * @throws CircularReferenceException where sources publish each other in a circle
     */
    public Reconciliation reconcile(Dossier dossier) {
        return reconcile(dossier, stage -> {});
    }

    /**
     * Reconciles the claims of a dossier, as {@link #reconcile(Dossier)} does, and tells when each stage of the work begins.
     *
     * @param dossier claims and relations
     * @param progress accepts the stages in their order, on the calling thread
     * @return the reconciliation
     * @throws CircularReferenceException where sources publish each other in a circle
     */
    public Reconciliation reconcile(Dossier dossier, Consumer<? super Stage> progress) {
        return new Session(dossier, settings, progress).reconcile();
    }
}
