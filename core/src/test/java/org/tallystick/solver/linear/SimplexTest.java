package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class SimplexTest {
    private final LinearSystem.Builder system = LinearSystem.builder();

    @Test
    void whatPassesRowByRowMayBeImpossibleTogether() {
        int t = bounded(closed("10", "10"));
        int a = bounded(closed("4.5", "5.5"));
        int b = bounded(closed("3.9", "4.9"));
        int p = bounded(closed("1.5", "2.5"));
        int q = bounded(closed("1.5", "2.5"));
        row("= 0", t, 1, a, -1, b, -1);
        assertThat(feasible()).isNotNull();
        row("= 0", a, 1, p, -1, q, -1);

        assertThat(infeasible())
                .containsExactlyInAnyOrder(
                        times(0, "-1"), times(2, "1"), times(3, "1"), times(4, "1"), times(5, "1"), times(6, "1"));
    }

    @Test
    void openEndsCount() {
        int a = bounded(Interval.lessThan(r("5")));
        int b = bounded(Interval.atMost(r("5")));
        row(">= 10", a, 1, b, 1);

        assertThat(infeasible()).hasSize(3);
    }

    @Test
    void closedEndsMayTouch() {
        int a = bounded(Interval.atMost(r("5")));
        int b = bounded(Interval.atMost(r("5")));
        row(">= 10", a, 1, b, 1);

        assertThat(feasible()).containsExactly(r("5"), r("5"));
    }

    @Test
    void betweenOpenEndsLiesAPlainValue() {
        int a = bounded(Interval.open(r("0"), r("0.001")));
        int b = bounded(Interval.open(r("2"), r("2.1")));
        row("> 2.1", a, 1, b, 1);

        assertThat(feasible()).allSatisfy(value -> assertThat(value.toString()).hasSizeLessThan(8));
    }

    @Test
    void wholeBoundsOfSumsGiveWholeValues() {
        int[] parts = new int[6];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = bounded(closed("0", "7"));
        }
        row("= 11", parts[0], 1, parts[1], 1, parts[2], 1);
        row("= 9", parts[3], 1, parts[4], 1, parts[5], 1);
        row("= 13", parts[0], 1, parts[3], 1);

        assertThat(feasible()).allMatch(Rational::isWhole);
    }

    @Test
    void theTightestOfSeveralBoundsIsNamed() {
        int a = bounded(closed("0", "10"));
        system.bound(a, Interval.lessThan(r("8")));
        system.bound(a, closed("2", "9"));
        system.bound(a, closed("8", "12"));

        assertThat(infeasible()).containsExactlyInAnyOrder(times(1, "1"), times(3, "-1"));
    }

    @Test
    void aBoundOnAMultipleIsABound() {
        int a = system.unknown();
        system.row(ImmutableList.of(a), ImmutableList.of(r("-2")), Interval.greaterThan(r("6")));
        system.bound(a, Interval.atLeast(r("-3")));

        assertThat(infeasible()).hasSize(2);
    }

    @Test
    void aSumOfNothingIsZero() {
        system.row(ImmutableList.of(), ImmutableList.of(), Interval.closedOpen(r("-1"), r("0")));

        assertThat(infeasible()).containsExactly(times(0, "1"));
    }

    @Test
    void unknownsWithoutBoundsTakeWhatIsLeft() {
        int a = bounded(closed("1", "2"));
        int free = system.unknown();
        int other = system.unknown();
        int alone = system.unknown();
        row("= 0", free, 1, a, -1, other, -3);
        row("= 7", free, 1, other, 1);
        row("< 7", free, 1, a, 1);

        assertThat(feasible().get(alone)).isEqualTo(Rational.ZERO);
        assertRange(alone, Interval.all());
        assertRange(free, Interval.closedOpen(r("5.5"), r("5.6")));
    }

    @Test
    void rangesHaveExactEnds() {
        int whole = system.unknown();
        int a = bounded(Interval.closedOpen(r("1"), r("2")));
        int b = bounded(Interval.openClosed(r("3"), r("4")));
        int c = bounded(Interval.atLeast(r("0")));
        row("= 0", whole, 1, a, -1, b, -1, c, -2);

        assertRange(whole, Interval.greaterThan(r("4")));
        assertRange(a, Interval.closedOpen(r("1"), r("2")));
        system.bound(whole, Interval.atMost(r("9")));
        assertRange(c, Interval.closedOpen(r("0"), r("2.5")));
        assertRange(whole, Interval.openClosed(r("4"), r("9")));
    }

    @Test
    void aRangeOfWhatIsImpossibleIsNone() {
        int a = bounded(closed("1", "2"));
        int b = bounded(closed("1", "2"));
        row("= 5", a, 1, b, 1);

        assertThat(Simplex.range(system.build(), a, Budget.of(1000))).isEmpty();
    }

    @Test
    void spentBudgetsAreToldOf() {
        LinearSystem table = TwoWayTable.biased(5, 5, 1).system();

        assertThat(Simplex.solve(table, Budget.of(500))).isEqualTo(Outcome.unknown());
        assertThat(Simplex.range(table, 0, Budget.of(500))).isEmpty();
    }

    /** E. M. L. Beale, "Cycling in the dual simplex algorithm", 1955: the steepest rule alone goes round for ever. */
    @Test
    void bealesExampleEnds() {
        int[] x = nonNegative(4);
        row("<= 0", x[0], "0.25", x[1], "-60", x[2], "-0.04", x[3], "9");
        row("<= 0", x[0], "0.5", x[1], "-90", x[2], "-0.02", x[3], "3");
        row("<= 1", x[2], "1");
        int gain = system.unknown();
        row("= 0", gain, "-1", x[0], "0.75", x[1], "-150", x[2], "0.02", x[3], "-6");

        assertRange(gain, Interval.atMost(r("0.05")));
    }

    /** H. W. Kuhn's example, as told in Balinski and Tucker, "Duality theory of linear programs", 1969. */
    @Test
    void kuhnsExampleEnds() {
        int[] x = nonNegative(4);
        row("<= 0", x[0], "-2", x[1], "-9", x[2], "1", x[3], "9");
        row("<= 0", x[0], "1/3", x[1], "1", x[2], "-1/3", x[3], "-2");
        row("<= 2", x[0], "2", x[1], "3", x[2], "-1", x[3], "-12");
        int gain = system.unknown();
        row("= 0", gain, "-1", x[0], "2", x[1], "3", x[2], "-1", x[3], "-12");

        assertRange(gain, Interval.atMost(r("2")));
    }

    @Test
    void oneInATrillionIsFound() {
        int whole = bounded(closed("1000000000001", "1000000000001"));
        int a = bounded(closed("400000000000", "400000000000"));
        int b = bounded(closed("300000000000", "300000000000"));
        int c = bounded(closed("300000000000", "300000000000"));
        row("= 0", whole, 1, a, -1, b, -1, c, -1);

        assertThat(infeasible()).hasSize(5);
    }

    @Test
    void coefficientsPastLongsAreExact() {
        int a = bounded(Interval.atLeast(r("0")));
        int b = bounded(Interval.atLeast(r("0")));
        int c = bounded(Interval.atLeast(r("0")));
        row("= 1", a, "1e30", b, "1/3", c, "7");
        row("= 0.35", a, "3e29", b, "1/7", c, "1e-25");

        assertRange(b, closed("7/6", "1469999999999999999999999940/599999999999999999999999980"));
    }

    @Test
    void tablesOfRoundedFiguresAreDecided() {
        TwoWayTable table = TwoWayTable.biased(12, 9, 7);
        assertSolved(table.system());
        assertRefuted(table.moved(12, 9, -10 * 12).system());
        assertRefuted(table.moved(3, 9, 100).system());
    }

    private static void assertSolved(LinearSystem system) {
        assertThat(Simplex.solve(system, Budget.of(Long.MAX_VALUE)))
                .satisfies(answer ->
                        FarkasCheck.assertSolves(system, answer.values().orElseThrow()));
    }

    private static void assertRefuted(LinearSystem system) {
        assertThat(Simplex.solve(system, Budget.of(Long.MAX_VALUE)))
                .satisfies(answer ->
                        FarkasCheck.assertProves(system, answer.proof().orElseThrow()));
    }

    private List<Rational> feasible() {
        LinearSystem built = system.build();
        assertSolved(built);
        return Simplex.solve(built, Budget.of(100_000)).values().orElseThrow();
    }

    private List<Multiplier> infeasible() {
        LinearSystem built = system.build();
        assertRefuted(built);
        return Simplex.solve(built, Budget.of(100_000)).proof().orElseThrow();
    }

    private void assertRange(int unknown, Interval values) {
        LinearSystem built = system.build();
        Range range = Simplex.range(built, unknown, Budget.of(100_000)).orElseThrow();
        FarkasCheck.assertProves(built, unknown, range);
        assertThat(range.values()).isEqualTo(values);
    }

    private int bounded(Interval values) {
        int unknown = system.unknown();
        system.bound(unknown, values);
        return unknown;
    }

    private int[] nonNegative(int count) {
        int[] unknowns = new int[count];
        Arrays.setAll(unknowns, i -> bounded(Interval.atLeast(Rational.ZERO)));
        return unknowns;
    }

    /** A row whose sum compares to a constant; the terms are unknowns, each followed by its coefficient. */
    private void row(String comparison, Object... terms) {
        ImmutableList.Builder<Integer> unknowns = ImmutableList.builder();
        ImmutableList.Builder<Rational> coefficients = ImmutableList.builder();
        for (int i = 0; i < terms.length; i += 2) {
            unknowns.add((Integer) terms[i]);
            coefficients.add(r(terms[i + 1].toString()));
        }
        Rational constant = r(comparison.substring(comparison.indexOf(' ') + 1));
        Interval values = switch (comparison.substring(0, comparison.indexOf(' '))) {
            case "=" -> Interval.of(constant);
            case "<=" -> Interval.atMost(constant);
            case "<" -> Interval.lessThan(constant);
            case ">" -> Interval.greaterThan(constant);
            default -> Interval.atLeast(constant);
        };
        system.row(unknowns.build(), coefficients.build(), values);
    }

    private static Multiplier times(int constraint, String times) {
        return new Multiplier(constraint, r(times));
    }

    private static Interval closed(String min, String max) {
        return Interval.closed(r(min), r(max));
    }

    private static Rational r(String text) {
        return Rational.parse(text);
    }
}
