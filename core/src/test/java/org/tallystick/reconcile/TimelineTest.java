package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Facet;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.reconcile.TimelineEntry.Change;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/** A story as it developed. */
class TimelineTest {
    private static final Measurand DEAD = Measurand.of("dead", "person");
    private static final Source CITY = Source.of("city");
    private static final Source COUNTY = Source.of("county");

    private static Source published(String id, String day, Source... cited) {
        return Source.outlet(id).publishedOn(PartialDate.parse(day)).citing(cited);
    }

    private static Claim claim(Source source, String phrase) {
        return Claim.of(source, DEAD, phrase).withId(source.id());
    }

    private static Claim over(String since, Source source, String phrase) {
        return Claim.builder(source, DEAD, Figure.parse(phrase))
                .statedPeriod(Period.since(PartialDate.parse(since)))
                .id(source.id())
                .build();
    }

    private static List<TimelineEntry> timeline(Claim... claims) {
        return Reconciler.standard()
                .reconcile(Dossier.of(claims))
                .timeline("dead")
                .orElseThrow()
                .entries();
    }

    @Test
    void aStoryGrowsNarrowsAndIsDisputed() {
        List<TimelineEntry> entries = timeline(
                claim(published("herald", "2026-02-09", COUNTY), "30"),
                claim(published("times", "2026-02-06", CITY), "more than 10"),
                claim(published("post", "2026-02-07", CITY), "14"),
                claim(published("globe", "2026-02-08", COUNTY), "14"),
                claim(published("blog", "2026-02-08", CITY), "14"),
                claim(published("late", "2026-02-10", CITY), "14"));
        assertThat(entries)
                .extracting(TimelineEntry::change)
                .containsExactly(Change.FIRST, Change.NARROWED, Change.CONFIRMED, Change.DISPUTED, Change.REPEATED);
        assertThat(entries)
                .extracting(TimelineEntry::why)
                .containsExactly(
                        "first reported by times",
                        "narrowed by post from 11 or more to 14",
                        "confirmed by globe from another origin; repeated by blog",
                        "disputed by herald",
                        "repeated by late");
        assertThat(entries.get(1).origins()).containsExactly("city");
        assertThat(entries.get(3).status()).isEqualTo(Status.DISPUTED);
        assertThat(entries.get(4).status()).isEqualTo(Status.DISPUTED);
    }

    @Test
    void correctionsAndWithdrawalsRetireFromTheirDateOn() {
        Claim wrong = claim(published("city-1", "2026-02-06"), "140");
        Claim copy = claim(published("times", "2026-02-07", wrong.source()), "140");
        Claim right = claim(published("city-2", "2026-02-08").publishedBy(wrong.source()), "14")
                .superseding(wrong);
        Claim rumour = claim(published("blog", "2026-02-09"), "15").withdrawnOn(PartialDate.parse("2026-02-10"));
        List<TimelineEntry> entries = timeline(wrong, copy, right, rumour);
        assertThat(entries)
                .extracting(entry -> entry.date().orElseThrow().toString())
                .containsExactly("2026-02-06", "2026-02-07", "2026-02-08", "2026-02-09", "2026-02-10");
        assertThat(entries)
                .extracting(TimelineEntry::change)
                .containsExactly(Change.FIRST, Change.REPEATED, Change.MOVED, Change.DISPUTED, Change.SETTLED);
        assertThat(entries.get(2).retired()).containsExactly("city-1", "times");
        assertThat(entries.get(2).why())
                .isEqualTo(
                        "changed by city-2 from 140 to 14; \"14\" (city-2) corrects \"140\" (city-1); \"140\" (times) repeats what was retired");
        assertThat(entries.get(1).why()).isEqualTo("repeated by times");
        assertThat(entries.get(4).claims()).isEmpty();
        assertThat(entries.get(4).why()).isEqualTo("no longer disputed, which leaves 14; \"15\" (blog) is withdrawn");
    }

