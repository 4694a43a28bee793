package org.tallystick.grammar.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.lexicon.Tokens;

class NumberContinuationTest {

    private static int length(String text, int read) {
        Tokens tokens = tokens(text);
        tokens.skip(read);
        return new NumberContinuation(tokens).length();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            two and a third million       | 1 | 4
            five point two                | 1 | 2
            5 million, 300 thousand       | 2 | 3
            5 million and 300 thousand    | 2 | 3
            5 million dozen               | 2 | 1
            twenty and first              | 1 | 2
            two and three hundredths      | 1 | 3
            five six seven                | 1 | 2
            five dogs                     | 1 | 0
            five and six                  | 1 | 0
            5 million, 300 dogs           | 2 | 0
            5 six                         | 1 | 0
            """)
    void countsTheTokensThatGoOnWithTheNumber(String text, int read, int length) {
        assertThat(length(text, read)).isEqualTo(length);
    }

    @Test
    void givesUpInALongSeries() {
        assertThat(length("one".concat(" one".repeat(100)), 1)).isEqualTo(24);
    }
}
