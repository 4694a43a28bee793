package org.tallystick.number;

import java.math.BigInteger;

/** Parses one number from a text, left to right, and converts nothing before its size is known to be within the limit. */
final class RationalParser {

    private static final int ENDLESS = 1_000_000_000;

    private final String text;
    private int at;

    RationalParser(String text) {
        this.text = text;
    }

    Rational parse() {
        boolean negative = takeSign();
        String whole = digits();
        Rational size = take('/') ? fraction(whole) : decimal(whole);
        if (at < text.length()) {
            throw refused("unexpected '" + Character.toString(text.codePointAt(at)) + "'", at);
        }
        return negative ? size.negated() : size;
    }

    private Rational fraction(String numerator) {
        int start = at;
        String denominator = digits();
        limit(numerator.length(), 0);
        limit(denominator.length(), start);
        BigInteger divisor = new BigInteger(denominator);
        if (divisor.signum() == 0) {
            throw refused("a zero below the slash", start);
        }
        return Rational.of(new BigInteger(numerator), divisor);
    }

    private Rational decimal(String whole) {
        String decimals = take('.') ? digits() : "";
        int start = at;
        int exponent = take('e') || take('E') ? exponent() : 0;
        long before = Math.max((long) whole.length() + exponent, 1);
        long after = Math.max((long) decimals.length() - exponent, 0);
        limit(before + after, exponent == 0 ? 0 : start);
        return Rational.of(new BigInteger(whole + decimals)).times(Rational.powerOfTen(exponent - decimals.length()));
    }

    private int exponent() {
        boolean negative = takeSign();
        int size = 0;
        for (char digit : digits().toCharArray()) {
            size = size < ENDLESS / 10 ? 10 * size + (digit - '0') : ENDLESS;
        }
        return negative ? -size : size;
    }

    private boolean takeSign() {
        boolean negative = take('-');
        if (!negative) {
            take('+');
        }
        return negative;
    }

    private boolean take(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        at += found ? 1 : 0;
        return found;
    }

    private String digits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start) {
            throw refused("a digit from 0 to 9 is expected", at);
        }
        return text.substring(start, at);
    }

    private void limit(long digits, int place) {
        if (digits > Rational.MAX_DIGITS) {
            throw refused("more than " + Rational.MAX_DIGITS + " digits when written out", place);
        }
    }

    private NumberFormatException refused(String why, int place) {
        return new NumberFormatException("not a number: \"" + Shortened.text(text) + "\": " + why + " at " + place);
    }
}
