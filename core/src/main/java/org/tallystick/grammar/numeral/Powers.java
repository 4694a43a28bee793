package org.tallystick.grammar.numeral;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;

/**
 * The multipliers after a number, as exponents of ten.
 *
 * @param all the exponent of all of them together: 5 for "hundred thousand"
 * @param large the exponent of those above the hundred: 3 for "hundred thousand"
 */
public record Powers(int all, int large) {
    /** No multiplier. */
    public static final Powers NONE = new Powers(0, 0);

    /** The exponent of "hundred", the only multiplier that can precede any other. */
    static final int HUNDRED = 2;

    /** The exponent of a million. */
    public static final int MILLION = 6;

    private static final ImmutableList<Powers> SINGLE = IntStream.rangeClosed(0, 24)
            .mapToObj(power -> new Powers(power, power == HUNDRED ? 0 : power))
            .collect(ImmutableList.toImmutableList());

    /** Returns one multiplier, at most a million million million million. */
    public static Powers of(int power) {
        return SINGLE.get(power);
    }

    Powers and(Powers more) {
        if (all == 0) {
            return more;
        }
        return new Powers(all + more.all, large + more.large);
    }
}
