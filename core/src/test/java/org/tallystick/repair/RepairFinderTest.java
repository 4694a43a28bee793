package org.tallystick.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

class RepairFinderTest {
    private static final Source TIMES = Source.outlet("times");
    private static final Source HERALD = Source.outlet("herald");
    private static final Source PORT = Source.of("port").named("Port authority");
    private static final Source POST = Source.outlet("post");

    private static final Measurand TOTAL = Measurand.of("total", "person");
    private static final Measurand ADULTS = Measurand.of("adults", "person");
    private static final Measurand CHILDREN = Measurand.of("children", "person");
    private static final Measurand STAFF = Measurand.of("staff", "person");
    private static final Measurand WAITING = Measurand.of("waiting", "person").moving(Course.LEVEL);
    private static final Measurand SAVED = Measurand.of("saved", "person").moving(Course.CUMULATIVE);

    private static final Measurand BOYS = Measurand.of("boys", "person").moving(Course.CUMULATIVE);

    private static final PartialDate FIRST = PartialDate.parse("2026-03-01");
    private static final PartialDate SECOND = PartialDate.parse("2026-03-02");
    private static final PartialDate THIRD = PartialDate.parse("2026-03-03");

    @Test
    void offersNoSlipOfWhatThreeOriginsState() {
        Dossier two = moreThanAll(Claim.of(PORT, ADULTS, "471"), Claim.of(HERALD, ADULTS, "471 people"));
        assertThat(claims(two)).contains("times/total").anyMatch(RepairFinderTest::isOfAdults);
        Dossier three = two.with(Claim.of(POST, ADULTS, "471"));
        assertThat(claims(three)).isNotEmpty().containsOnly("times/total");
    }

    @Test
    void countsOriginsAndNotSources() {
        Claim once = Claim.of(PORT, ADULTS, "471");
        Dossier copied = moreThanAll(
                once, Claim.of(HERALD.citing(PORT), ADULTS, "471"), Claim.of(POST.citing(PORT), ADULTS, "471"));
        assertThat(claims(copied)).contains("port/adults");
        Dossier unnamed =
                moreThanAll(once, Claim.of(unnamed("x"), ADULTS, "471"), Claim.of(unnamed("y"), ADULTS, "471"));
        assertThat(claims(unnamed)).anyMatch(RepairFinderTest::isOfAdults);
        Dossier rounded =
                moreThanAll(once, Claim.of(HERALD, ADULTS, "about 471"), Claim.of(POST, ADULTS, "more than 400"));
        assertThat(claims(rounded)).anyMatch(RepairFinderTest::isOfAdults);
        Claim repeated = Claim.of(POST, ADULTS, "471");
        Dossier corrected = moreThanAll(
                once,
                Claim.of(HERALD, ADULTS, "471"),
                repeated,
                Claim.of(Source.of("post-2").publishedBy(POST), ADULTS, "more than 460")
                        .superseding(repeated));
        assertThat(claims(corrected)).anyMatch(RepairFinderTest::isOfAdults);
    }

    /** Of 417 in all so many cannot be adults. */
    private static Dossier moreThanAll(Claim... adults) {
        return Dossier.of(adults).with(Claim.of(TIMES, TOTAL, "417")).with(Relation.atMost("within", ADULTS, TOTAL));
    }

    private static boolean isOfAdults(String claim) {
        return claim.endsWith("/adults");
    }

    @Test
    void offersNoSlipThatLeavesTheDisputeOpen() {
        assertThat(repairsOf(
                        Claim.of(PORT, TOTAL, "1,288"),
                        Claim.of(HERALD, TOTAL, "1,828"),
                        Claim.of(POST, TOTAL, "1,388")))
                .isEmpty();
        assertThat(repairsOf(Claim.of(PORT, TOTAL, "19"), Claim.of(HERALD, TOTAL, "14"), Claim.of(POST, TOTAL, "33")))
                .isEmpty();
        assertThat(repairsOf(
                        Claim.of(PORT, TOTAL, "417"), Claim.of(HERALD, TOTAL, "417"), Claim.of(POST, TOTAL, "471")))
                .extracting(Repair::claim)
                .containsOnly("post/total");
    }

