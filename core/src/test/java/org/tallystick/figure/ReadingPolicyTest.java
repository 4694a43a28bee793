package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.InvalidValueException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Rule;
import org.tallystick.phrase.Vagueness;
import org.tallystick.unit.Unit;

class ReadingPolicyTest {
    private static final ReadingPolicy STANDARD = ReadingPolicy.standard();

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    @Test
    void countsAsManyDigitsAsItSays() {
        Figure said = Figure.parse("about 33,000").withPolicy(STANDARD.withSignificantDigits(3));

        assertThat(said.resolution()).contains(Rational.of(100));
        assertThat(said.in(Reading.ROUNDED)).hasToString("[32950, 33050]");
        assertThat(said.in(Reading.LOOSE)).hasToString("[32000, 34000]");
        assertThat(Figure.parse("2 million")
                        .withPolicy(STANDARD.withSignificantDigits(1))
                        .resolution())
                .contains(Rational.of(1_000_000));
        assertThat(Figure.parse("3.0 million")
                        .withPolicy(STANDARD.withSignificantDigits(1))
                        .resolution())
                .contains(Rational.of(100_000));
        assertThat(Figure.parse("one in 100")
                        .withPolicy(STANDARD.withSignificantDigits(1))
                        .resolution())
                .contains(number("1/200"));
    }

    @Test
    void saysHowFarAHedgeReaches() {
        ReadingPolicy wide = STANDARD.withWidths(Hedge.ABOUT, Rational.ONE, Rational.TWO, number("3"))
                .withWidth(Hedge.NEARLY, Reading.LOOSE, number("5"))
                .withWidth(Hedge.PLUS_MINUS, Reading.LOOSE, number("3"))
                .withWidth(Hedge.NONE, Reading.EXACT, number("1/4"));

        Figure about = Figure.parse("about 33,000").withPolicy(wide);
        assertThat(about.in(Reading.EXACT)).hasToString("[32000, 34000]");
        assertThat(about.in(Reading.ROUNDED)).hasToString("[31000, 35000]");
        assertThat(about.in(Reading.LOOSE)).hasToString("[30000, 36000]");
        assertThat(Figure.parse("nearly 33,000").withPolicy(wide).in(Reading.LOOSE))
                .hasToString("[28000, 33000]");
        assertThat(Figure.parse("5 ± 2").withPolicy(wide).in(Reading.LOOSE)).hasToString("[-1, 11]");
        assertThat(Figure.parse("33,000").withPolicy(wide).in(Reading.EXACT)).hasToString("[32750, 33250]");
    }

    @Test
    void mayReadEveryBareNumberToTheLetter() {
        ReadingPolicy letter = STANDARD.withWidths(Hedge.NONE, Rational.ZERO, Rational.ZERO, Rational.ZERO);

        assertThat(Figure.parse("33,000").withPolicy(letter).in(Reading.LOOSE)).hasToString("{33000}");
    }

    @Test
    void saysWhichNumbersAreSmallAndHowWideAGrainMayBe() {
        assertThat(Figure.parse("50").in(Reading.LOOSE)).hasToString("(49, 51)");
        assertThat(Figure.parse("50")
                        .withPolicy(STANDARD.withSmallBelow(Rational.TEN))
                        .in(Reading.LOOSE))
                .hasToString("(45, 55)");
        assertThat(Figure.parse("2 million")
                        .withPolicy(STANDARD.withWidestShare(number("1/4")))
                        .wideResolution())
                .contains(Rational.of(500_000));
        assertThat(Figure.parse("2 million")
                        .withPolicy(STANDARD.withWidestShare(Rational.ZERO))
                        .wideResolution())
                .contains(Rational.of(100_000));
    }

