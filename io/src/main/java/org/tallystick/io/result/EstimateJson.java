package org.tallystick.io.result;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.truth.Estimate;
import org.tallystick.truth.Statistic;

/** Estimates as JSON. Their numbers are texts like all others, although they are not exact. */
final class EstimateJson {
    private EstimateJson() {}

    static void write(JsonOutput json, Estimate estimate) {
        json.text("measurand", estimate.measurand());
        json.text("date", estimate.date().map(Object::toString).orElse(null));
        json.text("method", estimate.method());
        json.text("value", Double.toString(estimate.value()));
        json.text("low", Double.toString(estimate.low()));
        json.text("high", Double.toString(estimate.high()));
        json.text("coverage", word(estimate.coverage()));
        json.object("statistic", statistic -> write(statistic, estimate.statistic()));
        json.object(
                "shares",
                shares -> estimate.shares().forEach((source, share) -> shares.text(source, Double.toString(share))));
        json.array("claims", estimate.claims());
        json.text("why", estimate.why());
    }

    private static void write(JsonOutput json, Statistic statistic) {
        OptionalInt degrees = statistic.degreesOfFreedom();
        json.text("name", statistic.name());
        json.text("value", Double.toString(statistic.value()));
        json.text("degreesOfFreedom", degrees.isPresent() ? Integer.toString(degrees.getAsInt()) : null);
        json.text("pValue", word(statistic.pValue()));
    }

    private static @Nullable String word(OptionalDouble number) {
        return number.isPresent() ? Double.toString(number.getAsDouble()) : null;
    }
}
