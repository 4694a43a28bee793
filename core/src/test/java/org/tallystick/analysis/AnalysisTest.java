package org.tallystick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.copying.CopyDetector;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Timeline;
import org.tallystick.relation.Relation;
import org.tallystick.reporting.ReportingPatterns;
import org.tallystick.time.PartialDate;
import org.tallystick.truth.Estimate;
import org.tallystick.truth.Weighing;

class AnalysisTest {
    private static final Measurand SHIPS = Measurand.of("ships", "ship");
    private static final Measurand TANKERS = Measurand.of("tankers", "ship");
    private static final Measurand FERRIES = Measurand.of("ferries", "ship");
    private static final Source PORT = Source.of("port");
    private static final Source HERALD = Source.outlet("herald");

    /** Parts that exceed their whole, and a dispute about one part: two conflicts at least. */
    private static final Reconciliation DISPUTED = reconcile(Dossier.of(
                    Claim.of(PORT, SHIPS, "exactly 100"),
                    Claim.of(PORT, TANKERS, "exactly 80"),
                    Claim.of(HERALD, FERRIES, "exactly 30"),
                    Claim.of(HERALD, Measurand.of("crew", "person"), "12"),
                    Claim.of(PORT, Measurand.of("crew", "person"), "15"),
                    Claim.of(Source.of("union"), Measurand.of("crew", "person"), "15"))
            .with(Relation.sum("fleet", SHIPS, TANKERS, FERRIES)));

    /** One figure a day, on three days. */
    private static final Reconciliation GROWING = reconcile(Dossier.of(
            Claim.of(Source.of("first").publishedOn(PartialDate.parse("2026-02-06")), SHIPS, "471"),
            Claim.of(Source.of("second").publishedOn(PartialDate.parse("2026-02-07")), SHIPS, "471"),
            Claim.of(Source.of("third").publishedOn(PartialDate.parse("2026-02-08")), SHIPS, "417")
                    .withdrawnOn(PartialDate.parse("2026-02-09"))));

    private static Reconciliation reconcile(Dossier dossier) {
        return Reconciler.standard().reconcile(dossier);
    }

    /** Two outlets with the same errors in most of ten figures. */
    private static Dossier copied() {
        List<Claim> claims = new ArrayList<>();
        for (String source : List.of("a", "b", "c", "d", "e")) {
            boolean wrong = source.equals("d") || source.equals("e");
            for (int i = 0; i < 10; i++) {
                int value = 10_007 + 1_231 * i + (wrong && i < 8 ? 173 : 0);
                claims.add(Claim.of(Source.outlet(source), Measurand.of("row-" + i, "person"), "" + value));
            }
        }
        return Dossier.of(claims);
    }

    @Test
    void holdsItsReconciliation() {
        assertThat(Analysis.standard().of(DISPUTED).reconciliation()).isSameAs(DISPUTED);
    }

    @Test
    void givesTheRepairsOfEachConflict() {
        Findings findings = Analysis.standard().of(DISPUTED);
        assertThat(DISPUTED.conflicts()).hasSizeGreaterThan(1);
        assertThat(DISPUTED.conflicts())
                .allSatisfy(conflict -> assertThat(findings.repairs(conflict)).contains(DISPUTED.repairs(conflict)));
        assertThat(DISPUTED.conflicts())
                .anySatisfy(conflict ->
                        assertThat(findings.repairs(conflict).orElseThrow()).isNotEmpty());
    }

    @Test
    void looksForRepairsInTheFirstConflictsOnly() {
        Findings findings = Analysis.standard().withRepairedConflicts(1).of(DISPUTED);
        ImmutableList<Conflict> conflicts = DISPUTED.conflicts();
        assertThat(findings.repairs(conflicts.get(0))).isPresent();
        assertThat(findings.repairs(conflicts.get(1))).isEmpty();
        assertThat(Analysis.standard().withRepairedConflicts(0).of(DISPUTED).repairs(conflicts.get(0)))
                .isEmpty();
    }

    @Test
    void givesTheTimelineOfAMeasurand() {
        Findings findings = Analysis.standard().of(GROWING);
        assertThat(findings.timeline("ships")).isEqualTo(GROWING.timeline("ships"));
        assertThat(findings.timeline("ships").map(Timeline::entries).orElseThrow())
                .hasSize(4);
        assertThat(findings.timeline("boats")).isEmpty();
    }

    @Test
    void leavesOutATimelineOfTooManyDates() {
        assertThat(Analysis.standard().withTimelineDates(4).of(GROWING).timeline("ships"))
                .isPresent();
        assertThat(Analysis.standard().withTimelineDates(3).of(GROWING).timeline("ships"))
                .isEmpty();
    }

