package org.tallystick.solver.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Trees of sums: unknown 0 is the grand total, every unknown is claimed as rounded, and every one that has parts is their
 * sum. Constraint u is the claim of unknown u; the sums follow. The same seed draws the same tree.
 */
public final class Trees {
    private final Random random;
    private final List<List<Integer>> parts = new ArrayList<>();
    private final long[] amounts;
    private final Interval[] claims;

    private Trees(int unknowns, int fanOut, Random random) {
        this.random = random;
        this.amounts = new long[unknowns];
        this.claims = new Interval[unknowns];
        for (int next = 1; parts.size() < unknowns; ) {
            int width = Math.min(unknowns - next, 2 + random.nextInt(fanOut - 1));
            parts.add(IntStream.range(next, next + width).boxed().toList());
            next += width;
        }
        for (int u = unknowns - 1; u >= 0; u--) {
            amounts[u] = isLeaf(u)
                    ? Claims.amount(random)
                    : parts.get(u).stream().mapToLong(p -> amounts[p]).sum();
            claims[u] = Claims.rounded(amounts[u], random);
        }
    }

    /**
     * A tree whose claims are all true of the amounts that were drawn.
     *
     * @param unknowns how many, the grand total included
     * @param fanOut the most parts that a total has, 2 or more
     * @param seed what to draw by
     */
    public static LinearSystem consistent(int unknowns, int fanOut, long seed) {
        return new Trees(unknowns, fanOut, new Random(seed)).system();
    }

    /** The same tree, where one total in the middle of the tree is claimed as 1 more than its parts, as claimed, allow. */
    public static LinearSystem conflicting(int unknowns, int fanOut, long seed) {
        Trees tree = new Trees(unknowns, fanOut, new Random(seed));
        int wrong = tree.anyTotal();
        Rational most = tree.parts.get(wrong).stream()
                .map(p -> tree.claims[p].max().orElseThrow())
                .reduce(Rational.ZERO, Rational::plus);
        Interval claim = tree.claims[wrong];
        tree.claims[wrong] =
                Claims.shifted(claim, most.plus(Rational.ONE).minus(claim.min().orElseThrow()));
        return tree.system();
    }

    private boolean isLeaf(int unknown) {
        return parts.get(unknown).isEmpty();
    }

    private int anyTotal() {
        int totals = (int) parts.stream().filter(p -> !p.isEmpty()).count();
        return totals / 4 + random.nextInt(Math.max(1, totals / 2));
    }

    private LinearSystem system() {
        LinearSystem.Builder system = LinearSystem.builder();
        for (Interval claim : claims) {
            system.bound(system.unknown(), claim);
        }
        IntStream.range(0, amounts.length).filter(u -> !isLeaf(u)).forEach(u -> Claims.sum(system, u, parts.get(u)));
        return system.build();
    }
}
