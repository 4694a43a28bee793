package org.tallystick.io.report;

import java.util.List;
import org.tallystick.analysis.Findings;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.MinimalCorrection;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/** Conflicts with their proofs and repairs, and the minimal correction, as JSON. */
final class ConflictJson {
    private static final int REPAIRS = 5;

    private ConflictJson() {}

    static void conflict(JsonOutput json, Findings findings, Conflict conflict) {
        json.array("claims", conflict.claims());
        json.array("relations", conflict.relations());
        json.objects("sides", conflict.sides(), (own, side) -> own.array("claims", side));
        json.text("why", conflict.why());
        json.object("certificate", proof -> CertificateJson.members(proof, conflict.certificate()));
        findings.repairs(conflict)
                .ifPresentOrElse(
                        all -> json.objects("repairs", best(all), ConflictJson::repair),
                        () -> json.text("repairs", null));
    }

    private static List<Repair> best(List<Repair> all) {
        return all.subList(0, Math.min(all.size(), REPAIRS));
    }

    private static void repair(JsonOutput json, Repair repair) {
        json.text("claim", repair.claim());
        json.text("kind", repair.kind().word());
        json.object("said", figure -> FigureWriter.members(figure, repair.said()));
        json.object("mended", figure -> FigureWriter.members(figure, repair.mended()));
        json.text("asOf", repair.asOf().map(PartialDate::toString).orElse(null));
        json.text("why", repair.why());
    }

    static void correction(JsonOutput json, MinimalCorrection correction) {
        json.array("claims", correction.claims());
        json.array("relations", correction.relations());
        json.number("atLeast", correction.atLeast());
        json.flag("proven", correction.isProven());
        json.text("why", correction.why());
    }
}
