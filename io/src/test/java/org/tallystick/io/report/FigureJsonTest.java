package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.tallystick.figure.Figure;
import org.tallystick.figure.UnreadableFigureException;

class FigureJsonTest {

    @Test
    void aFigureIsAllThatItIsReadAs() {
        assertThat(FigureJson.line(Figure.parse("more than 33,000"))).startsWith("""
                        {"phrase": "more than 33,000", "value": "33000", "hedge": "more-than", "grain": "1000", "wideGrain": "1000", "unit": null, \
                        "exact": {"min": "33000", "minOpen": true, "max": null, "maxOpen": true}, \
                        "rounded": {"min": "33000", "minOpen": true, "max": null, "maxOpen": true}, \
                        "loose": {"min": "33000", "minOpen": true, "max": null, "maxOpen": true}, \
                        "usual": {"min": "33000", "minOpen": true, "max": "34000", "maxOpen": false}, "rule": "more-than", "parts": [""");
    }

    @Test
    void aRangeHasNoValue() {
        assertThat(FigureJson.line(Figure.parse("3 to 5 lb")))
                .startsWith("{\"phrase\": \"3 to 5 lb\", \"value\": null, \"hedge\": \"between\", \"grain\": null,"
                        + " \"wideGrain\": null, \"unit\": \"lb\", \"exact\": {\"min\": \"3\", \"minOpen\": false,"
                        + " \"max\": \"5\", \"maxOpen\": false}");
    }

    @Test
    void aFractionThatDoesNotEndIsInLowestTerms() {
        assertThat(FigureJson.line(Figure.parse("a third"))).contains("\"value\": \"1/3\"");
    }

    @Test
    void aFigureInATextHasItsPlace() {
        assertThat(FigureJson.line(Figure.parse("7"), 10, 11)).startsWith("{\"start\": 10, \"end\": 11, \"phrase\": ");
        assertThat(FigureJson.line(Figure.parse("7"), 5_000_000_000L, 5_000_000_001L))
                .startsWith("{\"start\": 5000000000, \"end\": 5000000001, ");
    }

    @Test
    void aRefusalSaysWhere() {
        UnreadableFigureException refusal =
                catchThrowableOfType(UnreadableFigureException.class, () -> Figure.parse("about \"5\""));

        assertThat(FigureJson.line(refusal))
                .isEqualTo("{\"phrase\": \"about \\\"5\\\"\", \"error\": \""
                        + refusal.reason().replace("\"", "\\\"") + "\", \"at\": " + refusal.at() + "}");
    }
}
