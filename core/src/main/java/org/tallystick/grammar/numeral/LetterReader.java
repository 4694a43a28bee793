package org.tallystick.grammar.numeral;

import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Word;
import org.tallystick.unit.Unit;

/**
 * Reads a multiplier in letters, with or without a full stop: "5bn", "$5 m", "€3 mio.", "Rs 300 cr". Letters that may mean something else
 * are a multiplier only beside money, and those of lakh and crore only beside a currency that is counted in them.
 */
final class LetterReader {
    private static final int LAKH = 5;
    private static final int CRORE = 7;

    private final Tokens tokens;
    private final Scope scope;
    private final Metres metres;

    LetterReader(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
        this.metres = new Metres(tokens);
    }

    /** Reads letters that multiply. Returns the exponent of ten; zero, with nothing read, where there are none. */
    int read(Money money) {
        int power = isMeant(tokens.word(0), money) ? tokens.word(0).power() : 0;
        if (power > 0) {
            tokens.skip(1);
            tokens.skip(stop(0));
        }
        return power;
    }

    /** Reads the letters of a crore after lakhs in words: "Rs 1.5 lakh cr". */
    int readBehind(Powers powers, Money money) {
        boolean crores = powers.all() == LAKH && tokens.word(0).power() == CRORE;
        return crores ? read(money) : 0;
    }

    private boolean isMeant(Word word, Money money) {
        if (word.is(Role.LETTERS_BESIDE_MONEY)) {
            boolean indian = word.power() == LAKH || word.power() == CRORE;
            return indian ? money == Money.SIGNED_IN_CRORES : money != Money.UNSIGNED || isMoney(1 + stop(1));
        }
        boolean ofMoney = word.is(Role.LETTERS_OF_MONEY);
        boolean power = tokens.kind(1) == Kind.DIGITS && tokens.isGlued(1);
        if (power || (!ofMoney && !word.is(Role.LETTERS))) {
            return false;
        }
        if (money == Money.UNSIGNED && metres.isLetter(0) && isLength()) {
            return false;
        }
        boolean trillion = ofMoney && word.power() > 9;
        return money != Money.UNSIGNED || (tokens.isGlued(0) ? !trillion : !ofMoney && tokens.first(0) != 'K');
    }

    /** Whether the letter that comes next means metres. In running text it is refused where that is not clear. */
    private boolean isLength() {
        if (scope == Scope.TEXT && metres.isUnclear(1)) {
            throw tokens.refuse(Metres.UNCLEAR);
        }
        return metres.evidence(1) > 0;
    }

    /** Returns the length of a full stop of an abbreviation: one behind which the unit of the number follows. */
    private int stop(int ahead) {
        boolean stop = tokens.isSign(ahead, '.') && tokens.isGlued(ahead) && !tokens.isGlued(ahead + 1);
        return stop && (tokens.is(ahead + 1, Role.UNIT) || tokens.is(ahead + 1, Role.PLURAL_NOUN) || isMoney(ahead + 1))
                ? 1
                : 0;
    }

    private boolean isMoney(int ahead) {
        if (tokens.kind(ahead) == Kind.SYMBOL) {
            return Unit.ofSign(tokens.text(ahead, 1)).filter(Unit::isCurrency).isPresent();
        }
        return tokens.is(ahead, Role.UNIT)
                && Unit.find(tokens.text(ahead, 1)).filter(Unit::isCurrency).isPresent();
    }
}
