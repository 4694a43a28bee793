package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.tallystick.algebra.LinearForm;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/** Equations that no whole numbers satisfy, since all coefficients have a divisor that the constant lacks: 2 a + 2 b = 3. */
final class Divisibility {
    private Divisibility() {}

    /** Such equations, each a part of its own: to refute it takes no other statement, and others only add cases. */
    static List<Component> violations(Problem problem) {
        return IntStream.range(0, problem.statements().size())
                .filter(number -> problem.statements()
                        .get(number)
                        .row()
                        .filter(row -> isViolated(row, problem.whole()::contains))
                        .isPresent())
                .mapToObj(number -> alone(problem, number))
                .toList();
    }

    private static boolean isViolated(LinearForm row, Predicate<String> isWhole) {
        return row.order() == Order.EQUAL
                && !row.coefficients().isEmpty()
                && row.coefficients().keySet().stream().allMatch(isWhole)
                && !row.constant()
                        .isMultipleOf(row.coefficients().values().stream()
                                .reduce(Rational.ZERO, Divisibility::commonDivisor));
    }

    /** The largest number of which both are whole multiples. */
    private static Rational commonDivisor(Rational one, Rational other) {
        BigInteger denominator = one.denominator().multiply(other.denominator());
        return Rational.of(
                one.numerator()
                        .multiply(other.denominator())
                        .gcd(other.numerator().multiply(one.denominator())),
                denominator);
    }

    private static Component alone(Problem problem, int number) {
        ImmutableList<String> names = problem.statements().get(number).measurands();
        List<Integer> bounds = IntStream.range(0, problem.bounds().size())
                .filter(bound -> names.contains(problem.bounds().get(bound).unknown()))
                .boxed()
                .toList();
        return new Component(problem, names, List.of(number), bounds);
    }
}
