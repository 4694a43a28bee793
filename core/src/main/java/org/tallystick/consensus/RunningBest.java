package org.tallystick.consensus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The greatest weight that a course can have collected at each rank, updated slot by slot. It is stored as differences along the ranks.
 * Where the course may move up, the weight never decreases along the ranks: a fall cancels the rises that follow it. Each rise is added
 * once and cancelled once, so the total cost is that of sorting.
 */
final class RunningBest {
    private final NavigableMap<Integer, Long> rises = new TreeMap<>();

    /** An increment from a rank on. */
    record Change(int from, long by) {}

    /** Changes the weight from a rank on, and records the change. */
    void change(int from, long by, List<Change> changes) {
        rises.merge(from, by, (one, other) -> one + other == 0 ? null : one + other);
        changes.add(new Change(from, by));
    }

    /** Lets the course move up: falls are cancelled as far as there are rises below them. */
    void level(Collection<Integer> falls, List<Change> changes) {
        falls.stream().sorted().forEach(at -> level(at, changes));
    }

    private void level(int from, List<Change> changes) {
        long fallen = 0;
        Map.Entry<Integer, Long> rise = rises.getOrDefault(from, 0L) < 0 ? rises.ceilingEntry(from) : null;
        while (rise != null && (fallen > 0 || rise.getValue() < 0)) {
            long eaten = Math.min(rise.getValue(), fallen);
            fallen -= eaten;
            change(rise.getKey(), -eaten, changes);
            rise = rises.higherEntry(rise.getKey());
        }
    }
}
