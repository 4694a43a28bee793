package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Relations that share measurands are decided together: each may hold by itself, and all of them not. */
class LinkedRelationsTest {
    private static final Source TIMES = Source.of("times");
    private static final Measurand T = Measurand.of("t", "lb");
    private static final Measurand A = Measurand.of("a", "lb");
    private static final Measurand B = Measurand.of("b", "lb");
    private static final Measurand P = Measurand.of("p", "lb");
    private static final Measurand Q = Measurand.of("q", "lb");
    private static final Relation T1 = Relation.sum("t1", T, A, B);
    private static final Relation T2 = Relation.sum("t2", A, P, Q);

    private static Claim claim(Measurand measurand, String phrase) {
        return Claim.of(TIMES, measurand, phrase);
    }

    private static Claim between(Measurand measurand, String min, String max) {
        Interval values = Interval.closed(Rational.parse(min), Rational.parse(max));
        return Claim.of(TIMES, measurand, Figure.of(values)).withId(measurand.id());
    }

    /** T = 10, A in 4.5–5.5, B in 3.9–4.9, P and Q in 1.5–2.5. */
    private static Dossier impossible() {
        return Dossier.of(
                        claim(T, "exactly 10").withId("t"),
                        between(A, "4.5", "5.5"),
                        between(B, "3.9", "4.9"),
                        between(P, "1.5", "2.5"),
                        between(Q, "1.5", "2.5"))
                .with(T1, T2);
    }

    private static Reconciliation reconcile(Dossier dossier) {
        return Reconciler.standard().reconcile(dossier);
    }

