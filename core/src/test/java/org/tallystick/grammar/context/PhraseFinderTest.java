package org.tallystick.grammar.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.Phrase;

class PhraseFinderTest {

    private static List<String> found(String text, int limit) {
        PhraseFinder finder = new PhraseFinder(tokens(text), Languages.ENGLISH);
        List<String> found = new ArrayList<>();
        for (Phrase phrase = finder.next(limit, Integer.MAX_VALUE);
                phrase != null;
                phrase = finder.next(limit, Integer.MAX_VALUE)) {
            found.add(text.substring(phrase.start(), phrase.end()));
        }
        return found;
    }

    private static List<String> found(String text) {
        return found(text, text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police seized 12 guns and about 5 kg of cocaine     | 12 guns; about 5 kg of cocaine
            Prices fell by 5 percent to $12 a barrel            | fell by 5 percent; $12 a barrel
            Between 5 and 10 dogs, or 12 or more                | Between 5 and 10 dogs; 12 or more
            Dozens fled; thousands of people stayed             | Dozens; thousands of people
            One in eight adults smokes                          | One in eight adults
            Sales doubled                                       | doubled
            It was 12.                                          | 12
            """)
    void findsPhraseAfterPhrase(String text, String phrases) {
        assertThat(String.join("; ", found(text))).isEqualTo(phrases);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nobody came",
                "on 5 May",
                "on May 5",
                "on 2026-02-06",
                "at 10:30",
                "at 10 a.m.",
                "at 5 pm",
                "call 1-800-555-0199",
                "call 44 20 7946 0958",
                "the F-16",
                "Highway 101",
                "see Section 5",
                "item (2) of it",
                "https://example.com/page/12",
                "12 Mill Lane",
                "5 times more",
                "12 cases per 2 days"
            })
    void passesByWhatIsNoFigure(String text) {
        assertThat(found(text)).isEmpty();
    }

    /** Never is a piece of what was refused taken for the figure. */
    @ParameterizedTest
    @ValueSource(strings = {"nowhere near 500 people", "not 12", "nearly 10 to 15", "1,00 people", "007", "5.5.5"})
    void passesOverWhatIsNotUnderstoodWhole(String text) {
        assertThat(found(text)).isEmpty();
        assertThat(found(text + " saw 7 dogs")).containsExactly("7 dogs");
    }

    @Test
    void beginsNoPhraseBehindTheLimit() {
        assertThat(found("12 dogs, 5 cats", 9)).containsExactly("12 dogs");
        assertThat(found("12 dogs, 5 cats", 10)).containsExactly("12 dogs", "5 cats");
        assertThat(found("12 dogs, 5 cats", 0)).isEmpty();
    }
}
