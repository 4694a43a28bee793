package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.truth.Weighing;

/** What claims come to, who states it and what is asked of a person, in cases from newsrooms. */
class ConclusionsTest {
    private static final Measurand PEOPLE = Measurand.of("people", "person");
    private static final Measurand GROWING = PEOPLE.moving(Course.CUMULATIVE);
    private static final Measurand LEVEL = PEOPLE.moving(Course.LEVEL);
    private static final Source AGENCY = Source.of("agency");

    private static Claim claim(Source source, Measurand measurand, String phrase) {
        return Claim.of(source, measurand, phrase).withId(source.id());
    }

    private static Claim said(String source, String phrase) {
        return claim(Source.of(source), PEOPLE, phrase);
    }

    private static Claim citing(String source, String phrase, String... cited) {
        Source[] sources = ImmutableSet.copyOf(cited).stream().map(Source::of).toArray(Source[]::new);
        return claim(Source.of(source).citing(sources), PEOPLE, phrase);
    }

    private static Claim on(String date, String source, Measurand measurand, String phrase) {
        return Claim.of(Source.of(source), measurand, phrase)
                .withId(source + "@" + date)
                .withAsOf(PartialDate.parse(date));
    }

    private static Claim over(String since, String until, String source, String phrase) {
        return Claim.builder(Source.of(source), PEOPLE, Figure.parse(phrase))
                .id(source)
                .statedPeriod(Period.between(PartialDate.parse(since), PartialDate.parse(until)))
                .build();
    }

    private static Reconciliation reconcile(Claim... claims) {
        return Reconciler.standard().reconcile(Dossier.of(claims));
    }

    private static Consensus people(Reconciliation result) {
        return result.consensus("people").orElseThrow();
    }

    private static Consensus people(Claim... claims) {
        return people(reconcile(claims));
    }

    private static Interval point(long value) {
        return Interval.of(Rational.of(value));
    }

    private static Interval between(long low, long high) {
        return Interval.closed(Rational.of(low), Rational.of(high));
    }

