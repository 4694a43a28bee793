package org.tallystick.linear;

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

    private final Basis basis;
    private final Tableau tableau;
    private final Bounds bounds;

    Feasibility(Basis basis) {
        this.basis = basis;
        this.tableau = basis.tableau();
        this.bounds = basis.bounds();
    }

    /** Empty where all is within bounds now; else why it is not. */
    Optional<Answer> establish() {
        int patience = STEPS_BEFORE_BLAND * (basis.broken().cardinality() + 10);
        while (!basis.broken().isEmpty()) {
            boolean bland = patience-- <= 0;
            int leaving = bland ? basis.broken().nextSetBit(0) : worst();
            Row row = tableau.row(tableau.basicIn(leaving));
            int entering = bland ? first(row) : best(row);
            if (entering < 0) {
                return Optional.of(new Answer.Infeasible(proof(row)));
            }
            exchange(leaving, entering);
            if (!basis.spend(row.size())) {
                return Optional.of(new Answer.Unknown());
            }
        }
        return Optional.empty();
    }

    private int worst() {
        int worst = -1;
        Delta most = Delta.ZERO;
        for (int variable = basis.broken().nextSetBit(0);
                variable >= 0;
                variable = basis.broken().nextSetBit(variable + 1)) {
            Delta excess = needed(variable).abs();
            if (worst < 0 || excess.compareTo(most) > 0) {
                worst = variable;
                most = excess;
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
    private int first(Row row) {
        int towards = needed(row.basic()).signum();
        for (int at = 0; at < row.size(); at++) {
            if (row.variable(at) != row.basic() && basis.hasRoom(row.variable(at), towards * row.direction(at))) {
                return row.variable(at);
            }
        }
        return -1;
    }

    private int best(Row row) {
        int towards = needed(row.basic()).signum();
        Delta needed = needed(row.basic()).abs();
        int best = -1;
        boolean bestEnough = false;
        Delta total = Delta.ZERO;
        boolean possible = false;
        for (int at = 0; at < row.size(); at++) {
            int variable = row.variable(at);
            if (variable == row.basic()) {
                continue;
            }
            int direction = towards * row.direction(at);
            if (!basis.hasRoom(variable, direction)) {
                continue;
            }
            Delta room = basis.room(variable, direction);
            Delta reach = room == null ? null : room.times(row.effect(at)).abs();
            boolean enough = reach == null || reach.compareTo(needed) >= 0;
            if (!possible) {
                total = reach == null ? needed : total.plus(reach);
                possible = total.compareTo(needed) >= 0;
            }
            if (best < 0
                    || (enough && !bestEnough)
                    || (enough == bestEnough && tableau.count(variable) < tableau.count(best))) {
                best = variable;
                bestEnough = enough;
            }
        }
        return possible ? best : -1;
    }

    private void exchange(int leaving, int entering) {
        int row = tableau.basicIn(leaving);
        Row pivot = tableau.row(row);
        basis.move(entering, needed(leaving).dividedBy(pivot.effect(pivot.find(entering))));
        basis.pivot(row, entering);
    }

    /** Even with all others at the ends that serve it best, the basic variable remains beyond its own end. */
    private ImmutableList<Multiplier> proof(Row row) {
        int side = needed(row.basic()).signum();
        Rational times = Rational.of(side);
        List<Multiplier> proof = new ArrayList<>(basis.ends(row, times));
        proof.add(bounds.multiple(row.basic(), times.negated()));
        return ImmutableList.copyOf(proof);
    }
}
