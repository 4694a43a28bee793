package org.tallystick.unit;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tallystick.UnreadableTextException;

/** Brings a noun to the one form under which it is counted. */
final class Nouns {

    /** What stands before a word that is not the one counted: "members of parliament". */
    private static final Pattern COMPLEMENT = Pattern.compile(" (of|in|on|at|for|from|with|without|by|to|under|per) ");

    private Nouns() {}

    /** The noun in lower case and singular, composed as Unicode's NFC, with plain hyphens and apostrophes. */
    static String normalised(String text) {
        String singular = isPlain(text) ? Plurals.singular(text) : singular(composed(text));
        if (singular.length() > Unit.MAX_LENGTH) {
            throw tooLong(text);
        }
        return singular;
    }

    /** The noun with its last word in the singular. */
    static String singular(String noun) {
        int part = lastPart(noun);
        String last = noun.substring(part);
        String singular = Plurals.singular(last);
        return singular.equals(last) ? noun : noun.substring(0, part) + singular;
    }

    /** The plural of a noun in its normal form; of several words the last one has it, as the last one lost it. */
    static String plural(String noun) {
        int part = lastPart(noun);
        boolean hasComplement = COMPLEMENT.matcher(noun).find();
        return hasComplement ? noun : noun.substring(0, part) + Plurals.plural(noun.substring(part));
    }

    /** Where the last word begins, or what follows its last hyphen. */
    static int lastPart(String noun) {
        return Math.max(noun.lastIndexOf(' '), noun.lastIndexOf('-')) + 1;
    }

    /** Whether a text is one word of a to z, as most nouns of a report are. */
    private static boolean isPlain(String text) {
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

    /** The text without spaces around it and with single ones within. */
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
        if (OffsetScales.isNamedBy(tidy)) {
            throw OffsetScales.refusal(text);
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
