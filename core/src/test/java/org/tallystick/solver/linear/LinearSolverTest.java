package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class LinearSolverTest {
    private static final Rational MINUS = Rational.of(-1);
    private static final Interval ZERO = Interval.of(Rational.ZERO);

    private final LinearSystem.Builder builder = LinearSystem.builder();

    /** T = A + B and A = P + Q pass one by one and are impossible together. */
    @Test
    void linkedSumsAreDecidedTogether() {
        int t = claimed("10", "10");
        int a = claimed("4.5", "5.5");
        int b = claimed("3.9", "4.9");
        int p = claimed("1.5", "2.5");
        int q = claimed("1.5", "2.5");
        sum(t, a, b);
        sum(a, p, q);
        assertThat(proof()).hasSize(6);

        builder.bound(p, Interval.all());
        assertThat(proof()).hasSize(6);
    }

    @Test
    void openEndsThatTouchShareNothing() {
        int t = builder.unknown();
        int a = claimed("1", "2");
        int b = builder.unknown();
        builder.bound(t, Interval.atLeast(Rational.of(5)));
        builder.bound(b, Interval.lessThan(Rational.of(3)));
        sum(t, a, b);
        assertThat(proof()).hasSize(4);
    }

    @Test
    void aRowOfNothingIsZero() {
        builder.row(List.of(), List.of(), Interval.greaterThan(Rational.ZERO));
        assertThat(proof()).containsExactly(new Multiplier(0, MINUS));
    }

    @Test
    void aBoundMayHaveACoefficient() {
        int x = claimed("1", "2");
        builder.row(List.of(x), List.of(Rational.of(-2, 3)), Interval.greaterThan(Rational.of(-2, 3)));
        assertThat(proof()).containsExactly(new Multiplier(0, MINUS), new Multiplier(1, Rational.of(-3, 2)));
    }

    @Test
    void asPointIsGivenInWholeNumbersWhereTheyFit() {
        int t = claimed("9.5", "10.5");
        int a = claimed("4.5", "5.5");
        int b = builder.unknown();
        int c = claimed("2.2", "2.4");
        sum(t, a, b, c);
        builder.bound(b, Interval.lessThan(Rational.of(3)));
        LinearSystem system = builder.build();
        List<Rational> point = solve(system).values().orElseThrow();
        FarkasCheck.assertSolves(system, point);
        assertThat(point.get(a)).isEqualTo(Rational.of(5));
        assertThat(point.get(t)).isEqualTo(Rational.of(10));
    }

    /** 2,000 parts of which the total leaves almost no room: long fractions would take the whole budget of the day. */
    @Test
    void tightSumsGetShortFractions() {
        int parts = 2_000;
        int[] parted = new int[parts];
        int t = builder.unknown();
        for (int i = 0; i < parts; i++) {
            parted[i] = builder.unknown();
            builder.bound(parted[i], Interval.open(Rational.ZERO, Rational.ONE));
        }
        sum(t, parted);
        builder.bound(t, Interval.of(Rational.of(2 * parts - 1, 2)));
        LinearSystem system = builder.build();
        List<Rational> point = solve(system).values().orElseThrow();
        FarkasCheck.assertSolves(system, point);
        assertThat(point).allMatch(value -> value.denominator().bitLength() < 64);
    }

    @Test
    void aRangeComesFromAllThatBearsOnIt() {
        int t = claimed("10", "12");
        int a = claimed("4.5", "5.5");
        int b = builder.unknown();
        int p = builder.unknown();
        int q = claimed("1", "2");
        sum(t, a, b);
        sum(b, p, q);
        builder.bound(a, Interval.greaterThan(Rational.of(5)));
        LinearSystem system = builder.build();

        Range range = LinearSolver.range(system, p, Budget.of(1_000)).orElseThrow();

        assertThat(range.values()).hasToString("[2.5, 6)");
        FarkasCheck.assertProves(system, p, range);
        assertThat(range.above()).extracting(Multiplier::constraint).containsExactly(0, 2, 3, 4, 5);
    }

    @Test
    void aRangeMayHaveNoEnd() {
        int x = builder.unknown();
        int y = builder.unknown();
        builder.row(List.of(x, y), List.of(Rational.ONE, MINUS), ZERO);
        builder.bound(y, Interval.atLeast(Rational.ONE));
        Range range = LinearSolver.range(builder.build(), x, Budget.of(1_000)).orElseThrow();
        assertThat(range.values()).isEqualTo(Interval.atLeast(Rational.ONE));
        assertThat(range.above()).isEmpty();
    }

    @Test
    void nothingIsImpliedByAContradiction() {
        int x = builder.unknown();
        claimed("1", "2");
        builder.bound(1, Interval.of(Rational.TEN));
        assertThat(LinearSolver.range(builder.build(), x, Budget.of(1_000))).isEmpty();
    }

    @Test
    void doesNotGuessPastTheBudget() {
        int x = claimed("1", "2");
        builder.bound(x, Interval.of(Rational.TEN));
        LinearSystem system = builder.build();
        assertThat(LinearSolver.decide(system, Budget.of(1))).isEqualTo(Outcome.unknown());
        assertThat(LinearSolver.solve(system, Budget.of(1))).isEqualTo(Outcome.unknown());
        assertThat(LinearSolver.range(system, x, Budget.of(1))).isEmpty();
    }

    /** A sum that is off by one is found however large it is, in numbers that fit into longs and in those that do not. */
    @ParameterizedTest
    @CsvSource({"3, 3", "18, 3", "18, 1000", "30, 3", "30, 1000"})
    void aSumThatIsOffByOneIsFound(int digits, int parts) {
        Rational large = Rational.powerOfTen(digits);
        int t = builder.unknown();
        int[] of = new int[parts];
        for (int i = 0; i < parts; i++) {
            of[i] = builder.unknown();
            builder.bound(of[i], Interval.of(large.plus(Rational.of(i))));
        }
        sum(t, of);
        Rational total = large.times(Rational.of(parts)).plus(Rational.of((long) parts * (parts - 1) / 2));
        builder.bound(t, Interval.of(total.plus(Rational.ONE)));
        assertThat(proof()).hasSize(parts + 2);
    }

    private int claimed(String min, String max) {
        int unknown = builder.unknown();
        builder.bound(unknown, Interval.closed(Rational.parse(min), Rational.parse(max)));
        return unknown;
    }

    private void sum(int total, int... parts) {
        List<Integer> of = new ArrayList<>(List.of(total));
        List<Rational> coefficients = new ArrayList<>(List.of(MINUS));
        for (int part : parts) {
            of.add(part);
            coefficients.add(Rational.ONE);
        }
        builder.row(of, coefficients, ZERO);
    }

    private static Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> solve(LinearSystem system) {
        return LinearSolver.solve(system, Budget.of(1_000_000));
    }

    /** Holds deciding and solving to one another and to the sum of the proof. */
    private ImmutableList<Multiplier> proof() {
        LinearSystem system = builder.build();
        ImmutableList<Multiplier> proof = solve(system).proof().orElseThrow();
        FarkasCheck.assertProves(system, proof);
        assertThat(LinearSolver.decide(system, Budget.of(1_000_000))).isEqualTo(Outcome.impossible(proof));
        return proof;
    }
}
