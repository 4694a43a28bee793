package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;

/** What is read here stands behind "between". */
class BetweenReaderTest {

    private static Ends read(Tokens tokens, Scope scope) {
        AmountReader amounts = new AmountReader(tokens, Languages.ENGLISH, scope);
        RangeReader ranges = new RangeReader(tokens, amounts, new HedgeReader(tokens, amounts), scope, Set.of());
        return new BetweenReader(tokens, amounts, ranges, scope).read();
    }

    private static Ends read(String said) {
        return read(tokens(said), Scope.PHRASE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 and 15                                   | 12      | 15
            one hundred and five and two hundred        | 105     | 200
            one hundred and one hundred and five        | 100     | 105
            two and a half and three million            | 2500000 | 3000000
            """)
    void findsTheAndThatPartsTheEnds(String said, String lower, String upper) {
        Ends ends = read(said);

        assertThat(ends.lower().value()).isEqualTo(Rational.parse(lower));
        assertThat(ends.upper().valueIn(ends.lower())).isEqualTo(Rational.parse(upper));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                                          | 1 | the second end is missing
            5 to 10                                    | 2 | "to" is not understood here
            5 and                                      | 5 | ends too early
            1990 and 1995                              | 0 | may be a year
            three hundred and two and a half thousand  | 0 | which "and" parts
            """)
    void refusesWhatIsNotPartedByOneAnd(String said, int at, String reason) {
        assertRefused(() -> read(said), at, reason);
    }

    @Test
    void triesFewPlacesOnly() {
        assertRefused(() -> read("1" + " and 1".repeat(9)), 0, "at most 8 times");
    }

    @Test
    void endsInRunningTextBehindTheUpperEnd() {
        Tokens tokens = tokens("5 and 10 and then");

        assertThat(read(tokens, Scope.TEXT).upper().value()).isEqualTo(Rational.TEN);
        assertThat(tokens.text(0, 2)).isEqualTo("and then");
    }
}
