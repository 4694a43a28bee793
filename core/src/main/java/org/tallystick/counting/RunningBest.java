package org.tallystick.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The most voices that a course can have gathered when it stands at a rank or below, date after date. It never decreases
 * along the ranks and is kept as its rises, so that voices on a range are two of them, and a fall eats the rises that
 * follow it. Each rise is made once and eaten once, which keeps the whole in the order of sorting.
 */
final class RunningBest {
    private final NavigableMap<Integer, Integer> rises = new TreeMap<>();
    private int most;

    /** From a rank on there is so much more. */
    record Change(int from, int by) {}

    /** Adds the voices of the next date and tells what has changed by it. */
    List<Change> add(DateVoices voices) {
        List<Change> changes = new ArrayList<>();
        voices.steps().forEach((at, by) -> change(at, by, changes));
        voices.steps().keySet().forEach(at -> level(at, changes));
        return changes;
    }

    /** What the best course of all has gathered. */
    int most() {
        return most;
    }

    private void level(int from, List<Change> changes) {
        int fallen = 0;
        Map.Entry<Integer, Integer> rise = rises.getOrDefault(from, 0) < 0 ? rises.ceilingEntry(from) : null;
        while (rise != null && (fallen > 0 || rise.getValue() < 0)) {
            int eaten = Math.min(rise.getValue(), fallen);
            fallen -= eaten;
            change(rise.getKey(), -eaten, changes);
            rise = rises.higherEntry(rise.getKey());
        }
    }

    private void change(int from, int by, List<Change> changes) {
        rises.merge(from, by, (one, other) -> one + other == 0 ? null : one + other);
        most += by;
        changes.add(new Change(from, by));
    }
}
