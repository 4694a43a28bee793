package org.tallystick.unit;

import java.text.Normalizer;
import java.util.Locale;

/** Brings a noun to the one form under which it is counted. */
final class Nouns {

    private Nouns() {}

    /** The noun in lower case and singular, composed as Unicode's NFC, with plain hyphens and apostrophes. */
    static String normalised(String text) {
        String tidy = tidied(text);
        check(text, tidy);
        String plain = tidy.replace('’', '\'').replace('‐', '-').replace('‑', '-');
        String noun = Normalizer.normalize(plain.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        int word = noun.lastIndexOf(' ') + 1;
        int part = Math.max(word, noun.lastIndexOf('-') + 1);
        String singular = noun.substring(0, part) + Plurals.singular(noun.substring(part));
        if (singular.length() > Unit.MAX_LENGTH) {
            throw tooLong(text);
        }
        return singular;
    }

    /** The text without spaces around it and with single ones within. */
    static String tidied(String text) {
        StringBuilder tidy = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isSpace) {
                tidy.append(space && !tidy.isEmpty() ? " " : "").append(c);
            }
            space = isSpace;
        }
        return tidy.toString();
    }

    private static void check(String text, String tidy) {
        if (text.length() > Unit.MAX_LENGTH) {
            throw tooLong(text);
        }
        if (tidy.isEmpty()) {
            throw new UnreadableUnitException(text, 0, "no unit stands here");
        }
        if (OffsetScaleException.isNamedBy(tidy)) {
            throw new OffsetScaleException(text);
        }
        boolean first = true;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                continue;
            }
            if (!Character.isLetter(c) && (first || !isInside(c))) {
                throw new UnreadableUnitException(
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

    private static UnreadableUnitException tooLong(String text) {
        return new UnreadableUnitException(
                text, Unit.MAX_LENGTH, "a unit has at most " + Unit.MAX_LENGTH + " characters");
    }
}
