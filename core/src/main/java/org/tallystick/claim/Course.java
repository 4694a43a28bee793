package org.tallystick.claim;

import org.tallystick.phrase.Worded;

/** The course of a measurand over time, which determines whether figures of different dates can be compared. */
public enum Course implements Worded {
    /** One true value; dates of claims are ignored. */
    FIXED,
    /** A count that never falls, such as all cases so far. A later figure below an earlier one cannot be true together with it. */
    CUMULATIVE,
    /** A level that rises and falls, such as people in custody. Only figures of one date are compared. */
    LEVEL
}
