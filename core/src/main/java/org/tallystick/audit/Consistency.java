package org.tallystick.audit;

import org.tallystick.phrase.Worded;

/** Whether the reported total of a calculation is what its contributors add up to. */
public enum Consistency implements Worded {
    /** Some value is possible both for the total and for the sum of what is reported. */
    CONSISTENT,
    /** No value is possible for both, or the facts of one concept contradict each other. */
    INCONSISTENT,
    /** There is nothing to check: no value of the total is reported, or none of any contributor. */
    NOT_BOUND
}
