package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.time.PartialDate;

/** What becomes of figures that cannot all be true. */
class WeighingTest {
    private static final Measurand DEAD = Measurand.of("dead", "person");
    private static final Measurand LIFETIME = Measurand.of("lifetime", "s");
    private static final Source AGENCY = Source.of("agency");

    static Stream<Weighing> all() {
        return Stream.of(
                Weighing.majority(),
                Weighing.byPrecision(),
                Weighing.crh(),
                Weighing.crh(Loss.MISMATCH),
                Weighing.accuracy(),
                Weighing.weightedMean(),
                Weighing.mandelPaule(),
                Weighing.derSimonianLaird(),
                Weighing.largestConsistentSubset(),
                Weighing.pooling(Pooling.SCALE_FACTOR));
    }

    private static Claim claim(String source, Measurand measurand, String phrase) {
        return Claim.of(Source.of(source), measurand, phrase).withId(source + "/" + phrase);
    }

    private static Claim copy(String source, String phrase) {
        return Claim.of(Source.of(source).citing(AGENCY), DEAD, phrase).withId(source + "/" + phrase);
    }

    private static Claim published(String id, String phrase) {
        return Claim.of(Source.of(id).publishedBy(AGENCY), DEAD, phrase).withId(id);
    }

    private static Reconciliation reconcile(Claim... claims) {
        return Reconciler.standard().reconcile(Dossier.of(claims));
    }

    private static Estimate only(Weighing weighing, Claim... claims) {
        List<Estimate> estimates = weighing.weigh(reconcile(claims));
        assertThat(estimates).hasSize(1);
        return estimates.get(0);
    }

