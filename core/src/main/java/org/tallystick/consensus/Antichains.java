package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The heaviest antichains of a partial order: sets of things in which no thing precedes another. They are found by a maximum flow from each
 * thing as predecessor to each thing as successor, with the weights as capacities (R. P. Dilworth, A Decomposition Theorem for Partially
 * Ordered Sets, 1950, with weights; D. Kőnig for the cut). The heaviest sets are the minimum cuts, so one search of the residual graph from
 * a thing decides whether some heaviest set contains it.
 *
 * @param <T> the things, by their equality
 */
final class Antichains<T> {
    private final ImmutableList<T> things;
    private final Map<T, Integer> places = new HashMap<>();
    private final BitSet[] after;
    private final long[][] flow;
    private final long[] leftOpen;
    private final long[] rightOpen;

    private Antichains(ImmutableList<T> things, Map<T, Long> weights, BiPredicate<T, T> precedes) {
        this.things = things;
        int count = things.size();
        things.forEach(thing -> places.put(thing, places.size()));
        this.after = new BitSet[count];
        this.flow = new long[count][count];
        this.leftOpen = new long[count];
        this.rightOpen = new long[count];
        for (int i = 0; i < count; i++) {
            long weight = Optional.ofNullable(weights.get(things.get(i))).orElse(0L);
            leftOpen[i] = weight;
            rightOpen[i] = weight;
            after[i] = new BitSet(count);
            for (int j = 0; j < count; j++) {
                after[i].set(j, i != j && precedes.test(things.get(i), things.get(j)));
            }
        }
        close();
        while (augment()) {
            // each call augments along one shortest path
        }
    }

    /**
     * Finds the heaviest sets.
     *
     * @param weights the weight of each thing
     * @param asked further things to ask about, of weight 0
     * @param precedes whether one of two things precedes the other; the transitive closure is formed
     */
    static <T> Antichains<T> of(Map<T, Long> weights, Iterable<T> asked, BiPredicate<T, T> precedes) {
        ImmutableSet<T> all =
                ImmutableSet.<T>builder().addAll(weights.keySet()).addAll(asked).build();
        return new Antichains<>(all.asList(), weights, precedes);
    }

    private void close() {
        for (int through = 0; through < after.length; through++) {
            for (BitSet row : after) {
                if (row.get(through)) {
                    row.or(after[through]);
                }
            }
        }
    }

    /** Whether one of two things precedes the other, directly or through others. */
    boolean areOrdered(T one, T other) {
        int here = place(one);
        int there = place(other);
        return after[here].get(there) || after[there].get(here);
    }

    /** Whether some heaviest set contains a thing. */
    boolean isBestThrough(T thing) {
        int place = place(thing);
        Reach reach = new Reach();
        reach.fromOpen();
        reach.visitLeft(place);
        return reach.search() < 0 && !reach.right.get(place);
    }

    /** Returns one of the heaviest sets. */
    ImmutableSet<T> heaviest() {
        Reach reach = new Reach();
        reach.fromOpen();
        reach.search();
        ImmutableSet.Builder<T> heaviest = ImmutableSet.builder();
        for (int i = 0; i < after.length; i++) {
            if (reach.left.get(i) && !reach.right.get(i)) {
                heaviest.add(things.get(i));
            }
        }
        return heaviest.build();
    }

    private int place(T thing) {
        return Optional.ofNullable(places.get(thing)).orElseThrow();
    }

    /** Augments the flow along one path, if there is one. */
    private boolean augment() {
        Reach reach = new Reach();
        reach.fromOpen();
        int end = reach.search();
        if (end < 0) {
            return false;
        }
        long amount = rightOpen[end];
        int right = end;
        int left = reach.intoRight[right];
        while (reach.intoLeft[left] >= 0) {
            int back = reach.intoLeft[left];
            amount = Math.min(amount, flow[left][back]);
            left = reach.intoRight[back];
        }
        amount = Math.min(amount, leftOpen[left]);
        send(reach, end, amount);
        return true;
    }

    private void send(Reach reach, int end, long amount) {
        rightOpen[end] -= amount;
        int right = end;
        int left = reach.intoRight[right];
        flow[left][right] += amount;
        while (reach.intoLeft[left] >= 0) {
            right = reach.intoLeft[left];
            flow[left][right] -= amount;
            left = reach.intoRight[right];
            flow[left][right] += amount;
        }
        leftOpen[left] -= amount;
    }

    /** A search of the residual graph. */
    private final class Reach {
        private final BitSet left = new BitSet(after.length);
        private final BitSet right = new BitSet(after.length);
        private final int[] intoLeft = new int[after.length];
        private final int[] intoRight = new int[after.length];
        private final Deque<Integer> open = new ArrayDeque<>();

        private void fromOpen() {
            Arrays.fill(intoLeft, -1);
            for (int i = 0; i < after.length; i++) {
                if (leftOpen[i] > 0) {
                    visitLeft(i);
                }
            }
        }

        private void visitLeft(int place) {
            if (!left.get(place)) {
                left.set(place);
                open.add(place);
            }
        }

        /** Returns the first thing reached that has capacity left, or −1 where there is none. */
        private int search() {
            while (!open.isEmpty()) {
                int from = open.remove();
                for (int to = after[from].nextSetBit(0); to >= 0; to = after[from].nextSetBit(to + 1)) {
                    if (!right.get(to)) {
                        right.set(to);
                        intoRight[to] = from;
                        if (rightOpen[to] > 0) {
                            return to;
                        }
                        goBack(to);
                    }
                }
            }
            return -1;
        }

        private void goBack(int to) {
            for (int i = 0; i < after.length; i++) {
                if (flow[i][to] > 0 && !left.get(i)) {
                    intoLeft[i] = to;
                    visitLeft(i);
                }
            }
        }
    }
}
