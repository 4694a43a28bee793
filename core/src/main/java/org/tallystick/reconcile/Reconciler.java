package org.tallystick.reconcile;

import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;

/**
 * Lays claims together and says what they come to.
 *
 * <pre>{@code
 * Reconciliation result = Reconciler.standard().reconcile(dossier);
 * System.out.println(result.summary());
 * }</pre>
 *
 * <p>A reconciler holds its settings and nothing else; it can be shared by threads.
 */
public final class Reconciler {
    private static final Reconciler STANDARD = new Reconciler(Settings.STANDARD);

    private final Settings settings;

    private Reconciler(Settings settings) {
        this.settings = settings;
    }

    /**
     * The reconciler that needs no settings: the loosest reading may save an agreement.
     *
     * @return the standard reconciler
     */
    public static Reconciler standard() {
        return STANDARD;
    }

    /**
     * A reconciler that reads no wider.
     *
     * @param reading the widest reading that may save an agreement
     * @return the changed reconciler
     */
    public Reconciler withWidest(Reading reading) {
        return new Reconciler(settings.withWidest(reading));
    }

    /**
     * The widest reading that may save an agreement.
     *
     * @return {@link Reading#LOOSE} unless set
     */
    public Reading widest() {
        return settings.widest();
    }

    /**
     * A reconciler that lists no more conflicts of relations that are linked.
     *
     * @param most how many for each set of linked relations, at least 1; 100 unless set
     * @return the changed reconciler
     * @throws IllegalArgumentException if none are to be listed
     */
    public Reconciler withConflictLimit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one conflict is listed, not " + most);
        }
        return new Reconciler(settings.withConflicts(most));
    }

    /**
     * Returns a reconciler with a limit of work for each set of linked relations. A check that does not finish within it is {@link
     * RelationCheck.Status#UNKNOWN}.
     *
     * @param steps operations on numbers, at least 1; 20 million unless set, some seconds of work
     * @return the changed reconciler
     * @throws IllegalArgumentException if no work is allowed
     */
    public Reconciler withBudget(long steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("at least one step of work has to be allowed, not " + steps);
        }
        return new Reconciler(settings.withSteps(steps));
    }

    /**
     * Lays the claims of a dossier together. A contradiction is a result, never an exception.
     *
     * @param dossier claims and relations
     * @return what they come to
     * @throws CircularReferenceException where sources publish each other in a circle
     */
    public Reconciliation reconcile(Dossier dossier) {
        return new Session(dossier, settings).reconcile();
    }
}
