package org.tallystick.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ordinal;
import org.tallystick.grammar.numeral.DigitReader;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Word;

/** Reads an ordinal, "21st" or "twenty-first", where ordinals are requested. */
final class OrdinalReader {
    private static final int MOST_DIGITS = 12;

    private final Tokens tokens;
    private final DigitReader digits;

    OrdinalReader(Tokens tokens) {
        this.tokens = tokens;
        this.digits = new DigitReader(tokens);
    }

    /** Reads the next ordinal. Returns null and reads nothing where there is none. */
    @Nullable
    Ordinal read() {
        return tokens.kind(0) == Kind.DIGITS ? digits() : spelled();
    }

    private @Nullable Ordinal digits() {
        boolean ending = tokens.is(1, Role.ENDING) && tokens.isGlued(1) && tokens.end(1) - tokens.start(1) == 2;
        if (!ending || tokens.end(0) - tokens.start(0) > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = digits.read();
        if (number.scale() > 0) {
            return null;
        }
        tokens.skip(2);
        return new Ordinal(number.longValueExact());
    }

    private @Nullable Ordinal spelled() {
        Word first = tokens.word(0);
        if (first.is(Role.ORDINAL)) {
            tokens.skip(1);
            return new Ordinal(first.number());
        }
        int dash = tokens.isHyphen(1) ? 2 : 1;
        Word second = tokens.word(dash);
        if (first.is(Role.TEN) && second.is(Role.ORDINAL) && second.number() < 10) {
            tokens.skip(dash + 1);
            return new Ordinal(first.number() + second.number());
        }
        return null;
    }
}
