package org.tallystick.reconcile;

import java.io.Serial;

/** Figures that were not to contradict each other do. {@link Reconciliation#orElseThrow} alone throws it. */
public final class ContradictoryFiguresException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What the figures come to. */
    private final Reconciliation reconciliation;

    ContradictoryFiguresException(Reconciliation reconciliation) {
        super(new ContradictionMessage(reconciliation).text());
        this.reconciliation = reconciliation;
    }

    /**
     * What the figures come to.
     *
     * @return the reconciliation, with its conflicts
     */
    public Reconciliation reconciliation() {
        return reconciliation;
    }
}
