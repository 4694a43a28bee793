package org.tallystick.solver.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Totals of five parts, all six claimed as rounded: apart, or side by side in one system. The same seed draws the same. */
public final class SmallSystems {
    private static final int PARTS = 5;

    private SmallSystems() {}

    /** Systems of six unknowns each, of which every tenth has a total that is claimed as 1 more than its parts allow. */
    public static List<LinearSystem> apart(int count, long seed) {
        Random random = new Random(seed);
        List<LinearSystem> systems = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            LinearSystem.Builder system = LinearSystem.builder();
            add(system, random, i % 10 == 0 ? Rational.ONE : Rational.ZERO);
            systems.add(system.build());
        }
        return systems;
    }

    /** One system of as many components, every one of them consistent. */
    public static LinearSystem together(int count, long seed) {
        Random random = new Random(seed);
        LinearSystem.Builder system = LinearSystem.builder();
        for (int i = 0; i < count; i++) {
            add(system, random, Rational.ZERO);
        }
        return system.build();
    }

    private static void add(LinearSystem.Builder system, Random random, Rational excess) {
        long sum = 0;
        Rational most = Rational.ZERO;
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            long amount = Claims.amount(random);
            Interval claim = Claims.rounded(amount, random);
            parts.add(system.unknown());
            system.bound(parts.get(i), claim);
            sum += amount;
            most = most.plus(claim.max().orElseThrow());
        }
        Interval claim = Claims.rounded(sum, random);
        Rational tooMuch = most.plus(excess).minus(claim.min().orElseThrow());
        int total = system.unknown();
        system.bound(total, excess.isZero() ? claim : Claims.shifted(claim, tooMuch));
        Claims.sum(system, total, parts);
    }
}
