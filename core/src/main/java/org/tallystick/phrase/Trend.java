package org.tallystick.phrase;

import org.tallystick.figure.Figure;

/**
 * A movement that was said with a number. It is kept apart from hedge and value: "fell by 56 percent" has the value 56, and
 * {@link Figure#signed()} tells it as the change that it is.
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
