package org.tallystick.consensus;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tallystick.consensus.RunningBest.Change;

/**
 * Finds the greatest weight of boxes that a course can meet, among courses that never fall. A course meets a box unless it is above the box
 * when that begins, or below it when that ends; it is never both. So the weight met is the weight of the boxes that the course is not below
 * when they end, minus the weight of those that it is above when they begin.
 *
 * <p>A backward pass accumulates the best weight from each slot on. A forward pass then visits the slots in order: it undoes the change of
 * each and adds the best weight up to it instead. So a tree over the ranks always holds, for a course at each rank of the current slot, the
 * weight of the slots before and after.
 */
final class CourseSweep {
    private final int slots;
    private final int ranks;
    private final RangeMax around;
    private final Weights forth;
    private final Weights back;
    private final List<Step> ahead = new ArrayList<>();
    private final Map<Box, Long> through = new HashMap<>();
    private long best = Long.MIN_VALUE;

    /** The changes at one slot. */
    private record Step(List<Change> begun, List<Change> ended) {}

    /** Weights of boxes by the slots in which they begin and end. */
    private static final class Weights {
        private final ListMultimap<Integer, Box> beginning = ArrayListMultimap.create();
        private final ListMultimap<Integer, Box> ending = ArrayListMultimap.create();
        private final Map<Box, Long> weights;

        private Weights(Map<Box, Long> weights) {
            this.weights = weights;
            weights.keySet().forEach(box -> {
                beginning.put(box.first(), box);
                ending.put(box.last(), box);
            });
        }

        private boolean hasEvent(int slot) {
            return beginning.containsKey(slot) || ending.containsKey(slot);
        }

        private long weight(Collection<Box> boxes) {
            return boxes.stream()
                    .mapToLong(box -> weights.getOrDefault(box, 0L))
                    .sum();
        }
    }

    private CourseSweep(Map<Box, Long> weights, int slots, int ranks) {
        this.slots = slots;
        this.ranks = ranks;
        this.around = new RangeMax(ranks);
        this.forth = new Weights(weights);
        Map<Box, Long> turned = new LinkedHashMap<>();
        weights.forEach((box, weight) -> turned.put(box.turned(slots, ranks), weight));
        this.back = new Weights(turned);
    }

    /**
     * Finds the best course of all and those through some boxes.
     *
     * @param weights the weight of each box
     * @param asked the boxes asked about
     */
    static Found of(Map<Box, Long> weights, Collection<Box> asked, int slots, int ranks) {
        CourseSweep sweep = new CourseSweep(weights, slots, ranks);
        sweep.buildBack();
        sweep.goForth(asked);
        return new Found(sweep.best, ImmutableMap.copyOf(sweep.through));
    }

    /**
     * The result of a sweep.
     *
     * @param best the weight that the best course meets
     * @param through the weight that the best course through each box meets
     */
    record Found(long best, ImmutableMap<Box, Long> through) {
        boolean isBestThrough(Box box) {
            return through.getOrDefault(box, Long.MIN_VALUE) == best;
        }
    }

    private void buildBack() {
        RunningBest from = new RunningBest();
        for (int turned = 0; turned < slots; turned++) {
            List<Change> begun = begin(from, back, turned);
            apply(begun, true, 1);
            List<Change> ended = end(from, back, turned);
            apply(ended, true, 1);
            ahead.add(new Step(begun, ended));
        }
    }

    private void goForth(Collection<Box> asked) {
        ListMultimap<Integer, Box> arriving = ArrayListMultimap.create();
        new LinkedHashSet<>(asked).forEach(box -> arriving.put(box.first(), box));
        Set<Box> open = new LinkedHashSet<>();
        RunningBest upTo = new RunningBest();
        long behind = forth.weight(forth.weights.keySet());
        long begunLater = behind;
        for (int slot = 0; slot < slots; slot++) {
            Step next = ahead.get(slots - 1 - slot);
            apply(next.ended(), true, -1);
            apply(begin(upTo, forth, slot), false, 1);
            begunLater -= forth.weight(forth.beginning.get(slot));
            if (forth.hasEvent(slot) || arriving.containsKey(slot) || isAfterInstant(slot)) {
                ask(slot, arriving.get(slot), open, behind - begunLater);
            }
            apply(next.begun(), true, -1);
            apply(end(upTo, forth, slot), false, 1);
            behind -= forth.weight(forth.ending.get(slot));
            int passed = slot;
            open.removeIf(box -> box.last() <= passed);
        }
    }

    /** Within an instant a course cannot move; its weight between two instants is queried in between. */
    private boolean isAfterInstant(int slot) {
        return slot > 0 && isPoint(slot - 1) && forth.hasEvent(slot - 1);
    }

    /** In its first slot a course may be anywhere in a box; later it can only enter it from below. */
    private void ask(int slot, List<Box> arriving, Set<Box> open, long base) {
        best = Math.max(best, around.highest(0, ranks - 1) + base);
        open.forEach(box -> through.merge(box, around.highest(box.low(), box.low()) + base, Math::max));
        arriving.forEach(box -> {
            through.merge(box, around.highest(box.low(), box.high()) + base, Math::max);
            if (box.last() > slot) {
                open.add(box);
            }
        });
    }

    private List<Change> begin(RunningBest running, Weights weights, int slot) {
        List<Change> changes = new ArrayList<>();
        List<Integer> falls = new ArrayList<>();
        for (Box box : weights.beginning.get(slot)) {
            if (box.high() + 1 < ranks) {
                running.change(box.high() + 1, -weights.weights.getOrDefault(box, 0L), changes);
                falls.add(box.high() + 1);
            }
        }
        if (!isPoint(slot)) {
            running.level(falls, changes);
        }
        return changes;
    }

    private List<Change> end(RunningBest running, Weights weights, int slot) {
        List<Change> changes = new ArrayList<>();
        for (Box box : weights.ending.get(slot)) {
            running.change(box.low(), weights.weights.getOrDefault(box, 0L), changes);
        }
        if (isPoint(slot)) {
            running.level(
                    weights.beginning.get(slot).stream()
                            .map(box -> box.high() + 1)
                            .filter(at -> at < ranks)
                            .toList(),
                    changes);
        }
        return changes;
    }

    private static boolean isPoint(int slot) {
        return slot % DateOrder.PARTS == DateOrder.POINT;
    }

    private void apply(List<Change> changes, boolean turned, int sign) {
        for (Change change : changes) {
            if (turned) {
                around.raise(0, ranks - 1 - change.from(), sign * change.by());
            } else {
                around.raise(change.from(), ranks - 1, sign * change.by());
            }
        }
    }
}
