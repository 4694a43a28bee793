package org.tallystick.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tallystick.number.Interval;

/** What each unknown can still be: its bounds, and the cuts on the way down, which can be taken back. */
final class SearchBox {
    private final boolean[] whole;
    private final Interval[] values;
    private final Interval[] lower;
    private final Interval[] upper;
    private final int[] lowerBy;
    private final int[] upperBy;
    private final List<Cut> path = new ArrayList<>();

    /** Values are tightened to whole numbers already. */
    SearchBox(Interval[] values, boolean[] whole) {
        this.whole = whole;
        this.values = values.clone();
        this.lower = Arrays.stream(values).map(HalfLines::from).toArray(Interval[]::new);
        this.upper = Arrays.stream(values).map(HalfLines::upTo).toArray(Interval[]::new);
        this.lowerBy = new int[values.length];
        this.upperBy = new int[values.length];
        Arrays.fill(lowerBy, Cut.NONE);
        Arrays.fill(upperBy, Cut.NONE);
    }

    boolean isWhole(int unknown) {
        return whole[unknown];
    }

    Interval values(int unknown) {
        return values[unknown];
    }

    /** The end on one side, as an interval with that end alone. */
    Interval half(int unknown, Half side) {
        return side == Half.BELOW ? upper[unknown] : lower[unknown];
    }

    /** The number of the cut that gave the end on one side, or {@link Cut#NONE}. */
    int by(int unknown, Half side) {
        return side == Half.BELOW ? upperBy[unknown] : lowerBy[unknown];
    }

    int cuts() {
        return path.size();
    }

    Cut cut(int number) {
        return path.get(number);
    }

    /** What would be left of an unknown. */
    Optional<Interval> within(int unknown, Interval half) {
        return values[unknown].intersection(HalfLines.tightened(half, whole[unknown]));
    }

    /** Keeps an unknown to one side, of which something is left. */
    void keep(int unknown, Half side, Interval half, int clause, boolean isImplied) {
        Interval kept = HalfLines.tightened(half, whole[unknown]);
        path.add(new Cut(unknown, side, kept, half(unknown, side), by(unknown, side), clause, isImplied));
        values[unknown] = values[unknown].intersection(kept).orElseThrow();
        set(unknown, side, kept, path.size() - 1);
    }

    /** Takes the last cut back. */
    Cut undo() {
        Cut cut = path.remove(path.size() - 1);
        int unknown = cut.unknown();
        set(unknown, cut.keeps(), cut.before(), cut.by());
        values[unknown] = lower[unknown].intersection(upper[unknown]).orElseThrow();
        return cut;
    }

    void undoTo(int cuts) {
        while (path.size() > cuts) {
            undo();
        }
    }

    private void set(int unknown, Half side, Interval half, int by) {
        if (side == Half.BELOW) {
            upper[unknown] = half;
            upperBy[unknown] = by;
        } else {
            lower[unknown] = half;
            lowerBy[unknown] = by;
        }
    }
}
