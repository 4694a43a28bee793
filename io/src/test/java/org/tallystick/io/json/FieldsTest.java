package org.tallystick.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.io.problem.Problem;

class FieldsTest {
    private final Problems problems = new Problems("a.json");

    private Fields fields(String text) {
        Located root =
                JsonTreeReader.readLine(text, 1, problems, JsonLimits.STANDARD).orElseThrow();
        return Fields.of((Located.ObjectNode) root, problems);
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    @Test
    void membersAreReadByTheirKind() {
        Fields fields =
                fields("{\"id\": \"a\", \"cites\": [\"b\", \"c\"], \"whole\": false, \"period\": {\"since\": \"2025\"},"
                        + " \"parts\": [{}, {}], \"x-note\": 1}");

        assertThat(fields.requiredText("id")).contains("a");
        assertThat(fields.texts("cites")).extracting(Located.TextNode::text).containsExactly("b", "c");
        assertThat(fields.texts("cites").get(1).place()).hasToString("1:28");
        assertThat(fields.flag("whole")).contains(false);
        assertThat(fields.object("period").flatMap(each -> each.value("since"))).isPresent();
        assertThat(fields.objects("parts")).hasSize(2);
        assertThat(fields.text("name")).isEmpty();
        assertThat(fields.place("name")).isSameAs(fields.place());
        fields.unknownKeys();
        assertThat(told()).isEmpty();
    }

    @Test
    void aWrongKindIsToldAtItsPlace() {
        Fields fields = fields(
                "{\"id\": 4.5, \"cites\": [\"b\", 1, null], \"whole\": \"no\", \"period\": [], \"parts\": {}, \"n\": true}");

        assertThat(fields.requiredText("id")).isEmpty();
        assertThat(fields.texts("cites")).hasSize(1);
        assertThat(fields.flag("whole")).isEmpty();
        assertThat(fields.object("period")).isEmpty();
        assertThat(fields.array("parts")).isEmpty();
        assertThat(fields.exactNumber("n")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "a.json:1:8: /id: this is a number; expected a text",
                        "a.json:1:28: /cites/1: this is a number; expected a text",
                        "a.json:1:31: /cites/2: this is null; expected a text",
                        "a.json:1:47: /whole: this is a text; expected true or false",
                        "a.json:1:63: /period: this is an array; expected an object",
                        "a.json:1:76: /parts: this is an object; expected an array",
                        "a.json:1:85: /n: this is true; expected a number, or a text that holds one");
    }

    @Test
    void nullIsAbsentButForARequiredKey() {
        Fields fields = fields("  {\"name\": null, \"id\": null}");

        assertThat(fields.text("name")).isEmpty();
        assertThat(fields.has("name")).isTrue();
        assertThat(fields.require("id", "source")).isFalse();
        assertThat(told())
                .containsExactly(
                        "a.json:1:3: the key `source` is missing; expected it, for it is required",
                        "a.json:1:24: /id: `id` is null; expected a value, for it is required");
    }

    @Test
    void nothingIsMissingFromAnObjectThatBreaksOff() {
        assertThat(fields("{\"id\": 1, ").requiredText("source")).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void numbersMayBeTexts() {
        Fields fields = fields(
                "{\"a\": 33179, \"b\": \"-1.25\", \"c\": 1e6, \"d\": \"1/3\", \"e\": \"many\", \"f\": \"1e999999999\","
                        + " \"g\": " + "9".repeat(20_000) + "}");

        assertThat(fields.exactNumber("a")).contains("33179");
        assertThat(fields.exactNumber("b")).contains("-1.25");
        assertThat(fields.exactNumber("c")).contains("1e6");
        assertThat(fields.exactNumber("d", text -> text + "!")).contains("1/3!");
        assertThat(fields.exactNumber("e")).isEmpty();
        assertThat(fields.exactNumber("f")).isEmpty();
        assertThat(fields.exactNumber("g")).isEmpty();
        assertThat(told())
                .containsExactly(
                        "a.json:1:55: /e: \"many\" is not a number; expected an exact number such as \"33179\" or \"-1.25\"",
                        "a.json:1:68: /f: this number has more than 1000000000 digits when written out; expected at most 10000 digits",
                        "a.json:1:88: /g: this number has 20000 digits when written out; expected at most 10000 digits");
    }

    @Test
    void aRefusalBecomesAProblemAtItsPlace() {
        Fields fields = fields("{\"day\": \"2026-02-30\", \"n\": \"x\", \"ok\": \"7\", \"m\": \"a\"}");

        assertThat(fields.parsed("day", "a date such as 2026-02-06", LocalDate::parse))
                .isEmpty();
        assertThat(fields.parsed("n", BigInteger::new)).isEmpty();
        assertThat(fields.parsed("ok", BigInteger::new)).contains(BigInteger.valueOf(7));
        assertThat(fields.parsed("m", text -> {
                    throw new IllegalArgumentException();
                }))
                .isEmpty();
        assertThat(told())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("a.json:1:9: /day: ")
                                .endsWith("; expected a date such as 2026-02-06"),
                        second -> assertThat(second).startsWith("a.json:1:28: /n: For input string"),
                        third -> assertThat(third).isEqualTo("a.json:1:49: /m: \"a\" cannot be read"));
    }

    @Test
    void aWordMustBeKnown() {
        Fields fields = fields("{\"course\": \"fixd\", \"kind\": \"sum\", \"other\": \"zebra\"}");
        List<String> courses = List.of("fixed", "cumulative", "level");

        assertThat(fields.oneOf("kind", List.of("sum", "mean"))).contains("sum");
        assertThat(fields.oneOf("course", courses)).isEmpty();
        assertThat(fields.oneOf("other", courses)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "a.json:1:12: /course: \"fixd\" is not known here;"
                                + " expected one of fixed, cumulative, level (did you mean `fixed`?)",
                        "a.json:1:44: /other: \"zebra\" is not known here; expected one of fixed, cumulative, level");
    }

    @Test
    void keysThatNobodyAskedForAreTold() {
        Fields fields = fields("{\"figrue\": 1, \"as_of\": 2, \"x-mine\": 3, \"colour\": 4}");
        fields.text("figure");
        fields.text("asOf");
        fields.unknownKeys();

        assertThat(told())
                .containsExactly(
                        "a.json:1:2: /figrue: the key `figrue` is not known here; expected one of figure, asOf (did you mean `figure`?)",
                        "a.json:1:15: /as_of: the key `as_of` is not known here; expected one of figure, asOf (did you mean `asOf`?)",
                        "a.json:1:40: /colour: the key `colour` is not known here; expected one of figure, asOf");
    }
}
