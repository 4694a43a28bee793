package org.tallystick.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Premise.End;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** A proof is taken for what the dossier says, and anything else is refused. */
class CertificateTest {
    private static final Rational PLUS = Rational.ONE;
    private static final Rational MINUS = Rational.ONE.negated();
    private static final Source SOURCE = Source.of("times");
    private static final Measurand HONOURED = Measurand.of("honoured", "person");
    private static final Measurand WHOLE = Measurand.of("whole", "lb");
    private static final Measurand METH = Measurand.of("meth", "lb");
    private static final Measurand COCAINE = Measurand.of("cocaine", "lb");

    private static final Dossier PAIR = Dossier.of(
            claim("low", HONOURED, "10,588"),
            claim("high", HONOURED, "more than 12,000"),
            claim("middle", HONOURED, "between 10,000 and 13,000"));

    private static final Dossier SUM = Dossier.of(
                    claim("w", WHOLE, "exactly 100"),
                    claim("m", METH, "exactly 80"),
                    claim("c", COCAINE, "exactly 30"),
                    claim("c-small", COCAINE, "at least 5"))
            .with(Relation.sum("vault", WHOLE, METH, COCAINE));

    private static Claim claim(String id, Measurand measurand, String phrase) {
        return Claim.of(SOURCE, measurand, phrase).withId(id);
    }

    private static Premise max(String claim) {
        return Premise.ofClaim(claim, Reading.LOOSE, End.MAX, PLUS);
    }

    private static Premise min(String claim) {
        return Premise.ofClaim(claim, Reading.LOOSE, End.MIN, MINUS);
    }

    private static Premise row(Rational times) {
        return Premise.ofRelation("vault", 0, times);
    }

    private static boolean verify(Dossier dossier, Premise... premises) {
        return Certificate.of(List.of(premises)).verify(dossier);
    }

    @Test
    void twoEndsThatPassEachOtherProveAContradiction() {
        assertThat(verify(PAIR, max("low"), min("high"))).isTrue();
        assertThat(verify(PAIR, min("high"), max("low"))).isTrue();
    }

    @Test
    void multipliersMayBeAnyAsLongAsAllCancelsOut() {
        Rational seven = Rational.of(7, 3);
        assertThat(verify(
                        PAIR,
                        Premise.ofClaim("low", Reading.LOOSE, End.MAX, seven),
                        Premise.ofClaim("high", Reading.LOOSE, End.MIN, seven.negated())))
                .isTrue();
    }

    @Test
    void partsThatPassTheirWholeAreProvedByTheRow() {
        assertThat(verify(SUM, max("w"), min("m"), min("c"), row(MINUS))).isTrue();
    }

    @Test
    void nothingProvesNothing() {
        assertThat(verify(PAIR)).isFalse();
        assertThat(verify(SUM, row(Rational.ZERO))).isFalse();
    }

    @Test
    void anotherClaimProvesNothing() {
        assertThat(verify(PAIR, max("low"), min("middle"))).isFalse();
        assertThat(verify(SUM, max("w"), min("m"), min("c-small"), row(MINUS))).isFalse();
    }

    @Test
    void anotherReadingMayAllowMore() {
        Dossier dossier = Dossier.of(claim("a", WHOLE, "4,500"), claim("b", WHOLE, "4,561"));
        assertThat(verify(
                        dossier,
                        Premise.ofClaim("a", Reading.ROUNDED, End.MAX, PLUS),
                        Premise.ofClaim("b", Reading.ROUNDED, End.MIN, MINUS)))
                .isTrue();
        assertThat(verify(dossier, max("a"), min("b"))).isFalse();
    }

    @Test
    void anotherEndIsTakenTheOtherWayRound() {
        assertThat(verify(PAIR, Premise.ofClaim("low", Reading.LOOSE, End.MIN, PLUS), min("high")))
                .isFalse();
        assertThat(verify(PAIR, max("low"), Premise.ofClaim("high", Reading.LOOSE, End.MAX, MINUS)))
                .isFalse();
        assertThat(verify(PAIR, max("high"), min("low"))).isFalse();
    }

