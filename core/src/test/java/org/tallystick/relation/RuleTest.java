package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.InvalidValueException;
import org.tallystick.SerialCopy;
import org.tallystick.UnreadableTextException;
import org.tallystick.claim.Measurand;

class RuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "seized>=meth+cocaine+fentanyl | seized >= meth + cocaine + fentanyl",
                "seized ≥ meth | seized >= meth",
                "a == b | a = b",
                "doses = fentanyl * (1 dose / 2 mg) | doses = fentanyl * (1 dose / 2 mg)",
                "share=released/(released+held) | share = released / (released + held)",
                "x = ((a)) | x = a",
                "x = (a + b) + c | x = (a + b) + c",
                "x = a - (b - c) | x = a - (b - c)",
                "x = a ÷ b × c · d | x = a / b * c * d",
                "x = -a * -(b − c) | x = -a * -(b - c)",
                "--a < 2.50e3 | --a < 2.50e3",
                "x <= 3 % | x <= 3 percent",
                "x = 5 doses + 2mg | x = 5 dose + 2 mg",
                "x = 20 percent * `km/h` | x = 20 percent * `km/h`",
                "x = 5 square miles | x = 5 sq mi",
                "`not-itemised` = a | `not-itemised` = a",
                "`a` = `2020.total` | a = `2020.total`",
                "`a``b` = _c.1 | `a``b` = _c.1",
                "Größe = Ποσό | Größe = Ποσό",
                "a = 20 °C | a = 20 `°C`",
            })
    void isKeptInOneSpelling(String text, String spelled) {
        assertThat(Rule.parse(text)).hasToString(spelled);
        assertThat(Rule.parse(spelled)).hasToString(spelled);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "a                  | 1 | the rule ends here",
                "a = b = c          | 6 | \"=\" stands here",
                "a = b +            | 7 | the rule ends here",
                "a = (b             | 6 | the rule ends here",
                "a = b)             | 5 | \")\" stands here",
                "a = b c            | 6 | \"c\" stands here",
                "a = 2 (b)          | 6 | \"(\" stands here",
                "a = 2 3            | 6 | \"3\" stands here",
                "a = 1,000          | 5 | cannot stand in a number",
                "a = 1.             | 5 | cannot stand in a number",
                "a = 1_000          | 5 | cannot stand in a number",
                "a = b ^ 2          | 6 | has no meaning",
                "a != b             | 2 | has no meaning",
                "a = `b             | 4 | is not closed",
                "a = ``             | 4 | nothing stands between",
                "a = 1e999999999    | 4 | too long",
                "a = 1e6000 + 1e6000| 13| too long",
                "a = 20 °Q          | 7 | no unit",
                "1 = 2              | 0 | names no measurand",
                "\"\"               | 0 | the rule ends here",
            })
    void isRefusedWithPlaceAndReason(String text, int at, String reason) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Rule.parse(text))
                .satisfies(refused -> {
                    assertThat(refused.text()).isEqualTo(text);
                    assertThat(refused.at()).isEqualTo(at);
                    assertThat(refused.reason()).contains(reason);
                    assertThat(refused.expected()).isNotBlank();
                    assertThat(SerialCopy.of(refused).at()).isEqualTo(at);
                });
    }

    @Test
    void hasItsLimits() {
        String deepest = "(".repeat(RuleParser.DEEPEST) + "a" + ")".repeat(RuleParser.DEEPEST);
        assertThat(Rule.parse("x = " + deepest)).hasToString("x = a");
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> Rule.parse("x = (" + deepest + ")"));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Rule.parse("x = " + "-".repeat(65) + "a"));
        String longest = "x=" + "a+".repeat(Rule.MAX_LENGTH / 2 - 2) + "a";
        assertThat(Rule.parse(longest).measurands()).containsExactly("x", "a");
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Rule.parse(longest + "+a+a"))
                .satisfies(refused -> assertThat(refused.at()).isEqualTo(Rule.MAX_LENGTH));
    }

    @Test
    void tellsWhereItsMeasurandsStand() {
        Rule rule = Rule.parse("rest = not-itemised - `not-itemised`");
        assertThat(rule.measurands()).containsExactly("rest", "not", "itemised", "not-itemised");
        assertThat(rule.mentions())
                .containsExactly(
                        new Rule.Mention("rest", 0, 4),
                        new Rule.Mention("not", 7, 10),
                        new Rule.Mention("itemised", 11, 19),
                        new Rule.Mention("not-itemised", 22, 36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"share = released / (released + held)", "a >= `b-c` + `b-c` * 2 dose"})
    void isARelation(String text) {
        Relation relation = Relation.parse(text);
        assertThat(relation.id()).isEqualTo(text);
        assertThat(relation.rule()).contains(text);
        assertThat(relation.kind()).isEqualTo(RelationKind.RULE);
        assertThat(SerialCopy.of(relation)).isEqualTo(relation).hasSameHashCodeAs(relation);
        assertThat(Relation.rule("r", text.replace(" ", "  ")).withId(text)).isEqualTo(relation);
    }

    @Test
    void isRenamed() {
        Relation relation = Relation.rule("r", "share = released / (released + held)");
        assertThat(relation.measurands()).containsExactly("share", "released", "held");
        Relation renamed = relation.renamed(id -> id.equals("released") ? "set free" : id);
        assertThat(renamed.rule()).contains("share = `set free` / (`set free` + held)");
        assertThat(renamed.measurands()).containsExactly("share", "set free", "held");
        assertThat(relation.saidBy(org.tallystick.claim.Source.of("s"))
                        .renamed(id -> id)
                        .source())
                .contains("s");
    }

    @Test
    void namesItsOwnTermsAlone() {
        Relation.Builder other =
                Relation.builder("r", RelationKind.RULE).rule("a = b").addTerm(Role.TERMS, Term.of(Measurand.of("c")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(other::build)
                .withMessageContaining("other terms");
    }
}
