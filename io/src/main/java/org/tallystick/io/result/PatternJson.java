package org.tallystick.io.result;

import org.tallystick.io.json.JsonOutput;
import org.tallystick.reporting.ReportingPattern;

/** Reporting patterns of sources as JSON. */
final class PatternJson {
    /** The greatest number of claims named as the evidence of a pattern. */
    private static final int EXAMPLES = 20;

    private PatternJson() {}

    static void write(JsonOutput json, ReportingPattern pattern) {
        json.text("source", pattern.source());
        json.text("kind", pattern.kind().word());
        json.number("shownBy", pattern.claims().size());
        json.number("wouldChange", pattern.changed().size());
        json.array("claims", pattern.claims().stream().limit(EXAMPLES).toList());
        json.text("why", pattern.why());
    }
}
