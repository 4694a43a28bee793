package org.tallystick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Rounding;
import org.tallystick.comparison.Standing;
import org.tallystick.comparison.Verdict;
import org.tallystick.copying.CopyDetector;
import org.tallystick.copying.DirectionClue;
import org.tallystick.copying.SuspectedCopy;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.io.claims.ClaimsReader;
import org.tallystick.io.report.ReconciliationWriter;
import org.tallystick.io.report.TextReport;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.ImpliedFigure;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.relation.Relation;

/** What the five reports of the California dossier come to. */
class CaliforniaTest {
    private static final Reconciliation RESULT = reconciled("california.claims.json");
    private static final Dossier DOSSIER = RESULT.dossier();
    private static final Set<String> REPORTS = Set.of("epoch", "report-2", "benzinga", "times", "post");

    private static Reconciliation reconciled(String name) {
        return Reconciler.standard()
                .reconcile(ClaimsReader.read(Path.of("dossiers", name)).orElseThrow());
    }

    private static Consensus consensus(String measurand) {
        return RESULT.consensus(measurand).orElseThrow();
    }

    private static Claim claim(String id) {
        return Objects.requireNonNull(DOSSIER.claimsById().get(id));
    }

    private static Comparison between(String left, String right) {
        return RESULT.comparisons().stream()
                .filter(pair -> pair.left().equals(left) && pair.right().equals(right))
                .findFirst()
                .orElseThrow();
    }

    private static RelationCheck check(String relation) {
        return RESULT.checks().stream()
                .filter(check -> check.relation().equals(relation))
                .findFirst()
                .orElseThrow();
    }

    private static ImpliedFigure implied(String measurand) {
        return RESULT.implied().stream()
                .filter(figure -> figure.measurand().equals(measurand))
                .findFirst()
                .orElseThrow();
    }

    private static Interval point(long value) {
        return Interval.of(Rational.of(value));
    }

