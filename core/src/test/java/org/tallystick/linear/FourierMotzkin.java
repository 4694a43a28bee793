package org.tallystick.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Decides systems of few unknowns, and works out ranges, by elimination after Fourier and Motzkin: each unknown is got rid of
 * by adding each of its upper limits to each of its lower ones. Exact, slow, and nothing like the solver.
 */
final class FourierMotzkin {
    /** That the sum is at most, or where strict below, a limit. */
    private record Inequality(ImmutableList<Rational> coefficients, Rational limit, boolean strict) {
        Rational of(int unknown) {
            return coefficients.get(unknown);
        }

        Inequality times(Rational factor) {
            return new Inequality(
                    coefficients.stream().map(factor::times).collect(ImmutableList.toImmutableList()),
                    limit.times(factor),
                    strict);
        }

        Inequality plus(Inequality other) {
            return new Inequality(
                    IntStream.range(0, coefficients.size())
                            .mapToObj(i -> of(i).plus(other.of(i)))
                            .collect(ImmutableList.toImmutableList()),
                    limit.plus(other.limit),
                    strict || other.strict);
        }

        boolean isTighterThan(Inequality other) {
            int order = limit.compareTo(other.limit);
            return order < 0 || (order == 0 && strict);
        }

        /** The same with the first coefficient one or minus one, so that like sums are equal. */
        Inequality scaled() {
            return coefficients.stream()
                    .filter(c -> !c.isZero())
                    .findFirst()
                    .map(c -> times(c.abs().reciprocal()))
                    .orElse(this);
        }

        boolean isBroken() {
            return coefficients.stream().allMatch(Rational::isZero) && limit.signum() < (strict ? 1 : 0);
        }
    }

    private static final Rational MINUS_ONE = Rational.of(-1);

    private final int unknowns;
    private Collection<Inequality> inequalities = new ArrayList<>();

    private FourierMotzkin(LinearSystem system) {
        this.unknowns = system.unknowns();
        system.constraints().forEach(this::add);
    }

    static boolean isFeasible(LinearSystem system) {
        return new FourierMotzkin(system).settle(-1);
    }

    /** The tightest interval that holds every value of an unknown; empty where the system is infeasible. */
    static Optional<Interval> range(LinearSystem system, int unknown) {
        FourierMotzkin elimination = new FourierMotzkin(system);
        return elimination.settle(unknown) ? elimination.left(unknown) : Optional.empty();
    }

    private void add(Constraint constraint) {
        Rational[] dense = new Rational[unknowns];
        Arrays.fill(dense, Rational.ZERO);
        for (int i = 0; i < constraint.unknowns().size(); i++) {
            dense[constraint.unknowns().get(i)] = constraint.coefficients().get(i);
        }
        ImmutableList<Rational> sum = ImmutableList.copyOf(dense);
        Interval values = constraint.values();
        values.max().ifPresent(max -> inequalities.add(new Inequality(sum, max, values.isMaxOpen())));
        values.min().ifPresent(min -> inequalities.add(new Inequality(sum, min, values.isMinOpen()).times(MINUS_ONE)));
    }

    /** Eliminates every unknown but one, those first that make the fewest inequalities. */
    private boolean settle(int but) {
        List<Integer> open = new ArrayList<>(
                IntStream.range(0, unknowns).filter(u -> u != but).boxed().toList());
        while (!open.isEmpty()) {
            Integer next = open.stream().min(Comparator.comparing(this::pairs)).orElseThrow();
            open.remove(next);
            eliminate(next);
        }
        return inequalities.stream().noneMatch(Inequality::isBroken);
    }

    private long pairs(int unknown) {
        long above =
                inequalities.stream().filter(i -> i.of(unknown).signum() > 0).count();
        long below =
                inequalities.stream().filter(i -> i.of(unknown).signum() < 0).count();
        return above * below - above - below;
    }

    private void eliminate(int unknown) {
        Map<ImmutableList<Rational>, Inequality> left = new LinkedHashMap<>();
        for (Inequality upper : inequalities) {
            if (upper.of(unknown).isZero()) {
                keepTighter(left, upper);
            } else if (upper.of(unknown).signum() > 0) {
                inequalities.stream()
                        .filter(lower -> lower.of(unknown).signum() < 0)
                        .forEach(lower -> keepTighter(
                                left,
                                upper.times(upper.of(unknown).reciprocal())
                                        .plus(lower.times(
                                                lower.of(unknown).abs().reciprocal()))));
            }
        }
        inequalities = left.values();
    }

    private static void keepTighter(Map<ImmutableList<Rational>, Inequality> kept, Inequality drawn) {
        Inequality scaled = drawn.scaled();
        kept.merge(scaled.coefficients(), scaled, (old, made) -> made.isTighterThan(old) ? made : old);
    }

    /** What the inequalities over one unknown alone leave of it. */
    private Optional<Interval> left(int unknown) {
        Optional<Interval> values = Optional.of(Interval.all());
        for (Inequality inequality : inequalities) {
            int side = inequality.of(unknown).signum();
            if (side != 0) {
                Rational end = inequality.limit().dividedBy(inequality.of(unknown));
                values = values.flatMap(v -> v.intersection(limit(side, end, inequality.strict())));
            }
        }
        return values;
    }

    private static Interval limit(int side, Rational end, boolean strict) {
        if (side > 0) {
            return strict ? Interval.lessThan(end) : Interval.atMost(end);
        }
        return strict ? Interval.greaterThan(end) : Interval.atLeast(end);
    }
}
