package org.tallystick.grammar.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

class AmountReaderTest {

    private static AmountReader reader(Tokens tokens, Scope scope) {
        return new AmountReader(tokens, Languages.ENGLISH, scope);
    }

    private static Amount read(String said) {
        return reader(tokens(said), Scope.PHRASE).amount(Part.Role.NUMBER);
    }

    private static String shown(@Nullable Unit unit) {
        return unit == null ? "-" : unit.symbol();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5                       | 5      | -       | -
            -5                      | -5     | -       | -
            −5                      | -5     | -       | -
            —5                      | -5     | -       | -
            +5                      | 5      | -       | -
            minus five              | -5     | -       | -
            negative 5              | -5     | -       | -
            $5                      | 5      | USD     | -
            -$5                     | -5     | USD     | -
            $-5                     | -5     | USD     | -
            US$5 million            | 5000000 | USD    | -
            $5 m                    | 5000000 | USD    | -
            £5                      | 5      | GBP     | -
            USD 5                   | 5      | USD     | -
            USD5                    | 5      | USD     | -
            5 USD                   | 5      | USD     | -
            5 dollars               | 5      | USD     | -
            Rs 500                  | 500    | INR     | -
            Rs. 500                 | 500    | INR     | -
            50 cents                | 1/2    | USD     | -
            50¢                     | 1/2    | USD     | -
            50 pence                | 1/2    | GBP     | -
            a dollar                | 1      | USD     | -
            5%                      | 5      | percent | -
            5 percentage points     | 5      | percent | -
            25 basis points         | 1/4    | percent | -
            5 kg                    | 5      | kg      | -
            5kg                     | 5      | kg      | -
            7,400 pounds of fentanyl | 7400  | lb      | fentanyl
            56 percent of the adults | 56    | percent | adult
            4,561 people            | 4561   | person  | person
            3 police officers       | 3      | police officer | police officer
            """)
    void readsSignCurrencyNumberUnitAndNoun(String said, String value, String unit, String noun) {
        Amount amount = read(said);

        assertThat(amount.value()).isEqualTo(Rational.parse(value));
        assertThat(shown(amount.unit())).isEqualTo(unit);
        assertThat(shown(amount.noun())).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -$5.50                     | SIGN -; CURRENCY $; NUMBER 5.50
            $-5                        | CURRENCY $; SIGN -; NUMBER 5
            minus five million dollars | SIGN minus; NUMBER five million; UNIT dollars
            Rs. 500                    | CURRENCY Rs.; NUMBER 500
            7,400 pounds of fentanyl   | NUMBER 7,400; UNIT pounds; NOUN fentanyl
            a quarter of a percent     | NUMBER a quarter; UNIT percent
            a dollar                   | NUMBER a; UNIT dollar
            half the country           | NUMBER half; NOUN country
            two in five adults         | NUMBER two in five; NOUN adults
            4,561 people               | NUMBER 4,561; UNIT people
            """)
    void tellsWhereEachPartStands(String said, String pieces) {
        AmountReader reader = reader(tokens(said), Scope.PHRASE);
        reader.amount(Part.Role.NUMBER);
        String told = reader.pieces().inOrder().stream()
                .map(piece -> piece.role() + " " + said.substring(piece.start(), piece.end()))
                .collect(Collectors.joining("; "));

        assertThat(told).isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -           | 0 | "-" is not understood here
            a           | 1 | the phrase ends too early
            a people    | 2 | "people" is not understood here
            minus minus 5 | 6 | "minus" is not understood here
            21st        | 2 | "st" makes an ordinal
            2 second    | 2 | an ordinal is no figure
            12 third-party sellers | 3 | an ordinal is no figure
            people      | 0 | "people" is not understood here
            """)
    void refusesWhatIsNoAmount(String said, int at, String reason) {
        assertRefused(() -> read(said), at, reason);
    }

    @Test
    void takesOneSecondForATime() {
        assertThat(shown(read("one second").unit())).isEqualTo("s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "-5", "$5", "-$5", "$-5", "minus $5", "USD 5", "a third", "Rs five", "+½"})
    void knowsWhereAnAmountBegins(String said) {
        assertThat(reader(tokens(said), Scope.PHRASE).begins(0)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "- 5", "$", "a dollar", "minus", "th", "people"})
    void knowsWhereNoneDoes(String said) {
        assertThat(reader(tokens(said), Scope.PHRASE).begins(0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 people who left     | person         | who left
            3 prison officers left | prison officer | left
            12 left early          | -              | left early
            one officer said       | officer        | said
            5 kg a day left        | kg/day         | left
            5 million a year ago   | -              | a year ago
            half of those present  | -              | ''
            """)
    void endsTheNounInRunningTextWithItsPlural(String text, String unit, String rest) {
        Tokens tokens = tokens(text);

        Amount amount = reader(tokens, Scope.TEXT).amount(Part.Role.NUMBER);

        assertThat(shown(amount.unit())).isEqualTo(unit);
        assertThat(tokens.between(tokens.start(0), text.length())).isEqualTo(rest);
    }
}
