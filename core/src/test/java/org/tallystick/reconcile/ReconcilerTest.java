package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Standing;
import org.tallystick.comparison.Verdict;
import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** What claims come to, from two that agree to a count that falls. */
class ReconcilerTest {
    private static final Source DHS = Source.of("dhs").named("Homeland Security");
    private static final Measurand DETAINERS = Measurand.of("detainers", "person");
    private static final Measurand SHARE = Measurand.of("share", "percent");

    private static Claim claim(String source, Measurand measurand, String phrase) {
        return claim(Source.of(source), measurand, phrase);
    }

    private static Claim claim(Source source, Measurand measurand, String phrase) {
        return Claim.of(source, measurand, phrase).withId(source.id());
    }

    private static Reconciliation reconcile(Claim... claims) {
        return Reconciler.standard().reconcile(Dossier.of(claims));
    }

    private static Consensus of(Reconciliation result, Measurand measurand) {
        return result.consensus(measurand.id()).orElseThrow();
    }

    private static Interval point(long value) {
        return Interval.of(Rational.of(value));
    }

    @Test
    void tellsItsStagesInTheirOrder() {
        Dossier dossier = Dossier.of(claim("a", DETAINERS, "33,179"), claim("b", DETAINERS, "more than 33,000"));
        List<Stage> stages = new ArrayList<>();

        Reconciliation result = Reconciler.standard().reconcile(dossier, stages::add);

        assertThat(stages).containsExactly(Stage.values());
        assertThat(result).isEqualTo(Reconciler.standard().reconcile(dossier));
        assertThat(result.reconciler().reconcile(dossier)).isEqualTo(result);
    }

    @Test
    void aResultKnowsTheSettingsOfItsReconciler() {
        Reconciler strict = Reconciler.standard()
                .withWidest(Reading.EXACT)
                .withConflictLimit(7)
                .withBudget(12);

        Reconciler of = strict.reconcile(Dossier.of()).reconciler();

        assertThat(of.widest()).isEqualTo(Reading.EXACT);
        assertThat(of.conflictLimit()).isEqualTo(7);
        assertThat(of.budget()).isEqualTo(12);
    }

    @Test
    void twoOutletsOfOneAgencyAgree() {
        Reconciliation result = reconcile(
                Claim.of(Source.outlet("times").citing(DHS), DETAINERS, "more than 33,000"),
                Claim.of(Source.outlet("benzinga").citing(DHS), DETAINERS, "33,179"));
        assertThat(result.summary())
                .isEqualTo("2 figures of 1 thing, 2 sources, 1 origin; no conflict; nothing needs a person");
        Consensus detainers = of(result, DETAINERS);
        assertThat(detainers.status()).isEqualTo(Status.AGREED);
        assertThat(detainers.grade()).contains(Reading.EXACT);
        assertThat(detainers.values()).contains(point(33_179));
        assertThat(detainers.origins()).containsExactly("dhs");
        assertThat(detainers.statedBy()).containsExactly("dhs");
        assertThat(detainers.printable()).contains("33,179 people");
        assertThat(detainers.attributeTo()).containsExactly("dhs");
        assertThat(detainers.attribution()).contains("according to dhs");
        assertThat(result.comparisons()).singleElement().satisfies(pair -> {
            assertThat(pair.left()).isEqualTo("times/detainers");
            assertThat(pair.verdict()).isEqualTo(Verdict.REFINES);
        });
    }