    @Test
    void saysHowFarASmallNumberBehindAHedgeIsRounded() {
        ReadingPolicy byDigits = STANDARD.withRoundShare(Rational.ZERO);
        ReadingPolicy tenths = STANDARD.withRoundShare(number("1/10"));

        assertThat(STANDARD.roundShare()).isEqualTo(number("1/4"));
        assertThat(Figure.parse("about 30").resolution()).contains(number("5"));
        assertThat(Figure.parse("about 30").withPolicy(byDigits).in(Reading.ROUNDED))
                .hasToString("[29.5, 30.5]");
        assertThat(Figure.parse("about a dozen").withPolicy(byDigits).in(Reading.ROUNDED))
                .hasToString("[11.5, 12.5]");
        assertThat(Figure.parse("about 50").withPolicy(tenths).resolution()).contains(number("5"));
        assertThat(Figure.parse("about 30")
                        .withPolicy(STANDARD.withSmallBelow(number("30")))
                        .resolution())
                .contains(Rational.ONE);
        assertThat(Figure.parse("about 20")
                        .withPolicy(byDigits.withSignificantDigits(1))
                        .resolution())
                .contains(Rational.TEN);
    }

    @Test
    void keepsTheGrainThatIsKnownOtherwise() {
        Figure about = Figure.parse("about 30 people");

        assertThat(about.withResolution(Rational.ONE).in(Reading.ROUNDED)).hasToString("{30}");
        assertThat(about.withHabit(Rational.TEN).in(Reading.ROUNDED)).hasToString("[25, 35]");
        assertThat(about.statingEveryDigit().in(Reading.ROUNDED)).hasToString("{30}");
        assertThat(about.withHedge(Hedge.NONE).in(Reading.ROUNDED)).hasToString("{30}");
        assertThat(Figure.parse("30 people").withHedge(Hedge.ABOUT).in(Reading.ROUNDED))
                .hasToString("[28, 32]");
    }

