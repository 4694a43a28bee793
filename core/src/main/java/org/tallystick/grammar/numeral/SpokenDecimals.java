package org.tallystick.grammar.numeral;

import java.math.BigDecimal;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/** Reads decimals in words, digit by digit: "point five", "point oh two". */
final class SpokenDecimals {
    private static final int BASE = 10;

    /** The greatest number of digits. */
    private static final int MOST = 20;

    private final Tokens tokens;

    SpokenDecimals(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a decimal point in words and a digit come next. */
    boolean follow() {
        return tokens.is(0, Role.POINT) && isDigit(1);
    }

    /** Reads the decimals, which follow, and adds them to a whole number. */
    Decimal behind(BigDecimal whole) {
        BigDecimal number = whole.setScale(0);
        tokens.skip(1);
        for (int scale = 1; scale <= MOST && isDigit(0); scale++) {
            number = number.add(BigDecimal.valueOf(tokens.word(0).number(), scale));
            tokens.skip(1);
        }
        if (isDigit(0) || tokens.is(0, Role.SMALL) || tokens.is(0, Role.TEN)) {
            throw tokens.refuse("decimals in words are said digit by digit");
        }
        return Decimal.spoken(number);
    }

    private boolean isDigit(int ahead) {
        return (tokens.is(ahead, Role.SMALL) && tokens.word(ahead).number() < BASE) || tokens.is(ahead, Role.OH);
    }
}
