package org.tallystick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.solver.linear.Budget;

class DivisibilityTest {

    private static void assertRefuted(Problems problems) {
        Problem problem = problems.build();
        Optional<Tree> proof = Divisibility.refutation(problem, Budget.of(100_000));
        assertThat(proof).isPresent();
        assertThat(TreeCheck.proves(problem, proof.get())).isTrue();
        assertThat(Search.decide(problem, Budget.of(100_000)).isImpossible()).isTrue();
    }

    private static void assertLeftOpen(Problems problems) {
        assertThat(Divisibility.refutation(problems.build(), Budget.of(100_000)))
                .isEmpty();
    }

    @Test
    void refutesAnEquationWhoseConstantLacksADivisor() {
        assertRefuted(new Problems().whole("x", "y").linear("2*x 2*y", Order.EQUAL, "1000001"));
        assertRefuted(new Problems().whole("x", "y").linear("6*x -15*y", Order.EQUAL, "100"));
        assertLeftOpen(new Problems().whole("x", "y").linear("6*x -15*y", Order.EQUAL, "99"));
        assertLeftOpen(new Problems().whole("x").linear("2*x 2*y", Order.EQUAL, "1000001"));
        assertLeftOpen(new Problems().whole("x", "y").linear("2*x 2*y", Order.AT_LEAST, "1000001"));
    }

    @Test
    void countsWhatABoundFixesAsANumber() {
        Problems odd = new Problems().whole("a", "b", "c").linear("2*a -1*b -2*c", Order.EQUAL, "0");
        assertRefuted(odd.bound("b", Interval.of(Rational.of(73))));
        Problems rounded = new Problems().whole("a", "b", "c").linear("2*a -1*b -2*c", Order.EQUAL, "0");
        assertRefuted(rounded.bound("b", "72.5", "73.5"));
        Problems even = new Problems().whole("a", "b", "c").linear("2*a -1*b -2*c", Order.EQUAL, "0");
        assertLeftOpen(even.bound("b", Interval.of(Rational.of(72))));
        Problems open = new Problems().whole("a", "b", "c").linear("2*a -1*b -2*c", Order.EQUAL, "0");
        assertLeftOpen(open.bound("b", "73", "74"));
    }

    @Test
    void addsEquationsUp() {
        assertRefuted(new Problems()
                .whole("x", "y", "z")
                .linear("1*x 1*y", Order.EQUAL, "7")
                .linear("1*x -1*y -2*z", Order.EQUAL, "2"));
        assertLeftOpen(new Problems()
                .whole("x", "y", "z")
                .linear("1*x 1*y", Order.EQUAL, "7")
                .linear("1*x -1*y -2*z", Order.EQUAL, "1"));
    }

    @Test
    void eliminatesWhatNeedNotBeWhole() {
        assertRefuted(new Problems()
                .whole("x", "y")
                .linear("1*x 0.5*t", Order.EQUAL, "7")
                .linear("1*x 2*y 0.5*t", Order.EQUAL, "4"));
        assertLeftOpen(new Problems()
                .whole("x", "y")
                .linear("1*x 0.5*t", Order.EQUAL, "7")
                .linear("1*x 2*y 0.25*t", Order.EQUAL, "4"));
    }

    @Test
    void readsWhatAHalfOfAWholeNumberIs() {
        Relation half = Relation.parse("a = 2 * b + 1");
        assertRefuted(new Problems().whole("a", "b").relation(half, Map.of()).bound("a", Interval.of(Rational.of(10))));
    }

    @Test
    void leavesToTheSearchWhatItHasNoBudgetFor() {
        Problem problem = new Problems()
                .whole("x", "y", "z")
                .linear("1*x 1*y", Order.EQUAL, "7")
                .linear("1*x -1*y -2*z", Order.EQUAL, "2")
                .build();
        assertThat(Divisibility.refutation(problem, Budget.of(1))).isEmpty();
        assertThat(Divisibility.refutation(problem, Budget.of(10_000))).isPresent();
    }
}
