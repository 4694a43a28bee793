package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * The ends of unknowns in the order in which they moved, each with the constraint that moved it. An unknown has two sides,
 * numbered {@code 2u} for its lower end and {@code 2u + 1} for its upper one.
 */
final class Trail {
    private static final int NONE = -1;

    private final LinearSystem system;
    private final int[] last;
    private int[] sides = new int[64];
    private int[] constraints = new int[64];
    private int[] previous = new int[64];
    private int length;

    Trail(LinearSystem system) {
        this.system = system;
        this.last = new int[2 * system.unknowns()];
        Arrays.fill(last, NONE);
    }

    void add(int side, int constraint) {
        if (length == sides.length) {
            sides = Arrays.copyOf(sides, 2 * length);
            constraints = Arrays.copyOf(constraints, 2 * length);
            previous = Arrays.copyOf(previous, 2 * length);
        }
        sides[length] = side;
        constraints[length] = constraint;
        previous[length] = last[side];
        last[side] = length++;
    }

    /**
     * Follows the ends of an unknown between which nothing is left back to constraints. Every move is come by once, from
     * the last to the first, with how often it is needed in all; so the work is that of the trail however often moves build on
     * one another. The trail is used up.
     */
    ImmutableList<Multiplier> proof(int emptyUnknown) {
        @Nullable Rational[] needed = new Rational[length];
        needed[last[2 * emptyUnknown]] = Rational.of(-1);
        needed[last[2 * emptyUnknown + 1]] = Rational.ONE;
        Map<Integer, Rational> times = new TreeMap<>();
        for (int move = length - 1; move >= 0; move--) {
            last[sides[move]] = previous[move];
            Rational count = needed[move];
            if (count != null && !count.isZero()) {
                follow(move, count, needed, times);
            }
        }
        return times.entrySet().stream()
                .filter(line -> !line.getValue().isZero())
                .map(line -> new Multiplier(line.getKey(), line.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private void follow(int move, Rational count, @Nullable Rational[] needed, Map<Integer, Rational> times) {
        int row = constraints[move];
        int moved = sides[move] / 2;
        Rational taken = count.dividedBy(coefficient(row, moved));
        times.merge(row, taken, Rational::plus);
        for (int k = system.starts[row]; k < system.starts[row + 1]; k++) {
            int unknown = system.columns[k];
            if (unknown != moved) {
                Rational left = system.coefficients[k].times(taken).negated();
                int before = last[2 * unknown + (left.signum() > 0 ? 1 : 0)];
                Rational already = needed[before];
                needed[before] = already == null ? left : already.plus(left);
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
}
