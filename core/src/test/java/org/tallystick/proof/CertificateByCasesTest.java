package org.tallystick.proof;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.algebra.Statements;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch.Part;
import org.tallystick.proof.Premise.End;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Term;

/** A proof by cases parts values until each part is refuted; what it leaves out or makes up is found. */
class CertificateByCasesTest {
    private static final Measurand SHARE = Measurand.of("share", "percent");
    private static final Measurand PART = Measurand.of("part", "person");
    private static final Measurand WHOLE = Measurand.of("whole", "person");
    private static final Rational FOURTEEN = Rational.of(14);

    /** 14 of 25 are 56 percent and 15 are 60, so that 57 percent of 25 people are none. */
    private static final Dossier DOSSIER = dossier("57 percent");

    private static final ImmutableMap<String, Reading> ASSUMED =
            ImmutableMap.of("share", Reading.ROUNDED, "whole", Reading.ROUNDED);

    private static Dossier dossier(String share) {
        return Dossier.of(
                        Claim.of(Source.of("times"), SHARE, share).withId("share"),
                        Claim.of(Source.of("times"), WHOLE, "25").withId("whole"))
                .with(PART)
                .with(Relation.ratio("rate", SHARE, PART, WHOLE));
    }

    private static boolean verify(Dossier dossier, Refutation... steps) {
        return Certificate.of(ASSUMED, List.of(steps)).verify(dossier);
    }

    private static Refutation branch(Part belonging, int below, int above) {
        return Refutation.branch("part", FOURTEEN, belonging, below, above);
    }

    private static Refutation broken() {
        return Refutation.broken("rate", 0);
    }

    @Test
    void noWholePartMakesTheShare() {
        assertThat(verify(DOSSIER, branch(Part.BELOW, 1, 2), broken(), broken()))
                .isTrue();
        assertThat(verify(DOSSIER, branch(Part.BELOW, 2, 1), broken(), broken()))
                .isTrue();
    }

    @Test
    void whatIsTrueIsNotRefuted() {
        assertThat(verify(dossier("56 percent"), branch(Part.BELOW, 1, 2), broken(), broken()))
                .isFalse();
    }

    @Test
    void theValueItselfBelongsToOnePart() {
        assertThat(verify(DOSSIER, branch(Part.ABOVE, 1, 2), broken(), broken()))
                .as("from 14 on 57 percent lie within")
                .isFalse();
    }

    @Test
    void withoutBranchesTooMuchIsLeft() {
        assertThat(verify(DOSSIER, broken())).isFalse();
        assertThat(verify(DOSSIER)).isFalse();
    }

    @Test
    void aPartThatIsLeftOutProvesNothing() {
        assertThat(verify(DOSSIER, branch(Part.BELOW, 1, 1), broken())).isFalse();
        assertThat(verify(DOSSIER, branch(Part.BELOW, 1, 3), broken(), broken()))
                .isFalse();
        assertThat(verify(DOSSIER, branch(Part.BELOW, 1, 7), broken(), broken()))
                .isFalse();
        assertThat(verify(DOSSIER, branch(Part.BELOW, 1, 2), broken(), broken(), broken()))
                .as("a step that refutes nothing")
                .isFalse();
    }

    @Test
    void aStepIsNotProvedByItself() {
        assertThat(verify(DOSSIER, branch(Part.BELOW, 0, 0))).isFalse();
        assertThat(verify(DOSSIER, branch(Part.BELOW, 1, 2), branch(Part.BELOW, 0, 2), broken()))
                .isFalse();
    }

    @Test
    void claimsAndRelationsThatAreNotThereProveNothing() {
        assertThat(Certificate.of(ImmutableMap.of("nobody", Reading.LOOSE), List.of(broken()))
                        .verify(DOSSIER))
                .isFalse();
        assertThat(verify(DOSSIER, Refutation.broken("other", 0))).isFalse();
        assertThat(verify(DOSSIER, Refutation.broken("rate", 1))).isFalse();
    }

    @Test
    void aSumMayUseTheEndsThatBranchesLeave() {
        Refutation tooFew = Refutation.summation(List.of(
                Premise.ofBranch("whole", End.MAX, Rational.ONE),
                Premise.ofClaim("whole", Reading.ROUNDED, End.MIN, Rational.ONE.negated())));
        Refutation parted = Refutation.branch("whole", Rational.of(49, 2), Part.BELOW, 1, 2);
        assertThat(verify(DOSSIER, parted, tooFew, branch(Part.BELOW, 3, 4), broken(), broken()))
                .isTrue();
        assertThat(verify(DOSSIER, tooFew)).as("outside of any branch").isFalse();
    }

    @Test
    void itsClaimsAndRelationsAreThoseOfAllSteps() {
        Certificate proof = Certificate.of(ASSUMED, List.of(branch(Part.BELOW, 1, 2), broken(), broken()));
        assertThat(proof.isLinear()).isFalse();
        assertThat(proof.claims()).containsExactly("share", "whole");
        assertThat(proof.relations()).containsExactly("rate");
        assertThat(proof.premises()).isEmpty();
    }

    private static final Measurand PAIRS = Measurand.of("pairs", "person");

    /** Twice the pairs and one more are an even number, which they cannot be. */
    private static final Dossier ODD = Dossier.of(
                    Claim.of(Source.of("times"), WHOLE, "72").withId("whole"),
                    Claim.of(Source.of("post"), WHOLE, "between 71 and 72").withId("near"),
                    Claim.of(Source.of("times"), PART, "between 5 and 6").withId("part"))
            .with(PAIRS)
            .with(Measurand.of("weight", "kg"))
            .with(Relation.rule("odd", "whole = 2 * pairs + 1"))
            .with(Relation.rule("heavy", "weight = 2 * pairs + 1"))
            .with(Relation.rule("least", "part >= 2 * pairs + 1"));

