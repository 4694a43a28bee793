package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.phrase.Trend;

class PhraseParserTest {
    private final PhraseParser parser = new PhraseParser(Languages.ENGLISH, Notation.ENGLISH, ImmutableSet.of());

    private static Phrase alone(String phrase) {
        return new PhraseParser(Languages.ENGLISH, Notation.ENGLISH, ImmutableSet.of()).parse(phrase);
    }

    @Test
    void readsEachPhraseAsIfItWereTheFirst() {
        List<String> phrases = List.of(
                "fell by 12 percent",
                "four hundred",
                "7",
                "between 5 and 6 people",
                "half a million",
                "7",
                "four",
                "thousands");

        for (String phrase : phrases) {
            assertThat(parser.parse(phrase)).isEqualTo(alone(phrase));
        }
    }

    @Test
    void keepsNothingOfARefusedPhrase() {
        for (String refused : List.of("fell by more than under 5", "", "four hundred and", "nothing like 300 people")) {
            assertThatThrownBy(() -> parser.parse(refused)).isInstanceOf(NotUnderstoodException.class);

            assertThat(parser.parse("12 people")).isEqualTo(alone("12 people"));
        }
        assertThat(parser.parse("fell by 5").trend()).isEqualTo(Trend.FELL_BY);
        assertThat(parser.parse("5").trend()).isNull();
    }

    @Test
    void readsALongPhraseAndAShortOneAfterIt() {
        String digits = "1" + "0".repeat(5_000);

        assertThat(parser.parse(digits)).isEqualTo(alone(digits));
        assertThat(parser.parse("10")).isEqualTo(alone("10"));
    }
}