    @Test
    void theWrongSignIsRefused() {
        assertThat(verify(
                        PAIR,
                        Premise.ofClaim("low", Reading.LOOSE, End.MAX, MINUS),
                        Premise.ofClaim("high", Reading.LOOSE, End.MIN, PLUS)))
                .isFalse();
        assertThat(verify(SUM, max("w"), min("m"), min("c"), row(PLUS))).isFalse();
    }

    @Test
    void theWrongMultiplierLeavesAMeasurandOver() {
        assertThat(verify(PAIR, Premise.ofClaim("low", Reading.LOOSE, End.MAX, Rational.TWO), min("high")))
                .isFalse();
        assertThat(verify(SUM, max("w"), min("m"), min("c"), row(Rational.of(-2))))
                .isFalse();
        assertThat(verify(SUM, max("w"), min("m"), row(MINUS))).isFalse();
    }

    @Test
    void anInequalityIsNotTurnedRound() {
        Dossier includes = Dossier.of(claim("w", WHOLE, "exactly 100"), claim("m", METH, "exactly 30"))
                .with(Relation.includes("vault", WHOLE, METH));
        assertThat(verify(includes, min("w"), max("m"), row(PLUS))).isFalse();
    }

    @Test
    void whatWasCorrectedProvesNothing() {
        Claim low = claim("low", HONOURED, "10,588");
        Dossier corrected = Dossier.of(
                low,
                claim("high", HONOURED, "more than 12,000"),
                claim("new", HONOURED, "12,588").superseding(low));
        assertThat(verify(corrected, max("low"), min("high"))).isFalse();
    }

    @Test
    void unknownIdsProveNothing() {
        assertThat(verify(PAIR, max("low"), min("nobody"))).isFalse();
        assertThat(verify(PAIR, max("low"), Premise.ofRange("nothing", End.MIN, MINUS)))
                .isFalse();
        assertThat(verify(SUM, max("w"), min("m"), min("c"), Premise.ofRelation("other", 0, MINUS)))
                .isFalse();
    }

    @Test
    void theWrongRowIsRefused() {
        assertThat(verify(SUM, max("w"), min("m"), min("c"), Premise.ofRelation("vault", 1, MINUS)))
                .isFalse();
        assertThat(verify(SUM, max("w"), min("m"), min("c"), Premise.ofRelation("vault", -1, MINUS)))
                .isFalse();
    }

    @Test
    void claimsOfOtherThingsAreNotHeldAgainstEachOther() {
        Claim here = claim("here", HONOURED, "exactly 10");
        Claim there = Claim.builder(SOURCE, HONOURED, Figure.parse("exactly 20"))
                .id("there")
                .statedPlace("Texas")
                .build();
        assertThat(verify(Dossier.of(here, there), max("here"), min("there"))).isFalse();
        Claim other = claim("other", Measurand.of("transferred", "person"), "exactly 20");
        assertThat(verify(Dossier.of(here, other), max("here"), min("other"))).isFalse();
        Measurand free = Measurand.of("free");
        Dossier units = Dossier.of(claim("lb", free, "10 lb"), claim("people", free, "20 people"));
        assertThat(verify(units, max("lb"), min("people"))).isFalse();
    }

    @Test
    void aNarrowedClaimDoesNotSpeakForItsMeasurandInARelation() {
        Claim elsewhere = Claim.builder(SOURCE, COCAINE, Figure.parse("exactly 30"))
                .id("c")
                .statedPlace("Texas")
                .build();
        List<Claim> claims = new ArrayList<>(List.of(
                claim("w", WHOLE, "exactly 100"),
                claim("m", METH, "exactly 80"),
                elsewhere,
                claim("c-here", COCAINE, "exactly 20")));
        Dossier mixed = Dossier.of(claims).with(Relation.sum("vault", WHOLE, METH, COCAINE));
        assertThat(verify(mixed, max("w"), min("m"), min("c"), row(MINUS))).isFalse();
        claims.remove(3);
        Dossier alone = Dossier.of(claims).with(Relation.sum("vault", WHOLE, METH, COCAINE));
        assertThat(verify(alone, max("w"), min("m"), min("c"), row(MINUS))).isFalse();
    }

