package org.tallystick.algebra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** What x is, in {@code x = …}, where a is 2 and b is 8. */
class RuleUnitsTest {

    private static Statement statement(String rule, String units) {
        Map<String, String> named = units == null || units.isBlank()
                ? Map.of()
                : Splitter.on(", ").withKeyValueSeparator(": ").split(units);
        return Statements.of(
                        Relation.parse(rule),
                        id -> Optional.ofNullable(named.get(id)).map(Unit::parse))
                .get(0);
    }

    private static Interval value(String id) {
        return switch (id) {
            case "a" -> Interval.of(Rational.TWO);
            case "b" -> Interval.of(Rational.of(8));
            default -> Interval.all();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = a + b                   |                            | 10",
                "x = a + b                   | x: kg, a: kg, b: g         | 2.008",
                "x = a + b                   | a: kg, b: g                | 2.008",
                "x = a + 5                   | x: g, a: kg                | 7000",
                "x = a + 5 g                 | x: kg, a: kg               | 2.005",
                "x = 3 * a - a / 2           | x: g, a: kg                | 5000",
                "x = a * (1 dose / 2 mg)     | x: dose, a: kg             | 1000000",
                "x = 5 USD * a               | x: USD, a: item            | 10",
                "x = a / b                   | x: percent, a: kg, b: kg   | 25",
                "x = a / b                   | x: percent, a: g, b: kg    | 0.025",
                "x = a / b                   | x: percent                 | 25",
                "x = a / b                   | x: percent, a: person      | 25",
                "x = a / b                   |                            | 0.25",
                "x = a / (a + b)             | x: percent, a: dog, b: dog | 20",
                "x = a / b                   | x: percent, a: bed, b: hospital | 25",
                "x = a / b                   | x: USD, a: USD, b: person  | 0.25",
                "x = a * b                   | x: person, a: percent, b: person | 0.16",
                "x = 20 percent * b          | x: person, b: person       | 1.6",
                "x = 20 % * b                |                            | 1.6",
                "x = b * (1 + a)             | x: dog, b: dog, a: percent | 8.16",
                "x = (a + b) / 2             | x: percent, a: percent, b: percent | 5",
                "x = 2 * a                   | x: percent, a: percent     | 4",
                "x = a * b                   | x: percent, a: percent, b: percent | 0.16",
                "x = b / a - 1               | x: percent, a: kg, b: kg   | 300",
                "x = 100 - a                 | x: percent, a: percent     | 98",
                "x = b / a                   | x: dose, a: mg, b: mg      | 4",
                "x = 2 * a                   | x: bed, a: hospital        | 4",
                "x = a * b                   | x: m2, a: m, b: m          | 16",
                "x = a * b                   | x: m2, a: km, b: cm        | 160",
                "x = a * b * b               | x: L, a: m, b: m           | 128000",
                "x = a * b                   | x: m3, a: ha, b: cm        | 1600",
                "x = b / a                   | x: m, a: ha, b: m3         | 0.0004",
                "x = b / a                   | x: km/h, a: h, b: km       | 4",
                "x = b / a                   | x: m/s, a: h, b: km        | 10/9",
                "x = a * b                   | x: km, a: km/h, b: minute  | 4/15",
                "x = a * b                   | x: USD, a: USD/person, b: person | 16",
                "x = a * b                   | x: USD, a: USD/head, b: head    | 16",
                "x = b / a                   | x: USD/person, a: person, b: USD | 4",
                "x = b / a                   | x: mi/gal, a: gal, b: mi   | 4",
                "x = a * b                   | x: kg, a: g/L, b: m3       | 16",
                "x = a * b                   | x: person, a: person/day, b: week | 112",
                "x = a * b                   | x: USD, a: USD/MWh, b: kWh | 0.016",
                "x = b / a                   | x: dose/day, a: week, b: dose | 4/7",
                "x = a                       | x: °C, a: °F               | -50/3",
                "x = a                       | x: K, a: °C                | 275.15",
                "x = 50 °F                   | x: °C                      | 10",
                "x = a * b                   | x: kWh, a: kW, b: h        | 16",
                "x = a * b                   | x: USD, a: USD, b: person  | 16",
            })
    void areConverted(String rule, String units, String expected) {
        assertThat(statement(rule, units).solve("x", RuleUnitsTest::value))
                .contains(Interval.of(Rational.parse(expected)));
    }

    /** A rate of physical quantities is a quotient of them, whatever units they are in. */
    @Test
    void aRatioOfPhysicalQuantitiesIsOneInItsOwnUnit() {
        Map<String, Unit> units = Map.of("x", Unit.parse("km/h"), "a", Unit.parse("m"), "b", Unit.parse("s"));
        Relation speed = Relation.ratio("speed", Measurand.of("x"), Measurand.of("a"), Measurand.of("b"));
        Statement statement =
                Statements.of(speed, id -> Optional.ofNullable(units.get(id))).get(0);
        assertThat(statement.solve("x", RuleUnitsTest::value)).contains(Interval.of(Rational.parse("0.9")));
        Map<String, Unit> wrong = Map.of("x", Unit.parse("km/h"), "a", Unit.parse("kg"), "b", Unit.parse("s"));
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> Statements.of(speed, id -> Optional.ofNullable(wrong.get(id))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = a          | x: person, a: household",
                "x = a + b      | a: kg, b: m",
                "x = a          | x: percent, a: person",
                "x = 2 * a      | x: bed, a: percent",
                "x = a / b      | x: kg, a: m, b: m",
                "x = a + 5 USD  | a: kg",
                "x = a * b      | x: USD, a: USD, b: kg",
                "x = a * b      | x: m3, a: m, b: m",
                "x = a * b      | x: km/h, a: km, b: h",
                "x = a + b      | a: m2, b: m",
            })
    void areRefusedWhereTheyDoNotConvert(String rule, String units) {
        assertThatExceptionOfType(IncompatibleUnitsException.class).isThrownBy(() -> statement(rule, units));
    }

