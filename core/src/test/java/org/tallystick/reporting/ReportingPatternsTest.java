package org.tallystick.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.unit.Unit;

/** Sources with a habit each, and what adopting it does. */
class ReportingPatternsTest {
    private static Measurand row(int i) {
        return Measurand.of("row-" + i, "person");
    }

    private static String grouped(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    /** A claim a row, of whatever is made of random numbers between 1,000 and a million. */
    private static List<Claim> column(String source, int rows, IntUnaryOperator habit) {
        List<Claim> claims = new ArrayList<>();
        Random random = new Random(rows);
        for (int i = 0; i < rows; i++) {
            int value = habit.applyAsInt(1_000 + random.nextInt(999_000));
            claims.add(Claim.of(Source.of(source), row(i), grouped(value)).withId(source + "-" + i));
        }
        return claims;
    }

    private static Claim claim(Dossier dossier, String id) {
        return Optional.ofNullable(dossier.claimsById().get(id)).orElseThrow();
    }

    @Test
    void aSourceThatCountsInTensHasAGrainOfTen() {
        List<Claim> claims = column("tens", 40, value -> value / 10 * 10);
        claims.add(Claim.of(Source.of("tens"), row(40), "1,456,600").withId("hundreds"));
        Dossier dossier = Dossier.of(claims);
        ReportingPattern habit = ReportingPatterns.of(dossier).get(0);
        assertThat(habit.kind()).isEqualTo(ReportingPatternKind.OWN_GRID);
        assertThat(habit.source()).isEqualTo("tens");
        assertThat(habit.claims()).hasSize(41);
        assertThat(habit.changed()).contains("hundreds");
        assertThat(habit).hasToString(habit.why());
        assertThat(habit.why()).startsWith("tens counts in steps of 10: all of 41 figures are multiples of it");
        Claim before = claim(dossier, "hundreds");
        Claim after = claim(habit.adoptedIn(dossier), "hundreds");
        assertThat(before.in(Reading.ROUNDED)).hasToString("[1456550, 1456650]");
        assertThat(after.in(Reading.ROUNDED)).hasToString("[1456595, 1456605]");
        assertThat(ReportingPatterns.of(habit.adoptedIn(dossier))).isEmpty();
    }

    @Test
    void whoRoundsNowAndThenHasNoGrid() {
        List<Claim> claims = column("mixed", 40, value -> value % 3 == 0 ? value / 1_000 * 1_000 : value);
        assertThat(ReportingPatterns.of(Dossier.of(claims)))
                .extracting(ReportingPattern::kind)
                .doesNotContain(ReportingPatternKind.OWN_GRID);
    }

    @Test
    void fewFiguresShowNothing() {
        assertThat(ReportingPatterns.of(Dossier.of(column("few", 19, value -> value / 10 * 10))))
                .isEmpty();
    }

    @Test
    void aHabitThatIsStatedIsNotFoundAgain() {
        Source stated = Source.builder("stated")
                .resolution(org.tallystick.number.Rational.TEN)
                .build();
        List<Claim> claims = column("stated", 40, value -> value / 10 * 10).stream()
                .map(claim -> Claim.of(stated, claim.measurand(), claim.said()).withId(claim.id()))
                .toList();
        assertThat(ReportingPatterns.of(Dossier.of(claims))).isEmpty();
    }

    @Test
    void rangesThatAreAllOneEitherWayAreMade() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            int value = 11 + 100 * i;
            claims.add(Claim.of(Source.of("tracker"), row(i), (value - 1) + "–" + (value + 1))
                    .withId("tracker-" + i));
        }
        Dossier dossier = Dossier.of(claims);
        ReportingPattern habit = ReportingPatterns.of(dossier).get(0);
        assertThat(habit.kind()).isEqualTo(ReportingPatternKind.SYNTHETIC_BOUNDS);
        assertThat(habit.why())
                .isEqualTo(
                        "tracker gives all of 8 figures as ± 1, whatever their size: its bounds are made, not measured");
        assertThat(claim(habit.adoptedIn(dossier), "tracker-7").figure())
                .isEqualTo(
                        Claim.of(Source.of("tracker"), row(7), Figure.of(711)).figure());
        assertThat(ReportingPatterns.of(Dossier.of(claims.subList(0, 7)))).isEmpty();
        assertThat(SerialCopy.of(habit)).isEqualTo(habit);
    }

    @Test
    void rangesThatGrowWithTheFigureAreMeasured() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            claims.add(Claim.of(Source.of("lab"), row(i), 100 * i - i + "–" + (100 * i + i)));
        }
        assertThat(ReportingPatterns.of(Dossier.of(claims))).isEmpty();
    }

    @Test
    void aRowThatSlippedIsPutWhereItBelongs() {
        int[] truth = {3_313, 3_171, 1_011, 8_380, 1_984, 1_293};
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < truth.length; i++) {
            claims.add(Claim.of(Source.of("agency"), row(i), grouped(truth[i])).withId("agency-" + i));
            int said = i == 2 || i == 3 ? truth[i - 1] : truth[i];
            claims.add(Claim.of(Source.of("blog"), row(i), grouped(said)).withId("blog-" + i));
        }
        Dossier dossier = Dossier.of(claims);
        assertThat(Reconciler.standard().reconcile(dossier).needPerson()).isEqualTo(2);
        ReportingPattern habit = ReportingPatterns.of(dossier).get(0);
        assertThat(habit.kind()).isEqualTo(ReportingPatternKind.ROW_SLIP);
        assertThat(habit.claims()).containsExactly("blog-2", "blog-3");
        assertThat(habit.why())
                .isEqualTo("blog slipped by a row: 3,171 in row-2 is what agency gives in row-1;"
                        + " 1,011 in row-3 is what agency gives in row-2");
        Reconciliation adopted = Reconciler.standard().reconcile(habit.adoptedIn(dossier));
        assertThat(adopted.needPerson()).isZero();
        assertThat(adopted.consensus("row-2").orElseThrow().status()).isEqualTo(Status.AGREED);
    }

    @Test
    void oneSmallNumberThatIsAlsoItsNeighboursIsNoSlip() {
        Dossier dossier = Dossier.of(
                Claim.of(Source.of("agency"), row(0), "7"),
                Claim.of(Source.of("agency"), row(1), "9"),
                Claim.of(Source.of("blog"), row(0), "9"),
                Claim.of(Source.of("blog"), row(1), "9"));
        assertThat(ReportingPatterns.of(dossier)).isEmpty();
    }

    @Test
    void figuresThatEndOnNoughtAndFiveAreGuessed() {
        List<Claim> claims = column("guess", 60, value -> value % 4 == 0 ? value : (value / 10 * 10 + value % 2 * 5));
        Dossier dossier = Dossier.of(claims);
        ReportingPattern habit = ReportingPatterns.of(dossier).get(0);
        assertThat(habit.kind()).isEqualTo(ReportingPatternKind.DIGIT_HEAPING);
        assertThat(habit.why())
                .contains(
                        "figures on 5, those on 0 left aside, where one in nine would be expected; the odds of that are");
        Claim five = claims.stream()
                .filter(claim -> claim.said().phrase().endsWith("5"))
                .findFirst()
                .orElseThrow();
        Claim read = claim(habit.adoptedIn(dossier), five.id());
        assertThat(read.figure().resolution().orElseThrow()).hasToString("5");
    }

    @Test
    void countsWithoutAHabitShowNone() {
        List<Claim> claims = column("honest", 400, value -> value);
        assertThat(ReportingPatterns.of(Dossier.of(claims))).isEmpty();
    }

    @Test
    void whoeverRoundsDoesNotGuess() {
        assertThat(ReportingPatterns.of(Dossier.of(
                        column("rounded", 60, value -> value < 10_000 ? value / 10 * 10 : value / 100 * 100))))
                .extracting(ReportingPattern::kind)
                .doesNotContain(ReportingPatternKind.DIGIT_HEAPING);
        List<Claim> some = column("some", 60, value -> value % 3 == 0 ? value / 100 * 100 : value);
        assertThat(ReportingPatterns.of(Dossier.of(some))).isEmpty();
    }

    @Test
    void boundsWhoseMiddleNothingCanBeAreToldAndLeftAsTheyAre() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            claims.add(Claim.of(Source.of("halves"), row(i), (20 * i + 4) + ".5 ± 1"));
        }
        Dossier dossier = Dossier.of(claims);
        ReportingPattern habit = ReportingPatterns.of(dossier).get(0);
        assertThat(habit.kind()).isEqualTo(ReportingPatternKind.SYNTHETIC_BOUNDS);
        assertThat(habit.changed()).isEmpty();
        assertThat(habit.adoptedIn(dossier)).isEqualTo(dossier);
    }

    @Test
    void noFigureSlippedFromARowInWhichItIsImpossible() {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            int value = 1_234 + i * 1_111;
            Interval range = i % 2 == 0 ? Interval.atLeast(Rational.parse(value + ".2")) : Interval.all();
            Measurand row = Measurand.builder("row-" + i)
                    .unit(Unit.parse("kg"))
                    .statedRange(range)
                    .build();
            claims.add(Claim.of(Source.of("agency"), row, "about " + value));
            claims.add(Claim.of(Source.of("blog"), row, "exactly " + (value + 1_111)));
        }
        Dossier dossier = Dossier.of(claims);
        assertThat(ReportingPatterns.of(dossier))
                .allSatisfy(habit -> assertThat(habit.adoptedIn(dossier)).isNotNull());
    }

    @Test
    void aClaimThatIsNoLongerAsItWasIsPassedOver() {
        List<Claim> claims = column("tens", 40, value -> value / 10 * 10);
        claims.add(Claim.of(Source.of("tens"), row(40), "1,456,600").withId("hundreds"));
        Dossier dossier = Dossier.of(claims);
        ReportingPattern habit = ReportingPatterns.of(dossier).get(0);
        Dossier changed = dossier.revised(
                claim -> claim.id().equals("hundreds") ? claim.saying(Figure.exactly(1_456_600)) : claim);
        assertThat(claim(habit.adoptedIn(changed), "hundreds")).isEqualTo(claim(changed, "hundreds"));
    }
}
