package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

class FigureWhyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            more than 33,000 | "more than" leaves open everything above 33,000; usually up to 34,000 is meant, for the last digit that counts stands for 1,000.
            33,000 | 33,000 stands without a hedge; as rounded it is 32,500 to 33,500, for the last digit that counts stands for 1,000.
            33,179 people | 33,179 stands without a hedge; as rounded it is 33,179 alone, for the last digit that counts stands for 1.
            about 1.7 billion | "about" leaves open what is near 1,700,000,000; as rounded it is 1,650,000,000 to 1,750,000,000, for every digit behind the point counts, the last for 100,000,000.
            2 million lb | 2,000,000 lb stands without a hedge; as rounded it is 1,950,000 to 2,050,000, for the first 2 digits always count, the last for 100,000.
            500 percent | 500 percent stands without a hedge; as rounded it is 499.5 to 500.5, for a whole percentage is stated to 1.
            about 30 people | "about" leaves open what is near 30; as rounded it is 28 to 32, for a hedged number below 100 was rounded, this one to a multiple of 5.
            nearly 50 percent | "nearly" leaves open what is just below 50 percent; as rounded it is 40 to 50, for a hedged number below 100 was rounded, this one to a multiple of 10.
            about 12 | "about" leaves open what is near 12; as rounded it is 11.5 to 12.5, for the last digit that counts stands for 1.
            nine in ten | 0.9 stands without a hedge; as rounded it is 0.85 to 0.95, for it counts parts of 0.1.
            at least 4,500 | "at least" leaves open 4,500 and everything above; usually up to 4,600 is meant, for the last digit that counts stands for 100.
            at least about 4,500 | "at least about" leaves open what is at least 4,450, for the last digit that counts stands for 100.
            4,500 (4,000–5,200) | A range leaves open 4,000 to 5,200, both ends included.
            exactly 5 | "exactly" leaves open 5 alone.
            """)
    void saysWhatDecidesAndWhy(String phrase, String why) {
        assertThat(Figure.parse(phrase).why()).isEqualTo(why);
    }

    @Test
    void namesTheGrainThatWasStatedOrIsAHabit() {
        assertThat(Figure.parse("4,500").withResolution(Rational.of(500)).why())
                .contains("its grain was stated as 500");
        assertThat(Figure.parse("4,500").withHabit(Rational.of(500)).why())
                .contains("its source counts in steps of 500");
    }

    @Test
    void quotesTheWordsOfThePhrase() {
        QuantityExpression said = new QuantityExpression.One(Hedge.AT_LEAST, Magnitude.of(12));
        ParseResult spoken = ParseResult.of(Rule.AT_LEAST, ImmutableList.of(Part.of(Part.Role.HEDGE, 3, 10)));
        Figure figure = Figure.read("12 or more", said, Optional.empty(), spoken);

        assertThat(figure.why()).startsWith("\"or more\" leaves open 12 and everything above");
        assertThat(figure.parts()).hasSize(1);
        assertThat(figure.withHedge(Hedge.ABOUT).parts()).isEmpty();
        assertThat(figure.withHedge(Hedge.ABOUT).rule()).isEqualTo(Rule.ABOUT);
        assertThat(figure.to(Unit.noun("person")).parts()).isEqualTo(figure.parts());
    }

    @Test
    void quotesTheNumberWhereItIsWhatDecides() {
        QuantityExpression zero = new QuantityExpression.One(Hedge.EXACTLY, Magnitude.of(0));
        ParseResult spoken = ParseResult.of(Rule.ZERO, ImmutableList.of(Part.of(Part.Role.NUMBER, 0, 4)));

        assertThat(Figure.read("none", zero, Optional.empty(), spoken).why())
                .isEqualTo("\"none\" leaves open 0 alone.");
    }

    @Test
    void tellsAMovement() {
        Figure fall = Phrases.moved(Trend.FELL_BY, "fell by", "more than 56 percent");

        assertThat(fall.why()).endsWith(" It is how much was lost, by \"fell by\".");
        assertThat(fall.signed().why())
                .contains("everything below -56 percent")
                .endsWith(" It is stated as the change that \"fell by\" says.");
    }

    @Test
    void partsAndNounTakeNoPartInEquality() {
        QuantityExpression said = new QuantityExpression.One(Hedge.NONE, Magnitude.of(12));
        ParseResult counted = new ParseResult(
                Phrasing.of(Rule.BARE, ImmutableList.of(Part.of(Part.Role.NUMBER, 0, 2)), Unit.noun("adult")),
                Optional.empty(),
                false,
                ReadingPolicy.standard());
        Figure figure = Figure.read("12", said, Optional.empty(), counted);

        assertThat(figure).isEqualTo(Figure.parse("12"));
        assertThat(figure.noun()).contains(Unit.noun("adult"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleHasASource(Rule rule) {
        assertThat(rule.source()).isNotBlank();
        assertThat(rule.word()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void everyHedgeHasARule() {
        assertThat(Stream.of(Hedge.values()).map(Rule::of).distinct()).hasSameSizeAs(Hedge.values());
    }
}
