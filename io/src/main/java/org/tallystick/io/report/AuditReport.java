package org.tallystick.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.tallystick.audit.Audit;
import org.tallystick.audit.CalculationCheck;
import org.tallystick.audit.Consistency;

/** Formats an audit for a reader: each calculation with its arithmetic, inconsistent ones first, then those that were not checked
 * for their facts. */
public final class AuditReport {
    private AuditReport() {}

    /**
     * Returns the text of an audit.
     *
     * @param audit the audit
     * @return lines, each with a line break at its end
     */
    public static String text(Audit audit) {
        StringWriter text = new StringWriter();
        try {
            write(audit, text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /**
     * Writes an audit.
     *
     * @param audit the audit
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public static void write(Audit audit, Writer target) throws IOException {
        target.write(audit.summary() + "\n");
        write(audit, Consistency.INCONSISTENT, target);
        write(audit, Consistency.INCONSISTENT_DUPLICATES, target);
        write(audit, Consistency.EXCESS_DIGITS, target);
        write(audit, Consistency.CONSISTENT, target);
        write(audit, Consistency.NOT_BOUND, target);
        skipped("relation", audit.skippedRelations(), target);
        skipped("claim", audit.skippedClaims(), target);
    }

    private static void write(Audit audit, Consistency verdict, Writer target) throws IOException {
        for (CalculationCheck check : audit.checks(verdict)) {
            String context = check.context().isEmpty() ? "" : " (" + check.context() + ")";
            target.write("\n" + check.calculation().id() + context + ": "
                    + verdict.word().replace('-', ' ') + "\n  " + check.why() + "\n");
        }
    }

    private static void skipped(String what, Map<String, String> reasons, Writer target) throws IOException {
        for (Map.Entry<String, String> skipped : reasons.entrySet()) {
            target.write("\n" + what + " " + skipped.getKey() + " took no part: " + skipped.getValue() + "\n");
        }
    }
}
