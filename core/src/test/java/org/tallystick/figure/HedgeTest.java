package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Rational;

class HedgeTest {

    /** x = 100, g = 10, G = 20. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE      | {100}     | [95, 105] | (80, 120) | [95, 105]
            EXACTLY   | {100}     | {100}     | {100}     | {100}
            ABOUT     | [95, 105] | [95, 105] | [80, 120] | [95, 105]
            NEARLY    | [95, 100) | [90, 100) | [80, 100] | [90, 100)
            JUST_OVER | (100, 105] | (100, 110] | [100, 120] | (100, 110]
            MORE_THAN | (100, ∞)  | (100, ∞)  | (100, ∞)  | (100, 110]
            AT_LEAST  | [100, ∞)  | [100, ∞)  | [100, ∞)  | [100, 110]
            LESS_THAN | (-∞, 100) | (-∞, 100) | (-∞, 100) | [90, 100)
            AT_MOST   | (-∞, 100] | (-∞, 100] | (-∞, 100] | [90, 100]
            """)
    void leavesOpen(Hedge hedge, String exact, String rounded, String loose, String usual) {
        Rational x = Rational.of(100);
        Rational wide = Rational.of(20);

        assertThat(hedge.in(Reading.EXACT, x, Rational.TEN, wide)).hasToString(exact);
        assertThat(hedge.in(Reading.ROUNDED, x, Rational.TEN, wide)).hasToString(rounded);
        assertThat(hedge.in(Reading.LOOSE, x, Rational.TEN, wide)).hasToString(loose);
        assertThat(hedge.usual(x, Rational.TEN, wide)).hasToString(usual);
    }

    @Test
    void tellsOneSidedHedges() {
        assertThat(EnumSet.allOf(Hedge.class).stream().filter(Hedge::isOneSided))
                .containsExactly(Hedge.MORE_THAN, Hedge.AT_LEAST, Hedge.LESS_THAN, Hedge.AT_MOST);
    }

    @Test
    void tellsHedgesOfMoreThanOneValue() {
        assertThat(EnumSet.allOf(Hedge.class).stream().filter(hedge -> !hedge.takesOneValue()))
                .containsExactly(Hedge.BETWEEN, Hedge.PLUS_MINUS, Hedge.VAGUE);
    }

    @Test
    void isWrittenAsDocumentsWriteIt() {
        Set<String> words = EnumSet.allOf(Hedge.class).stream().map(Hedge::word).collect(Collectors.toSet());

        assertThat(words)
                .containsExactlyInAnyOrder(
                        "none",
                        "exactly",
                        "about",
                        "nearly",
                        "just-over",
                        "more-than",
                        "at-least",
                        "less-than",
                        "at-most",
                        "between",
                        "plus-minus",
                        "vague");
    }

    @Test
    void ordersReadings() {
        assertThat(Reading.ROUNDED.andTighter()).containsExactly(Reading.EXACT, Reading.ROUNDED);
        assertThat(Reading.ROUNDED.andWider()).containsExactly(Reading.ROUNDED, Reading.LOOSE);
    }
}
