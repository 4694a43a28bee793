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
    private static final Answer UNKNOWN = new Answer.Unknown();
    private static final Answer FEASIBLE = new Answer.Feasible(Optional.empty());

    private LinearSolver() {}

    /**
     * Whether all constraints can be true together.
     *
     * @param system the constraints
     * @param budget the work that may be done
     * @return the answer; where it is feasible, a point may be missing
     */
    public static Answer decide(LinearSystem system, Budget budget) {
        if (!budget.spend(system.columns.length)) {
            return UNKNOWN;
        }
        Presolve peeling = Presolve.of(system);
        if (peeling.isBroken()) {
            return new Answer.Infeasible(peeling.proof().lines());
        }
        Residual core = new Residual(peeling);
        Answer answer = core.isEmpty() ? FEASIBLE : decide(core, budget);
        return answer instanceof Answer.Feasible ? FEASIBLE : answer;
    }

    /**
     * Whether all constraints can be true together, and a point by which they are. A value is whole where its turn comes and a
     * whole one fits; that some other point has more of them is not ruled out.
     *
     * @param system the constraints
     * @param budget the work that may be done
     * @return the answer; where it is feasible, with a point
     */
    public static Answer solve(LinearSystem system, Budget budget) {
        if (!budget.spend(2L * system.columns.length)) {
            return UNKNOWN;
        }
        Presolve peeling = Presolve.of(system);
        if (peeling.isBroken()) {
            return new Answer.Infeasible(peeling.proof().lines());
        }
        Residual core = new Residual(peeling);
        Answer answer = decide(core, budget);
        return answer instanceof Answer.Feasible feasible
                ? new Answer.Feasible(Optional.of(
                        Assignment.of(peeling, core, feasible.point().orElseThrow())))
                : answer;
    }

    /** The core's answer, with a point of the core, or with a proof about the whole. */
    private static Answer decide(Residual core, Budget budget) {
        Optional<ImmutableList<Multiplier>> conflict = Propagation.conflict(core.system, budget);
        if (conflict.isPresent()) {
            return new Answer.Infeasible(core.inWhole(conflict.get()));
        }
        List<Rational> point = Arrays.asList(
                Collections.nCopies(core.system.unknowns(), Rational.ZERO).toArray(new Rational[0]));
        boolean known = true;
        for (Part part : Components.of(core.system)) {
            Answer answer = Simplex.solve(part.system(), budget);
            if (answer instanceof Answer.Infeasible infeasible) {
                return new Answer.Infeasible(core.inWhole(part.inWhole(infeasible.proof())));
            }
            known &= answer instanceof Answer.Feasible feasible && fill(point, part, feasible);
        }
        return known ? new Answer.Feasible(Optional.of(ImmutableList.copyOf(point))) : UNKNOWN;
    }

    private static boolean fill(List<Rational> point, Part part, Answer.Feasible feasible) {
        List<Rational> values = feasible.point().orElseThrow();
        for (int i = 0; i < values.size(); i++) {
            point.set(part.unknowns().get(i), values.get(i));
        }
        return true;
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
            } else if (!(Simplex.solve(part.system(), budget) instanceof Answer.Feasible)) {
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
