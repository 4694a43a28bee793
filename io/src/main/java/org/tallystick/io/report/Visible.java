package org.tallystick.io.report;

import com.google.common.base.CharMatcher;

/** Makes characters visible that are none on a page, or that turn the direction of the text around them. */
final class Visible {
    private static final CharMatcher BREAKS = CharMatcher.anyOf("\n\t\r");

    private Visible() {}

    /** Returns a text in which such characters are shown by their code: {@code [U+202E]}. Line feeds and tabs are spaces. */
    static String text(String words) {
        return lines(BREAKS.replaceFrom(words, ' '));
    }

    /** Returns a text in which such characters are shown by their code. Line feeds and tabs stay. */
    static String lines(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (isHidden(c)) {
                shown.append(String.format("[U+%04X]", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && !BREAKS.matches((char) c))
                || type == Character.SURROGATE
                || (type == Character.FORMAT && c != '\u200D' && c != '\u200C' && c != '\u00AD');
    }
}
