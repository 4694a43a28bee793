package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * A tableau with a value for each variable by which all of its rows are true. What is not basic lies within its bounds; what
 * is basic may be beyond them, and is then broken. Variables are the unknowns, then one for the sum of each constraint,
 * then the objective.
 *
 * <p>Unknowns without bounds are made basic first, and their rows are set aside: they can take whatever value the others
 * give them.
 */
final class Basis {
    private final LinearSystem system;
    private final Bounds bounds;
    private final Tableau tableau;
    private final Delta[] values;
    private final BitSet broken = new BitSet();
    private final List<TableauRow> setAside = new ArrayList<>();
    private final Budget budget;
    private final int objective;

    /** A basis of a system; {@code aim} is the unknown that is the objective, or −1. */
    Basis(LinearSystem system, Bounds bounds, int aim, Budget budget) {
        this.system = system;
        this.bounds = bounds;
        this.budget = budget;
        this.objective = system.unknowns() + system.constraints().size();
        this.tableau = new Tableau(rows(aim), objective + 1);
        this.values = new Delta[objective + 1];
        setAsideFree();
        start();
    }

    private TableauRow[] rows(int aim) {
        List<TableauRow> rows = new ArrayList<>();
        for (int i = 0; i < system.constraints().size(); i++) {
            LinearConstraint constraint = system.constraints().get(i);
            int sum = system.unknowns() + i;
            if (!bounds.isFree(sum)) {
                rows.add(TableauRow.of(sum, constraint.unknowns(), constraint.coefficients()));
            }
        }
        if (aim >= 0) {
            rows.add(TableauRow.of(objective, ImmutableList.of(aim), ImmutableList.of(Rational.ONE)));
        }
        return rows.toArray(TableauRow[]::new);
    }

    private void setAsideFree() {
        for (int unknown = 0; unknown < system.unknowns() && !budget.isSpent(); unknown++) {
            int row = bounds.isFree(unknown) ? shortestRow(unknown) : -1;
            if (row >= 0) {
                tableau.pivot(row, unknown);
                setAside.add(tableau.remove(row));
                budget.spend(tableau.takeCost());
            }
        }
    }

    private int shortestRow(int variable) {
        int shortest = -1;
        int[] column = tableau.column(variable);
        for (int i = 0; i < tableau.count(variable); i++) {
            TableauRow row = tableau.row(column[i]);
            if (row.basic() != objective
                    && (shortest < 0 || row.size() < tableau.row(shortest).size())) {
                shortest = column[i];
            }
        }
        return shortest;
    }

    private void start() {
        for (int variable = 0; variable < values.length; variable++) {
            values[variable] = bounds.start(variable);
        }
        for (int variable = 0; variable < values.length; variable++) {
            if (tableau.basicIn(variable) >= 0) {
                TableauRow row = tableau.row(tableau.basicIn(variable));
                values[variable] = sum(row);
                budget.spend(row.size());
                mark(variable);
            }
        }
    }

    private Delta sum(TableauRow row) {
        Delta sum = Delta.ZERO;
        for (int at = 0; at < row.size(); at++) {
            if (row.variable(at) != row.basic() && values[row.variable(at)].signum() != 0) {
                sum = sum.plus(values[row.variable(at)].times(row.effect(at)));
            }
        }
        return sum;
    }

    private void mark(int variable) {
        broken.set(variable, bounds.isBeyond(variable, values[variable]) != 0);
    }

    Bounds bounds() {
        return bounds;
    }

    Tableau tableau() {
        return tableau;
    }

    int objective() {
        return objective;
    }

    /** The basic variables that lie beyond their bounds. */
    BitSet broken() {
        return broken;
    }

    Delta value(int variable) {
        return values[variable];
    }

    /** Spends what was done since; false where the budget is spent. */
    boolean spend(long steps) {
        return budget.spend(steps + tableau.takeCost());
    }

    /** How far a variable may move in a direction; null where nothing stops it. */
    @Nullable
    Delta room(int variable, int direction) {
        Delta end = bounds.end(variable, direction);
        return end == null ? null : direction > 0 ? end.minus(values[variable]) : values[variable].minus(end);
    }

    boolean hasRoom(int variable, int direction) {
        Delta end = bounds.end(variable, direction);
        return end == null || end.compareTo(values[variable]) * direction > 0;
    }

    /** Moves a variable that is not basic, and with it the basic variables of its rows. */
    void move(int variable, Delta step) {
        values[variable] = values[variable].plus(step);
        int[] column = tableau.column(variable);
        int count = tableau.count(variable);
        for (int i = 0; i < count; i++) {
            TableauRow row = tableau.row(column[i]);
            int basic = row.basic();
            values[basic] = values[basic].plus(step.times(row.effect(row.find(variable))));
            mark(basic);
        }
        spend(4L * count);
    }

    /** Makes a variable basic in a row in place of the one that is, which must lie within its bounds by now. */
    void pivot(int row, int entering) {
        tableau.pivot(row, entering);
        mark(entering);
        spend(0);
    }

    /** The multiples of constraints that sum up to a multiple of a row's basic variable, from the ends on one side. */
    List<Multiplier> ends(TableauRow row, Rational times) {
        List<Multiplier> ends = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            if (row.variable(at) != row.basic()) {
                ends.add(bounds.multiple(row.variable(at), row.effect(at).times(times)));
            }
        }
        return ends;
    }

    /** The values of the unknowns, with a plain number for the infinitesimal. */
    ImmutableList<Rational> point() {
        Rational epsilon = Epsilon.plainBelow(limit());
        Delta[] plain = new Delta[values.length];
        for (int i = 0; i < values.length; i++) {
            plain[i] = Delta.of(values[i].at(epsilon));
        }
        System.arraycopy(plain, 0, values, 0, plain.length);
        for (int i = setAside.size() - 1; i >= 0; i--) {
            TableauRow row = setAside.get(i);
            values[row.basic()] = sum(row);
        }
        ImmutableList.Builder<Rational> point = ImmutableList.builderWithExpectedSize(system.unknowns());
        for (int unknown = 0; unknown < system.unknowns(); unknown++) {
            point.add(values[unknown].real());
        }
        return point.build();
    }

    private Rational limit() {
        Rational limit = Rational.ONE;
        for (int variable = 0; variable < values.length; variable++) {
            limit = Epsilon.limit(bounds.lower(variable), values[variable], limit);
            limit = Epsilon.limit(values[variable], bounds.upper(variable), limit);
        }
        return limit;
    }
}
