package org.tallystick.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.UnreadableTextException;
import org.tallystick.algebra.Statement;
import org.tallystick.algebra.Statements;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** Rules are read as they are printed; no text does more than be refused; units change no verdict. */
class RulePropertiesTest {
    private static final List<String> LEAVES =
            List.of("a", "b", "c", "`not-itemised`", "1.50", "2e3", "3 kg", "4 %", "5 square miles", "6 `km/h`");

    @Provide
    Arbitrary<String> rules() {
        return Combinators.combine(sides(4), Arbitraries.of("=", "<=", ">=", "<", ">", "≤", "=="), sides(4))
                .as((left, sign, right) -> "a - " + left + sign + right);
    }

    private static Arbitrary<String> sides(int depth) {
        Arbitrary<String> leaf = Arbitraries.of(LEAVES);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<String> inner = sides(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                inner.map(of -> "-" + of),
                inner.map(of -> "(" + of + ")"),
                Combinators.combine(inner, Arbitraries.of(" + ", "-", "*", " / ", " × "), inner)
                        .as((x, sign, y) -> x + sign + y));
    }

    @Property(tries = 500)
    void isReadAsItIsPrinted(@ForAll("rules") String text) {
        Rule rule = Rule.parse(text);
        Rule again = Rule.parse(rule.toString());
        assertThat(again).hasToString(rule.toString());
        assertThat(again.leftSide()).isEqualTo(rule.leftSide());
        assertThat(again.rightSide()).isEqualTo(rule.rightSide());
        Relation relation = Relation.rule("r", text);
        assertThat(relation.renamed(id -> id + "-x").renamed(id -> id.substring(0, id.length() - 2)))
                .isEqualTo(relation);
    }

    @Property(tries = 1000)
    void anyOtherTextIsRefusedAtAPlaceInIt(@ForAll("pieces") List<String> pieces) {
        String text = String.join("", pieces);
        try {
            assertThat(Rule.parse(text).measurands()).isNotEmpty();
        } catch (UnreadableTextException refused) {
            assertThat(refused.at()).isBetween(0, text.length());
            assertThat(refused.text()).isEqualTo(text);
        }
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "a", "b", " ", "=", "<", "+", "-", "*", "/", "(", ")", "1", ".", ",", "e", "%", "`", "$", "\\",
                        "é", "\uD83D")
                .list()
                .ofMaxSize(9);
    }

    @Property(tries = 300)
    void unitsChangeNoVerdict(
            @ForAll("rows") String rule,
            @ForAll("small") Rational a,
            @ForAll("small") Rational b,
            @ForAll("small") Rational c) {
        Statement kilos = statement(rule, "kg");
        Statement grams = statement(rule, "g");
        Rational thousand = Rational.of(1_000);
        Map<String, Interval> inKilos = Map.of("a", around(a), "b", around(b), "c", Interval.of(c));
        Map<String, Interval> inGrams =
                Map.of("a", around(a).times(thousand), "b", around(b).times(thousand), "c", Interval.of(c));
        assertThat(grams.isPossible(inGrams::get)).isEqualTo(kilos.isPossible(inKilos::get));
        assertThat(grams.isAttained(inGrams::get)).isEqualTo(kilos.isAttained(inKilos::get));
        assertThat(grams.isCertain(inGrams::get)).isEqualTo(kilos.isCertain(inKilos::get));
        assertThat(grams.solve("a", inGrams::get))
                .isEqualTo(kilos.solve("a", inKilos::get).map(range -> range.times(thousand)));
    }

    private static Statement statement(String rule, String unit) {
        Map<String, Unit> units = Map.of("a", Unit.parse(unit), "b", Unit.parse(unit), "c", Unit.percent());
        return Statements.of(Relation.parse(rule), id -> Optional.ofNullable(units.get(id)))
                .get(0);
    }

    private static Interval around(Rational value) {
        return Interval.closedOpen(value, value.plus(Rational.ONE));
    }

    @Provide
    Arbitrary<String> rows() {
        return Arbitraries.of(
                "a <= b + 2 kg",
                "c = a / (a + b)",
                "c < a / b",
                "a - 500 g >= c * b",
                "b = a * (1 + c)",
                "2 * a = b + 3 kg");
    }

    @Provide
    Arbitrary<Rational> small() {
        return Arbitraries.integers().between(-4, 12).map(n -> Rational.of(n, 2));
    }

    @Property(tries = 100)
    void nothingDeepOrLongIsReadForLong(@ForAll("pieces") List<String> pieces) {
        String text = "a = " + ("(" + String.join("", pieces)).repeat(20_000);
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> Rule.parse(text));
    }
}
