package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.number.Rational;
import org.tallystick.phrase.FigureKind;
import org.tallystick.unit.Unit;

class FoundFigureTest {

    private static FoundFigure only(String text) {
        assertThat(FigureScanner.standard().scan(text)).hasSize(1);
        return FigureScanner.standard().scan(text).get(0);
    }

    @Test
    void hasWhatItsFigureHas() {
        FoundFigure found = only("Police held 30 residents.");

        assertThat(found.kind()).isEqualTo(FigureKind.COUNT);
        assertThat(found.noun()).contains(Unit.noun("resident"));
        assertThat(found.change()).isEmpty();
        assertThat(found.ratioTo()).isEmpty();
        assertThat(found.text()).isEqualTo("30 residents");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The plant did not lose 300 jobs.",
                "The firm has never paid $5 to anyone.",
                "They didn't hire 40 workers.",
                "The mill no longer employs 900 people.",
                "Officials have not yet counted 12,000 ballots.",
                "Nobody saw 14 drones.",
                "She hasn't received $2.5 million.",
                "The hospital does not have 400 beds.",
                "The levy will not raise £40m.",
                "It was not immediately paid $3 million.",
                "The town cannot house 2,000 refugees."
            })
    void isNegatedWhereTheVerbBeforeItIs(String text) {
        assertThat(only(text).isNegated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The plant lost 300 jobs.",
                "It has not happened in 12 years.",
                "The toll did not exceed 300 people.",
                "It did not stop until 300 people had died.",
                "The storm not only killed 300 people.",
                "It did not say that 300 people died.",
                "They did not know 300 people had died.",
                "They were not happy, and 300 people left.",
                "It was not merely worth $5 million.",
                "The mill did not close. It employs 900 people.",
                "No company but one paid $40."
            })
    void isNotNegatedWhereItIsNotClearlyDenied(String text) {
        assertThat(FigureScanner.standard().scan(text)).isNotEmpty().noneMatch(FoundFigure::isNegated);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Results (in thousands): revenue 4,512 and costs 3,100          | 1000
            (Amounts in millions of dollars) Net sales 1,204               | 1000000
            Figures in $bn: exports of 12.4                                | 1000000000
            (in £m) turnover of 81.2                                       | 1000000
            All figures are stated in millions. Deposits 4,010             | 1000000
            Assets, in US$ billions: 7.2                                   | 1000000000
            (in thousands, except per-share data) income 412               | 1000
            (dollars in millions) income 412                               | 1000000
            (in thousands of tonnes) wheat of 912                          | 1000
            ($ thousands) sales of 12                                      | 1000
            Cars sold (units, thousands): 40                               | 1000
            ($ in millions) a loss of 5                                    | 1000000
            (000s) output of 45                                            | 1000
            In millions of euros: 12.5                                     | 1000000
            All figures are stated in thousands. Cost of goods sold 912    | 1000
            Sales in EUR million: 5.4                                      | 1000000
            """)
    void tellsTheScaleThatStandsBefore(String text, long scale) {
        assertThat(FigureScanner.standard().scan(text))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.scale()).contains(Rational.of(scale)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "People came in thousands, and 40 stayed.",
                "The power failed in thousands of homes, and 40 people were hurt.",
                "It fell in millions of pieces. Then 12 came.",
                "In hundreds of towns 40 people marched.",
                "It sold 40 boats (in thousands).",
                "All amounts are stated in millions. The firm sold 40 cars and 50 vans.",
                "Figures in $bn. It has 12 depots, and a depot costs 4 dollars.",
                "(in thousands) Marlow has 612 workers.",
                "Values are shown in thousands: we were 14 then."
            })
    void tellsNoScaleWhereNoneIsStatedBefore(String text) {
        assertThat(FigureScanner.standard().scan(text))
                .isNotEmpty()
                .allSatisfy(found -> assertThat(found.scale()).isEmpty());
    }

    @Test
    void appliesAScaleToTheParagraphAfterAHeadingAndNoFurther() {
        String text = "Results (in thousands)\n\nRevenue 4,512\nCosts 3,100\n\nThe firm employs 12 people.";

        assertThat(FigureScanner.standard().scan(text))
                .extracting(FoundFigure::scale)
                .extracting(scale -> scale.map(Rational::toString).orElse("none"))
                .containsExactly("1000", "1000", "none");
    }

    @Test
    void appliesAScaleToRowsAndNotToSentences() {
        String text = "In thousands of dollars\n\nGoods sold  912\nNet  41   50\nThe firm sold 12 cars.\nTotal  7";

        assertThat(FigureScanner.standard().scan(text))
                .extracting(FoundFigure::scale)
                .extracting(scale -> scale.map(Rational::toString).orElse("none"))
                .containsExactly("1000", "1000", "1000", "none", "1000");
    }

    @Test
    void appliesTheLatestScaleAndNoneToShares() {
        String text = "(in thousands) jobs 45; (in millions) sales 12 and a margin of 8 percent";

        assertThat(FigureScanner.standard().scan(text))
                .extracting(FoundFigure::scale)
                .extracting(scale -> scale.map(Rational::toString).orElse("none"))
                .containsExactly("1000", "1000000", "none");
    }

    @Test
    void rejectsAScaleThatIsNotAboveZero() {
        FoundFigure found = only("It held 30 people.");

        assertThatThrownBy(() -> found.withScale(Rational.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isEqualByFigurePlaceAndContext() {
        Figure figure = Figure.parse("30 people");
        FoundFigure found = FoundFigure.of(figure, 3);

        assertThat(found).isEqualTo(FoundFigure.of(figure, 3)).hasSameHashCodeAs(FoundFigure.of(figure, 3));
        assertThat(found).isNotEqualTo(FoundFigure.of(figure, 4)).isNotEqualTo(found.negated());
        assertThat(found).isNotEqualTo(found.withScale(Rational.of(1000)));
        assertThat(found.negated().withScale(Rational.of(1000)))
                .isEqualTo(found.withScale(Rational.of(1000)).negated());
    }
}
