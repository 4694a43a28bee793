package org.tallystick.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.io.jackson.TallystickModule;
import org.tallystick.io.json.DocumentWriter;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.result.ReconciliationJson;
import org.tallystick.reconcile.Reconciliation;

/**
 * Writes a reconciliation as JSON, for other programs.
 *
 * <p>The output is in the order of the dossier, and the same reconciliation gives the same text. Exact numbers are texts; the missing end
 * of an interval is null and open; absent values are null or an empty array. At most five repairs of a conflict are written. Repairs and
 * timelines that an {@link Analysis} leaves out are null; balanced estimates are written where some arithmetic is violated.
 */
public final class ReconciliationWriter {
    private static final int SPREAD = 2;
    private static final DocumentWriter DOCUMENTS = DocumentWriter.of(new TallystickModule().mapper());

    private ReconciliationWriter() {}

    /**
     * Returns the text of a reconciliation, with the findings of the standard analysis.
     *
     * @param result the reconciliation
     * @return a JSON object, with a line break at its end
     */
    public static String text(Reconciliation result) {
        return text(Analysis.standard().of(result));
    }

    /**
     * Returns the text of a reconciliation with findings.
     *
     * @param findings the findings, which contain the reconciliation
     * @return a JSON object, with a line break at its end
     */
    public static String text(Findings findings) {
        StringWriter text = new StringWriter();
        try {
            write(findings, text);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    /**
     * Writes a reconciliation with the findings of the standard analysis.
     *
     * @param result the reconciliation
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public static void write(Reconciliation result, Writer target) throws IOException {
        write(Analysis.standard().of(result), target);
    }

    /**
     * Writes a reconciliation with findings.
     *
     * @param findings the findings, which contain the reconciliation
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public static void write(Findings findings, Writer target) throws IOException {
        DOCUMENTS.write(findings, target);
    }

    /**
     * Writes a reconciliation without the claims from which it was made.
     *
     * @param findings the findings, which contain the reconciliation
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public static void writeWithoutDossier(Findings findings, Writer target) throws IOException {
        JsonOutput.write(target, SPREAD, json -> ReconciliationJson.writeWithoutDossier(json, findings));
        target.write("\n");
    }
}
