package org.tallystick.solver.linear;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.LocalizedOptimFormats;
import org.hipparchus.optim.MaxIter;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** A system as Hipparchus takes it: rows of an end each, over unknowns that are not negative, as those of the benchmarks are. */
final class Hipparchus {
    private final int unknowns;
    private final List<LinearConstraint> rows = new ArrayList<>();

    Hipparchus(LinearSystem system) {
        this.unknowns = system.unknowns();
        system.constraints().forEach(this::add);
    }

    private void add(org.tallystick.solver.linear.LinearConstraint constraint) {
        double[] sum = new double[unknowns];
        for (int i = 0; i < constraint.unknowns().size(); i++) {
            sum[constraint.unknowns().get(i)] = number(constraint.coefficients().get(i));
        }
        Interval values = constraint.values();
        if (values.isPoint()) {
            rows.add(new LinearConstraint(
                    sum, Relationship.EQ, number(values.min().orElseThrow())));
            return;
        }
        values.min().ifPresent(min -> rows.add(new LinearConstraint(sum, Relationship.GEQ, number(min))));
        values.max().ifPresent(max -> rows.add(new LinearConstraint(sum, Relationship.LEQ, number(max))));
    }

    private static double number(Rational value) {
        return value.toBigDecimal().orElseThrow().doubleValue();
    }

    boolean isFeasible() {
        try {
            new SimplexSolver()
                    .optimize(
                            new MaxIter(Integer.MAX_VALUE),
                            new LinearObjectiveFunction(new double[unknowns], 0),
                            new LinearConstraintSet(rows),
                            new NonNegativeConstraint(true));
            return true;
        } catch (MathIllegalStateException e) {
            if (e.getSpecifier() == LocalizedOptimFormats.NO_FEASIBLE_SOLUTION) {
                return false;
            }
            throw e;
        }
    }
}
