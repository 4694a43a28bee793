package org.tallystick.consensus;

import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Boxes that are tested together for whether each of them fits another one. */
final class FittingBoxes {
    private final ImmutableSet<Box> boxes;
    private final int[] highestBefore;
    private final int[] lowestAfter;
    private final Map<Integer, int[]> atPoints = new HashMap<>();

    FittingBoxes(Collection<Box> boxes, int slots) {
        this.boxes = ImmutableSet.copyOf(boxes);
        this.highestBefore = new int[slots + 1];
        this.lowestAfter = new int[slots + 1];
        Arrays.fill(highestBefore, Integer.MIN_VALUE);
        Arrays.fill(lowestAfter, Integer.MAX_VALUE);
        this.boxes.forEach(this::add);
        for (int slot = 1; slot <= slots; slot++) {
            highestBefore[slot] = Math.max(highestBefore[slot], highestBefore[slot - 1]);
            lowestAfter[slots - slot] = Math.min(lowestAfter[slots - slot], lowestAfter[slots - slot + 1]);
        }
    }

    private void add(Box box) {
        highestBefore[box.last() + 1] = Math.max(highestBefore[box.last() + 1], box.low());
        lowestAfter[box.first()] = Math.min(lowestAfter[box.first()], box.high());
        if (box.isPoint()) {
            int[] there =
                    atPoints.computeIfAbsent(box.first(), slot -> new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
            there[0] = Math.max(there[0], box.low());
            there[1] = Math.min(there[1], box.high());
        }
    }

    boolean contains(Box box) {
        return boxes.contains(box);
    }

    /** Whether a box fits each of these, so that some course meets both. */
    boolean allFit(Box box) {
        int[] there = Optional.ofNullable(atPoints.get(box.first()))
                .filter(point -> box.isPoint())
                .orElse(new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
        return highestBefore[box.first()] <= box.high()
                && lowestAfter[box.last() + 1] >= box.low()
                && there[0] <= box.high()
                && there[1] >= box.low();
    }
}
