package org.tallystick.solver.linear;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Systems to try things on. */
final class LinearSystems {
    private LinearSystems() {}

    /** A system of bounds {@code "0 in [1, 2]"}-like and rows, over small numbers; drawn from a seed. */
    static LinearSystem random(Random random, int unknowns, int rows, Rational... coefficients) {
        LinearSystem.Builder builder = builder(unknowns);
        for (int u = 0; u < unknowns; u++) {
            for (int n = random.nextInt(3); n > 0; n--) {
                builder.bound(u, interval(random, 8));
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int u = 0; u < unknowns; u++) {
            all.add(u);
        }
        for (int r = 0; r < rows; r++) {
            Collections.shuffle(all, random);
            row(builder, random, List.copyOf(all.subList(0, random.nextInt(Math.min(4, unknowns) + 1))), coefficients);
        }
        return builder.build();
    }

    /** Every row ties unknowns of which one at most was tied before, so no cycle arises. */
    static LinearSystem randomForest(Random random, int unknowns, Rational... coefficients) {
        LinearSystem.Builder builder = builder(unknowns);
        int next = 0;
        while (next < unknowns) {
            List<Integer> of = new ArrayList<>();
            if (next > 0 && random.nextInt(4) > 0) {
                of.add(random.nextInt(next));
            }
            for (int n = 1 + random.nextInt(3); n > 0 && next < unknowns; n--) {
                of.add(random.nextInt(of.size() + 1), next++);
            }
            row(builder, random, of.stream().distinct().toList(), coefficients);
        }
        for (int u = 0; u < unknowns; u++) {
            for (int n = random.nextInt(3); n > 0; n--) {
                builder.bound(u, interval(random, 8));
            }
        }
        return builder.build();
    }

    static LinearSystem.Builder builder(int unknowns) {
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int u = 0; u < unknowns; u++) {
            builder.unknown();
        }
        return builder;
    }

    private static void row(LinearSystem.Builder builder, Random random, List<Integer> of, Rational... coefficients) {
        List<Rational> times = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            times.add(coefficients[random.nextInt(coefficients.length)]);
        }
        builder.row(of, times, interval(random, 6));
    }

    /** Closed, open, one-sided and single values; halves and thirds among them. */
    static Interval interval(Random random, int reach) {
        Rational min = Rational.of(random.nextInt(2 * reach) - reach, 1 + random.nextInt(3));
        Rational max = min.plus(Rational.of(1 + random.nextInt(reach), 1 + random.nextInt(2)));
        return switch (random.nextInt(9)) {
            case 0 -> Interval.of(min);
            case 1 -> Interval.open(min, max);
            case 2 -> Interval.closedOpen(min, max);
            case 3 -> Interval.atLeast(min);
            case 4 -> Interval.lessThan(max);
            case 5 -> Interval.greaterThan(min);
            case 6 -> Interval.atMost(max);
            default -> Interval.closed(min, max);
        };
    }

    static BitSet randomPart(Random random, LinearSystem system) {
        BitSet chosen = new BitSet();
        for (int c = 0; c < system.size(); c++) {
            chosen.set(c, random.nextBoolean());
        }
        return chosen;
    }
}
