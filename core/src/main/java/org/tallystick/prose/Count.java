package org.tallystick.prose;

/** Words that depend on how many things there are. */
public final class Count {
    private Count() {}

    /**
     * Returns a number of things whose plural ends in "s".
     *
     * @param number the number
     * @param singular the noun in the singular
     * @return "1 figure", "3 figures"
     */
    public static String of(long number, String singular) {
        return number + " " + agreeing(number, singular, singular + "s");
    }

    /**
     * Returns the form of a word that agrees with a number.
     *
     * @param number the number
     * @param one the word for one of them
     * @param several the word for none or several
     * @return one of the two
     */
    public static String agreeing(long number, String one, String several) {
        return number == 1 ? one : several;
    }
}
