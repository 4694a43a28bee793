package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.figure.Paragraphs.Expected;
import org.tallystick.figure.Paragraphs.Paragraph;
import org.tallystick.figure.Paragraphs.Passage;
import org.tallystick.number.Interval;
import org.tallystick.unit.Unit;

class ParagraphsTest {

    /** Whatever could be a figure or part of one: digits, signs, and the words for numbers. */
    private static final Pattern NUMBER_LIKE = Pattern.compile(
            "[\\p{N}%‰±$£€₹]|\\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen"
                    + "|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?"
                    + "|trillions?|lakh|crore|dozens?|scores|half|quarters?|thirds?|fourth|fifth|sixth|eighth|tenth|first"
                    + "|second|several|few|couple|handful|nil|once|twice|doubled|tripled|\\w+fold)\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Paragraph> paragraphs() {
        return Stream.of("paragraphs.txt", "paragraphs-blind.txt", "paragraphs-fields.txt", "paragraphs-columns.txt")
                .flatMap(name -> Paragraphs.all(name).stream())
                .toList();
    }

    @Test
    void areManyAndPartlyHeldOut() {
        assertThat(Paragraphs.all()).hasSizeGreaterThanOrEqualTo(56);
        assertThat(Paragraphs.all()).filteredOn(Paragraph::heldOut).hasSize(16);
        assertThat(Paragraphs.all("paragraphs-blind.txt")).hasSize(30);
        assertThat(Paragraphs.all("paragraphs-fields.txt")).hasSize(41);
        assertThat(Paragraphs.all("paragraphs-columns.txt")).hasSize(20);
        assertThat(paragraphs()).extracting(Paragraph::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void placeEachPhraseOnceAndApart(Paragraph paragraph) {
        List<Passage> passages = passages(paragraph);

        assertThat(passages)
                .allSatisfy(passage -> assertThat(paragraph.text().substring(passage.start(), passage.end()))
                        .isEqualTo(passage.text()));
        assertThat(passages).extracting(Passage::start).doesNotHaveDuplicates();
        for (Passage passage : passages) {
            assertThat(passages).filteredOn(passage::overlaps).containsExactly(passage);
        }
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void listInTheOrderOfTheText(Paragraph paragraph) {
        assertThat(paragraph.figures())
                .extracting(figure -> figure.at().start())
                .isSorted();
        assertThat(paragraph.left()).extracting(Passage::start).isSorted();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void leaveNoNumberUnjudged(Paragraph paragraph) {
        List<Passage> passages = passages(paragraph);
        List<String> unjudged = NUMBER_LIKE
                .matcher(paragraph.text())
                .results()
                .filter(found -> passages.stream().noneMatch(passage -> holds(passage, found)))
                .map(MatchResult::group)
                .toList();

        assertThat(unjudged).isEmpty();
    }

    private static boolean holds(Passage passage, MatchResult found) {
        return passage.start() <= found.start() && found.end() <= passage.end();
    }

    private static List<Passage> passages(Paragraph paragraph) {
        return Stream.concat(paragraph.figures().stream().map(Expected::at), paragraph.left().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("paragraphs")
    void nameUnitsAndNounsByTheirSymbols(Paragraph paragraph) {
        for (Expected figure : paragraph.figures()) {
            assertThat(figure.expectedUnit().map(Unit::symbol)).isIn(Optional.of(figure.unit()), Optional.empty());
            assertThat(figure.expectedNoun().map(Unit::symbol)).isIn(Optional.of(figure.noun()), Optional.empty());
            figure.expectedUnit()
                    .filter(Unit::isNoun)
                    .ifPresent(unit -> assertThat(figure.expectedNoun()).contains(unit));
        }
    }

    @Test
    void tellsPlacesApart() {
        Paragraph paragraph = Paragraphs.paragraph(List.of(
                "paragraph: places",
                "split: shown",
                "> At 12 noon, 12",
                "  of the 112 left.",
                "figure: 12 #2 | - | [11.5, 12.5] | -",
                "figure: 112 | - | {112} | -",
                "leave: 12"));

        assertThat(paragraph.text()).isEqualTo("At 12 noon, 12 of the 112 left.");
        assertThat(paragraph.figures())
                .extracting(figure -> figure.at().start())
                .containsExactly(12, 22);
        assertThat(paragraph.left()).containsExactly(new Passage("12", 3, 5));
    }

    @Test
    void refusesAPhraseThatIsNotInItsText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paragraphs.paragraph(
                        List.of("paragraph: p", "split: shown", "> Some 112 left.", "figure: 12 | - | {12} | -")))
                .withMessageContaining("not in the text: 12");
    }

    @Test
    void readsIntervalsAsTheyAreWritten() {
        assertThat(Stream.of("{-2.5}", "[17/144, 19/144]", "(33000, ∞)", "(-∞, 12]", "[24, 120)", "(-∞, ∞)"))
                .allSatisfy(text -> assertThat(Paragraphs.interval(text)).hasToString(text));
    }

    @Test
    void takeAnyEndOfADebatableNoun() {
        String text = "Of them 3 of the boys, it said, ran.";
        Expected three = new Expected(new Passage("3", 8, 9), "*", Paragraphs.interval("[2.5, 3.5]"), "*");
        Interval bare = three.rounded();
        Interval whole = Paragraphs.interval("{3}");
        Optional<Unit> boys = Optional.of(Unit.noun("boy"));

        assertThat(three.isFound(text, new Passage("3", 8, 9), bare, Optional.empty()))
                .isTrue();
        assertThat(three.isFound(text, new Passage("3 of the boys", 8, 21), whole, boys))
                .isTrue();
        assertThat(three.isFound(text, new Passage("3 of the boys", 8, 21), bare, boys))
                .isFalse();
        assertThat(three.isFound(text, new Passage("3 of the boys, it", 8, 25), whole, boys))
                .isFalse();
        assertThat(three.isFound(text, new Passage("3", 8, 9), bare, Optional.of(Unit.percent())))
                .isFalse();
    }
}
