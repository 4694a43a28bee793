package org.tallystick.audit;

import java.io.Serial;

/** Thrown by {@link Audit#orElseThrow} when calculations are inconsistent. */
public final class InconsistentCalculationsException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The result of the checks. */
    private final Audit audit;

    InconsistentCalculationsException(Audit audit) {
        super(audit.why());
        this.audit = audit;
    }

    /**
     * Returns the result of the checks.
     *
     * @return the audit, which is not consistent
     */
    public Audit audit() {
        return audit;
    }
}
