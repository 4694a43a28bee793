package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class LeastSquaresTest {
    private static final int TOTAL = 0;
    private static final int ONE = 1;
    private static final int OTHER = 2;

    /** The total is the sum of its two parts. */
    private static final LinearConstraint SUM = equation(0, TOTAL, -1, ONE, 1, OTHER, 1);

    @Test
    void spreadsADifferenceOverEquallyFineFigures() {
        Map<Integer, Rational> values = balanced(List.of(seen(TOTAL, 10, 1), seen(ONE, 5, 1), seen(OTHER, 8, 1)), SUM);
        assertThat(values)
                .containsEntry(TOTAL, Rational.of(11))
                .containsEntry(ONE, Rational.of(4))
                .containsEntry(OTHER, Rational.of(7));
    }

    @Test
    void movesCoarseFiguresMoreByTheSquareOfTheirGrains() {
        Map<Integer, Rational> values =
                balanced(List.of(seen(TOTAL, 1000, 100), seen(ONE, 400, 10), seen(OTHER, 711, 10)), SUM);
        assertThat(values.get(TOTAL)).isEqualTo(Rational.of(111 * 100, 102).plus(Rational.of(1000)));
        assertThat(values.get(ONE)).isEqualTo(Rational.of(400).minus(Rational.of(111, 102)));
    }

    @Test
    void leavesAloneWhatAddsUp() {
        assertThat(balanced(List.of(seen(TOTAL, 9, 1), seen(ONE, 4, 1), seen(OTHER, 5, 1)), SUM))
                .containsEntry(TOTAL, Rational.of(9))
                .containsEntry(ONE, Rational.of(4))
                .containsEntry(OTHER, Rational.of(5));
    }

    @Test
    void worksOutWhatNobodyObserved() {
        assertThat(balanced(List.of(seen(TOTAL, 10, 1), seen(ONE, 4, 1)), SUM)).containsEntry(OTHER, Rational.of(6));
    }

    @Test
    void keepsSilentAboutWhatIsNotDetermined() {
        assertThat(balanced(List.of(seen(TOTAL, 10, 1)), SUM)).containsOnlyKeys(TOTAL);
        LinearConstraint twice = equation(0, TOTAL, -1, ONE, 1, OTHER, 1, 3, 1);
        LinearConstraint difference = equation(4, ONE, 1, 3, 1);
        assertThat(balanced(List.of(seen(TOTAL, 10, 1)), twice, difference))
                .containsOnlyKeys(TOTAL, OTHER)
                .containsEntry(OTHER, Rational.of(6));
    }

    @Test
    void takesTheMeanOfSeveralObservations() {
        assertThat(balanced(List.of(seen(ONE, 4, 1), seen(ONE, 10, 1)))).containsEntry(ONE, Rational.of(7));
        assertThat(balanced(List.of(seen(ONE, 0, 1), seen(ONE, 10, 3)))).containsEntry(ONE, Rational.ONE);
    }

    @Test
    void takesAnEquationThatIsStatedTwiceForOne() {
        List<WeightedValue> seen = List.of(seen(TOTAL, 10, 1), seen(ONE, 5, 1), seen(OTHER, 8, 1));
        LinearConstraint doubled = equation(0, TOTAL, -2, ONE, 2, OTHER, 2);
        assertThat(balanced(seen, SUM, doubled)).isEqualTo(balanced(seen, SUM));
    }

    @Test
    void tellsOfEquationsThatContradictEachOther() {
        LinearConstraint off = equation(1, TOTAL, -1, ONE, 1, OTHER, 1);
        List<WeightedValue> seen = List.of(seen(TOTAL, 10, 1), seen(ONE, 5, 1), seen(OTHER, 8, 1));
        assertThat(balance(seen, SUM, off)).matches(Outcome::isImpossible);
        assertThat(balance(List.of(), SUM, off)).matches(Outcome::isImpossible);
        assertThat(balance(seen.subList(0, 1), SUM, off)).matches(Outcome::isImpossible);
    }

    @Test
    void givesUpWhenTheBudgetIsSpent() {
        List<WeightedValue> seen = List.of(seen(TOTAL, 10, 1), seen(ONE, 5, 1), seen(OTHER, 8, 1));
        assertThat(LeastSquares.balance(seen, List.of(SUM), Budget.of(2))).isEqualTo(Outcome.unknown());
        assertThat(LeastSquares.balance(seen.subList(0, 1), List.of(SUM), Budget.of(2)))
                .isEqualTo(Outcome.unknown());
    }

    @Test
    void refusesInequalitiesAndGrainsThatAreNotAboveZero() {
        LinearConstraint least = new LinearConstraint(
                ImmutableList.of(0), ImmutableList.of(Rational.ONE), Interval.atLeast(Rational.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> balance(List.of(), least));
        assertThatIllegalArgumentException().isThrownBy(() -> seen(0, 1, 0));
    }

    @Test
    void balancesSumsWhoseProductsCancel() {
        LinearConstraint sum = equation(3, ONE, 1, OTHER, 1);
        LinearConstraint difference = equation(1, ONE, 1, OTHER, -1);
        assertThat(balanced(List.of(seen(ONE, 5, 3), seen(OTHER, 8, 3)), sum, difference))
                .containsEntry(ONE, Rational.TWO)
                .containsEntry(OTHER, Rational.ONE);
    }

    @Test
    void balancesEquationsOfLargeMultipliers() {
        int large = Integer.MAX_VALUE;
        List<WeightedValue> seen = List.of(seen(TOTAL, 10, 1), seen(ONE, 4, 1));
        assertThat(balanced(seen, equation(large, TOTAL, large), equation(0, TOTAL, 1, ONE, -1)))
                .containsEntry(TOTAL, Rational.ONE)
                .containsEntry(ONE, Rational.ONE);
        assertThat(balance(seen, equation(large, TOTAL, large), equation(2, TOTAL, 1)))
                .matches(Outcome::isImpossible);
    }

    @Test
    void balancesManySumsThatShareTheirParts() {
        SplittableRandom random = new SplittableRandom(4);
        List<LinearConstraint> rows = new ArrayList<>();
        for (int row = 0; row < 100; row++) {
            ImmutableList.Builder<Integer> of = ImmutableList.builder();
            ImmutableList.Builder<Rational> times = ImmutableList.builder();
            random.ints(0, 400).distinct().limit(2 + random.nextInt(6)).forEach(unknown -> {
                of.add(unknown);
                times.add(Rational.of(random.nextInt(2) * 2 - 1));
            });
            rows.add(new LinearConstraint(of.build(), times.build(), Interval.of(Rational.of(random.nextInt(100)))));
        }
        List<WeightedValue> seen = IntStream.range(0, 400)
                .mapToObj(unknown -> new WeightedValue(
                        unknown, Rational.of(random.nextInt(100_000)), Rational.powerOfTen(random.nextInt(4))))
                .toList();
        Outcome<ImmutableMap<Integer, Rational>, Rational> balance =
                LeastSquares.balance(seen, rows, Budget.of(100_000_000));
        assertThat(balance)
                .satisfies(balanced -> assertThat(rows)
                        .allSatisfy(row -> assertThat(
                                        new Equation(row).at(balanced.values().orElseThrow()))
                                .isEqualTo(row.values().min().orElseThrow())));
    }

    private static WeightedValue seen(int unknown, long value, long resolution) {
        return new WeightedValue(unknown, Rational.of(value), Rational.of(resolution));
    }

    /** An equation of pairs of an unknown and its multiplier. */
    private static LinearConstraint equation(long value, int... pairs) {
        ImmutableList.Builder<Integer> of = ImmutableList.builder();
        ImmutableList.Builder<Rational> times = ImmutableList.builder();
        for (int at = 0; at < pairs.length; at += 2) {
            of.add(pairs[at]);
            times.add(Rational.of(pairs[at + 1]));
        }
        return new LinearConstraint(of.build(), times.build(), Interval.of(Rational.of(value)));
    }

    private static Outcome<ImmutableMap<Integer, Rational>, Rational> balance(
            List<WeightedValue> seen, LinearConstraint... equations) {
        return LeastSquares.balance(seen, List.of(equations), Budget.of(1_000_000));
    }

    private static Map<Integer, Rational> balanced(List<WeightedValue> seen, LinearConstraint... equations) {
        return balance(seen, equations).values().orElseThrow();
    }
}
