package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/** Counts that never fall tie the dates on which relations hold. */
class AcrossDatesTest {
    private static final PartialDate JANUARY = PartialDate.parse("2026-01-01");
    private static final PartialDate BETWEEN = PartialDate.parse("2026-01-15");
    private static final PartialDate FEBRUARY = PartialDate.parse("2026-02-01");
    private static final Measurand A = count("a");
    private static final Measurand B = count("b");
    private static final Measurand TOTAL = count("total");
    private static final Relation SUM = Relation.sum("sum", TOTAL, A, B);

    private static Measurand count(String id) {
        return Measurand.of(id, "person").moving(Course.CUMULATIVE);
    }

    private static Claim claim(String id, Measurand measurand, int exactly, PartialDate date) {
        Figure figure = Figure.of(Interval.of(Rational.of(exactly)));
        return Claim.builder(Source.of("source of " + id), measurand, figure)
                .id(id)
                .build()
                .withAsOf(date);
    }

    private static Reconciliation reconcile(Dossier dossier) {
        return Reconciler.standard().reconcile(dossier);
    }

    private static Dossier sum(int total) {
        return Dossier.of(
                        claim("a1", A, 10, JANUARY),
                        claim("b1", B, 5, JANUARY),
                        claim("total2", TOTAL, total, FEBRUARY))
                .with(SUM);
    }

    @Test
    void aTotalIsNotLessThanItsPartsWereBefore() {
        Reconciliation result = reconcile(sum(12));
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).containsExactlyInAnyOrder("a1", "b1", "total2");
            assertThat(conflict.relations()).containsExactly("sum");
            assertThat(conflict.certificate().isLinear()).isTrue();
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
            assertThat(conflict.why())
                    .isEqualTo(
                            "by total = a + b, total on 2026-02-01 is at least 15, from a on 2026-01-01 (at least 10, by source of a1)"
                                    + " + b on 2026-01-01 (at least 5, by source of b1), since total never falls; source of total2 reports at most 12;"
                                    + " 3 apart");
        });
        assertThat(result.linkedChecks()).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(Status.VIOLATED);
            assertThat(check.dates()).containsExactly(JANUARY, FEBRUARY);
        });
        assertThat(result.minimalCorrection().atLeast()).isEqualTo(1);
    }

    private static Optional<Interval> implied(Dossier dossier, String measurand, PartialDate date) {
        return reconcile(dossier).implied(measurand, date).map(figure -> figure.in(Reading.EXACT));
    }

    private static Interval between(int least, int most) {
        return Interval.closed(Rational.of(least), Rational.of(most));
    }

    @Test
    void aTotalOfALaterDateBoundsItsPartsOnEveryDateBefore() {
        Dossier dossier = Dossier.of(claim("a1", A, 10, JANUARY), claim("total2", TOTAL, 20, FEBRUARY))
                .with(B)
                .with(SUM);
        assertThat(implied(dossier, "b", JANUARY)).contains(between(0, 10));
        assertThat(implied(dossier, "b", FEBRUARY)).contains(between(0, 10));
        assertThat(implied(dossier, "a", BETWEEN)).contains(between(10, 20));
        assertThat(implied(dossier, "total", BETWEEN)).contains(between(10, 20));
        assertThat(implied(dossier, "a", PartialDate.parse("2025"))).contains(between(0, 10));
        assertThat(implied(dossier, "a", PartialDate.parse("2027"))).contains(Interval.atLeast(Rational.of(10)));
        assertThat(implied(dossier, "a", PartialDate.said("Wednesday"))).isEmpty();
        assertThat(reconcile(dossier).implied("total", BETWEEN))
                .get()
                .satisfies(
                        figure -> assertThat(figure.why())
                                .isEqualTo(
                                        "on 2026-01-15, by total = a + b, at least as \"between 10 and 10\" (source of a1) says, at most as \"between 20 and 20\" (source of total2) says"));
    }

    private static Dossier daily(int days) {
        DossierBuilder builder = Dossier.builder().add(A).add(B).add(TOTAL).add(SUM);
        for (int day = 0; day < days; day++) {
            PartialDate date = PartialDate.of(LocalDate.of(2020, 1, 1).plusDays(day));
            builder.add(claim("a" + day, A, 10 * day, date));
            builder.add(claim("total" + day, TOTAL, 15 * day, date));
        }
        return builder.build();
    }

    @Test
    void aYearOfDailyCountsIsDecided() {
        assertThat(status(daily(365))).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void moreDatesAndRelationsThanCanBeDecidedAreLeftOpen() {
        assertThat(status(daily(600))).isEqualTo(Status.UNKNOWN);
    }

    private static Status status(Dossier dossier) {
        return reconcile(dossier).linkedChecks().stream()
                .filter(check -> !check.dates().isEmpty())
                .findFirst()
                .orElseThrow()
                .status();
    }

    @Test
    void aDateThatIsNotCertainTakesNoPart() {
        for (PartialDate uncertain :
                List.of(PartialDate.said("Wednesday"), PartialDate.parse("[2026-01-01,2026-01-02]"))) {
            Dossier dossier = Dossier.of(
                            claim("a1", A, 10, uncertain),
                            claim("b1", B, 5, uncertain),
                            claim("total2", TOTAL, 12, FEBRUARY))
                    .with(SUM);
            assertThat(reconcile(dossier).conflicts()).isEmpty();
        }
    }

    @Test
    void aLevelTiesNoDates() {
        Measurand held = Measurand.of("held", "person").moving(Course.LEVEL);
        Measurand freed = Measurand.of("freed", "person").moving(Course.LEVEL);
        Dossier dossier = Dossier.of(claim("freed1", freed, 10, JANUARY), claim("held2", held, 5, FEBRUARY))
                .with(Relation.atMost("some", freed, held));
        assertThat(reconcile(dossier).conflicts()).isEmpty();
        assertThat(reconcile(dossier).linkedChecks()).isEmpty();
    }

    @Test
    void aCountThatFallsIsToldOnceAndIsNoMatterOfRelations() {
        Dossier dossier = Dossier.of(
                        claim("a1", A, 10, JANUARY), claim("a2", A, 8, FEBRUARY), claim("total2", TOTAL, 20, FEBRUARY))
                .with(B)
                .with(SUM);
        Reconciliation result = reconcile(dossier);
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.relations()).isEmpty());
        assertThat(status(dossier)).isEqualTo(Status.POSSIBLE);
    }

    @Test
    void aSlipIsMendedAcrossDates() {
        Reconciliation result = reconcile(sum(12));
        assertThat(result.repairs(result.conflicts().get(0)))
                .anySatisfy(repair -> assertThat(repair.claim()).isEqualTo("total2"));
    }

    /** The day also came to more, which hides in the network how low it began; the fall is a conflict all the same. */
    @Test
    void aFallToWhatADayBeganWithIsOneWrongClaim() {
        Dossier dossier = Dossier.of(
                        claim("total1", TOTAL, 10, JANUARY),
                        claim("total2", TOTAL, 5, FEBRUARY),
                        claim("total3", TOTAL, 10, FEBRUARY))
                .with(SUM);
        Reconciliation result = reconcile(dossier);
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.claims()).containsExactlyInAnyOrder("total1", "total2"));
        assertThat(result.minimalCorrection().atLeast()).isEqualTo(1);
    }
}
