package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;

class HedgeTest {

    /** Said to the tens, as in "0.20 thousand". */
    private static final Magnitude TWO_HUNDRED =
            Magnitude.of(Rational.of(200), new Digits.Decimal(2, 2, 1, true, 1, false));

    /** x = 200, g = 10, G = 20. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NONE      | {200}     | [195, 205] | (180, 220) | [195, 205]
            EXACTLY   | {200}     | {200}     | {200}     | {200}
            ABOUT     | [195, 205] | [195, 205] | [180, 220] | [195, 205]
            NEARLY    | [195, 200) | [190, 200) | [180, 200] | [190, 200)
            JUST_OVER | (200, 205] | (200, 210] | [200, 220] | (200, 210]
            MORE_THAN | (200, ∞)  | (200, ∞)  | (200, ∞)  | (200, 210]
            AT_LEAST  | [200, ∞)  | [200, ∞)  | [200, ∞)  | [200, 210]
            LESS_THAN | (-∞, 200) | (-∞, 200) | (-∞, 200) | [190, 200)
            AT_MOST   | (-∞, 200] | (-∞, 200] | (-∞, 200] | [190, 200]
            """)
    void leavesOpen(Hedge hedge, String exact, String rounded, String loose, String usual) {
        Spread spread = new QuantityExpression.One(hedge, TWO_HUNDRED).spread(ReadingPolicy.standard());

        assertThat(spread.exact()).hasToString(exact);
        assertThat(spread.rounded()).hasToString(rounded);
        assertThat(spread.loose()).hasToString(loose);
        assertThat(spread.usual()).hasToString(usual);
    }

    @ParameterizedTest
    @EnumSource
    void turnsAboveAndBelow(Hedge hedge) {
        assertThat(hedge.turned().turned()).isEqualTo(hedge);
        if (hedge.takesOneValue()) {
            QuantityExpression.One said = new QuantityExpression.One(hedge, TWO_HUNDRED);
            Spread spread = said.spread(ReadingPolicy.standard());
            Spread turned = said.moved(Affine.times(Rational.of(-1))).spread(ReadingPolicy.standard());

            assertThat(turned.exact()).isEqualTo(spread.exact().negated());
            assertThat(turned.rounded()).isEqualTo(spread.rounded().negated());
            assertThat(turned.loose()).isEqualTo(spread.loose().negated());
            assertThat(turned.usual()).isEqualTo(spread.usual().negated());
        }
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
