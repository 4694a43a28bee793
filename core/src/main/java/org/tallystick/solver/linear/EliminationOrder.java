package org.tallystick.solver.linear;

import java.util.Comparator;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Hands out numbers by how many others each is tied to, the fewest first, of equally many the smaller one; each once. */
final class EliminationOrder {
    private final PriorityQueue<Entry> queue =
            new PriorityQueue<>(Comparator.comparingInt(Entry::ties).thenComparingInt(Entry::number));
    private final Set<Integer> done = new HashSet<>();

    private record Entry(int number, int ties) {}

    /** Tells how many a number is tied to now. */
    void offer(int number, int ties) {
        if (!done.contains(number)) {
            queue.add(new Entry(number, ties));
        }
    }

    /**
     * The next number.
     *
     * @param ties to how many it is tied now; what is tied to none is not handed out
     * @return the number, −1 where none is left
     */
    int poll(IntUnaryOperator ties) {
        while (!queue.isEmpty()) {
            Entry entry = queue.remove();
            boolean stands = ties.applyAsInt(entry.number()) == entry.ties();
            if (stands && entry.ties() > 0 && done.add(entry.number())) {
                return entry.number();
            }
        }
        return -1;
    }
}
