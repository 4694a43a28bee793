package org.tallystick.audit;

import org.tallystick.phrase.Worded;

/** Whether the reported total of a calculation can be the sum of its contributors. */
public enum Consistency implements Worded {
    /** Some value is possible both for the total and for the sum of the reported contributors. */
    CONSISTENT,
    /** No value is possible for both, or the facts of one concept contradict each other. */
    INCONSISTENT,
    /** There is nothing to check: no value of the total is reported, or none of any contributor. */
    NOT_BOUND
}
