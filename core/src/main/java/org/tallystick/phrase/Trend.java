package org.tallystick.phrase;

/**
 * A movement that was stated with a number. It is separate from hedge and value: "fell by 56 percent" has the value 56, and A signed figure
 * has it in its value.
 */
public enum Trend implements Worded {
    /** "rose by 12 percent", "an increase of 500": the value is the amount of the increase. */
    ROSE_BY,
    /** "fell by 56 percent", "a drop of 500": the value is the amount of the decrease. */
    FELL_BY,
    /** "rose to 500": the value is the level reached. */
    ROSE_TO,
    /** "fell to 500": the value is the level reached. */
    FELL_TO,
    /** "doubled", "halved", "fivefold": the value is the factor, and has no unit. */
    TIMES
}
