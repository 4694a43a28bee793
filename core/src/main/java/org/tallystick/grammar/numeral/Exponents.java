package org.tallystick.grammar.numeral;

import java.util.OptionalInt;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;

/** Reads the power of ten after a number in scientific notation: "e6", "×10^6", "× 10⁶". */
final class Exponents {
    private static final int LARGEST = 5_000;
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Tokens tokens;

    Exponents(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads the exponent after a significand. Reads nothing where there is none. */
    OptionalInt behindNumber() {
        boolean letter = tokens.is(0, Role.EXPONENT) && tokens.isGlued(0) && tokens.isGlued(1);
        if (letter) {
            int mark = tokens.mark();
            tokens.skip(1);
            OptionalInt exponent = signed();
            if (exponent.isEmpty()) {
                tokens.reset(mark);
            }
            return exponent;
        }
        if (!tokens.is(0, Role.TIMES) || !isTen(1)) {
            return OptionalInt.empty();
        }
        int mark = tokens.mark();
        tokens.skip(2);
        OptionalInt exponent = behindTen();
        if (exponent.isEmpty()) {
            refuseLevelExponent();
            tokens.reset(mark);
        }
        return exponent;
    }

    /** Refuses an exponent that is not raised: "2×10−30". */
    private void refuseLevelExponent() {
        if (tokens.kind(0) == Kind.DASH && tokens.isGlued(0) && tokens.isGlued(1) && tokens.kind(1) == Kind.DIGITS) {
            NotUnderstoodException refusal = tokens.refuse("it is not clear whether these digits are an exponent");
            tokens.skip(2);
            throw refusal;
        }
    }

    /** Reads the exponent after a ten: "^6", "⁶". */
    OptionalInt behindTen() {
        if (tokens.isSign(0, '^') && tokens.isGlued(0) && tokens.isGlued(1)) {
            tokens.skip(1);
            return signed();
        }
        return tokens.isGlued(0) ? superscript() : OptionalInt.empty();
    }

    boolean isTen(int ahead) {
        return tokens.kind(ahead) == Kind.DIGITS
                && tokens.end(ahead) - tokens.start(ahead) == 2
                && tokens.first(ahead) == '1'
                && tokens.charAt(tokens.start(ahead) + 1) == '0';
    }

    private OptionalInt signed() {
        boolean minus = tokens.kind(0) == Kind.DASH;
        int sign = minus || tokens.isSign(0, '+') ? 1 : 0;
        if (tokens.kind(sign) != Kind.DIGITS || (sign == 1 && !tokens.isGlued(1))) {
            return OptionalInt.empty();
        }
        tokens.skip(sign);
        int exponent = 0;
        for (int at = tokens.start(0); at < tokens.end(0); at++) {
            exponent = next(exponent, tokens.charAt(at) - '0');
        }
        tokens.skip(1);
        return OptionalInt.of(minus ? -exponent : exponent);
    }

    private int next(int exponent, int digit) {
        int next = exponent * 10 + digit;
        if (digit < 0 || digit > 9 || next > LARGEST) {
            throw tokens.refuse("an exponent is a whole number of at most " + LARGEST);
        }
        return next;
    }

    private OptionalInt superscript() {
        boolean minus = tokens.isSign(0, '⁻');
        if (SUPERSCRIPTS.indexOf(tokens.first(minus ? 1 : 0)) < 0) {
            return OptionalInt.empty();
        }
        tokens.skip(minus ? 1 : 0);
        int exponent = 0;
        do {
            exponent = next(exponent, SUPERSCRIPTS.indexOf(tokens.first(0)));
            tokens.skip(1);
        } while (tokens.isGlued(0) && SUPERSCRIPTS.indexOf(tokens.first(0)) >= 0);
        return OptionalInt.of(minus ? -exponent : exponent);
    }
}
