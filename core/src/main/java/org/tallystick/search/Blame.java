package org.tallystick.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.linear.Budget;
import org.tallystick.number.Interval;

/** Why a clause is impossible in a box: as few and as early cuts as are found quickly. */
final class Blame {
    /** With more ends than these, each is taken as needed. */
    private static final int MANY = 24;

    private final Box box;
    private final Clause clause;
    private final Budget budget;
    private final Map<Integer, Interval> upper = new HashMap<>();
    private final Map<Integer, Interval> lower = new HashMap<>();

    private Blame(Box box, Clause clause, Budget budget) {
        this.box = box;
        this.clause = clause;
        this.budget = budget;
        for (int unknown : clause.unknowns()) {
            upper.put(unknown, box.half(unknown, Side.BELOW));
            lower.put(unknown, box.half(unknown, Side.ABOVE));
        }
    }

    /** Of a clause that is impossible in the box. */
    static Refutation of(Box box, Clause clause, Budget budget) {
        return new Blame(box, clause, budget).refutation(Optional.empty());
    }

    /** Of a clause that is impossible in what a cut, just taken back, leaves out. */
    static Refutation ofRest(Box box, Clause clause, Cut cut, Budget budget) {
        Blame blame = new Blame(box, clause, budget);
        Interval rest = Ends.tightened(Ends.rest(cut.half()), box.isWhole(cut.unknown()));
        (cut.keeps() == Side.BELOW ? blame.lower : blame.upper).put(cut.unknown(), rest);
        return blame.refutation(Optional.of(cut));
    }

    private record End(int unknown, Side side, int by) {}

    private Refutation refutation(Optional<Cut> turned) {
        List<End> ends = new ArrayList<>();
        for (int unknown : clause.unknowns()) {
            for (Side side : Side.values()) {
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
        return Refutation.leaf(new Tree.Broken(clause.number()), needs);
    }

    /** Only one end of each term of a sum matters. */
    private void keepBlamed(LinearRow row, List<End> ends) {
        boolean below = row.sum(this::values).isBelow(row.target());
        Map<Integer, Side> blamed = new HashMap<>();
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
        (end.side() == Side.BELOW ? upper : lower).put(end.unknown(), half);
    }
}
