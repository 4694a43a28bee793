package org.tallystick.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Branch.Part;
import org.tallystick.proof.Premise.End;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/** A proof that joins dates holds of what never falls between dates of which one is known to be earlier, and of nothing else. */
class CertificateAcrossDatesTest {
    private static final Rational PLUS = Rational.ONE;
    private static final Rational MINUS = Rational.of(-1);
    private static final Source TIMES = Source.of("times");
    private static final String JANUARY = "2026-01-01";
    private static final String FEBRUARY = "2026-02-01";

    private static Claim claim(String id, Measurand measurand, String phrase, String date) {
        return Claim.of(TIMES, measurand, phrase).withId(id).withAsOf(PartialDate.parse(date));
    }

    /** Ten and five by one date, and twelve in all by another. */
    private static Dossier dossier(Course course, String first, String second) {
        Measurand a = Measurand.of("a", "person").moving(course);
        Measurand b = Measurand.of("b", "person").moving(course);
        Measurand total = Measurand.of("total", "person").moving(course);
        return Dossier.of(
                        claim("a1", a, "exactly 10", first),
                        claim("b1", b, "exactly 5", first),
                        claim("t2", total, "exactly 12", second))
                .with(Relation.sum("sum", total, a, b));
    }

    private static final Dossier COUNTS = dossier(Course.CUMULATIVE, JANUARY, FEBRUARY);

    private static Premise claimed(String claim, End end) {
        return Premise.ofClaim(claim, Reading.EXACT, end, end == End.MAX ? PLUS : MINUS);
    }

    private static Premise step(String measurand, String from, String to, Rational times) {
        return Premise.ofCourse(measurand, PartialDate.parse(from), PartialDate.parse(to), times);
    }

    private static Certificate proof(Premise... carried) {
        List<Premise> claims = List.of(claimed("a1", End.MIN), claimed("b1", End.MIN), claimed("t2", End.MAX));
        return Certificate.of(
                Stream.concat(claims.stream(), List.of(carried).stream()).toList());
    }

    private static Certificate carried(String from, String to) {
        return proof(
                Premise.ofRelation("sum", 0, Optional.of(PartialDate.parse(from)), MINUS),
                step("total", from, to, PLUS));
    }

    @Test
    void aTotalIsCarriedOnToALaterDate() {
        assertThat(carried(JANUARY, FEBRUARY).verify(COUNTS)).isTrue();
    }

    @Test
    void partsAreCarriedOnAsWell() {
        assertThat(proof(
                                Premise.ofRelation("sum", 0, Optional.of(PartialDate.parse(FEBRUARY)), MINUS),
                                step("a", JANUARY, FEBRUARY, PLUS),
                                step("b", JANUARY, FEBRUARY, PLUS))
                        .verify(COUNTS))
                .isTrue();
    }

    @Test
    void withoutAStepTheDatesHaveNothingToDoWithEachOther() {
        Optional<PartialDate> january = Optional.of(PartialDate.parse(JANUARY));
        assertThat(proof(Premise.ofRelation("sum", 0, january, MINUS)).verify(COUNTS))
                .isFalse();
        assertThat(proof(Premise.ofRelation("sum", 0, MINUS)).verify(COUNTS)).isFalse();
    }

    @Test
    void aRowOfAnotherDateOrOfNoneIsRefused() {
        Premise step = step("total", JANUARY, FEBRUARY, PLUS);
        for (Optional<String> date :
                List.of(Optional.<String>empty(), Optional.of(FEBRUARY), Optional.of("2026-01-02"))) {
            assertThat(proof(Premise.ofRelation("sum", 0, date.map(PartialDate::parse), MINUS), step)
                            .verify(COUNTS))
                    .isFalse();
        }
    }