    @Test
    void whatRepeatsARetiredFigureRepeatsNothingThatStands() {
        Claim wrong = claim(published("city-1", "2026-02-06"), "140");
        Claim right = claim(published("city-2", "2026-02-07").publishedBy(wrong.source()), "14")
                .superseding(wrong);
        Claim copy = claim(published("times", "2026-02-08", wrong.source()), "140");
        List<TimelineEntry> entries = timeline(wrong, right, copy);
        assertThat(entries.get(2).why()).isEqualTo("nothing changed; \"140\" (times) repeats what was retired");
        assertThat(entries.get(2).claims()).containsExactly("times");
    }

    @Test
    void whoeverFitsAllOthersDisputesNothing() {
        List<TimelineEntry> entries = timeline(
                claim(published("times", "2026-02-06", CITY), "14"),
                claim(published("herald", "2026-02-07", COUNTY), "30"),
                claim(published("post", "2026-02-07"), "more than 10"));
        assertThat(entries.get(1).why()).isEqualTo("disputed by herald");
    }

    @Test
    void aNewFigureOfADisputedThingIsNoRepetition() {
        List<TimelineEntry> entries = timeline(
                claim(published("city-1", "2026-02-06"), "112"),
                claim(published("relief", "2026-02-07"), "97"),
                claim(published("county", "2026-02-08"), "131"));
        assertThat(entries)
                .extracting(TimelineEntry::why)
                .containsExactly("first reported by city-1", "disputed by relief", "still disputed after county");
        assertThat(entries.get(2).change()).isEqualTo(Change.UNSETTLED);
    }

    private static Claim dated(Source source, String phrase) {
        return Claim.of(source, DEAD.moving(Course.CUMULATIVE), phrase)
                .withId(source.id())
                .withAsOf(source.published().orElseThrow());
    }

    @Test
    void aLaterFigureSettlesACountOnlyFromOutside() {
        Claim city = dated(published("city-1", "2026-02-06").publishedBy(CITY), "112");
        Claim relief = dated(published("relief", "2026-02-07"), "97");
        List<TimelineEntry> byAParty =
                timeline(city, relief, dated(published("city-2", "2026-02-08").publishedBy(CITY), "121"));
        assertThat(byAParty)
                .extracting(TimelineEntry::why)
                .containsExactly(
                        "first reported by city-1",
                        "disputed by relief",
                        "121 by city-2, where there was no one value");
        assertThat(byAParty.get(2).status()).isEqualTo(Status.DISPUTED);
        List<TimelineEntry> fromOutside = timeline(city, relief, dated(published("county", "2026-02-08"), "121"));
        assertThat(fromOutside.get(2).why()).isEqualTo("no longer disputed, which leaves 121");
        assertThat(fromOutside.get(2).status()).isEqualTo(Status.SINGLE);
    }

    @Test
    void whoOnlyAllowsAFigureDoesNotConfirmIt() {
        List<TimelineEntry> entries = timeline(
                claim(published("city-1", "2026-02-06"), "112"),
                claim(published("relief", "2026-02-07"), "at least 3"));
        assertThat(entries.get(1).change()).isNotEqualTo(Change.CONFIRMED);
    }

    @Test
    void whatItsOwnVoiceSaidOtherwiseLaterIsToldAsReplaced() {
        List<TimelineEntry> entries = timeline(
                claim(published("city-1", "2026-02-06").publishedBy(CITY), "140"),
                claim(published("city-2", "2026-02-07").publishedBy(CITY), "14"));
        assertThat(entries.get(1).retired()).containsExactly("city-1");
        assertThat(entries.get(1).why())
                .startsWith("changed by city-2 from 140 to 14")
                .doesNotContain("withdrawn");
    }

