package org.tallystick.reconcile;

import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.CitationCycleException;

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
    private static final Reconciler STANDARD = new Reconciler(Reading.LOOSE);

    private final Reading widest;

    private Reconciler(Reading widest) {
        this.widest = widest;
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
    public Reconciler widest(Reading reading) {
        return new Reconciler(reading);
    }

    /**
     * The widest reading that may save an agreement.
     *
     * @return {@link Reading#LOOSE} unless set
     */
    public Reading widest() {
        return widest;
    }

    /**
     * Lays the claims of a dossier together. A contradiction is a result, never an exception.
     *
     * @param dossier claims and relations
     * @return what they come to
     * @throws CitationCycleException where sources cite each other in a circle
     */
    public Reconciliation reconcile(Dossier dossier) {
        return new Session(dossier, widest).reconcile();
    }
}