    @Test
    void leavesOutATimelineOfTooMuchWork() {
        assertThat(Analysis.standard().withTimelineWork(12).of(GROWING).timeline("ships"))
                .isPresent();
        assertThat(Analysis.standard().withTimelineWork(11).of(GROWING).timeline("ships"))
                .isEmpty();
    }

    @Test
    void givesBalancedEstimatesWhereARelationIsViolated() {
        assertThat(Analysis.standard().of(DISPUTED).balancedEstimates())
                .isNotEmpty()
                .isEqualTo(DISPUTED.estimates());
        Reconciliation fitting = reconcile(Dossier.of(
                        Claim.of(PORT, SHIPS, "exactly 100"),
                        Claim.of(PORT, TANKERS, "exactly 70"),
                        Claim.of(HERALD, FERRIES, "exactly 30"))
                .with(Relation.sum("fleet", SHIPS, TANKERS, FERRIES)));
        assertThat(Analysis.standard().of(fitting).balancedEstimates()).isEmpty();
    }

    @Test
    void weighsDisputesByTheMajorityUnlessToldOtherwise() {
        assertThat(Analysis.standard().of(DISPUTED).estimates())
                .isNotEmpty()
                .isEqualTo(Weighing.majority().weigh(DISPUTED));
        assertThat(Analysis.standard()
                        .withWeighing(Weighing.byPrecision())
                        .of(DISPUTED)
                        .estimates())
                .isNotEmpty()
                .extracting(Estimate::method)
                .containsOnly("precision");
    }

    @Test
    void keepsTheCopiesWhoseScoreIsHighEnough() {
        Dossier dossier = copied();
        Reconciliation result = reconcile(dossier);
        ImmutableList<SuspectedCopy> all = CopyDetector.standard().detect(dossier);
        ImmutableList<SuspectedCopy> likely = Analysis.standard().of(result).suspectedCopies();
        assertThat(likely)
                .isNotEmpty()
                .allSatisfy(copy -> assertThat(copy.score()).isGreaterThanOrEqualTo(SuspectedCopy.WORTH_TELLING));
        assertThat(all).startsWith(likely.toArray(new SuspectedCopy[0]));
        assertThat(Analysis.standard()
                        .withLeastCopyScore(Rational.ZERO)
                        .of(result)
                        .suspectedCopies())
                .isEqualTo(all);
        assertThat(Analysis.standard()
                        .withLeastCopyScore(Rational.of(2))
                        .of(result)
                        .suspectedCopies())
                .isEmpty();
    }

    @Test
    void givesTheReportingPatternsOfTheDossier() {
        List<Claim> tens = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            tens.add(Claim.of(PORT, Measurand.of("row-" + i, "person"), "" + (10_010 + 1_230 * i)));
        }
        Dossier dossier = Dossier.of(tens);
        assertThat(Analysis.standard().of(reconcile(dossier)).reportingPatterns())
                .isNotEmpty()
                .isEqualTo(ReportingPatterns.of(dossier));
    }

    @Test
    void worksNothingOutTwice() {
        Findings findings = Analysis.standard().of(DISPUTED);
        assertThat(findings.estimates()).isSameAs(findings.estimates());
        assertThat(findings.balancedEstimates()).isSameAs(findings.balancedEstimates());
        assertThat(findings.suspectedCopies()).isSameAs(findings.suspectedCopies());
        assertThat(findings.reportingPatterns()).isSameAs(findings.reportingPatterns());
        assertThat(findings.timeline("ships")).isSameAs(findings.timeline("ships"));
    }

    @Test
    void theSettingsOfOneAnalysisDoNotReachAnother() {
        Analysis none = Analysis.standard().withTimelineDates(0).withTimelineWork(5);
        assertThat(none.of(GROWING).timeline("ships")).isEmpty();
        assertThat(Analysis.standard().of(GROWING).timeline("ships")).isPresent();
    }

    static Stream<ThrowingCallable> negativeLimits() {
        return Stream.of(
                () -> Analysis.standard().withRepairedConflicts(-1),
                () -> Analysis.standard().withTimelineDates(-1),
                () -> Analysis.standard().withTimelineWork(-1));
    }

    @ParameterizedTest
    @MethodSource("negativeLimits")
    void noLimitIsNegative(ThrowingCallable setting) {
        assertThatThrownBy(setting)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a limit cannot be negative, as -1 is");
    }
}
