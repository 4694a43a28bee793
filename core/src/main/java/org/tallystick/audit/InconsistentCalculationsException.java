package org.tallystick.audit;

import java.io.Serial;

/** Calculations that were to be consistent are not. {@link Audit#orElseThrow} alone throws it. */
public final class InconsistentCalculationsException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** What came of the checks. */
    private final Audit audit;

    InconsistentCalculationsException(Audit audit) {
        super(audit.why());
        this.audit = audit;
    }

    /**
     * What came of the checks.
     *
     * @return the audit, which is not consistent
     */
    public Audit audit() {
        return audit;
    }
}
