package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Decides systems of few unknowns, and works out ranges, by elimination after Fourier and Motzkin: an equation is solved for
 * an unknown; else each of its upper limits is added to each of its lower ones. Of these sums those that are made of more
 * inequalities than one for each unknown added away, and one, are superfluous (Chernikov 1961). Exact, slow, and nothing
 * like the solver.
 */
final class FourierMotzkin {
    private static final Rational MINUS_ONE = Rational.of(-1);

    /** That the sum is at most, or where strict below, a limit; and of which of the first inequalities it is made. */
    private record Inequality(ImmutableList<Rational> coefficients, Rational limit, boolean strict, BitSet from) {
        Rational of(int unknown) {
            return coefficients.get(unknown);
        }

        Inequality times(Rational factor) {
            return new Inequality(
                    coefficients.stream().map(factor::times).collect(ImmutableList.toImmutableList()),
                    limit.times(factor),
                    strict,
                    from);
        }

        Inequality plus(Inequality other) {
            BitSet both = (BitSet) from.clone();
            both.or(other.from);
            return new Inequality(
                    IntStream.range(0, coefficients.size())
                            .mapToObj(i -> of(i).plus(other.of(i)))
                            .collect(ImmutableList.toImmutableList()),
                    limit.plus(other.limit),
                    strict || other.strict,
                    both);
        }

        /** Without an unknown, as an equation tells what it is. */
        Inequality without(int unknown, Inequality equation) {
            return plus(
                    equation.times(of(unknown).dividedBy(equation.of(unknown)).negated()));
        }

        boolean isBroken() {
            return coefficients.stream().allMatch(Rational::isZero) && limit.signum() < (strict ? 1 : 0);
        }
    }

    private final int unknowns;
    private List<Inequality> equations = new ArrayList<>();
    private List<Inequality> inequalities = new ArrayList<>();
    private int addedAway;

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

    private void add(LinearConstraint constraint) {
        Rational[] dense = new Rational[unknowns];
        Arrays.fill(dense, Rational.ZERO);
        for (int i = 0; i < constraint.unknowns().size(); i++) {
            dense[constraint.unknowns().get(i)] = constraint.coefficients().get(i);
        }
        ImmutableList<Rational> sum = ImmutableList.copyOf(dense);
        Interval values = constraint.values();
        if (values.isPoint()) {
            equations.add(new Inequality(sum, values.min().orElseThrow(), false, new BitSet()));
            return;
        }
        values.max().ifPresent(max -> inequalities.add(new Inequality(sum, max, values.isMaxOpen(), next())));
        values.min()
                .ifPresent(
                        min -> inequalities.add(new Inequality(sum, min, values.isMinOpen(), next()).times(MINUS_ONE)));
    }

    private BitSet next() {
        BitSet self = new BitSet();
        self.set(inequalities.size());
        return self;
    }

    /** Gets rid of every unknown but one: by equations first, then those first that make the fewest inequalities. */
    private boolean settle(int but) {
        List<Integer> open = new ArrayList<>(
                IntStream.range(0, unknowns).filter(u -> u != but).boxed().toList());
        open.removeIf(this::substitute);
        equations.forEach(e -> inequalities.addAll(List.of(e, e.times(MINUS_ONE))));
        while (!open.isEmpty()) {
            Integer next = open.stream().min(Comparator.comparing(this::pairs)).orElseThrow();
            open.remove(next);
            addAway(next);
        }
        return inequalities.stream().noneMatch(Inequality::isBroken);
    }

    private boolean substitute(int unknown) {
        Optional<Inequality> found =
                equations.stream().filter(e -> !e.of(unknown).isZero()).findFirst();
        found.ifPresent(equation -> {
            equations.remove(equation);
            equations.replaceAll(e -> e.without(unknown, equation));
            inequalities.replaceAll(i -> i.without(unknown, equation));
        });
        return found.isPresent();
    }

    private List<Inequality> onSide(int unknown, int side) {
        return inequalities.stream().filter(i -> i.of(unknown).signum() == side).toList();
    }

    private int pairs(int unknown) {
        return onSide(unknown, 1).size() * onSide(unknown, -1).size();
    }

    private void addAway(int unknown) {
        addedAway++;
        List<Inequality> left = new ArrayList<>(onSide(unknown, 0));
        for (Inequality upper : onSide(unknown, 1)) {
            Inequality one = upper.times(upper.of(unknown).reciprocal());
            for (Inequality lower : onSide(unknown, -1)) {
                Inequality sum = one.plus(lower.times(lower.of(unknown).abs().reciprocal()));
                if (sum.from().cardinality() <= addedAway + 1) {
                    left.add(sum);
                }
            }
        }
        inequalities = left;
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
