package org.tallystick.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
    @Test
    void quotesTheWholeOfAShortText() {
        assertThat(Quote.of("word")).isEqualTo("\"word\"");
        assertThat(Quote.of("word", 4)).isEqualTo("\"word\"");
    }

    @Test
    void showsTheBeginningOfALongText() {
        assertThat(Quote.of("words", 4)).isEqualTo("\"word…\"");
        assertThat(Quote.shortened("words", 4)).isEqualTo("word…");
    }
}
