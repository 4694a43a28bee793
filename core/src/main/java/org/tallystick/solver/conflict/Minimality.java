package org.tallystick.solver.conflict;

/** Whether it is proven that nothing smaller does. */
enum Minimality {
    /** Nothing smaller does. */
    PROVEN,
    /** Trials that would tell were unknown, or the budget was spent. */
    NOT_PROVEN
}
