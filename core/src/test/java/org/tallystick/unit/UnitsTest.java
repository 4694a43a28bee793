package org.tallystick.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.number.Rational;
import systems.uom.common.USCustomary;

class UnitsTest {

    /**
     * A unit, how many, of what: copied by hand from the definitions. Pound and yard: the international agreement of
     * 1959 (0.45359237 kg, 0.9144 m). Gallon (231 cubic inches), acre (4,840 square yards), short and long ton (2,000
     * and 2,240 lb), stone (14 lb), barrel of oil (42 gallons): NIST SP 811 and NIST Handbook 44, appendix C. Nautical
     * mile, knot, litre, tonne, hectare, minute, hour, day: SI Brochure, 9th edition, table 8 and, for the mile and the
     * knot, the 8th. Imperial gallon (4.54609 L): Units of Measurement Regulations 1995 (UK).
     */
    private static final Map<String, String> DEFINITIONS = Stream.of("""
            µg 0.000001 g
            mg 0.001 g
            g 0.001 kg
            kg 1 kg
            t 1000 kg
            oz 28.349523125 g
            lb 453.59237 g
            stone 6.35029318 kg
            short ton 907.18474 kg
            long ton 1016.0469088 kg
            mm 0.001 m
            cm 0.01 m
            m 1 m
            km 1000 m
            inch 0.0254 m
            ft 0.3048 m
            yd 0.9144 m
            mi 1609.344 m
            nmi 1852 m
            m² 1 m²
            km² 1000000 m²
            ha 10000 m²
            sq ft 0.09290304 m²
            sq yd 0.83612736 m²
            acre 4046.8564224 m²
            sq mi 2589988.110336 m²
            ml 0.001 L
            L 0.001 m³
            m³ 1 m³
            cu ft 28.316846592 L
            gal 3.785411784 L
            imperial gallon 4.54609 L
            bbl 158.987294928 L
            s 1 s
            min 60 s
            h 3600 s
            day 86400 s
            week 604800 s
            month 1 month
            year 12 month
            J 1 J
            kWh 3600000 J
            MWh 3600000000 J
            GWh 3600000000000 J
            TWh 3600000000000000 J
            W 1 W
            kW 1000 W
            MW 1000000 W
            GW 1000000000 W
            m/s 1 m/s
            km/h 5/18 m/s
            mph 0.44704 m/s
            kn 463/900 m/s
            """.split("\n"))
            .collect(Collectors.toMap(
                    line -> line.replaceFirst(" \\S+ \\S+$", ""), line -> line.replaceFirst("^.* (\\S+ \\S+)$", "$1")));

    static Stream<String> physicalSymbols() {
        return PhysicalTable.ROWS.stream().map(row -> row.unit().symbol());
    }

    @ParameterizedTest
    @MethodSource("physicalSymbols")
    void hasTheFactorThatDefinesEachUnit(String symbol) {
        assertThat(DEFINITIONS).containsKey(symbol);
        String[] definition = DEFINITIONS.getOrDefault(symbol, "").split(" ", 2);
        assertThat(Unit.parse(symbol).factorTo(Unit.parse(definition[1]))).isEqualTo(Rational.parse(definition[0]));
    }

    @Test
    void definesNothingThatIsNotInTheTable() {
        assertThat(DEFINITIONS.keySet())
                .containsExactlyInAnyOrderElementsOf(physicalSymbols().toList());
    }

    @ParameterizedTest
    @MethodSource("physicalSymbols")
    void findsEachUnitByAllItsNames(String symbol) {
        PhysicalTable.Row row = PhysicalTable.row(symbol);
        assertThat(row.symbols())
                .allSatisfy(name -> assertThat(Units.named(name)).contains(row.unit()));
        assertThat(row.names()).allSatisfy(name -> {
            assertThat(Units.named(name)).contains(row.unit());
            assertThat(Units.named(name.toUpperCase(Locale.ROOT))).contains(row.unit());
        });
    }

    @Test
    void convertsOnlyWhatTheUnitsOfMeasurementConvert() {
        for (PhysicalTable.Row one : PhysicalTable.ROWS) {
            for (PhysicalTable.Row two : PhysicalTable.ROWS) {
                boolean calendar = one.kind() == QuantityKind.CALENDAR ^ two.kind() == QuantityKind.CALENDAR;
                assertThat(one.unit().convertsTo(two.unit()))
                        .as("%s to %s", one.unit(), two.unit())
                        .isEqualTo(!calendar && one.definition().isCompatible(two.definition()));
            }
        }
    }

    @Test
    void refusesFactorsThatAreNotExact() {
        assertThatExceptionOfType(ArithmeticException.class)
                .as("π rounded to a decimal")
                .isThrownBy(
                        () -> ExactFactors.between(USCustomary.DEGREE_ANGLE, USCustomary.DEGREE_ANGLE.getSystemUnit()));
        assertThatExceptionOfType(ArithmeticException.class)
                .as("an offset")
                .isThrownBy(() -> ExactFactors.between(
                        tech.units.indriya.unit.Units.CELSIUS, tech.units.indriya.unit.Units.KELVIN));
        assertThatExceptionOfType(ArithmeticException.class)
                .as("another kind")
                .isThrownBy(() -> ExactFactors.between(USCustomary.POUND, USCustomary.FOOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"percent", "Percent", "per cent", "%", "％", "pct", "percentage point", "percentage points"})
    void readsPercent(String name) {
        assertThat(Unit.parse(name)).isEqualTo(Unit.percent());
    }

    @ParameterizedTest
    @CsvSource({
        "dollar, USD",
        "Dollars, USD",
        "U.S. dollars, USD",
        "euros, EUR",
        "pounds sterling, GBP",
        "yen, JPY",
        "INR, INR"
    })
    void readsMoney(String name, String code) {
        assertThat(Units.named(name)).contains(Unit.currency(code));
    }

    @ParameterizedTest
    @CsvSource({"$, USD", "US$, USD", "£, GBP", "€, EUR", "¥, JPY", "₹, INR", "A$, AUD", "C$, CAD"})
    void readsSigns(String sign, String code) {
        assertThat(Units.ofSign(sign)).contains(Unit.currency(code));
        assertThat(Unit.parse(sign)).isEqualTo(Unit.currency(code));
    }

    @Test
    void readsThePercentSign() {
        assertThat(Units.ofSign("%")).contains(Unit.percent());
        assertThat(Units.ofSign("#")).isEmpty();
        assertThat(Units.ofSign("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "doses", "in", "mw", "Kg", "usd", "XXX", "", " ", "barrel", "7"})
    void leavesTheRestToNouns(String name) {
        assertThat(Units.named(name)).isEmpty();
    }

    @Test
    void readsPlainWordsAsAmericansMeanThem() {
        assertThat(Units.named("tons")).isEqualTo(Units.named("short ton"));
        assertThat(Units.named("gallon")).isEqualTo(Units.named("US gallons"));
        assertThat(Units.named("metric tons")).isEqualTo(Units.named("tonnes"));
    }

    @Test
    void tellsHowManyWordsANameMayHave() {
        assertThat(Units.longestNameWords()).isEqualTo(3);
        assertThat(Units.named("barrels  of oil")).isPresent();
    }

    @Test
    void doesNotSearchForWhatIsTooLong() {
        assertThat(Units.named(" ".repeat(Unit.MAX_LENGTH) + "kg")).isEmpty();
    }
}
