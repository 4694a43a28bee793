package org.tallystick.grammar.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

class ShareReaderTest {

    private static Amount read(Tokens tokens, Scope scope) {
        return new AmountReader(tokens, Languages.ENGLISH, scope).amount(Part.Role.NUMBER);
    }

    private static String shown(@Nullable Unit unit) {
        return unit == null ? "-" : unit.symbol();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half a percent              | 1/2   | percent | -
            a quarter of a percent      | 1/4   | percent | -
            half an hour                | 1/2   | h       | -
            1/8 inch                    | 1/8   | inch    | -
            7,400 pounds of fentanyl    | 7400  | lb      | fentanyl
            56 percent of the adults    | 56    | percent | adult
            a third of voters           | 1/3   | -       | voter
            a third of all their voters | 1/3   | -       | voter
            half the country            | 1/2   | -       | country
            two in five adults          | 2/5   | -       | adult
            12 per 1,000 births         | 3/250 | -       | birth
            half of the                 | 1/2   | -       | -
            """)
    void readsWhatANumberIsAPartOf(String said, String value, String unit, String noun) {
        Amount amount = read(tokens(said), Scope.PHRASE);

        assertThat(amount.value()).isEqualTo(Rational.parse(value));
        assertThat(shown(amount.unit())).isEqualTo(unit);
        assertThat(shown(amount.noun())).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a third of a percent | 20 | no end as a decimal
            1/8 percent          | 0  | said without a unit
            one in eight kg      | 0  | said without a unit
            """)
    void refusesWhatIsNoPartOfAUnit(String said, int at, String reason) {
        assertRefused(() -> read(tokens(said), Scope.PHRASE), at, reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            half of those present  | present | ''
            half of the            | -     | of the
            one in eight kg        | -     | kg
            a third voters like    | -     | voters like
            """)
    void endsInRunningTextBehindTheNoun(String text, String noun, String rest) {
        Tokens tokens = tokens(text);

        assertThat(shown(read(tokens, Scope.TEXT).noun())).isEqualTo(noun);
        assertThat(tokens.between(tokens.start(0), text.length())).isEqualTo(rest);
    }
}
