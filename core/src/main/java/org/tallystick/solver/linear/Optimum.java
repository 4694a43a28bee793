package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * Moves the objective of a feasible basis as far as it goes in one direction: the primal simplex with bounds, with the rule
 * of Bland after a number of steps that gained nothing.
 */
final class Optimum {
    private static final int IDLE_STEPS = 50;

    private final Basis basis;
    private final Tableau tableau;
    private final int towards;
    private int idle;

    /**
     * Where the objective ends, and what proves that it goes no further.
     *
     * @param value null where it goes on for ever
     */
    record Found(@Nullable Delta value, ImmutableList<Multiplier> proof) {}

    /** A variable that stops another one, after a number of steps of it. */
    private record Stop(int variable, @Nullable Delta after) {}

    Optimum(Basis basis, int towards) {
        this.basis = basis;
        this.tableau = basis.tableau();
        this.towards = towards;
    }

    /** The end; empty where the budget was spent. */
    Optional<Found> find() {
        while (true) {
            TableauRow objective = tableau.row(tableau.basicIn(basis.objective()));
            int at = entering(objective);
            if (at < 0) {
                return Optional.of(new Found(
                        basis.value(basis.objective()),
                        ImmutableList.copyOf(basis.ends(objective, Rational.of(towards)))));
            }
            int entering = objective.variable(at);
            int direction = towards * objective.direction(at);
            Stop stop = stop(entering, direction);
            if (stop.after == null) {
                return Optional.of(new Found(null, ImmutableList.of()));
            }
            step(entering, direction, stop, stop.after);
            if (!basis.spend(objective.size())) {
                return Optional.empty();
            }
        }
    }

    private void step(int entering, int direction, Stop stop, Delta after) {
        idle += after.signum() == 0 ? 1 : 0;
        int row = stop.variable == entering ? -1 : tableau.basicIn(stop.variable);
        if (after.signum() != 0) {
            basis.move(entering, direction > 0 ? after : after.negated());
        }
        if (row >= 0) {
            basis.pivot(row, entering);
        }
    }

    private boolean byBland() {
        return idle >= IDLE_STEPS;
    }

    /** Where in the objective's row a variable stands that can still move it on; −1 where none does. */
    private int entering(TableauRow objective) {
        int best = -1;
        for (int at = 0; at < objective.size(); at++) {
            int variable = objective.variable(at);
            if (variable == basis.objective() || !basis.hasRoom(variable, towards * objective.direction(at))) {
                continue;
            }
            if (byBland()) {
                return at;
            }
            if (best < 0 || tableau.count(variable) < tableau.count(objective.variable(best))) {
                best = at;
            }
        }
        return best;
    }

    /** What stops a variable first; itself where that ties, then the lowest number. */
    private Stop stop(int entering, int direction) {
        int[] column = tableau.column(entering);
        Stop first = new Stop(entering, basis.room(entering, direction));
        for (int i = 0; i < tableau.count(entering); i++) {
            TableauRow row = tableau.row(column[i]);
            Rational effect = row.effect(row.find(entering));
            Delta room = basis.room(row.basic(), direction * effect.signum());
            if (row.basic() != basis.objective() && room != null) {
                first = earlier(first, new Stop(row.basic(), room.dividedBy(effect.abs())), entering);
            }
        }
        return first;
    }

    private static Stop earlier(Stop first, Stop next, int entering) {
        if (first.after == null || next.after == null) {
            return first.after == null ? next : first;
        }
        int order = next.after.compareTo(first.after);
        boolean lower = first.variable != entering && next.variable < first.variable;
        return order < 0 || (order == 0 && lower) ? next : first;
    }
}
