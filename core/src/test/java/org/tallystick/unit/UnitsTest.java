package org.tallystick.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
     * knot, the 8th. Light year: the International Astronomical Union's, 299,792,458 m/s for a Julian year of
     * 31,557,600 s. Electronvolt, calorie and the conventional millimetre of mercury: NIST SP 811, appendix B. Horsepower of 550 ft·lbf/s
     * and psi: from the foot, the pound and 9.80665 m/s². Cup, pint, quart, fluid ounce and spoons: 1/16, 1/8, 1/4, 1/128, 1/256 and 1/768
     * of a gallon. Byte of eight bits, and the prefixes that count in 1,024: IEC 80000-13. Imperial gallon (4.54609 L): Units of Measurement Regulations 1995 (UK).
     */
    private static final Map<String, String> DEFINITIONS = Stream.of("""
            ng 0.000000001 g
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
            nm 0.000000001 m
            µm 0.000001 m
            mm 0.001 m
            cm 0.01 m
            m 1 m
            km 1000 m
            inch 0.0254 m
            ft 0.3048 m
            yd 0.9144 m
            mi 1609.344 m
            nmi 1852 m
            ly 9460730472580800 m
            m² 1 m²
            km² 1000000 m²
            cm² 0.0001 m²
            mm² 0.000001 m²
            ha 10000 m²
            sq in 0.00064516 m²
            sq ft 0.09290304 m²
            sq yd 0.83612736 m²
            acre 4046.8564224 m²
            sq mi 2589988.110336 m²
            µL 0.000001 L
            ml 0.001 L
            cl 0.01 L
            dL 0.1 L
            hl 100 L
            mm³ 0.001 ml
            cm³ 1 ml
            km³ 1000000000 m³
            cu in 0.016387064 L
            cu yd 764.554857984 L
            tsp 4.92892159375 ml
            tbsp 14.78676478125 ml
            fl oz 29.5735295625 ml
            cup 236.5882365 ml
            pt 473.176473 ml
            qt 946.352946 ml
            L 0.001 m³
            m³ 1 m³
            cu ft 28.316846592 L
            gal 3.785411784 L
            imperial gallon 4.54609 L
            bbl 158.987294928 L
            ns 0.000000001 s
            µs 0.000001 s
            ms 0.001 s
            s 1 s
            min 60 s
            h 3600 s
            day 86400 s
            week 604800 s
            month 1 month
            year 12 month
            J 1 J
            kJ 1000 J
            MJ 1000000 J
            GJ 1000000000 J
            TJ 1000000000000 J
            Wh 3600 J
            eV 0.0000000000000000001602176634 J
            keV 1000 eV
            MeV 1000000 eV
            GeV 1000000000 eV
            TeV 1000000000000 eV
            cal 4.184 J
            kcal 4184 J
            kWh 3600000 J
            MWh 3600000000 J
            GWh 3600000000000 J
            TWh 3600000000000000 J
            W 1 W
            kW 1000 W
            MW 1000000 W
            GW 1000000000 W
            TW 1000000000000 W
            hp 745.69987158227022 W
            N 1 N
            kN 1000 N
            MN 1000000 N
            Pa 1 Pa
            hPa 100 Pa
            kPa 1000 Pa
            MPa 1000000 Pa
            GPa 1000000000 Pa
            mbar 100 Pa
            psi 8896443230521/1290320000 Pa
            mmHg 133.322387415 Pa
            A 1 A
            µA 0.000001 A
            mA 0.001 A
            kA 1000 A
            Ah 1 Ah
            mAh 0.001 Ah
            V 1 V
            mV 0.001 V
            kV 1000 V
            MV 1000000 V
            Ω 1 Ω
            kΩ 1000 Ω
            MΩ 1000000 Ω
            mol 1 mol
            mmol 0.001 mol
            µmol 0.000001 mol
            nmol 0.000000001 mol
            K 1 K
            °C 1 K
            °F 5/9 K
            degree 1 degree
            dB 1 dB
            m/s 1 m/s
            km/h 5/18 m/s
            mph 0.44704 m/s
            kn 463/900 m/s
            bit 1 bit
            kbit 1000 bit
            Mbit 1000000 bit
            Gbit 1000000000 bit
            Tbit 1000000000000 bit
            byte 8 bit
            kB 1000 byte
            MB 1000000 byte
            GB 1000000000 byte
            TB 1000000000000 byte
            PB 1000000000000000 byte
            KiB 1024 byte
            MiB 1048576 byte
            GiB 1073741824 byte
            TiB 1099511627776 byte
            Hz 1 Hz
            kHz 1000 Hz
            MHz 1000000 Hz
            GHz 1000000000 Hz
            THz 1000000000000 Hz
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
            String upper = name.toUpperCase(Locale.ROOT);
            assertThat(Units.named(upper).filter(unit -> !unit.isCurrency()))
                    .isEqualTo(CurrencyUnit.ofCode(upper) == null ? Optional.of(row.unit()) : Optional.empty());
        });
    }

    @Test
    void convertsOnlyWhatTheUnitsOfMeasurementConvert() {
        for (PhysicalTable.Row one : PhysicalTable.ROWS) {
            for (PhysicalTable.Row two : PhysicalTable.ROWS) {
                boolean apart = Stream.of(
                                QuantityKind.CALENDAR, QuantityKind.DATA, QuantityKind.DEGREE, QuantityKind.LEVEL)
                        .anyMatch(kind -> one.kind() == kind ^ two.kind() == kind);
                assertThat(one.unit().convertsTo(two.unit()))
                        .as("%s to %s", one.unit(), two.unit())
                        .isEqualTo(!apart && one.definition().isCompatible(two.definition()));
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
    @ValueSource(
            strings = {
                "percent",
                "Percent",
                "per cent",
                "%",
                "％",
                "pct",
                "percentage point",
                "percentage points",
                "pp",
                "ppt",
                "ppts"
            })
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
        "quid, GBP",
        "bucks, USD",
        "Swiss franc, CHF",
        "Mexican pesos, MXN",
        "Argentine pesos, ARS",
        "Philippine pesos, PHP",
        "Swedish kronor, SEK",
        "Swedish crowns, SEK",
        "Norwegian kroner, NOK",
        "Danish kroner, DKK",
        "Canadian dollars, CAD",
        "Australian dollars, AUD",
        "Hong Kong dollars, HKD",
        "New Zealand dollars, NZD",
        "Singapore dollars, SGD",
        "Jamaican dollars, JMD",
        "indian rupees, INR",
        "Pakistani rupees, PKR",
        "Kuwaiti dinars, KWD",
        "Kenyan shillings, KES",
        "rupiah, IDR",
        "yuan, CNY",
        "British pounds, GBP",
        "Egyptian pound, EGP",
        "INR, INR",
        "usd, USD",
        "Eur, EUR"
    })
    void readsMoney(String name, String code) {
        assertThat(Units.named(name)).contains(Unit.currency(code));
    }

    @ParameterizedTest
    @CsvSource({
        "$, USD",
        "US$, USD",
        "£, GBP",
        "€, EUR",
        "¥, JPY",
        "₹, INR",
        "A$, AUD",
        "C$, CAD",
        "R$, BRL",
        "NT$, TWD",
        "Rs, INR",
        "Rs., INR",
        "₱, PHP",
        "₩, KRW",
        "₽, RUB",
        "₺, TRY",
        "₪, ILS",
        "₫, VND",
        "₦, NGN",
        "₴, UAH",
        "฿, THB",
        "RM, MYR",
        "Rp, IDR",
        "RMB, CNY",
        "Can$, CAD",
        "CN¥, CNY",
        "Ksh, KES",
        "৳, BDT",
        "₲, PYG"
    })
    void readsSigns(String sign, String code) {
        assertThat(Units.ofSign(sign)).contains(Unit.currency(code));
        assertThat(Unit.parse(sign)).isEqualTo(Unit.currency(code));
    }

    @Test
    void readsThePercentSign() {
        assertThat(Units.ofSign("%")).contains(Unit.percent());
        assertThat(Units.ofSign("#")).isEmpty();
        assertThat(Units.ofSign("")).isEmpty();
        assertThat(Units.ofSign("kr")).isEmpty();
        assertThat(Units.ofSign("¢")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "doses", "in", "mw", "Kg", "all", "XXX", "", " ", "barrel", "7"})
    void leavesTheRestToNouns(String name) {
        assertThat(Units.named(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "cents, USD, 1/100",
        "Cent, USD, 1/100",
        "¢, USD, 1/100",
        "US cents, USD, 1/100",
        "euro cents, EUR, 1/100",
        "eurocent, EUR, 1/100",
        "pence, GBP, 1/100",
        "p, GBP, 1/100",
        "Taiwan cents, TWD, 1/100",
        "Canadian cent, CAD, 1/100",
        "ppm, percent, 1/10000",
        "parts per million, percent, 1/10000",
        "ppb, percent, 1/10000000",
        "penny, GBP, 1/100",
        "paise, INR, 1/100",
        "basis points, percent, 1/100",
        "basis  point, percent, 1/100",
        "bp, percent, 1/100",
        "bps, percent, 1/100",
        "‰, percent, 1/10",
        "per mille, percent, 1/10",
        "permille, percent, 1/10"
    })
    void findsThePartsThatHaveNamesOfTheirOwn(String name, String whole, String each) {
        assertThat(Units.submultiple(name)).hasValueSatisfying(part -> {
            assertThat(part.unit()).isEqualTo(Unit.parse(whole));
            assertThat(part.each()).isEqualTo(Rational.parse(each));
        });
        assertThat(Units.named(name)).isEmpty();
        assertThat(Units.ofSign(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "pp", "percent", "points", "Andorran cents", "pennies", "", "dollar"})
    void findsNoOtherParts(String name) {
        assertThat(Units.submultiple(name)).isEmpty();
    }

    @Test
    void takesPartsForOneWhateverTheirName() {
        assertThat(Units.submultiple("cents"))
                .isEqualTo(Units.submultiple("¢"))
                .hasSameHashCodeAs(Units.submultiple("¢"))
                .isNotEqualTo(Units.submultiple("pence"))
                .isNotEqualTo(Units.submultiple("bps"));
        assertThat(Units.submultiple("bps"))
                .hasToString("Optional[0.01 percent]")
                .isNotEqualTo(Units.submultiple("‰"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pound", "hong", "us", "u.s.", "u", "usd", "km", "km/h", "light", "basis", "euro", "cents"})
    void tellsWithWhatANameMayBegin(String word) {
        assertThat(Units.mayBegin(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"people", "kong", "points", "", "of", "sterling"})
    void tellsWithWhatNoNameBegins(String word) {
        assertThat(Units.mayBegin(word)).isFalse();
    }

    @Test
    void readsPlainWordsAsAmericansMeanThem() {
        assertThat(Units.named("tons")).isEqualTo(Units.named("short ton"));
        assertThat(Units.named("gallon")).isEqualTo(Units.named("US gallons"));
        assertThat(Units.named("metric tons")).isEqualTo(Units.named("tonnes"));
    }

    @Test
    void tellsHowManyWordsANameMayHave() {
        assertThat(Units.longestNameWords()).isEqualTo(4);
        assertThat(Units.named("barrels  of oil")).isPresent();
    }

    @Test
    void doesNotSearchForWhatIsTooLong() {
        assertThat(Units.named(" ".repeat(Unit.MAX_LENGTH) + "kg")).isEmpty();
    }

    @Test
    void namesAreThoseInTheSingularAndEachIsFound() {
        assertThat(Units.names())
                .contains(
                        "kilogram", "kilometre", "kilometer", "percent", "dollar", "basis point", "square mile", "cent")
                .doesNotContain("kilograms", "dollars", "kg", "USD", "$", "basis points")
                .allSatisfy(name -> assertThat(Units.named(name).isPresent()
                                || Units.submultiple(name).isPresent())
                        .isTrue());
        assertThat(List.copyOf(Units.names())).isSorted();
    }
}
