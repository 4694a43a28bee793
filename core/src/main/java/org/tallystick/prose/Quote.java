package org.tallystick.prose;

/** Quotations in a sentence. */
public final class Quote {
    private Quote() {}

    /**
     * Returns words in quotation marks.
     *
     * @param words the words
     * @return its text between straight double quotes
     */
    public static String of(Object words) {
        return "\"" + words + "\"";
    }

    /**
     * Returns a text in quotation marks, or only its beginning where it is long.
     *
     * @param text the text
     * @param longest the greatest number of characters shown
     * @return the text, or its beginning with an ellipsis, between straight double quotes
     */
    public static String of(String text, int longest) {
        return of(shortened(text, longest));
    }

    /**
     * Returns a text, or only its beginning where it is long.
     *
     * @param text the text
     * @param longest the greatest number of characters shown
     * @return the text, or its beginning with an ellipsis
     */
    public static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
