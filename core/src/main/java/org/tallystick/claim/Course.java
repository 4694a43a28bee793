package org.tallystick.claim;

import org.tallystick.phrase.Worded;

/** How a measurand moves with time, which decides whether figures of different dates can be held against each other. */
public enum Course implements Worded {
    /** One true value; dates of claims are ignored. */
    FIXED,
    /** A count that never falls, as of all cases so far; a later figure below an earlier one cannot be true beside it. */
    CUMULATIVE,
    /** A level that goes up and down, as of people in custody; only figures of one date are compared. */
    LEVEL
}
