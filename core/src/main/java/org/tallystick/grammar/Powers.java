package org.tallystick.grammar;

/**
 * The multipliers behind a number, as powers of ten.
 *
 * @param all all of them together: 5 for "hundred thousand"
 * @param large those above the hundred: 3 for "hundred thousand"
 */
public record Powers(int all, int large) {
    /** No multiplier. */
    public static final Powers NONE = new Powers(0, 0);

    /** The power of ten of "hundred", which alone can stand before any other multiplier. */
    static final int HUNDRED = 2;

    static Powers of(int power) {
        return new Powers(power, power == HUNDRED ? 0 : power);
    }

    Powers and(Powers more) {
        return new Powers(all + more.all, large + more.large);
    }
}
