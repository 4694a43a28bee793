package org.tallystick.grammar.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Languages;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Part;

class RateReaderTest {

    private static Amount read(Tokens tokens, Scope scope) {
        return new AmountReader(tokens, Languages.ENGLISH, scope).amount(Part.Role.NUMBER);
    }

    private static Tokens tokens(String text) {
        return Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $9 a head              | USD/head             | head
            $9 per head            | USD/head             | head
            $9/head                | USD/head             | head
            £40 a square foot      | GBP/sq ft            | sq ft
            3 every week           | 1/week               | week
            12 barrels daily       | barrel/day           | day
            $500 per capita        | USD/person           | person
            5 doses per child per day | dose/(child·day)  | child·day
            20 miles to the gallon | mi/gal               | gal
            9.8 m/s2               | m/s²                 | s²
            60 miles an hour       | mph                  | h
            12 people a day        | person/day           | day
            """)
    void readsTheDenominator(String text, String unit, String per) {
        Tokens tokens = tokens(text);
        Amount amount = read(tokens, Scope.PHRASE);
        assertThat(tokens.atEnd()).isTrue();
        assertThat(amount.unit()).hasToString(unit);
        if (!text.contains("m/s")) {
            assertThat(amount.per()).hasToString(per);
        }
    }

    /** The time at which something was so is no denominator, nor is whoever comes next in a text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $9 a year ago          | USD    | a year ago
            $9 a month earlier     | USD    | a month earlier
            $9 a week before that  | USD    | a week before that
            5 miles a man said     | mi     | a man said
            $9 a widget            | USD    | a widget
            $9 each                | USD    | each
            12 daily flights       | -      | daily flights
            5 percent to the pound | percent | to the pound
            $9 a day-trip          | USD    | a day-trip
            """)
    void leavesOtherWords(String text, String unit, String rest) {
        Tokens tokens = tokens(text);
        Amount amount = read(tokens, Scope.TEXT);
        assertThat(String.valueOf(amount.unit())).isEqualTo(unit.equals("-") ? "null" : unit);
        assertThat(amount.per()).isNull();
        assertThat(text.substring(tokens.start(0))).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"$5 per", "12 cases per 2 days", "120 cases per 100 people", "5 miles per mile"})
    void refusesADenominatorThatIsNotUnderstood(String text) {
        for (Scope scope : Scope.values()) {
            assertThatExceptionOfType(NotUnderstoodException.class).isThrownBy(() -> read(tokens(text), scope));
        }
    }
}
