package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureCommandTest {
    @Test
    void aPhraseIsALineOfJson() {
        Outcome read = Outcome.of("figure", "more than 33,000");

        assertThat(read.status()).isZero();
        assertThat(read.err()).isEmpty();
        assertThat(read.lines())
                .singleElement()
                .asString()
                .startsWith("{\"phrase\": \"more than 33,000\", \"value\": \"33000\", \"hedge\": \"more-than\","
                        + " \"grain\": \"1000\", \"wideGrain\": \"1000\", \"unit\": null,"
                        + " \"exact\": {\"min\": \"33000\", \"minOpen\": true, \"max\": null, \"maxOpen\": true},"
                        + " \"rounded\": {\"min\": \"33000\", \"minOpen\": true, \"max\": null, \"maxOpen\": true},"
                        + " \"loose\": {\"min\": \"33000\", \"minOpen\": true, \"max\": null, \"maxOpen\": true},"
                        + " \"usual\": {\"min\": \"33000\", \"minOpen\": true, \"max\": \"34000\", \"maxOpen\": false},"
                        + " \"rule\": \"more-than\", \"kind\": \"count\", \"parts\": [");
    }

    @Test
    void whatIsRefusedHasItsLineAmongTheOthers() {
        Outcome read = Outcome.of("figure", "33,000", "33,000 or whatever", "", "about one in eight");

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.err()).isEmpty();
        assertThat(read.lines()).hasSize(4);
        assertThat(Json.object(read.lines().get(1)))
                .containsOnlyKeys("phrase", "error", "at")
                .containsEntry("phrase", "33,000 or whatever")
                .containsEntry("at", 7);
        assertThat(Json.object(read.lines().get(2))).containsKey("error");
        assertThat(Json.object(read.lines().get(3))).containsEntry("value", "0.125");
    }

    @Test
    void aUnitIsGivenToWhatHasNoneAndConvertsTheRest() {
        Outcome read = Outcome.of("figure", "--unit", "kg", "5", "5 tonnes", "2 people");

        assertThat(read.status()).isEqualTo(2);
        assertThat(Json.object(read.lines().get(0))).containsEntry("value", "5").containsEntry("unit", "kg");
        assertThat(Json.object(read.lines().get(1)))
                .containsEntry("value", "5000")
                .containsEntry("unit", "kg");
        assertThat(read.lines().get(2))
                .isEqualTo("{\"phrase\": \"2 people\", \"error\": \"person does not convert to kg\", \"at\": 0}");
    }

    @Test
    void aNumberThatMayBeAYearIsReadWithAUnitAlone() {
        Outcome alone = Outcome.of("figure", "2019");
        Outcome counted = Outcome.of("figure", "--unit", "person", "2019");

        assertThat(alone.status()).isEqualTo(2);
        assertThat(Json.object(alone.out()))
                .containsOnlyKeys("phrase", "error", "at")
                .containsEntry("at", 0);
        assertThat(alone.out()).contains("this may be a year");
        assertThat(counted.status()).isZero();
        assertThat(Json.object(counted.out())).containsEntry("value", "2019").containsEntry("unit", "person");
    }

    @Test
    void aUnitThatIsNoneIsWrongUsage() {
        Outcome read = Outcome.of("figure", "--unit", "°Q", "5");

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.out()).isEmpty();
        assertThat(read.err()).contains("'--unit'", "°Q");
    }

    @Test
    void aMissingUnitIsWrongUsage() {
        Outcome read = Outcome.of("figure", "--unit");

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.err()).contains("'--unit'");
    }

    @Test
    void aNegativeFigureStandsBehindTwoDashes() {
        Outcome read = Outcome.of("figure", "--unit", "percent", "--", "-5 percent", "-7", "--unit");

        assertThat(read.lines()).hasSize(3);
        assertThat(Json.object(read.lines().get(0)))
                .containsEntry("value", "-5")
                .containsEntry("unit", "percent");
        assertThat(Json.object(read.lines().get(1)))
                .containsEntry("value", "-7")
                .containsEntry("unit", "percent");
        assertThat(Json.object(read.lines().get(2)))
                .containsEntry("phrase", "--unit")
                .containsKey("error");
    }

    @Test
    void aNegativeFigureElsewhereIsNotSwallowed() {
        Outcome read = Outcome.of("figure", "3", "-5 percent");

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.out()).isEmpty();
        assertThat(read.complaints())
                .containsExactly(
                        "tallystick: Unknown option: '-5 percent'",
                        "tallystick: a phrase that begins with \"-\" goes behind \"--\": tallystick figure -- \"-5 percent\"",
                        "tallystick: for help: tallystick figure --help");
    }

    @Test
    void aPhraseThatBeginsWithAnAtSignNamesNoFile() {
        assertThat(Json.object(Outcome.of("figure", "@pom.xml").out())).containsEntry("phrase", "@pom.xml");
    }

    @Test
    void withoutPhrasesTheLinesOfStandardInputAreRead() {
        Outcome read = Outcome.fed("\uFEFF£5\r\n\nnot a single\nnothing of the kind", "figure");

        assertThat(read.status()).isEqualTo(2);
        assertThat(read.lines()).hasSize(4);
        assertThat(Json.object(read.lines().get(0)))
                .containsEntry("phrase", "£5")
                .containsEntry("unit", "GBP");
        assertThat(Json.object(read.lines().get(1))).containsEntry("phrase", "").containsKey("error");
        assertThat(Json.object(read.lines().get(2))).containsEntry("value", "0");
        assertThat(Json.object(read.lines().get(3))).containsKey("error");
    }

    @Test
    void nothingOnStandardInputIsNothingToSay() {
        assertThat(Outcome.fed("", "figure", "--unit", "kg")).isEqualTo(new Outcome(0, "", ""));
    }

    @Test
    void aLineTooLongForAPhraseIsRefusedAndTheNextIsRead() {
        Outcome read = Outcome.fed("9".repeat(1_000_000) + "\n7\n", "figure");

        assertThat(read.status()).isEqualTo(2);
        assertThat(Json.object(read.lines().get(0))).containsKey("error");
        assertThat((String) Json.object(read.lines().get(0)).get("phrase")).hasSize(PhraseLines.KEPT);
        assertThat(Json.object(read.lines().get(1))).containsEntry("value", "7");
    }
}
