package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.source.Source;
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

    @Test
    void aClaimThatStandsAloneIsPrintedAsItWasSaid() {
        assertThat(printable(PEOPLE, "33,179")).contains("33,179");
        assertThat(printable(PEOPLE, "more than 33,000")).contains("more than 33,000");
        assertThat(printable(PEOPLE, "about 33,000")).contains("about 33,000");
        assertThat(printable(PEOPLE, "between 4,500 and 4,600")).contains("between 4,500 and 4,600");
        assertThat(printable(PEOPLE, "fewer than 20")).contains("less than 20");
        assertThat(printable(PLAIN, "less than 5")).contains("less than 5");
    }

    @Test
    void whatAgreesOnlyAsRoundedIsNotPrintedAsOneNumber() {
        assertThat(printable(PLAIN, "33,000", "33,179")).contains("about 33,179");
        assertThat(printable(PEOPLE, "33,000", "33,179")).contains("33,179");
    }

    @Test
    void whatTheReportsLeaveOpenIsNarrowed() {
        assertThat(printable(PEOPLE, "more than 33,000", "about 33,000")).contains("between 33,001 and 33,500");
        assertThat(printable(SHARE, "more than 12 percent", "at most 15 percent"))
                .contains("between 12 and 15");
        assertThat(printable(SHARE, "about 56 percent")).contains("about 56");
    }

    @Test
    void inADisputeThePhraseIsTrueWhicheverSideIsRight() {
        assertThat(printable(PEOPLE, "more than 12,000", "more than 10,500", "fewer than 9,000"))
                .isEmpty();
        assertThat(printable(PEOPLE, "more than 12,000", "10,588")).contains("at least 10,588");
        assertThat(printable(PEOPLE, "more than 12,000", "10,501")).contains("more than 10,500");
        assertThat(printable(PEOPLE, "100", "200")).contains("between 100 and 200");
        assertThat(printable(PEOPLE, "about 101", "fewer than 20")).contains("at most 101");
        assertThat(printable(PLAIN, "more than 100", "less than 50")).isEmpty();
        assertThat(printable(PLAIN, "50", "more than 100")).contains("at least 50");
        assertThat(printable(PLAIN, "500", "less than 50")).contains("at most 500");
    }

    @Test
    void ofACountThatFellNothingAboveTheLowerSideIsPrinted() {
        Measurand deaths = PEOPLE.moving(Course.CUMULATIVE);
        Consensus consensus = Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(Source.of("a"), deaths, "205").asOf(PartialDate.parse("2026-01-01")),
                        Claim.of(Source.of("b"), deaths, "101").asOf(PartialDate.parse("2026-02-01"))))
                .consensus(deaths.id())
                .orElseThrow();
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.printable()).contains("more than 100");
    }

    @Test
    void anEndOfTheMeasurandsRangeIsNotPrinted() {
        Measurand share = Measurand.builder("turnout")
                .unit(Unit.percent())
                .statedRange(Interval.closed(Rational.ZERO, Rational.of(100)))
                .build();
        assertThat(printable(share, "more than 50 percent")).contains("more than 50");
        assertThat(printable(share, "less than 50 percent")).contains("less than 50");
    }
}
