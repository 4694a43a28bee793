package org.tallystick.io.result;

import org.tallystick.claim.Facet;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Rounding;
import org.tallystick.comparison.Verdict;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.phrase.Reading;

/** Comparisons of two claims as JSON. */
final class ComparisonJson {
    private ComparisonJson() {}

    static void write(JsonOutput json, Comparison comparison) {
        json.text("left", comparison.left());
        json.text("right", comparison.right());
        json.text("verdict", comparison.verdict().word());
        json.text("grade", comparison.grade().map(Reading::word).orElse(null));
        json.text("direction", comparison.direction().map(Rounding::word).orElse(null));
        json.text("facet", comparison.facet().map(Facet::word).orElse(null));
        json.text("otherwise", comparison.otherwise().map(Verdict::word).orElse(null));
        json.exact("gap", comparison.gap().map(Object::toString).orElse(null));
        json.text("why", comparison.why());
    }
}
