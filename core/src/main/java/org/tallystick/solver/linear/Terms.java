package org.tallystick.solver.linear;

import org.tallystick.number.Rational;

/** The terms of all constraints, one after the other: those of constraint c from {@code starts[c]} to {@code starts[c + 1]}. */
final class Terms {
    final int[] starts;
    final int[] columns;
    final Rational[] coefficients;

    /** The coefficients again where they are whole and fit; zero stands for one that does not. */
    final long[] factors;

    Terms(int[] starts, int[] columns, Rational[] coefficients, long[] factors) {
        this.starts = starts;
        this.columns = columns;
        this.coefficients = coefficients;
        this.factors = factors;
    }
}