    /** The zero of these scales is not the absence of heat, so their values neither add up nor divide. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x = a + b      | x: °C, a: °C, b: °C",
                "x = a - b      | x: °C, a: °C, b: °F",
                "x = 2 * a      | x: °F, a: °F",
                "x = a / b      | x: percent, a: °C, b: °C",
                "x = (a + b) / 2 | x: °C, a: °C, b: °C",
                "x = -a         | x: °C, a: °C",
                "x = a + 5 °C   | x: °C, a: °C",
            })
    void areRefusedForTemperaturesThatDoNotAddUp(String rule, String units) {
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> statement(rule, units))
                .withMessageContaining("do not add up")
                .withMessageContaining("kelvins");
    }

    @Test
    void aMeanOrASumOfTemperaturesIsRefused() {
        Function<String, Optional<Unit>> celsius = id -> Optional.of(Unit.parse(id.equals("n") ? "day" : "°C"));
        for (Relation relation : new Relation[] {
            Relation.ratio("r", Measurand.of("x"), Measurand.of("a"), Measurand.of("b")),
            Relation.sum("s", Measurand.of("x"), Measurand.of("a"), Measurand.of("b"))
        }) {
            assertThatExceptionOfType(IncompatibleUnitsException.class)
                    .isThrownBy(() -> Statements.of(relation, celsius))
                    .withMessageContaining("°C");
        }
    }

    @Test
    void temperaturesAreComparedInOneScale() {
        assertThat(statement("a <= b", "a: °C, b: °F").isPossible(RuleUnitsTest::value))
                .as("2 °C and 8 °F")
                .isFalse();
        assertThat(statement("a <= b", "a: °F, b: °C").isCertain(RuleUnitsTest::value))
                .isTrue();
    }

    @Test
    void aLinearRuleIsARow() {
        Statement statement = statement("2 * (a - b) >= a + 3 - b / 4", "");
        LinearForm row = statement.row().orElseThrow();
        assertThat(row.coefficients()).containsOnly(Map.entry("a", Rational.ONE), Map.entry("b", Rational.of(-7, 4)));
        assertThat(row.order()).isEqualTo(Order.AT_LEAST);
        assertThat(row.constant()).isEqualTo(Rational.of(3));
        assertThat(statement("x = a * b", "").row()).isEmpty();
        assertThat(statement("x = a / b", "").row()).isEmpty();
    }

    @Test
    void whatCancelsOutDecidesByItsConstants() {
        Statement never = statement("a - a = 1", "");
        assertThat(never.measurands()).containsExactly("a");
        assertThat(never.row().orElseThrow().coefficients()).isEmpty();
        assertThat(never.isPossible(RuleUnitsTest::value)).isFalse();
        assertThat(never.solve("a", RuleUnitsTest::value)).isEmpty();
        Statement always = statement("a + 1 > a", "");
        assertThat(always.isCertain(RuleUnitsTest::value)).isTrue();
        assertThat(always.solve("a", RuleUnitsTest::value)).contains(Interval.all());
    }

    @Test
    void whatIsDividedByNothingIsNothing() {
        Statement zero = statement("x = a / (1 - 1)", "");
        assertThat(zero.right(RuleUnitsTest::value)).isEmpty();
        assertThat(zero.isPossible(RuleUnitsTest::value)).isFalse();
        Statement self = statement("x = a / (a - a)", "");
        assertThat(self.isPossible(RuleUnitsTest::value)).isFalse();
        Statement none = statement("x = 0 * (a / b)", "");
        assertThat(none.solve("x", RuleUnitsTest::value)).contains(Interval.of(Rational.ZERO));
        Function<String, Interval> noDivisor = id -> id.equals("b") ? Interval.of(Rational.ZERO) : value(id);
        assertThat(none.isPossible(noDivisor)).isFalse();
    }

    @Test
    void aMeasurandNamedAThousandTimesIsOne() {
        Statement sum = statement("x = " + "a + ".repeat(999) + "a", "");
        assertThat(sum.row().orElseThrow().coefficients()).containsEntry("a", Rational.of(-1_000));
        Statement product = statement("x = " + "a * ".repeat(999) + "a", "");
        Rational power = Rational.of(java.math.BigInteger.TWO.pow(1_000));
        assertThat(product.isAttained(id -> id.equals("x") ? Interval.of(power) : value(id)))
                .isTrue();
        assertThat(product.isPossible(id -> id.equals("x") ? Interval.of(power.plus(Rational.ONE)) : value(id)))
                .isFalse();
    }

    @Test
    void aShareIsToldTightly() {
        Statement share = statement("x = a / (a + b)", "");
        Interval ten = Interval.closed(Rational.ZERO, Rational.TEN);
        Function<String, Interval> values = id -> id.equals("x") ? Interval.all() : ten;
        assertThat(share.right(values)).contains(Interval.closed(Rational.ZERO, Rational.ONE));
        assertThat(share.solve("x", values)).contains(Interval.closed(Rational.ZERO, Rational.ONE));
        Function<String, Interval> open =
                id -> id.equals("x") ? Interval.all() : Interval.openClosed(Rational.ZERO, Rational.TEN);
        assertThat(share.solve("x", open)).contains(Interval.open(Rational.ZERO, Rational.ONE));
    }
}
