package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.tallystick.figure.Figure;
import org.tallystick.figure.FoundFigure;
import org.tallystick.figure.PassedOver;
import org.tallystick.figure.UnreadableFigureException;
import org.tallystick.number.Rational;

class FigureJsonTest {

    @Test
    void aFigureIsAllThatItIsReadAs() {
        assertThat(FigureJson.line(Figure.parse("more than 33,000"))).startsWith("""
                        {"phrase": "more than 33,000", "value": "33000", "hedge": "more-than", "grain": "1000", "wideGrain": "1000", "unit": null, \
                        "exact": {"min": "33000", "minOpen": true, "max": null, "maxOpen": true}, \
                        "rounded": {"min": "33000", "minOpen": true, "max": null, "maxOpen": true}, \
                        "loose": {"min": "33000", "minOpen": true, "max": null, "maxOpen": true}, \
                        "usual": {"min": "33000", "minOpen": true, "max": "34000", "maxOpen": false}, "rule": "more-than", "kind": "count", "parts": [""");
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
        assertThat(FigureJson.line(FoundFigure.of(Figure.parse("7"), 10)))
                .startsWith("{\"start\": 10, \"end\": 11, \"phrase\": ");
        assertThat(FigureJson.line(FoundFigure.of(Figure.parse("7"), 5_000_000_000L)))
                .startsWith("{\"start\": 5000000000, \"end\": 5000000001, ");
    }

    @Test
    void aFigureHasItsKindAndItsPartInAChange() {
        assertThat(FigureJson.line(Figure.parse("12 per 100,000"))).contains("\"kind\": \"rate\"");
        assertThat(FigureJson.line(Figure.parse("fell by 5 percent")))
                .contains("\"kind\": \"ratio\", \"trend\": \"fell-by\", \"change\": \"by\"");
        assertThat(FigureJson.line(Figure.parse("5 kg"))).doesNotContain("\"change\"");
    }

    @Test
    void aFigureInATextSaysWhetherItIsDeniedAndScaled() {
        FoundFigure found = FoundFigure.of(Figure.parse("7"), 0);

        assertThat(FigureJson.line(found)).doesNotContain("negated").doesNotContain("scale");
        assertThat(FigureJson.line(found.negated().withScale(Rational.of(1000))))
                .endsWith(", \"negated\": true, \"scale\": \"1000\"}");
    }

    @Test
    void aNumberThatWasPassedOverHasItsWordsAndTheReason() {
        assertThat(FigureJson.line(PassedOver.of(3, "5", "part of a date")))
                .isEqualTo("{\"start\": 3, \"end\": 4, \"text\": \"5\", \"why\": \"part of a date\"}");
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