    @Test
    void aDateThatCouldBeEitherOfTwoProvesNothing() {
        Measurand level = HONOURED.moving(Course.LEVEL);
        Claim either = dated("either", level, "exactly 10", "[2026-02-05,2026-02-06]");
        Claim first = dated("first", level, "exactly 20", "2026-02-05");
        Claim second = dated("second", level, "exactly 10", "2026-02-06");
        assertThat(verify(Dossier.of(either, first), max("either"), min("first")))
                .isTrue();
        assertThat(verify(Dossier.of(either, first, second), max("either"), min("first")))
                .isFalse();
    }

    private static Claim dated(String id, Measurand measurand, String phrase, String date) {
        return claim(id, measurand, phrase).withAsOf(PartialDate.parse(date));
    }

    @Test
    void aLevelIsProvedWithinItsDate() {
        Measurand level = HONOURED.moving(Course.LEVEL);
        Dossier dossier = Dossier.of(
                dated("a", level, "exactly 20", "2026-01"),
                dated("b", level, "exactly 10", "2026-02"),
                dated("c", level, "exactly 15", "2026-01"));
        assertThat(verify(dossier, max("b"), min("a"))).isFalse();
        assertThat(verify(dossier, max("c"), min("a"))).isTrue();
    }

    @Test
    void aCumulativeCountIsProvedToFallButNotToRise() {
        Measurand count = HONOURED.moving(Course.CUMULATIVE);
        Dossier falls =
                Dossier.of(dated("a", count, "exactly 20", "2026-01"), dated("b", count, "exactly 10", "2026-02"));
        assertThat(verify(falls, max("b"), min("a"))).isTrue();
        Dossier rises =
                Dossier.of(dated("a", count, "exactly 10", "2026-01"), dated("b", count, "exactly 20", "2026-02"));
        assertThat(verify(rises, max("a"), min("b"))).isFalse();
    }

    @Test
    void whatMovesIsTiedOnOneDateAlone() {
        Measurand whole = WHOLE.moving(Course.LEVEL);
        Measurand part = METH.moving(Course.LEVEL);
        Relation vault = Relation.includes("vault", whole, part);
        Dossier apart = Dossier.of(
                        dated("w", whole, "exactly 10", "2026-01"), dated("m", part, "exactly 20", "2026-02"))
                .with(vault);
        assertThat(verify(apart, max("w"), min("m"), row(MINUS))).isFalse();
        Dossier yearless = Dossier.of(
                        dated("w", whole, "exactly 10", "2026-01-20"), dated("m", part, "exactly 20", "XXXX-01-20"))
                .with(vault);
        assertThat(verify(yearless, max("w"), min("m"), row(MINUS))).isFalse();
    }

    @Test
    void touchingEndsContradictOnlyWhereOneIsOpen() {
        Dossier open = Dossier.of(claim("a", WHOLE, "less than 5"), claim("b", WHOLE, "at least 5"));
        assertThat(verify(open, max("a"), min("b"))).isTrue();
        Dossier closed = Dossier.of(claim("a", WHOLE, "at most 5"), claim("b", WHOLE, "at least 5"));
        assertThat(verify(closed, max("a"), min("b"))).isFalse();
    }

    @Test
    void endsOfNeighboursContradictAsRounded() {
        Dossier dossier = Dossier.of(claim("a", WHOLE, "87,000"), claim("b", WHOLE, "88,000"));
        assertThat(contradict(Reading.ROUNDED, dossier)).isTrue();
        assertThat(contradict(Reading.LOOSE, dossier)).isFalse();
        assertThat(contradict(Reading.ROUNDED, claim("a", HONOURED, "33,000"), claim("b", HONOURED, "34,000")))
                .isTrue();
        assertThat(contradict(Reading.ROUNDED, claim("a", WHOLE, "12"), claim("b", WHOLE, "13")))
                .isTrue();
    }

    @Test
    void endsThatMayBeTheSameNumberDoNot() {
        Claim neighbour = claim("b", WHOLE, "88,000");
        assertThat(contradict(Reading.ROUNDED, claim("a", WHOLE, "about 87,000"), neighbour))
                .isFalse();
        assertThat(contradict(Reading.ROUNDED, claim("a", WHOLE, "at most 87,500"), neighbour))
                .isFalse();
        Figure finer = Figure.of(87_250).withResolution(Rational.of(500));
        assertThat(contradict(Reading.ROUNDED, claim("a", WHOLE, "87,250").saying(finer), neighbour))
                .isFalse();
    }

