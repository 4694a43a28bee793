package org.tallystick.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.UnreadableTextException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class CompoundUnitTest {

    @ParameterizedTest
    @CsvSource({
        "USD/GW, USD/GW",
        "dollars per gigawatt, USD/GW",
        "$/GW, USD/GW",
        "miles per gallon, mi/gal",
        "mpg, mi/gal",
        "kg/m3, kg/m³",
        "kg/m³, kg/m³",
        "kg/m^3, kg/m³",
        "kilograms per cubic metre, kg/m³",
        "kV/cm, kV/cm",
        "m/s², m/s²",
        "m/s2, m/s²",
        "metres per second squared, m/s²",
        "m/s per second, m/s²",
        "N·m, N·m",
        "Nm, N·m",
        "newton metres, N·m",
        "g/L, g/L",
        "mg/dL, mg/dL",
        "μg/m3, µg/m³",
        "mmol/L, mmol/L",
        "Mbps, Mbit/s",
        "Mb/s, Mbit/s",
        "GB/s, GB/s",
        "1/day, 1/day",
        "per day, 1/day",
        "/day, 1/day",
        "per person, 1/person",
        "doses per person, dose/person",
        "dollars per person per day, USD/(person·day)",
        "USD/(person·day), USD/(person·day)",
        "USD/person/day, USD/(person·day)",
        "percent per year, percent/year",
        "°C per decade, °C/decade",
        "barrels per day, barrel/day",
        "Swiss francs per short ton, CHF/short ton",
        "W/(m²·K), W/(m²·K)",
        "day⁻¹, 1/day",
        "s^-2, 1/s²",
        "customs officers per border crossing, customs officer/border crossing",
        "USD/sq ft, USD/sq ft",
        "cm⁴, cm⁴"
    })
    void readsProductsAndQuotients(String text, String symbol) {
        Unit unit = Unit.parse(text);
        assertThat(unit.isCompound()).isTrue();
        assertThat(unit).hasToString(symbol);
        assertThat(Unit.parse(symbol)).isEqualTo(unit).hasSameHashCodeAs(unit);
        assertThat(Unit.parse(unit.singular())).isEqualTo(unit);
        assertThat(Unit.parse(unit.plural())).isEqualTo(unit);
    }

    @ParameterizedTest
    @CsvSource({
        "km/h, km/h",
        "kilometres per hour, km/h",
        "miles/hour, mph",
        "metres per second, m/s",
        "m^2, m²",
        "metres squared, m²",
        "cm3, cm³",
        "m·m, m²",
        "km/hr, km/h"
    })
    void keepsAProductThatIsAUnitOfTheTable(String text, String symbol) {
        assertThat(Unit.parse(text)).isEqualTo(Unit.parse(symbol)).hasToString(symbol);
        assertThat(Unit.parse(text).isPhysical()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "kg/m³, g/L, 1",
        "mg/dL, g/L, 0.01",
        "km/L, m/ml, 1",
        "kV/cm, V/m, 100000",
        "N·m, J, 1",
        "kW/h, W/s, 5/18",
        "1/day, 1/week, 7",
        "1/s, Hz, 1",
        "Hz, 1/min, 60",
        "USD/person, USD/person, 1",
        "USD/MWh, USD/kWh, 0.001",
        "USD/lb, USD/short ton, 2000",
        "person/day, person/week, 7",
        "m/s², km/s², 0.001",
        "°F/decade, °C/decade, 5/9",
        "dose/year, dose/month, 1/12"
    })
    void convertsByItsParts(String from, String to, Rational factor) {
        assertThat(Unit.parse(from).factorTo(Unit.parse(to))).isEqualTo(factor);
        assertThat(Unit.parse(to).factorTo(Unit.parse(from))).isEqualTo(factor.reciprocal());
    }

    @ParameterizedTest
    @CsvSource({
        "USD/GW, USD",
        "USD, USD/person",
        "USD/person, EUR/person",
        "kg/m³, kg",
        "1/day, day",
        "dose/year, dose/day",
        "person/day, 1/day",
        "mi/gal, gal/mi",
        "USD/degree, USD/°C"
    })
    void doesNotConvertToAnotherDimension(String from, String to) {
        assertThat(Unit.parse(from).convertsTo(Unit.parse(to))).isFalse();
        assertThat(Unit.parse(to).convertsTo(Unit.parse(from))).isFalse();
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> Unit.parse(from).factorTo(Unit.parse(to)));
    }

    @Test
    void isMadeOfUnits() {
        Unit dollar = Unit.currency("USD");
        Unit person = Unit.noun("person");
        Unit day = Unit.parse("day");
        assertThat(dollar.per(person)).isEqualTo(Unit.parse("USD/person"));
        assertThat(dollar.per(person).times(person)).isEqualTo(dollar);
        assertThat(dollar.per(person).per(day)).hasToString("USD/(person·day)");
        assertThat(day.power(-1)).hasToString("1/day").isEqualTo(Unit.parse("per day"));
        assertThat(Unit.parse("m").times(Unit.parse("m"))).isEqualTo(Unit.parse("m²"));
        assertThat(Unit.parse("m").power(2).per(Unit.parse("s"))).hasToString("m²/s");
        assertThat(Unit.parse("USD/person").powers()).isEqualTo(Map.of(dollar, 1, person, -1));
        assertThat(dollar.powers()).isEqualTo(Map.of(dollar, 1));
        assertThat(dollar.per(person.divisible())).isEqualTo(dollar.per(person));
        assertThat(dollar.per(person).divisor()).contains(person);
        assertThat(dollar.per(person).per(day).divisor()).contains(person.times(day));
        assertThat(Unit.parse("km/h").divisor()).isEmpty();
        assertThat(dollar.divisor()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> dollar.per(dollar))
                .withMessageContaining("cancel");
        assertThatIllegalArgumentException().isThrownBy(() -> dollar.power(0));
    }

    @Test
    void isAMultipleOfAProductOfBaseUnits() {
        Unit density = Unit.parse("g/L");
        assertThat(density.basePowers()).isEqualTo(Map.of(Unit.parse("kg"), 1, Unit.parse("m"), -3));
        assertThat(density.baseFactor()).isEqualTo(Rational.ONE);
        assertThat(Unit.parse("USD/MWh").baseFactor()).isEqualTo(Rational.of(1, 3_600_000_000L));
    }

    @Test
    void hasTheRangeOfItsParts() {
        assertThat(Unit.parse("dose/person").naturalRange()).isEqualTo(Interval.atLeast(Rational.ZERO));
        assertThat(Unit.parse("1/day").naturalRange()).isEqualTo(Interval.atLeast(Rational.ZERO));
        assertThat(Unit.parse("patient/day").naturalRange()).isEqualTo(Interval.atLeast(Rational.ZERO));
        assertThat(Unit.parse("USD/person").naturalRange()).isEqualTo(Interval.all());
        assertThat(Unit.parse("°C/decade").naturalRange()).isEqualTo(Interval.all());
        assertThat(Unit.parse("dose/person").countsWholeThings()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "USD/person, dollar per person, dollars per person",
        "mi/gal, mile per gallon, miles per gallon",
        "1/day, per day, per day",
        "m/s², m/s², m/s²",
        "USD/(person·day), dollar per person per day, dollars per person per day"
    })
    void hasTheNameThatPeopleHaveForIt(String symbol, String singular, String plural) {
        assertThat(Unit.parse(symbol).singular()).isEqualTo(singular);
        assertThat(Unit.parse(symbol).plural()).isEqualTo(plural);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "USD/",
                "USD//day",
                "USD/USD",
                "km/4",
                "cents per day",
                "dollars per",
                "1/1",
                "(m/s",
                "all pesos/day"
            })
    void refusesWhatIsNoProduct(String text) {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> Unit.parse(text));
    }

    @Test
    void isNoNoun() {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> Unit.noun("barrels per day"))
                .withMessageContaining("a rate");
    }

    @Test
    void aPowerInAnotherCaseIsNoNoun() {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> Unit.noun("G2s"));
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> Unit.noun("second squared"));
        assertThat(Unit.noun("G1s").singular()).isEqualTo("g1");
        assertThat(Unit.parse("g1").isNoun()).isTrue();
    }
}
