package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.grammar.Languages;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;

/** What holds of the figures of any text: they do not depend on windows or on other sentences, and no number is lost. */
class ScanPropertiesTest {

    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]+|(?<![\\p{L}\\p{M}'’²³°])(?i:zero|two|seven|twelve|twenty|hundred|million|dozens?|half|halves|third|quarters|thousands)(?![\\p{L}\\p{M}'’²³°])");

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of(
                Paragraphs.all().stream().map(paragraph -> paragraph.text()).toList());
    }

    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> words = Arbitraries.of(
                ("a the one two seven twenty hundred million half third quarters dozen dozens thousands of and or but to"
                                + " from between in per no not more than least about nearly over up fell rose doubled"
                                + " twofold people dogs percent dollars kg a.m. May Highway No. 5 12, 33,000 2.5 2019"
                                + " 1/8 ½ 5-4 $3 $ € % - – ± / : ; . , ( ) ' °C st k m bn e6 × F-16 x7 +44 http://a.b/9")
                        .split(" "));
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .flatMap(list -> Arbitraries.of(" ", " ", "", "\n", "\n\n").map(space -> String.join(space, list)));
    }

    private static List<ScannedNumber> audit(String text, int size) {
        return ImmutableList.copyOf(new TextWindows(new StringReader(text), FigureReader.standard(), true, size));
    }

    @Property(tries = 60)
    void aWindowOfAnySizeGivesTheNumbersOfTheWhole(
            @ForAll("paragraphs") String first,
            @ForAll("paragraphs") String second,
            @ForAll("paragraphs") String third,
            @ForAll @IntRange(min = 1, max = 3000) int size) {
        String text = first + "\n\n" + second + " " + third;

        assertThat(audit(text, size)).isEqualTo(audit(text, 1 << 16));
    }

    @Property(tries = 400)
    void aWindowOfAnySizeGivesTheNumbersOfAnySequenceOfWords(
            @ForAll("soups") String first,
            @ForAll("paragraphs") String middle,
            @ForAll("soups") String last,
            @ForAll @IntRange(min = 1, max = 1000) int size) {
        String text = first + " " + middle + " " + last;

        assertThat(audit(text, size)).isEqualTo(audit(text, 1 << 16));
    }

    @Property(tries = 1000)
    void everyNumberIsFoundOrPassedOver(@ForAll("soups") String text) {
        List<ScannedNumber> numbers = FigureScanner.standard().audit(text);

        assertInOrder(text, numbers);
        for (Matcher number = NUMBER.matcher(text); number.find(); ) {
            int start = number.start();
            int end = number.end();
            assertThat(numbers)
                    .as("%s at %d", number.group(), start)
                    .anySatisfy(scanned -> assertThat(scanned.start() <= start && end <= scanned.end())
                            .isTrue());
        }
    }

    @Property(tries = 300)
    void anAuditHasTheFiguresOfAScan(@ForAll("soups") String text) {
        assertThat(FigureScanner.standard().audit(text).stream()
                        .filter(FoundFigure.class::isInstance)
                        .toList())
                .isEqualTo(FigureScanner.standard().scan(text));
    }

    private static void assertInOrder(String text, List<ScannedNumber> numbers) {
        long before = 0;
        for (ScannedNumber number : numbers) {
            assertThat(number.start()).isGreaterThanOrEqualTo(before);
            assertThat(text.substring((int) number.start(), (int) number.end())).isEqualTo(number.text());
            before = number.end();
        }
    }

    private static final List<String> SENTENCES = List.of(
            "More than 30 people were held.",
            "Sales fell by 12 percent to $1.7 billion.",
            "It began in 2019.",
            "Exports fell from $1.2 billion in 2017 to $900 million.",
            "The toll stands at 45.",
            "5 boats sank.",
            "Twenty-five thousand voters stayed at home.",
            "About a third of them left.",
            "It lies on Highway 101.",
            "The rate was 12 per 100,000.",
            "Hundreds of homes burned.",
            "Smith, 34, of Leeds spoke on 3 May.",
            "Figures are in thousands.",
            "They won 3-1.",
            "It rained 40 mm in six hours.",
            "The firm did not lose 300 jobs.",
            "Nothing like 300 came.",
            "Profit rose 4.5 percent.",
            "He paid £12m.",
            "Between 12 and 15 percent of voters left.",
            "It was over by 10 a.m.",
            "Was it 5,000?",
            "It holds up to 40 litres!");

    @Provide
    Arbitrary<List<String>> sentences() {
        return Arbitraries.of(SENTENCES).list().ofMinSize(1).ofMaxSize(6);
    }

    @Property(tries = 300)
    void aSentenceChangesNoFigureOfTheOthers(@ForAll("sentences") List<String> sentences) {
        List<Figure> alone = sentences.stream()
                .flatMap(sentence -> FigureScanner.standard().scan(sentence).stream())
                .map(FoundFigure::figure)
                .toList();

        assertThat(FigureScanner.standard().scan(String.join(" ", sentences)))
                .extracting(FoundFigure::figure)
                .isEqualTo(alone);
    }

    /** Letters that are no word of the lexicon. */
    private static Arbitrary<String> unknown(int least, int most) {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(least)
                .ofMaxLength(most)
                .filter(word -> Tokens.of(word, Languages.ENGLISH, Notation.ENGLISH)
                        .word(0)
                        .toString()
                        .isEmpty());
    }

    @Provide
    Arbitrary<String> nouns() {
        return unknown(5, 9);
    }

    @Property(tries = 400)
    void anUnknownNounNeverChangesAValue(@ForAll("nouns") String noun, @ForAll("quantities") String figure) {
        Figure alone = Figure.parse(figure);

        assertThat(FigureScanner.standard().scan("They had " + figure + " " + noun + " there."))
                .allSatisfy(found -> {
                    assertThat(found.figure().value()).isEqualTo(alone.value());
                    assertThat(found.figure().hedge()).isEqualTo(alone.hedge());
                });
    }

    @Provide
    Arbitrary<String> quantities() {
        return Arbitraries.of(
                "12",
                "33,000",
                "about 40",
                "more than 300",
                "2.5 million",
                "twenty-one",
                "nearly half a million",
                "7.25",
                "at most 5",
                "just over 1,200",
                "three",
                "up to 90",
                "$5",
                "€1.2 billion",
                "5 percent");
    }

    @Property(tries = 300)
    void moneyBeforeUnknownLettersIsPassedOver(@ForAll("letters") String letters, @ForAll("money") String money) {
        assertThat(FigureScanner.standard().scan("It cost " + money + " " + letters + " last year."))
                .as(letters)
                .isEmpty();
    }

    @Provide
    Arbitrary<String> letters() {
        return unknown(1, 4);
    }

    @Provide
    Arbitrary<String> money() {
        return Arbitraries.of("$5", "€1.2", "Rs 300", "about £40", "more than $3", "¥900");
    }
}
