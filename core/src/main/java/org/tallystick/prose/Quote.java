package org.tallystick.prose;

/** Words that are quoted in a sentence. */
public final class Quote {
    private Quote() {}

    /**
     * Something in quotation marks.
     *
     * @param words what is quoted
     * @return its text between straight double quotes
     */
    public static String of(Object words) {
        return "\"" + words + "\"";
    }

    /**
     * A text in quotation marks, of which the beginning is shown where it is long.
     *
     * @param text the text
     * @param longest how many characters are shown at most
     * @return the text, or its beginning with an ellipsis, between straight double quotes
     */
    public static String of(String text, int longest) {
        return of(shortened(text, longest));
    }

    /**
     * A text, of which the beginning is shown where it is long.
     *
     * @param text the text
     * @param longest how many characters are shown at most
     * @return the text, or its beginning with an ellipsis
     */
    public static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest) + "…";
    }
}