    @Test
    void aMajorityOfOriginsNotOfOutlets() {
        Estimate dead = only(
                Weighing.majority(),
                AGENCY_SAYS,
                copy("times", "412"),
                copy("post", "412"),
                claim("hospital", DEAD, "530"),
                claim("coroner", DEAD, "530"));
        assertThat(dead.value()).isEqualTo(530);
        assertThat(dead.shares()).containsExactly(entry("agency", 0.0), entry("coroner", 0.5), entry("hospital", 0.5));
        assertThat(dead.statistic().value()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(dead.coverage()).isEmpty();
        assertThat(dead).hasToString("estimate of dead by majority: 530 people");
        assertThat(dead.why()).startsWith("the middle of what 2 of 3 origins leave open together");
    }

    @Test
    void whoIsLeftOutOfASubsetIsNamed() {
        Reconciliation result = reconcile(claim("police", DEAD, "22"), claim("army", DEAD, "25"));
        assertThat(Weighing.largestConsistentSubset().weigh(result).get(0).why())
                .startsWith(
                        "the weighted mean of the largest consistent subset of the figures of 2 origins, without army;");
    }

    private static final Claim AGENCY_SAYS = Claim.of(AGENCY, DEAD, "412");

    @Test
    void withoutAMajorityThereIsNoEstimate() {
        Reconciliation result = reconcile(claim("a", DEAD, "412"), claim("b", DEAD, "530"));
        assertThat(Weighing.majority().weigh(result)).isEmpty();
        assertThat(Weighing.majority().weigh(result, "dead")).isEmpty();
    }

    @Test
    void theNeutronsLifetimeFromItsFigures() {
        List<Claim> claims = new ArrayList<>();
        for (Measurement each : PublishedSets.NEUTRON) {
            String phrase = each.value() + " ± " + each.standardUncertainty();
            claims.add(claim("lab-" + claims.size(), LIFETIME, phrase));
        }
        Claim[] said = claims.toArray(Claim[]::new);
        Estimate mean =
                Weighing.weightedMean().weigh(reconcile(said), "lifetime").orElseThrow();
        Pooled pooled = Pooling.BIRGE.pool(PublishedSets.NEUTRON);
        assertThat(mean.value()).isCloseTo(pooled.value(), within(1e-9));
        assertThat(mean.statistic().value()).isCloseTo(pooled.chiSquare().value(), within(1e-6));
        assertThat(mean.coverage()).hasValue(0.95);
        Estimate random =
                Weighing.mandelPaule().weigh(reconcile(said), "lifetime").orElseThrow();
        assertThat(random)
                .hasToString("estimate of lifetime by mandel-paule: 882.1 seconds (878.8 to 885.3 at 95 percent)");
        assertThat(random.why())
                .isEqualTo("the weighted mean with random effects after Mandel and Paule of the figures of 7 origins; "
                        + "chi-square 21.70 on 6 degrees of freedom (p = 0.0014)");
    }

    /** A bare figure of resolution 100 has a standard uncertainty of 100/√12, one "± 10" of 10. */
    @Test
    void grainsAndMarginsAreUncertainties() {
        Estimate mean = only(
                Weighing.pooling(Pooling.WEIGHTED_MEAN),
                claim("bare", LIFETIME, "4,500"),
                claim("margin", LIFETIME, "5,000 ± 10"));
        double bare = 12 / (100.0 * 100.0);
        double margin = 1 / 100.0;
        assertThat(mean.value()).isCloseTo((bare * 4500 + margin * 5000) / (bare + margin), within(1e-9));
        assertThat(mean.shares().get("bare")).isCloseTo(bare / (bare + margin), within(1e-12));
    }

    @Test
    void theFinestFigureSpeaksForAnOrigin() {
        Estimate dead = only(
                Weighing.byPrecision(),
                Claim.of(AGENCY, DEAD, "33,179"),
                published("report", "33,000"),
                published("statement", "more than 33,000"),
                copy("times", "33,000"),
                claim("hospital", DEAD, "45,631"));
        assertThat(dead.value()).isCloseTo((33_179 + 45_631) / 2.0, within(1e-9));
        assertThat(dead.shares().keySet()).containsExactly("agency", "hospital", "report", "statement");
        assertThat(dead.shares().get("hospital")).isCloseTo(0.5, within(1e-12));
        assertThat(dead.shares().get("report")).isCloseTo(0.5 / 3, within(1e-12));
    }

    @Test
    void aOneSidedFigureConstrainsAndDoesNotVote() {
        Estimate dead = only(
                Weighing.byPrecision(),
                claim("a", DEAD, "400"),
                claim("b", DEAD, "600"),
                claim("c", DEAD, "at least 550"));
        assertThat(dead.value()).isEqualTo(550);
        assertThat(dead.shares()).containsEntry("c", 0.0);
        assertThat(dead.claims()).hasSize(3);
        assertThat(dead.why()).contains("moved to where one-sided figures and the range allow it");
    }

    @Test
    void aConstraintThatContradictsAllIsLeftAside() {
        Estimate dead = only(
                Weighing.byPrecision(),
                claim("a", DEAD, "412"),
                claim("b", DEAD, "414"),
                claim("c", DEAD, "at least 5,000,000"));
        assertThat(dead.value()).isEqualTo(413);
        assertThat(dead.why()).contains("1 one-sided figure left aside for contradicting the others");
    }

    @Test
    void nobodyIsFewerThanNone() {
        Estimate dead = only(Weighing.weightedMean(), claim("a", DEAD, "3"), claim("b", DEAD, "40"));
        assertThat(dead.low()).isZero();
    }

    @Test
    void reliabilityIsLearnedOverAllMeasurands() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Measurand count = Measurand.of("count-" + i, "person");
            claims.add(claim("good", count, String.valueOf(1001 + 10 * i)));
            claims.add(claim("sound", count, String.valueOf(1001 + 10 * i)));
            claims.add(claim("poor", count, String.valueOf(2001 + 37 * i * i)));
        }
        claims.add(claim("good", DEAD, "412"));
        claims.add(claim("poor", DEAD, "530"));
        Reconciliation result = reconcile(claims.toArray(Claim[]::new));
        assertThat(Weighing.accuracy().weigh(result, "dead").orElseThrow().value())
                .isEqualTo(412);
        assertThat(Weighing.crh().weigh(result, "dead").orElseThrow().value()).isEqualTo(412);
        assertThat(Weighing.crh(Loss.MISMATCH)
                        .weigh(result, "dead")
                        .orElseThrow()
                        .value())
                .isEqualTo(412);
        assertThat(Weighing.majority().weigh(result, "dead")).isEmpty();
        assertThat(Weighing.crh().weigh(result)).hasSize(13);
    }

    @Test
    void suspectedCopiesLoseTheirVote() {
        Claim[] claims = {
            claim("first", DEAD, "530"),
            claim("second", DEAD, "530"),
            claim("third", DEAD, "530"),
            claim("other", DEAD, "412"),
            claim("another", DEAD, "412")
        };
        assertThat(only(Weighing.accuracy(), claims).value()).isEqualTo(530);
        CopyProbability copying = (copy, original) -> original.equals("first") && !copy.endsWith("other") ? 0.95 : 0;
        Estimate dead = only(Weighing.accuracy(copying), claims);
        assertThat(dead.value()).isEqualTo(412);
        assertThat(dead.statistic().name()).isEqualTo("probability");
        assertThat(dead.shares().get("second")).isLessThan(0.05);
    }

    @Test
    void theLatestDateInDisputeIsWeighed() {
        Measurand level = DEAD.moving(Course.LEVEL);
        Claim[] claims = {
            on("2026-01-01", "a", level, "100"),
            on("2026-01-01", "b", level, "150"),
            on("2026-02-01", "c", level, "200"),
            on("2026-02-01", "d", level, "300")
        };
        Estimate dead = only(Weighing.byPrecision(), claims);
        assertThat(dead.date()).contains(PartialDate.parse("2026-02-01"));
        assertThat(dead.claims()).containsExactly("c", "d");
        assertThat(dead.toString()).startsWith("estimate of dead on 2026-02-01 by precision: 250");
    }

    @Test
    void whatWasInDisputeBeforeTheLatestDateIsWeighedOnlyWhenAskedFor() {
        Measurand level = DEAD.moving(Course.LEVEL);
        Reconciliation result = reconcile(
                on("2026-02-01", "c", level, "200"),
                on("2026-02-01", "d", level, "300"),
                on("2026-03-01", "e", level, "400"));
        assertThat(Weighing.byPrecision().weigh(result)).isEmpty();
        assertThat(Weighing.byPrecision().weigh(result, "dead").orElseThrow().claims())
                .containsExactly("c", "d");
    }

    private static Claim growing(String id, String date, String source, String phrase) {
        return on(date, source, DEAD.moving(Course.CUMULATIVE), phrase).withId(id);
    }

    @Test
    void aGrowingCountInATieHasNoMajority() {
        Reconciliation tie = reconcile(growing("a", "2026-03-01", "a", "500"), growing("b", "2026-03-02", "b", "430"));
        assertThat(Weighing.majority().weigh(tie)).isEmpty();
        assertThat(Weighing.byPrecision().weigh(tie))
                .singleElement()
                .satisfies(mean -> assertThat(mean.claims()).containsExactly("a", "b"));
        Reconciliation raised = reconcile(
                growing("a1", "2026-03-01", "a", "100,000"),
                growing("b", "2026-03-02", "b", "60,000"),
                growing("a2", "2026-03-03", "a", "101,000"));
        assertThat(Weighing.majority().weigh(raised)).isEmpty();
    }

    @Test
    void theMajorityOfAGrowingCountIsTheConsensus() {
        Reconciliation result = reconcile(
                growing("a", "2026-03-01", "a", "500"),
                growing("b", "2026-03-01", "b", "500"),
                growing("c", "2026-03-01", "c", "500"),
                growing("d", "2026-03-02", "d", "430"));
        assertThat(Weighing.majority().weigh(result)).singleElement().satisfies(dead -> {
            assertThat(dead.value()).isEqualTo(500);
            assertThat(dead.date()).contains(PartialDate.parse("2026-03-01"));
            assertThat(dead.why()).startsWith("the middle of what 3 of 4 origins leave open together");
        });
    }

    @Test
    void whatLaterFiguresOvertakeHasNoVote() {
        Reconciliation result = reconcile(
                growing("a", "2026-03-01", "a", "10"),
                growing("b", "2026-03-01", "b", "12"),
                growing("c", "2026-03-09", "c", "50"),
                growing("d", "2026-03-09", "d", "50"));
        assertThat(all().map(weighing ->
                        weighing.weigh(result, "dead").orElseThrow().value()))
                .containsOnly(50.0);
    }

    private static Claim unnamed(String id, String phrase) {
        Source official = Source.builder(id).kind(Source.ANONYMOUS).build();
        return Claim.of(official, DEAD, phrase).withId(id);
    }

    @Test
    void unnamedOfficialsHaveOneVoteAndNeverDecide() {
        Reconciliation result =
                reconcile(unnamed("u1", "30"), unnamed("u2", "30"), unnamed("u3", "30"), claim("chief", DEAD, "24"));
        assertThat(Weighing.majority().weigh(result)).isEmpty();
        assertThat(Weighing.crh().weigh(result)).isEmpty();
        assertThat(Weighing.crh(Loss.MISMATCH).weigh(result)).isEmpty();
        assertThat(Weighing.accuracy().weigh(result)).isEmpty();
        assertThat(Weighing.accuracyWithCopying().weigh(result)).isEmpty();
        assertThat(Weighing.byPrecision().weigh(result).get(0).value()).isEqualTo(27);
        Reconciliation decided =
                reconcile(unnamed("u1", "30"), claim("chief", DEAD, "24"), claim("coroner", DEAD, "24"));
        assertThat(Weighing.accuracy().weigh(decided).get(0).value()).isEqualTo(24);
        assertThat(Weighing.majority().weigh(decided).get(0).why()).startsWith("the middle of what 2 of 3 origins");
    }

    private static Claim on(String date, String source, Measurand measurand, String phrase) {
        return Claim.builder(Source.of(source), measurand, Figure.parse(phrase))
                .id(source)
                .statedAsOf(PartialDate.parse(date))
                .build();
    }

    @ParameterizedTest
    @MethodSource("all")
    void noVerdictChanges(Weighing weighing) {
        Reconciliation result = reconcile(claim("a", DEAD, "412"), claim("b", DEAD, "530"), claim("c", DEAD, "412"));
        Reconciliation before = SerialCopy.of(result);
        List<Estimate> estimates = weighing.weigh(result);
        assertThat(result).isEqualTo(before);
        assertThat(estimates).hasSize(1).allSatisfy(estimate -> {
            assertThat(estimate.toString()).startsWith("estimate of dead by " + weighing.method());
            assertThat(estimate.low()).isLessThanOrEqualTo(estimate.value());
            assertThat(estimate.high()).isGreaterThanOrEqualTo(estimate.value());
            assertThat(estimate.shares().values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isCloseTo(1, within(1e-9));
            assertThat(estimate.why()).endsWith(estimate.statistic().toString());
            assertThat(SerialCopy.of(estimate)).isEqualTo(estimate);
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatIsNotInDisputeIsWeighedOnlyWhenAskedFor(Weighing weighing) {
        Reconciliation result = reconcile(claim("a", DEAD, "412"), claim("b", DEAD, "412"));
        assertThat(weighing.weigh(result)).isEmpty();
        assertThat(weighing.weigh(result, "dead").orElseThrow().value()).isEqualTo(412);
        assertThat(weighing.weigh(result, "nothing")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whereNobodyVotesThereIsNoEstimate(Weighing weighing) {
        Reconciliation result = reconcile(
                claim("a", DEAD, "more than 400"), claim("b", DEAD, "fewer than 300"), claim("c", DEAD, "over 500"));
        assertThat(weighing.weigh(result)).isEmpty();
    }

    @Test
    void aBareIntervalWithoutWidthTakesTheLeastUncertainty() {
        Claim point = Claim.of(Source.of("a"), LIFETIME, Figure.of(Interval.of(Rational.of(10))));
        Estimate mean = only(Weighing.mandelPaule(), point, claim("b", LIFETIME, "20 ± 2"));
        assertThat(mean.value()).isCloseTo(15, within(1e-9));
        assertThat(Weighing.mandelPaule().weigh(reconcile(point), "lifetime")).isEmpty();
    }
}