    @Test
    void saysHowCoarseAWholePercentageIs() {
        ReadingPolicy fives = STANDARD.withPercentResolution(number("5")).withSignificantDigits(1);

        assertThat(Figure.parse("50 percent").withPolicy(fives).resolution()).contains(number("5"));
        assertThat(Figure.parse("56 percent").withPolicy(fives).resolution()).contains(Rational.ONE);
        assertThat(Figure.parse("50").withPolicy(fives).to(Unit.percent()).resolution())
                .contains(number("5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COUPLE  | [200, 300)  | [200, 300]  | [200, 400]
            FEW     | [300, 500]  | [300, 600]  | [200, 1000)
            SEVERAL | [300, 1000) | [300, 1000) | [200, 2000)
            HANDFUL | [300, 600]  | [200, 900]  | [100, 1200]
            PLURAL  | [200, 1000) | [200, 1000) | [200, 2000)
            """)
    void saysHowManyAVagueWordMayBe(Vagueness word, String exact, String rounded, String loose) {
        Figure hundreds = Phrases.vague(word, 100, word.word() + " hundred");

        assertThat(hundreds.hedge()).isEqualTo(Hedge.VAGUE);
        assertThat(hundreds.value()).isEmpty();
        assertThat(hundreds.in(Reading.EXACT)).hasToString(exact);
        assertThat(hundreds.in(Reading.ROUNDED)).hasToString(rounded);
        assertThat(hundreds.in(Reading.LOOSE)).hasToString(loose);
        assertThat(hundreds.usual()).isEqualTo(hundreds.in(Reading.ROUNDED));
    }

    @Test
    void mayCountAFewInAnotherWay() {
        Interval three = Interval.of(number("3"));
        ReadingPolicy strict =
                STANDARD.withVague(Vagueness.FEW, three, three, Interval.closed(Rational.TWO, number("4")));
        Figure few = Phrases.vague(Vagueness.FEW, 1, "a few").withPolicy(strict);

        assertThat(few.in(Reading.ROUNDED)).hasToString("{3}");
        assertThat(few.in(Reading.LOOSE)).hasToString("[2, 4]");
    }

    @Test
    void movesTheEndsOfAnAboutRange() {
        Figure said = Phrases.aboutRange(10, 200, Optional.empty());

        assertThat(said.hedge()).isEqualTo(Hedge.BETWEEN);
        assertThat(said.rule()).isEqualTo(Rule.ABOUT_RANGE);
        assertThat(said.in(Reading.EXACT)).hasToString("[9.5, 205]");
        assertThat(said.in(Reading.ROUNDED)).hasToString("[9.5, 205]");
        assertThat(said.in(Reading.LOOSE)).hasToString("[9, 220]");
        assertThat(Phrases.aboutRange(0, 5, Optional.of(Unit.noun("person"))).in(Reading.LOOSE))
                .hasToString("[0, 6]");
        assertThat(Phrases.aboutRange(100, 200, Optional.of(Unit.percent())).in(Reading.EXACT))
                .hasToString("[99.5, 200.5]");
    }

    @Test
    void isKeptThroughEveryChange() {
        ReadingPolicy careful = STANDARD.withSignificantDigits(3);
        Figure said = Figure.parse("20,000 lb").withPolicy(careful);

        assertThat(said.policy()).isEqualTo(careful);
        assertThat(said.to(Unit.parse("kg")).withPolicy(STANDARD))
                .isEqualTo(Figure.parse("20,000 lb").to(Unit.parse("kg")));
        assertThat(said.withHedge(Hedge.ABOUT).withResolution(Rational.TEN).policy())
                .isEqualTo(careful);
        assertThat(said).isNotEqualTo(Figure.parse("20,000 lb"));
        assertThat(Figure.parse("20,000 lb").policy()).isSameAs(STANDARD);
    }

    @Test
    void yieldsToAStatedGrainAndToAHabit() {
        ReadingPolicy careful = STANDARD.withSignificantDigits(4);

        assertThat(Figure.parse("4,500")
                        .withResolution(number("500"))
                        .withPolicy(careful)
                        .resolution())
                .contains(number("500"));
        assertThat(Figure.parse("4,500")
                        .withPolicy(careful)
                        .withHabit(number("500"))
                        .resolution())
                .contains(number("500"));
    }

    @Test
    void refusesWhatNoFigureCanBeReadBy() {
        assertRefused(() -> STANDARD.withSignificantDigits(0), "significant digits", "0");
        assertRefused(() -> STANDARD.withSmallBelow(number("-1")), "bound of small numbers", "-1");
        assertRefused(() -> STANDARD.withWidestShare(number("1.5")), "widest share", "1.5");
        assertRefused(() -> STANDARD.withPercentResolution(Rational.ZERO), "grain of percentages", "0");
        assertRefused(
                () -> STANDARD.withWidth(Hedge.ABOUT, Reading.EXACT, Rational.ONE), "width of about", "1", "0.5", "1");
        assertRefused(
                () -> STANDARD.withWidth(Hedge.ABOUT, Reading.EXACT, number("-1")), "width of about", "-1", "0.5", "1");
        assertRefused(
                () -> STANDARD.withWidth(Hedge.NONE, Reading.ROUNDED, Rational.ONE), "width of none", "0", "1", "1");
        assertRefused(
                () -> STANDARD.withWidth(Hedge.NEARLY, Reading.EXACT, Rational.ZERO), "width of nearly", "0", "1", "1");
        assertRefused(
                () -> STANDARD.withWidth(Hedge.MORE_THAN, Reading.EXACT, Rational.ONE),
                "width of more-than",
                "more-than");
        Interval three = Interval.of(number("3"));
        Interval four = Interval.of(number("4"));
        assertRefused(() -> STANDARD.withVague(Vagueness.FEW, three, four, four), "range of few", "{3}", "{4}", "{4}");
        assertRefused(
                () -> STANDARD.withVague(Vagueness.FEW, three, three, Interval.atMost(number("3"))),
                "range of few",
                "{3}",
                "{3}",
                "(-∞, 3]");
    }

    private static void assertRefused(ThrowingCallable call, String setting, String... values) {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(call)
                .withMessageStartingWith(setting + ": ")
                .satisfies(refusal -> {
                    assertThat(refusal.subject()).isEqualTo(setting);
                    assertThat(refusal.values()).containsExactlyElementsOf(List.of(values));
                });
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        ReadingPolicy careful = STANDARD.withSignificantDigits(3);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(careful);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(careful).hasSameHashCodeAs(careful);
        }
    }
}