    @Test
    void aMisquotationIsToldAndGivesNoOrigin() {
        Reconciliation result =
                reconcile(said("agency", "1,288"), citing("star", "1,388", "agency"), said("blog", "1,388"));
        Consensus people = people(result);
        assertThat(people.standings())
                .containsExactly(
                        entry("agency", Standing.CONTESTED),
                        entry("star", Standing.MISQUOTES),
                        entry("blog", Standing.CONTESTED));
        assertThat(people.status()).isEqualTo(Status.DISPUTED);
        assertThat(people.values()).isEmpty();
        assertThat(people.sides())
                .extracting(Side::statedBy)
                .containsExactlyInAnyOrder(ImmutableSet.of("agency"), ImmutableSet.of("blog"));
        assertThat(people.reasons().get("star")).contains("\"1,388\"", "\"1,288\"", "agency", "misquotes");
        assertThat(result.needPerson()).isEqualTo(1);
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.touches("star")).isFalse());
    }

    @Test
    void aMisquotationAloneIsAskedAboutAndDisputesNothing() {
        Reconciliation result = reconcile(said("agency", "1,288"), citing("star", "1,388", "agency"));
        assertThat(people(result).status()).isEqualTo(Status.SINGLE);
        assertThat(people(result).printed()).contains("1,288 people, according to agency");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.needPerson()).isEqualTo(1);
    }

    @Test
    void aSumThatNeitherCitedSourceSaysIsStatedByNobody() {
        Reconciliation result =
                reconcile(said("who", "14"), said("ecdc", "19"), citing("tracker", "33", "who", "ecdc"));
        Consensus people = people(result);
        assertThat(people.standings()).containsEntry("tracker", Standing.MISQUOTES);
        assertThat(people.sides())
                .extracting(side -> side.printable().orElseThrow())
                .containsExactlyInAnyOrder("14 people", "19 people");
        assertThat(people.sides()).allSatisfy(side -> assertThat(side.claims()).doesNotContain("tracker"));
        assertThat(people.printable()).contains("between 14 and 19 people");
        assertThat(people.origins()).containsExactlyInAnyOrder("who", "ecdc");
    }

    @Test
    void whatACircleSaysInTwoWaysIsAskedAboutAndDecidesNothing() {
        Claim alpha = citing("alpha", "530", "beta");
        Claim beta = citing("beta", "610", "alpha");
        Reconciliation alone = reconcile(alpha, beta);
        assertThat(alone.conflicts()).isEmpty();
        assertThat(alone.needPerson()).isEqualTo(1);
        assertThat(people(alone).status()).isEqualTo(Status.NOT_COMPARED);
        assertThat(people(alone).printed()).isEmpty();
        assertThat(people(alone).origins()).containsExactly("alpha");
        assertThat(people(alone).standings().values()).containsOnly(Standing.CONTESTED);
        assertThat(people(alone).reasons().get("beta")).contains("\"530\" by alpha", "cite each other");
        Reconciliation beside = reconcile(alpha, beta, said("camp", "530"), citing("reader", "610", "beta"));
        assertThat(beside.conflicts()).isEmpty();
        assertThat(beside.needPerson()).isEqualTo(1);
        assertThat(people(beside).printed()).contains("530 people, according to camp");
        assertThat(people(beside).standings())
                .containsEntry("alpha", Standing.CONTESTED)
                .containsEntry("camp", Standing.CONSISTENT)
                .containsEntry("reader", Standing.CONTESTED);
    }

    @Test
    void aCircleIsHeldAgainstWhomOneOfItCites() {
        Consensus people =
                people(said("agency", "500"), citing("alpha", "500", "beta"), citing("beta", "610", "alpha", "agency"));
        assertThat(people.standings())
                .containsEntry("alpha", Standing.CONSISTENT)
                .containsEntry("beta", Standing.MISQUOTES);
        assertThat(people.statedBy()).containsExactly("agency");
    }

    @Test
    void aCirclesFigureIsThatOfWhoSaysIt() {
        Consensus people = people(citing("alpha", "more than 500", "beta"), citing("beta", "530", "alpha"));
        assertThat(people.printed()).contains("530 people, according to alpha as quoted by beta");
    }

    @Test
    void aRepeatIsHeldAgainstTheWordsAtTheEndOfTheChain() {
        Reconciliation result = reconcile(
                said("clerk", "more than 4,200"),
                citing("post", "about 4,200", "clerk"),
                citing("echo", "fewer than 4,200", "post"));
        Consensus people = people(result);
        assertThat(people.standings())
                .containsEntry("post", Standing.CONSISTENT)
                .containsEntry("echo", Standing.MISQUOTES);
        assertThat(people.reasons().get("echo"))
                .isEqualTo("\"fewer than 4,200\" misquotes what its source repeats: \"more than 4,200\" by clerk");
        assertThat(people.rehedged()).containsExactly("post");
        assertThat(result.needPerson()).isEqualTo(1);
    }

    @Test
    void whatComesNearerToAMisquotationRepeatsIt() {
        Consensus people = people(
                said("clerk", "4,120"),
                citing("post", "4,210", "clerk"),
                citing("echo", "about 4,200", "post"),
                citing("dot", "more than 4,200", "echo"),
                citing("blog", "at least 4,000", "post"));
        assertThat(people.standings())
                .containsEntry("post", Standing.MISQUOTES)
                .containsEntry("echo", Standing.MISQUOTES)
                .containsEntry("dot", Standing.MISQUOTES)
                .containsEntry("blog", Standing.CONSISTENT);
        assertThat(people.reasons().get("echo"))
                .isEqualTo(
                        "\"about 4,200\" repeats \"4,210\" by post, and that misquotes its source: \"4,120\" by clerk");
    }

    @Test
    void whatIsFinerIsToldOfTheSourceThatSaidLess() {
        Consensus people =
                people(said("agency", "dozens"), citing("mail", "37", "agency"), citing("echo", "nearly 40", "mail"));
        assertThat(people.standings()).containsEntry("echo", Standing.SHARPENS);
        assertThat(people.reasons().get("echo"))
                .isEqualTo("\"nearly 40\" repeats \"37\" by mail, and that is more precise than its source:"
                        + " \"dozens\" by agency");
        assertThat(people(said("agency", "at least 600"), citing("mail", "at most 600", "agency"))
                        .reasons()
                        .get("mail"))
                .isEqualTo(
                        "\"at most 600\" is not what its source says, though both can be true: \"at least 600\" by agency");
    }

    @Test
    void aForeignCorrectionIsNotToldAsTheReason() {
        Claim said = claim(AGENCY, PEOPLE, "70");
        Claim foreign = said("mail", "95").superseding(said);
        Claim own = Claim.of(AGENCY, PEOPLE, "95").withId("again").superseding(said);
        Reconciliation result = reconcile(said, foreign, own);
        assertThat(people(result).reasons().get("agency")).isEqualTo("it was corrected: \"95\" by agency");
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.why()).endsWith("which is not its own; that correction is ignored"));
    }

    @Test
    void whoCiteEachOtherAreOneOriginAndNotHeldAgainstEachOther() {
        Source times = Source.of("times");
        Source post = Source.of("post");
        Reconciliation result = reconcile(
                claim(times, PEOPLE, "14").citing(post),
                claim(post, PEOPLE, "14").citing(times),
                said("hospital", "14"));
        assertThat(people(result).statedBy()).hasSize(2).contains("hospital");
        Consensus unlike = people(
                claim(times, PEOPLE, "14").citing(post),
                claim(post, PEOPLE, "19").citing(times));
        assertThat(unlike.standings().values()).doesNotContain(Standing.MISQUOTES);
        assertThat(unlike.origins()).hasSize(1);
    }

    @Test
    void anEndOfARangeIsFinerThanTheRange() {
        Consensus people = people(said("agency", "between 100 and 150"), citing("paper", "150", "agency"));
        assertThat(people.standings()).containsEntry("paper", Standing.SHARPENS);
        assertThat(people.status()).isEqualTo(Status.SINGLE);
        assertThat(people.origins()).containsExactly("agency");
        assertThat(people.printed()).contains("between 100 and 150 people, according to agency");
    }

    @Test
    void anExactNumberIsFinerThanItsRoundedSource() {
        Consensus people = people(
                said("agency", "about 4,000"), citing("paper", "4,213", "agency"), citing("copy", "4,213", "paper"));
        assertThat(people.standings())
                .containsEntry("paper", Standing.SHARPENS)
                .containsEntry("copy", Standing.SHARPENS);
        assertThat(people.status()).isEqualTo(Status.SINGLE);
        assertThat(people.printable()).contains("about 4,000 people");
        assertThat(people.statedBy()).containsExactly("agency");
    }

    @Test
    void whoAllowsAFigureDoesNotStateIt() {
        Consensus people = people(
                said("a", "at least 3"),
                said("b", "at least 3"),
                said("c", "at least 3"),
                said("d", "at least 3"),
                said("e", "at least 3"),
                said("f", "7"));
        assertThat(people.status()).isEqualTo(Status.SINGLE);
        assertThat(people.values()).contains(point(7));
        assertThat(people.statedBy()).containsExactly("f");
        assertThat(people.allowedBy()).containsExactly("a", "b", "c", "d", "e");
        assertThat(people.printed()).contains("7 people, according to f");
    }

    @Test
    void aLevelIsWhatItsLatestDateSays() {
        Reconciliation result = reconcile(
                on("2026-03-01", "a", LEVEL, "320"),
                on("2026-03-01", "b", LEVEL, "320"),
                on("2026-03-01", "c", LEVEL, "320"),
                on("2026-03-01", "d", LEVEL, "320"),
                on("2026-03-02", "e", LEVEL, "20"));
        Consensus people = people(result);
        assertThat(people.status()).isEqualTo(Status.SINGLE);
        assertThat(people.values()).contains(point(20));
        assertThat(people.statedBy()).containsExactly("e");
        assertThat(people.asOf()).contains("2026-03-02");
        assertThat(people.byDate().keySet()).containsExactly("2026-03-01", "2026-03-02");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.needPerson()).isZero();
    }

    @Test
    void aShareOfSomeIsNotHeldAgainstTheShareOfAll() {
        Measurand share = Measurand.of("share", "percent");
        Claim adults = Claim.builder(Source.of("adults"), share, Figure.parse("40 percent"))
                .id("adults")
                .statedPopulation("adults")
                .build();
        Reconciliation result = reconcile(adults, claim(Source.of("all"), share, "32 percent"));
        Consensus consensus = result.consensus("share").orElseThrow();
        assertThat(consensus.standings())
                .containsExactly(entry("adults", Standing.NOT_COMPARED), entry("all", Standing.CONSISTENT));
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
        assertThat(consensus.printable()).contains("32 percent");
        assertThat(result.comparisons())
                .singleElement()
                .satisfies(pair -> assertThat(pair.facet()).contains(Facet.POPULATION));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.needPerson()).isZero();
    }

    @Test
    void aDateAfterPublicationIsImpossible() {
        for (Measurand measurand : List.of(PEOPLE, GROWING, LEVEL)) {
            Source paper = Source.of("paper").publishedOn(PartialDate.parse("2026-03-05"));
            Reconciliation result = reconcile(
                    claim(paper, measurand, "30").withAsOf(PartialDate.parse("2026-03-10")),
                    on("2026-03-04", "agency", measurand, "14"));
            assertThat(people(result).standings()).containsEntry("paper", Standing.NOT_COMPARED);
            assertThat(people(result).printable()).contains("14 people");
            assertThat(result.notes()).singleElement().satisfies(note -> {
                assertThat(note.kind()).isEqualTo(Note.Kind.FUTURE_DATE);
                assertThat(note.claims()).containsExactly("paper");
                assertThat(note.why()).contains("2026-03-10", "2026-03-05");
            });
            assertThat(result.needPerson()).isEqualTo(1);
            assertThat(result.conflicts()).isEmpty();
        }
    }

    @Test
    void nounsThatAMeasurandCountsAreItsUnit() {
        Measurand counting = PEOPLE.counting("resident");
        Reconciliation result = reconcile(
                claim(Source.of("a"), counting, "1,201 residents"), claim(Source.of("b"), counting, "1,201 people"));
        assertThat(people(result).status()).isEqualTo(Status.AGREED);
        assertThat(people(result).statedBy()).containsExactly("a", "b");
        assertThat(people(result).standings().values()).containsOnly(Standing.CONSISTENT);
    }

    @Test
    void anotherNounThanThatOfTheMeasurandIsTold() {
        Reconciliation result = reconcile(said("a", "1,201 residents"), said("b", "1,201 people"));
        assertThat(result.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.claims()).containsExactly("a"))
                .satisfies(note -> assertThat(note.why()).contains("residents"));
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void ofUnitsWithoutAMajorityNoneIsCompared() {
        Measurand found = Measurand.of("found");
        Claim miles = claim(Source.of("a"), found, "5 miles");
        Claim mass = claim(Source.of("b"), found, "300 kg");
        Reconciliation tie = reconcile(miles, mass);
        Consensus none = tie.consensus("found").orElseThrow();
        assertThat(none.status()).isEqualTo(Status.NOT_COMPARED);
        assertThat(none.standings().values()).containsOnly(Standing.NOT_COMPARED);
        assertThat(none.printable()).isEmpty();
        assertThat(tie.notes()).extracting(Note::kind).containsOnly(Note.Kind.NOT_COMPARED);
        assertThat(tie.needPerson()).isEqualTo(1);
        assertThat(tie.conflicts()).isEmpty();
        Reconciliation most = reconcile(miles, mass, claim(Source.of("c"), found, "300,000 g"));
        assertThat(most.consensus("found").orElseThrow().standings())
                .containsExactly(
                        entry("a", Standing.NOT_COMPARED),
                        entry("b", Standing.CONSISTENT),
                        entry("c", Standing.CONSISTENT));
        assertThat(most.needPerson()).isEqualTo(1);
    }

    @Test
    void unnamedOfficialsNeverDecide() {
        DossierBuilder dossier = Dossier.builder();
        for (String paper : List.of("times", "post", "globe")) {
            Source official =
                    Source.builder(paper + "-official").kind(Source.ANONYMOUS).build();
            dossier.add(official).add(claim(Source.of(paper).citing(official), PEOPLE, "30"));
        }
        Reconciliation result =
                Reconciler.standard().reconcile(dossier.add(said("chief", "24")).build());
        Consensus people = people(result);
        assertThat(people.status()).isEqualTo(Status.DISPUTED);
        assertThat(people.standings().values()).containsOnly(Standing.CONTESTED);
        assertThat(people.values()).isEmpty();
        assertThat(people.statedBy()).isEmpty();
        assertThat(people.printable()).contains("between 24 and 30 people");
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void whoTookItsFigureBackGivesNoVoteForIt() {
        Claim wrong = claim(AGENCY, PEOPLE, "140");
        Reconciliation result = reconcile(
                wrong,
                claim(Source.of("agency-2").publishedBy(AGENCY), PEOPLE, "14").superseding(wrong),
                citing("herald", "140", "agency", "mayor"),
                said("hospital", "14"));
        assertThat(people(result).values()).contains(point(14));
        assertThat(people(result).statedBy()).containsExactly("agency", "hospital");
        assertThat(people(result).standings()).containsEntry("herald", Standing.OUTLIER);
        assertThat(Weighing.majority().weigh(result))
                .singleElement()
                .satisfies(estimate -> assertThat(estimate.value()).isEqualTo(14));
    }

    @Test
    void aPaperDoesNotCorrectAnAgency() {
        Claim agency = claim(AGENCY, PEOPLE, "140");
        Reconciliation result = reconcile(agency, said("paper", "14").superseding(agency));
        assertThat(people(result).standings().values()).containsOnly(Standing.CONTESTED);
        assertThat(people(result).status()).isEqualTo(Status.DISPUTED);
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.FOREIGN_CORRECTION);
            assertThat(note.claims()).containsExactlyInAnyOrder("agency", "paper");
            assertThat(note.why()).contains("\"140\"", "agency", "paper", "both stand");
        });
    }

    @Test
    void aWithdrawnRepeatIsNoSecondSource() {
        Claim star = citing("star", "1,288", "agency");
        assertThat(people(said("agency", "1,288"), star).status()).isEqualTo(Status.AGREED);
        assertThat(people(said("agency", "1,288"), star.withdrawnOn(PartialDate.parse("2026-03-05")))
                        .status())
                .isEqualTo(Status.SINGLE);
    }

    @Test
    void aWithdrawnCorrectionCorrectsNothing() {
        Claim first = claim(AGENCY, PEOPLE, "140");
        Claim correction = claim(Source.of("agency-2").publishedBy(AGENCY), PEOPLE, "14")
                .superseding(first)
                .withdrawnOn(PartialDate.parse("2026-03-05"));
        Consensus people = people(first, correction);
        assertThat(people.standings())
                .containsExactly(entry("agency", Standing.CONSISTENT), entry("agency-2", Standing.SUPERSEDED));
        assertThat(people.printed()).contains("140 people, according to agency");
    }

    @Test
    void thoseWhoSayItThemselvesStateIt() {
        Consensus people = people(
                said("hospital", "14"),
                said("police", "14"),
                citing("times", "14", "hospital", "police"),
                citing("post", "more than 10", "police"));
        assertThat(people.status()).isEqualTo(Status.AGREED);
        assertThat(people.statedBy()).containsExactly("hospital", "police");
        assertThat(people.allowedBy()).isEmpty();
        assertThat(people.attributeTo()).isEmpty();
        assertThat(people.standings().values()).containsOnly(Standing.CONSISTENT);
    }

    @Test
    void papersThatAreBehindDoNotContradictACountThatGrew() {
        Source paper = Source.of("paper").publishedOn(PartialDate.parse("2026-03-03"));
        Source other = Source.of("other").publishedOn(PartialDate.parse("2026-03-03"));
        Reconciliation result = reconcile(
                on("2026-03-02", "police", GROWING, "14"), claim(paper, GROWING, "10"), claim(other, GROWING, "10"));
        assertThat(people(result).status()).isEqualTo(Status.SINGLE);
        assertThat(people(result).printed()).contains("14 people as of 2026-03-02, according to police");
        assertThat(people(result).standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void aLatePaperThatCitesTheFirstDocumentSpeaksOfItsDate() {
        Source first = Source.of("agency-1").publishedBy(AGENCY).publishedOn(PartialDate.parse("2026-03-01"));
        Source second = Source.of("agency-2").publishedBy(AGENCY).publishedOn(PartialDate.parse("2026-03-02"));
        Source paper = Source.of("paper").citing(first).publishedOn(PartialDate.parse("2026-03-03"));
        Reconciliation result = reconcile(
                claim(first, GROWING, "10").withAsOf(PartialDate.parse("2026-03-01")),
                claim(second, GROWING, "14").withAsOf(PartialDate.parse("2026-03-02")),
                claim(paper, GROWING, "10"));
        assertThat(people(result).standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(people(result).printed()).contains("14 people as of 2026-03-02, according to agency");
        assertThat(people(result).reasons().get("paper")).contains("repeats", "agency-1");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.needPerson()).isZero();
    }

    @Test
    void twoCountsOfOneDayMayBothBeTrue() {
        Reconciliation result = reconcile(on("2026-03-01", "a", GROWING, "12"), on("2026-03-01", "b", GROWING, "14"));
        assertThat(people(result).status()).isEqualTo(Status.SINGLE);
        assertThat(people(result).values()).contains(point(14));
        assertThat(result.conflicts()).isEmpty();
        Reconciliation level = reconcile(on("2026-03-01", "a", LEVEL, "12"), on("2026-03-01", "b", LEVEL, "14"));
        assertThat(people(level).status()).isEqualTo(Status.DISPUTED);
    }

    @Test
    void aCountThatItsOwnVoiceLowersIsRevised() {
        Reconciliation result =
                reconcile(on("2026-03-01", "agency", GROWING, "8,211"), on("2026-03-02", "agency", GROWING, "8,190"));
        assertThat(people(result).standings())
                .containsExactly(
                        entry("agency@2026-03-01", Standing.REVISED), entry("agency@2026-03-02", Standing.CONSISTENT));
        assertThat(people(result).printed()).contains("8,190 people as of 2026-03-02, according to agency");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(Note.Kind.REVISION);
            assertThat(note.why()).startsWith("8,190; 8,211 before");
        });
        assertThat(result.needPerson()).isEqualTo(1);
    }

    @Test
    void laterFiguresFromOutsideSettleWhatWasInDispute() {
        Claim[] ofOneInstant = {
            on("2026-03-01T12:00Z", "a", GROWING, "10"),
            on("2026-03-01T12:00Z", "b", GROWING, "12"),
            on("2026-03-09", "c", GROWING, "50"),
            on("2026-03-09", "d", GROWING, "50"),
            on("2026-03-09", "e", GROWING, "50")
        };
        Reconciliation settled = reconcile(ofOneInstant);
        assertThat(people(settled).status()).isEqualTo(Status.AGREED);
        assertThat(people(settled).statedBy()).containsExactly("c", "d", "e");
        assertThat(people(settled).printed()).contains("50 people as of 2026-03-09");
        assertThat(settled.conflicts()).hasSize(1);
        Reconciliation grown = reconcile(
                on("2026-03-01", "a", GROWING, "10"),
                on("2026-03-01", "b", GROWING, "12"),
                ofOneInstant[2],
                ofOneInstant[3],
                ofOneInstant[4]);
        assertThat(people(grown).status()).isEqualTo(Status.AGREED);
        assertThat(grown.conflicts()).isEmpty();
    }

    @Test
    void halfAYearMayNotExceedTheYear() {
        Reconciliation exceeds =
                reconcile(over("2025-01", "2025-06", "half", "612"), over("2025-01", "2025-12", "year", "503"));
        assertThat(people(exceeds).status()).isEqualTo(Status.DISPUTED);
        assertThat(exceeds.conflicts())
                .singleElement()
                .extracting(Conflict::claims)
                .isEqualTo(ImmutableSet.of("half", "year"));
        assertThat(people(exceeds).printable()).isEmpty();
        Reconciliation fits =
                reconcile(over("2025-01", "2025-06", "half", "503"), over("2025-01", "2025-12", "year", "612"));
        assertThat(fits.conflicts()).isEmpty();
    }

    @Test
    void twoBoundsThatMeetAreStatedByNobody() {
        Consensus people = people(said("a", "at least 50"), said("b", "at most 50"));
        assertThat(people.status()).isEqualTo(Status.COMPATIBLE);
        assertThat(people.values()).contains(point(50));
        assertThat(people.said()).isEmpty();
        assertThat(people.statedBy()).isEmpty();
        assertThat(people.allowedBy()).containsExactly("a", "b");
        assertThat(people.printable()).isEmpty();
        assertThat(people.sides())
                .extracting(Side::toString)
                .containsExactlyInAnyOrder("at least 50 people, according to a", "at most 50 people, according to b");
    }

    @Test
    void rangesThatOverlapAreCompatibleAndPrintedAsTheirHull() {
        Consensus people = people(said("a", "between 100 and 300"), said("b", "between 290 and 500"));
        assertThat(people.status()).isEqualTo(Status.COMPATIBLE);
        assertThat(people.values()).contains(between(290, 300));
        assertThat(people.printable()).contains("between 100 and 500 people");
    }

    @Test
    void aPartyDoesNotSettleItsOwnDispute() {
        Reconciliation result = reconcile(
                on("2026-03-01", "a", GROWING, "exactly 100,000"),
                on("2026-03-02", "b", GROWING, "exactly 60,000"),
                on("2026-03-03", "a", GROWING, "exactly 101,000"));
        assertThat(people(result).status()).isEqualTo(Status.DISPUTED);
        assertThat(people(result).standings())
                .containsEntry("a@2026-03-01", Standing.CONTESTED)
                .containsEntry("b@2026-03-02", Standing.CONTESTED);
        assertThat(result.conflicts()).hasSize(1);
        Reconciliation outside = reconcile(
                on("2026-03-01", "a", GROWING, "exactly 100,000"),
                on("2026-03-02", "b", GROWING, "exactly 60,000"),
                on("2026-03-03", "c", GROWING, "exactly 101,000"));
        assertThat(people(outside).status()).isEqualTo(Status.SINGLE);
        assertThat(people(outside).values()).contains(point(101_000));
    }

    @Test
    void sidesFarApartAreNotPrintedAsOneRange() {
        Consensus people = people(said("a", "12"), said("b", "12,000,000"));
        assertThat(people.status()).isEqualTo(Status.DISPUTED);
        assertThat(people.printable()).isEmpty();
        assertThat(people.sides())
                .extracting(Side::toString)
                .containsExactlyInAnyOrder("12 people, according to a", "12,000,000 people, according to b");
    }

    @Test
    void oneDisputeIsOneConflictHoweverManyTakePart() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            claims.add(said("s" + i, i < 6 ? "2.4 million" : "2.9 million"));
        }
        Reconciliation result = reconcile(claims.toArray(Claim[]::new));
        Consensus people = people(result);
        assertThat(people.status()).isEqualTo(Status.DISPUTED);
        assertThat(people.statedBy()).hasSize(6);
        assertThat(people.allowedBy()).isEmpty();
        assertThat(people.printable()).contains("between 2.4 million and 2.9 million people");
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.sides()).extracting(ImmutableSet::size).containsExactly(6, 4);
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
        });
        assertThat(result.needPerson()).isEqualTo(1);
        assertThat(claims)
                .allSatisfy(claim -> assertThat(result.conflictsOf(claim)).hasSize(1));
    }

    @Test
    void ofSoManyFiguresAllButOneMustBeWrong() {
        for (int figures = 2; figures <= 6; figures++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < figures; i++) {
                claims.add(said("s" + i, Integer.toString(101 + 20 * i)));
            }
            Reconciliation result = reconcile(claims.toArray(Claim[]::new));
            assertThat(result.conflicts())
                    .singleElement()
                    .extracting(conflict -> conflict.sides().size())
                    .isEqualTo(figures);
            assertThat(result.minimalCorrection().atLeast()).isEqualTo(figures - 1);
            assertThat(result.minimalCorrection().claims()).hasSize(figures - 1);
            assertThat(people(result).sides()).hasSize(figures);
        }
    }

    private static Source unnamed(String id) {
        return Source.builder(id).kind("anonymous").build();
    }

    private static List<String> sides(Consensus consensus) {
        return consensus.sides().stream().map(Side::toString).toList();
    }

    @Test
    void whatIsDisputedIsInASideThoughItsVoiceSpokeAgain() {
        Consensus range = people(
                on("2026-05-01", "rescue", GROWING, "12,120"),
                on("2026-05-03", "navy", GROWING, "12,002"),
                on("2026-05-05", "rescue", GROWING, "between 12,000 and 14,400"));
        assertThat(range.printable()).isEmpty();
        assertThat(sides(range))
                .containsExactlyInAnyOrder(
                        "12,120 people as of 2026-05-01, according to rescue",
                        "12,002 people as of 2026-05-03, according to navy");
        Consensus number = people(
                on("2026-09-01", "a", GROWING, "400"),
                on("2026-09-02", "b", GROWING, "350"),
                on("2026-09-06", "a", GROWING, "510"));
        assertThat(number.values()).contains(point(510));
        assertThat(number.statedBy()).isEmpty();
        assertThat(number.allowedBy()).isEmpty();
        assertThat(sides(number))
                .containsExactlyInAnyOrder(
                        "400 people as of 2026-09-01, according to a",
                        "350 people as of 2026-09-02, according to b",
                        "510 people as of 2026-09-06, according to a");
    }

    @Test
    void whatAnOriginIsQuotedAsIsASideBesideItsOwnLaterWords() {
        Source coroner = Source.of("coroner");
        Source mail = Source.outlet("mail").citing(coroner);
        Consensus deaths = people(
                claim(mail, GROWING, "90").withAsOf(PartialDate.parse("2026-05-01")),
                on("2026-05-03", "coroner", GROWING, "75"),
                on("2026-05-03", "hospital", GROWING, "75"));
        assertThat(deaths.statedBy()).containsExactly("coroner", "hospital");
        assertThat(deaths.printable()).isEmpty();
        assertThat(sides(deaths))
                .containsExactly(
                        "75 people as of 2026-05-03",
                        "90 people as of 2026-05-01, according to coroner as quoted by mail");
    }

    @Test
    void whoAgreesOnACourseIsOneSide() {
        Consensus people = people(
                on("2026-05-01", "a", GROWING, "301"),
                on("2026-05-02", "b", GROWING, "312"),
                on("2026-05-03", "c", GROWING, "121"),
                on("2026-05-04", "d", GROWING, "133"));
        assertThat(people.sides())
                .extracting(Side::claims)
                .containsExactlyInAnyOrder(
                        ImmutableSet.of("a@2026-05-01", "b@2026-05-02"),
                        ImmutableSet.of("c@2026-05-03", "d@2026-05-04"));
        assertThat(sides(people))
                .containsExactlyInAnyOrder(
                        "312 people as of 2026-05-02, according to b", "133 people as of 2026-05-04, according to d");
    }

    @Test
    void aRangeHasTheNamesOfAllWhoSayItTogether() {
        Consensus dispute =
                people(claim(unnamed("u1"), PEOPLE, "40"), claim(unnamed("u2"), PEOPLE, "40"), said("city", "52"));
        assertThat(dispute.printed()).contains("between 40 and 52 people, according to city and unnamed officials");
        assertThat(dispute.attributeTo()).containsExactly("city", "u1", "u2");
        assertThat(people(said("army", "between 300 and 400"), claim(unnamed("u"), PEOPLE, "between 350 and 500"))
                        .printed())
                .contains("between 300 and 500 people, according to army and an unnamed official");
        assertThat(people(said("a", "40"), said("b", "52"), claim(unnamed("u"), PEOPLE, "45"))
                        .printed())
                .contains("between 40 and 52 people");
        assertThat(people(said("a", "40"), said("b", "40"), claim(unnamed("u"), PEOPLE, "52"))
                        .printed())
                .contains("between 40 and 52 people, according to a, b and an unnamed official");
    }

    @Test
    void severalUnnamedOfficialsAreSaidOnce() {
        assertThat(people(
                                claim(unnamed("u"), PEOPLE, "42"),
                                claim(unnamed("v"), PEOPLE, "42"),
                                claim(unnamed("w"), PEOPLE, "42"))
                        .printed())
                .contains("42 people, according to unnamed officials");
        Source u = unnamed("u");
        Source v = unnamed("v");
        Dossier quoted = Dossier.builder()
                .add(u)
                .add(v)
                .add(claim(Source.outlet("mail").citing(u), PEOPLE, "42"))
                .add(claim(Source.outlet("globe").citing(v), PEOPLE, "42"))
                .build();
        assertThat(people(Reconciler.standard().reconcile(quoted)).printed())
                .contains("42 people, according to unnamed officials as quoted by mail and globe");
    }

    @Test
    void aSideThatComesToNoFigureIsShownInWordsOfItsOwn() {
        Consensus people =
                people(said("army", "between 100 and 200"), said("navy", "at least 150"), said("guard", "900"));
        assertThat(sides(people))
                .containsExactly("between 100 and 200 people, according to army", "900 people, according to guard");
        assertThat(people.sides().get(0).claims()).containsExactly("army", "navy");
        assertThat(people.sides().get(0).statedBy()).containsExactly("army");
        assertThat(people.sides().get(0).allowedBy()).containsExactly("navy");
    }

    @Test
    void anEndThatNobodySaidIsNotPrinted() {
        assertThat(people(said("army", "nearly 5,000"), said("navy", "about 8,000"))
                        .printable())
                .isEmpty();
        assertThat(people(said("army", "nearly 50"), said("navy", "about 80"), said("press", "at least 30"))
                        .printable())
                .isEmpty();
        assertThat(people(
                                said("police", "about 40,000"),
                                said("university", "between 38,000 and 41,000"),
                                said("organiser", "100,000"))
                        .printed())
                .contains("between 38,000 and 100,000 people");
        Measurand load = Measurand.of("people", "kg");
        Source bank = Source.of("bank");
        Source post = Source.of("post");
        assertThat(people(claim(bank, load, "2,000 lb"), claim(post, load, "700 kg"))
                        .printable())
                .isEmpty();
        assertThat(people(claim(bank, load, "2,000 lb"), claim(post, load, "1,500 lb"))
                        .printable())
                .contains("between 1,500 and 2,000 pounds");
        assertThat(people(claim(bank, load, "about 2,000 lb"), claim(post, load, "700 kg"))
                        .sides())
                .hasSize(2);
        Measurand share = Measurand.of("people", "percent");
        assertThat(people(claim(bank, share, "one in three"), claim(post, share, "one in five"))
                        .printable())
                .isEmpty();
        Measurand price = Measurand.of("people", "USD");
        assertThat(people(claim(bank, price, "$1.20"), claim(post, price, "$1.35"))
                        .printable())
                .contains("between $1.20 and $1.35");
    }

    @Test
    void oneOfSeveralDatesIsSaidInWords() {
        assertThat(people(on("[2026-05-02,2026-05-04]", "a", LEVEL, "12")).printed())
                .contains("12 people as of 2026-05-02 or 2026-05-04, according to a");
    }

    @Test
    void countsOfPeriodsWithinEachOtherAreADispute() {
        Reconciliation tie = reconcile(
                over("2025-01", "2025-06", "clinic", "1,200"), over("2025-01", "2025-12", "ministry", "1,000"));
        assertThat(people(tie).standings().values()).containsOnly(Standing.CONTESTED);
        assertThat(people(tie).status()).isEqualTo(Status.DISPUTED);
        assertThat(people(tie).values()).isEmpty();
        assertThat(people(tie).statedBy()).isEmpty();
        assertThat(people(tie).allowedBy()).isEmpty();
        assertThat(people(tie).origins()).containsExactly("clinic", "ministry");
        assertThat(people(tie).why()).startsWith("of 2 figures no set");
        assertThat(people(tie).sides())
                .extracting(side -> side.printable().orElseThrow())
                .containsExactly("1,200 people", "1,000 people");
        assertThat(Weighing.majority().weigh(tie)).isEmpty();
        assertThat(Weighing.byPrecision().weigh(tie)).isEmpty();
    }

    @Test
    void ofPeriodsWithinEachOtherTheFewestAreWrong() {
        Reconciliation result = reconcile(
                over("2025-01", "2025-06", "clinic", "1,200"),
                over("2025", "2025", "ministry", "1,000"),
                over("2025", "2025", "press", "1,000"),
                over("2025-02", "2025-03", "police", "1,400"));
        assertThat(people(result).standings())
                .containsEntry("clinic", Standing.OUTLIER)
                .containsEntry("police", Standing.OUTLIER)
                .containsEntry("ministry", Standing.CONSISTENT)
                .containsEntry("press", Standing.CONSISTENT);
        assertThat(people(result).statedBy()).containsExactly("ministry", "press");
        assertThat(people(result).values()).contains(point(1000));
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.sides())
                        .containsExactly(
                                ImmutableSet.of("ministry", "press"),
                                ImmutableSet.of("clinic"),
                                ImmutableSet.of("police")));
        assertThat(result.minimalCorrection().claims()).containsExactly("clinic", "police");
        assertThat(result.minimalCorrection().atLeast()).isEqualTo(2);
        assertThat(result.minimalCorrection().isProven()).isTrue();
        assertThat(Weighing.majority().weigh(result))
                .singleElement()
                .satisfies(majority -> assertThat(majority.value()).isEqualTo(1000));
    }

    @Test
    void periodsWithinEachOtherThatFitAreNotCompared() {
        Reconciliation result =
                reconcile(over("2025-01", "2025-06", "clinic", "900"), over("2025", "2025", "ministry", "1,000"));
        assertThat(people(result).status()).isEqualTo(Status.NOT_COMPARED);
        assertThat(people(result).standings().values()).containsOnly(Standing.NOT_COMPARED);
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void ordersFollowTheInput() {
        Reconciliation result = reconcile(said("who", "14"), said("ecdc", "19"));
        assertThat(people(result).sides())
                .extracting(side -> side.printable().orElseThrow())
                .containsExactly("14 people", "19 people");
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.sides()).containsExactly(ImmutableSet.of("who"), ImmutableSet.of("ecdc"));
            assertThat(conflict.claims()).containsExactly("who", "ecdc");
        });
        assertThat(reconcile(said("ecdc", "19"), said("who", "14"))
                        .conflicts()
                        .get(0)
                        .claims())
                .containsExactly("ecdc", "who");
    }

    @Test
    void aMisquotationAmongOthersIsNotSaidToBeTrue() {
        Reconciliation result =
                reconcile(said("clerk", "1,288"), citing("post", "1,500", "clerk"), said("union", "900"));
        assertThat(result.minimalCorrection().why())
                .isEqualTo(
                        "1 figure must be wrong at least; without \"1,288\" (clerk) all others that stand can be true together");
    }

    @Test
    void aClaimOfTheFutureContradictsNothing() {
        Claim early = Claim.of(Source.of("a").publishedOn(PartialDate.parse("2026-02-01")), PEOPLE, "300")
                .withId("a")
                .withAsOf(PartialDate.parse("2026-03-01"));
        assertThat(reconcile(early, said("b", "400")).comparisons()).isEmpty();
    }
}