    @Test
    void figuresOfSeveralPeriodsHaveNoOneValue() {
        List<TimelineEntry> entries = timeline(
                over("2025", published("times", "2026-02-06"), "30"),
                over("2024", published("herald", "2026-02-07"), "31"),
                over("2023", published("post", "2026-02-08"), "32"));
        assertThat(entries)
                .extracting(TimelineEntry::why)
                .containsExactly(
                        "first reported by times",
                        "no one value any more after herald, where it was 30",
                        "still no one value after post");
    }

    @Test
    void undatedClaimsComeFirstAndAllThatIsTakenBackLeavesNothing() {
        Claim undated = claim(Source.of("flyer"), "14").withdrawnOn(PartialDate.parse("2026-02-10"));
        List<TimelineEntry> entries = timeline(undated);
        assertThat(entries).extracting(TimelineEntry::change).containsExactly(Change.FIRST, Change.RETRACTED);
        assertThat(entries.get(0).date()).isEmpty();
        assertThat(entries.get(0).retired()).isEmpty();
        assertThat(entries.get(1).why()).isEqualTo("no figure stands any longer; \"14\" (flyer) is withdrawn");
    }

    @Test
    void aCorrectionByAFigureOfAnotherThingCountsToo() {
        Claim wrong = claim(published("city-1", "2026-02-06"), "140");
        Claim other = Claim.of(
                        published("city-2", "2026-02-07").publishedBy(wrong.source()),
                        Measurand.of("injured", "person"),
                        "140")
                .superseding(wrong);
        assertThat(timeline(wrong, other)).extracting(TimelineEntry::change).contains(Change.RETRACTED);
    }

    @Test
    void whatMisquotesOrRepeatsIsToldAsThat() {
        Claim court = claim(Source.of("court"), "1,288");
        List<TimelineEntry> entries = timeline(
                court,
                claim(published("mail", "2026-03-01", court.source()), "1,388"),
                claim(published("sun", "2026-03-02", court.source()), "1,288"));
        assertThat(entries)
                .extracting(TimelineEntry::why)
                .containsExactly("reported by court", "misquoted by mail", "repeated by sun");
    }

    @Test
    void anotherFigureOfAVoiceIsNoRepetition() {
        Claim report = Claim.of(
                        published("report", "2026-02-01").publishedBy(CITY), DEAD.moving(Course.CUMULATIVE), "310")
                .withId("report");
        Claim quoted = Claim.of(published("mail", "2026-02-10", CITY), DEAD.moving(Course.CUMULATIVE), "290")
                .withId("mail");
        assertThat(timeline(report, quoted))
                .extracting(TimelineEntry::why)
                .containsExactly("first reported by report", "another figure by mail, which changes nothing");
    }

    @Test
    void aFigureSaidShorterIsNoOther() {
        assertThat(timeline(
                        claim(published("post", "2026-02-07", CITY), "14"),
                        claim(published("globe", "2026-02-08", CITY), "more than 10")))
                .extracting(TimelineEntry::why)
                .containsExactly("first reported by post", "also reported by globe");
    }

    private static Claim level(String id, Source source, String date, String phrase) {
        return Claim.of(source, DEAD.moving(Course.LEVEL), phrase).withId(id).withAsOf(PartialDate.parse(date));
    }

    @Test
    void aLevelOfAnotherDateSettlesNoOlderOne() {
        List<TimelineEntry> entries = timeline(
                level("a", Source.of("north"), "2026-05-01", "52"),
                level("b", Source.of("south"), "2026-05-01", "83"),
                level("c", Source.of("south"), "2026-05-04", "61"));
        assertThat(entries.get(1).change()).isEqualTo(Change.MOVED);
        assertThat(entries.get(1).why())
                .isEqualTo(
                        "61 by south, where there was no one value; figures of other dates or parts are still disputed");
    }

