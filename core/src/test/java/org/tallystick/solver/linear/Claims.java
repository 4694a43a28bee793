package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** What the drawn networks are made of: whole amounts, said to two, three or four digits, and the totals of some of them. */
final class Claims {
    private static final Rational MINUS_ONE = Rational.of(-1);

    private Claims() {}

    /** An amount of up to six digits. */
    static long amount(Random random) {
        long most = 10;
        for (int digits = random.nextInt(6); digits > 0; digits--) {
            most *= 10;
        }
        return 1 + (long) (random.nextDouble() * most);
    }

    /** How an amount is reported: to the nearest at two, three or four digits, give or take half a unit of the last. */
    static Interval rounded(long amount, Random random) {
        return atGrain(amount, resolution(amount, 2 + random.nextInt(3)));
    }

    /** An amount to the nearest at a resolution; at resolution 1 it is said exactly. */
    static Interval atGrain(long amount, long resolution) {
        Rational nearest = Rational.of(amount).nearestTo(Rational.of(resolution));
        Rational slack = Rational.of(resolution, 2);
        return resolution == 1 ? Interval.of(nearest) : Interval.closed(nearest.minus(slack), nearest.plus(slack));
    }

    static Interval shifted(Interval values, Rational by) {
        return values.plus(Interval.of(by));
    }

    /** That a total is the sum of its parts. */
    static int sum(LinearSystem.Builder system, int total, List<Integer> parts) {
        return system.row(
                ImmutableList.<Integer>builder().add(total).addAll(parts).build(),
                ImmutableList.<Rational>builder()
                        .add(MINUS_ONE)
                        .addAll(Collections.nCopies(parts.size(), Rational.ONE))
                        .build(),
                Interval.of(Rational.ZERO));
    }

    private static long resolution(long amount, int digits) {
        long resolution = 1;
        for (long left = amount; Long.toString(left).length() > digits; left /= 10) {
            resolution *= 10;
        }
        return resolution;
    }
}
