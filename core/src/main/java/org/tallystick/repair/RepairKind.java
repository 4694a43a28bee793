package org.tallystick.repair;

import com.google.common.base.Ascii;

/** What may have gone wrong when a figure was written down; the likelier comes first, and what has few candidates. */
public enum RepairKind {
    /** The figure of something beside it was taken: one row off in a table. */
    NEIGHBOUR,
    /** Two adjacent digits changed places: 33,179 for 33,719. */
    SWAPPED_DIGITS,
    /** A minus was dropped or added. */
    SIGN,
    /** The decimal point, or the multiplier, is off by a factor of 10, 100 or 1,000, either way. */
    FACTOR,
    /** It was cut off where it should have been rounded: 4,500 for 4,561. */
    TRUNCATED,
    /** One digit is another one: 33,179 for 33,119. */
    WRONG_DIGIT;

    /**
     * The kind as documents write it.
     *
     * @return a lower-case word, its parts joined by hyphens: {@code swapped-digits}
     */
    public String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
