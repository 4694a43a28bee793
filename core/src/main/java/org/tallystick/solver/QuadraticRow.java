package org.tallystick.solver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.tallystick.algebra.LinearForm;
import org.tallystick.algebra.QuadraticEquation;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** An equation with products of two unknowns, which are numbered. */
final class QuadraticRow {
    private final QuadraticEquation equation;
    private final Map<String, Integer> numbers;
    private final ImmutableList<Term> terms;

    QuadraticRow(QuadraticEquation equation, Map<String, Integer> numbers) {
        this.equation = equation;
        this.numbers = numbers;
        this.terms = equation.terms().entrySet().stream()
                .map(term -> term(term.getKey(), term.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    /** A multiple of an unknown or, with a second factor, of a product; the factors are in the order of their numbers. */
    record Term(int unknown, int factor, Rational coefficient) {
        boolean isProduct() {
            return factor != Cut.NONE;
        }
    }

    private Term term(ImmutableMultiset<String> product, Rational coefficient) {
        int[] factors = product.stream()
                .mapToInt(name -> numbers.getOrDefault(name, Cut.NONE))
                .sorted()
                .toArray();
        return new Term(factors[0], factors.length > 1 ? factors[1] : Cut.NONE, coefficient);
    }

    ImmutableList<Term> terms() {
        return terms;
    }

    Interval target() {
        return Interval.of(equation.constant());
    }

    int divisors() {
        return equation.divisors().size();
    }

    /** The row that a divisor is not zero, where its sign is known. */
    Optional<IntervalRow> divisor(int number, IntFunction<Interval> values) {
        Optional<LinearForm> form =
                equation.divisor(number, name -> values.apply(numbers.getOrDefault(name, Cut.NONE)));
        return form.map(row -> new IntervalRow(row, numbers));
    }
}
