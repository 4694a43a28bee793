package org.tallystick.linear;

/** Decides linear systems: propagation first, then the simplex on what it leaves open. */
public final class LinearSolver {
    private LinearSolver() {}
}
