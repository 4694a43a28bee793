package org.tallystick.audit;

import org.tallystick.phrase.Worded;

/** Whether the reported total of a calculation can be the sum of its contributors. */
public enum Consistency implements Worded {
    /** Some value is possible both for the total and for the sum of the reported contributors. */
    CONSISTENT,
    /** No value is possible for both. */
    INCONSISTENT,
    /** There is nothing to check: no value of the total is reported, or none of any contributor. */
    NOT_BOUND,
    /**
     * The sum is not checked, because the facts of one concept contradict each other: they leave no value, have different values of equal
     * decimals, or are nil beside a value.
     */
    INCONSISTENT_DUPLICATES,
    /**
     * The sum is not checked, because a value has digits other than zero beyond its decimals, as 33,179 has at decimals of -3. Takes
     * precedence over {@link #INCONSISTENT_DUPLICATES}.
     */
    EXCESS_DIGITS;

    /** Whether a check of this verdict failed, be it that the sum is wrong or that its facts do not allow a check. */
    boolean isFailure() {
        return this != CONSISTENT && this != NOT_BOUND;
    }
}
