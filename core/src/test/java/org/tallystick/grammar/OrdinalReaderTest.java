package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Form.Ordinal;
import org.tallystick.lexicon.Tokens;

class OrdinalReaderTest {

    @ParameterizedTest
    @CsvSource({
        "1st, 1",
        "2nd, 2",
        "3rd, 3",
        "21ST, 21",
        "1000th, 1000",
        "'1,000th', 1000",
        "first, 1",
        "twelfth, 12",
        "Twentieth, 20",
        "twenty-first, 21",
        "ninety ninth, 99",
        "hundredth, 100"
    })
    void readsAPlaceInAnOrder(String said, long number) {
        Tokens tokens = tokens(said);

        assertThat(new OrdinalReader(tokens).read()).isEqualTo(new Ordinal(number));
        assertThat(tokens.atEnd()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21",
                "1990s",
                "21 st",
                "twenty",
                "twenty-twelfth",
                "one",
                "1.5th",
                "1234567890123th",
                "people",
                ""
            })
    void readsNothingWhereThereIsNone(String said) {
        Tokens tokens = tokens(said);

        assertThat(new OrdinalReader(tokens).read()).isNull();
        assertThat(tokens.mark()).isZero();
    }

    @Test
    void refusesDigitsThatAreNoNumber() {
        assertRefused(() -> new OrdinalReader(tokens("1,00th")).read(), 2, "a group has three digits");
    }
}
