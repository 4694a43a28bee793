package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/** Bare figures of one resolution share no value before they are read loosely, whatever asks for it. */
class NeighboursTest {
    private static final Measurand A = Measurand.of("a");
    private static final Measurand B = Measurand.of("b");
    private static final Measurand C = Measurand.of("c");
    private static final Measurand D = Measurand.of("d");

    private static Claim claim(Measurand measurand, String phrase) {
        return Claim.of(Source.of("on " + measurand.id()), measurand, phrase).withId(measurand.id());
    }

    private static Reconciliation reconcile(Dossier dossier, Reading widest) {
        return Reconciler.standard().withWidest(widest).reconcile(dossier);
    }

    private static RelationCheck check(Reading widest, String rule, Claim... claims) {
        return reconcile(Dossier.of(claims).with(Relation.parse(rule)), widest)
                .checks()
                .get(0);
    }

    private static Optional<Reading> grade(String rule, Claim... claims) {
        RelationCheck check = check(Reading.LOOSE, rule, claims);
        assertThat(check.status()).isNotEqualTo(Status.VIOLATED);
        return check.grade();
    }

    @Test
    void neighboursAreNotEqualAsRounded() {
        assertThat(grade("a = b", claim(A, "87,000"), claim(B, "88,000"))).contains(Reading.LOOSE);
        assertThat(grade("a = b", claim(A, "88,000"), claim(B, "87,000"))).contains(Reading.LOOSE);
        assertThat(grade("a = b", claim(A, "3.4"), claim(B, "3.5"))).contains(Reading.LOOSE);
        assertThat(grade("a = b", claim(A, "-3.4"), claim(B, "-3.5"))).contains(Reading.LOOSE);
    }

    @Test
    void neighboursThatCountThingsAreNotEqualAsRounded() {
        Measurand men = Measurand.of("men", "person");
        Measurand all = Measurand.of("all", "person");
        assertThat(grade("men = all", claim(men, "33,000"), claim(all, "34,000")))
                .contains(Reading.LOOSE);
    }

    @Test
    void unitsAreConvertedFirst() {
        Measurand way = Measurand.of("way", "km");
        Measurand road = Measurand.of("road", "m");
        assertThat(grade("way = road", claim(way, "34"), claim(road, "33,000"))).contains(Reading.LOOSE);
        assertThat(grade("road = way", claim(way, "33"), claim(road, "34,000"))).contains(Reading.LOOSE);
    }

    @Test
    void theNumberHalfwayMayBeEitherOfTwoNeighbours() {
        assertThat(grade("a = c", claim(A, "87,000"), claim(C, "exactly 87,500")))
                .contains(Reading.ROUNDED);
        assertThat(grade("b = c", claim(B, "88,000"), claim(C, "exactly 87,500")))
                .contains(Reading.ROUNDED);
    }

    @Test
    void figuresOfUnlikeResolutionOrWithAHedgeMayMeet() {
        Claim half = claim(B, "33,750").saying(Figure.of(33_750).withResolution(Rational.of(500)));
        assertThat(grade("a = b", claim(A, "33,000"), half)).contains(Reading.ROUNDED);
        assertThat(grade("a = b", claim(A, "87,000"), claim(B, "about 88,000"))).contains(Reading.ROUNDED);
    }

    @Test
    void orderIsKeptByRounding() {
        assertThat(grade("a >= b", claim(A, "87,000"), claim(B, "88,000"))).contains(Reading.LOOSE);
        assertThat(check(Reading.LOOSE, "a <= b", claim(A, "87,000"), claim(B, "88,000"))
                        .status())
                .isEqualTo(Status.POSSIBLE);
        assertThat(grade("a <= b", claim(A, "87,000"), claim(B, "88,000"))).contains(Reading.EXACT);
    }

    @Test
    void aSumThatAddsNothingKeepsTheOrderToo() {
        assertThat(grade("a = b + c", claim(A, "87,000"), claim(B, "88,000"), claim(C, "exactly 0")))
                .contains(Reading.LOOSE);
    }

    @Test
    void aSumOfTiesIsPossible() {
        assertThat(grade("a = b + c + d", claim(A, "5"), claim(B, "1"), claim(C, "1"), claim(D, "1")))
                .contains(Reading.ROUNDED);
    }

