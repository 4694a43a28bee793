package org.tallystick.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Interval;
import org.tallystick.solver.linear.Budget;

/** Why a clause is impossible in a box: as few and as early cuts as are found quickly. */
final class CutReasons {
    /** With more ends than these, each is taken as needed. */
    private static final int MANY = 24;

    private final SearchBox box;
    private final Clause clause;
    private final Budget budget;
    private final Map<Integer, Interval> upper = new HashMap<>();
    private final Map<Integer, Interval> lower = new HashMap<>();

    private CutReasons(SearchBox box, Clause clause, Budget budget) {
        this.box = box;
        this.clause = clause;
        this.budget = budget;
        for (int unknown : clause.unknowns()) {
            upper.put(unknown, box.half(unknown, Half.BELOW));
            lower.put(unknown, box.half(unknown, Half.ABOVE));
        }
    }

    /** Of a clause that is impossible in the box. */
    static Refuted of(SearchBox box, Clause clause, Budget budget) {
        return new CutReasons(box, clause, budget).refutation(Optional.empty());
    }

    /** Of a clause that is impossible in what a cut, just taken back, leaves out. */
    static Refuted ofRest(SearchBox box, Clause clause, Cut cut, Budget budget) {
        CutReasons blame = new CutReasons(box, clause, budget);
        Interval rest = HalfLines.tightened(HalfLines.rest(cut.half()), box.isWhole(cut.unknown()));
        (cut.keeps() == Half.BELOW ? blame.lower : blame.upper).put(cut.unknown(), rest);
        return blame.refutation(Optional.of(cut));
    }

    private record End(int unknown, Half side, int by) {}

    private Refuted refutation(Optional<Cut> turned) {
        List<End> ends = new ArrayList<>();
        for (int unknown : clause.unknowns()) {
            for (Half side : Half.values()) {
                boolean given = turned.filter(cut -> cut.unknown() == unknown && cut.keeps() != side)
                        .isPresent();
                int by = box.by(unknown, side);
                if (!given && by != Cut.NONE) {
                    ends.add(new End(unknown, side, by));
                }
            }
        }
        clause.row().ifPresent(row -> keepBlamed(row, ends));
        BitSet needs = new BitSet();
        ends.sort(Comparator.comparingInt(End::by).reversed());
        boolean quick = ends.size() > MANY;
        for (End end : ends) {
            int by = quick ? end.by() : earliest(end);
            if (by != Cut.NONE) {
                needs.set(by);
            }
        }
        return Refuted.leaf(new Tree.Broken(clause.number()), needs);
    }

    /** Only one end of each term of a sum matters. */
    private void keepBlamed(IntervalRow row, List<End> ends) {
        boolean below = row.sum(this::values).isBelow(row.target());
        Map<Integer, Half> blamed = new HashMap<>();
        for (int i = 0; i < row.unknowns().length; i++) {
            blamed.put(row.unknowns()[i], row.blamed(i, below));
        }
        ends.removeIf(end -> blamed.get(end.unknown()) != end.side());
    }

    private Interval values(int unknown) {
        Interval most = upper.getOrDefault(unknown, Interval.all());
        Interval least = lower.getOrDefault(unknown, Interval.all());
        return most.intersection(least).orElseThrow();
    }

    /** Loosens an end as far as the clause remains impossible. */
    private int earliest(End end) {
        List<Integer> chain = new ArrayList<>();
        List<Interval> halves = new ArrayList<>();
        Interval half = box.half(end.unknown(), end.side());
        int by = end.by();
        while (by != Cut.NONE) {
            chain.add(by);
            halves.add(half);
            half = box.cut(by).before();
            by = box.cut(by).by();
        }
        chain.add(Cut.NONE);
        halves.add(half);
        int tight = 0;
        int loose = chain.size();
        while (loose - tight > 1) {
            int middle = loose == chain.size() ? loose - 1 : (tight + loose) / 2;
            put(end, halves.get(middle));
            budget.spend(clause.work(this::values));
            if (clause.isPossible(this::values)) {
                loose = middle;
            } else {
                tight = middle;
            }
        }
        put(end, halves.get(tight));
        return chain.get(tight);
    }

    private void put(End end, Interval half) {
        (end.side() == Half.BELOW ? upper : lower).put(end.unknown(), half);
    }
}
