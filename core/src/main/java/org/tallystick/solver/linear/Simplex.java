package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Decides linear systems exactly by the general simplex with bounds, and finds the ranges that they imply. */
final class Simplex {
    private Simplex() {}

    /** Whether a system can be true, always with a point where it can. */
    static Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> solve(LinearSystem system, Budget budget) {
        Bounds bounds = Bounds.of(system);
        Optional<ImmutableList<Multiplier>> plain = plainContradiction(system, bounds);
        if (plain.isPresent()) {
            return Outcome.impossible(plain.get());
        }
        Basis basis = new Basis(system, bounds, -1, budget);
        return budget.isSpent()
                ? Outcome.unknown()
                : new Feasibility(basis).establish().orElseGet(() -> Outcome.possible(basis.point()));
    }

    /** The tightest interval that a system implies for an unknown; empty where it is infeasible or unfinished. */
    static Optional<Range> range(LinearSystem system, int unknown, Budget budget) {
        Bounds bounds = Bounds.of(system);
        if (plainContradiction(system, bounds).isPresent()) {
            return Optional.empty();
        }
        Basis basis = new Basis(system, bounds, unknown, budget);
        if (budget.isSpent() || new Feasibility(basis).establish().isPresent()) {
            return Optional.empty();
        }
        return new Optimum(basis, -1)
                .find()
                .flatMap(low -> new Optimum(basis, 1).find().map(high -> range(low, high)));
    }

    private static Range range(Optimum.Found low, Optimum.Found high) {
        return new Range(between(low.value(), high.value()), low.proof(), high.proof());
    }

    private static Interval between(@Nullable Delta low, @Nullable Delta high) {
        Interval below = high == null
                ? Interval.all()
                : high.infinitesimal().isZero() ? Interval.atMost(high.real()) : Interval.lessThan(high.real());
        Interval above = low == null
                ? Interval.all()
                : low.infinitesimal().isZero() ? Interval.atLeast(low.real()) : Interval.greaterThan(low.real());
        return above.intersection(below).orElseThrow();
    }

    private static Optional<ImmutableList<Multiplier>> plainContradiction(LinearSystem system, Bounds bounds) {
        for (int i = 0; i < system.constraints().size(); i++) {
            LinearConstraint constraint = system.constraints().get(i);
            if (constraint.unknowns().isEmpty() && !constraint.values().contains(Rational.ZERO)) {
                Interval nothing = Interval.of(Rational.ZERO);
                Rational times = constraint.values().isBelow(nothing) ? Rational.ONE : Rational.of(-1);
                return Optional.of(ImmutableList.of(new Multiplier(i, times)));
            }
        }
        for (int variable = 0; variable < system.unknowns(); variable++) {
            Optional<ImmutableList<Multiplier>> contradiction = bounds.contradiction(variable);
            if (contradiction.isPresent()) {
                return contradiction;
            }
        }
        return Optional.empty();
    }
}
