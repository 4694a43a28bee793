package org.tallystick.io.json;

import java.util.Optional;

/** Validates and measures the text of a number without converting it. */
final class NumberText {
    private static final int BEYOND_ALL = 1_000_000_000;

    private final String text;
    private int at;

    private NumberText(String text) {
        this.text = text;
    }

    /**
     * Returns the number of digits with the exponent written out. The text has an optional sign, digits, optional decimals and an optional
     * exponent.
     *
     * @return the count, at most about two thousand million; empty where the text is not such a number
     */
    static Optional<Long> length(String text) {
        return new NumberText(text).length();
    }

    static String tooLong(long length) {
        return "this number has " + (length < BEYOND_ALL ? length : "more than " + BEYOND_ALL)
                + " digits when written out";
    }

    static String atMost(int longest) {
        return "at most " + longest + " digits";
    }

    private Optional<Long> length() {
        skipSign();
        long whole = skipDigits();
        if (whole == 0) {
            return Optional.empty();
        }
        long decimals = 0;
        if (skip('.')) {
            decimals = skipDigits();
            if (decimals == 0) {
                return Optional.empty();
            }
        }
        long exponent = 0;
        if (skip('e') || skip('E')) {
            boolean falls = skipSign();
            int start = at;
            if (skipDigits() == 0) {
                return Optional.empty();
            }
            exponent = falls ? -exponent(start) : exponent(start);
        }
        if (at < text.length()) {
            return Optional.empty();
        }
        return Optional.of(Math.max(whole + exponent, 1) + Math.max(decimals - exponent, 0));
    }

    private long exponent(int start) {
        long exponent = 0;
        for (int digit = start; digit < at && exponent < BEYOND_ALL; digit++) {
            exponent = exponent * 10 + (text.charAt(digit) - '0');
        }
        return exponent;
    }

    private boolean skipSign() {
        return !skip('+') && skip('-');
    }

    private boolean skip(char wanted) {
        boolean there = at < text.length() && text.charAt(at) == wanted;
        if (there) {
            at++;
        }
        return there;
    }

    private int skipDigits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }
}
