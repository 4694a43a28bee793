package org.tallystick.solver.linear;

import org.tallystick.number.Rational;

/**
 * A number real + infinitesimal·ε, where ε is above zero and below every rational above zero. An open end x &lt; 3 becomes
 * the closed end x ≤ 3 − ε.
 */
record Delta(Rational real, Rational infinitesimal) implements Comparable<Delta> {
    static final Delta ZERO = of(Rational.ZERO);
    private static final Rational MINUS_ONE = Rational.of(-1);

    static Delta of(Rational real) {
        return new Delta(real, Rational.ZERO);
    }

    static Delta justAbove(Rational real) {
        return new Delta(real, Rational.ONE);
    }

    static Delta justBelow(Rational real) {
        return new Delta(real, MINUS_ONE);
    }

    Delta plus(Delta other) {
        Rational rest = other.infinitesimal;
        return new Delta(
                real.plus(other.real),
                rest.isZero() ? infinitesimal : infinitesimal.isZero() ? rest : infinitesimal.plus(rest));
    }

    Delta minus(Delta other) {
        return plus(other.negated());
    }

    Delta negated() {
        return new Delta(real.negated(), infinitesimal.isZero() ? infinitesimal : infinitesimal.negated());
    }

    Delta times(Rational factor) {
        if (factor.equals(Rational.ONE)) {
            return this;
        }
        if (factor.equals(MINUS_ONE)) {
            return negated();
        }
        return new Delta(real.times(factor), infinitesimal.isZero() ? infinitesimal : infinitesimal.times(factor));
    }

    Delta dividedBy(Rational divisor) {
        return times(divisor.reciprocal());
    }

    Delta abs() {
        return signum() < 0 ? negated() : this;
    }

    int signum() {
        return real.isZero() ? infinitesimal.signum() : real.signum();
    }

    Rational at(Rational epsilon) {
        return infinitesimal.isZero() ? real : real.plus(infinitesimal.times(epsilon));
    }

    @Override
    public int compareTo(Delta other) {
        int reals = real.compareTo(other.real);
        return reals != 0 ? reals : infinitesimal.compareTo(other.infinitesimal);
    }
}
