package org.tallystick.solver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tallystick.solver.Problems.number;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.Outcome;

class SearchTest {
    private static final Interval NOT_NEGATIVE = Interval.atLeast(Rational.ZERO);

    private static Outcome<ImmutableMap<String, Rational>, Tree> decide(Problem problem) {
        return Search.decide(problem, Budget.of(300_000));
    }

    private static Tree refuted(Problem problem) {
        Outcome<ImmutableMap<String, Rational>, Tree> outcome = decide(problem);
        assertThat(outcome).isInstanceOf(Outcome.Impossible.class);
        Tree proof = outcome.proof().orElseThrow();
        assertThat(TreeCheck.proves(problem, proof)).as("%s", proof).isTrue();
        return proof;
    }

    private static Rational value(ImmutableMap<String, Rational> point, String name) {
        return Optional.ofNullable(point.get(name)).orElseThrow();
    }

    private static ImmutableMap<String, Rational> witness(Problem problem) {
        Outcome<ImmutableMap<String, Rational>, Tree> outcome = decide(problem);
        assertThat(outcome).isInstanceOf(Outcome.Possible.class);
        ImmutableMap<String, Rational> witness = outcome.values().orElseThrow();
        assertThat(problem.whole()).allMatch(name -> value(witness, name).isWhole());
        assertThat(problem.bounds()).allMatch(bound -> bound.values().contains(value(witness, bound.unknown())));
        assertThat(problem.statements())
                .allMatch(statement -> statement.isPossible(name -> Interval.of(value(witness, name))));
        return witness;
    }

    private static Problems percentOf25(String min, String max) {
        return new Problems()
                .whole("n", "k")
                .bound("rate", min, max)
                .bound("n", "25", "25")
                .bound("k", NOT_NEGATIVE)
                .share("rate", "k", "n");
    }

    @Test
    void fiftySevenPercentOf25AreNoWholeNumber() {
        Tree.Broken broken = new Tree.Broken(0);
        assertThat(refuted(percentOf25("56.5", "57.5").build()))
                .isEqualTo(new Tree.Branch("k", Rational.of(14), true, broken, broken));
    }

    @Test
    void fiftySixPercentOf25Are14() {
        assertThat(witness(percentOf25("55.5", "56.5").build())).containsEntry("k", Rational.of(14));
    }

    @Test
    void severalSharesOfOneNumberAreTakenTogether() {
        Problems apart = new Problems().whole("n", "k", "l").bound("n", "1", "14");
        apart.bound("r", "33.2", "33.4").bound("s", "14.2", "14.4");
        apart.bound("k", NOT_NEGATIVE).bound("l", NOT_NEGATIVE).share("r", "k", "n");
        assertThat(witness(apart.build())).containsKeys("k");
        assertThat(TreeCheck.leaves(refuted(apart.share("s", "l", "n").build())))
                .isLessThan(40);
        assertThat(witness(percentOf25("55.5", "56.5")
                        .bound("other", "43.5", "44.5")
                        .whole("m")
                        .share("other", "m", "n")
                        .sum("n", "k", "m")
                        .build()))
                .containsEntry("m", Rational.of(11));
    }

    @Test
    void sharesOfAHugeNumberAreFound() {
        Problems huge = new Problems().whole("n", "k").bound("n", "11", "1e18").bound("rate", "33", "33.001");
        assertThat(witness(huge.share("rate", "k", "n").build())).containsKey("n");
    }

    @Test
    void linkedSumsAreRefutedByOneSum() {
        Problem problem = new Problems()
                .bound("T", "10", "10")
                .bound("A", "4.5", "5.5")
                .bound("B", "3.9", "4.9")
                .bound("P", "1.5", "2.5")
                .bound("Q", "1.5", "2.5")
                .sum("T", "A", "B")
                .sum("A", "P", "Q")
                .build();
        assertThat(refuted(problem)).isInstanceOf(Tree.Sum.class);
    }

    @Test
    void boundsThatShareNothingAreRefutedByThemselves() {
        assertThat(refuted(new Problems()
                        .bound("x", "1", "2")
                        .bound("x", "0", "9")
                        .bound("x", Interval.greaterThan(number("2")))
                        .build()))
                .isEqualTo(new Tree.Sum(ImmutableList.of(
                        new RowMultiple.OfBound(0, Rational.ONE), new RowMultiple.OfBound(2, Rational.of(-1)))));
        assertThat(refuted(new Problems().whole("x").bound("x", "1.2", "1.8").build()))
                .isInstanceOf(Tree.Sum.class);
    }

