package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;
import org.tallystick.number.Rational;

/**
 * Puts together a proof about a whole system from what peeling found: each end of an unknown is followed back to the
 * constraint that gave it, and from there to the ends of the others in it. A constraint that comes up twice is taken as often
 * as both together, which can only tighten the sum.
 */
final class RowDerivation {
    private final Presolve peeling;
    private final LinearSystem system;
    private final Map<Integer, Rational> times = new TreeMap<>();
    private final Deque<Multiple> wanted = new ArrayDeque<>();

    private record Multiple(int unknown, Rational times) {}

    RowDerivation(Presolve peeling) {
        this.peeling = peeling;
        this.system = peeling.system;
    }

    /** Adds what proves that an unknown, so many times, is at most its end so many times: the lower where it is turned. */
    void bound(int unknown, Rational count) {
        wanted.add(new Multiple(unknown, count));
        while (!wanted.isEmpty()) {
            Multiple next = wanted.remove();
            int source = peeling.source(next.unknown, next.times.signum());
            add(source, next.times.dividedBy(coefficient(source, next.unknown)), next.unknown);
        }
    }

    /** Adds a row so many times, all its settled unknowns cancelled by their ends. */
    void row(int row, Rational count) {
        times.merge(row, count, Rational::plus);
        for (int k = system.starts[row]; k < system.starts[row + 1]; k++) {
            if (!peeling.isTied(system.columns[k])) {
                bound(system.columns[k], system.coefficients[k].times(count).negated());
            }
        }
    }

    private void add(int constraint, Rational count, int except) {
        times.merge(constraint, count, Rational::plus);
        for (int k = system.starts[constraint]; k < system.starts[constraint + 1]; k++) {
            if (system.columns[k] != except) {
                wanted.add(new Multiple(
                        system.columns[k], system.coefficients[k].times(count).negated()));
            }
        }
    }

    private Rational coefficient(int constraint, int unknown) {
        int k = system.starts[constraint];
        while (system.columns[k] != unknown) {
            k++;
        }
        return system.coefficients[k];
    }

    ImmutableList<Multiplier> lines() {
        return times.entrySet().stream()
                .filter(line -> !line.getValue().isZero())
                .map(line -> new Multiplier(line.getKey(), line.getValue()))
                .collect(ImmutableList.toImmutableList());
    }
}
