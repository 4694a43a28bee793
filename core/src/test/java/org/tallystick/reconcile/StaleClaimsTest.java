package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;

/** What happens to copies of a figure that was corrected. */
class StaleClaimsTest {
    private static final Measurand DEAD = Measurand.of("dead", "person");
    private static final Source CITY = Source.of("city");
    private static final Claim WRONG = claim(CITY, "140");
    private static final Source LATER = Source.of("city-later").publishedBy(CITY);
    private static final Claim RIGHT = claim(LATER, "14").superseding(WRONG);

    private static Claim claim(Source source, String phrase) {
        return Claim.of(source, DEAD, phrase).withId(source.id());
    }

    private static Source citing(String id, Source... cited) {
        return Source.of(id).citing(cited);
    }

    private static Map<String, Standing> standings(Claim... claims) {
        return of(claims).standings();
    }

    private static Consensus of(Claim... claims) {
        return Reconciler.standard()
                .reconcile(Dossier.of(claims))
                .consensus("dead")
                .orElseThrow();
    }

    @Test
    void whatMerelyRepeatsARetiredFigureIsStale() {
        Consensus consensus = of(WRONG, claim(citing("times", CITY), "about 140"), RIGHT);
        assertThat(consensus.standings()).containsEntry("times", Standing.STALE);
        assertThat(consensus.status()).isEqualTo(Status.SINGLE);
        assertThat(consensus.origins()).containsExactly("city");
    }

    @Test
    void onlyItsOwnVoiceRetiresAFigure() {
        Claim other = claim(Source.of("county"), "14").superseding(WRONG);
        assertThat(standings(WRONG, claim(citing("times", CITY), "about 140"), other))
                .containsEntry("city", Standing.CONTESTED)
                .containsEntry("times", Standing.CONTESTED)
                .containsEntry("county", Standing.CONTESTED);
    }

    @Test
    void aWithdrawnCorrectionBringsBackWhatItCorrected() {
        Claim back = RIGHT.withdrawnOn(PartialDate.parse("2026-02-08"));
        assertThat(standings(WRONG, claim(citing("times", CITY), "140"), back))
                .containsEntry("city", Standing.CONSISTENT)
                .containsEntry("times", Standing.CONSISTENT)
                .containsEntry("city-later", Standing.SUPERSEDED);
    }

    @Test
    void copiesOfStaleCopiesAreStale() {
        Source times = citing("times", CITY);
        assertThat(standings(claim(citing("blog", times), "140"), claim(times, "140"), WRONG, RIGHT))
                .containsEntry("times", Standing.STALE)
                .containsEntry("blog", Standing.STALE);
    }

    @Test
    void whatAgreesWithTheCorrectionIsNot() {
        assertThat(standings(WRONG, claim(citing("times", CITY), "more than 10"), RIGHT))
                .containsEntry("times", Standing.CONSISTENT);
    }

    @Test
    void whatCitesSomebodyElseBesidesIsNotButLosesWhoTookItBack() {
        Consensus consensus = of(WRONG, claim(citing("times", CITY, Source.of("county")), "140"), RIGHT);
        assertThat(consensus.standings()).containsEntry("times", Standing.CONTESTED);
        assertThat(consensus.origins()).containsExactly("city", "county");
        assertThat(consensus.support()).hasToString("2 figures, 2 sources, 2 origins");
    }

    @Test
    void whatNobodyItCitesHasSaidIsAMisquotation() {
        assertThat(standings(WRONG, claim(citing("times", CITY), "900"), RIGHT))
                .containsEntry("times", Standing.MISQUOTES)
                .containsEntry("city-later", Standing.CONSISTENT);
    }

    @Test
    void whoCitesNobodyIsAWitness() {
        assertThat(standings(WRONG, claim(Source.of("times"), "140"), RIGHT))
                .containsEntry("times", Standing.CONTESTED);
    }

