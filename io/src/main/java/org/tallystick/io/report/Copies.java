package org.tallystick.io.report;

import java.util.List;
import org.tallystick.copying.CopyDetector;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.copying.Trace;
import org.tallystick.dossier.Dossier;
import org.tallystick.io.json.JsonOutput;

/** The suspected copies that a report tells. */
final class Copies {
    private Copies() {}

    static List<SuspectedCopy> suspected(Dossier dossier) {
        return CopyDetector.standard().detect(dossier).stream()
                .filter(suspect -> suspect.score().compareTo(SuspectedCopy.WORTH_TELLING) >= 0)
                .toList();
    }

    static void write(JsonOutput json, SuspectedCopy suspect) {
        json.text("copy", suspect.copy());
        json.text("original", suspect.original());
        json.text("score", suspect.score().toString());
        json.array("measurands", suspect.measurands(), json::item);
        json.objects("parts", suspect.parts(), Copies::part);
        json.text("why", suspect.why());
    }

    private static void part(JsonOutput json, Trace part) {
        json.text("kind", part.kind().word());
        json.text("logOdds", part.logOdds().toString());
        json.text("why", part.why());
    }
}
