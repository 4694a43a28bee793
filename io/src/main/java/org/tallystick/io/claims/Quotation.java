package org.tallystick.io.claims;

/**
 * A sentence around a phrase, for quotation. White space is a single space, text beyond the limit is left out at both sides, and no
 * surrogate pair is split.
 *
 * @param before the sentence before the phrase
 * @param phrase the phrase, which is never shortened
 * @param after the sentence after the phrase
 */
record Quotation(String before, String phrase, String after) {
    /** The greatest number of quoted characters, without an ellipsis at each side. */
    static final int LONGEST = 300;

    static final String ELLIPSIS = "\u2026";

    String text() {
        String seen = plain(phrase).strip();
        if (seen.length() >= LONGEST) {
            return seen.length() == LONGEST ? seen : beginning(seen, LONGEST);
        }
        String head = plain(before).stripLeading();
        String tail = plain(after).stripTrailing();
        int room = LONGEST - seen.length();
        int headRoom = Math.max(room / 2, room - tail.length());
        int tailRoom = room - Math.min(head.length(), headRoom);
        return (head.length() <= headRoom ? head : ending(head, headRoom))
                + seen
                + (tail.length() <= tailRoom ? tail : beginning(tail, tailRoom));
    }

    /** Returns the last words that fit, with an ellipsis if some are missing. */
    private static String ending(String text, int room) {
        int cut = text.length() - room;
        int word = text.indexOf(' ', cut);
        int from = word < 0 ? cut : word + 1;
        boolean halved = from < text.length() && Character.isLowSurrogate(text.charAt(from));
        return ELLIPSIS + text.substring(halved ? from + 1 : from);
    }

    private static String beginning(String text, int room) {
        int word = text.lastIndexOf(' ', room);
        int to = word < 0 ? room : word;
        boolean halved = to > 0 && to < text.length() && Character.isLowSurrogate(text.charAt(to));
        return text.substring(0, halved ? to - 1 : to) + ELLIPSIS;
    }

    /** Returns a text with single spaces, and without unpaired surrogates, which no file can contain. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(code -> {
            boolean space = code <= Character.MAX_VALUE && SentenceCutter.isSpace((char) code);
            boolean again = space && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
            if (!again) {
                plain.appendCodePoint(space ? ' ' : isHalf(code) ? '\uFFFD' : code);
            }
        });
        return plain.toString();
    }

    private static boolean isHalf(int code) {
        return Character.getType(code) == Character.SURROGATE;
    }
}