    @ParameterizedTest
    @CsvSource({"2*x 2*y, 7, 9", "2*x -2*y, 1, 250", "6*x 9*y, 43, 40", "6*x -4*y, 3, 250"})
    void wholeEquationsWithoutASolutionAreRefuted(String sum, String constant, int most) {
        Problems problem = new Problems().whole("x", "y").bound("x", "0", "100").bound("y", "0", "100");
        assertThat(TreeCheck.leaves(
                        refuted(problem.linear(sum, Order.EQUAL, constant).build())))
                .isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @CsvSource({"43, false", "44, true", "1, false", "100, true"})
    void coinsReachSomeSumsAlone(String constant, boolean reached) {
        Problem problem = new Problems()
                .whole("x", "y", "z")
                .bound("x", NOT_NEGATIVE)
                .bound("y", NOT_NEGATIVE)
                .bound("z", NOT_NEGATIVE)
                .linear("6*x 9*y 20*z", Order.EQUAL, constant)
                .build();
        if (reached) {
            assertThat(witness(problem)).hasSize(3);
        } else {
            assertThat(TreeCheck.leaves(refuted(problem))).isLessThan(60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2*x 2*y", "2*x -2*y"})
    void withoutBoundsTheSearchIsGivenUpBesideEquations(String sum) {
        Problem between = new Problems()
                .whole("x", "y")
                .linear(sum, Order.LESS, "8")
                .linear(sum, Order.GREATER, "6")
                .build();
        assertThat(decide(between)).isEqualTo(Outcome.unknown());
        Problem odd =
                new Problems().whole("x", "y").linear(sum, Order.EQUAL, "7").build();
        assertThat(decide(odd).isImpossible()).isTrue();
    }

    /** Whatever else is stated: three wholes are not a half and a whole, and that takes no case of the other statement. */
    @Test
    void anEquationThatNoWholeNumbersSatisfyIsRefutedByItself() {
        Problem problem = new Problems()
                .whole("x", "y", "z")
                .bound("x", "0", "5")
                .bound("y", "0", "5")
                .bound("z", "0", "5")
                .relation(Relation.rule("squares", "x * x < y + 5"), Map.of())
                .linear("1.5*x 1.5*y -1.5*z", Order.EQUAL, "2")
                .build();
        Tree proof = Search.decide(problem, Budget.of(100_000)).proof().orElseThrow();

        assertThat(TreeCheck.proves(problem, proof)).isTrue();
        assertThat(proof.toString()).contains("OfRow[statement=1").doesNotContain("statement=0");
    }

    @Test
    void hugeWholeNumbersAreNotWalkedThrough() {
        Problems problem =
                new Problems().whole("x", "y").bound("x", "0", "1e18").bound("y", "0", "1e18");
        problem.linear("x -1*y", Order.AT_MOST, "-1");
        assertThat(decide(problem.build())).isInstanceOf(Outcome.Possible.class);
        assertThat(TreeCheck.leaves(
                        refuted(problem.linear("y -1*x", Order.AT_MOST, "-1").build())))
                .isEqualTo(1);
    }

    private static Problems ratioInSum(String part) {
        return new Problems()
                .bound("a", "40", "45")
                .bound("b", "50", "60")
                .bound("share", "0.46", "0.5")
                .bound("part", "20", part)
                .sum("whole", "a", "b")
                .ratio("share", "part", "whole");
    }

    @Test
    void aRatioKnowsTheSumItIsOf() {
        assertThat(witness(ratioInSum("42").build())).containsKey("whole");
        assertThat(TreeCheck.leaves(refuted(ratioInSum("40").build()))).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"220, 222, false", "230, 242, true", "250, 260, false"})
    void aChangeKnowsTheSumItLeadsTo(String min, String max, boolean possible) {
        Problem problem = new Problems()
                .bound("fall", "-56.5", "-55.5")
                .bound("before", "995", "1005")
                .bound("x", "200", "210")
                .bound("y", min, max)
                .sum("after", "x", "y")
                .change("fall", "before", "after")
                .build();
        if (possible) {
            assertThat(witness(problem)).hasSize(5);
        } else {
            assertThat(TreeCheck.leaves(refuted(problem))).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void openEndsCount() {
        Problems sum = new Problems()
                .bound("a", Interval.lessThan(number("5")))
                .bound("b", Interval.atMost(number("5")))
                .sum("t", "a", "b");
        assertThat(refuted(sum.bound("t", Interval.atLeast(number("10"))).build()))
                .isInstanceOf(Tree.Sum.class);
        Problems ratio = new Problems()
                .bound("p", Interval.openClosed(number("0"), number("5")))
                .bound("w", Interval.atLeast(number("10")))
                .ratio("r", "p", "w");
        assertThat(witness(ratio.bound("r", Interval.atLeast(number("0.5"))).build()))
                .containsEntry("w", Rational.TEN);
        assertThat(refuted(ratio.bound("r", Interval.greaterThan(number("0.5"))).build()))
                .isEqualTo(new Tree.Broken(0));
    }

    @Test
    void ratiosInACircleAreRefutedByCases() {
        Problems problem = new Problems()
                .ratio("r", "a", "b")
                .ratio("s", "b", "a")
                .bound("a", "1", "100")
                .bound("b", "1", "100")
                .bound("r", "2", "3");
        assertThat(witness(problem.build())).hasSize(4);
        assertThat(TreeCheck.leaves(refuted(problem.bound("s", "0.6", "0.7").build())))
                .isLessThan(100);
    }

    @Test
    void hundredsOfUnknownsAreFew() {
        Problems problem = new Problems();
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            problem.whole("k" + i, "n" + i).bound("n" + i, "20", "30").bound("k" + i, NOT_NEGATIVE);
            problem.bound("r" + i, "55.5", "56.5").share("r" + i, "k" + i, "n" + i);
            parts.add("k" + i);
        }
        problem.sum("total", parts.toArray(new String[0]));
        assertThat(witness(problem.build())).hasSize(181);
        assertThat(TreeCheck.leaves(
                        refuted(problem.bound("total", "1020", "1080").build())))
                .isLessThanOrEqualTo(61);
    }

    @Test
    void whatIsNotTiedTogetherIsDecidedApart() {
        Problems problem = percentOf25("55.5", "56.5").bound("lonely", "1", "2");
        assertThat(witness(problem.build())).containsEntry("lonely", Rational.ONE);
        assertThat(decide(problem.sum("t", "u", "v").build())).isInstanceOf(Outcome.Possible.class);
        refuted(problem.bound("t", "1", "2")
                .bound("u", "2", "3")
                .bound("v", "2", "3")
                .build());
    }

    @Test
    void aSpentBudgetKnowsNothing() {
        assertThat(Search.decide(ratioInSum("40").build(), Budget.of(0))).isEqualTo(Outcome.unknown());
    }

    @Test
    void nothingMayBeMissingFromTheUnknowns() {
        Bound stray = new Bound("y", NOT_NEGATIVE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(
                        ImmutableSet.of("x"), ImmutableSet.of(), ImmutableList.of(stray), ImmutableList.of()))
                .withMessageContaining("\"y\"");
    }

    @Test
    void twoSharesOfOneTotalThatPassItAreRefutedByOneSum() {
        Problem problem = new Problems()
                .share("first", "a", "total")
                .share("second", "b", "total")
                .linear("a b -1*total", Order.AT_MOST, "0")
                .bound("first", "56.5", "57.5")
                .bound("second", "48.5", "49.5")
                .bound("a", NOT_NEGATIVE)
                .bound("b", NOT_NEGATIVE)
                .bound("total", NOT_NEGATIVE)
                .build();
        assertThat(refuted(problem)).isInstanceOf(Tree.Sum.class);
    }

    @Test
    void twoSharesThatMakeUpTheTotalFit() {
        witness(new Problems()
                .share("first", "a", "total")
                .share("second", "b", "total")
                .linear("a b -1*total", Order.AT_MOST, "0")
                .bound("first", "50.5", "51.5")
                .bound("second", "48.5", "49.5")
                .bound("total", NOT_NEGATIVE)
                .build());
    }

    @Test
    void aTotalThatIsDividedByIsNotZero() {
        Problem problem = new Problems()
                .ratio("rate", "part", "total")
                .linear("total part", Order.AT_MOST, "0")
                .bound("rate", "1", "2")
                .bound("part", NOT_NEGATIVE)
                .bound("total", NOT_NEGATIVE)
                .build();
        assertThat(refuted(problem)).isInstanceOf(Tree.Sum.class);
    }

    @Test
    void aPartMayBeNone() {
        assertThat(witness(new Problems()
                        .ratio("rate", "part", "total")
                        .linear("total rest", Order.EQUAL, "7")
                        .bound("part", "0", "0")
                        .bound("rest", "1", "2")
                        .build()))
                .containsEntry("rate", Rational.ZERO);
    }

    @Test
    void aChainOfSharesIsRefuted() {
        Problems problem = new Problems().bound("x0", "1000", "1000").bound("x8", "1", "20");
        for (int i = 0; i < 8; i++) {
            problem.share("rate" + i, "x" + (i + 1), "x" + i)
                    .bound("rate" + i, "69.5", "70.5")
                    .bound("x" + i, NOT_NEGATIVE);
        }
        refuted(problem.build());
    }
}
