package org.tallystick.phrase;

/**
 * A word in place of a number. {@link org.tallystick.figure.ReadingPolicy} determines the numbers that it can represent, in units of the
 * word that follows: "a couple of hundred" is a couple times 100.
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
