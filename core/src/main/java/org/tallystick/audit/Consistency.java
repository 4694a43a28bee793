package org.tallystick.audit;

import com.google.common.base.Ascii;

/** Whether the reported total of a calculation is what its contributors add up to. */
public enum Consistency {
    /** Some value is possible both for the total and for the sum of what is reported. */
    CONSISTENT,
    /** No value is possible for both, or the facts of one concept contradict each other. */
    INCONSISTENT,
    /** There is nothing to check: no value of the total is reported, or none of any contributor. */
    NOT_BOUND;

    /**
     * The verdict as documents write it.
     *
     * @return a lower-case word, its parts joined by a hyphen
     */
    public String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
