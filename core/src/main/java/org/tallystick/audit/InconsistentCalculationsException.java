package org.tallystick.audit;

import java.io.Serial;
import java.util.List;
import org.tallystick.prose.Listing;

/** Calculations that were to be consistent are not. {@link Audit#orElseThrow} alone throws it. */
public final class InconsistentCalculationsException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 10;

    /** What came of the checks. */
    private final Audit audit;

    InconsistentCalculationsException(Audit audit) {
        super(told(audit));
        this.audit = audit;
    }

    private static String told(Audit audit) {
        List<CalculationCheck> failed = audit.inconsistencies();
        StringBuilder told = new StringBuilder(audit.summary());
        for (CalculationCheck check : failed.subList(0, Math.min(failed.size(), SHOWN))) {
            String context = check.context().isEmpty() ? "" : " (" + check.context() + ")";
            told.append("\n").append(check.calculation().id()).append(context);
            told.append(": ").append(check.why());
        }
        String more = Listing.more(failed.size() - SHOWN);
        return more.isEmpty() ? told.toString() : told + "\n" + more.strip();
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
