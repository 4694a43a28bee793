package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Gives each unknown of a feasible system a value: those of the core have theirs, and from there rows are put back in the
 * opposite order to that in which they were taken away, each with values for its settled unknowns.
 */
final class Assignment {
    private final Presolve peeling;
    private final LinearSystem system;
    private final @Nullable Rational[] values;

    private Assignment(Presolve peeling) {
        this.peeling = peeling;
        this.system = peeling.system;
        this.values = new Rational[system.unknowns()];
    }

    static ImmutableList<Rational> of(Presolve peeling, Residual core, List<Rational> coreValues) {
        Assignment assignment = new Assignment(peeling);
        for (int i = 0; i < coreValues.size(); i++) {
            assignment.values[core.unknown(i)] = coreValues.get(i);
        }
        return assignment.complete();
    }

    private ImmutableList<Rational> complete() {
        for (int c = 0; c < system.size(); c++) {
            if (peeling.isLeft(c)) {
                putBack(c);
            }
        }
        for (int n = peeling.taken() - 1; n >= 0; n--) {
            int row = peeling.row(n);
            peeling.tie(row).ifPresent(this::choose);
            putBack(row);
        }
        for (int u = 0; u < values.length; u++) {
            choose(u);
        }
        return Arrays.stream(values).collect(ImmutableList.toImmutableList());
    }

    private void choose(int unknown) {
        if (values[unknown] == null) {
            values[unknown] = Simplest.in(peeling.interval(unknown));
        }
    }

    /** Values for the unknowns of a row that have none, so that their terms add up to what the others leave. */
    private void putBack(int row) {
        List<Integer> free = new ArrayList<>();
        Interval target = system.values[row];
        for (int k = system.starts[row]; k < system.starts[row + 1]; k++) {
            Rational value = values[system.columns[k]];
            if (value == null) {
                free.add(k);
            } else {
                target = target.minus(Interval.of(value.times(system.coefficients[k])));
            }
        }
        Shares shares = new Shares(free.stream().map(this::term).toList());
        Rational left = shares.sumIn(target);
        for (int i = 0; i < free.size(); i++) {
            Rational coefficient = system.coefficients[free.get(i)];
            Rational value = shares.value(i, coefficient, left);
            values[system.columns[free.get(i)]] = value;
            left = left.minus(value.times(coefficient));
        }
    }

    private Interval term(int k) {
        return peeling.interval(system.columns[k]).times(system.coefficients[k]);
    }
}