    @Test
    void aMendedCountMayNotExceedLaterOnes() {
        assertThat(repairsOf(
                        Claim.of(PORT, SAVED, "340").withAsOf(FIRST),
                        Claim.of(HERALD, SAVED, "290").withAsOf(SECOND),
                        Claim.of(POST, SAVED, "800").withAsOf(THIRD)))
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(repair.claim()).isEqualTo("port/saved"));
    }

    @Test
    void threeWhoStateAFigureInOtherWordsMadeNoSlip() {
        Dossier dossier = Dossier.of(
                        Claim.of(PORT, ADULTS, "310"),
                        Claim.of(HERALD, ADULTS, "about 310"),
                        Claim.of(POST, ADULTS, "310 people"),
                        Claim.of(TIMES, TOTAL, "130"))
                .with(Relation.atMost("within", ADULTS, TOTAL));
        assertThat(claims(dossier)).isNotEmpty().containsOnly("times/total");
    }

    @Test
    void nobodyMeansANegativeNumberWhereNoneIsSaid() {
        Measurand burnt = Measurand.of("burnt", "acre");
        assertThat(repairsOf(Claim.of(PORT, burnt, "at most 5,100 acres"), Claim.of(POST, burnt, "7,400 acres")))
                .isNotEmpty()
                .noneMatch(repair -> repair.kind() == RepairKind.SIGN);
        Measurand drones = Measurand.of("drones", "drone");
        assertThat(repairsOf(
                        Claim.of(PORT, drones, "between 100 and 200"), Claim.of(POST, drones, "between 300 and 400")))
                .noneMatch(repair -> repair.kind() == RepairKind.SIGN);
        Measurand lost = Measurand.of("lost", "USD");
        assertThat(repairsOf(Claim.of(PORT, lost, "at most $500"), Claim.of(POST, lost, "$700")))
                .noneMatch(repair -> repair.kind() == RepairKind.SIGN);
        Measurand height = Measurand.of("height", "metre");
        assertThat(repairsOf(Claim.of(PORT, height, "-12 metres"), Claim.of(POST, height, "12 metres")))
                .filteredOn(repair -> repair.kind() == RepairKind.SIGN)
                .hasSize(2);
        Measurand small = Measurand.of("small", "acre");
        assertThat(repairs(Dossier.of(Claim.of(PORT, burnt, "100 acres"), Claim.of(POST, small, "250 acres"))
                        .with(Relation.atMost("within", small, burnt))))
                .noneMatch(repair -> repair.kind() == RepairKind.SIGN);
    }

    private static List<Repair> repairsOf(Claim... claims) {
        return repairs(Dossier.of(claims));
    }

    private static Source unnamed(String id) {
        return Source.builder(id).kind(Source.ANONYMOUS).build();
    }

    private static List<String> claims(Dossier dossier) {
        return repairs(dossier).stream().map(Repair::claim).toList();
    }

    @Test
    void aHundredIsNotMinusAHundred() {
        Measurand bare = Measurand.of("aboard");
        Dossier dossier = Dossier.of(Claim.of(TIMES, bare, "100"), Claim.of(HERALD, bare, "60 people"));
        assertThat(repairs(dossier)).noneMatch(repair -> repair.kind() == RepairKind.SIGN);
        Dossier loss = Dossier.of(
                Claim.of(TIMES, Measurand.of("balance", "USD"), "$100"),
                Claim.of(HERALD, Measurand.of("balance", "USD"), "-$100"));
        assertThat(why(loss, RepairKind.SIGN))
                .containsExactlyInAnyOrder(
                        "if $100 were -$100 (the sign turned)", "if -$100 were $100 (the sign turned)");
    }

    @Test
    void aBareNumberIsWholeWhereOthersCountPeople() {
        Measurand bare = Measurand.of("aboard");
        Dossier dossier = Dossier.of(Claim.of(TIMES, bare, "7"), Claim.of(HERALD, bare, "12 people"));
        assertThat(repairs(dossier)).isEmpty();
    }

    @Test
    void countsTwiceWhatTheOthersNeedExactly() {
        Relation sum = Relation.sum("sum", TOTAL, ADULTS, CHILDREN);
        Dossier doubled = Dossier.of(
                        Claim.of(PORT, TOTAL, "1,034"), Claim.of(PORT, ADULTS, "312"), Claim.of(TIMES, CHILDREN, "205"))
                .with(sum);
        assertThat(why(doubled, RepairKind.DOUBLED)).containsExactly("if 1,034 were 517 (counted twice)");
        Dossier near = Dossier.of(
                        Claim.of(PORT, TOTAL, "1,036"), Claim.of(PORT, ADULTS, "312"), Claim.of(TIMES, CHILDREN, "205"))
                .with(sum);
        assertThat(why(near, RepairKind.DOUBLED)).isEmpty();
        assertThat(why(Dossier.of(Claim.of(PORT, TOTAL, "forty"), Claim.of(TIMES, TOTAL, "80")), RepairKind.DOUBLED))
                .containsExactly("if forty were 80 (one half left out)", "if 80 were 40 (counted twice)");
        Dossier unbounded = Dossier.of(Claim.of(PORT, TOTAL, "exactly 60"), Claim.of(TIMES, TOTAL, "more than 100"));
        assertThat(why(unbounded, RepairKind.DOUBLED)).isEmpty();
    }

    @Test
    void leavesOutWhatWasNotAddedUp() {
        Dossier dossier = Dossier.of(
                        Claim.of(TIMES, TOTAL, "517"),
                        Claim.of(PORT, ADULTS, "312"),
                        Claim.of(HERALD, CHILDREN, "205"),
                        Claim.of(PORT, STAFF, "131"))
                .with(Relation.sum("sum", TOTAL, ADULTS, CHILDREN, STAFF));
        assertThat(why(dossier, RepairKind.SUM_OF_OTHERS))
                .containsExactly("if 517 were 648 (517 is the sum of the 205 that herald gives for children and the 312"
                        + " that Port authority gives for adults)");
    }

    @Test
    void aSumThatIsMeantIsNoSlip() {
        Dossier dossier = Dossier.of(
                        Claim.of(TIMES, TOTAL, "517"),
                        Claim.of(POST, TOTAL, "880"),
                        Claim.of(PORT, ADULTS, "312"),
                        Claim.of(HERALD, CHILDREN, "205"))
                .with(Relation.sum("sum", TOTAL, ADULTS, CHILDREN));
        assertThat(why(dossier, RepairKind.SUM_OF_OTHERS)).isEmpty();
    }

    @Test
    void twoReportsOfOneThingWereAddedUp() {
        Dossier dossier =
                Dossier.of(Claim.of(TIMES, TOTAL, "517"), Claim.of(PORT, TOTAL, "260"), Claim.of(HERALD, TOTAL, "257"));
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        assertThat(result.conflicts())
                .allSatisfy(conflict -> assertThat(result.repairs(conflict))
                        .filteredOn(repair -> repair.claim().equals("times/total"))
                        .anySatisfy(repair -> {
                            assertThat(repair.kind()).isEqualTo(RepairKind.SUM_OF_OTHERS);
                            assertThat(repair.why())
                                    .contains("the 257 that herald gives and the 260 that Port authority gives");
                        }));
    }

    @Test
    void aLevelIsThatOfAnotherDate() {
        Dossier dossier = Dossier.of(
                Claim.of(TIMES, WAITING, "14").withAsOf(SECOND),
                Claim.of(HERALD, WAITING, "31").withAsOf(SECOND),
                Claim.of(PORT, WAITING, "14").withAsOf(FIRST));
        assertThat(why(dossier, RepairKind.OTHER_DATE))
                .containsExactly("if 14 were not of 2026-03-02 (14 is what Port authority said of 2026-03-01)");
        Dossier fixed = dossier.revised(claim -> claim.about(TOTAL));
        assertThat(why(fixed, RepairKind.OTHER_DATE)).isEmpty();
    }

    @Test
    void aCountThatNeverFallsIsThatOfAnEarlierDate() {
        Dossier dossier = Dossier.of(
                Claim.of(PORT, SAVED, "14").withAsOf(FIRST),
                Claim.of(HERALD, SAVED, "31").withAsOf(SECOND),
                Claim.of(TIMES, SAVED, "14").withAsOf(THIRD));
        assertThat(why(dossier, RepairKind.OTHER_DATE))
                .containsExactly("if 14 were not of 2026-03-03 (14 is what Port authority said of 2026-03-01)");
    }

    @Test
    void otherDatesAreTriedByRelations() {
        Measurand girls = Measurand.of("girls", "person").moving(Course.CUMULATIVE);
        Dossier dossier = Dossier.of(
                        Claim.of(PORT, SAVED, "30").withAsOf(FIRST),
                        Claim.of(TIMES, SAVED, "30").withAsOf(SECOND),
                        Claim.of(HERALD, BOYS, "25").withAsOf(SECOND),
                        Claim.of(HERALD, girls, "22").withAsOf(SECOND))
                .with(Relation.sum("sum", SAVED, BOYS, girls));
        assertThat(why(dossier, RepairKind.OTHER_DATE))
                .containsExactly("if 30 were not of 2026-03-02 (30 is what Port authority said of 2026-03-01)");
    }

    @Test
    void aFigureOfAnotherDateMustFitThere() {
        Dossier dossier = Dossier.of(
                        Claim.of(PORT, SAVED, "30").withAsOf(SECOND),
                        Claim.of(TIMES, SAVED, "30").withAsOf(THIRD),
                        Claim.of(HERALD, BOYS, "45").withAsOf(FIRST))
                .with(Relation.includes("sum", SAVED, BOYS));
        assertThat(why(dossier, RepairKind.OTHER_DATE)).isEmpty();
    }

    @Test
    void neighboursAreOfTheSameDate() {
        Measurand beds = Measurand.of("beds", "person").moving(Course.LEVEL);
        Dossier dossier = Dossier.of(
                        Claim.of(TIMES, WAITING, "exactly 40").withAsOf(SECOND),
                        Claim.of(HERALD, WAITING, "exactly 31").withAsOf(SECOND),
                        Claim.of(PORT, beds, "31").withAsOf(FIRST))
                .with(Relation.atMost("fit", WAITING, beds));
        assertThat(why(dossier, RepairKind.NEIGHBOUR)).isEmpty();
        Dossier sameDay = dossier.revised(claim -> claim.withAsOf(SECOND));
        assertThat(why(sameDay, RepairKind.NEIGHBOUR))
                .contains("if exactly 40 were 31 (as Port authority says of beds)");
    }

    /** The relation alone would take 480 on the first day, but 120 on the third is less; 84, which is not, does not fit 1,200. */
    @Test
    void noSlipMakesACountFall() {
        Measurand away = Measurand.of("away", "person");
        Dossier dossier = Dossier.of(
                        Claim.of(TIMES, BOYS, "48").withAsOf(THIRD),
                        Claim.of(HERALD, SAVED, "120").withAsOf(THIRD),
                        Claim.of(PORT, SAVED, "48").withAsOf(FIRST),
                        Claim.of(POST, SAVED, "1,200").withAsOf(THIRD))
                .with(away)
                .with(Relation.parse("saved = boys + away"));
        assertThat(repairs(dossier))
                .extracting(repair -> repair.claim() + ": " + repair.why())
                .contains("times/boys: if 48 were 1,200 (as post says of saved)")
                .noneMatch(offered -> offered.startsWith("port/saved"));
    }

    private static List<String> why(Dossier dossier, RepairKind kind) {
        return repairs(dossier).stream()
                .filter(repair -> repair.kind() == kind)
                .map(Repair::why)
                .toList();
    }

    /** Of all conflicts, each once. */
    private static List<Repair> repairs(Dossier dossier) {
        Reconciliation result = Reconciler.standard().reconcile(dossier);
        assertThat(result.conflicts()).isNotEmpty();
        return result.conflicts().stream()
                .flatMap(conflict -> result.repairs(conflict).stream())
                .distinct()
                .toList();
    }
}
