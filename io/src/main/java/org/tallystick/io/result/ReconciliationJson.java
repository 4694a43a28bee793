package org.tallystick.io.result;

import com.google.common.collect.ImmutableSet;
import org.tallystick.analysis.Findings;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.entry.DossierJson;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.io.problem.UnwritableFigureException;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Note;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

/** A reconciliation as the members of a JSON object: its conclusions, what an analysis adds to them, and its claims. */
public final class ReconciliationJson {
    /** Keys that a result has and a claims document has not. */
    public static final ImmutableSet<String> OWN_KEYS =
            ImmutableSet.of("summary", "comparisons", "conflicts", "implied", "notes", "dossier");

    static final String WIDEST = "widest";
    static final String LIMITS = "limits";
    static final String CONFLICTS = "conflicts";
    static final String BUDGET = "budget";
    static final String DOSSIER = "dossier";

    private final Findings findings;
    private final Reconciliation result;

    private ReconciliationJson(Findings findings) {
        this.findings = findings;
        this.result = findings.reconciliation();
    }

    /** Writes the result with its claims. */
    public static void write(JsonOutput json, Findings findings) {
        writeWithoutDossier(json, findings);
        dossier(json, findings.reconciliation().dossier());
    }

    /** Writes the result without the claims from which it was made. */
    public static void writeWithoutDossier(JsonOutput json, Findings findings) {
        ReconciliationJson members = new ReconciliationJson(findings);
        members.conclusions(json);
        members.analysis(json);
    }

    /** Writes what follows from the claims alone, whatever else is analysed. */
    static void conclusions(JsonOutput json, Findings findings) {
        new ReconciliationJson(findings).conclusions(json);
    }

    /** Null where a figure was changed so that no document can express it. */
    private static void dossier(JsonOutput json, Dossier dossier) {
        try {
            json.whole(DOSSIER, members -> DossierJson.write(members, dossier));
        } catch (UnwritableFigureException e) {
            json.text(DOSSIER, null);
        }
    }

    private void conclusions(JsonOutput json) {
        json.number("tallystick", 1);
        settings(json);
        json.object("summary", this::summary);
        json.objects("measurands", result.consensuses().values(), new MeasurandJson(findings)::write);
        json.objects("comparisons", result.comparisons(), ComparisonJson::write);
        json.objects(
                "relations", result.checks(), (own, check) -> ArithmeticJson.relation(own, result.dossier(), check));
        json.objects("linked", result.linkedChecks(), ArithmeticJson::linked);
        json.objects(CONFLICTS, result.conflicts(), (own, conflict) -> ConflictJson.conflict(own, findings, conflict));
        json.object("fewestWrong", fewest -> ConflictJson.correction(fewest, result.minimalCorrection()));
        json.objects("notes", result.notes(), ReconciliationJson::note);
        json.objects("implied", result.implied(), ArithmeticJson::implied);
    }

    /** Written only where they are not the standard ones. */
    private void settings(JsonOutput json) {
        if (result.widest() != Reading.LOOSE) {
            json.text(WIDEST, result.widest().word());
        }
        Reconciler own = result.reconciler();
        Reconciler standard = Reconciler.standard();
        if (own.conflictLimit() != standard.conflictLimit() || own.budget() != standard.budget()) {
            json.object(LIMITS, limits -> {
                limits.number(CONFLICTS, own.conflictLimit());
                limits.number(BUDGET, own.budget());
            });
        }
    }

    private void analysis(JsonOutput json) {
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