    private static boolean isIndivisible(Premise... premises) {
        return Certificate.of(ImmutableMap.of(), List.of(Refutation.indivisibility(List.of(premises))))
                .verify(ODD);
    }

    private static Premise half(String relation) {
        return Premise.ofRelation(relation, 0, Rational.of(1, 2));
    }

    private static Premise whole(Reading reading, Rational times) {
        return Premise.ofClaim("whole", reading, End.taken(times), times);
    }

    @Test
    void aSumThatIsNotWholeRefutesEquations() {
        Rational minusHalf = Rational.of(-1, 2);
        assertThat(isIndivisible(half("odd"), whole(Reading.EXACT, minusHalf))).isTrue();
        assertThat(isIndivisible(half("odd"), whole(Reading.ROUNDED, minusHalf)))
                .as("72 rounded is 72 people")
                .isTrue();
        assertThat(isIndivisible(half("odd"), Premise.ofClaim("near", Reading.EXACT, End.MIN, minusHalf)))
                .as("71 to 72 people may be 71")
                .isFalse();
    }

    @Test
    void onlyEqualitiesOfWholeThingsAreAddedUp() {
        Rational minusHalf = Rational.of(-1, 2);
        assertThat(isIndivisible(half("odd"))).as("half of whole is left").isFalse();
        assertThat(isIndivisible(half("heavy"))).as("weights need not be whole").isFalse();
        assertThat(isIndivisible(
                        Premise.ofRelation("least", 0, minusHalf),
                        Premise.ofClaim("part", Reading.EXACT, End.MAX, Rational.of(1, 2))))
                .as("an inequality")
                .isFalse();
        assertThat(isIndivisible(
                        Premise.ofRelation("odd", 0, Rational.ONE), whole(Reading.EXACT, Rational.ONE.negated())))
                .as("2 pairs are 71, which is whole")
                .isFalse();
        assertThat(isIndivisible()).as("nothing").isFalse();
    }

    private static final ImmutableMap<String, Reading> SHARE_ALONE = ImmutableMap.of("share", Reading.ROUNDED);

    /** More people than the whole were a part of it, and 57 percent were. */
    private static final Dossier MORE = dossier("57 percent")
            .with(Relation.linear(
                    "more",
                    List.of(Term.of("part", Rational.ONE), Term.of("whole", Rational.ONE.negated())),
                    Order.AT_LEAST,
                    Rational.ZERO));

    private static boolean adds(Premise... premises) {
        return Certificate.of(SHARE_ALONE, List.of(Refutation.summation(List.of(premises))))
                .verify(MORE);
    }

    /** part = share · whole / 100. */
    private static Premise product(Rational share, Rational whole, String times) {
        return Premise.ofProduct("share", share, "whole", whole, Optional.empty(), Rational.parse(times));
    }

    private static Premise rate(String times) {
        return Premise.ofRelation("rate", 0, Rational.parse(times));
    }

    private static Premise notZero(int divisor, String times) {
        return Premise.ofDivisor("rate", 0, divisor, Optional.empty(), Rational.parse(times));
    }

    private static Premise more(String times) {
        return Premise.ofRelation("more", 0, Rational.parse(times));
    }

    @Test
    void theSignOfAProductAndADivisorRefuteAShare() {
        Rational most = Rational.parse("57.5");
        assertThat(Statements.of(MORE.relations().get(0), MORE::unit)
                        .get(0)
                        .quadratic()
                        .orElseThrow()
                        .terms())
                .as("share · whole − 100 · part = 0")
                .containsEntry(ImmutableMultiset.of("share", "whole"), Rational.ONE)
                .containsEntry(ImmutableMultiset.of("part"), Rational.of(-100));
        assertThat(adds(product(most, Rational.ZERO, "1"), rate("-1"), more("-100"), notZero(0, "-42.5")))
                .isTrue();
        assertThat(adds(product(Rational.of(58), Rational.ZERO, "1"), rate("-1"), more("-100"), notZero(0, "-42")))
                .as("a weaker number")
                .isTrue();
    }

    @Test
    void aProductHasNoSignButThatOfItsFactors() {
        Rational most = Rational.parse("57.5");
        assertThat(adds(product(Rational.of(57), Rational.ZERO, "1"), rate("-1"), more("-100"), notZero(0, "-43")))
                .as("57.2 percent are more than 57")
                .isFalse();
        assertThat(adds(product(most, Rational.ZERO, "-1"), rate("1"), more("-100"), notZero(0, "-142.5")))
                .as("the other sign")
                .isFalse();
        assertThat(adds(product(most, Rational.ONE, "1"), rate("-1"), more("-100"), notZero(0, "-42.5")))
                .as("the whole may be none")
                .isFalse();
        assertThat(adds(product(most, Rational.ZERO, "1"), rate("-1"), more("-100"), notZero(1, "-42.5")))
                .as("there is no second divisor")
                .isFalse();
        assertThat(adds(product(most, Rational.ZERO, "1"), rate("-1"), more("-100"), notZero(0, "42.5")))
                .as("the whole is not below zero")
                .isFalse();
        assertThat(adds(product(most, Rational.ZERO, "1"), rate("-1"), more("-100")))
                .as("the whole is left")
                .isFalse();
    }

    @Test
    void aProofWithProductsIsNoLinearOne() {
        assertThat(Certificate.of(List.of(product(Rational.ONE, Rational.ZERO, "1")))
                        .isLinear())
                .isFalse();
        assertThat(Certificate.of(List.of(notZero(0, "1"))).relations()).containsExactly("rate");
    }
}
