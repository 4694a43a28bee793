package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Sparse systems drawn around a hidden point: ends of all kinds, unknowns bounded not at all or several times, coefficients
 * that are ones, whole or fractions. Now and then an interval is moved off the point, so that about half of the systems are
 * infeasible. The same seed draws the same system.
 */
final class RandomSystems {
    private static final int[] FRACTIONS = {1, 1, 2, 3, 10};

    private final Random random;
    private final int unknowns;
    private final int reach;
    private final boolean unit;
    private final boolean fractional;
    private final boolean open;
    private final int movedOnceIn;
    private final List<Rational> point = new ArrayList<>();

    private RandomSystems(int unknowns, Random random) {
        this.random = random;
        this.unknowns = unknowns;
        this.reach = random.nextInt(4) == 0 ? 1_000_000 : 6;
        this.unit = random.nextInt(3) == 0;
        this.fractional = random.nextInt(3) == 0;
        this.open = random.nextInt(3) > 0;
        this.movedOnceIn = 1 + unknowns;
        for (int i = 0; i < unknowns; i++) {
            point.add(number(reach));
        }
    }

    /** A system of 1 unknown or more. */
    static LinearSystem sparse(int unknowns, Random random) {
        return new RandomSystems(unknowns, random).draw();
    }

    private LinearSystem draw() {
        LinearSystem.Builder system = LinearSystem.builder();
        for (int i = 0; i < unknowns; i++) {
            system.unknown();
        }
        List<LinearConstraint> constraints = new ArrayList<>();
        int bounds = random.nextInt(2 * unknowns + 1);
        for (int i = 0; i < bounds; i++) {
            constraints.add(constraint(1, true));
        }
        int rows = 1 + random.nextInt(unknowns + 2);
        for (int i = 0; i < rows; i++) {
            constraints.add(constraint(1 + random.nextInt(Math.min(5, unknowns)), unit));
        }
        if (random.nextInt(4) == 0) {
            constraints.add(constraints.get(random.nextInt(constraints.size())));
        }
        Collections.shuffle(constraints, random);
        constraints.forEach(c -> system.row(c.unknowns(), c.coefficients(), c.values()));
        return system.build();
    }

    private LinearConstraint constraint(int length, boolean ones) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, unknowns).boxed().toList());
        Collections.shuffle(all, random);
        ImmutableList<Integer> of = ImmutableList.copyOf(all.subList(0, length));
        ImmutableList.Builder<Rational> coefficients = ImmutableList.builder();
        Rational sum = Rational.ZERO;
        for (int unknown : of) {
            Rational coefficient = coefficient(length, ones);
            coefficients.add(coefficient);
            sum = sum.plus(coefficient.times(point.get(unknown)));
        }
        return new LinearConstraint(of, coefficients.build(), around(sum));
    }

    private Rational coefficient(int length, boolean ones) {
        if (ones) {
            return Rational.of(length > 1 && random.nextBoolean() ? -1 : 1);
        }
        Rational drawn = number(5);
        return drawn.isZero() ? Rational.ONE : drawn;
    }

    private Rational number(int most) {
        int drawn = random.nextInt(2 * most + 1) - most;
        return fractional ? Rational.of(drawn, FRACTIONS[random.nextInt(FRACTIONS.length)]) : Rational.of(drawn);
    }

    private Interval around(Rational value) {
        Rational middle = random.nextInt(movedOnceIn) == 0 ? value.plus(number(3)) : value;
        Rational min = middle.minus(number(2).abs());
        Rational max = middle.plus(number(2).abs());
        return switch (random.nextInt(6)) {
            case 0 -> Interval.of(middle);
            case 1 -> isOpen(min, value) ? Interval.greaterThan(min) : Interval.atLeast(min);
            case 2 -> isOpen(max, value) ? Interval.lessThan(max) : Interval.atMost(max);
            default -> between(min, isOpen(min, value), max, isOpen(max, value));
        };
    }

    /** An end that only just admits the point is seldom open, or nearly every system would be infeasible. */
    private boolean isOpen(Rational end, Rational value) {
        return open && random.nextInt(end.equals(value) ? 2 * movedOnceIn : 2) == 0;
    }

    private static Interval between(Rational min, boolean minOpen, Rational max, boolean maxOpen) {
        if (min.equals(max)) {
            return Interval.of(min);
        }
        if (minOpen) {
            return maxOpen ? Interval.open(min, max) : Interval.openClosed(min, max);
        }
        return maxOpen ? Interval.closedOpen(min, max) : Interval.closed(min, max);
    }
}
