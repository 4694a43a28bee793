package org.tallystick.grammar.numeral;

import java.math.BigDecimal;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;

/**
 * Reads one run of digits. Its groups have three digits or, as in India, two before a last group of three. It has at most one decimal sign,
 * and no leading zeros.
 */
public final class DigitReader {
    private static final int MOST = 10_000;

    /** The number of digits that always fit into a long. */
    private static final int FEW = 18;

    private static final int WESTERN = 3;
    private static final int INDIAN = 2;

    private final Tokens tokens;
    private final Notation notation;
    private int start;
    private int end;

    public DigitReader(Tokens tokens) {
        this.tokens = tokens;
        this.notation = tokens.notation();
    }

    /** Reads the number in the next token, which must be digits. Its scale is that of the last digit written. */
    public BigDecimal read() {
        start = tokens.start(0);
        end = tokens.end(0);
        if (end - start > MOST) {
            throw refusal(start, "a number has at most " + MOST + " digits");
        }
        int point = decimalSign();
        checkGroups(point);
        if (point - start > 1 && tokens.charAt(start) == '0') {
            throw refusal(start, "a number does not begin with a zero");
        }
        int scale = Math.max(end - point - 1, 0);
        return end - start <= FEW ? BigDecimal.valueOf(digits(), scale) : new BigDecimal(written());
    }

    private long digits() {
        long number = 0;
        for (int at = start; at < end; at++) {
            char c = tokens.charAt(at);
            if (isDigit(c)) {
                number = number * 10 + (c - '0');
            }
        }
        return number;
    }

    private String written() {
        StringBuilder plain = new StringBuilder(end - start);
        for (int at = start; at < end; at++) {
            char c = tokens.charAt(at);
            if (isDigit(c)) {
                plain.append(c);
            } else if (c == notation.decimal()) {
                plain.append('.');
            }
        }
        return plain.toString();
    }

    /** Returns the place of the decimal sign, or the end. A comma that begins a number is one: ",89 €". */
    private int decimalSign() {
        int point = end;
        for (int at = start; at < end; at++) {
            char c = tokens.charAt(at);
            if (isDigit(c)) {
                continue;
            }
            boolean decimal = c == notation.decimal() || at == start;
            if (decimal && point < end) {
                throw refusal(at, "a number has one decimal point");
            }
            if (!decimal && point < end) {
                throw refusal(at, "a sign between groups cannot follow the decimal point");
            }
            if (!decimal && !notation.isGroupSign(c)) {
                throw refusal(at, "this sign does not stand between digits here");
            }
            point = decimal ? at : point;
        }
        return point;
    }

    /** Checks the groups from the right: the last has three digits, and all before it have three, or all have two. */
    private void checkGroups(int point) {
        int last = groupSignBefore(point);
        if (last < start) {
            return;
        }
        int size = isIndian(point) ? INDIAN : WESTERN;
        checkSize(last + 1, point, WESTERN);
        int right = last;
        for (int sign = groupSignBefore(right); sign >= start; sign = groupSignBefore(right)) {
            if (tokens.charAt(sign) != tokens.charAt(last)) {
                throw refusal(sign, "one kind of sign stands between all groups");
            }
            checkSize(sign + 1, right, size);
            right = sign;
        }
        if (right - start > size || right == start) {
            throw refusal(right, "the first group has at most three digits");
        }
    }

    /** Whether commas separate groups of two: at least one before the last group, which has three. */
    private boolean isIndian(int point) {
        int last = groupSignBefore(point);
        int before = groupSignBefore(last);
        return before >= start
                && tokens.charAt(last) == ','
                && last - before - 1 == INDIAN
                && before - Math.max(groupSignBefore(before), start - 1) - 1 <= INDIAN;
    }

    private int groupSignBefore(int right) {
        int at = right - 1;
        while (at >= start && isDigit(tokens.charAt(at))) {
            at--;
        }
        return at;
    }

    private static void checkSize(int from, int to, int size) {
        if (to - from != size) {
            throw refusal(from, "a group has three digits");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static NotUnderstoodException refusal(int at, String reason) {
        return new NotUnderstoodException(at, reason);
    }
}
