package org.tallystick.solver.linear;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.RealExpr;
import com.microsoft.z3.RealSort;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.List;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The SMT solver of Microsoft Research, asked about linear systems; its arithmetic is exact, too. */
final class Z3 implements AutoCloseable {
    private final Context context = new Context();
    private final Solver solver = context.mkSolver("QF_LRA");

    boolean isFeasible(LinearSystem system) {
        return isFeasible(system, 0, Interval.all());
    }

    /** Whether the system is feasible where an unknown lies in an interval as well. */
    boolean isFeasible(LinearSystem system, int unknown, Interval values) {
        List<RealExpr> unknowns = new ArrayList<>();
        for (int i = 0; i < system.unknowns(); i++) {
            unknowns.add(context.mkRealConst("x" + i));
        }
        solver.push();
        try {
            system.constraints().forEach(c -> within(sum(c, unknowns), c.values()));
            within(unknowns.get(unknown), values);
            return answer(solver.check());
        } finally {
            solver.pop();
        }
    }

    private static boolean answer(Status status) {
        if (status == Status.UNKNOWN) {
            throw new IllegalStateException("Z3 does not know");
        }
        return status == Status.SATISFIABLE;
    }

    private ArithExpr<RealSort> sum(LinearConstraint constraint, List<RealExpr> unknowns) {
        ArithExpr<RealSort> sum = number(Rational.ZERO);
        for (int i = 0; i < constraint.unknowns().size(); i++) {
            RealExpr unknown = unknowns.get(constraint.unknowns().get(i));
            sum = context.mkAdd(
                    sum, context.mkMul(number(constraint.coefficients().get(i)), unknown));
        }
        return sum;
    }

    private void within(ArithExpr<RealSort> sum, Interval values) {
        values.min()
                .map(this::number)
                .map(min -> values.isMinOpen() ? context.mkGt(sum, min) : context.mkGe(sum, min))
                .ifPresent(this::add);
        values.max()
                .map(this::number)
                .map(max -> values.isMaxOpen() ? context.mkLt(sum, max) : context.mkLe(sum, max))
                .ifPresent(this::add);
    }

    private void add(BoolExpr fact) {
        solver.add(new BoolExpr[] {fact});
    }

    private RealExpr number(Rational value) {
        return context.mkReal(value.numerator() + "/" + value.denominator());
    }

    @Override
    public void close() {
        context.close();
    }
}
