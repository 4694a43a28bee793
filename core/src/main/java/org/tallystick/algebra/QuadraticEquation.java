package org.tallystick.algebra;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * An equation with its divisors multiplied out: {@code Σ coefficient · product = constant}, where each product has at most two factors. The
 * coefficients convert units, so each measurand counts in its own unit.
 *
 * @param terms the coefficient, not zero, of each product; a factor that occurs twice is squared
 * @param constant the right side
 * @param divisors the linear divisors, none of which is zero, each as the sum that is above its constant where the divisor is positive
 */
public record QuadraticEquation(
        ImmutableMap<ImmutableMultiset<String>, Rational> terms,
        Rational constant,
        ImmutableList<LinearForm> divisors) {
    private static final int DEGREE = 2;

    /** Returns the equation that a fraction is zero, empty where it has a product of more than two factors or no measurand. */
    static Optional<QuadraticEquation> of(Fraction fraction) {
        ImmutableMap.Builder<ImmutableMultiset<String>, Rational> terms = ImmutableMap.builder();
        fraction.above().terms().forEach((powers, coefficient) -> {
            ImmutableMultiset<String> product = product(powers);
            if (!product.isEmpty()) {
                terms.put(product, coefficient);
            }
        });
        ImmutableList<LinearForm> divisors = fraction.divisors().stream()
                .flatMap(divisor -> positive(divisor).stream())
                .collect(ImmutableList.toImmutableList());
        return Optional.of(new QuadraticEquation(
                        terms.buildOrThrow(), fraction.above().constant().negated(), divisors))
                .filter(equation -> !equation.terms.isEmpty()
                        && equation.terms.keySet().stream().allMatch(product -> product.size() <= DEGREE));
    }

    private static ImmutableMultiset<String> product(Map<String, Integer> powers) {
        ImmutableMultiset.Builder<String> factors = ImmutableMultiset.builder();
        powers.forEach(factors::addCopies);
        return factors.build();
    }

    /** Returns the inequality that a linear polynomial is above zero; empty for any other. */
    private static Optional<LinearForm> positive(Polynomial divisor) {
        ImmutableMap.Builder<String, Rational> coefficients = ImmutableMap.builder();
        for (Map.Entry<? extends Map<String, Integer>, Rational> term :
                divisor.terms().entrySet()) {
            ImmutableMultiset<String> product = product(term.getKey());
            if (product.size() > 1) {
                return Optional.empty();
            }
            product.forEach(measurand -> coefficients.put(measurand, term.getValue()));
        }
        return Optional.of(LinearForm.of(
                        coefficients.buildOrThrow(),
                        Order.GREATER,
                        divisor.constant().negated()))
                .filter(form -> !form.coefficients().isEmpty());
    }

    /**
     * Returns that a divisor is not zero, where its sign is known.
     *
     * @param number the number of the divisor, from 0
     * @param values the possible values of each measurand
     * @return a strict inequality; empty where there is no such divisor, or where it may be negative as well as positive
     */
    public Optional<LinearForm> divisor(int number, Function<String, Interval> values) {
        if (number < 0 || number >= divisors.size()) {
            return Optional.empty();
        }
        LinearForm positive = divisors.get(number);
        Interval sum = LinearProposition.range(
                positive.coefficients(), positive.constant().negated(), values);
        if (Interval.atLeast(Rational.ZERO).encloses(sum)) {
            return Optional.of(positive);
        }
        return Interval.atMost(Rational.ZERO).encloses(sum)
                ? Optional.of(LinearForm.of(positive.coefficients(), Order.LESS, positive.constant()))
                : Optional.empty();
    }

    QuadraticEquation renamed(ImmutableBiMap<String, String> names) {
        ImmutableMap.Builder<ImmutableMultiset<String>, Rational> renamed = ImmutableMap.builder();
        terms.forEach((product, coefficient) -> renamed.put(
                product.stream()
                        .map(name -> names.getOrDefault(name, name))
                        .collect(ImmutableMultiset.toImmutableMultiset()),
                coefficient));
        ImmutableList<LinearForm> forms = divisors.stream()
                .map(form -> LinearForm.of(
                        LinearProposition.renamed(form.coefficients(), names), form.order(), form.constant()))
                .collect(ImmutableList.toImmutableList());
        return new QuadraticEquation(renamed.buildOrThrow(), constant, forms);
    }
}
