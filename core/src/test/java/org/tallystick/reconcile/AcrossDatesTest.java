package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Relation;
import org.tallystick.source.Source;
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
                .asOf(date);
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
            assertThat(conflict.why()).isEqualTo("");
        });
        assertThat(result.linkedChecks()).singleElement().satisfies(check -> {
            assertThat(check.status()).isEqualTo(Status.VIOLATED);
            assertThat(check.dates()).containsExactly(JANUARY, FEBRUARY);
        });
        assertThat(result.fewestWrong().atLeast()).isEqualTo(1);
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
        assertThat(implied(dossier, "a", PartialDate.said("Wednesday"))).contains(Interval.atMost(Rational.ZERO));
        assertThat(reconcile(dossier).implied("total", BETWEEN))
                .get()
                .satisfies(figure -> assertThat(figure.why()).isEqualTo(""));
    }
}
