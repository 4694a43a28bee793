package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;

/**
 * Looks for values that fit, without turning back: gives unknowns one value after the other, the simple ones first, lets the
 * statements narrow the rest, and leaves what is linear to the linear solver. What it finds is checked.
 */
final class Dive {
    /** About how many operations it takes to find simple numbers between ends of 64 bits. */
    private static final long STEPS = 500;

    private final Component part;
    private final SearchBox box;
    private final Budget budget;
    private final int attempt;

    private Dive(Component part, SearchBox box, Budget budget, int attempt) {
        this.part = part;
        this.box = box;
        this.budget = budget;
        this.attempt = attempt;
    }

    /**
     * Tries once.
     *
     * @param attempt other numbers try unknowns and values in another order
     * @return values that fit everything
     */
    static Optional<FittingValues> from(Component part, SearchBox box, Budget budget, int attempt) {
        int mark = box.cuts();
        try {
            return new Dive(part, box, budget, attempt).run();
        } finally {
            box.undoTo(mark);
        }
    }

    private Optional<FittingValues> run() {
        for (int unknown : order()) {
            if (!box.values(unknown).isPoint() && !fix(unknown, candidates(unknown)) && !part.follows(unknown)) {
                return Optional.empty();
            }
        }
        Relaxation relaxation = new Relaxation(part, box);
        Optional<ImmutableList<Rational>> point = solve(relaxation);
        Optional<Rational[]> found = point.map(values -> relaxation.complete(values));
        return found.filter(part::accepts)
                .or(() -> found.flatMap(this::rounded))
                .map(FittingValues::at)
                .or(() -> found.filter(values -> part.accepts(values, box)).map(values -> FittingValues.SOMEWHERE));
    }

    /**
     * The unknowns that stand elsewhere than in rows: whole ones first, then those of several statements. Beginning with the narrowest,
     * each is next to others of its statements as far as may be, so that the values of one lead to those of the next.
     */
    private List<Integer> order() {
        List<Integer> order = new ArrayList<>();
        BitSet seen = new BitSet();
        narrowestFirst().forEach(first -> {
            Deque<Integer> next = new ArrayDeque<>(List.of(first));
            while (!next.isEmpty()) {
                int unknown = next.remove();
                if (part.bends(unknown) && !seen.get(unknown)) {
                    seen.set(unknown);
                    order.add(unknown);
                    neighbours(unknown).forEach(next::add);
                }
            }
        });
        if (attempt % 2 == 1) {
            Collections.reverse(order);
        }
        order.sort(Comparator.comparing((Integer unknown) -> !part.isWhole(unknown))
                .thenComparing(unknown -> part.clausesOf(unknown).length < 2));
        return order;
    }

    private Stream<Integer> narrowestFirst() {
        return IntStream.range(0, part.size())
                .boxed()
                .sorted(Comparator.comparing((Integer unknown) -> part.clausesOf(unknown).length < 2)
                        .thenComparing(unknown -> Branching.rank(box.values(unknown))));
    }

    private IntStream neighbours(int unknown) {
        return Arrays.stream(part.clausesOf(unknown))
                .flatMap(clause -> Arrays.stream(part.clause(clause).unknowns()));
    }

    /** The first attempts look only at what is near; in a chain that is enough, since it was narrowed as a whole before. */
    private boolean isNear() {
        return attempt < 2;
    }

    private int contracted(BitSet agenda) {
        return isNear() ? Contraction.runNear(part, box, budget, agenda) : Contraction.run(part, box, budget, agenda);
    }

    private List<Rational> candidates(int unknown) {
        Interval values = box.values(unknown);
        budget.spend(STEPS * SimpleNumbers.words(values));
        Set<Rational> found = SimpleNumbers.candidates(values, part.isWhole(unknown));
        List<Rational> turned = new ArrayList<>(found);
        Collections.rotate(turned, -(attempt / 2) % turned.size());
        return turned;
    }

    private boolean fix(int unknown, Iterable<Rational> candidates) {
        int mark = box.cuts();
        for (Rational candidate : candidates) {
            if (!box.values(unknown).contains(candidate) || budget.isSpent()) {
                continue;
            }
            box.keep(unknown, Half.BELOW, Interval.atMost(candidate), Cut.NONE, false);
            box.keep(unknown, Half.ABOVE, Interval.atLeast(candidate), Cut.NONE, false);
            BitSet agenda = new BitSet();
            for (int clause : part.clausesOf(unknown)) {
                agenda.set(clause);
            }
            if (contracted(agenda) == Cut.NONE) {
                return true;
            }
            box.undoTo(mark);
        }
        return false;
    }

    private Optional<ImmutableList<Rational>> solve(Relaxation relaxation) {
        if (relaxation.isEmpty()) {
            return Optional.of(ImmutableList.of());
        }
        budget.spend(relaxation.work());
        return LinearSolver.solve(relaxation.system(), budget).values();
    }

    /** Rounds the whole ones one after the other, lets the statements narrow the rest, and solves again. */
    private Optional<Rational[]> rounded(Rational[] point) {
        for (int unknown = 0; unknown < point.length; unknown++) {
            if (part.isWhole(unknown)
                    && !box.values(unknown).isPoint()
                    && !fix(unknown, near(point[unknown], unknown))) {
                return Optional.empty();
            }
        }
        Relaxation relaxation = new Relaxation(part, box);
        return solve(relaxation).map(values -> relaxation.complete(values)).filter(part::accepts);
    }

    private Set<Rational> near(Rational value, int unknown) {
        Interval values = box.values(unknown);
        return ImmutableSet.<Rational>builder()
                .add(value.nearestTo(Rational.ONE), value.floor(), value.ceiling())
                .addAll(SimpleNumbers.candidates(values, true))
                .build();
    }
}
