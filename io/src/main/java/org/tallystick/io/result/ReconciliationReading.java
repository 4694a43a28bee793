package org.tallystick.io.result;

import java.util.Optional;
import java.util.Set;
import org.tallystick.analysis.Analysis;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.entry.DossierReading;
import org.tallystick.io.json.Differences;
import org.tallystick.io.json.Fields;
import org.tallystick.io.json.JsonTreeReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

/**
 * Reads a reconciliation from the members that {@link ReconciliationJson} wrote. The claims and the settings are read and reconciled again,
 * since a reconciliation is nothing but what follows from its claims. What the document states beyond them is compared with the result.
 */
public final class ReconciliationReading {
    private static final String EXPECTED = "a reconciliation written as JSON";
    private static final String VERSION = "1";

    /** Prose, and what an analysis may leave out. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "why",
            "timeline",
            "repairs",
            "estimates",
            "weighed",
            "suspectedCopies",
            "habits",
            ReconciliationJson.LIMITS,
            ReconciliationJson.DOSSIER);

    private static final Analysis BARE =
            Analysis.standard().withRepairedConflicts(0).withTimelineDates(0);

    private ReconciliationReading() {}

    /**
     * Returns the reconciliation of a document. Each statement that does not follow from its claims is a problem.
     *
     * @return the result of the document's claims; absent where they have problems
     */
    public static Optional<Reconciliation> read(Located document, Problems problems) {
        if (!(document instanceof Located.ObjectNode object)) {
            if (!(document instanceof Located.RefusedNode)) {
                problems.add(document.place(), "this is " + document.kind(), EXPECTED);
            }
            return Optional.empty();
        }
        Fields fields = Fields.of(object, problems);
        Optional<Reconciler> reconciler = reconciler(fields);
        Optional<Dossier> dossier = dossier(fields, problems);
        if (problems.count() > 0 || reconciler.isEmpty() || dossier.isEmpty()) {
            return Optional.empty();
        }
        Reconciliation result = reconciler.get().reconcile(dossier.get());
        Findings findings = BARE.of(result);
        Located right = JsonTreeReader.written(json -> ReconciliationJson.conclusions(json, findings));
        Differences.report(object, right, NOT_COMPARED, "its claims", problems);
        return Optional.of(result);
    }

    private static Optional<Reconciler> reconciler(Fields fields) {
        fields.require("tallystick");
        fields.exactNumber("tallystick")
                .filter(version -> !version.equals(VERSION))
                .ifPresent(version -> fields.problem(
                        "tallystick", "this is a result of version " + version, "the number " + VERSION));
        Reading widest = fields.value(ReconciliationJson.WIDEST)
                .flatMap(stated -> CertificateReader.reading(fields, ReconciliationJson.WIDEST))
                .orElse(Reading.LOOSE);
        Reconciler standard = Reconciler.standard().withWidest(widest);
        if (fields.value(ReconciliationJson.LIMITS).isEmpty()) {
            return Optional.of(standard);
        }
        return fields.nested(ReconciliationJson.LIMITS).flatMap(limits -> limited(standard, limits));
    }

    private static Optional<Reconciler> limited(Reconciler standard, Fields limits) {
        limits.require(ReconciliationJson.CONFLICTS, ReconciliationJson.BUDGET);
        Optional<Reconciler> first = limits.exactNumber(
                ReconciliationJson.CONFLICTS, digits -> standard.withConflictLimit(Integer.parseInt(digits)));
        Optional<Reconciler> both = first.flatMap(limited ->
                limits.exactNumber(ReconciliationJson.BUDGET, digits -> limited.withBudget(Long.parseLong(digits))));
        limits.unknownKeys();
        return both;
    }

    private static Optional<Dossier> dossier(Fields fields, Problems problems) {
        Optional<Located> claims = fields.value(ReconciliationJson.DOSSIER);
        if (claims.isEmpty() && fields.isComplete()) {
            fields.problem(
                    "this result was written without its claims", "the claims document under the key \"dossier\"");
        }
        return claims.flatMap(document -> DossierReading.read(document, problems));
    }
}
