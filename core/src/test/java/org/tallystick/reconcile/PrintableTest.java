package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** What can safely be printed of what several sources say. */
class PrintableTest {
    private static final Measurand PEOPLE = Measurand.of("people", "person");
    private static final Measurand PLAIN = Measurand.of("plain");
    private static final Measurand SHARE = Measurand.of("share", "percent");

    private static Consensus consensus(Measurand measurand, String... phrases) {
        List<Claim> claims = new ArrayList<>();
        for (String phrase : phrases) {
            claims.add(Claim.of(Source.of("source-" + claims.size()), measurand, phrase));
        }
        return Reconciler.standard()
                .reconcile(Dossier.of(claims))
                .consensus(measurand.id())
                .orElseThrow();
    }

    private static Optional<String> printable(Measurand measurand, String... phrases) {
        return consensus(measurand, phrases).printable();
    }

    /** The phrases of the sides, where no one phrase can serve. */
    private static List<String> sides(Measurand measurand, String... phrases) {
        Consensus consensus = consensus(measurand, phrases);
        assertThat(consensus.printable()).isEmpty();
        return consensus.sides().stream()
                .map(side -> side.printable().orElseThrow())
                .toList();
    }

    @Test
    void aClaimThatStandsAloneIsPrintedAsItWasSaid() {
        assertThat(printable(PEOPLE, "33,179")).contains("33,179 people");
        assertThat(printable(PEOPLE, "more than 33,000")).contains("more than 33,000 people");
        assertThat(printable(PEOPLE, "about 33,000")).contains("about 33,000 people");
        assertThat(printable(PEOPLE, "nearly 30")).contains("nearly 30 people");
        assertThat(printable(PEOPLE, "between 4,500 and 4,600")).contains("between 4,500 and 4,600 people");
        assertThat(printable(PEOPLE, "fewer than 20")).contains("fewer than 20 people");
        assertThat(printable(PLAIN, "less than 5")).contains("less than 5");
        assertThat(printable(SHARE, "about 56 percent")).contains("about 56 percent");
    }

    @Test
    void whatStandsAloneNeedsItsName() {
        Consensus consensus = consensus(PEOPLE, "33,179", "more than 33,000", "more than 33,000");
        assertThat(consensus.printed()).contains("33,179 people, according to source-0");
        assertThat(consensus(PEOPLE, "33,179", "33,179").printed()).contains("33,179 people");
        assertThat(consensus(PEOPLE, "more than 33,000", "33,179 people", "33,179")
                        .attributeTo())
                .isEmpty();
    }

    @Test
    void ofFiguresThatAgreeAsRoundedTheFinestIsPrinted() {
        assertThat(printable(PLAIN, "33,000", "33,179")).contains("33,179");
        assertThat(printable(PEOPLE, "33,000", "33,179")).contains("33,179 people");
        assertThat(consensus(PEOPLE, "33,000", "33,179").grade()).contains(Reading.ROUNDED);
    }

    @Test
    void whatNobodySaidIsNotPrinted() {
        assertThat(consensus(PEOPLE, "more than 33,000", "about 33,000").status())
                .isEqualTo(Status.COMPATIBLE);
        assertThat(sides(PEOPLE, "more than 33,000", "about 33,000"))
                .containsExactlyInAnyOrder("more than 33,000 people", "about 33,000 people");
        assertThat(sides(SHARE, "more than 12 percent", "at most 15 percent"))
                .containsExactlyInAnyOrder("more than 12 percent", "at most 15 percent");
    }

    /** Of whole people "nearly 33" is 32 and "about 33" is 33; nobody said the 32. */
    @Test
    void aFigureMadeOfSeveralIsPrintedOnlyWhereItsEndsWereSaid() {
        assertThat(consensus(PEOPLE, "about 33", "nearly 33").said()).isPresent();
        assertThat(sides(PEOPLE, "about 33", "nearly 33"))
                .containsExactlyInAnyOrder("about 33 people", "nearly 33 people");
        assertThat(sides(PEOPLE, "about 33", "nearly 33", "2"))
                .hasSize(2)
                .contains("2 people")
                .containsAnyOf("about 33 people", "nearly 33 people");
    }

    @Test
    void inADisputeThePhraseCoversEverySide() {
        assertThat(printable(PEOPLE, "101", "201")).contains("between 101 and 201 people");
        assertThat(printable(SHARE, "12.1 percent", "14.2 percent", "14.2 percent"))
                .contains("between 12.1 and 14.2 percent");
        assertThat(printable(PEOPLE, "100", "999")).contains("between 100 and 999 people");
    }

    @Test
    void whereNoOnePhraseCanCoverThemTheSidesAreTold() {
        assertThat(sides(PEOPLE, "100", "1,000")).containsExactlyInAnyOrder("100 people", "1,000 people");
        assertThat(sides(PEOPLE, "0", "5")).containsExactlyInAnyOrder("0 people", "5 people");
        assertThat(sides(PLAIN, "-5", "-7", "8.5")).hasSize(3);
        assertThat(sides(PEOPLE, "more than 12,000", "10,588"))
                .containsExactlyInAnyOrder("more than 12,000 people", "10,588 people");
        assertThat(sides(PEOPLE, "about 101", "fewer than 20"))
                .containsExactlyInAnyOrder("about 101 people", "fewer than 20 people");
        assertThat(sides(PLAIN, "more than 100", "less than 50"))
                .containsExactlyInAnyOrder("more than 100", "less than 50");
        assertThat(sides(PLAIN, "500", "less than 50")).containsExactlyInAnyOrder("500", "less than 50");
    }

    @Test
    void ofACountThatFellEachSideIsToldWithItsDate() {
        Measurand deaths = PEOPLE.moving(Course.CUMULATIVE);
        Consensus consensus = Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(Source.of("a"), deaths, "205").withAsOf(PartialDate.parse("2026-01-01")),
                        Claim.of(Source.of("b"), deaths, "101").withAsOf(PartialDate.parse("2026-02-01"))))
                .consensus(deaths.id())
                .orElseThrow();
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.printable()).isEmpty();
        assertThat(consensus.sides())
                .extracting(Side::toString)
                .containsExactlyInAnyOrder(
                        "205 people as of 2026-01-01, according to a", "101 people as of 2026-02-01, according to b");
    }

    @Test
    void anEndOfTheMeasurandsRangeIsNotPrinted() {
        Measurand share = Measurand.builder("turnout")
                .unit(Unit.percent())
                .statedRange(Interval.closed(Rational.ZERO, Rational.of(100)))
                .build();
        assertThat(printable(share, "more than 50 percent")).contains("more than 50 percent");
        assertThat(printable(share, "less than 50 percent")).contains("less than 50 percent");
    }
}
