package org.tallystick.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.io.problem.Problem;

class JsonTreeReaderTest {
    private final Problems problems = new Problems("a.json");

    private Optional<Located> read(String text) {
        return read(text, JsonLimits.STANDARD);
    }

    private Optional<Located> read(String text, JsonLimits limits) {
        return read(new StringReader(text), limits);
    }

    private Optional<Located> read(Reader text, JsonLimits limits) {
        try {
            return JsonTreeReader.read(text, problems, limits);
        } catch (IOException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private List<String> told() {
        return problems.list().stream().map(Problem::toString).toList();
    }

    private static Located.ObjectNode object(Optional<Located> root) {
        return (Located.ObjectNode) root.orElseThrow();
    }

    @Test
    void everyValueKnowsItsPlace() {
        Located.ObjectNode root = object(read("{\"claims\": [\n  {\"a/b\": \"é😀\", \"n\": -1.50E+3}]}"));

        Located.ArrayNode claims = (Located.ArrayNode) root.value("claims").orElseThrow();
        Located.ObjectNode claim = (Located.ObjectNode) claims.items().get(0);
        Located.TextNode text = (Located.TextNode) claim.value("a/b").orElseThrow();
        Located.NumberNode number = (Located.NumberNode) claim.value("n").orElseThrow();

        assertThat(claims.place()).hasToString("1:12");
        assertThat(claim.place()).hasToString("2:3");
        assertThat(text.place()).hasToString("2:11");
        assertThat(text.place().pointer()).isEqualTo("/claims/0/a~1b");
        assertThat(text.text()).isEqualTo("é😀");
        assertThat(Objects.requireNonNull(claim.members().get("n")).keyPlace()).hasToString("2:18");
        assertThat(number.place())
                .as("a character beyond the basic plane takes two columns")
                .hasToString("2:23");
        assertThat(number.digits()).isEqualTo("-1.50E+3");
        assertThat(root.complete()).isTrue();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false", "null", "\"a\"", "12", "[]", "{}", " [1] \n"})
    void anyValueMayBeTheRoot(String text) {
        assertThat(read(text)).isPresent();
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t "})
    void aBlankTextIsAProblem(String text) {
        assertThat(read(text)).isEmpty();
        assertThat(told())
                .containsExactly("a.json:1:1: there is no JSON here, the text is blank; expected a JSON document");
    }

    @Test
    void aByteOrderMarkIsNotCounted() {
        assertThat(read("\uFEFF{}").orElseThrow().place()).hasToString("1:1");
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void aTextCutShortAnywhereGivesOneProblemAndWhatCameBefore() {
        String whole = "{\"id\": \"a\\u00e9b\", \"n\": [1, 2.5e3, true, {\"x\": null}], \"z\": \"end\"}";
        for (int length = 1; length < whole.length(); length++) {
            Problems found = new Problems("cut.json");
            Optional<Located> root = JsonTreeReader.readLine(whole.substring(0, length), 1, found, JsonLimits.STANDARD);

            assertThat(found.list()).as(whole.substring(0, length)).hasSize(1);
            assertThat(object(root).complete()).isFalse();
            assertThat(object(root).members().containsKey("id")).isEqualTo(length >= whole.indexOf(','));
        }
    }

    @Test
    void aTextCutShortTellsWhatWasOpen() {
        Located.ObjectNode root = object(read("{\"a\": 1,\n \"b\": [1, {\"c\": 3"));

        assertThat(told())
                .containsExactly("a.json:2:18: /b/1: the text ends inside the object that began at 2:11;"
                        + " expected its closing `}`");
        Located.ArrayNode open = (Located.ArrayNode) root.value("b").orElseThrow();
        assertThat(open.complete()).isFalse();
        assertThat(open.items()).hasSize(2);
        assertThat(((Located.ObjectNode) open.items().get(1)).value("c")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "[1, NaN]     | 1:5 | `NaN` is not a number of JSON",
                "[-Infinity]  | 1:2 | `-Infinity` is not a number of JSON",
                "[nul]        | 1:2 | `nul` is not JSON",
                "[1 2]        | 1:4 | `2` stands here; expected a comma or `]`",
                "{\"a\": 1 \"b\": 2} | 1:9 | `\"` stands here; expected a comma or `}`",
                "{\"a\" 1}    | 1:6 | `1` stands here; expected a colon",
                "{a: 1}       | 1:2 | `a` stands here; expected a key in double quotes",
                "{\"a\": 1,}  | 1:9 | `}` stands here; expected a key",
                "[1,]         | 1:4 | `]` stands here; expected a value",
                "['a']        | 1:2 | a single quote stands here; expected double quotes",
                "{'a': 1}     | 1:2 | a single quote stands here",
                "// no        | 1:1 | this looks like a comment",
                "[1 /* no */] | 1:4 | this looks like a comment",
                "[1, # no     | 1:5 | this looks like a comment",
                "[+1]         | 1:2 | a number begins with a plus sign",
                "[01]         | 1:3 | a number begins with a zero too many",
                "[1.]         | 1:3 | a number breaks off",
                "[-]          | 1:3 | a number breaks off at `]`",
                "[.5]         | 1:2 | `.` stands here; expected a value",
                "[1}          | 1:3 | `}` does not close the array that began at 1:1",
                "{\"a\": 1]   | 1:8 | `]` does not close the object that began at 1:1; expected `}`",
                "]            | 1:1 | `]` closes nothing",
                "[\"a\tb\"]   | 1:4 | the character U+0009 inside a text",
                "[\"a\\qb\"]  | 1:5 | a backslash before `q` escapes nothing",
                "[\"\\u12G4\"]| 1:7 | `G` inside an escape",
                "{} x         | 1:4 | more text follows the end",
                "{} {}        | 1:4 | more text follows the end",
                "{} ]         | 1:4 | more text follows the end",
                "[1, \"       | 1:6 | the text ends inside a text in the array that began at 1:1",
                "{\"ab        | 1:5 | the text ends inside a key of the object that began at 1:1",
                "-            | 1:2 | the text ends inside its only value",
                "[\u0001]     | 1:2 | the character U+0001 stands here",
            })
    void whatIsNoJsonIsToldInPlainWords(String text, String place, String words) {
        read(text.strip());

        assertThat(problems.list()).hasSize(1);
        assertThat(told().get(0)).startsWith("a.json:" + place + ": ").contains(words);
        assertThat(told().get(0))
                .doesNotContain("Feature")
                .doesNotContain("jackson")
                .doesNotContain("Source");
    }

    @Test
    void aLineBreakInsideATextIsToldAtItsPlace() {
        read("[\"a\nb\"]");
        assertThat(told()).containsExactly("a.json:1:4: a line break inside a text; expected an escape such as `\\n`");
    }

    @Test
    void trailingTextLeavesTheTreeWhole() {
        assertThat(object(read("{\"a\": 1}\n// said")).value("a")).isPresent();
        assertThat(problems.list()).hasSize(1);
    }

    @Test
    void ofARepeatedKeyTheFirstCounts() {
        Located.ObjectNode root = object(read("{\"a\": {\"id\": 1,\n  \"id\": 2, \"id\": 3}}"));

        Located.ObjectNode inner = (Located.ObjectNode) root.value("a").orElseThrow();
        assertThat(((Located.NumberNode) inner.value("id").orElseThrow()).digits())
                .isEqualTo("1");
        assertThat(told())
                .containsExactly(
                        "a.json:2:3: /a/id: the key `id` stands twice in this object, first at 1:8; expected each key once",
                        "a.json:2:12: /a/id: the key `id` stands twice in this object, first at 1:8; expected each key once");
    }

    @Test
    void nestingStopsAtTheLimit() {
        JsonLimits three = JsonLimits.STANDARD.withDepth(3);
        read("[[[1]]]", three);
        assertThat(problems.isEmpty()).isTrue();

        read("{\"a\": [[[2]]]}", three);
        assertThat(told())
                .containsExactly(
                        "a.json:1:9: /a/0/0: this array stands inside 3 others; reading stops here; expected at most 3 levels");
    }

    @Test
    void aHundredThousandLevelsAreRefused() {
        read("[".repeat(100_000) + "]".repeat(100_000));
        read("{\"a\":".repeat(100_000));

        assertThat(problems.list()).hasSize(2).allMatch(each -> each.what().contains("stands inside 64 others"));
    }

    @Test
    void aDocumentOverTheLimitIsToldToBecomeLines() {
        String text = "{\"a\": [1,\n2],\n\"b\": [" + "7,".repeat(10_000) + "8]}";
        Located.ObjectNode root = object(read(text, JsonLimits.STANDARD.withDocumentLength(10_005)));

        assertThat(root.value("a")).isPresent();
        assertThat(root.complete()).isFalse();
        assertThat(problems.list()).hasSize(1);
        assertThat(told().get(0))
                .startsWith("a.json:3:9992: /b: the document is longer than 10005 characters")
                .contains("JSON Lines");

        assertThat(read("[1]  ", JsonLimits.STANDARD.withDocumentLength(5))).isPresent();
        assertThat(problems.list()).as("exactly the limit is within it").hasSize(1);
    }

    @Test
    void anEndlessDocumentIsRefused() {
        Reader endless = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) {
                java.util.Arrays.fill(target, offset, offset + length, ' ');
                return length;
            }

            @Override
            public void close() {}
        };
        assertThat(read(endless, JsonLimits.STANDARD.withDocumentLength(1_000_000)))
                .isEmpty();
        assertThat(told().get(0)).startsWith("a.json:1:1000001: the document is longer than");
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedAndTheRestIsRead() {
        Located.ObjectNode root =
                object(read("{\"a\": " + "9".repeat(1_000_000) + ", \"b\": 1e999999999, \"c\": 1E-10001, \"d\": 7}"));

        assertThat(root.value("a").orElseThrow()).isInstanceOf(Located.RefusedNode.class);
        assertThat(((Located.NumberNode) root.value("d").orElseThrow()).digits())
                .isEqualTo("7");
        assertThat(told())
                .containsExactly(
                        "a.json:1:7: /a: this number has 1000000 digits when written out; expected at most 10000 digits",
                        "a.json:1:1000014: /b: this number has more than 1000000000 digits when written out;"
                                + " expected at most 10000 digits",
                        "a.json:1:1000032: /c: this number has 10002 digits when written out; expected at most 10000 digits");
    }

    @Test
    void tenThousandDigitsAreKeptAsTheyAre() {
        String digits = "9".repeat(10_000);
        assertThat(((Located.NumberNode) read(digits).orElseThrow()).digits()).isEqualTo(digits);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void textsAndKeysAreLimited() {
        JsonLimits limits = JsonLimits.STANDARD.withTextLength(5);
        Located.ObjectNode root =
                object(read("{\"a\": \"12345\", \"b\": \"123456\", \"" + "k".repeat(1001) + "\": 1}", limits));

        assertThat(((Located.TextNode) root.value("a").orElseThrow()).text()).isEqualTo("12345");
        assertThat(root.value("b").orElseThrow()).isInstanceOf(Located.RefusedNode.class);
        assertThat(problems.list())
                .extracting(Problem::what)
                .containsExactly("this text has 6 characters", "a key has 1001 characters");
    }

    @Test
    void aBrokenReaderIsNoProblemOfTheText() {
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                throw new IOException("unplugged");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> JsonTreeReader.read(broken, problems, JsonLimits.STANDARD))
                .isInstanceOf(IOException.class)
                .hasMessage("unplugged");
    }

    @Test
    void whatStandsInsideAFreeKeyIsNotKept() {
        Problems found = new Problems("a.json");
        String text = "{\"x-a\": [1, {\"x-b\": [2]}, 3], \"b\": [4]}";
        Located.ObjectNode object = object(JsonTreeReader.readLine(text, 1, found, JsonLimits.STANDARD));
        assertThat(found.list()).isEmpty();
        assertThat(((Located.ArrayNode) object.value("x-a").orElseThrow()).items())
                .isEmpty();
        assertThat(((Located.ArrayNode) object.value("b").orElseThrow()).items())
                .hasSize(1);
    }

    @Test
    void stopsAtMoreValuesThanAreKept() {
        assertThat(read("{\"x-a\": [1, 2, 3, 4], \"b\": [1]}", JsonLimits.STANDARD.withValues(8)))
                .isPresent();
        assertThat(told()).isEmpty();
        assertThat(read("[1, 2, 3, 4, 5]", JsonLimits.STANDARD.withValues(4))).isPresent();
        assertThat(told())
                .containsExactly("a.json:1:11: the document has more than 4 values; reading stops here;"
                        + " expected a shorter document, or JSON Lines, which are read one by one");
    }
}
