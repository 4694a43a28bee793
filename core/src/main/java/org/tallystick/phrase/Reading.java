package org.tallystick.phrase;

import com.google.common.collect.ImmutableList;

/**
 * How generously a figure is read. The three are nested: whatever a tighter reading allows, a wider one allows too.
 */
public enum Reading implements Worded {
    /** To the letter: "about 33,000" still allows what rounds to it, a bare "33,000" nothing but itself. */
    EXACT,
    /** As rounded to its resolution: a bare "33,000" is anything from 32,500 to 33,500. */
    ROUNDED,
    /** As loosely as careful speakers ever mean it: a bare "33,000" is anything within a wide resolution. */
    LOOSE;

    private static final ImmutableList<Reading> TIGHTEST_FIRST = ImmutableList.copyOf(values());

    /**
     * The readings that are no wider than this one.
     *
     * @return them, the tightest first, this one last
     */
    public ImmutableList<Reading> andTighter() {
        return TIGHTEST_FIRST.subList(0, TIGHTEST_FIRST.indexOf(this) + 1);
    }

    /**
     * The readings that are no tighter than this one.
     *
     * @return them, this one first, the widest last
     */
    public ImmutableList<Reading> andWider() {
        return TIGHTEST_FIRST.subList(TIGHTEST_FIRST.indexOf(this), TIGHTEST_FIRST.size());
    }

    /**
     * How figures are read in it, to stand behind a verb.
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
     * The condition under which something is true of figures that are read in it, to stand behind a sentence.
     *
     * @return " when read loosely" and the like; nothing where figures are read to the letter
     */
    public String condition() {
        return this == EXACT ? "" : " when read " + manner();
    }
}