    @Test
    void eachRelationHoldsByItselfAndBothTogetherDoNot() {
        Reconciliation result = reconcile(impossible());
        assertThat(result.checks()).extracting(RelationCheck::status).containsExactly(Status.POSSIBLE, Status.POSSIBLE);
        assertThat(result.linkedChecks()).singleElement().satisfies(check -> {
            assertThat(check.relations()).containsExactly("t1", "t2");
            assertThat(check.status()).isEqualTo(Status.VIOLATED);
            assertThat(check.grade()).isEmpty();
        });
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).containsExactlyInAnyOrder("t", "b", "p", "q");
            assertThat(conflict.relations()).containsExactlyInAnyOrder("t1", "t2");
            assertThat(conflict.certificate().verify(impossible())).isTrue();
        });
    }

    /** No figure is wrong; without one of the two rules the others can hold. */
    @Test
    void rulesThatContradictEachOtherAreCountedAsRelations() {
        Dossier own = Dossier.of(claim(A, "exactly 1").withId("a"))
                .with(Relation.rule("three", "a + b = 3"), Relation.rule("four", "a + b = 4"));
        MinimalCorrection two = reconcile(own).minimalCorrection();
        assertThat(two.claims()).isEmpty();
        assertThat(two.relations()).containsExactly("three");
        assertThat(two.isProven()).as("the other would do as well").isFalse();
        Dossier single = Dossier.of(claim(A, "exactly 1").withId("a")).with(Relation.rule("less", "b < b"));
        MinimalCorrection one = reconcile(single).minimalCorrection();
        assertThat(one.relations()).containsExactly("less");
        assertThat(one.isProven()).isTrue();
        assertThat(one.why())
                .isEqualTo("1 relation must be wrong at least; without b < b all others can be true together");
    }

    @Test
    void theArgumentListsAddendsComputedAndReportedAndTheGap() {
        Conflict conflict = reconcile(impossible()).conflicts().get(0);
        assertThat(conflict.why())
                .contains(
                        "by t = a + b and a = p + q, t is at most 9.9",
                        "times reports at least 10 pounds",
                        "0.1 pounds apart")
                .contains(
                        "b (at most 4.9 pounds, by times)",
                        "p (at most 2.5 pounds, by times)",
                        "q (at most 2.5 pounds, by times)");
    }

    @Test
    void aProofIsOfItsOwnDossierAlone() {
        Conflict conflict = reconcile(impossible()).conflicts().get(0);
        Dossier wider = Dossier.of(
                        claim(T, "exactly 10").withId("t"),
                        between(A, "4.5", "5.5"),
                        between(B, "3.9", "5.1"),
                        between(P, "1.5", "2.5"),
                        between(Q, "1.5", "2.5"))
                .with(T1, T2);
        assertThat(conflict.certificate().verify(wider)).isFalse();
        assertThat(reconcile(wider).conflicts()).isEmpty();
        assertThat(reconcile(wider).linkedChecks())
                .singleElement()
                .satisfies(check -> assertThat(check.status()).isEqualTo(Status.POSSIBLE));
    }

    @Test
    void oneWrongFigureSuffices() {
        MinimalCorrection fewest = reconcile(impossible()).minimalCorrection();
        assertThat(fewest.atLeast()).isEqualTo(1);
        assertThat(fewest.isProven()).isTrue();
        assertThat(fewest.claims()).hasSize(1);
    }

    @Test
    void whoIsTrustedLeastIsBlamedFirst() {
        Source rumour = Source.builder("rumour").trust(Rational.of(1, 10)).build();
        Dossier dossier = Dossier.of(
                        claim(T, "exactly 10"),
                        claim(A, "exactly 4"),
                        Claim.of(rumour, B, "exactly 5").withId("rumoured"))
                .with(T1);
        assertThat(reconcile(dossier).minimalCorrection().claims()).containsExactly("rumoured");
    }

    @Test
    void ofSeveralConflictsTheFigureInAllIsTheOneThatMustBeWrong() {
        Dossier dossier = Dossier.of(
                        claim(T, "exactly 10").withId("t"),
                        claim(A, "exactly 7").withId("a"),
                        claim(B, "exactly 6").withId("b"),
                        claim(P, "exactly 2").withId("p"),
                        claim(Q, "exactly 2").withId("q"))
                .with(T1, T2);
        Reconciliation result = reconcile(dossier);
        assertThat(result.conflicts())
                .extracting(Conflict::claims)
                .containsExactlyInAnyOrder(ImmutableSet.of("t", "a", "b"), ImmutableSet.of("a", "p", "q"));
        assertThat(result.minimalCorrection().claims()).containsExactly("a");
        assertThat(result.minimalCorrection().isProven()).isTrue();
    }

    @Test
    void equalFiguresOfOneOriginAreWithdrawnAsOne() {
        Source agency = Source.of("agency");
        Source copy = Source.of("copy").citing(agency);
        Dossier dossier = Dossier.of(
                        Claim.of(agency, T, "exactly 10").withId("t"),
                        Claim.of(copy, T, "exactly 10").withId("t-copy"),
                        claim(A, "exactly 7").withId("a"),
                        claim(B, "exactly 6").withId("b"))
                .with(T1);
        Reconciliation result = reconcile(dossier);
        assertThat(result.minimalCorrection().atLeast()).isEqualTo(1);
        assertThat(result.conflicts()).extracting(Conflict::claims).containsExactly(ImmutableSet.of("t", "a", "b"));
        assertThat(result.conflictsOf(Claim.of(copy, T, "exactly 10").withId("t-copy")))
                .hasSize(1);
    }

    @Test
    void aRelationThatSomebodyAssertsMayBeWhatIsWrong() {
        Dossier dossier = Dossier.of(claim(T, "exactly 10"), claim(A, "exactly 7"), claim(B, "exactly 6"))
                .with(TIMES)
                .with(T1.saidBy(TIMES));
        Reconciliation result = reconcile(dossier);
        MinimalCorrection fewest = result.minimalCorrection();
        assertThat(fewest.atLeast()).isEqualTo(1);
        assertThat(fewest.claims().size() + fewest.relations().size()).isEqualTo(1);
    }

    @Test
    void whatIsLinkedImpliesMoreThanEachRelation() {
        Dossier dossier = Dossier.of(claim(T, "exactly 10"), between(B, "3", "4"), between(P, "1", "2"))
                .with(T1, T2);
        ImpliedFigure implied = reconcile(dossier).implied("q").orElseThrow();
        assertThat(implied.loose()).isEqualTo(Interval.closed(Rational.of(4), Rational.of(6)));
        assertThat(implied.below().claims()).containsExactlyInAnyOrder("times/t", "b", "p");
        assertThat(implied.below().relations()).containsExactlyInAnyOrder("t1", "t2");
        assertThat(implied.from()).containsExactly("t1", "t2");
    }

    @Test
    void aReportedFigureIsNarrowedByTheOthers() {
        Dossier dossier = Dossier.of(claim(T, "exactly 10"), between(A, "0", "9"), between(B, "3", "4"))
                .with(T1);
        assertThat(reconcile(dossier).implied("a").orElseThrow().loose())
                .isEqualTo(Interval.closed(Rational.of(6), Rational.of(7)));
        assertThat(reconcile(dossier).implied("nothing")).isEmpty();
    }

    @Test
    void fiftySevenPercentOfTwentyFivePeopleAreImpossible() {
        Measurand share = Measurand.of("share", "percent");
        Measurand part = Measurand.of("part", "person");
        Measurand whole = Measurand.of("whole", "person");
        Relation rate = Relation.ratio("rate", share, part, whole);
        Reconciler rounded = Reconciler.standard().withWidest(Reading.ROUNDED);
        Dossier dossier = Dossier.of(claim(share, "57 percent"), claim(whole, "25"))
                .with(part)
                .with(rate);
        Reconciliation result = rounded.reconcile(dossier);
        assertThat(result.checks())
                .singleElement()
                .satisfies(check -> assertThat(check.status()).isEqualTo(Status.VIOLATED));
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.certificate().isLinear()).isFalse();
            assertThat(conflict.certificate().verify(dossier)).isTrue();
        });
        Dossier holds = Dossier.of(claim(share, "56 percent"), claim(whole, "25"))
                .with(part)
                .with(rate);
        assertThat(rounded.reconcile(holds).conflicts()).isEmpty();
        assertThat(rounded.reconcile(holds).implied("part").orElseThrow().rounded())
                .isEqualTo(Interval.of(Rational.of(14)));
    }

    @Test
    void whatMovesIsDecidedDateByDate() {
        Measurand total = T.moving(Course.LEVEL);
        Measurand left = A.moving(Course.LEVEL);
        Measurand right = B.moving(Course.LEVEL);
        Dossier dossier = Dossier.of(
                        on("2026-01-01", total, "exactly 10"),
                        on("2026-01-01", left, "exactly 4"),
                        on("2026-01-01", right, "exactly 6"),
                        on("2026-01-02", total, "exactly 10"),
                        on("2026-01-02", left, "exactly 5"),
                        on("2026-01-02", right, "exactly 6"))
                .with(Relation.sum("t1", total, left, right));
        List<Conflict> conflicts = reconcile(dossier).conflicts();
        assertThat(conflicts).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).hasSize(3).allMatch(claim -> claim.endsWith("2026-01-02"));
            assertThat(conflict.why()).startsWith("on 2026-01-02: ");
        });
    }

    private static Claim on(String date, Measurand measurand, String phrase) {
        return claim(measurand, phrase).withAsOf(PartialDate.parse(date)).withId(measurand.id() + " " + date);
    }

    @Test
    void oneSlipIsOfferedThatWouldMendAll() {
        Dossier dossier = Dossier.of(
                        claim(T, "exactly 1,310").withId("t"),
                        claim(A, "exactly 700").withId("a"),
                        claim(B, "exactly 430").withId("b"))
                .with(T1);
        Reconciliation result = reconcile(dossier);
        assertThat(result.repairs(result.conflicts().get(0))).anySatisfy(repair -> {
            assertThat(repair.claim()).isEqualTo("t");
            assertThat(repair.why()).contains("1,130");
        });
    }

    @Test
    void balancedFiguresSatisfyTheEquations() {
        Dossier dossier =
                Dossier.of(claim(T, "103"), claim(A, "40"), claim(B, "62")).with(T1);
        List<BalancedEstimate> estimates = reconcile(dossier).estimates();
        assertThat(estimates).extracting(BalancedEstimate::measurand).containsExactly("t", "a", "b");
        assertThat(estimates.get(1).value().plus(estimates.get(2).value()))
                .isEqualTo(estimates.get(0).value());
        assertThat(estimates.get(0).why()).contains("estimate that nobody said");
    }

    /** Twice a whole number is never odd, whatever is said: that alone is told, and no figure is blamed beside it. */
    @Test
    void aRelationThatNothingFitsBlamesNoFigure() {
        Relation odd = Relation.linear(
                "odd",
                List.of(Term.of("b", Rational.of(2)), Term.of("d", Rational.of(2)), Term.of("c", Rational.of(-2))),
                Order.EQUAL,
                Rational.of(3));
        Dossier dossier = Dossier.builder()
                .add(upToFive("b"))
                .add(upToFive("c"))
                .add(upToFive("d"))
                .add(Claim.of(Source.of("herald"), upToFive("d"), "3"))
                .add(Claim.of(Source.of("courier"), upToFive("b"), "5"))
                .add(Relation.rule("squares", "b * b < c + 5"))
                .add(odd)
                .build();

        assertThat(reconcile(dossier).conflicts())
                .extracting(Conflict::relations, conflict -> conflict.claims().size())
                .containsExactlyInAnyOrder(tuple(Set.of("odd"), 0), tuple(Set.of("squares"), 1));
    }

    private static Measurand upToFive(String id) {
        return Measurand.builder(id)
                .unit(Unit.noun("person"))
                .statedRange(Interval.closed(Rational.ZERO, Rational.of(5)))
                .build();
    }

    @Test
    void whatIsUnknownOfOneRelationIsNoProofThatAllCanBeTrue() {
        Reconciliation tired = Reconciler.standard()
                .withBudget(1)
                .reconcile(Dossier.of(
                                Claim.of(Source.of("times"), Measurand.of("a", "person"), "7"),
                                Claim.of(Source.of("times"), Measurand.of("b", "person"), "about 5"),
                                Claim.of(Source.of("times"), Measurand.of("c", "person"), "9"))
                        .with(Relation.rule("v", "2 * a + 4 * b = 3 * c")));
        assertThat(tired.checks()).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(RelationCheck.Status.UNKNOWN);
        });
        assertThat(tired.minimalCorrection().isProven()).isFalse();
    }
}
