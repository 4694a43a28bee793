package org.tallystick.unit;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import org.tallystick.UnreadableTextException;
import org.tallystick.lexicon.Plurals;

/** Converts nouns to the normal form under which they are counted. */
final class Nouns {

    private Nouns() {}

    /** Returns a noun in lower case and singular, composed as Unicode's NFC, with plain hyphens and apostrophes. */
    static String normalised(String text) {
        String singular = Plurals.singular(isPlain(text) ? text : composed(text));
        if (singular.length() > Unit.MAX_LENGTH) {
            throw tooLong(text);
        }
        return singular;
    }

    /** Whether a text is one word of the letters a to z, as most nouns in reports are. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String composed(String text) {
        String tidy = tidied(text);
        check(text, tidy);
        String lower = tidy.toLowerCase(Locale.ROOT);
        if (CharMatcher.ascii().matchesAllOf(lower)) {
            return lower;
        }
        String plain = lower.replace('’', '\'').replace('‐', '-').replace('‑', '-');
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    /** Returns a text without leading and trailing spaces and with single spaces within. */
    static String tidied(String text) {
        return isTidy(text) ? text : collapsed(text);
    }

    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String collapsed(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = isSpace(c);
            if (!isSpace) {
                tidy.append(space && !tidy.isEmpty() ? " " : "").append(c);
            }
            space = isSpace;
        }
        return tidy.toString();
    }

    private static boolean isSpace(int c) {
        if (c > ' ' && c <= '~') {
            return false;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static void check(String text, String tidy) {
        if (text.length() > Unit.MAX_LENGTH) {
            throw tooLong(text);
        }
        if (tidy.isEmpty()) {
            throw new UnreadableTextException(text, 0, "no unit stands here");
        }
        boolean first = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isSpace(c)) {
                continue;
            }
            if (!Character.isLetter(c) && (first || !isInside(c))) {
                throw new UnreadableTextException(
                        text, i, first ? "a noun begins with a letter" : "a noun has no such character");
            }
            first = false;
        }
    }

    private static boolean isInside(int c) {
        int type = Character.getType(c);
        return Character.isDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || "-‐‑'’".indexOf(c) >= 0;
    }

    private static UnreadableTextException tooLong(String text) {
        return new UnreadableTextException(
                text, Unit.MAX_LENGTH, "a unit has at most " + Unit.MAX_LENGTH + " characters");
    }
}
