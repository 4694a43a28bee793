package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

class FigureTrendTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            56 percent           | none      | {-56}      | [-56.5, -55.5] | (-57, -55)  | [-56.5, -55.5]
            about 56 percent     | about     | [-56.5, -55.5] | [-56.5, -55.5] | [-57, -55] | [-56.5, -55.5]
            nearly 50 percent    | just-over | (-50, -45] | (-50, -40]     | [-50, -40]  | (-50, -40]
            just over 50 percent | nearly    | [-55, -50) | [-60, -50)     | [-60, -50]  | [-60, -50)
            more than 56 percent | less-than | (-∞, -56)  | (-∞, -56)      | (-∞, -56)   | [-57, -56)
            at least 56 percent  | at-most   | (-∞, -56]  | (-∞, -56]      | (-∞, -56]   | [-57, -56]
            up to 56 percent     | at-least  | [-56, ∞)   | [-56, ∞)       | [-56, ∞)    | [-56, -55]
            5 to 7 percent       | between   | [-7, -5]   | [-7, -5]       | [-7, -5]    | [-7, -5]
            5 ± 2                | plus-minus | [-7, -3]  | [-7, -3]       | [-9, -1]    | [-7, -3]
            dozens               | vague     | (-120, -24] | (-120, -24]   | (-240, -24] | (-120, -24]
            """)
    void aFallIsANegativeChange(String rest, String hedge, String exact, String rounded, String loose, String usual) {
        Figure fall = Phrases.moved(Trend.FELL_BY, "fell by", rest);
        Figure signed = fall.signed();

        assertThat(fall.in(Reading.LOOSE)).isEqualTo(Figure.parse(rest).in(Reading.LOOSE));
        assertThat(signed.hedge().word()).isEqualTo(hedge);
        assertThat(signed.in(Reading.EXACT)).hasToString(exact);
        assertThat(signed.in(Reading.ROUNDED)).hasToString(rounded);
        assertThat(signed.in(Reading.LOOSE)).hasToString(loose);
        assertThat(signed.usual()).hasToString(usual);
        assertThat(signed.resolution()).isEqualTo(fall.resolution());
        assertThat(signed.wideResolution()).isEqualTo(fall.wideResolution());
        assertThat(signed.trend()).isEmpty();
        assertThat(signed.signed()).isSameAs(signed);
    }

    @Test
    void aFactorIsTheChangeThatItMakes() {
        Figure doubled = Phrases.times(Hedge.MORE_THAN, 2, "more than doubled");

        assertThat(doubled.value()).contains(Rational.TWO);
        assertThat(doubled.unit()).isEmpty();
        assertThat(doubled.signed().unit()).contains(Unit.percent());
        assertThat(doubled.signed().value()).contains(Rational.of(100));
        assertThat(doubled.signed().resolution()).contains(Rational.of(100));
        assertThat(doubled.signed().in(Reading.EXACT)).hasToString("(100, ∞)");
        assertThat(Phrases.times(Hedge.NONE, 3, "tripled").signed().in(Reading.ROUNDED))
                .hasToString("[150, 250]");
        assertThat(Phrases.halved().signed().value()).contains(Rational.of(-50));
    }

    @Test
    void aFactorHasNoUnit() {
        Figure doubled = Phrases.times(Hedge.NONE, 2, "doubled");

        assertThat(doubled.convertsTo(Unit.percent())).isFalse();
        assertThat(doubled.convertsTo(Unit.noun("person"))).isFalse();
        assertThatExceptionOfType(UnreadableFigureException.class)
                .isThrownBy(() -> doubled.to(Unit.percent()))
                .withMessageContaining("a factor has no unit");
    }

    @Test
    void otherTrendsChangeNothing() {
        for (Trend trend : Arrays.asList(Trend.ROSE_BY, Trend.ROSE_TO, Trend.FELL_TO)) {
            Figure figure = Phrases.moved(trend, "moved", "56 percent");

            assertThat(figure.signed()).isSameAs(figure);
            assertThat(figure.trend()).contains(trend);
            assertThat(figure.value()).contains(Rational.of(56));
        }
        Figure plain = Figure.parse("56 percent");
        assertThat(plain.signed()).isSameAs(plain);
    }

    @Test
    void aFallOfThingsThatAreCountedGoesBelowZero() {
        Figure fall = Phrases.moved(Trend.FELL_BY, "fell by", "more than 500 people");

        assertThat(fall.in(Reading.EXACT)).hasToString("[501, ∞)");
        assertThat(fall.signed().in(Reading.EXACT)).hasToString("(-∞, -501]");
    }

    @Test
    void aShareThatWasLostIsToldInPercent() {
        Figure fall = Phrases.moved(Trend.FELL_BY, "fell by", "a third").signed();

        assertThat(fall.to(Unit.percent()).value()).contains(Rational.parse("-100/3"));
    }

    @Test
    void aStatedRangeIsThatOfTheChange() {
        Interval possible = Interval.closed(Rational.of(-100), Rational.of(100));
        Figure fall =
                Phrases.moved(Trend.FELL_BY, "fell by", "more than 56 percent").withRange(possible);

        assertThat(fall.signed().in(Reading.EXACT)).hasToString("[-100, -56)");
    }

    @Test
    void equalFiguresMovedAlike() {
        Figure fall = Phrases.moved(Trend.FELL_BY, "fell by", "56 percent");

        assertThat(fall).isEqualTo(Phrases.moved(Trend.FELL_BY, "fell by", "56 percent"));
        assertThat(fall).isNotEqualTo(Phrases.moved(Trend.ROSE_BY, "fell by", "56 percent"));
        assertThat(fall.signed()).isNotEqualTo(fall);
        assertThat(fall.withHedge(Hedge.ABOUT)).hasToString("fell by about 56 percent");
        assertThat(fall.withHedge(Hedge.ABOUT).trend()).isEqualTo(Optional.of(Trend.FELL_BY));
    }
}