    @Test
    void betweenDatesACountMayPassFromOneNeighbourToTheOther() {
        Measurand saved = WHOLE.moving(Course.CUMULATIVE);
        Claim early = dated("b", saved, "88,000", "2026-01-01");
        assertThat(contradict(Reading.ROUNDED, dated("a", saved, "87,000", "2026-02-01"), early))
                .isFalse();
        assertThat(contradict(Reading.LOOSE, dated("a", saved, "70,000", "2026-02-01"), early))
                .isTrue();
        assertThat(contradict(Reading.ROUNDED, dated("a", saved, "87,000", "2026-01-01"), early))
                .isFalse();
    }

    @Test
    void neighboursAreTakenAsOftenAsASumNeeds() {
        Dossier dossier = Dossier.of(claim("m", METH, "87,000"), claim("c", COCAINE, "88,000"))
                .with(Relation.parse("2 * meth >= 2 * cocaine"));
        Rational two = Rational.of(2);
        assertThat(verify(
                        dossier,
                        Premise.ofClaim("m", Reading.ROUNDED, End.MAX, two),
                        Premise.ofClaim("c", Reading.ROUNDED, End.MIN, two.negated()),
                        Premise.ofRelation("2 * meth >= 2 * cocaine", 0, MINUS)))
                .isTrue();
    }

    private static boolean contradict(Reading reading, Claim low, Claim high) {
        return contradict(reading, Dossier.of(low, high));
    }

    private static boolean contradict(Reading reading, Dossier lowAndHigh) {
        return verify(
                lowAndHigh,
                Premise.ofClaim("a", reading, End.MAX, PLUS),
                Premise.ofClaim("b", reading, End.MIN, MINUS));
    }

    @Test
    void anEndThatIsNotThereProvesNothing() {
        Dossier dossier = Dossier.of(claim("a", WHOLE, "more than 5"), claim("b", WHOLE, "more than 9"));
        assertThat(verify(dossier, max("a"), min("b"))).isFalse();
    }

    @Test
    void theRangeOfAMeasurandIsAPremiseToo() {
        Dossier dossier = Dossier.builder()
                .add(claim("w", WHOLE, "exactly 10"))
                .add(claim("m", METH, "exactly 20"))
                .add(COCAINE)
                .add(Relation.sum("vault", WHOLE, METH, COCAINE))
                .build();
        assertThat(verify(dossier, max("w"), min("m"), Premise.ofRange("cocaine", End.MIN, MINUS), row(MINUS)))
                .isTrue();
        assertThat(verify(dossier, max("w"), min("m"), Premise.ofRange("cocaine", End.MAX, PLUS), row(MINUS)))
                .isFalse();
    }

    @Test
    void anUnreportedPartMayCountAsNone() {
        Relation sum = Relation.builder("vault", RelationKind.SUM)
                .addTerm(Role.WHOLE, Term.of(WHOLE))
                .addTerms(Role.PARTS, List.of(Term.of(METH), Term.of(COCAINE)))
                .absent(Relation.Absent.ZERO)
                .build();
        Dossier dossier = Dossier.builder()
                .add(claim("w", WHOLE, "exactly 100"))
                .add(claim("m", METH, "exactly 80"))
                .add(COCAINE)
                .add(sum)
                .build();
        assertThat(verify(dossier, min("w"), max("m"), row(PLUS))).isTrue();
        Dossier reported = dossier.with(claim("c", COCAINE, "exactly 20"));
        assertThat(verify(reported, min("w"), max("m"), row(PLUS))).isFalse();
    }

    @Test
    void boundsAreTakenInTheUnitOfTheMeasurand() {
        Dossier dossier = Dossier.of(
                claim("pounds", WHOLE, "exactly 10 lb"),
                Claim.of(SOURCE, WHOLE, Figure.parse("exactly 5").to(Unit.parse("kg")))
                        .withId("kilograms"));
        assertThat(verify(dossier, max("pounds"), min("kilograms"))).isTrue();
        assertThat(verify(dossier, max("kilograms"), min("pounds"))).isFalse();
    }
}
