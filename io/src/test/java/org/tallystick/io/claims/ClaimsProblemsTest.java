package org.tallystick.io.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.io.problem.Loaded;
import org.tallystick.io.problem.Problem;

/** What can be wrong in a claims document, and how it is told: line, column, pointer, what, expected. */
class ClaimsProblemsTest {

    private static List<String> told(String document) {
        return ClaimsReaderTest.read(document).problems().stream()
                .map(Problem::toString)
                .map(problem -> problem.replaceFirst("^a.json:", ""))
                .toList();
    }

    /** The problems of a document whose second line holds a member, beside sources s and t and a claim c. */
    private static List<String> toldOf(String member) {
        return told("{\"tallystick\": 1, \"sources\": [{\"id\": \"s\"}, {\"id\": \"t\"}],\n" + member + "}");
    }

    /** The problems of one more source, the only thing on the second line. */
    private static List<String> toldOfSource(String members) {
        return told("{\"tallystick\": 1, \"claims\": [], \"sources\": [{\"id\": \"s\"},\n{" + members + "}]}");
    }

    private static List<String> toldOfMeasurand(String members) {
        return toldOf("\"claims\": [], \"measurands\": [\n{\"id\": \"m\", " + members + "}]");
    }

    private static List<String> toldOfClaim(String members) {
        return toldOf("\"claims\": [\n{\"id\": \"c\", \"source\": \"s\", \"measurand\": \"m\", " + members + "}]");
    }

    private static List<String> toldOfFigure(String figure) {
        return toldOfClaim("\"figure\":\n" + figure);
    }

    private static List<String> toldOfRelation(String members) {
        return toldOf("\"claims\": [], \"relations\": [\n{\"id\": \"r\", " + members + "}]");
    }

    @Test
    void aDocumentIsAnObjectWithItsKeys() {
        assertThat(told("[]"))
                .containsExactly("1:1: this is an array; expected an object with `tallystick`, `sources` and `claims`");
        assertThat(told("{}"))
                .containsExactly(
                        "1:1: the key `claims` is missing; expected it, for it is required",
                        "1:1: the key `sources` is missing; expected it, for it is required",
                        "1:1: the key `tallystick` is missing; expected it, for it is required");
        assertThat(told("{\"tallystick\": 2, \"sources\": {}, \"claims\": [1], \"claim\": [], \"title\": 3}"))
                .containsExactly(
                        "1:16: /tallystick: this is a document of version 2; expected the number 1",
                        "1:30: /sources: this is an object; expected an array",
                        "1:45: /claims/0: this is a number; expected an object",
                        "1:49: /claim: the key `claim` is not known here; expected one of tallystick, sources, claims,"
                                + " title, measurands, relations (did you mean `claims`?)",
                        "1:71: /title: this is a number; expected a text");
    }

    @Test
    void aSource() {
        assertThat(toldOfSource("\"name\": \"S\""))
                .containsExactly("2:1: /sources/1: the key `id` is missing; expected it, for it is required");
        assertThat(toldOfSource("\"id\": \" \""))
                .containsExactly("2:8: /sources/1/id: this id is blank; expected an id");
        assertThat(toldOfSource("\"id\": \"a\", \"trust\": 1.5"))
                .containsExactly("2:8: /sources/1/id: trust in a is not between 0 and 1");
        assertThat(toldOfSource("\"id\": \"a\", \"trust\": \"much\", \"grain\": \"0\", \"Kind\": \"outlet\""))
                .containsExactly(
                        "2:22: /sources/1/trust: not a number: \"much\": a digit from 0 to 9 is expected at 0; expected an exact number",
                        "2:44: /sources/1/Kind: the key `Kind` is not known here; expected one of id, name, kind,"
                                + " publisher, published, cites, url, trust, grain, policy (did you mean `kind`?)");
        assertThat(toldOfSource("\"id\": \"a\", \"published\": \"2026-02-30\""))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2:26: /sources/1/published: ")
                .endsWith("; expected a date such as 2026-02-06, 2026-02-06T14:00Z, XXXX-01-20 or"
                        + " [2026-02-05,2026-02-06], or {\"said\": \"Wednesday\"}");
        assertThat(toldOfSource("\"id\": \"a\", \"published\": {\"say\": \"Monday\"}"))
                .containsExactly(
                        "2:26: /sources/1/published: the key `said` is missing; expected it, for it is required",
                        "2:27: /sources/1/published/say: the key `say` is not known here; expected one of said");
    }

