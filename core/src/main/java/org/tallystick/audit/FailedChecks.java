package org.tallystick.audit;

import java.util.List;

/** Describes an audit in plain English: the result in one line, then the arithmetic of the checks that failed. */
final class FailedChecks {
    private static final int SHOWN = 10;

    private FailedChecks() {}

    static String describe(Audit audit) {
        List<CalculationCheck> failed = audit.inconsistencies();
        StringBuilder text = new StringBuilder(audit.summary());
        for (CalculationCheck check : failed.subList(0, Math.min(failed.size(), SHOWN))) {
            String context = check.context().isEmpty() ? "" : " (" + check.context() + ")";
            text.append("\n").append(check.calculation().id()).append(context);
            text.append(": ").append(check.why());
        }
        return failed.size() > SHOWN ? text + "\nand " + (failed.size() - SHOWN) + " more" : text.toString();
    }
}
