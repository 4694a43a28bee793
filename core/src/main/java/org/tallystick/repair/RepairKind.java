package org.tallystick.repair;

import com.google.common.base.Ascii;

/**
 * The kinds of slips in writing a figure down. The order of the constants is the rank.
 *
 * <p>Kinds for which another claim is evidence come first: a claim that has the figure itself precedes claims from which the figure is
 * calculated. The other kinds have no evidence but the figure itself. Of these, kinds with few candidates come first, since few of them
 * resolve a conflict by chance. There are as many swaps as digits, one sign, two figures by doubling, six by powers of ten, and nine for
 * each digit that may be wrong.
 */
public enum RepairKind {
    /** Another claim states the same of another date. The figure stays; the date is corrected. */
    OTHER_DATE,
    /** The figure of something beside it should have been taken, such as the next row in a table. */
    NEIGHBOUR,
    /** It is the sum of two others: two reports of one thing were added, or two things were. */
    SUM_OF_OTHERS,
    /** Two adjacent digits changed places: 33,179 for 33,719. */
    SWAPPED_DIGITS,
    /** A minus was dropped or added. */
    SIGN,
    /** It is twice what was meant, as if counted twice, or half of it. */
    DOUBLED,
    /** The decimal point, or the multiplier, is off by a factor of 10, 100 or 1,000, either way. */
    FACTOR,
    /** It was truncated instead of rounded: 4,500 for 4,561. */
    TRUNCATED,
    /** One digit is wrong: 33,179 for 33,119. */
    WRONG_DIGIT;

    /**
     * Returns the kind as documents write it.
     *
     * @return a lower-case word, its parts joined by hyphens: {@code swapped-digits}
     */
    public String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
