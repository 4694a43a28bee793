package org.tallystick.reconcile;

import java.io.Serial;

/** Thrown by {@link Reconciliation#orElseThrow} when figures contradict each other. */
public final class ContradictoryFiguresException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The reconciliation of the figures. */
    private final Reconciliation reconciliation;

    ContradictoryFiguresException(Reconciliation reconciliation) {
        super(new ContradictionMessage(reconciliation).text());
        this.reconciliation = reconciliation;
    }

    /**
     * Returns the reconciliation of the figures.
     *
     * @return the reconciliation, with its conflicts
     */
    public Reconciliation reconciliation() {
        return reconciliation;
    }
}
