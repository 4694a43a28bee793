package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Other systems that say the same as one, or less. */
final class Rewriting {
    private Rewriting() {}

    static LinearSystem of(int unknowns, List<LinearConstraint> constraints) {
        LinearSystem.Builder system = LinearSystem.builder();
        IntStream.range(0, unknowns).forEach(u -> system.unknown());
        constraints.forEach(c -> system.row(c.unknowns(), c.coefficients(), c.values()));
        return system.build();
    }

    /** The same system with an unknown counted in another unit, of which one is so many of the old. */
    static LinearSystem inUnits(LinearSystem system, int unknown, Rational unit) {
        return each(
                system,
                c -> new LinearConstraint(
                        c.unknowns(),
                        IntStream.range(0, c.unknowns().size())
                                .mapToObj(i -> c.unknowns().get(i) == unknown
                                        ? c.coefficients().get(i).times(unit)
                                        : c.coefficients().get(i))
                                .collect(ImmutableList.toImmutableList()),
                        c.values()));
    }

    /** The same system, where each unknown has the number that the list says, with constraints and terms in any order. */
    static LinearSystem permuted(LinearSystem system, List<Integer> numbers, Random random) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (LinearConstraint c : system.constraints()) {
            List<Integer> order = order(c.unknowns().size(), random);
            constraints.add(new LinearConstraint(
                    order.stream().map(i -> numbers.get(c.unknowns().get(i))).collect(ImmutableList.toImmutableList()),
                    order.stream().map(c.coefficients()::get).collect(ImmutableList.toImmutableList()),
                    c.values()));
        }
        Collections.shuffle(constraints, random);
        return of(system.unknowns(), constraints);
    }

    static List<Integer> order(int size, Random random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(order, random);
        return order;
    }

    /** The same system with every constraint taken a number of times, which turns it where the number is negative. */
    static LinearSystem multiplied(LinearSystem system, Rational times) {
        return each(
                system,
                c -> new LinearConstraint(
                        c.unknowns(),
                        c.coefficients().stream().map(times::times).collect(ImmutableList.toImmutableList()),
                        c.values().times(times)));
    }

    /** The system with one constraint more. */
    static LinearSystem bounded(LinearSystem system, int unknown, Interval values) {
        List<LinearConstraint> constraints = new ArrayList<>(system.constraints());
        constraints.add(new LinearConstraint(ImmutableList.of(unknown), ImmutableList.of(Rational.ONE), values));
        return of(system.unknowns(), constraints);
    }

    /** The system with the values of one constraint replaced. */
    static LinearSystem with(LinearSystem system, int constraint, UnaryOperator<Interval> change) {
        List<LinearConstraint> constraints = new ArrayList<>(system.constraints());
        LinearConstraint old = constraints.get(constraint);
        constraints.set(
                constraint, new LinearConstraint(old.unknowns(), old.coefficients(), change.apply(old.values())));
        return of(system.unknowns(), constraints);
    }

    /** Both systems in one; the unknowns of the second are numbered after those of the first. */
    static LinearSystem beside(LinearSystem first, LinearSystem second) {
        List<LinearConstraint> constraints = new ArrayList<>(first.constraints());
        second.constraints()
                .forEach(c -> constraints.add(new LinearConstraint(
                        c.unknowns().stream().map(u -> u + first.unknowns()).collect(ImmutableList.toImmutableList()),
                        c.coefficients(),
                        c.values())));
        return of(first.unknowns() + second.unknowns(), constraints);
    }

    private static LinearSystem each(LinearSystem system, UnaryOperator<LinearConstraint> change) {
        return of(system.unknowns(), system.constraints().stream().map(change).toList());
    }
}