    @Test
    void twoQuantitiesThatReadersConfuseAreToldApart() {
        Measurand honoured = Measurand.of("honoured", "person");
        Measurand transferred = Measurand.of("transferred", "person").comparedWith(honoured);
        Reconciliation result = reconcile(claim("a", transferred, "more than 12,000"), claim("b", honoured, "10,588"));
        Comparison pair = result.comparisons().get(0);
        assertThat(pair.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(pair.facet()).contains(Facet.MEASURAND);
        assertThat(pair.otherwise()).contains(Verdict.CONTRADICTS);
        assertThat(pair.gap()).contains(Rational.of(1_413));
        assertThat(result.conflicts()).isEmpty();
        assertThat(of(result, transferred).status()).isEqualTo(Status.SINGLE);
    }

    @Test
    void asOneQuantityTheyContradictEachOther() {
        Measurand detainees = Measurand.of("detainees", "person");
        Reconciliation result = reconcile(claim("a", detainees, "more than 12,000"), claim("b", detainees, "10,588"));
        Consensus consensus = of(result, detainees);
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(point(10_588));
        assertThat(consensus.statedBy()).containsExactly("b");
        assertThat(consensus.standings())
                .containsExactly(entry("a", Standing.OUTLIER), entry("b", Standing.CONSISTENT));
        assertThat(consensus.printable()).isEmpty();
        assertThat(consensus.sides())
                .extracting(Side::toString)
                .containsExactly("more than 12,000 people, according to a", "10,588 people, according to b");
        Conflict conflict = result.conflicts().get(0);
        assertThat(result.conflicts()).hasSize(1);
        assertThat(conflict.claims()).containsExactlyInAnyOrder("a", "b");
        assertThat(conflict.certificate().verify(result.dossier())).isTrue();
        assertThat(result.needPerson()).isEqualTo(1);
        assertThat(result.summary())
                .isEqualTo("2 figures of 1 thing, 2 sources, 2 origins; 1 conflict; 1 result needs a person");
        assertThat(result.conflictsOf(result.dossier().claims().get(0))).containsExactly(conflict);
    }

    @Test
    void originsAreCountedAndNotOutlets() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            claims.add(Claim.of(Source.of("copy-" + i).citing(DHS), DETAINERS, "100"));
        }
        claims.add(claim("own-1", DETAINERS, "200"));
        claims.add(claim("own-2", DETAINERS, "200"));
        Consensus consensus = of(Reconciler.standard().reconcile(Dossier.of(claims)), DETAINERS);
        assertThat(consensus.values()).contains(point(200));
        assertThat(consensus.standings()).containsEntry("copy-1/detainers", Standing.OUTLIER);
        assertThat(consensus.standings()).containsEntry("own-1", Standing.CONSISTENT);
        assertThat(consensus.origins()).containsExactly("dhs", "own-1", "own-2");
    }

    @Test
    void aTieHasNoWinner() {
        Consensus consensus = of(
                reconcile(
                        claim("a", DETAINERS, "100"),
                        claim("b", DETAINERS, "200"),
                        claim("c", DETAINERS, "more than 50")),
                DETAINERS);
        assertThat(consensus.values()).isEmpty();
        assertThat(consensus.standings())
                .containsEntry("a", Standing.CONTESTED)
                .containsEntry("b", Standing.CONTESTED)
                .containsEntry("c", Standing.CONSISTENT);
    }

    @Test
    void whatIsInNoLargestSetIsAnOutlier() {
        Consensus consensus = of(
                reconcile(
                        claim("a", DETAINERS, "101"),
                        claim("b", DETAINERS, "about 101"),
                        claim("c", DETAINERS, "fewer than 20")),
                DETAINERS);
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.values()).contains(point(101));
        assertThat(consensus.printable()).isEmpty();
        assertThat(consensus.sides())
                .extracting(side -> side.printable().orElseThrow())
                .containsExactly("101 people", "fewer than 20 people");
        assertThat(consensus.standings())
                .containsEntry("a", Standing.CONSISTENT)
                .containsEntry("c", Standing.OUTLIER);
    }

    @Test
    void aCorrectionRetiresWhatItCorrects() {
        Claim wrong = claim("a", DETAINERS, "100");
        Reconciliation result = reconcile(
                wrong,
                claim("b", DETAINERS, "200"),
                claim(Source.of("c").publishedBy(wrong.source()), DETAINERS, "200")
                        .superseding(wrong));
        Consensus consensus = of(result, DETAINERS);
        assertThat(consensus.status()).isEqualTo(Status.AGREED);
        assertThat(consensus.standings()).containsEntry("a", Standing.SUPERSEDED);
        assertThat(consensus.origins()).containsExactly("b", "a");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.comparisons()).isEmpty();
        assertThat(result.notes()).isEmpty();
    }

    @Test
    void whatSomebodyElseCorrectsStandsAndIsTold() {
        Claim said = claim("a", DETAINERS, "100");
        Reconciliation result = reconcile(said, claim("b", DETAINERS, "200").superseding(said));
        Consensus consensus = of(result, DETAINERS);
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.standings().values()).containsOnly(Standing.CONTESTED);
        assertThat(result.conflicts()).hasSize(1);
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.FOREIGN_CORRECTION);
            assertThat(note.claims()).containsExactlyInAnyOrder("a", "b");
        });
    }

    @Test
    void whatEveryoneTookBackIsUnreported() {
        Claim wrong = claim("a", DETAINERS, "100");
        Claim back =
                Claim.of(wrong.source(), Measurand.of("other", "person"), "5").superseding(wrong);
        assertThat(of(reconcile(wrong, back), DETAINERS).status()).isEqualTo(Status.UNREPORTED);
    }

    private static Claim on(String date, String source, Measurand measurand, String phrase) {
        return Claim.of(Source.of(source), measurand, phrase)
                .withId(source + "@" + date)
                .withAsOf(PartialDate.parse(date));
    }

    @Test
    void aLevelHasAConsensusForEachDate() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Consensus consensus = of(
                reconcile(
                        on("2026-02-01", "a", held, "50"),
                        on("2026-01-01", "a", held, "100"),
                        on("2026-01-01", "b", held, "about 100"),
                        on("2026-02-01", "b", held, "more than 40")),
                held);
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
        assertThat(consensus.values()).contains(point(50));
        assertThat(consensus.statedBy()).containsExactly("a");
        assertThat(consensus.allowedBy()).containsExactly("b");
        assertThat(consensus.printed()).contains("50 people as of 2026-02-01, according to a");
        assertThat(consensus.byDate().keySet()).containsExactly("2026-01-01", "2026-02-01");
        assertThat(consensus.byDate().get("2026-01-01"))
                .satisfies(agreement -> assertThat(agreement.values()).isEqualTo(point(100)));
    }

    @Test
    void aDisputeOnAnEarlierDateLeavesTheLatestPrintable() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Reconciliation result = reconcile(
                on("2026-01-01", "a", held, "100"),
                on("2026-01-01", "b", held, "200"),
                on("2026-02-01", "a", held, "4,561"));
        Consensus consensus = of(result, held);
        assertThat(result.conflicts()).hasSize(1);
        assertThat(result.needPerson()).isEqualTo(1);
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
        assertThat(consensus.values()).contains(point(4_561));
        assertThat(consensus.printable()).contains("4,561 people");
        assertThat(consensus.byDate().keySet()).containsExactly("2026-02-01");
    }

    @Test
    void oneInstantMayBeWrittenWithSeveralOffsets() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Reconciliation result =
                reconcile(on("2026-01-01T14:00Z", "a", held, "100"), on("2026-01-01T15:00+01:00", "b", held, "200"));
        assertThat(of(result, held).status()).isEqualTo(Status.DISPUTED);
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void aCumulativeCountIsWhatItsLatestDateSays() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        Reconciliation result = reconcile(
                on("2026-02-01", "b", deaths, "205"),
                on("2026-01-01", "a", deaths, "100"),
                on("2026-02-01", "a", deaths, "more than 200"));
        assertThat(of(result, deaths).status()).isEqualTo(Status.AGREED);
        assertThat(of(result, deaths).values()).contains(point(205));
        assertThat(of(result, deaths).byDate().keySet()).containsExactly("2026-01-01", "2026-02-01");
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void aCumulativeCountThatFallsIsDisputed() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        Reconciliation result = reconcile(
                on("2026-01-01", "a", deaths, "205"),
                on("2026-02-01", "c", deaths, "101"),
                on("2026-01-01", "b", deaths, "more than 50"));
        Consensus consensus = of(result, deaths);
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.grade()).isEmpty();
        assertThat(consensus.values()).isEmpty();
        assertThat(consensus.sides())
                .extracting(Side::toString)
                .containsExactlyInAnyOrder(
                        "205 people as of 2026-01-01, according to a", "101 people as of 2026-02-01, according to c");
        assertThat(consensus.standings())
                .containsEntry("a@2026-01-01", Standing.CONTESTED)
                .containsEntry("c@2026-02-01", Standing.CONTESTED)
                .containsEntry("b@2026-01-01", Standing.CONSISTENT);
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.certificate().verify(result.dossier()))
                        .isTrue());
    }

    @Test
    void anOutlierOfOneInstantDoesNotMakeTheOthersContested() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        String noon = "2026-01-01T12:00Z";
        Consensus consensus = of(
                reconcile(on(noon, "a", deaths, "105"), on(noon, "b", deaths, "105"), on(noon, "c", deaths, "95")),
                deaths);
        assertThat(consensus.standings())
                .containsEntry("a@" + noon, Standing.CONSISTENT)
                .containsEntry("c@" + noon, Standing.OUTLIER);
    }

    @Test
    void withinADayACountMayHaveGrown() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        Reconciliation result = reconcile(on("2026-01-01", "a", deaths, "105"), on("2026-01-01", "b", deaths, "95"));
        assertThat(of(result, deaths).standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(of(result, deaths).values()).contains(point(105));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void aFallIsFoundAmongManyClaimsInAnyOrder() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        List<Claim> claims = new ArrayList<>();
        for (int day = 30; day >= 1; day--) {
            long count = day == 12 ? 50 : day * 101L;
            claims.add(on("2026-01-%02d".formatted(day), "s" + day, deaths, Long.toString(count)));
        }
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(claims));
        assertThat(of(result, deaths).values()).contains(point(3_030));
        assertThat(of(result, deaths).standings()).containsEntry("s12@2026-01-12", Standing.OUTLIER);
        assertThat(of(result, deaths).status()).isEqualTo(Status.SINGLE);
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.sides()).hasSize(2);
            assertThat(conflict.sides().get(0)).hasSize(11).contains("s1@2026-01-01", "s11@2026-01-11");
            assertThat(conflict.sides().get(1)).containsExactly("s12@2026-01-12");
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
        });
    }

    /** Of a party each, since a party that says less later corrects itself. */
    private static List<Claim> risingOnce(int count, Measurand deaths) {
        List<Claim> claims = new ArrayList<>(List.of(
                on("2026-12-31", "last", deaths, "1,000,000"),
                on("2026-01-01", "first", deaths, "500"),
                on("2026-01-02", "second", deaths, "401"),
                on("2026-01", "month", deaths, "410")));
        for (int day = 1; claims.size() < count; day++) {
            claims.add(on("2026-06-%02d".formatted(day), "s" + day, deaths, Integer.toString(900_000 + day)));
        }
        return claims;
    }

    @Test
    void aFallIsFoundHoweverManyClaimsThereAre() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        for (int count : List.of(4, 20, 27)) {
            Reconciliation result = Reconciler.standard().reconcile(Dossier.of(risingOnce(count, deaths)));
            Consensus consensus = of(result, deaths);
            assertThat(consensus.status()).isEqualTo(Status.SINGLE);
            assertThat(consensus.values()).contains(point(1_000_000));
            assertThat(consensus.printable()).contains("1,000,000 people");
            assertThat(consensus.standings().entrySet())
                    .filteredOn(entry -> entry.getValue() == Standing.CONTESTED)
                    .extracting(Map.Entry::getKey)
                    .containsExactly("first@2026-01-01", "second@2026-01-02");
            assertThat(result.conflicts()).hasSize(1);
        }
    }

    @Test
    void aMonthThatIsNotOverHidesNoFallFromAnEarlierOne() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        List<Claim> claims = risingOnce(30, deaths);
        claims.add(on("2026-02", "february", deaths, "505"));
        claims.add(on("2026-02-15", "mid", deaths, "301"));
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(claims));
        assertThat(of(result, deaths).standings())
                .containsEntry("mid@2026-02-15", Standing.OUTLIER)
                .containsEntry("month@2026-01", Standing.CONSISTENT)
                .containsEntry("february@2026-02", Standing.CONSISTENT);
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .contains(ImmutableSet.of("mid@2026-02-15"))
                        .anySatisfy(side -> assertThat(side).contains("month@2026-01")));
    }

    @Test
    void aFallInOnePlaceIsFoundAmongMany() {
        Measurand deaths = DETAINERS.moving(Course.CUMULATIVE);
        List<Claim> claims = new ArrayList<>();
        for (int day = 1; day <= 30; day++) {
            claims.add(Claim.builder(Source.of("s" + day), deaths, Figure.of(day == 12 ? 5 : day * 10L))
                    .id("texas-" + day)
                    .statedPlace("Texas")
                    .statedAsOf(PartialDate.parse("2026-01-%02d".formatted(day)))
                    .build());
        }
        claims.add(on("2026-02-01", "b", deaths, "1"));
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(claims));
        assertThat(of(result, deaths).status()).isEqualTo(Status.SINGLE);
        assertThat(of(result, deaths).values()).contains(point(1));
        assertThat(of(result, deaths).needsPerson()).isTrue();
        assertThat(result.conflictsOf(claims.get(11))).isNotEmpty();
    }

    @Test
    void narrowedClaimsAreCountedApart() {
        Claim texas = Claim.builder(Source.of("b"), DETAINERS, Figure.parse("500"))
                .id("b")
                .statedPlace("Texas")
                .build();
        Reconciliation result = reconcile(claim("a", DETAINERS, "100"), texas);
        assertThat(of(result, DETAINERS).status()).isEqualTo(Status.SINGLE);
        assertThat(of(result, DETAINERS).standings()).containsEntry("b", Standing.NOT_COMPARED);
        assertThat(of(result, DETAINERS).values()).contains(point(100));
        assertThat(result.comparisons().get(0).facet()).contains(Facet.PLACE);
    }

    @Test
    void unitsThatDoNotConvertAreCountedApart() {
        Measurand seized = Measurand.of("seized");
        Claim mass = claim("a", seized, "5 lb");
        Claim people = claim("b", seized, "700 people");
        Reconciliation result = reconcile(mass, people, claim("c", seized, "5 lb"));
        assertThat(of(result, seized).values()).contains(point(5));
        assertThat(of(reconcile(mass, people), seized).values()).isEmpty();
        assertThat(result.comparisons().get(0).facet()).contains(Facet.UNIT);
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void aUnitThatWasNotSaidIsThatOfTheMeasurand() {
        Measurand seized = Measurand.of("seized");
        Reconciliation result = reconcile(
                claim("a", seized, "1 kg"),
                claim("b", seized, "3"),
                claim("c", seized, "3 g"),
                claim("d", seized, "1 kg"));
        assertThat(of(result, seized).status()).isEqualTo(Status.DISPUTED);
        assertThat(result.conflicts())
                .isNotEmpty()
                .allSatisfy(conflict -> assertThat(conflict.certificate().verify(result.dossier()))
                        .isTrue());
    }

    @Test
    void anUnstatedYearJoinsTheDateThatItAdmits() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Consensus consensus = of(
                reconcile(
                        on("2025-01-20", "a", held, "100"),
                        on("XXXX-01-20", "b", held, "more than 50"),
                        on("2025-01-21", "a", held, "7")),
                held);
        assertThat(consensus.byDate().keySet()).containsExactly("2025-01-20", "2025-01-21");
        assertThat(consensus.byDate().get("2025-01-20"))
                .satisfies(agreement -> assertThat(agreement.values()).isEqualTo(point(100)));
        assertThat(consensus.standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
    }

    private static Claim since(String date, String id, String phrase) {
        return Claim.builder(Source.of(id), DETAINERS, Figure.parse(phrase))
                .id(id)
                .statedPeriod(Period.since(PartialDate.parse(date)))
                .build();
    }

    @Test
    void aPeriodThatCouldBeEitherOfTwoContradictsNeither() {
        Reconciliation result = reconcile(
                since("2024-01-20", "a", "100"), since("2025-01-20", "b", "200"), since("XXXX-01-20", "c", "200"));
        assertThat(of(result, DETAINERS).status()).isEqualTo(Status.NOT_COMPARED);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.comparisons())
                .allSatisfy(pair -> assertThat(pair.facet()).contains(Facet.PERIOD));
        assertThat(result.comparisons().get(1).otherwise()).contains(Verdict.CONTRADICTS);
        Reconciliation two = reconcile(since("2025-01-20", "b", "100"), since("XXXX-01-20", "c", "200"));
        assertThat(of(two, DETAINERS).status()).isEqualTo(Status.DISPUTED);
        assertThat(two.conflicts()).hasSize(1);
    }

    @Test
    void aDateThatCouldBeEitherOfTwoContradictsNeither() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Reconciliation result = reconcile(
                on("[2026-02-05,2026-02-06]", "a", held, "10"),
                on("2026-02-05", "b", held, "20"),
                on("2026-02-06", "c", held, "10"));
        assertThat(of(result, held).standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(of(result, held).status()).isEqualTo(Status.SINGLE);
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.comparisons().get(0).facet()).contains(Facet.DATE);
    }

    @Test
    void theCalendarAndNotTheTextTellsWhichInstantIsTheLatest() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Consensus consensus = of(
                reconcile(on("2026-02-07T01:00Z", "a", held, "100"), on("2026-02-06T23:00-05:00", "b", held, "200")),
                held);
        assertThat(consensus.values()).contains(point(200));
        assertThat(consensus.byDate().keySet()).containsExactly("2026-02-07T01:00Z", "2026-02-06T23:00-05:00");
    }

    @Test
    void datesThatOneDateAdmitsNeedNotAdmitEachOther() {
        Measurand held = DETAINERS.moving(Course.LEVEL);
        Reconciliation result = reconcile(
                on("[2025-01-01,2025-01-02]", "a", held, "more than 1"),
                on("[2025-01-01,2025-01-03]", "b", held, "100"),
                on("[2025-01-02,2025-01-04]", "c", held, "200"));
        assertThat(of(result, held).standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(of(result, held).status()).isEqualTo(Status.SINGLE);
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void whoReportsASiblingPartAndNotThisHasLeftItOut() {
        Measurand seized = Measurand.of("seized", "lb");
        Measurand meth = Measurand.of("meth", "lb");
        Measurand cocaine = Measurand.of("cocaine", "lb");
        Dossier dossier = Dossier.of(
                        claim("times", meth, "100"),
                        Claim.of(Source.of("times"), cocaine, "50"),
                        claim("post", cocaine, "50"),
                        claim("wire", seized, "500"))
                .with(Relation.includes("vault", seized, meth, cocaine));
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        assertThat(of(result, meth).missingFrom()).containsExactly("post");
        assertThat(of(result, cocaine).missingFrom()).isEmpty();
        assertThat(of(result, seized).missingFrom()).isEmpty();
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void whatNobodySaysIsUnreportedOrImplied() {
        Measurand seized = Measurand.of("seized", "lb");
        Measurand meth = Measurand.of("meth", "lb");
        Measurand cocaine = Measurand.of("cocaine", "lb");
        Dossier dossier = Dossier.builder()
                .add(claim("times", seized, "exactly 100"))
                .add(Claim.of(Source.of("times"), meth, "exactly 40"))
                .add(cocaine)
                .add(DETAINERS)
                .add(Relation.sum("vault", seized, meth, cocaine))
                .build();
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        assertThat(of(result, cocaine).status()).isEqualTo(Status.IMPLIED);
        assertThat(of(result, DETAINERS).status()).isEqualTo(Status.UNREPORTED);
        assertThat(result.consensus("nothing")).isEmpty();
    }

    @Test
    void noWiderReadingThanAllowedSavesAnAgreement() {
        Dossier dossier = Dossier.of(claim("a", DETAINERS, "33,000"), claim("b", DETAINERS, "33,179"));
        Reconciliation exact = Reconciler.standard().withWidest(Reading.EXACT).reconcile(dossier);
        Reconciliation rounded =
                Reconciler.standard().withWidest(Reading.ROUNDED).reconcile(dossier);
        assertThat(of(exact, DETAINERS).status()).isEqualTo(Status.DISPUTED);
        assertThat(of(rounded, DETAINERS).status()).isEqualTo(Status.AGREED);
        assertThat(of(rounded, DETAINERS).grade()).contains(Reading.ROUNDED);
        assertThat(rounded.widest()).isEqualTo(Reading.ROUNDED);
        assertThat(Reconciler.standard().widest()).isEqualTo(Reading.LOOSE);
    }

    @Test
    void neighboursContradictAsRounded() {
        Dossier dossier = Dossier.of(claim("a", SHARE, "12%"), claim("b", SHARE, "13%"), claim("c", SHARE, "13%"));
        Reconciliation rounded =
                Reconciler.standard().withWidest(Reading.ROUNDED).reconcile(dossier);
        assertThat(of(rounded, SHARE).status()).isEqualTo(Status.DISPUTED);
        assertThat(of(rounded, SHARE).standings())
                .containsEntry("a", Standing.OUTLIER)
                .containsEntry("b", Standing.CONSISTENT);
        assertThat(rounded.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.sides()).containsExactly(ImmutableSet.of("b", "c"), ImmutableSet.of("a"));
            assertThat(conflict.certificate().verify(dossier)).isTrue();
        });
        assertThat(of(Reconciler.standard().reconcile(dossier), SHARE).grade()).contains(Reading.LOOSE);
    }

    @Test
    void neighboursWhoseRoundedIntervalsOverlapContradictToo() {
        Measurand plain = Measurand.of("plain");
        Figure one = Figure.of(33_179).withResolution(Rational.of(1_000));
        Figure other = Figure.of(33_400).withResolution(Rational.of(1_000));
        Dossier dossier = Dossier.of(Claim.of(Source.of("a"), plain, one), Claim.of(Source.of("b"), plain, other));
        Reconciliation rounded =
                Reconciler.standard().withWidest(Reading.ROUNDED).reconcile(dossier);
        assertThat(of(rounded, plain).status()).isEqualTo(Status.DISPUTED);
        assertThat(of(rounded, plain).standings().values()).containsOnly(Standing.CONTESTED);
        assertThat(of(rounded, plain).values()).isEmpty();
        assertThat(rounded.conflicts()).hasSize(1);
    }

    @Test
    void figuresOfUnlikeGrainMayMeetInOneValue() {
        Measurand plain = Measurand.of("plain");
        Figure one = Figure.of(33_000).withResolution(Rational.of(1_000));
        Figure other = Figure.of(33_750).withResolution(Rational.of(500));
        Dossier dossier = Dossier.of(Claim.of(Source.of("a"), plain, one), Claim.of(Source.of("b"), plain, other));
        Consensus consensus =
                of(Reconciler.standard().withWidest(Reading.ROUNDED).reconcile(dossier), plain);
        assertThat(consensus.status()).isEqualTo(Status.COMPATIBLE);
        assertThat(consensus.said()).isEmpty();
        assertThat(consensus.standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(consensus.values()).contains(point(33_500));
    }

    @Test
    void claimsOfSeveralPlacesDoNotContradictEachOtherAndTellNothingOfTheWhole() {
        Consensus consensus = of(
                reconcile(
                        Claim.builder(Source.of("a"), DETAINERS, Figure.of(10))
                                .statedPlace("Texas")
                                .build(),
                        Claim.builder(Source.of("b"), DETAINERS, Figure.of(500))
                                .statedPlace("Ohio")
                                .build()),
                DETAINERS);
        assertThat(consensus.status()).isEqualTo(Status.NOT_COMPARED);
        assertThat(consensus.standings().values()).containsOnly(Standing.NOT_COMPARED);
        assertThat(consensus.values()).isEmpty();
        assertThat(consensus.printable()).isEmpty();
    }

    @Test
    void wholeThingsAreOneNumberInEveryReading() {
        Dossier dossier =
                Dossier.of(claim("a", DETAINERS, "12"), claim("b", DETAINERS, "12"), claim("c", DETAINERS, "17"));
        Reconciliation rounded =
                Reconciler.standard().withWidest(Reading.ROUNDED).reconcile(dossier);
        assertThat(of(rounded, DETAINERS).values()).contains(point(12));
        assertThat(of(rounded, DETAINERS).standings())
                .containsEntry("a", Standing.CONSISTENT)
                .containsEntry("c", Standing.OUTLIER);
    }

    @Test
    void ofManyClaimsEachFigureIsComparedOnce() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            claims.add(
                    claim("s%03d".formatted(i), DETAINERS, i % 3 == 0 ? "105" : i % 3 == 1 ? "205" : "more than 100"));
        }
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(claims));
        assertThat(result.comparisons())
                .extracting(Comparison::left, Comparison::right)
                .containsExactly(tuple("s000", "s001"), tuple("s000", "s002"));
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void ofVeryManyFiguresEachHasItsContradiction() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            claims.add(claim("s%03d".formatted(i), DETAINERS, Integer.toString(10_001 + 2 * i)));
        }
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(claims));
        for (Claim claim : claims) {
            assertThat(result.conflictsOf(claim)).isNotEmpty();
        }
        assertThat(result.conflicts()).hasSizeLessThan(1_000);
    }

    @Test
    void sourcesThatCiteEachOtherInACircleAreOneOrigin() {
        Source a = Source.of("a").citing(Source.of("b"));
        Source b = Source.of("b").citing(Source.of("a"));
        Dossier dossier = Dossier.of(Claim.of(a, DETAINERS, "5"), Claim.of(b, DETAINERS, "5"));
        Consensus consensus =
                Reconciler.standard().reconcile(dossier).consensus("detainers").orElseThrow();
        assertThat(consensus.statedBy()).containsExactly("a");
        assertThat(consensus.printable()).contains("5 people");
    }

    @Test
    void sourcesThatPublishEachOtherInACircleAreRefused() {
        Source a = Source.of("a").publishedBy(Source.of("b"));
        Source b = Source.of("b").publishedBy(Source.of("a"));
        Dossier dossier = Dossier.of(Claim.of(a, DETAINERS, "5"), Claim.of(b, DETAINERS, "5"));
        assertThatExceptionOfType(CircularReferenceException.class)
                .isThrownBy(() -> Reconciler.standard().reconcile(dossier));
    }

    @Test
    void nothingComesOfNothing() {
        Reconciliation result = reconcile();
        assertThat(result.summary())
                .isEqualTo("0 figures of 0 things, 0 sources, 0 origins; no conflict; nothing needs a person");
        assertThat(result).hasToString(result.summary());
    }

    @Test
    void whatIsCountedInAnotherUnitThanItsMeasurandContradictsItselfInThatUnit() {
        Measurand found = Measurand.of("found");
        Reconciliation result = reconcile(
                claim("a", found, "4 doses"),
                claim("b", found, "less than 5 lb"),
                claim("c", found, "just over 12.5 lb"));
        assertThat(result.conflicts()).hasSize(1);
        assertThat(of(result, found).status()).isEqualTo(Status.DISPUTED);
    }

    @Test
    void aCorrectedClaimDoesNotTellTheUnitOfTheOthers() {
        Measurand found = Measurand.of("found");
        Claim wrong = claim("a", found, "4 doses");
        assertThat(of(
                                reconcile(
                                        wrong,
                                        claim(wrong.source(), found, "12 lb")
                                                .withId("b")
                                                .superseding(wrong)),
                                found)
                        .values())
                .contains(point(12));
    }
}