    @Test
    void aMeasurand() {
        assertThat(toldOfMeasurand("\"course\": \"rising\""))
                .containsExactly("3:23: /measurands/0/course: \"rising\" is not known here;"
                        + " expected one of fixed, cumulative, level");
        assertThat(toldOfMeasurand("\"unit\": \"pesos\""))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3:21: /measurands/0/unit: ")
                .endsWith("; expected percent, a currency code, a unit such as lb, or a noun");
        assertThat(toldOfMeasurand("\"whole\": false"))
                .containsExactly("3:22: /measurands/0/whole: `whole` stands here without a `unit`;"
                        + " expected the unit that it refers to");
        assertThat(toldOfMeasurand("\"period\": {}"))
                .containsExactly("3:23: /measurands/0/period: this period has neither end;"
                        + " expected `since`, `until` or both");
        assertThat(toldOfMeasurand("\"period\": {\"since\": \"2026\", \"until\": \"2025\"}"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3:23: /measurands/0/period: ")
                .endsWith("; expected a period that ends after it begins");
        assertThat(toldOfMeasurand("\"period\": {\"said\": \" \"}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("/measurands/0/period/said: ")
                .contains("nothing was said");
        assertThat(toldOfMeasurand("\"period\": {\"said\": \"last year\", \"since\": \"2025\"}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("the key `since` is not known here; expected one of said");
        assertThat(toldOfMeasurand("\"range\": {}"))
                .containsExactly(
                        "3:22: /measurands/0/range: this range has neither end; expected `min`, `max` or both");
        assertThat(toldOfMeasurand("\"range\": {\"min\": 2, \"max\": 1}"))
                .containsExactly("3:30: /measurands/0/range/min: nothing lies between these ends;"
                        + " expected a min that is below the max");
    }

    @Test
    void aClaimNeedsItsParts() {
        assertThat(toldOf("\"claims\": [{}]"))
                .containsExactly(
                        "2:12: /claims/0: the key `figure` is missing; expected it, for it is required",
                        "2:12: /claims/0: the key `id` is missing; expected it, for it is required",
                        "2:12: /claims/0: the key `measurand` is missing; expected it, for it is required",
                        "2:12: /claims/0: the key `source` is missing; expected it, for it is required");
    }

    @Test
    void aFigure() {
        assertThat(toldOfFigure("\"about manny\""))
                .containsExactly("4:1: /claims/0/figure: the figure \"about manny\" is refused at character 6:"
                        + " \"manny\" is not understood here");
        assertThat(toldOfFigure("33179"))
                .containsExactly("4:1: /claims/0/figure: this is a number; expected a phrase such as"
                        + " \"more than 33,000\", or an object with `value`, `min` or `max`");
        assertThat(toldOfFigure("{\"hedge\": \"above\"}"))
                .containsExactly(
                        "4:1: /claims/0/figure: the key `value` is missing; expected it, for it is required",
                        "4:11: /claims/0/figure/hedge: \"above\" is not known here; expected one of none, exactly,"
                                + " about, nearly, just-over, more-than, at-least, less-than, at-most (did you mean `about`?)");
        assertThat(toldOfFigure("{\"value\": \"1,000\", \"grain\": -1, \"decimals\": 2}"))
                .containsExactly(
                        "4:11: /claims/0/figure/value: \"1,000\" is not a number;"
                                + " expected an exact number such as \"33179\" or \"-1.25\"",
                        "4:29: /claims/0/figure/grain: a grain of \"-1\" is not above zero; expected an exact number",
                        "4:45: /claims/0/figure/decimals: the grain is given twice, by `grain` and by `decimals`;"
                                + " expected one of them");
        assertThat(toldOfFigure("{\"value\": 1, \"decimals\": 0.5}"))
                .containsExactly("4:26: /claims/0/figure/decimals: \"0.5\" is not a whole number from -9999 to 9999;"
                        + " expected an exact number");
        assertThat(toldOfFigure("{\"min\": 1, \"max\": 1, \"maxOpen\": true, \"grain\": 1}"))
                .containsExactly(
                        "4:9: /claims/0/figure/min: nothing lies between these ends; expected a min that is below the max",
                        "4:39: /claims/0/figure/grain: the key `grain` is not known here;"
                                + " expected one of min, max, minOpen, maxOpen, unit, whole");
        assertThat(toldOfFigure("{\"value\": 1e10000}"))
                .containsExactly("4:11: /claims/0/figure/value: this number has 10001 digits when written out;"
                        + " expected at most 10000 digits");
    }

    @Test
    void aFigureThatItsMeasurandCannotHave() {
        assertThat(toldOf("\"measurands\": [{\"id\": \"m\", \"unit\": \"person\"}], \"claims\": [\n"
                        + "{\"id\": \"c\", \"source\": \"s\", \"measurand\": \"m\", \"figure\": \"exactly 4.5\"}]"))
                .containsExactly(
                        "3:56: /claims/0/figure: the figure \"exactly 4.5\" is refused at character 0:"
                                + " no whole number fits it, and person counts whole things; expected a figure that `m` can have");
        assertThat(toldOfClaim("\"figure\": \"5 lb\", \"unit\": \"USD\""))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("3:56: /claims/0/figure: ");
    }

    @Test
    void aRelation() {
        assertThat(toldOfRelation("\"whole\": \"a\""))
                .containsExactly("3:1: /relations/0: the key `kind` is missing; expected it, for it is required");
        assertThat(toldOfRelation("\"kind\": \"summ\""))
                .containsExactly("3:21: /relations/0/kind: \"summ\" is not known here; expected one of sum, includes,"
                        + " at-most, equal, ratio, product, change, mean, linear (did you mean `sum`?)");
        assertThat(toldOfRelation("\"kind\": \"sum\", \"parts\": [], \"times\": 2"))
                .containsExactly(
                        "3:1: /relations/0: the key `whole` is missing; expected it, for it is required",
                        "3:37: /relations/0/parts: there is nothing in this array; expected at least one of the parts",
                        "3:41: /relations/0/times: the key `times` is not known here; expected one of id, rule, kind,"
                                + " whole, parts, absent, label, source, cites, soft (did you mean `cites`?)");
        assertThat(toldOfRelation("\"kind\": \"includes\", \"whole\": [], \"parts\": [1, {\"times\": 0}, \"\"]"))
                .containsExactly(
                        "3:42: /relations/0/whole: this is an array; expected an id, or an object with `of` and `times`",
                        "3:56: /relations/0/parts/0: this is a number; expected an id, or an object with `of` and `times`",
                        "3:59: /relations/0/parts/1: the key `of` is missing; expected it, for it is required",
                        "3:69: /relations/0/parts/1/times: a part that is taken zero times is no part; expected an exact number",
                        "3:73: /relations/0/parts/2: this id is blank; expected an id");
        assertThat(toldOfRelation("\"kind\": \"product\", \"result\": \"a\", \"of\": \"b\", \"times\": \"0\""))
                .containsExactly("3:67: /relations/0/times: \"0\" is no factor: zero ties nothing together; expected an"
                        + " exact number, a fraction or a quantity for another such as \"1 dose / 2 mg\"");
        assertThat(toldOfRelation("\"kind\": \"linear\", \"terms\": [\"a\"], \"compare\": \"==\""))
                .containsExactly(
                        "3:1: /relations/0: the key `constant` is missing; expected it, for it is required",
                        "3:58: /relations/0/compare: \"==\" is not known here; expected one of =, <=, >=, <, > (did you mean `=`?)");
        assertThat(toldOfRelation("\"rule\": \"a = b\", \"kind\": \"sum\""))
                .containsExactly("3:38: /relations/0/kind: a rule stands in the place of `kind`, not beside it;"
                        + " expected one of the two");
    }

    @Test
    void whatIsNoRule() {
        assertThat(toldOfRelation("\"rule\": \"a = 1,000 * b\""))
                .containsExactly("3:27: /relations/0/rule: this cannot stand in a number;"
                        + " expected a number such as 33179, 0.5 or 1e6, without group separators");
        assertThat(toldOfRelation("\"rule\": \"\\u0061 \\/ b = (\""))
                .containsExactly("3:37: /relations/0/rule: the rule ends here;"
                        + " expected a measurand, a number or a parenthesis");
        assertThat(toldOfRelation("\"rule\": \"a = b ^ 2\", \"kind\": 1"))
                .hasSize(2)
                .contains("3:28: /relations/0/rule: \"^\" has no meaning here;"
                        + " expected an id, a number, a sign of arithmetic or a parenthesis");
        assertThat(toldOfRelation("\"rule\": 5"))
                .containsExactly("3:21: /relations/0/rule: this is a number; expected a text");
        assertThat(toldOfRelation("\"rule\": \"a = b\", \"terms\": []")).hasSize(1);
    }

    @Test
    void aHyphenatedIdMustBeQuotedInARule() {
        String measurands =
                "\"claims\": [], \"measurands\": [{\"id\": \"not-itemised\"}, {\"id\": \"a\"}, {\"id\": \"b\"}, {\"id\": \"a-b\"}],\n";
        assertThat(toldOf(measurands + "\"relations\": [{\"id\": \"r\", \"rule\": \"a = b - not-itemised\"}]"))
                .containsExactly(
                        "3:44: /relations/0/rule: these are measurands that are subtracted, and not all of them are"
                                + " known; expected one id in backquotes, if `not-itemised` was meant");
        assertThat(toldOf(measurands + "\"relations\": [{\"id\": \"r\", \"rule\": \"a = b - `not-itemised`\"}]"))
                .isEmpty();
        assertThat(toldOf(measurands + "\"relations\": [{\"id\": \"r\", \"rule\": \"a-b = not - itemised\"}]"))
                .isEmpty();
    }

    @Test
    void whatIsNamedMustBeDeclared() {
        assertThat(toldOfSource("\"id\": \"a\", \"cites\": [\"s\", \"x\"], \"publisher\": \"y\""))
                .containsExactly(
                        "2:28: /sources/1/cites/1: the source `x` is not declared; expected the id of one of the sources",
                        "2:47: /sources/1/publisher: the source `y` is not declared; expected the id of one of the sources");
        assertThat(toldOf("\"claims\": [{\"id\": \"c\", \"source\": \"x\", \"measurand\": \"m\", \"figure\": \"1\","
                        + " \"cites\": [\"y\"], \"supersedes\": [\"z\"]}]"))
                .containsExactly(
                        "2:34: /claims/0/source: the source `x` is not declared; expected the id of one of the sources",
                        "2:82: /claims/0/cites/0: the source `y` is not declared; expected the id of one of the sources",
                        "2:103: /claims/0/supersedes/0: the claim `z` is not declared; expected the id of one of the claims");
        assertThat(toldOfRelation("\"rule\": \"a = b\", \"source\": \"x\", \"cites\": [\"y\"]"))
                .hasSize(2);
    }

    @Test
    void anIdHasOneDefinition() {
        assertThat(toldOfSource("\"id\": \"s\""))
                .containsExactly(
                        "2:8: /sources/1/id: the source `s` is declared twice, first at 1:52; expected an id of its own");
        assertThat(toldOf("\"claims\": [], \"measurands\": [{\"id\": \"a\", \"aliases\": [\"a\", \"b\", \"c\"]},"
                        + " {\"id\": \"b\", \"aliases\": [\"c\"]}]"))
                .containsExactly(
                        "2:54: /measurands/0/aliases/0: the alias `a` is an id or alias already, at 2:37; expected a name of its own",
                        "2:59: /measurands/0/aliases/1: the alias `b` is an id or alias already, at 2:78; expected a name of its own",
                        "2:95: /measurands/1/aliases/0: the alias `c` is an id or alias already, at 2:64; expected a name of its own");
    }

    @Test
    void neitherPublishersNorCorrectionsRunInACircle() {
        String sources = """
                {"tallystick": 1, "claims": [], "sources": [
                {"id": "a", "cites": ["b"]},
                {"id": "b", "cites": ["d", "c"]},
                {"id": "c", "cites": ["a"]}, {"id": "d"},
                {"id": "e", "cites": ["e"]},
                {"id": "f", "publisher": "g"}, {"id": "g", "publisher": "f"}]}
                """;
        assertThat(told(sources))
                .containsExactly("6:26: /sources/5/publisher: sources publish each other in a circle: f → g → f;"
                        + " expected publishers that end with one");
        Loaded<?> circle = ClaimsReaderTest.read("""
                {"tallystick": 1, "sources": [{"id": "s"}], "claims": [
                {"id": "a", "source": "s", "measurand": "m", "figure": "1", "supersedes": ["b"]},
                {"id": "b", "source": "s", "measurand": "m", "figure": "1", "supersedes": ["a"]}]}
                """);
        assertThat(circle.problems())
                .extracting(Problem::toString)
                .containsExactly("a.json:2:76: /claims/0/supersedes/0: claims supersede each other in a circle:"
                        + " a → b → a; expected a correction that stands");
        assertThat(circle.value()).isEmpty();
    }

    @Test
    void oneProblemDoesNotHideOthersNorCauseThem() {
        Loaded<org.tallystick.dossier.Dossier> loaded = ClaimsReaderTest.read("""
                {"tallystick": 1,
                 "sources": [{"id": "s", "trust": 2}, {"id": "t"}],
                 "measurands": [{"id": "m", "unit": "pesos"}],
                 "claims": [
                  {"id": "a", "source": "s", "measurand": "n", "figure": "1"},
                  {"id": "b", "source": "t", "measurand": "m", "figure": "2"},
                  {"id": "c", "source": "t", "measurand": "n", "figure": "three or thereabout"},
                  {"id": "d", "source": "t", "measurand": "n", "figure": "4", "supersedes": ["c"]},
                  {"id": "e", "source": "t", "measurand": "n", "figure": "5", "cites": ["nobody"]}],
                 "relations": [
                  {"id": "r", "kind": "at-most", "less": "m", "more": "n"},
                  {"id": "q", "kind": "at-most", "less": "n", "more": "o"}]}
                """);

        assertThat(loaded.problems())
                .extracting(Problem::pointer)
                .containsExactly("/sources/0/id", "/measurands/0/unit", "/claims/2/figure", "/claims/4/cites/0");
        assertThat(loaded.value().orElseThrow().claimsById().keySet()).containsExactly("d", "e");
        assertThat(loaded.value().orElseThrow().relationsById().keySet()).containsExactly("q");
    }

    @Test
    void whereTextIsMissingNothingIsSaidToBeUndeclared() {
        assertThat(told("{\"tallystick\": 1, \"claims\": [{\"id\": \"c\", \"source\": \"x\", \"measurand\": \"m\","
                        + " \"figure\": \"1\"}], \"sources\": [{\"id\": \"y\"}, "))
                .hasSize(1)
                .first()
                .asString()
                .contains("the text ends inside the array");
    }

    @Test
    void aPolicyByWhichNothingCanBeReadIsTold() {
        assertThat(toldOfSource(
                        "\"id\": \"t\", \"policy\": {\"significantDigits\": 0, \"smallBelow\": \"x\", \"widestShare\": 2,"
                                + " \"widths\": {\"about\": {\"exact\": 1}, \"more-than\": {}, \"nearly\": {\"wide\": 1}},"
                                + " \"vague\": {\"few\": {\"loose\": {\"min\": 4}}, \"many\": {}}, \"digits\": 3}"))
                .containsExactly(
                        "2:45: /sources/1/policy/significantDigits: significant digits: from 1 to 10000 always count, not 0;"
                                + " expected an exact number",
                        "2:62: /sources/1/policy/smallBelow: not a number: \"x\": a digit from 0 to 9 is expected at 0;"
                                + " expected an exact number",
                        "2:82: /sources/1/policy/widestShare: widest share: it is from 0 to 1, not 2; expected an exact number",
                        "2:105: /sources/1/policy/widths/about: width of about: from reading to reading a width does not"
                                + " fall, not 1, 0.5, 1",
                        "2:119: /sources/1/policy/widths/more-than: the key `more-than` is not known here;"
                                + " expected one of none, about, nearly, just-over, plus-minus",
                        "2:147: /sources/1/policy/widths/nearly/wide: the key `wide` is not known here;"
                                + " expected one of exact, rounded, loose",
                        "2:177: /sources/1/policy/vague/few: range of few: each reading encloses the one before,"
                                + " not [3, 5], [3, 6], [4, ∞)",
                        "2:200: /sources/1/policy/vague/many: the key `many` is not known here;"
                                + " expected one of plural, couple, few, several, handful",
                        "2:213: /sources/1/policy/digits: the key `digits` is not known here; expected one of"
                                + " significantDigits, smallBelow, roundShare, widestShare, percentGrain, widths, vague");
    }

    @Test
    void countsAreNouns() {
        assertThat(toldOfMeasurand("\"counts\": [\"resident\", 3, \" \", \"kg\", \"USD\", \"per cent\"]"))
                .containsExactly(
                        "3:36: /measurands/0/counts/1: this is a number; expected a text",
                        "3:39: /measurands/0/counts/2: this noun is blank;"
                                + " expected a noun that is counted, such as \"resident\"",
                        "3:44: /measurands/0/counts/3: \"kg\" is a unit, and not a thing that is counted;"
                                + " expected a noun that is counted, such as \"resident\"",
                        "3:50: /measurands/0/counts/4: \"USD\" is a unit, and not a thing that is counted;"
                                + " expected a noun that is counted, such as \"resident\"",
                        "3:57: /measurands/0/counts/5: \"per cent\" is a unit, and not a thing that is counted;"
                                + " expected a noun that is counted, such as \"resident\"");
        assertThat(toldOfMeasurand("\"counts\": \"resident\""))
                .containsExactly("3:23: /measurands/0/counts: this is a text; expected an array");
        assertThat(toldOfMeasurand("\"counts\": [\"4 residents\"]"))
                .singleElement()
                .asString()
                .startsWith("3:24: /measurands/0/counts/0: \"4 residents\"")
                .endsWith("; expected a noun that is counted, such as \"resident\"");
        assertThat(toldOfMeasurand("\"unit\": \"lb\", \"counts\": [\"bale\"]"))
                .containsExactly("3:37: /measurands/0/counts: a measurand that is stated in lb counts no things;"
                        + " expected a noun as its `unit`, or none");
    }
}
