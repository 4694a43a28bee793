package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Rational;

/**
 * Brings every variable of a basis within its bounds, or finds a row that proves that this cannot be, after Dutertre and
 * de Moura, "A Fast Linear-Arithmetic Solver for DPLL(T)", 2006. The rule of Bland takes over after a number of steps, so
 * that it ends.
 */
final class Feasibility {
    private static final int STEPS_BEFORE_BLAND = 20;
    private static final int LOOKED_AT = 64;

    private final Basis basis;
    private final Tableau tableau;
    private final Bounds bounds;

    Feasibility(Basis basis) {
        this.basis = basis;
        this.tableau = basis.tableau();
        this.bounds = basis.bounds();
    }

    /** Empty where all is within bounds now; else why it is not. */
    Optional<Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>>> establish() {
        long patience = (long) STEPS_BEFORE_BLAND * (basis.broken().cardinality() + 10);
        while (!basis.broken().isEmpty()) {
            boolean bland = patience-- <= 0;
            int leaving = bland ? basis.broken().nextSetBit(0) : worst();
            TableauRow row = tableau.row(tableau.basicIn(leaving));
            int entering = bland ? first(row) : best(row);
            if (entering < 0) {
                return Optional.of(Outcome.impossible(proof(row)));
            }
            if (bland || !movesToEnd(leaving, entering)) {
                exchange(leaving, entering);
            }
            if (!basis.spend(row.size())) {
                return Optional.of(Outcome.unknown());
            }
        }
        return Optional.empty();
    }

    /** The variable that is farthest beyond its bounds, of the first that are so: to look at all would cost too much. */
    private int worst() {
        int worst = basis.broken().nextSetBit(0);
        Delta most = needed(worst).abs();
        int next = worst;
        for (int i = 1; i < LOOKED_AT && next >= 0; i++) {
            next = basis.broken().nextSetBit(next + 1);
            if (next >= 0 && needed(next).abs().compareTo(most) > 0) {
                worst = next;
                most = needed(next).abs();
            }
        }
        return worst;
    }

    /** How far a broken variable has to move, with its sign. */
    private Delta needed(int variable) {
        Delta value = basis.value(variable);
        Delta end = bounds.end(variable, bounds.isBeyond(variable, value));
        return end == null ? Delta.ZERO : end.minus(value);
    }

    /** The variable of the lowest number that can move the basic one where it has to go; −1 where none can. */
    private int first(TableauRow row) {
        int towards = needed(row.basic()).signum();
        for (int at = 0; at < row.size(); at++) {
            if (row.variable(at) != row.basic() && basis.hasRoom(row.variable(at), towards * row.direction(at))) {
                return row.variable(at);
            }
        }
        return -1;
    }

    /**
     * Of the variables that can move the basic one all the way alone, the one in the fewest rows; else of all that can move
     * it. −1 where even all together cannot.
     */
    private int best(TableauRow row) {
        int towards = needed(row.basic()).signum();
        Delta needed = needed(row.basic()).abs();
        Delta total = Delta.ZERO;
        int best = -1;
        boolean bestSuffices = false;
        for (int at = 0; at < row.size(); at++) {
            int variable = row.variable(at);
            int direction = towards * row.direction(at);
            if (variable == row.basic() || !basis.hasRoom(variable, direction)) {
                continue;
            }
            Delta room = basis.room(variable, direction);
            Delta reach = room == null ? needed : room.times(row.effect(at)).abs();
            boolean suffices = reach.compareTo(needed) >= 0;
            total = bestSuffices ? total : total.plus(reach);
            if (suffices == bestSuffices ? isInFewer(variable, best) : suffices) {
                best = variable;
                bestSuffices = suffices;
            }
        }
        return total.compareTo(needed) >= 0 ? best : -1;
    }

    private boolean isInFewer(int variable, int other) {
        return other < 0 || tableau.count(variable) < tableau.count(other);
    }

    /** Moves a variable as far as a broken one needs it to, and makes it basic. */
    private void exchange(int leaving, int entering) {
        int row = tableau.basicIn(leaving);
        basis.move(entering, step(leaving, entering));
        basis.pivot(row, entering);
    }

    private Delta step(int leaving, int entering) {
        TableauRow pivot = tableau.row(tableau.basicIn(leaving));
        return needed(leaving).dividedBy(pivot.effect(pivot.find(entering)));
    }

    /** Moves a variable to its end where it cannot go as far as a broken one needs it to. */
    private boolean movesToEnd(int leaving, int entering) {
        Delta step = step(leaving, entering);
        Delta room = basis.room(entering, step.signum());
        if (room == null || room.compareTo(step.abs()) >= 0) {
            return false;
        }
        Delta whole = step.signum() > 0 ? room : room.negated();
        if (gain(entering, whole).signum() <= 0) {
            return false;
        }
        basis.move(entering, whole);
        return true;
    }

    /** By how much less all variables together would be beyond their bounds after a step of one that is not basic. */
    private Delta gain(int variable, Delta step) {
        Delta gain = Delta.ZERO;
        int[] column = tableau.column(variable);
        for (int i = 0; i < tableau.count(variable); i++) {
            TableauRow row = tableau.row(column[i]);
            Delta before = basis.value(row.basic());
            Delta after = before.plus(step.times(row.effect(row.find(variable))));
            gain = gain.plus(bounds.excess(row.basic(), before)).minus(bounds.excess(row.basic(), after));
        }
        return gain;
    }

    /** Even with all others at the ends that serve it best, the basic variable remains beyond its own end. */
    private ImmutableList<Multiplier> proof(TableauRow row) {
        int side = needed(row.basic()).signum();
        Rational times = Rational.of(side);
        List<Multiplier> proof = new ArrayList<>(basis.ends(row, times));
        proof.add(bounds.multiple(row.basic(), times.negated()));
        return ImmutableList.copyOf(proof);
    }
}
