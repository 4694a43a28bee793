package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureScannerTest {

    private static List<String> phrases(CharSequence text) {
        return FigureScanner.standard().scan(text).stream()
                .map(found -> found.figure().phrase())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police held more than 30 people.                          | more than 30 people
            Sales fell by 12 percent to $1.7 billion.                 | fell by 12 percent; $1.7 billion
            Sales rose from $3 billion to $5 billion.                 | $3 billion; $5 billion
            It fell below 3 percent.                                  | fell below 3 percent
            There were 12 boats and more than 300 boxes.              | 12 boats; more than 300 boxes
            300 people and up to 40 dogs came.                        | 300 people; up to 40 dogs
            Nine customs officers and one federal judge spoke.        | Nine customs officers; one federal judge
            One union official spoke, one official left.              | One union official; one official
            She has a 30 per cent chance.                             | 30 per cent
            A third of voters stayed; two in five adults left.        | A third of voters; two in five adults
            It bought 7,400 pounds of fentanyl for Rs.500 a pound.    | 7,400 pounds of fentanyl; Rs.500 a pound
            Dozens of houses fell and several thousand people fled.   | Dozens of houses; several thousand people
            Not a single complaint came.                              | Not a single complaint
            Scores were injured.                                      | Scores
            """)
    void findsEachFigureWithWhatBelongsToIt(String text, String phrases) {
        assertThat(phrases(text)).containsExactly(phrases.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happened on Jan. 20, 2026, at 10:30 a.m. and again at 5 o'clock on 6 May.",
                "Call 555-0147, +44 20 7946 0958 or 1-800-555-0199.",
                "Take Highway 101 to 12 Mill Lane, Room 7, and Exit 3.",
                "The F-16 and the G20 were on Channel 4; COVID-19 was in version 2.1.3.",
                "Smith, 34, won 3-1 in the 21st game of the third season.",
                "One of them said no one knew, and this one day was enough.",
                "See https://example.org/2026/12/33-people or write to tips33@example.org.",
                "1. First\n2) second\n(3) third, No. 7, § 12, #5",
                "The 1990s and 2019 were at 16.4° S, 71.5° W, at 20 C, in a one-off sale of two-wheelers."
            })
    void leavesAloneWhatOnlyLooksLikeAFigure(String text) {
        assertThat(phrases(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nothing like 300 people came.",
                "Hardly more than 5 people came.",
                "Possibly as many as 500 died.",
                "Half as many as 500 came.",
                "Twice the 500 people, three times the 500 people, 5 times more than 500.",
                "He had 5 more people and never 5 dogs.",
                "Not one in ten people came; not one million people.",
                "Five point twenty percent of people, two and a third million people, 5 quadrillion dollars.",
                "5 million, 300 thousand people and two thousand, three hundred of them",
                "A 5 to 4 decision, a hundred or two, 10 to 15,000 people.",
                "Some 1.234,56 euros and 1,00 dollars.",
                "A margin of error of plus or minus 3 points.",
                "Was it 5,000? More came.",
                "A 12 percent drop-off in sales, 12% rise/fall, a tenfold/elevenfold rise, doubled-up."
            })
    void passesOverWholeWhatItWouldHaveToReadInPart(String text) {
        assertThat(phrases(text)).isEmpty();
    }

    @Test
    void tellsPlacesInCharacters() {
        FoundFigure found = FigureScanner.standard().scan("🍚 cost about $40.").get(0);

        assertThat(found.start()).isEqualTo(8);
        assertThat(found.end()).isEqualTo(17);
        assertThat(found).hasToString("8-17 about $40");
    }

    @Test
    void letsNoFigureReachAcrossABlankLine() {
        assertThat(phrases("In all 900 tonnes\n\nMore than 30 people were held"))
                .containsExactly("900 tonnes", "More than 30 people");
    }

    @Test
    void readsByThePolicyOfItsReader() {
        ReadingPolicy careful = ReadingPolicy.standard().withSignificantDigits(3);
        FigureScanner scanner = FigureScanner.of(FigureReader.standard().withPolicy(careful));

        assertThat(scanner.scan("They held 33,000 boats.").get(0).figure().policy())
                .isEqualTo(careful);
    }

    @Test
    void readsAStreamAsFarAsItIsAsked() {
        assertThat(FigureScanner.standard()
                        .scan(new StringReader("12 dogs and 5 cats"))
                        .findFirst())
                .hasValueSatisfying(found -> assertThat(found.figure()).hasToString("12 dogs"));
    }

    @Test
    void tellsWhenATextCannotBeRead() {
        Readable broken = buffer -> {
            throw new IOException("gone");
        };

        assertThatThrownBy(() -> FigureScanner.standard().scan(broken).count())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("gone");
    }
}
