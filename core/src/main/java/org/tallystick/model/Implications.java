package org.tallystick.model;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Relation;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.DisjointSets;

/**
 * The implications of a model for its measurands. Each relation by itself narrows the possible values of its measurands, repeatedly until
 * nothing changes. Where relations form circles, the linear ones together may imply more.
 */
final class Implications {
    /** The greatest number of times that each relation is used on average. A sequence that narrows for ever does so by less and less. */
    private static final int ROUNDS = 30;

    private final Model model;
    private final LinearModel linear;
    private final Budget budget;
    private final Map<String, Known> known = new HashMap<>();
    private final ListMultimap<String, Integer> tiesOf = ArrayListMultimap.create();
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final BitSet isWaiting = new BitSet();
    private final boolean anyLeft;
    private final boolean isTightest;

    Implications(Model model, LinearModel linear, Budget budget) {
        this.model = model;
        this.linear = linear;
        this.budget = budget;
        for (int place = 0; place < model.ties().size(); place++) {
            for (String measurand : model.ties().get(place).statement().measurands()) {
                tiesOf.put(measurand, place);
            }
        }
        this.anyLeft = narrow();
        this.isTightest = anyLeft && waiting.isEmpty() && isForest();
    }

    /** Whether all relations are linear and hang together without a circle. Narrowing by one at a time is exact for them. */
    private boolean isForest() {
        Map<String, Integer> numbers = new HashMap<>();
        model.ranges().keySet().forEach(measurand -> numbers.put(measurand, numbers.size()));
        DisjointSets trees = new DisjointSets(numbers.size());
        return model.ties().stream().allMatch(tie -> tie.isLinear() && joins(tie, trees, numbers));
    }

    private static boolean joins(Constraint tie, DisjointSets trees, Map<String, Integer> numbers) {
        int[] unknowns = tie.statement().measurands().stream()
                .filter(measurand -> !tie.none().contains(measurand))
                .mapToInt(measurand -> numbers.getOrDefault(measurand, 0))
                .toArray();
        return IntStream.range(1, unknowns.length).allMatch(i -> trees.merge(unknowns[0], unknowns[i]));
    }

    Optional<ImpliedInterval> of(String measurand) {
        return anyLeft ? joint(measurand) : Optional.empty();
    }

    private Optional<ImpliedInterval> joint(String measurand) {
        Known alone = known(measurand);
        EndDerivation below = derivation(alone.below);
        EndDerivation above = alone.above.equals(alone.below) ? below : derivation(alone.above);
        ImpliedInterval single = new ImpliedInterval(alone.values, below, above);
        if (isTightest) {
            return Optional.of(single);
        }
        return linear.range(measurand, budget)
                .flatMap(single::and)
                .flatMap(both -> tightened(measurand, both.values())
                        .map(left -> new ImpliedInterval(left, both.below(), both.above())))
                .or(() -> Optional.of(single));
    }

    /** The possible values of a measurand so far, with the reasons for their ends. */
    private record Known(Interval values, Optional<Because> below, Optional<Because> above) {}

    /** A claim, or a relation with the reasons from which it followed. */
    private static final class Because {
        private final Optional<String> claim;
        private final Optional<String> relation;
        private final List<Because> from;

        private Because(Optional<String> claim, Optional<String> relation, List<Because> from) {
            this.claim = claim;
            this.relation = relation;
            this.from = from;
        }
    }

    private Known known(String measurand) {
        return known.computeIfAbsent(measurand, id -> new Known(model.range(id), Optional.empty(), Optional.empty()));
    }

    /** Whether every measurand still has possible values. */
    private boolean narrow() {
        for (ClaimBound claimBound : model.claimBounds()) {
            Because because = new Because(Optional.of(claimBound.claim()), Optional.empty(), List.of());
            if (!narrow(claimBound.measurand(), claimBound.values(), because)) {
                return false;
            }
        }
        for (int place = 0; place < model.ties().size(); place++) {
            wake(place);
        }
        return narrowByTies();
    }

    private void wake(int place) {
        if (!isWaiting.get(place)) {
            isWaiting.set(place);
            waiting.add(place);
        }
    }

    private boolean narrowByTies() {
        for (long left = (long) ROUNDS * model.ties().size(); left > 0 && !waiting.isEmpty(); left--) {
            int place = waiting.remove();
            isWaiting.clear(place);
            Constraint tie = model.ties().get(place);
            if (!narrow(tie)) {
                return false;
            }
            if (!budget.spend(tie.statement().measurands().size())) {
                return true;
            }
        }
        return true;
    }

    private boolean narrow(Constraint tie) {
        for (String measurand : tie.statement().measurands()) {
            Optional<Interval> solved = tie.none().contains(measurand)
                    ? Optional.of(Interval.all())
                    : tie.statement().solve(measurand, id -> value(tie, id));
            if (solved.isEmpty() || !narrow(measurand, solved.get(), because(tie, measurand))) {
                return false;
            }
        }
        return true;
    }

    private Interval value(Constraint tie, String measurand) {
        return tie.none().contains(measurand) ? Interval.of(Rational.ZERO) : known(measurand).values;
    }

    private Because because(Constraint tie, String measurand) {
        List<Because> from = tie.statement().measurands().stream()
                .filter(other -> !other.equals(measurand) && !tie.none().contains(other))
                .map(this::known)
                .flatMap(other -> Stream.concat(other.below.stream(), other.above.stream()))
                .toList();
        return new Because(Optional.empty(), tie.source().map(Relation::id), from);
    }

    private boolean narrow(String measurand, Interval to, Because because) {
        Known old = known(measurand);
        Optional<Interval> shared = old.values.intersection(to).flatMap(left -> tightened(measurand, left));
        if (shared.isEmpty()) {
            return false;
        }
        Interval left = shared.get();
        if (!left.equals(old.values)) {
            tiesOf.get(measurand).forEach(this::wake);
            boolean below = !left.min().equals(old.values.min()) || left.isMinOpen() != old.values.isMinOpen();
            boolean above = !left.max().equals(old.values.max()) || left.isMaxOpen() != old.values.isMaxOpen();
            known.put(
                    measurand,
                    new Known(
                            left, below ? Optional.of(because) : old.below, above ? Optional.of(because) : old.above));
        }
        return true;
    }

    private Optional<Interval> tightened(String measurand, Interval values) {
        return model.whole().contains(measurand) ? values.tightenedToWhole() : Optional.of(values);
    }

    /** Returns all claims and relations behind an end, the nearest first. */
    private static EndDerivation derivation(Optional<Because> end) {
        return end.isEmpty() ? EndDerivation.NOTHING : EndDerivation.of(() -> behind(end.get()));
    }

    private static EndDerivation.Used behind(Because end) {
        ImmutableSet.Builder<String> claims = ImmutableSet.builder();
        ImmutableSet.Builder<String> relations = ImmutableSet.builder();
        Set<Because> seen = new HashSet<>();
        Deque<Because> next = new ArrayDeque<>(List.of(end));
        while (!next.isEmpty()) {
            Because because = next.remove();
            if (seen.add(because)) {
                because.claim.ifPresent(claims::add);
                because.relation.ifPresent(relations::add);
                next.addAll(because.from);
            }
        }
        return new EndDerivation.Used(claims.build(), relations.build());
    }
}
