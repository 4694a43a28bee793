package org.tallystick.consensus;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The most that a course can have gathered when it stands at a rank, slot after slot. It is kept as its rises along the ranks. Where
 * the course may move up, it never decreases along them: a fall eats the rises that follow it. Each rise is made once and eaten once,
 * which keeps the whole in the order of sorting.
 */
final class RunningBest {
    private final NavigableMap<Integer, Long> rises = new TreeMap<>();

    /** From a rank on there is so much more. */
    record Change(int from, long by) {}

    /** Changes what is gathered from a rank on, and puts down the change. */
    void change(int from, long by, List<Change> changes) {
        rises.merge(from, by, (one, other) -> one + other == 0 ? null : one + other);
        changes.add(new Change(from, by));
    }

    /** Lets the course move up, so that the falls at some ranks are made good as far as there are rises below them to stay on. */
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
