package org.tallystick.audit;

import java.util.List;

/** Tells an audit in plain English: the result in one line, then the arithmetic of the checks that failed. */
final class FailedChecks {
    private static final int SHOWN = 10;

    private FailedChecks() {}

    static String told(Audit audit) {
        List<CalculationCheck> failed = audit.inconsistencies();
        StringBuilder told = new StringBuilder(audit.summary());
        for (CalculationCheck check : failed.subList(0, Math.min(failed.size(), SHOWN))) {
            String context = check.context().isEmpty() ? "" : " (" + check.context() + ")";
            told.append("\n").append(check.calculation().id()).append(context);
            told.append(": ").append(check.why());
        }
        return failed.size() > SHOWN ? told + "\nand " + (failed.size() - SHOWN) + " more" : told.toString();
    }
}