    @Test
    void aReversedStepIsRefused() {
        Dossier reversed = dossier(Course.CUMULATIVE, FEBRUARY, JANUARY);
        assertThat(carried(FEBRUARY, JANUARY).verify(reversed)).isFalse();
        assertThat(proof(
                                Premise.ofRelation("sum", 0, Optional.of(PartialDate.parse(FEBRUARY)), MINUS),
                                step("total", JANUARY, FEBRUARY, MINUS))
                        .verify(reversed))
                .isFalse();
    }

    @Test
    void aLevelMayFall() {
        assertThat(carried(JANUARY, FEBRUARY).verify(dossier(Course.LEVEL, JANUARY, FEBRUARY)))
                .isFalse();
    }

    @Test
    void datesThatAreNotKnownToBeEarlierAreRefused() {
        assertThat(carried("2026-01", "2026-01-31").verify(dossier(Course.CUMULATIVE, "2026-01", "2026-01-31")))
                .isFalse();
        assertThat(carried(JANUARY, JANUARY).verify(dossier(Course.CUMULATIVE, JANUARY, JANUARY)))
                .isFalse();
    }

    @Test
    void anInstantIsNotEarlierThanADayThatHasBegunWhereItWasWritten() {
        String instant = "2026-02-01T01:00+02:00";
        Dossier dossier = dossier(Course.CUMULATIVE, instant, FEBRUARY);
        assertThat(carried(instant, FEBRUARY).verify(dossier)).isFalse();
        assertThat(carried("2026-01-31T23:00Z", FEBRUARY).verify(dossier)).isFalse();
        assertThat(carried(instant, "2026-02-02").verify(dossier(Course.CUMULATIVE, instant, "2026-02-02")))
                .isTrue();
    }

    @Test
    void anAmbiguousDateIsRefused() {
        for (String ambiguous : List.of("XXXX-01-01", "[2026-01-01,2026-01-02]")) {
            Dossier dossier = dossier(Course.CUMULATIVE, ambiguous, FEBRUARY);
            assertThat(carried(ambiguous, FEBRUARY).verify(dossier)).isFalse();
            assertThat(carried(JANUARY, FEBRUARY).verify(dossier)).isFalse();
        }
    }

    @Test
    void aClaimAboutAPartOfItIsRefused() {
        Measurand a = Measurand.of("a", "person").moving(Course.CUMULATIVE);
        Figure ten = Figure.of(Interval.of(Rational.TEN));
        Claim narrower = Claim.builder(TIMES, a, ten)
                .id("a3")
                .statedPlace("Fresno")
                .build()
                .withAsOf(PartialDate.parse(JANUARY));
        Dossier narrowed = COUNTS.with(narrower);
        Certificate proof = Certificate.of(List.of(
                claimed("a3", End.MIN),
                claimed("b1", End.MIN),
                claimed("t2", End.MAX),
                Premise.ofRelation("sum", 0, Optional.of(PartialDate.parse(JANUARY)), MINUS),
                step("total", JANUARY, FEBRUARY, PLUS)));
        assertThat(proof.verify(narrowed)).isFalse();
    }

    @Test
    void aProofByCasesSpeaksOfDatesAsWell() {
        PartialDate from = PartialDate.parse(JANUARY);
        PartialDate to = PartialDate.parse(FEBRUARY);
        Map<String, Reading> assumed = Map.of("a1", Reading.EXACT, "b1", Reading.EXACT, "t2", Reading.EXACT);
        for (PartialDate parted : List.of(from, to)) {
            Certificate proof = Certificate.of(
                    assumed,
                    List.of(
                            Refutation.branch("total", Optional.of(parted), Rational.of(14), Part.BELOW, 1, 2),
                            Refutation.broken("sum", 0, Optional.of(from)),
                            Refutation.brokenCourse("total", from, to)));
            assertThat(proof.verify(COUNTS)).isEqualTo(parted.equals(from));
        }
        assertThat(Certificate.of(assumed, List.of(Refutation.brokenCourse("total", from, to)))
                        .verify(COUNTS))
                .isFalse();
    }
}
