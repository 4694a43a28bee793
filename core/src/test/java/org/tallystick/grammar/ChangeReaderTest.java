package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.ChangeReader.ReadTrend;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

class ChangeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fell 5            | FELL_BY | fell
            fell by 5         | FELL_BY | fell by
            fell to 5         | FELL_TO | fell to
            down 5            | FELL_BY | down
            rose about 5      | ROSE_BY | rose
            Rose To 5         | ROSE_TO | Rose To
            up 5              | ROSE_BY | up
            up by 5           | ROSE_BY | up by
            a drop of 5       | FELL_BY | drop of
            an increase of 5  | ROSE_BY | increase of
            growth of 5       | ROSE_BY | growth of
            rose up to 5      | ROSE_BY | rose
            """)
    void readsWordsOfChangeBeforeANumber(String said, Trend change, String words) {
        Tokens tokens = tokens(said);
        ReadTrend read = Objects.requireNonNull(new ChangeReader(tokens, Languages.ENGLISH, Scope.PHRASE).before());

        assertThat(read.trend()).isEqualTo(change);
        assertThat(said.substring(read.piece().start(), read.piece().end())).isEqualTo(words);
        assertThat(tokens.end(-1)).isEqualTo(read.piece().end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "up to 5", "a drop 5", "of 5", "more than 5", ""})
    void readsNothingWhereThereAreNone(String said) {
        Tokens tokens = tokens(said);

        assertThat(new ChangeReader(tokens, Languages.ENGLISH, Scope.PHRASE).before())
                .isNull();
        assertThat(tokens.mark()).isZero();
    }

    /** "Drop of 5 metres" may be any drop; "a drop of 5 metres" tells of a change. */
    @Test
    void wantsAnArticleBeforeANounOfChangeInRunningText() {
        assertThat(new ChangeReader(tokens("drop of 5"), Languages.ENGLISH, Scope.TEXT).before())
                .isNull();
        assertThat(new ChangeReader(tokens("a drop of 5"), Languages.ENGLISH, Scope.TEXT).before())
                .isNotNull();
    }

    @Test
    void readsANounOfChangeBehindAPercentageAlone() {
        assertThat(behind("56 percent drop")).isEqualTo(Trend.FELL_BY);
        assertThat(behind("56% increase")).isEqualTo(Trend.ROSE_BY);
        assertThat(behind("56% of")).isNull();
        assertThat(behind("56 kg drop")).isNull();
    }

    private static @Nullable Trend behind(String said) {
        Tokens tokens = tokens(said);
        Amount amount = new AmountReader(tokens, Languages.ENGLISH, Scope.PHRASE).amount(Part.Role.NUMBER);
        ReadTrend read = new ChangeReader(tokens, Languages.ENGLISH, Scope.PHRASE).behind(amount);
        return read == null ? null : read.trend();
    }
}
