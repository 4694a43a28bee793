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
}
