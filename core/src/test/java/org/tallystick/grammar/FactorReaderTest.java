package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Trend;

class FactorReaderTest {

    @ParameterizedTest
    @CsvSource({
        "doubled, MORE_THAN, 2, MORE_THAN",
        "halved, MORE_THAN, 1/2, LESS_THAN",
        "halved, NEARLY, 1/2, JUST_OVER",
        "halved, ABOUT, 1/2, ABOUT",
        "a tenfold rise, NONE, 10, NONE"
    })
    void turnsTheHedgeOfWhatIsHalved(String said, Hedge hedge, String factor, Hedge told) {
        Form.One one = read(said, hedge);

        assertThat(one.amount().numeral().value().toString()).isEqualTo(decimal(factor));
        assertThat(one.hedge()).isEqualTo(told);
    }

    private static String decimal(String factor) {
        return factor.equals("1/2") ? "0.5" : factor;
    }

    private static Form.One read(String said, Hedge hedge) {
        Tokens tokens = tokens(said);
        return new FactorReader(tokens, new Pieces(tokens)).factor(hedge, null);
    }

    @Test
    void refusesAFactorOfAFall() {
        Tokens tokens = tokens("tenfold");

        assertRefused(
                () -> new FactorReader(tokens, new Pieces(tokens)).factor(Hedge.NONE, Trend.FELL_BY), 0, "for a fall");
    }

    @ParameterizedTest
    @CsvSource({
        "doubled, true",
        "fivefold, true",
        "fivefold increase, true",
        "a fivefold increase, true",
        "a tenfold drop, true",
        "a fivefold, false",
        "a doubled people, false",
        "five, false"
    })
    void knowsFactors(String said, boolean factor) {
        assertThat(FactorReader.begins(tokens(said))).isEqualTo(factor);
    }

    @ParameterizedTest
    @CsvSource({"5-fold, true", "five-fold, true", "5 fold, false", "5 - fold, false", "5-year, false"})
    void knowsFoldBehindANumber(String said, boolean fold) {
        Tokens tokens = tokens(said);
        tokens.skip(1);

        assertThat(new FactorReader(tokens, new Pieces(tokens)).isFold()).isEqualTo(fold);
    }
}
