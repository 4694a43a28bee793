package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

class FigureTemperatureTest {

    /** Levels are converted with the offset of the scale, changes without it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 °C                     | °F | {68}          | [67.1, 68.9]
            68 °F                     | °C | {20}          | [355/18, 365/18]
            -40 °C                    | °F | {-40}         | [-40.9, -39.1]
            0 °C                      | K  | {273.15}      | [272.65, 273.65]
            more than 100 °C          | °F | (212, ∞)      | (212, ∞)
            between 20 and 25 °C      | °F | [68, 77]      | [68, 77]
            fell to 10 °C             | °F | {50}          | [49.1, 50.9]
            rose by 5 °C              | °F | {9}           | [8.1, 9.9]
            fell by 9 °F              | °C | {5}           | [85/18, 95/18]
            fell 10 °C                | °F | {18}          | [17.1, 18.9]
            up 5 °C                   | K  | {5}           | [4.5, 5.5]
            20 ± 5 °C                 | °F | [59, 77]      | [59, 77]
            """)
    void convertsLevelsWithTheOffsetAndChangesWithoutIt(String phrase, String unit, String exact, String rounded) {
        Figure converted = Figure.parse(phrase).to(Unit.parse(unit));
        assertThat(converted.in(Reading.EXACT)).hasToString(exact);
        assertThat(converted.in(Reading.ROUNDED)).hasToString(rounded);
    }

    @Test
    void aFallStaysAChangeOnceItIsNegative() {
        Figure fall = Figure.parse("fell by 5 °C").signed();
        assertThat(fall.to(Unit.parse("°F")).value()).contains(Rational.of(-9));
        assertThat(fall.to(Unit.parse("°F")).to(Unit.parse("°C")).value()).contains(Rational.of(-5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20 °C            | 20 degrees Celsius
            more than 104°F  | more than 104 degrees Fahrenheit
            -5 degrees C     | -5 degrees Celsius
            300 kelvins      | 300 kelvins
            rose by 2 °C     | rose by 2 degrees Celsius
            30°              | 30 degrees
            """)
    void isPrintedInTheScaleThatWasStated(String phrase, String printed) {
        Figure figure = Figure.parse(phrase);
        assertThat(CanonicalPhrase.of(figure)).isEqualTo(printed);
        if (!figure.unit().orElseThrow().symbol().equals("degree")) {
            assertThat(CanonicalPhrase.of(figure.to(Unit.parse("°C")))).isEqualTo(printed);
            assertThat(CanonicalPhrase.of(figure.to(Unit.parse("°F")))).isEqualTo(printed);
        }
    }

    @Test
    void degreesWithoutAScaleConvertToNone() {
        assertThatExceptionOfType(IncompatibleUnitsException.class)
                .isThrownBy(() -> Figure.parse("30 degrees").to(Unit.parse("°C")));
    }
}
