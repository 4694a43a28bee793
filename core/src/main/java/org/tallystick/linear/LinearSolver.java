package org.tallystick.linear;

/** Decides linear systems: propagation first, then the simplex on what it leaves open. */
public final class LinearSolver {
    private LinearSolver() {}

    /**
     * Decides.
     *
     * @param system the system
     * @param budget the budget
     * @return the answer
     */
    public static Answer decide(LinearSystem system, Budget budget) {
        return Simplex.solve(system, budget);
    }

    /**
     * Decides, with a point.
     *
     * @param system the system
     * @param budget the budget
     * @return the answer
     */
    public static Answer solve(LinearSystem system, Budget budget) {
        return Simplex.solve(system, budget);
    }
}
