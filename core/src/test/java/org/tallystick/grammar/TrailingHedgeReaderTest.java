package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.grammar.Form.Around;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

class TrailingHedgeReaderTest {

    private static @Nullable Form read(Tokens tokens, Scope scope, Hedge leading) {
        AmountReader amounts = new AmountReader(tokens, Languages.ENGLISH, scope);
        HedgeRefusals refusals = new HedgeRefusals(tokens, amounts.pieces(), new HedgeChain(tokens, amounts), scope);
        Amount amount = amounts.amount(Part.Role.NUMBER);
        RangeReader ranges = new RangeReader(tokens, amounts, new HedgeReader(tokens, amounts), scope, Set.of());
        return new TrailingHedgeReader(tokens, Languages.ENGLISH, scope, amounts, ranges, refusals)
                .read(amount, new ReadHedge(leading, false, false));
    }

    private static @Nullable Form read(String said) {
        return read(tokens(said), Scope.PHRASE, Hedge.NONE);
    }

    private static String shown(@Nullable Unit unit) {
        return unit == null ? "-" : unit.symbol();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33,000 or so          | ABOUT     | -
            20-ish                | ABOUT     | -
            33,000, give or take  | ABOUT     | -
            33,000 and change     | JUST_OVER | -
            33,000+               | AT_LEAST  | -
            33,000+ people        | AT_LEAST  | person
            33,000 people or more | AT_LEAST  | person
            33,000 or more people | AT_LEAST  | person
            33,000 tops           | AT_MOST   | -
            """)
    void readsTheHedgeBeforeOrBehindTheUnit(String said, Hedge hedge, String unit) {
        assertThat(read(said)).isInstanceOfSatisfying(One.class, one -> {
            assertThat(one.hedge()).isEqualTo(hedge);
            assertThat(shown(one.amount().unit())).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 ± 2", "5 +/- 2", "5 plus or minus 2", "5, give or take 2"})
    void readsAMargin(String said) {
        assertThat(read(said)).isInstanceOf(Around.class);
    }

    @Test
    void readsNothingWhereNoHedgeStands() {
        assertThat(read("5")).isNull();
        assertThat(read("5 to 10")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 or more or so | NONE  | 11 | a second hedge
            12 or more 5     | NONE  | 3  | a second hedge
            12 or more       | NEARLY | 3 | a second hedge
            20-odd           | NONE  | 2  | "-odd" is not clear enough
            12 and more      | NONE  | 3  | "and more" is not clear enough
            """)
    void refusesASecondHedgeAndOneThatIsNotClear(String said, Hedge leading, int at, String reason) {
        assertRefused(() -> read(tokens(said), Scope.PHRASE, leading), at, reason);
    }

    @Test
    void leavesInRunningTextTheHedgeOfTheNextFigure() {
        Tokens tokens = tokens("5 and over 10");

        assertThat(read(tokens, Scope.TEXT, Hedge.NONE)).isNull();
        assertThat(tokens.text(0, 2)).isEqualTo("and over");
    }
}
