package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.time.PartialDate;

/** What the claims of a count that never falls come to. */
class CourseTest {
    private static final Measurand DEATHS = Measurand.of("deaths", "person").moving(Course.CUMULATIVE);

    private static Claim on(String date, String source, String phrase) {
        return on(PartialDate.parse(date), source, phrase);
    }

    private static Claim on(PartialDate date, String source, String phrase) {
        return Claim.of(Source.of(source), DEATHS, phrase)
                .withId(source + "@" + date)
                .withAsOf(date);
    }

    /** Says no date. */
    private static Claim said(String source, String phrase) {
        return Claim.of(Source.of(source), DEATHS, phrase).withId(source);
    }

    private static Consensus consensus(Claim... claims) {
        return consensus(Dossier.of(claims));
    }

    private static Consensus consensus(Dossier dossier) {
        return Reconciler.standard().reconcile(dossier).consensus("deaths").orElseThrow();
    }

    private static Interval closed(long min, long max) {
        return Interval.closed(Rational.of(min), Rational.of(max));
    }

    @Test
    void aLateOutlierLeavesTheCourseStanding() {
        Consensus consensus =
                consensus(on("2026-01-01", "a", "101"), on("2026-02-01", "a", "205"), on("2026-03-01", "b", "12"));
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.standings())
                .containsEntry("a@2026-01-01", Standing.CONSISTENT)
                .containsEntry("a@2026-02-01", Standing.CONSISTENT)
                .containsEntry("b@2026-03-01", Standing.OUTLIER);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(Interval.of(Rational.of(205)));
        assertThat(consensus.printable()).isEmpty();
        assertThat(consensus.sides())
                .extracting(Side::toString)
                .containsExactly(
                        "205 people as of 2026-02-01, according to a", "12 people as of 2026-03-01, according to b");
        assertThat(consensus.why())
                .isEqualTo(
                        "2 of 3 figures can be true along a course that never falls, and leave open 205 at the latest"
                                + " date");
    }

    @Test
    void anEarlierCountIsALowerEndOfALaterOne() {
        Consensus consensus = consensus(on("2026-01-01", "a", "205"), on("2026-02-01", "b", "more than 100"));
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
        assertThat(consensus.statedBy()).containsExactly("a");
        assertThat(consensus.allowedBy()).containsExactly("b");
        assertThat(consensus.printed()).contains("205 people as of 2026-01-01, according to a");
        assertThat(consensus.values()).contains(Interval.atLeast(Rational.of(205)));
        assertThat(consensus.byDate().keySet()).containsExactly("2026-01-01", "2026-02-01");
    }

    @Test
    void theCountIsImpliedOnAnyDate() {
        Consensus consensus =
                consensus(on("2026-01-01", "a", "101"), on("2026-02-01", "a", "205"), on("2026-03-01", "b", "307"));
        assertThat(consensus.on(PartialDate.parse("2025"))).contains(closed(0, 101));
        assertThat(consensus.on(PartialDate.parse("2026-02-01"))).contains(closed(205, 205));
        assertThat(consensus.on(PartialDate.parse("2026-02-14"))).contains(closed(205, 307));
        assertThat(consensus.on(PartialDate.parse("2026-02"))).contains(closed(101, 307));
        assertThat(consensus.on(PartialDate.parse("2026-04-01"))).contains(Interval.atLeast(Rational.of(307)));
    }

    @Test
    void aLevelIsKnownOnTheDatesThatAreClaimedAndWhatDoesNotMoveOnAny() {
        Claim claim = on("2026-01-01", "a", "101");
        PartialDate later = PartialDate.parse("2026-01-02");
        Consensus level = consensus(Claim.of(claim.source(), DEATHS.moving(Course.LEVEL), "101")
                .withAsOf(PartialDate.parse("2026-01-01T12:00+01:00")));
        assertThat(level.on(PartialDate.parse("2026-01-01T11:00Z"))).contains(closed(101, 101));
        assertThat(level.on(later)).isEmpty();
        Consensus fixed = consensus(Claim.of(claim.source(), DEATHS.moving(Course.FIXED), "101"));
        assertThat(fixed.on(later)).contains(closed(101, 101));
        assertThat(fixed.byDate()).isEmpty();
    }

    /** Either b and d are wrong or both figures of a are, of which the second follows the first. */
    @Test
    void whatIsFollowedWithinEachLargestSetLeavesTheTopAlone() {
        Consensus consensus = consensus(
                on("2026-02-01", "b", "between 1 and 2"),
                on("2026-02-01", "d", "between 1 and 2"),
                on("2026-01-20", "a", "between 3 and 4"),
                on("2026-01-10", "a", "between 3 and 5"),
                Claim.of(Source.of("c"), DEATHS, "between 5 and 6").withId("c"));
        assertThat(consensus.standings())
                .containsEntry("b@2026-02-01", Standing.CONTESTED)
                .containsEntry("a@2026-01-10", Standing.CONTESTED)
                .containsEntry("c", Standing.CONSISTENT);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(closed(5, 6));
    }

    /** "About 3" could have followed "about 4", but that pair is in neither of the largest sets. */
    @Test
    void figuresThatShareNoLargestSetNeedNotFitInANarrowerReading() {
        Consensus consensus = consensus(
                said("c", "5"),
                on("2026-01-20", "b", "2"),
                on("2026-01-20", "d", "about 3"),
                on("2026-01-20", "g", "2"),
                on("2026-01-15", "e", "5"),
                on("2026-01-15", "f", "about 4"),
                on("2026-01-15", "h", "5"));
        assertThat(consensus.standings())
                .containsEntry("c", Standing.CONSISTENT)
                .containsEntry("d@2026-01-20", Standing.CONTESTED)
                .containsEntry("f@2026-01-15", Standing.CONTESTED);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(closed(5, 5));
    }

    /** The same of larger numbers, of which the wrong ones are first. */
    @Test
    void roughFiguresOfTwoLargestSetsAreNotHeldAgainstEachOther() {
        Consensus consensus = consensus(
                on("2026-01-15", "h", "exactly 500"),
                on("2026-01-15", "f", "about 400"),
                on("2026-01-15", "e", "exactly 500"),
                on("2026-01-20", "g", "exactly 200"),
                on("2026-01-20", "d", "about 350"),
                on("2026-01-20", "b", "exactly 200"),
                said("c", "exactly 500"));
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(closed(500, 500));
    }

    /** Either what was published first or b is wrong: as many named origins are for each if the unnamed one counts. */
    @Test
    void figuresOfSetsThatAreLargestWithOrWithoutUnnamedOriginsAreNotHeldAgainstEachOther() {
        PartialDate early = PartialDate.parse("2026-01-15");
        Source official = Source.builder("official").kind(Source.ANONYMOUS).build();
        Consensus consensus = consensus(Dossier.builder()
                .add(official)
                .addClaims(List.of(
                        on("2026-01-20", "b", "2"),
                        said("a", "5"),
                        Claim.of(
                                Source.of("second")
                                        .publishedOn(early)
                                        .citing(Source.of("c"))
                                        .citing(official),
                                DEATHS,
                                "5"),
                        on("2026-01-20", "a", "about 3"),
                        Claim.of(
                                Source.of("first").publishedOn(early).publishedBy(Source.of("a")),
                                DEATHS,
                                "at least 4")))
                .build());
        assertThat(consensus.standings()).containsEntry("b@2026-01-20", Standing.CONTESTED);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(closed(5, 5));
    }

    /** A is followed by e in one of the largest sets, by f in another, and is not in the third. */
    @Test
    void whatIsFollowedByAnotherClaimInEachLargestSetLeavesTheTopAlone() {
        Consensus consensus = consensus(
                said("c", "between 50 and 80"),
                on("2026-01-10", "a", "between 30 and 60"),
                on("2026-02-05T18:00Z", "e", "between 20 and 35"),
                on("2026-02-05T18:00Z", "f", "between 40 and 45"),
                on("2026-02-05T18:00Z", "g", "between 10 and 25"));
        assertThat(consensus.standings())
                .containsEntry("c", Standing.CONSISTENT)
                .containsEntry("a@2026-01-10", Standing.CONTESTED)
                .containsEntry("e@2026-02-05T18:00Z", Standing.CONTESTED)
                .containsEntry("f@2026-02-05T18:00Z", Standing.CONTESTED)
                .containsEntry("g@2026-02-05T18:00Z", Standing.CONTESTED);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(closed(50, 80));
    }

    /** As q is quoted in two ways it does not count, but what it is quoted as still follows a. */
    @Test
    void whatIsFollowedByAnyOfTwoQuotationsLeavesTheTopAlone() {
        PartialDate evening = PartialDate.parse("2026-02-05T18:00Z");
        Source q = Source.of("q");
        Consensus consensus = consensus(
                said("c", "between 50 and 80"),
                on("2026-01-10", "a", "between 30 and 60"),
                Claim.of(Source.of("e").citing(q), DEATHS, "between 20 and 35").withAsOf(evening),
                Claim.of(Source.of("f").citing(q), DEATHS, "between 40 and 45").withAsOf(evening),
                on(evening, "g", "between 10 and 25"));
        assertThat(consensus.standings())
                .containsEntry("a@2026-01-10", Standing.CONTESTED)
                .containsEntry("e/deaths", Standing.CONTESTED)
                .containsEntry("f/deaths", Standing.CONTESTED)
                .containsEntry("g@2026-02-05T18:00Z", Standing.CONTESTED);
        assertThat(consensus.grade()).contains(Reading.EXACT);
        assertThat(consensus.values()).contains(closed(50, 80));
    }

    /** January or February is wrong, of which as many parties are for each; what is later is known. */
    @Test
    void aMonthIsHeldAgainstEarlierDatesAndNotAgainstItsOwnDays() {
        Consensus consensus = consensus(
                on("2026-01-05", "a", "101"),
                on("2026-02-05", "b", "205"),
                on("2026-02", "c", "57"),
                on("2026-02", "d", "203"),
                on(PartialDate.said("Wednesday"), "e", "3"));
        assertThat(consensus.values()).contains(closed(205, 205));
        assertThat(consensus.byDate().keySet()).containsExactly("2026-02-05");
        assertThat(consensus.standings())
                .containsEntry("a@2026-01-05", Standing.CONTESTED)
                .containsEntry("c@2026-02", Standing.CONTESTED)
                .containsEntry("d@2026-02", Standing.CONSISTENT)
                .containsEntry("e@Wednesday", Standing.CONSISTENT);
    }

    @Test
    void aLaterFigureOfOneSideLeavesADisputeOpenAndIsKnown() {
        Consensus consensus = consensus(
                on("2026-01-05", "a", "101"),
                on("2026-01-06", "b", "99"),
                on("2026-02-05", "b", "205"),
                on("2026-02", "c", "157"),
                on("2026-02", "d", "203"),
                on("2026-01", "e", "300"));
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.values()).contains(closed(205, 205));
        assertThat(consensus.standings())
                .containsEntry("a@2026-01-05", Standing.CONTESTED)
                .containsEntry("b@2026-01-06", Standing.CONTESTED)
                .containsEntry("b@2026-02-05", Standing.CONSISTENT)
                .containsEntry("c@2026-02", Standing.CONSISTENT)
                .containsEntry("d@2026-02", Standing.CONSISTENT)
                .containsEntry("e@2026-01", Standing.OUTLIER);
    }

    @Test
    void aLaterFigureOfSomebodyElseClosesADisputeBesideWhoeverSaysNoDate() {
        Claim[] dated = {on("2026-03-01", "a", "10"), on("2026-03-02", "b", "5"), on("2026-03-05", "c", "20")};
        assertThat(consensus(dated).status()).isEqualTo(Status.SINGLE);
        Claim undated = Claim.of(Source.of("d"), DEATHS, "20").withId("undated");
        Consensus consensus = consensus(dated[0], dated[1], dated[2], undated);
        assertThat(consensus.status()).isEqualTo(Status.AGREED);
        assertThat(consensus.statedBy()).containsExactly("c", "d");
    }

    /** By its publication the count was at least its lower end. */
    @Test
    void aPublicationWithoutADateTellsWhatTheCountHadComeTo() {
        Source papers = Source.of("papers").publishedOn(PartialDate.parse("2026-03-03"));
        Consensus consensus = consensus(on("2026-03-02", "police", "14"), Claim.of(papers, DEATHS, "20"));
        assertThat(consensus.on(PartialDate.parse("2026-03-04"))).contains(Interval.atLeast(Rational.of(20)));
        assertThat(consensus(Claim.of(papers, DEATHS, "10")).on(PartialDate.parse("2026-03-04")))
                .contains(Interval.atLeast(Rational.TEN));
    }

    @Test
    void whatBeganADayBelowWasNotMoreBefore() {
        Consensus consensus = consensus(on("2026-03-02", "a", "10"), on("2026-03-02", "b", "14"));
        assertThat(consensus.on(PartialDate.parse("2026-03-01"))).contains(closed(0, 10));
        assertThat(consensus.on(PartialDate.parse("2026-03-02"))).contains(closed(14, 14));
        assertThat(consensus.on(PartialDate.parse("2026-03-03"))).contains(Interval.atLeast(Rational.of(14)));
    }

    @Test
    void whereNoDateIsKnownTheClaimsOfOneStillAgree() {
        Consensus consensus = consensus(on("XXXX-01-20", "a", "about 200"), on("XXXX-01-20", "b", "205"));
        assertThat(consensus.status()).isEqualTo(Status.AGREED);
        assertThat(consensus.values()).contains(closed(205, 205));
        assertThat(consensus.on(PartialDate.parse("2026-01-20"))).contains(Interval.atLeast(Rational.ZERO));
    }

    @Test
    void claimsThatAllNarrowACountAlikeTakeOneCourse() {
        List<Claim> claims = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            claims.add(Claim.builder(Source.of("a"), DEATHS, Figure.of(day))
                    .statedPlace("Texas")
                    .statedAsOf(PartialDate.of(LocalDate.of(2026, 1, day)))
                    .build());
        }
        assertThat(consensus(claims.toArray(Claim[]::new)).values()).contains(closed(3, 3));
    }

    @Test
    void aDateThatOthersNarrowIsHeldAgainstLaterOnes() {
        Reconciliation result = Reconciler.standard()
                .reconcile(Dossier.of(
                        on("XXXX-01-20", "a", "exactly 100"),
                        on("2025-01-20", "b", "more than 10"),
                        on("2025-06-01", "c", "exactly 50")));
        assertThat(result.conflicts()).hasSize(1);
        assertThat(result.conflicts().get(0).why()).contains("never falls");
        assertThat(result.consensus("deaths").orElseThrow().status()).isEqualTo(Status.DISPUTED);
    }

    /** It is February there already, and still January in UTC. */
    @Test
    void anInstantOfAnotherDayInItsOwnOffsetIsNotKnownToBeEarlier() {
        Consensus consensus = Reconciler.standard()
                .reconcile(
                        Dossier.of(on("2026-02-01T01:00+03:00", "a", "more than 20"), on("2026-02", "b", "exactly 10")))
                .consensus("deaths")
                .orElseThrow();
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
        assertThat(consensus.standings().values()).containsOnly(Standing.CONSISTENT);
        assertThat(consensus.on(PartialDate.parse("2026-02-01"))).contains(Interval.atLeast(Rational.ZERO));
    }
}
