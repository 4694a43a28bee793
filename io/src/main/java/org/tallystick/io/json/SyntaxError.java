package org.tallystick.io.json;

/**
 * A syntax error of JSON, in words for its author.
 *
 * @param shift the number of columns by which the fault begins before the parser's place
 */
record SyntaxError(String what, String expected, int shift) {
    static final String VALUE = "a value: a text in double quotes, a number, an object, an array, true, false or null";

    static SyntaxError of(String what, String expected) {
        return new SyntaxError(what, expected, 0);
    }

    static SyntaxError moreText() {
        return of("more text follows the end of the document", "nothing after it");
    }

    /** Returns the error of a word that is not a value, such as {@code NaN}, {@code None} or {@code -INF}. */
    static SyntaxError word(String word) {
        String number = word.replaceFirst("^[+-]", "");
        return number.equals("NaN") || number.startsWith("Inf")
                ? of(Quote.word(word) + " is not a number of JSON", "a number in digits")
                : of(Quote.word(word) + " is not JSON", VALUE);
    }
}
