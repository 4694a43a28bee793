package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** A part of a problem that shares no unknown with the rest; its unknowns and clauses are numbered by position. */
final class Component {
    private final Problem problem;
    private final ImmutableList<String> names;
    private final boolean[] whole;
    private final ImmutableList<Clause> clauses;
    private final ImmutableList<Integer> bounds;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[][] clausesOf;
    private final boolean[] bends;
    private final boolean[] follows;

    /** All of it that is about some unknowns; statements and bounds by their numbers in the problem. */
    Component(Problem problem, ImmutableList<String> names, List<Integer> statements, List<Integer> bounds) {
        this.problem = problem;
        this.names = names;
        this.bounds = ImmutableList.copyOf(bounds);
        names.forEach(name -> numbers.put(name, numbers.size()));
        this.whole = new boolean[names.size()];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = problem.whole().contains(names.get(i));
        }
        this.clauses = statements.stream()
                .map(number -> new Clause(number, problem.statements().get(number), numbers))
                .collect(ImmutableList.toImmutableList());
        this.clausesOf = clausesByUnknown();
        this.bends = new boolean[names.size()];
        clauses.stream().filter(clause -> clause.row().isEmpty()).forEach(clause -> {
            for (int unknown : clause.unknowns()) {
                bends[unknown] = true;
            }
        });
        this.follows = new boolean[names.size()];
        clauses.stream().filter(clause -> clause.row().isEmpty()).forEach(this::markFollowing);
    }

    private void markFollowing(Clause clause) {
        Arrays.stream(clause.unknowns())
                .filter(unknown -> !whole[unknown] && clausesOf[unknown].length == 1)
                .limit(1)
                .forEach(unknown -> follows[unknown] = true);
    }

    private int[][] clausesByUnknown() {
        List<List<Integer>> found = new ArrayList<>();
        names.forEach(name -> found.add(new ArrayList<>()));
        for (int clause = 0; clause < clauses.size(); clause++) {
            for (int unknown : clauses.get(clause).unknowns()) {
                found.get(unknown).add(clause);
            }
        }
        return found.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    int size() {
        return names.size();
    }

    String name(int unknown) {
        return names.get(unknown);
    }

    int unknown(String name) {
        return numbers.getOrDefault(name, Cut.NONE);
    }

    boolean isWhole(int unknown) {
        return whole[unknown];
    }

    /** Whether some statement about it is no row. */
    boolean bends(int unknown) {
        return bends[unknown];
    }

    /**
     * Whether it need not be whole and stands in one statement alone, which is no row: where the statement is attained in
     * some of its values, as a deviation that is no rational number is, nothing else has a say in it. One a statement.
     */
    boolean follows(int unknown) {
        return follows[unknown];
    }

    ImmutableList<Clause> clauses() {
        return clauses;
    }

    Clause clause(int position) {
        return clauses.get(position);
    }

    int[] clausesOf(int unknown) {
        return clausesOf[unknown];
    }

    boolean isLinear() {
        return clauses.stream().allMatch(clause -> clause.row().isPresent());
    }

    boolean hasWhole() {
        for (boolean each : whole) {
            if (each) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the bounds in the problem. */
    ImmutableList<Integer> bounds() {
        return bounds;
    }

    int unknownOf(int bound) {
        return unknown(problem.bounds().get(bound).unknown());
    }

    /** A bound, moved in to whole numbers where they are meant; empty where none lies in it. */
    Optional<Interval> values(int bound) {
        Interval values = problem.bounds().get(bound).values();
        return whole[unknownOf(bound)] ? values.tightenedToWhole() : Optional.of(values);
    }

    /** All bounds together, which must not contradict each other. */
    SearchBox box() {
        Interval[] values = new Interval[names.size()];
        Arrays.fill(values, Interval.all());
        for (int bound : bounds) {
            int unknown = unknownOf(bound);
            values[unknown] =
                    values(bound).flatMap(values[unknown]::intersection).orElseThrow();
        }
        return new SearchBox(values, whole);
    }

    /** Whether a value for each unknown fits everything. */
    boolean accepts(Rational[] point) {
        return accepts(unknown -> Interval.of(point[unknown]));
    }

    /** The same with what follows left to its interval, in which its statement has to be attained. */
    boolean accepts(Rational[] point, SearchBox box) {
        return accepts(unknown -> follows[unknown] ? box.values(unknown) : Interval.of(point[unknown]));
    }

    private boolean accepts(IntFunction<Interval> values) {
        for (int i = 0; i < whole.length; i++) {
            if (whole[i] && !values.apply(i).min().filter(Rational::isWhole).isPresent()) {
                return false;
            }
        }
        return bounds.stream()
                        .allMatch(
                                bound -> problem.bounds().get(bound).values().encloses(values.apply(unknownOf(bound))))
                && clauses.stream().allMatch(clause -> clause.isAttained(values));
    }

    ImmutableMap<String, Rational> named(Rational[] point) {
        ImmutableMap.Builder<String, Rational> named = ImmutableMap.builder();
        for (int i = 0; i < point.length; i++) {
            named.put(names.get(i), point[i]);
        }
        return named.buildOrThrow();
    }
}
