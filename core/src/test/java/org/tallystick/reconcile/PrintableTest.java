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
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.source.Source;
import org.tallystick.time.PartialDate;

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

    private static List<String> sides(Measurand measurand, String... phrases) {
        return consensus(measurand, phrases).sides().stream()
                .map(side -> side.printable().orElseThrow())
                .toList();
    }

    @Test
    void aClaimThatStandsAloneIsPrintedAsItWasSaid() {
        assertThat(printable(PEOPLE, "33,179")).contains("33,179 people");
        assertThat(printable(PEOPLE, "over 33,000")).contains("more than 33,000 people");
        assertThat(printable(PEOPLE, "about 33,000")).contains("about 33,000 people");
        assertThat(printable(PEOPLE, "between 4,500 and 4,600")).contains("between 4,500 and 4,600 people");
        assertThat(printable(PEOPLE, "under 20")).contains("fewer than 20 people");
        assertThat(printable(PEOPLE, "nearly 30")).contains("nearly 30 people");
        assertThat(printable(PEOPLE, "dozens")).contains("dozens of people");
        assertThat(printable(PLAIN, "about a dozen")).contains("about a dozen");
        assertThat(printable(SHARE, "1 in 8")).contains("one in eight");
        assertThat(printable(PLAIN, "less than 5")).contains("less than 5");
    }

    @Test
    void theFinestFigureThatSomebodySaidIsPrinted() {
        assertThat(printable(PLAIN, "33,000", "33,179")).contains("33,179");
        assertThat(printable(PEOPLE, "33,000", "33,179")).contains("33,179 people");
    }

    @Test
    void whatNobodySaidIsNotPrinted() {
        assertThat(printable(PEOPLE, "at least 50", "at most 50")).isEmpty();
        assertThat(sides(PEOPLE, "at least 50", "at most 50"))
                .containsExactlyInAnyOrder("at least 50 people", "at most 50 people");
        assertThat(printable(PEOPLE, "between 100 and 300", "between 290 and 500"))
                .contains("between 100 and 500 people");
        assertThat(consensus(PEOPLE, "between 100 and 300", "between 290 and 500")
                        .status())
                .isEqualTo(Status.COMPATIBLE);
        assertThat(printable(PEOPLE, "4.2 million", "4.3 million"))
                .contains("between 4.2 million and 4.3 million people");
    }

    @Test
    void inADisputeTheRangeOfAllSidesIsPrintedWhereItTellsSomething() {
        assertThat(printable(PEOPLE, "100", "200")).contains("between 100 and 200 people");
        assertThat(printable(PEOPLE, "12", "12,000,000")).isEmpty();
        assertThat(sides(PEOPLE, "12", "12,000,000")).containsExactlyInAnyOrder("12 people", "12,000,000 people");
        assertThat(printable(PEOPLE, "more than 12,000", "10,588")).isEmpty();
        assertThat(printable(PEOPLE, "about 101", "fewer than 20")).isEmpty();
    }

    @Test
    void ofSeveralDatesEachSideIsToldByItself() {
        Measurand deaths = PEOPLE.moving(Course.CUMULATIVE);
        Consensus consensus = Reconciler.standard()
                .reconcile(Dossier.of(
                        Claim.of(Source.of("a"), deaths, "100,000").asOf(PartialDate.parse("2026-01-01")),
                        Claim.of(Source.of("b"), deaths, "60,000").asOf(PartialDate.parse("2026-02-01")),
                        Claim.of(Source.of("a"), deaths, "101,000").asOf(PartialDate.parse("2026-03-01"))))
                .consensus(deaths.id())
                .orElseThrow();
        assertThat(consensus.status()).isEqualTo(Status.DISPUTED);
        assertThat(consensus.printable()).isEmpty();
        assertThat(consensus.sides())
                .extracting(Side::toString)
                .containsExactlyInAnyOrder(
                        "101,000 people as of 2026-03-01, according to a",
                        "60,000 people as of 2026-02-01, according to b");
    }
}
