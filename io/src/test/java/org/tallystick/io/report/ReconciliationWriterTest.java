package org.tallystick.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.io.json.JsonLimits;
import org.tallystick.io.json.JsonTreeReader;
import org.tallystick.io.json.Located;
import org.tallystick.io.json.Problems;

class ReconciliationWriterTest {

    @Test
    void writesEveryPartOfTheContract() {
        String json = ReconciliationWriter.text(Stories.agreed());
        assertThat(json)
                .startsWith("{\n  \"tallystick\": 1,\n")
                .containsIgnoringWhitespaces("\"summary\": {\"claims\": 2, \"sources\": 2, \"origins\": 2,"
                        + " \"measurands\": 1, \"conflicts\": 0, \"needPerson\": 0}")
                .contains("{\"id\": \"ships\", \"status\": \"single\", \"grade\": \"exact\","
                        + " \"origins\": [\"port\", \"herald\"],"
                        + " \"consensus\": {\"min\": \"417\", \"minOpen\": false, \"max\": \"417\", \"maxOpen\": false},"
                        + " \"statedBy\": [\"herald\"], \"allowedBy\": [\"port\"], \"printable\": \"417 ships\","
                        + " \"attributeTo\": [\"herald\"], \"asOf\": null, \"sides\": [],"
                        + " \"wordings\": [], \"missingFrom\": [],")
                .contains("\"verdict\": \"refines\", \"grade\": \"exact\", \"direction\": null, \"facet\": null,"
                        + " \"otherwise\": null, \"gap\": null, \"why\": ")
                .contains("\"suspectedCopies\": []");
    }

    @Test
    void tellsAFigureInTheUnitInWhichItIsCompared() {
        assertThat(ReconciliationWriter.text(Stories.agreed()))
                .contains(
                        "{\"id\": \"gazette/ships\", \"standing\": \"consistent\", \"why\": null, \"figure\": {\"phrase\": \"more than"
                                + " 400\", \"value\": \"400\", \"hedge\": \"more-than\", \"grain\": \"10\", \"wideGrain\": \"40\","
                                + " \"unit\": \"ship\", \"exact\": {\"min\": \"401\", \"minOpen\": false, \"max\": null,"
                                + " \"maxOpen\": true}");
    }

    @Test
    void writesTheProofOfAConflict() {
        assertThat(ReconciliationWriter.text(Stories.disputed()))
                .contains("\"claims\": [\"herald/crew\", \"gazette/crew\"], \"relations\": []")
                .contains("\"certificate\": {\"kind\": \"linear\", \"terms\": [{\"claim\": \"herald/crew\","
                        + " \"reading\": \"loose\", \"end\": \"max\", \"times\": \"1\"}, {\"claim\": \"gazette/crew\","
                        + " \"reading\": \"loose\", \"end\": \"min\", \"times\": \"-1\"}]}")
                .contains("{\"relation\": \"fleet\", \"row\": 0, \"times\": \"-1\"}");
    }

    @Test
    void givesACountThatNeverFallsByDate() {
        assertThat(ReconciliationWriter.text(Stories.count()))
                .contains(
                        "\"byDate\": [{\"date\": \"2026-03-01\", \"grade\": \"exact\", \"consensus\": {\"min\": \"11\","
                                + " \"minOpen\": false, \"max\": \"11\"")
                .contains("{\"date\": \"2026-03-02\", \"grade\": \"exact\", \"consensus\": {\"min\": \"11\","
                        + " \"minOpen\": false, \"max\": null");
    }

    @Test
    void givesALevelByDate() {
        assertThat(ReconciliationWriter.text(Stories.level()))
                .contains(
                        "\"byDate\": [{\"date\": \"2026-03-01\", \"grade\": \"exact\", \"consensus\": {\"min\": \"9\"")
                .contains("{\"date\": \"2026-03-02\", \"grade\": \"exact\", \"consensus\": {\"min\": \"12\"");
        assertThat(ReconciliationWriter.text(Stories.agreed())).doesNotContain("byDate");
    }

    @Test
    void writesWhatFollows() {
        assertThat(ReconciliationWriter.text(Stories.implied()))
                .contains("\"status\": \"not-checkable\", \"grade\": null, \"missing\": [\"ferries\"], \"left\": null,"
                        + " \"right\": null")
                .contains("{\"measurand\": \"ferries\", \"exact\": {\"min\": \"20\"");
    }

    @Test
    void isJson() throws IOException {
        for (String json : new String[] {
            ReconciliationWriter.text(Stories.disputed()), ReconciliationWriter.text(Stories.implied())
        }) {
            Problems problems = new Problems("result.json");
            Optional<Located> tree = JsonTreeReader.read(new StringReader(json), problems, JsonLimits.STANDARD);
            assertThat(problems.list()).isEmpty();
            assertThat(tree).isPresent();
        }
    }

    @Test
    void tellsTheTimelineAndTheSupport() {
        String text = ReconciliationWriter.text(Stories.developing());
        assertThat(text)
                .contains("\"support\": \"1 figure, 1 source, 1 origin\"")
                .contains("\"standing\": \"stale\"")
                .contains("\"date\": null")
                .contains("\"change\": \"first\"", "\"change\": \"moved\"", "\"change\": \"settled\"");
    }

    @Test
    void tellsHabits() {
        assertThat(ReconciliationWriter.text(Stories.slipped()))
                .contains("\"kind\": \"row-slip\"", "\"claims\": [\"herald/tankers\", \"herald/ferries\"]");
    }

    @Test
    void offersSlips() {
        assertThat(ReconciliationWriter.text(Stories.moved()))
                .contains("\"kind\": \"other-date\"", "\"asOf\": \"2026-03-01\", \"why\": \"if 14 were not of");
    }
}
