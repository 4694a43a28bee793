package org.tallystick.phrase;

/**
 * A movement that was said with a number. It is kept apart from hedge and value: "fell by 56 percent" has the value 56, and
 * A signed figure has it in its value.
 */
public enum Trend implements Worded {
    /** "rose by 12 percent", "an increase of 500": the value is how much was added. */
    ROSE_BY,
    /** "fell by 56 percent", "a drop of 500": the value is how much was lost. */
    FELL_BY,
    /** "rose to 500": the value is what was reached. */
    ROSE_TO,
    /** "fell to 500": the value is what was reached. */
    FELL_TO,
    /** "doubled", "halved", "fivefold": the value is the factor, and has no unit. */
    TIMES
}
