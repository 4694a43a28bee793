package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.context.PhraseFinder;
import org.tallystick.lexicon.Tokens;

class ChangePartReaderTest {

    private static List<String> parts(String text) {
        Tokens tokens = Phrases.tokens(text);
        PhraseFinder finder = new PhraseFinder(tokens, Languages.ENGLISH);
        List<String> parts = new ArrayList<>();
        for (Phrase found = next(finder, text); found != null; found = next(finder, text)) {
            parts.add(found.change() == null ? "-" : found.change().word());
        }
        return parts;
    }

    private static @Nullable Phrase next(PhraseFinder finder, String text) {
        return finder.next(text.length(), text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Margins fell by 2 points to 41.7 percent from 43.7 percent. | by to from
            Sales rose to $900 million from $1.2 billion.               | to from
            Output was up 12 percent.                                   | by
            There was a drop of 500.                                    | by
            It is down to 12 boats.                                     | to
            Revenue doubled.                                            | -
            She drove to 12 towns from 3 states.                        | - -
            It rose. He went home. To 12 people it was news.            | -
            They live in 12 towns, and 3 are big.                       | - -
            """)
    void theWordBeforeAFigureTellsItsPart(String text, String parts) {
        assertThat(parts(text)).containsExactly(parts.split(" "));
    }
}