    @Test
    void aRepeatWithoutADateHasThatOfItsWords() {
        Claim jail = level("a", Source.of("jail"), "2026-03-01", "320");
        Claim blog = Claim.of(published("blog", "2026-03-04", jail.source()), DEAD.moving(Course.LEVEL), "320")
                .withId("b");
        Claim county =
                level("c", Source.of("county").publishedOn(PartialDate.parse("2026-03-04")), "2026-03-04", "300");
        assertThat(timeline(jail, blog, county).get(1).why())
                .isEqualTo("changed by county from 320 to 300; repeated by blog");
        assertThat(Reconciler.standard()
                        .reconcile(Dossier.of(jail, blog, county))
                        .comparisons())
                .noneSatisfy(pair -> assertThat(pair.left() + pair.right()).isEqualTo("ab"))
                .anySatisfy(pair -> {
                    assertThat(pair.left() + pair.right()).isEqualTo("bc");
                    assertThat(pair.facet()).contains(Facet.DATE);
                    assertThat(pair.why()).contains("2026-03-01, 2026-03-04");
                });
    }

    @Test
    void isAValue() {
        Claim claim = claim(published("times", "2026-02-06", CITY), "more than 10");
        Reconciliation result = Reconciler.standard().reconcile(Dossier.of(claim));
        Timeline timeline = result.timeline("dead").orElseThrow();
        assertThat(SerialCopy.of(timeline)).isEqualTo(timeline);
        assertThat(result.timeline("nothing")).isEmpty();
        assertThat(timeline.entries().get(0).claims()).isEqualTo(ImmutableSet.of("times"));
    }

    @Test
    void nothingIsWithdrawnBeforeItIsTold() {
        Claim claim = claim(published("blog", "2026-02-03"), "15").withdrawnOn(PartialDate.parse("2026-02"));
        assertThat(timeline(claim)).hasSize(1);
        assertThat(timeline(claim).get(0).why()).isEqualTo("first reported by blog; \"15\" (blog) is withdrawn");
    }

    @Test
    void theLastEntryIsWhatAllClaimsComeTo() {
        Claim undated = claim(Source.of("blog"), "15").withdrawnOn(PartialDate.parse("[2026-03-01,2026-03-02]"));
        List<TimelineEntry> entries = timeline(undated, claim(published("times", "2025"), "14"));
        assertThat(entries.get(entries.size() - 1).status()).isEqualTo(Status.SINGLE);
    }

    @Test
    void theUnitIsThatOfTheWholeStory() {
        Measurand drugs = Measurand.of("dead");
        List<TimelineEntry> entries = timeline(
                Claim.of(published("times", "2026-02-07"), drugs, "exactly 2 kg"),
                Claim.of(published("post", "2026-02-06"), drugs, "exactly 2,000 g"));
        assertThat(entries.get(0).values()).isEqualTo(entries.get(1).values());
        assertThat(entries.get(1).change()).isEqualTo(Change.CONFIRMED);
    }

    @Test
    void aRangeIsToldSoThatItCannotBeMisread() {
        List<TimelineEntry> entries = timeline(
                claim(published("times", "2026-02-06", CITY), "between 10 and 20"),
                claim(published("post", "2026-02-07", CITY), "between 12 and 15"));
        assertThat(entries.get(1).why()).isEqualTo("narrowed by post from between 10 and 20 to between 12 and 15");
    }

    @Test
    void whatDoesNotConvertToTheUnitOfTheStoryIsNotTold() {
        Measurand drugs = Measurand.of("dead");
        List<TimelineEntry> entries = timeline(
                Claim.of(published("blog", "2026-02-05"), drugs, "exactly 5 miles"),
                Claim.of(published("times", "2026-02-06"), drugs, "exactly 2 kg"),
                Claim.of(published("post", "2026-02-07"), drugs, "exactly 2,000 g"));
        assertThat(entries.get(0).values()).isEmpty();
        assertThat(entries.get(1).values()).isEmpty();
        assertThat(entries.get(2).values()).isPresent();
    }
}