    @Test
    void everyReportSpeaksAndNoneIsInConflict() {
        assertThat(DOSSIER.claims()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(DOSSIER.claims()).extracting(each -> each.source().id()).hasSameElementsAs(REPORTS);
        assertThat(RESULT.conflicts()).isEmpty();
        assertThat(RESULT.needPerson()).isZero();
        assertThat(RESULT.consensuses().values())
                .flatExtracting(each -> each.standings().values())
                .containsOnly(Standing.CONSISTENT);
    }

    @Test
    void theDetainersAgreeToTheLastDigitAndHaveOneOrigin() {
        Consensus detainers = consensus("detainers");

        assertThat(detainers.status()).isEqualTo(Consensus.Status.AGREED);
        assertThat(detainers.grade()).contains(Reading.EXACT);
        assertThat(detainers.values()).contains(point(33_179));
        assertThat(detainers.printable()).contains("33,179 people");
        assertThat(detainers.origins()).containsExactly("dhs");
        assertThat(DOSSIER.claimsByMeasurand().get("detainers"))
                .extracting(each -> each.source().id())
                .hasSameElementsAs(REPORTS);
    }

    @ParameterizedTest
    @CsvSource({
        "epoch-detainers, benzinga-detainers",
        "report-2-detainers, benzinga-detainers",
        "benzinga-detainers, times-detainers",
        "benzinga-detainers, post-detainers"
    })
    void moreThan33000IsRefined(String left, String right) {
        Comparison pair = between(left, right);

        assertThat(pair.verdict()).isEqualTo(Verdict.REFINES);
        assertThat(pair.grade()).contains(Reading.EXACT);
    }

    @Test
    void theReleasedAgreeOnlyLoosely() {
        Consensus released = consensus("released");

        assertThat(released.status()).isEqualTo(Consensus.Status.AGREED);
        assertThat(released.grade()).contains(Reading.LOOSE);
        assertThat(released.values()).contains(point(4_561));
        assertThat(released.origins()).containsExactly("dhs");
    }

    @Test
    void the4500AreThe4561CutOff() {
        Comparison pair = between("epoch-released", "times-released");

        assertThat(pair.verdict()).isEqualTo(Verdict.ROUNDS);
        assertThat(pair.direction()).contains(Rounding.DOWN);
        assertThat(pair.grade()).contains(Reading.LOOSE);
        assertThat(pair.why()).contains("the nearest hundred is 4,600");
    }

    @Test
    void atLeast4500IsRefined() {
        Comparison pair = between("times-released", "post-released");

        assertThat(pair.verdict()).isEqualTo(Verdict.REFINES);
        assertThat(pair.grade()).contains(Reading.EXACT);
    }

    @Test
    void transferredAndHonouredAreTwoThings() {
        Comparison pair = between("epoch-transferred", "times-honoured");

        assertThat(pair.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(pair.facet()).contains(Facet.MEASURAND);
        assertThat(pair.otherwise()).contains(Verdict.CONTRADICTS);
        assertThat(pair.gap()).contains(Rational.of(1_413));
    }

    @Test
    void takenForOneThingTheyAreInConflict() {
        Reconciliation variant = reconciled("california-one-measurand.claims.json");
        Consensus taken = variant.consensus("handed-over").orElseThrow();

        assertThat(taken.status()).isEqualTo(Consensus.Status.DISPUTED);
        assertThat(taken.values()).isEmpty();
        assertThat(variant.needPerson()).isEqualTo(1);
        assertThat(variant.conflicts()).isNotEmpty();
        for (Conflict conflict : variant.conflicts()) {
            assertThat(conflict.claims()).contains("times-honoured").hasSize(2);
            assertThat(conflict.certificate().verify(variant.dossier())).isTrue();
        }
    }

    @Test
    void amongOrOnTopIsSaidByTwo() {
        Relation among = Objects.requireNonNull(DOSSIER.relationsById().get("among"));
        Relation onTop = Objects.requireNonNull(DOSSIER.relationsById().get("on-top"));

        assertThat(among.source()).contains("epoch");
        assertThat(onTop.source()).contains("times");
        assertThat(List.of(among, onTop)).allMatch(Relation::isSoft);
        assertThat(check("among").status()).isEqualTo(RelationCheck.Status.HOLDS);
        assertThat(check("on-top").status()).isEqualTo(RelationCheck.Status.NOT_CHECKABLE);
        assertThat(implied("lodged").exact()).isEqualTo(point(33_179 + 4_561));
    }

    @Test
    void theDrugsLieWithinTheVault() {
        assertThat(check("vault").status()).isEqualTo(RelationCheck.Status.HOLDS);
        assertThat(check("vault").grade()).contains(Reading.EXACT);
    }

    @Test
    void whatIsNotItemisedIsImpliedInEveryReading() {
        ImpliedFigure rest = implied("not-itemised");

        assertThat(rest.exact()).isEqualTo(point(21_818));
        assertThat(rest.rounded()).isEqualTo(Interval.closed(Rational.parse("16267.5"), Rational.parse("27368.5")));
        assertThat(rest.loose()).isEqualTo(Interval.open(Rational.of(10_717), Rational.of(32_919)));
        assertThat(rest.from()).containsExactly("vault");
    }

    @Test
    void theDosesRoundToWhatWasSaid() {
        RelationCheck doses = check("lethal-doses");

        assertThat(doses.status()).isEqualTo(RelationCheck.Status.POSSIBLE);
        assertThat(doses.grade()).contains(Reading.ROUNDED);
        assertThat(doses.why()).contains("1,678,291,769", "1.7 billion");
    }

    @Test
    void theFiveCountsLieWithinTheReleased() {
        Relation counts = Objects.requireNonNull(DOSSIER.relationsById().get("released-by-offence"));

        assertThat(counts.measurands()).hasSize(6).contains("released");
        assertThat(counts.isSoft()).isFalse();
        assertThat(check("released-by-offence").status()).isEqualTo(RelationCheck.Status.HOLDS);
        assertThat(check("released-by-offence").right()).contains(point(2_794));
    }

    @Test
    void offencesAreNotPeople() {
        Relation offences = Objects.requireNonNull(DOSSIER.relationsById().get("offences-of-the-held"));

        assertThat(offences.isSoft()).isTrue();
        assertThat(offences.measurands()).hasSize(8).doesNotContain("detainers", "released");
        assertThat(offences.measurands())
                .allMatch(each -> DOSSIER.unit(each).orElseThrow().symbol().equals("offence"));
        assertThat(consensus("offences").status()).isEqualTo(Consensus.Status.IMPLIED);
    }

    @Test
    void reportsThatOmitPartsAreIncomplete() {
        assertThat(consensus("offences-burglaries").missingFrom()).containsExactlyInAnyOrder("benzinga", "times");
        assertThat(consensus("offences-weapons").missingFrom()).containsExactly("benzinga");
        assertThat(consensus("released-drugs").missingFrom()).containsExactly("benzinga");
        assertThat(consensus("offences-homicides").missingFrom()).isEmpty();
    }

    @Test
    void wordingsThatDifferAreListed() {
        assertThat(consensus("offences-homicides").wordings()).containsExactly("homicides", "murders");
        assertThat(consensus("detainers").wordings())
                .contains("illegal immigrants", "undocumented immigrants", "migrants");
    }

    @Test
    void januaryWithoutItsYearIsKept() {
        assertThat(claim("benzinga-released").period().orElseThrow().since().orElseThrow())
                .hasToString("XXXX-01-20");
        assertThat(claim("times-released-again").period().orElseThrow().since().orElseThrow())
                .hasToString("2025-01-20");
        assertThat(claim("benzinga-released")
                        .period()
                        .orElseThrow()
                        .matches(claim("times-released-again").period().orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "benzinga-missed, about one in eight, 425/36, 475/36",
        "report-2-missed, about one-eighth, 425/36, 475/36",
        "epoch-missed, roughly one out of every eight, 425/36, 475/36",
        "epoch-fentanyl-fall, 56 percent, 55.5, 56.5",
        "epoch-let-in, not a single, 0, 0",
        "epoch-agents, thousands, 2000, 9999",
        "epoch-processed, millions, 2000000, 9999999",
        "post-custody, tens of thousands, 20000, 99999",
    })
    void wordsAreReadAsFigures(String id, String phrase, String min, String max) {
        Figure figure = DOSSIER.figure(claim(id));

        assertThat(figure.phrase()).isEqualTo(phrase);
        assertThat(figure.in(Reading.ROUNDED)).isEqualTo(Interval.closed(Rational.parse(min), Rational.parse(max)));
    }

    @Test
    void whoQuotesWhomIsFollowedToTwoOrigins() {
        Lineage lineage = Lineage.of(DOSSIER);

        assertThat(RESULT.originCount()).isEqualTo(2);
        assertThat(DOSSIER.claims())
                .allSatisfy(each -> assertThat(lineage.originIds(each)).hasSize(1));
        assertThat(lineage.path(claim("times-released"))).containsExactly("times", "dhs-0206");
        assertThat(lineage.originIds(claim("epoch-transferred"))).containsExactly("governor-office");
        assertThat(lineage.originIds(claim("times-honoured"))).containsExactly("governor-office");
        assertThat(lineage.behind("report-2"))
                .extracting(Source::id)
                .contains("noem-0212")
                .doesNotContain("epoch");
    }

    @Test
    void theRewordedReportIsFoundWithoutBeingTold() {
        List<SuspectedCopy> suspects = CopyDetector.standard().detect(DOSSIER);

        assertThat(suspects.get(0).copy()).isEqualTo("report-2");
        assertThat(suspects.get(0).original()).isEqualTo("epoch");
        assertThat(suspects.get(0).direction()).containsExactly(DirectionClue.SUBSET);
        assertThat(suspects.get(0).score()).isGreaterThan(SuspectedCopy.WORTH_TELLING);
        assertThat(suspects.get(1).score()).isLessThan(Rational.of(1, 10));
    }

    @Test
    void theCommandSaysTheSameInJson() {
        Outcome run = Outcome.of("reconcile", "dossiers/california.claims.json", "--format", "json");

        assertThat(run.status()).isZero();
        Map<String, Object> json = Json.object(run.out());
        assertThat(json)
                .containsOnlyKeys(
                        "tallystick",
                        "summary",
                        "measurands",
                        "comparisons",
                        "relations",
                        "linked",
                        "conflicts",
                        "fewestWrong",
                        "notes",
                        "implied",
                        "estimates",
                        "weighed",
                        "suspectedCopies",
                        "habits",
                        "dossier");
        assertThat(member(json, "summary"))
                .containsEntry("sources", 5)
                .containsEntry("origins", 2)
                .containsEntry("conflicts", 0)
                .containsEntry("needPerson", 0)
                .containsEntry("claims", DOSSIER.claims().size());
        assertThat(entry(json, "measurands", "id", "detainers"))
                .containsEntry("status", "agreed")
                .containsEntry("grade", "exact")
                .containsEntry("origins", List.of("dhs"))
                .containsEntry("printable", "33,179 people")
                .containsEntry("attributeTo", List.of("dhs"))
                .containsEntry("consensus", interval("33179", false, "33179", false));
        assertThat(entry(json, "measurands", "id", "released"))
                .containsEntry("status", "agreed")
                .containsEntry("grade", "loose");
    }

    @Test
    void theJsonTellsPairsRelationsAndWhatFollows() {
        Map<String, Object> json =
                Json.object(Outcome.of("reconcile", "dossiers/california.claims.json", "--format", "json")
                        .out());

        assertThat(entry(json, "comparisons", "left", "epoch-released"))
                .containsEntry("verdict", "rounds")
                .containsEntry("direction", "down");
        assertThat(entry(json, "comparisons", "left", "epoch-transferred"))
                .containsEntry("right", "times-honoured")
                .containsEntry("verdict", "incomparable")
                .containsEntry("facet", "measurand")
                .containsEntry("otherwise", "contradicts")
                .containsEntry("gap", "1413");
        assertThat(entry(json, "relations", "id", "vault"))
                .containsEntry("status", "holds")
                .containsEntry("grade", "exact");
        assertThat(entry(json, "relations", "id", "lethal-doses"))
                .containsEntry("status", "possible")
                .containsEntry("grade", "rounded");
        assertThat(entry(json, "implied", "measurand", "not-itemised"))
                .containsEntry("exact", interval("21818", false, "21818", false))
                .containsEntry("rounded", interval("16267.5", false, "27368.5", false))
                .containsEntry("loose", interval("10717", true, "32919", true));
    }

    @Test
    void theVariantEndsWithStatusOne() {
        Outcome run = Outcome.of("reconcile", "dossiers/california-one-measurand.claims.json", "--format", "json");

        assertThat(run.status()).isEqualTo(1);
        Map<String, Object> json = Json.object(run.out());
        assertThat(entry(json, "measurands", "id", "handed-over"))
                .containsEntry("status", "disputed")
                .containsEntry("grade", null)
                .containsEntry("consensus", null);
        assertThat(member(json, "summary")).containsEntry("needPerson", 1);
    }

    @Test
    void theReportForPeopleShowsTheWholeStory() {
        assertThat(Outcome.of("reconcile", "dossiers/california.claims.json").out())
                .contains(
                        "no conflict",
                        "33,179",
                        "as California Insider (Epoch Media Group) says",
                        "as The Washington Times says",
                        "21,818",
                        "the nearest hundred is 4,600")
                .contains("1,413 apart", "●", "├", "▶");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> member(Map<String, Object> json, String key) {
        return (Map<String, Object>) Objects.requireNonNull(json.get(key));
    }

    /** The first entry of a list that has a value under a key. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> entry(Map<String, Object> json, String list, String key, String value) {
        return ((List<Map<String, Object>>) Objects.requireNonNull(json.get(list)))
                .stream()
                        .filter(each -> value.equals(each.get(key)))
                        .findFirst()
                        .orElseThrow();
    }

    private static Map<String, Object> interval(String min, boolean minOpen, String max, boolean maxOpen) {
        return Map.of("min", min, "minOpen", minOpen, "max", max, "maxOpen", maxOpen);
    }

    @Test
    void reportsTellAsWhichYearJanuaryIsRead() {
        String why = "since XXXX-01-20 is read as since 2025-01-20, as the measurand is defined and as";
        assertThat(TextReport.text(RESULT).lines().filter(line -> line.contains(why + " The Washington Times says")))
                .allMatch(line -> line.contains("Benzinga ← Department of Homeland Security"))
                .anyMatch(line -> line.contains("4,561"))
                .hasSize(3);
        assertThat(ReconciliationWriter.text(RESULT))
                .contains("\"readAs\": {\"period\": \"2025-01-20/..\", \"why\": \"" + why
                        + " The Washington Times says\"}");
    }
}