    @Test
    void linkedRelationsMakeThemEqualToo() {
        Dossier dossier = Dossier.of(claim(A, "87,000"), claim(B, "88,000"))
                .with(Relation.parse("a = c"))
                .with(Relation.parse("c = b"));
        Reconciliation result = reconcile(dossier, Reading.LOOSE);
        assertThat(result.linkedChecks().get(0).grade()).contains(Reading.LOOSE);
        ImpliedFigure implied = result.implied("c").orElseThrow();
        assertThat(implied.loose()).isEqualTo(Interval.open(Rational.of(87_000), Rational.of(88_000)));
        assertThat(implied.rounded()).isEqualTo(implied.loose());
    }

    @Test
    void whatTwoNeighboursImplyIsWhatTheyShare() {
        Claim other = claim(A, "88,000").withId("other");
        Dossier dossier =
                Dossier.of(claim(A, "87,000"), other, claim(B, "exactly 1,000")).with(Relation.parse("c = a + b"));
        Reconciliation result = reconcile(dossier, Reading.LOOSE);
        assertThat(result.implied("a").orElseThrow().rounded())
                .isEqualTo(Interval.open(Rational.of(87_000), Rational.of(88_000)));
        assertThat(result.implied("c").orElseThrow().rounded())
                .isEqualTo(Interval.open(Rational.of(88_000), Rational.of(89_000)));
    }

    @Test
    void whereNoLooserReadingIsAllowedTheyContradictEachOther() {
        Dossier dossier = Dossier.of(claim(A, "87,000"), claim(B, "88,000"), claim(C, "exactly 87,500"))
                .with(Relation.parse("a = b"))
                .with(Relation.parse("b = c"));
        Reconciliation result = reconcile(dossier, Reading.ROUNDED);
        assertThat(result.checks().get(0).status()).isEqualTo(Status.VIOLATED);
        assertThat(result.checks().get(1).status()).isEqualTo(Status.POSSIBLE);
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).containsExactly("a", "b");
            assertThat(conflict.relations()).containsExactly("a = b");
            assertThat(conflict.why()).contains("no number is rounded in two ways");
            assertProved(conflict, dossier);
        });
        assertThat(result.minimalCorrection().atLeast()).isEqualTo(1);
    }

    @Test
    void eachMayBeForcedToTheNumberHalfwayBySomethingElse() {
        Measurand e = Measurand.of("e");
        Dossier dossier = Dossier.of(
                        claim(A, "87,000"),
                        claim(B, "88,000"),
                        claim(C, "exactly 87,500"),
                        claim(D, "exactly 1"),
                        claim(e, "exactly 87,501"))
                .with(Relation.parse("a = c"))
                .with(Relation.parse("e = b + d"));
        Dossier linked = dossier.with(Relation.parse("e = c + d"));
        assertThat(reconcile(dossier, Reading.ROUNDED).conflicts()).isEmpty();
        assertThat(reconcile(linked, Reading.ROUNDED).conflicts()).isNotEmpty().allSatisfy(conflict -> {
            assertThat(conflict.claims()).contains("a", "b");
            assertProved(conflict, linked);
        });
    }

    @Test
    void claimsOfOneMeasurandContradictEachOtherByAProofAsRounded() {
        Dossier dossier = Dossier.of(claim(A, "12"), claim(A, "13").withId("other"));
        assertThat(reconcile(dossier, Reading.ROUNDED).conflicts())
                .singleElement()
                .satisfies(conflict -> assertProved(conflict, dossier));
    }

    private static void assertProved(Conflict conflict, Dossier dossier) {
        assertThat(conflict.certificate().withReading(Reading.ROUNDED)).isEqualTo(conflict.certificate());
        assertThat(conflict.certificate().verify(dossier)).isTrue();
        assertThat(conflict.certificate().withReading(Reading.LOOSE).verify(dossier))
                .isFalse();
    }

    /** As it is told of the claims alone, the ends decide whether a count fell. */
    @Test
    void aCountMayPassFromOneToTheOtherBetweenDates() {
        Measurand count = Measurand.of("count").moving(Course.CUMULATIVE);
        Measurand alias = Measurand.of("alias").moving(Course.CUMULATIVE);
        Dossier dossier = Dossier.of(
                        claim(count, "88,000").withAsOf(PartialDate.parse("2026-01-01")),
                        claim(alias, "87,000").withAsOf(PartialDate.parse("2026-02-01")))
                .with(Relation.parse("count = alias"));
        assertThat(reconcile(dossier, Reading.ROUNDED).conflicts()).isEmpty();
    }

    @Test
    void theComparisonOfTheClaimsSaysTheSame() {
        Claim one = claim(A, "87,000");
        Claim other = claim(A, "88,000").withId("other");
        assertThat(Comparison.between(one, other, Dossier.of(one, other), Reading.LOOSE)
                        .grade())
                .contains(Reading.LOOSE);
    }
}
