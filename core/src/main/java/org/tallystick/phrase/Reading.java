package org.tallystick.phrase;

import com.google.common.collect.ImmutableList;

/**
 * The reading of a figure: how wide its interval is. The three are nested: a wider reading allows every value that a
 * tighter one allows.
 */
public enum Reading implements Worded {
    /** To the letter: "about 33,000" still allows the values that round to it, a bare "33,000" only 33,000. */
    EXACT,
    /** As rounded to its resolution: a bare "33,000" is anything from 32,500 to 33,500. */
    ROUNDED,
    /** As loosely as careful writers ever mean it: a bare "33,000" is anything within a wide resolution. */
    LOOSE;

    private static final ImmutableList<Reading> TIGHTEST_FIRST = ImmutableList.copyOf(values());

    /**
     * Returns the readings that are no wider than this one.
     *
     * @return the readings, the tightest first, this one last
     */
    public ImmutableList<Reading> andTighter() {
        return TIGHTEST_FIRST.subList(0, TIGHTEST_FIRST.indexOf(this) + 1);
    }

    /**
     * Returns the readings that are no tighter than this one.
     *
     * @return the readings, this one first, the widest last
     */
    public ImmutableList<Reading> andWider() {
        return TIGHTEST_FIRST.subList(TIGHTEST_FIRST.indexOf(this), TIGHTEST_FIRST.size());
    }

    /**
     * Returns an adverbial phrase for this reading, to follow a verb.
     *
     * @return "to the letter", "as rounded" or "loosely"
     */
    public String manner() {
        return switch (this) {
            case EXACT -> "to the letter";
            case ROUNDED -> "as rounded";
            case LOOSE -> "loosely";
        };
    }

    /**
     * Returns a condition for statements that hold only in this reading, to follow a sentence.
     *
     * @return such as " when read loosely"; empty where figures are read to the letter
     */
    public String condition() {
        return this == EXACT ? "" : " when read " + manner();
    }
}