    @Test
    void aWithdrawnFigureLeavesItsCopiesStale() {
        Claim back = WRONG.withdrawnOn(PartialDate.parse("2026-02-08"));
        Consensus consensus = of(back, claim(citing("times", CITY), "140"));
        assertThat(consensus.standings())
                .containsEntry("city", Standing.SUPERSEDED)
                .containsEntry("times", Standing.STALE);
        assertThat(consensus.status()).isEqualTo(Status.UNREPORTED);
    }

    @Test
    void aCorrectionOfTheCorrectionThatReturnsToTheFigureRevivesTheCopies() {
        Claim again = claim(Source.of("city-last").publishedBy(CITY), "140").superseding(RIGHT);
        assertThat(standings(WRONG, claim(citing("times", CITY), "140"), RIGHT, again))
                .containsEntry("times", Standing.CONSISTENT);
    }

    @Test
    void aSourceThatStandsByTheFigureElsewhereKeepsItsCopies() {
        Claim still = claim(CITY, "140").withId("city-again");
        assertThat(standings(WRONG, still, claim(citing("times", CITY), "140"), RIGHT))
                .containsEntry("times", Standing.CONTESTED);
    }

    @Test
    void anotherStatedDateIsAnotherFigureOfWhatMoves() {
        Measurand held = DEAD.moving(Course.LEVEL);
        Claim wrong = on("2026-02-01", CITY, held, "140");
        Claim right = on("2026-02-01", LATER, held, "14").superseding(wrong);
        Claim later = on("2026-02-05", citing("times", CITY), held, "140");
        Claim same = on("2026-02-01", citing("post", CITY), held, "140");
        assertThat(standings(wrong, right, later, same))
                .containsEntry("times", Standing.CONSISTENT)
                .containsEntry("post", Standing.STALE);
    }

    private static Claim on(String date, Source source, Measurand measurand, String phrase) {
        return Claim.of(source, measurand, phrase).withId(source.id()).withAsOf(PartialDate.parse(date));
    }

    @Test
    void aPartOfWhichOnlyAStaleFigureIsLeftIsMissingAndNotNone() {
        Claim back = WRONG.withdrawnOn(PartialDate.parse("2026-02-08"));
        Measurand total = Measurand.of("total", "person");
        Measurand injured = Measurand.of("injured", "person");
        Relation sum = Relation.builder("sum", RelationKind.SUM)
                .addTerm(Role.WHOLE, Term.of(total))
                .addTerms(Role.PARTS, List.of(Term.of(DEAD), Term.of(injured)))
                .absent(Relation.Absent.ZERO)
                .build();
        Reconciliation result = Reconciler.standard()
                .reconcile(Dossier.of(
                                back,
                                claim(citing("times", CITY), "140"),
                                Claim.of(Source.of("county"), total, "20"),
                                Claim.of(Source.of("county"), injured, "6"))
                        .with(sum));
        assertThat(result.checks().get(0).missing()).containsExactly("dead");
    }

    @Test
    void whoTookAFigureBackStandsBehindNoCopyOfACopyEither() {
        Claim back = claim(CITY, "140").withdrawnOn(PartialDate.parse("2026-02-08"));
        Source times = citing("times", CITY, Source.of("county"));
        Consensus consensus = of(back, claim(times, "140"), claim(citing("blog", times), "140"));
        assertThat(consensus.origins()).containsExactly("county");
    }

    @Test
    void whoCitesItselfAsWellSpeaksForItself() {
        Source times = Source.of("times");
        Consensus consensus = of(WRONG, claim(times, "140").citing(CITY, times), RIGHT);
        assertThat(consensus.standings()).containsEntry("times", Standing.CONTESTED);
        assertThat(consensus.origins()).containsExactly("city", "times");
    }

    /** As long as chains are followed once for each copy, this takes minutes. */
    @Test
    void chainsOfCopiesMayBeLong() {
        List<Claim> claims = new ArrayList<>(List.of(WRONG, RIGHT));
        Source last = CITY;
        for (int i = 0; i < 5_000; i++) {
            last = citing("copy-" + i, last);
            claims.add(claim(last, "140"));
        }
        Collections.reverse(claims);
        assertThat(of(claims.toArray(Claim[]::new)).standings().values())
                .filteredOn(Standing.STALE::equals)
                .hasSize(5_000);
    }
}
