package org.tallystick.solver.linear;

/** Whether equations could be solved. */
enum Solved {
    YES,
    /** They contradict each other. */
    NEVER,
    /** The budget was spent. */
    NOT_YET
}
