package org.tallystick.solver.conflict;

/** Whether there may be more. */
enum Completeness {
    /** There are no others. */
    ALL,
    /** There may be others: the number asked for was reached, a trial was unknown, or the budget was spent. */
    LIMITED
}
