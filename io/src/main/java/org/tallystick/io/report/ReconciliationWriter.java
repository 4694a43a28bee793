package org.tallystick.io.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.io.claims.ClaimsWriter;
import org.tallystick.io.claims.UnwritableFigureException;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Note;
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

    private final Findings findings;
    private final Reconciliation result;

    private ReconciliationWriter(Findings findings) {
        this.findings = findings;
        this.result = findings.reconciliation();
    }

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
        ReconciliationWriter writer = new ReconciliationWriter(findings);
        JsonOutput.write(target, SPREAD, json -> {
            writer.document(json);
            writer.dossier(json);
        });
        target.write("\n");
    }

    /**
     * Writes a reconciliation without the claims from which it was made.
     *
     * @param findings the findings, which contain the reconciliation
     * @param target the target of the text; not closed
     * @throws IOException if the target fails
     */
    public static void writeWithoutDossier(Findings findings, Writer target) throws IOException {
        JsonOutput.write(target, SPREAD, new ReconciliationWriter(findings)::document);
        target.write("\n");
    }

    /**
     * Writes the claims document, so that the result is self-contained; null where a figure was changed so that no document can express it.
     */
    private void dossier(JsonOutput json) {
        try {
            json.document("dossier", ClaimsWriter.text(result.dossier()));
        } catch (UnwritableFigureException e) {
            json.text("dossier", null);
        }
    }

    private void document(JsonOutput json) {
        json.number("tallystick", 1);
        if (result.widest() != Reading.LOOSE) {
            json.text("widest", result.widest().word());
        }
        json.object("summary", this::summary);
        json.objects("measurands", result.consensuses().values(), new MeasurandJson(findings)::write);
        json.objects("comparisons", result.comparisons(), ComparisonJson::write);
        json.objects(
                "relations", result.checks(), (own, check) -> ArithmeticJson.relation(own, result.dossier(), check));
        json.objects("linked", result.linkedChecks(), ArithmeticJson::linked);
        json.objects(
                "conflicts", result.conflicts(), (own, conflict) -> ConflictJson.conflict(own, findings, conflict));
        json.object("fewestWrong", fewest -> ConflictJson.correction(fewest, result.minimalCorrection()));
        json.objects("notes", result.notes(), ReconciliationWriter::note);
        json.objects("implied", result.implied(), ArithmeticJson::implied);
        json.objects("estimates", findings.balancedEstimates(), ArithmeticJson::balanced);
        json.objects("weighed", findings.estimates(), EstimateJson::write);
        json.objects("suspectedCopies", findings.suspectedCopies(), CopyJson::write);
        json.objects("habits", findings.reportingPatterns(), PatternJson::write);
    }

    private void summary(JsonOutput json) {
        json.number("claims", result.dossier().claims().size());
        json.number("sources", result.sourceCount());
        json.number("origins", result.originCount());
        json.number("measurands", result.consensuses().size());
        json.number("conflicts", result.conflicts().size());
        json.number("needPerson", result.needPerson());
    }

    private static void note(JsonOutput json, Note note) {
        json.text("kind", note.kind().word());
        json.array("claims", note.claims());
        json.array("relations", note.relations());
        json.text("why", note.why());
    }
}
