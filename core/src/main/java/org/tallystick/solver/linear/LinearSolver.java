package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem.Part;

/** Decides linear systems: propagation first, then the simplex on what it leaves open. */
public final class LinearSolver {
    private LinearSolver() {}

    /**
     * Whether all constraints can be true together.
     *
     * @param system the constraints
     * @param budget the work that may be done
     * @return whether they can, with what adds up to a contradiction if not; without a point
     */
    public static Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> decide(
            LinearSystem system, Budget budget) {
        if (!budget.spend(system.columns.length)) {
            return Outcome.unknown();
        }
        Presolve peeling = Presolve.of(system);
        if (peeling.isBroken()) {
            return Outcome.impossible(peeling.proof().lines());
        }
        Residual core = new Residual(peeling);
        return core.isEmpty() ? Outcome.possible() : decide(core, budget).withProof(proof -> proof);
    }

    /**
     * Whether all constraints can be true together, and a point by which they are. A value is whole where its turn comes and a
     * whole one fits; that some other point has more of them is not ruled out.
     *
     * @param system the constraints
     * @param budget the work that may be done
     * @return a point, or what adds up to a contradiction
     */
    public static Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> solve(
            LinearSystem system, Budget budget) {
        if (!budget.spend(2L * system.columns.length)) {
            return Outcome.unknown();
        }
        Presolve peeling = Presolve.of(system);
        if (peeling.isBroken()) {
            return Outcome.impossible(peeling.proof().lines());
        }
        Residual core = new Residual(peeling);
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> outcome = decide(core, budget);
        return outcome.values()
                .map(point -> Outcome.<ImmutableList<Rational>, ImmutableList<Multiplier>>possible(
                        Assignment.of(peeling, core, point)))
                .orElse(outcome);
    }

    /** The core's answer, with a point of the core, or with a proof about the whole. */
    private static Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> decide(Residual core, Budget budget) {
        Optional<ImmutableList<Multiplier>> conflict = Propagation.conflict(core.system, budget);
        if (conflict.isPresent()) {
            return Outcome.impossible(core.inWhole(conflict.get()));
        }
        List<Rational> point = Arrays.asList(
                Collections.nCopies(core.system.unknowns(), Rational.ZERO).toArray(new Rational[0]));
        boolean known = true;
        for (Part part : Components.of(core.system)) {
            Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> outcome = Simplex.solve(part.system(), budget);
            if (outcome.proof().isPresent()) {
                return Outcome.impossible(
                        core.inWhole(part.inWhole(outcome.proof().get())));
            }
            outcome.values().ifPresent(values -> fill(point, part, values));
            known &= outcome.isPossible();
        }
        return known ? Outcome.possible(ImmutableList.copyOf(point)) : Outcome.unknown();
    }

    private static void fill(List<Rational> point, Part part, List<Rational> values) {
        for (int i = 0; i < values.size(); i++) {
            point.set(part.unknowns().get(i), values.get(i));
        }
    }

    /**
     * The tightest interval that a system implies for an unknown.
     *
     * @param system the constraints
     * @param unknown the number of the unknown
     * @param budget the work that may be done
     * @return the interval with its proofs; empty where the constraints cannot all be true, or the budget was spent
     */
    public static Optional<Range> range(LinearSystem system, int unknown, Budget budget) {
        if (!budget.spend(system.columns.length)) {
            return Optional.empty();
        }
        Presolve peeling = Presolve.towards(unknown, system);
        if (peeling.isBroken()) {
            return Optional.empty();
        }
        Residual core = new Residual(peeling);
        Optional<Range> range = Optional.of(peeled(peeling, unknown));
        for (Part part : Components.of(core.system)) {
            int number = core.number(unknown) < 0 ? -1 : part.unknowns().indexOf(core.number(unknown));
            if (number >= 0) {
                range = Simplex.range(part.system(), number, budget).map(found -> inWhole(found, part, core));
            } else if (!Simplex.solve(part.system(), budget).isPossible()) {
                return Optional.empty();
            }
        }
        return range;
    }

    private static Range peeled(Presolve peeling, int unknown) {
        ImmutableList<Multiplier> none = ImmutableList.of();
        return new Range(
                peeling.interval(unknown),
                peeling.lower.isAbsent(unknown) ? none : proof(peeling, unknown, Rational.of(-1)),
                peeling.upper.isAbsent(unknown) ? none : proof(peeling, unknown, Rational.ONE));
    }

    private static ImmutableList<Multiplier> proof(Presolve peeling, int unknown, Rational times) {
        RowDerivation derivation = new RowDerivation(peeling);
        derivation.bound(unknown, times);
        return derivation.lines();
    }

    private static Range inWhole(Range range, Part part, Residual core) {
        return new Range(
                range.values(), core.inWhole(part.inWhole(range.below())), core.inWhole(part.inWhole(range.above())));
    }
}
