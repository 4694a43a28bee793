package org.tallystick.io.result;

import org.tallystick.copying.SuspectedCopy;
import org.tallystick.copying.Trace;
import org.tallystick.io.json.JsonOutput;

/** Suspected copies as JSON. */
final class CopyJson {
    private CopyJson() {}

    static void write(JsonOutput json, SuspectedCopy suspect) {
        json.text("copy", suspect.copy());
        json.text("original", suspect.original());
        json.exact("score", suspect.score().toString());
        json.array("measurands", suspect.measurands());
        json.objects("parts", suspect.parts(), CopyJson::part);
        json.text("why", suspect.why());
    }

    private static void part(JsonOutput json, Trace part) {
        json.text("kind", part.kind().word());
        json.exact("logOdds", part.logOdds().toString());
        json.text("why", part.why());
    }
}
