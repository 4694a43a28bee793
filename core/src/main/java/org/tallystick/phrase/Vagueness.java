package org.tallystick.phrase;

import org.tallystick.figure.ReadingPolicy;

/**
 * A word that stands in place of a number. How many it may be is a matter of {@link ReadingPolicy}, each time in what
 * stands behind it: "a couple of hundred" is a couple times 100.
 */
public enum Vagueness implements Worded {
    /** "dozens", "scores", "hundreds", "tens of thousands": a plural with no number before it. */
    PLURAL,
    /** "a couple". */
    COUPLE,
    /** "a few". */
    FEW,
    /** "several". */
    SEVERAL,
    /** "a handful". */
    HANDFUL
}
