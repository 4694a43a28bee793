package org.tallystick.io.report;

/** Makes characters visible that are none on a page, or that turn the direction of the text around them. */
final class Visible {
    private Visible() {}

    /** Returns a text in which such characters are shown by their code: {@code [U+202E]}. Line feeds and tabs are spaces. */
    static String text(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || c == '\r') {
                shown.append(' ');
            } else if (isHidden(c)) {
                shown.append(String.format("[U+%04X]", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean isHidden(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || (type == Character.FORMAT && c != '\u200D' && c != '\u200C' && c != '\u00AD');
    }
}
