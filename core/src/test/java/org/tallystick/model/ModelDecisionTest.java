package org.tallystick.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;
import org.tallystick.provenance.Lineage;
import org.tallystick.relation.Relation;
import org.tallystick.solver.conflict.MinimalRemoval;
import org.tallystick.solver.linear.Budget;
import org.tallystick.subject.Subjects;

class ModelDecisionTest {
    private static final long STEPS = 20_000_000;
    private static final Measurand ALL = Measurand.of("all", "person");
    private static final Measurand MEN = Measurand.of("men", "person");
    private static final Measurand WOMEN = Measurand.of("women", "person");
    private static final Relation SUM = Relation.sum("sum", ALL, MEN, WOMEN);

    private static Claim claim(String id, Measurand measurand, String figure) {
        return Claim.of(Source.of("source of " + id), measurand, figure).withId(id);
    }

    static Models models(Dossier dossier) {
        Lineage lineage = Lineage.of(dossier);
        Subjects subjects = Subjects.of(dossier);
        ImmutableMap<String, MeasurandClaims> claims = dossier.measurands().values().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Measurand::id,
                        measurand -> new MeasurandClaims(dossier, lineage, subjects, measurand, Reading.LOOSE)));
        return new Models(dossier, new ReportedValues(claims));
    }

    private static Model model(Dossier dossier) {
        return models(dossier).all().get(0).in(Reading.LOOSE);
    }

    private static ModelDecision decided(Dossier dossier) {
        return ModelDecision.of(model(dossier), dossier, Budget.of(STEPS));
    }

    /** 100 is not 40 and 50; two sources state the 40. */
    private static Dossier contradictory() {
        return Dossier.of(
                        claim("total", ALL, "exactly 100"),
                        claim("men", MEN, "exactly 40"),
                        claim("again", MEN, "exactly 40"),
                        claim("women", WOMEN, "exactly 50"))
                .with(SUM);
    }

    @Test
    void figuresThatFitArePossibleAndImplyTheRest() {
        Dossier dossier = Dossier.of(
                        claim("total", ALL, "exactly 100"),
                        claim("men", MEN, "exactly 40"),
                        claim("women", WOMEN, "at least 55"))
                .with(SUM);
        ModelDecision decision = decided(dossier);

        assertThat(decision.isPossible()).isTrue();
        assertThat(decision.isImpossible()).isFalse();
        assertThat(decision.contradiction()).isEmpty();
        assertThat(decision.implied("women").map(ImpliedInterval::values)).contains(Interval.of(Rational.of(60)));
    }

    @Test
    void aContradictionNamesNoClaimThatItCanDoWithout() {
        Dossier dossier = contradictory();
        Certificate proof = decided(dossier).contradiction().orElseThrow();

        assertThat(proof.claims()).hasSize(3).contains("total", "women");
        assertThat(proof.relations()).containsExactly("sum");
        assertThat(proof.verify(dossier)).isTrue();
    }

    @Test
    void everyMinimalContradictionIsListedUpToTheLimit() {
        Dossier dossier = contradictory();

        assertThat(decided(dossier).contradictions(10))
                .extracting(Certificate::claims)
                .containsExactlyInAnyOrder(
                        ImmutableSet.of("total", "men", "women"), ImmutableSet.of("total", "again", "women"));
        assertThat(decided(dossier).contradictions(1)).hasSize(1);
    }

    @Test
    void equalFiguresAreWithdrawnAsOne() {
        Dossier dossier = contradictory();
        Model model = model(dossier);
        BitSet men = new BitSet();
        for (int thing = 0; thing < model.claimBounds().size(); thing++) {
            men.set(thing, model.claimBounds().get(thing).measurand().equals("men"));
        }
        MinimalRemoval removal =
                ModelDecision.of(model, dossier, Budget.of(STEPS)).fewest(ImmutableList.of(men));

        assertThat(removal.lowerBound()).isEqualTo(1);
        assertThat(removal.isProven()).isTrue();
    }

    /** To refute it again for each question of minimisation takes more than the budget. */
    @Test
    void theProofOfASmallestContradictionIsKept() {
        Dossier dossier = Dossier.of(
                        claim("men", upToFive(MEN), "exactly 3"), claim("women", upToFive(WOMEN), "exactly 5"))
                .with(upToFive(ALL))
                .with(
                        Relation.parse("women * women < all + 5").withId("squares"),
                        Relation.parse("2 * men + 2 * women - 2 * all = 3").withId("odd"));

        assertThat(decided(dossier).contradictions(10))
                .extracting(Certificate::claims)
                .contains(ImmutableSet.of());
    }

    private static Measurand upToFive(Measurand measurand) {
        return measurand.toBuilder()
                .statedRange(Interval.closed(Rational.ZERO, Rational.of(5)))
                .build();
    }

    @Test
    void withoutABudgetNothingIsDecided() {
        Dossier dossier = Dossier.of(claim("men", MEN, "exactly 3"), claim("women", WOMEN, "exactly 5"))
                .with(ALL)
                .with(Relation.parse("men * women = all * all"));
        ModelDecision decision = ModelDecision.of(model(dossier), dossier, Budget.of(1));

        assertThat(decision.isPossible()).isFalse();
        assertThat(decision.isImpossible()).isFalse();
        assertThat(decision.contradictions(10)).isEmpty();
    }
}
