package org.tallystick.number;

/** Texts of any length, shortened for messages. */
final class Shortened {

    private static final int LONGEST = 40;

    private Shortened() {}

    static String text(String whole) {
        return whole.length() <= LONGEST
                ? whole
                : whole.substring(0, LONGEST) + "… (" + whole.length() + " characters)";
    }
}
