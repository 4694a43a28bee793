package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.grammar.Phrases.assertRefused;
import static org.tallystick.grammar.Phrases.tokens;

import org.junit.jupiter.api.Test;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

class StatedChangeTest {

    private static AmountReader amounts(Tokens tokens) {
        return new AmountReader(tokens, Languages.ENGLISH, Scope.PHRASE);
    }

    @Test
    void keepsTheChangeBeforeANumberAndReadsNoSecondOneBehind() {
        Tokens tokens = tokens("fell by 5 percent rise");
        AmountReader amounts = amounts(tokens);
        StatedChange change = new StatedChange(tokens, Languages.ENGLISH, Scope.PHRASE, amounts.pieces());

        change.readBefore();
        Amount amount = amounts.amount(Part.Role.NUMBER);
        change.readBehind(amount);

        assertThat(change.trend()).isEqualTo(Trend.FELL_BY);
        assertThat(tokens.text(0, 1)).isEqualTo("rise");
        assertThat(amounts.pieces().last(Part.Role.TREND)).isEqualTo(new Piece(Part.Role.TREND, 0, 7));
    }

    @Test
    void readsTheNounBehindAPercentage() {
        Tokens tokens = tokens("56 percent drop");
        AmountReader amounts = amounts(tokens);
        StatedChange change = new StatedChange(tokens, Languages.ENGLISH, Scope.PHRASE, amounts.pieces());
        change.readBefore();
        Amount amount = amounts.amount(Part.Role.NUMBER);

        assertThat(change.trend()).isNull();
        assertThat(change.standsBehind(amount)).isTrue();
        assertThat(tokens.text(0, 1)).isEqualTo("drop");
        change.readBehind(amount);
        assertThat(change.trend()).isEqualTo(Trend.FELL_BY);
        assertThat(tokens.atEnd()).isTrue();
        change.clear();
        assertThat(change.trend()).isNull();
    }

    @Test
    void takesAFactorForTheChange() {
        Tokens tokens = tokens("doubled");
        StatedChange change = new StatedChange(tokens, Languages.ENGLISH, Scope.PHRASE, new Pieces(tokens));

        assertThat(change.factorBegins()).isTrue();
        assertThat(change.isFactor()).isFalse();
        assertThat(change.factor(Hedge.ABOUT).hedge()).isEqualTo(Hedge.ABOUT);
        assertThat(change.isFactor()).isTrue();
    }

    @Test
    void makesAFactorOfANumberBeforeFold() {
        Tokens tokens = tokens("rose to 5-fold");
        AmountReader amounts = amounts(tokens);
        StatedChange change = new StatedChange(tokens, Languages.ENGLISH, Scope.PHRASE, amounts.pieces());
        change.readBefore();
        One five = new One(Hedge.NONE, amounts.amount(Part.Role.NUMBER));

        assertThat(change.isFold()).isTrue();
        assertRefused(() -> change.fold(five), 9, "\"-\" is not understood here");
        change.clear();
        assertThat(change.fold(five)).isEqualTo(five);
        assertThat(change.isFactor()).isTrue();
    }
}
