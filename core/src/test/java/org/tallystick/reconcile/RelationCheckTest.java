package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Phrases;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Factor;
import org.tallystick.relation.Order;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Whether the arithmetic between figures holds, one kind of relation after the other. */
class RelationCheckTest {
    private static final Measurand WHOLE = Measurand.of("seized", "lb");
    private static final Measurand METH = Measurand.of("meth", "lb");
    private static final Measurand COCAINE = Measurand.of("cocaine", "lb");
    private static final Measurand REST = Measurand.of("rest", "lb");
    private static final Measurand RATE = Measurand.of("rate", "percent");
    private static final Measurand MEN = Measurand.of("men", "person");
    private static final Measurand ALL = Measurand.of("all", "person");

    private static Claim claim(Measurand measurand, String phrase) {
        return Claim.of(Source.of("times"), measurand, phrase).withId(measurand.id() + "-1");
    }

    private static Reconciliation reconcile(Relation relation, Claim... claims) {
        DossierBuilder dossier = Dossier.builder().addClaims(Arrays.asList(claims));
        for (Measurand measurand : List.of(WHOLE, METH, COCAINE, REST, RATE, MEN, ALL)) {
            boolean moves = Arrays.stream(claims)
                    .anyMatch(claim -> claim.measurand().id().equals(measurand.id())
                            && !claim.measurand().equals(measurand));
            if (!moves) {
                dossier.add(measurand);
            }
        }
        return Reconciler.standard().reconcile(dossier.add(relation).build());
    }

    private static RelationCheck check(Relation relation, Claim... claims) {
        return reconcile(relation, claims).checks().get(0);
    }

    /** The conflict of a violated relation, after its proof was seen to verify and to need each of its claims. */
    private static Conflict proved(Reconciliation result) {
        assertThat(result.checks().get(0).status()).isEqualTo(Status.VIOLATED);
        assertThat(result.conflicts()).hasSize(1);
        Conflict conflict = result.conflicts().get(0);
        Certificate certificate = conflict.certificate();
        assertThat(certificate.verify(result.dossier())).isTrue();
        boolean absenceTells = result.dossier().relations().get(0).absent() == Relation.Absent.ZERO;
        for (String needed : absenceTells ? List.<String>of() : conflict.claims()) {
            List<Claim> others = new ArrayList<>(result.dossier().claims());
            others.removeIf(
                    claim -> claim.id().equals(needed) || !conflict.claims().contains(claim.id()));
            DossierBuilder fewer = Dossier.builder();
            result.dossier().measurands().values().forEach(fewer::add);
            result.dossier().relations().forEach(fewer::add);
            RelationCheck check = Reconciler.standard()
                    .reconcile(fewer.addClaims(others).build())
                    .checks()
                    .get(0);
            assertThat(check.status()).as("without " + needed).isNotEqualTo(Status.VIOLATED);
        }
        return conflict;
    }

    private static Interval point(long value) {
        return Interval.of(Rational.of(value));
    }

    private static Relation sum(Relation.Absent absent) {
        return Relation.builder("sum", RelationKind.SUM)
                .addTerm(Role.WHOLE, Term.of(WHOLE))
                .addTerms(Role.PARTS, List.of(Term.of(METH), Term.of(COCAINE)))
                .absent(absent)
                .build();
    }

    @Test
    void aSumHoldsWhereItsPartsAddUp() {
        RelationCheck check = check(
                Relation.sum("sum", WHOLE, METH, COCAINE),
                claim(WHOLE, "exactly 159,000"),
                claim(METH, "exactly 100,000"),
                claim(COCAINE, "exactly 59,000"));
        assertThat(check.status()).isEqualTo(Status.HOLDS);
        assertThat(check.grade()).contains(Reading.EXACT);
        assertThat(check.left()).contains(point(159_000));
        assertThat(check.right()).contains(point(159_000));
        assertThat(check.why())
                .isEqualTo(
                        "seized (159,000 pounds) = meth (100,000 pounds) + cocaine (59,000 pounds) = 159,000 pounds, "
                                + "whatever values the figures allow");
    }

    @Test
    void aSumIsPossibleWhereSomeOfTheValuesAddUp() {
        RelationCheck check = check(
                Relation.sum("sum", WHOLE, METH, COCAINE),
                claim(WHOLE, "159,100"),
                claim(METH, "100,000"),
                claim(COCAINE, "59,000"));
        assertThat(check.status()).isEqualTo(Status.POSSIBLE);
        assertThat(check.grade()).contains(Reading.ROUNDED);
        assertThat(check.why())
                .endsWith("153,500 to 164,500 pounds fits some values the figures allow when read as rounded");
    }

    @Test
    void aBrokenSumIsProved() {
        Reconciliation result = reconcile(
                Relation.sum("sum", WHOLE, METH, COCAINE),
                claim(WHOLE, "exactly 100"),
                claim(METH, "exactly 80"),
                claim(COCAINE, "exactly 30"));
        assertThat(proved(result).claims()).containsExactlyInAnyOrder("seized-1", "meth-1", "cocaine-1");
        assertThat(proved(result).relations()).containsExactly("sum");
        RelationCheck check = result.checks().get(0);
        assertThat(check.grade()).isEmpty();
        assertThat(check.left()).contains(point(100));
        assertThat(check.right()).contains(point(110));
        assertThat(check.why())
                .isEqualTo(
                        "seized (100 pounds) = meth (80 pounds) + cocaine (30 pounds) = 110 pounds fits no values the figures allow when read loosely; "
                                + "the sides are 10 pounds apart");
        assertThat(result.needPerson()).isEqualTo(1);
    }

    @Test
    void aPartThatAloneIsTooMuchNeedsNoOther() {
        Reconciliation result = reconcile(
                Relation.sum("sum", WHOLE, METH, COCAINE),
                claim(WHOLE, "exactly 100"),
                claim(METH, "exactly 180"),
                claim(COCAINE, "exactly 30"));
        assertThat(proved(result).claims()).containsExactlyInAnyOrder("seized-1", "meth-1");
    }

    @Test
    void aMissingPartIsNamedAndNotTakenAsNone() {
        RelationCheck check =
                check(sum(Relation.Absent.UNKNOWN), claim(WHOLE, "exactly 100"), claim(METH, "exactly 80"));
        assertThat(check.status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(check.missing()).containsExactly("cocaine");
        assertThat(check.why()).isEqualTo("nobody reports cocaine");
        assertThat(check.grade()).isEmpty();
        assertThat(check.left()).isEmpty();
    }

    @Test
    void aMissingPartCountsAsNoneWhereTheRelationSaysSo() {
        RelationCheck check = check(sum(Relation.Absent.ZERO), claim(WHOLE, "exactly 80"), claim(METH, "exactly 80"));
        assertThat(check.status()).isEqualTo(Status.HOLDS);
        assertThat(check.missing()).containsExactly("cocaine");
        proved(reconcile(sum(Relation.Absent.ZERO), claim(WHOLE, "exactly 90"), claim(METH, "exactly 80")));
        proved(reconcile(sum(Relation.Absent.ZERO), claim(WHOLE, "exactly 70"), claim(METH, "exactly 80")));
    }

    @Test
    void aWholeIncludesPartsThatAreLess() {
        Relation vault = Relation.includes("vault", WHOLE, METH, COCAINE);
        RelationCheck check = check(vault, claim(WHOLE, "188,218"), claim(METH, "100,000"), claim(COCAINE, "59,000"));
        assertThat(check.status()).isEqualTo(Status.HOLDS);
        assertThat(check.why()).startsWith("seized (188,218 pounds) ≥ meth (100,000 pounds) + cocaine (59,000 pounds)");
        proved(reconcile(vault, claim(WHOLE, "exactly 10"), claim(METH, "exactly 8"), claim(COCAINE, "exactly 3")));
    }

    private static Relation withRest() {
        return Relation.builder("vault", RelationKind.INCLUDES)
                .addTerm(Role.WHOLE, Term.of(WHOLE))
                .addTerms(Role.PARTS, List.of(Term.of(METH), Term.of(COCAINE)))
                .addTerm(Role.REST, Term.of(REST))
                .build();
    }

    @Test
    void aRestMakesAnInclusionExact() {
        Claim whole = claim(WHOLE, "exactly 10");
        Claim meth = claim(METH, "exactly 5");
        Claim cocaine = claim(COCAINE, "exactly 3");
        assertThat(check(withRest(), whole, meth, cocaine).status()).isEqualTo(Status.HOLDS);
        assertThat(check(withRest(), whole, meth, cocaine, claim(REST, "exactly 2"))
                        .status())
                .isEqualTo(Status.HOLDS);
        proved(reconcile(withRest(), whole, meth, cocaine, claim(REST, "exactly 4")));
    }

    @Test
    void whatIsSaidOfAPlaceIsNotTiedToWhatIsSaidOfAnother() {
        Claim texas = Claim.builder(Source.of("a"), WHOLE, Figure.parse("exactly 10"))
                .id("texas")
                .statedPlace("Texas")
                .build();
        Claim california = Claim.builder(Source.of("b"), METH, Figure.parse("exactly 50"))
                .id("california")
                .statedPlace("California")
                .build();
        Reconciliation result = reconcile(Relation.includes("vault", WHOLE, METH), texas, california);
        assertThat(result.checks().get(0).status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(result.conflicts()).isEmpty();
    }

    @Test
    void aDisputedRestHidesNothing() {
        Claim meth = claim(METH, "exactly 30");
        Claim cocaine = claim(COCAINE, "exactly 0");
        Claim low = claim(REST, "exactly 1");
        Claim high = claim(REST, "exactly 50").withId("rest-2");
        assertThat(check(withRest(), claim(WHOLE, "exactly 10"), meth, cocaine, low, high)
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(check(withRest(), claim(WHOLE, "exactly 99"), meth, cocaine, low, high)
                        .status())
                .isEqualTo(Status.NOT_CHECKABLE);
        assertThat(reconcile(withRest(), claim(WHOLE, "exactly 10"), meth, high).conflicts())
                .extracting(Conflict::claims)
                .containsExactlyInAnyOrder(
                        ImmutableSet.of("seized-1", "meth-1"), ImmutableSet.of("seized-1", "rest-2"));
    }

    @Test
    void aPartThatIsReportedOfOnePlaceIsNotNone() {
        Claim texas = Claim.builder(Source.of("a"), COCAINE, Figure.parse("exactly 10"))
                .id("texas")
                .statedPlace("Texas")
                .build();
        RelationCheck check =
                check(sum(Relation.Absent.ZERO), claim(WHOLE, "exactly 90"), claim(METH, "exactly 80"), texas);
        assertThat(check.status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(check.why()).isEqualTo("only a part of it, or another unit, is reported of cocaine");
    }

    @Test
    void aQuotientIsBrokenByNoMoreClaimsThanItTakes() {
        Reconciliation result = reconcile(
                Relation.ratio("share", RATE, MEN, ALL),
                claim(RATE, "exactly 150 percent"),
                claim(MEN, "at most 10"),
                claim(MEN, "at most 20").withId("men-2"),
                claim(ALL, "at least 10"));
        assertThat(result.checks().get(0).status()).isEqualTo(Status.VIOLATED);
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.claims()).containsExactly("rate-1", "men-1", "all-1"));
    }

    @Test
    void aRestBelowNoneDoesNotMendAnInclusion() {
        Measurand rest = Measurand.of("rest");
        Reconciliation result = reconcile(
                withRest(),
                claim(WHOLE, "exactly 10"),
                claim(METH, "exactly 8"),
                claim(COCAINE, "exactly 3"),
                Claim.of(Source.of("times"), rest, Figure.of(point(-1))));
        assertThat(result.checks().get(0).status()).isEqualTo(Status.VIOLATED);
    }

    @Test
    void aRestIsReadAsLooselyAsTheEquationNeeds() {
        RelationCheck rounded =
                check(withRest(), claim(WHOLE, "260"), claim(METH, "200"), claim(COCAINE, "56"), claim(REST, "8"));
        assertThat(rounded.status()).isEqualTo(Status.POSSIBLE);
        assertThat(rounded.grade()).contains(Reading.ROUNDED);
        assertThat(rounded.why()).contains("+ rest (7.5 to 8.5 pounds)");
        RelationCheck loose =
                check(withRest(), claim(WHOLE, "260"), claim(METH, "200"), claim(COCAINE, "50"), claim(REST, "30"));
        assertThat(loose.grade()).contains(Reading.LOOSE);
        assertThat(check(withRest(), claim(WHOLE, "260"), claim(METH, "200"), claim(COCAINE, "56"), claim(REST, "4"))
                        .grade())
                .contains(Reading.EXACT);
    }

    @Test
    void aRestIsNotNegativeThoughTheEquationCouldHold() {
        Claim below = Claim.of(Source.of("times"), Measurand.of("rest"), Figure.of(point(-5)))
                .withId("rest-1");
        Reconciliation result = reconcile(
                withRest(), claim(WHOLE, "at least 10"), claim(METH, "at most 15"), claim(COCAINE, "exactly 0"), below);
        assertThat(result.checks().get(0).status()).isEqualTo(Status.VIOLATED);
        assertThat(result.checks().get(0).why())
                .endsWith("fits no values the figures allow when read loosely; the rest cannot be negative");
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.claims()).containsExactly("rest-1");
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
        });
        assertThat(check(withRest(), claim(METH, "250"), claim(COCAINE, "exactly 0"), below)
                        .status())
                .isEqualTo(Status.VIOLATED);
    }

    @Test
    void lessIsAtMostMore() {
        Relation atMost = Relation.atMost("order", METH, WHOLE);
        assertThat(check(atMost, claim(METH, "exactly 5"), claim(WHOLE, "exactly 5"))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(check(atMost, claim(METH, "about 50"), claim(WHOLE, "50")).status())
                .isEqualTo(Status.POSSIBLE);
        proved(reconcile(atMost, claim(METH, "more than 5"), claim(WHOLE, "at most 5")));
    }

    @Test
    void oneQuantityUnderTwoNamesIsEqual() {
        Relation equal = Relation.equal("same", METH, COCAINE);
        assertThat(check(equal, claim(METH, "exactly 5 lb"), claim(COCAINE, "exactly 2.26796185 kg"))
                        .status())
                .isEqualTo(Status.HOLDS);
        proved(reconcile(equal, claim(METH, "exactly 5"), claim(COCAINE, "exactly 6")));
        proved(reconcile(equal, claim(METH, "exactly 7"), claim(COCAINE, "exactly 6")));
    }

    @Test
    void aRatioIsPartOfWhole() {
        Relation ratio = Relation.ratio("share", RATE, MEN, ALL);
        RelationCheck check = check(ratio, claim(RATE, "57 percent"), claim(MEN, "4,561"), claim(ALL, "8,001"));
        assertThat(check.status()).isEqualTo(Status.POSSIBLE);
        assertThat(check.grade()).contains(Reading.ROUNDED);
        assertThat(check.why()).contains("rate (56.5 to 57.5 percent) = men (4,561) / all (8,001) = ≈57");
        Reconciliation violated = reconcile(ratio, claim(RATE, "12 percent"), claim(MEN, "4,561"), claim(ALL, "8,001"));
        assertThat(violated.checks().get(0).status()).isEqualTo(Status.VIOLATED);
        assertThat(violated.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.certificate().isLinear()).isFalse();
            assertThat(conflict.certificate().verify(violated.dossier())).isTrue();
            assertThat(conflict.claims()).containsExactly("rate-1", "men-1", "all-1");
        });
    }

    @Test
    void aProductConvertsUnits() {
        Measurand doses = Measurand.of("doses", "dose");
        Relation product = Relation.product("doses-of", doses, METH, Factor.parse("1 dose / 2 mg"));
        RelationCheck check = check(product, claim(doses, "1.7 billion"), claim(METH, "7,400 lb"));
        assertThat(check.status()).isEqualTo(Status.POSSIBLE);
        assertThat(check.grade()).contains(Reading.ROUNDED);
        assertThat(check.why())
                .endsWith("; to the letter the right side is 1,678,291,769, which rounds to \"1.7 billion\"");
        proved(reconcile(product, claim(doses, "17 billion"), claim(METH, "7,400 lb")));
    }

    @Test
    void aFallIsANegativeChange() {
        Measurand change = Measurand.of("change", "percent");
        Relation fall = Relation.change("fall", change, ALL, MEN);
        Claim before = claim(ALL, "exactly 100");
        Claim after = claim(MEN, "exactly 44");
        assertThat(check(fall, claim(change, "-56 percent"), before, after).status())
                .isEqualTo(Status.POSSIBLE);
        assertThat(check(fall, claim(change, "-56 percent"), before, after).grade())
                .contains(Reading.EXACT);
        assertThat(check(fall, claim(change, "exactly 56 percent"), before, after)
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(reconcile(fall, claim(change, "exactly 56 percent"), before, after)
                        .conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.certificate().isLinear()).isFalse());
    }

    @Test
    void whatFellIsANegativeChange() {
        Measurand change = Measurand.of("change", "percent");
        Relation fall = Relation.change("fall", change, ALL, MEN);
        Claim fell = Claim.of(Source.of("times"), change, Phrases.moved(Trend.FELL_BY, "fell by", "56 percent"));
        Claim rose = Claim.of(Source.of("times"), change, Phrases.moved(Trend.ROSE_BY, "rose by", "56 percent"));
        Claim exact =
                Claim.of(Source.of("times"), change, Phrases.moved(Trend.FELL_BY, "fell by", "exactly 56 percent"));
        Claim more =
                Claim.of(Source.of("times"), change, Phrases.moved(Trend.FELL_BY, "fell by", "more than 50 percent"));
        Claim before = claim(ALL, "exactly 100");
        Claim after = claim(MEN, "exactly 44");

        assertThat(check(fall, fell, before, after).grade()).contains(Reading.EXACT);
        assertThat(check(fall, exact, before, after).status()).isEqualTo(Status.HOLDS);
        assertThat(check(fall, more, before, after).grade()).contains(Reading.EXACT);
        assertThat(check(fall, more, before, claim(MEN, "exactly 51")).status()).isEqualTo(Status.VIOLATED);
        assertThat(check(fall, rose, before, after).status()).isEqualTo(Status.VIOLATED);
        assertThat(check(fall, claim(change, "56 percent"), before, after).status())
                .isEqualTo(Status.VIOLATED);
        Claim risen = claim(MEN, "exactly 156");
        assertThat(check(fall, claim(change, "56 percent"), before, risen).grade())
                .contains(Reading.EXACT);
    }

    @Test
    void whatDoubledIsTwiceAsMuch() {
        for (Measurand change : List.of(Measurand.of("change", "percent"), Measurand.of("change"))) {
            Relation growth = Relation.change("growth", change, ALL, MEN);
            Claim doubled = Claim.of(Source.of("times"), change, Phrases.times(Hedge.NONE, 2, "doubled"));
            Claim more = Claim.of(Source.of("times"), change, Phrases.times(Hedge.MORE_THAN, 2, "more than doubled"));
            Claim halved = Claim.of(Source.of("times"), change, Phrases.halved());
            Claim ten = claim(ALL, "exactly 10");

            assertThat(check(growth, doubled, ten, claim(MEN, "exactly 20")).grade())
                    .contains(Reading.EXACT);
            assertThat(check(growth, doubled, ten, claim(MEN, "exactly 31")).status())
                    .isEqualTo(Status.VIOLATED);
            assertThat(check(growth, more, ten, claim(MEN, "exactly 21")).grade())
                    .contains(Reading.EXACT);
            assertThat(check(growth, more, ten, claim(MEN, "exactly 20")).status())
                    .isEqualTo(Status.VIOLATED);
            assertThat(check(growth, halved, ten, claim(MEN, "exactly 5")).grade())
                    .contains(Reading.EXACT);
        }
    }

    @Test
    void aLinearRuleTakesAnyOrder() {
        Claim meth = claim(METH, "exactly 7");
        Claim cocaine = claim(COCAINE, "exactly 2");
        for (Order order : Order.values()) {
            for (int constant = 9; constant <= 11; constant++) {
                Relation rule = Relation.linear(
                        "rule",
                        List.of(Term.of("meth", Rational.TWO), Term.of("cocaine", Rational.of(-2))),
                        order,
                        Rational.of(constant));
                boolean holds = switch (order) {
                    case EQUAL -> 10 == constant;
                    case AT_MOST -> 10 <= constant;
                    case AT_LEAST -> 10 >= constant;
                    case LESS -> 10 < constant;
                    case GREATER -> 10 > constant;
                };
                Reconciliation result = reconcile(rule, meth, cocaine);
                assertThat(result.checks().get(0).status()).isEqualTo(holds ? Status.HOLDS : Status.VIOLATED);
                if (!holds) {
                    proved(result);
                    assertThat(result.checks().get(0).why())
                            .startsWith("2 × meth (7 pounds) − 2 × cocaine (2 pounds) = 10 pounds ");
                }
            }
        }
    }

    @Test
    void meansRulesAndRepetitionsAreDecided() {
        Relation mean = Relation.builder("mean", RelationKind.MEAN)
                .addTerm(Role.MEAN, Term.of(RATE))
                .addTerm(Role.TOTAL, Term.of(ALL))
                .addTerm(Role.COUNT, Term.of(MEN))
                .build();
        assertThat(check(mean).status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(check(Relation.rule("rule", "all >= men")).status()).isEqualTo(Status.NOT_CHECKABLE);
        Relation repeated = Relation.sum("twice", WHOLE, METH, METH);
        assertThat(check(repeated, claim(WHOLE, "exactly 2"), claim(METH, "exactly 1"))
                        .status())
                .isEqualTo(Status.HOLDS);
        RelationCheck rule = check(
                Relation.rule("parts", "seized / 2 <= meth + meth - seized"),
                claim(WHOLE, "exactly 2"),
                claim(METH, "exactly 1"));
        assertThat(rule.status()).isEqualTo(Status.VIOLATED);
        assertThat(rule.why())
                .isEqualTo(
                        "seized (2 pounds) / 2 = 1 ≤ meth (1 pound) + meth (1 pound) - seized (2 pounds) = 0 fits no values the figures"
                                + " allow when read loosely; the sides are 1 apart");
    }

    @Test
    void aShareOfASumIsDecidedByItsCorners() {
        Measurand share = Measurand.of("share", "percent");
        Measurand released = Measurand.of("released", "person");
        Measurand held = Measurand.of("held", "person");
        Relation rule = Relation.rule("share", "share = released / (released + held)");
        RelationCheck fits =
                check(rule, claim(share, "12.1 percent"), claim(released, "4,561"), claim(held, "about 33,000"));
        assertThat(fits.status()).isEqualTo(Status.POSSIBLE);
        assertThat(fits.why())
                .startsWith(
                        "share (12.05 to 12.15 percent) = released (4,561) / (released (4,561) + held (32,500 to 33,500)) = ");
        RelationCheck broken =
                check(rule, claim(share, "14 percent"), claim(released, "4,561"), claim(held, "at least 33,000"));
        assertThat(broken.status()).isEqualTo(Status.VIOLATED);
        assertThat(broken.why()).contains("≈12.1 percent").contains("apart");
    }

    @Test
    void whatCannotBeToldIsUnknown() {
        Measurand side = Measurand.of("side");
        Measurand area = Measurand.of("area");
        Relation square = Relation.rule("square", "area = side * side");
        assertThat(check(square, claim(side, "between 1 and 2"), claim(area, "exactly 2"))
                        .status())
                .isEqualTo(Status.UNKNOWN);
        assertThat(check(square, claim(side, "exactly 3"), claim(area, "exactly 9"))
                        .status())
                .isEqualTo(Status.HOLDS);
        assertThat(check(square, claim(side, "between 1 and 2"), claim(area, "less than 0"))
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(check(Relation.rule("never", "area - area = 1"), claim(area, "9"))
                        .status())
                .isEqualTo(Status.VIOLATED);
    }

    @Test
    void aMeanOfPeopleIsAWholeNumberOverTheCount() {
        Measurand mean = Measurand.of("mean");
        Measurand deviation = Measurand.of("deviation");
        Measurand children = Measurand.of("children", "child");
        Measurand homes = Measurand.of("homes", "household");
        Relation sample = Relation.builder("sample", RelationKind.MEAN)
                .addTerm(Role.MEAN, Term.of(mean))
                .addTerm(Role.TOTAL, Term.of(children))
                .addTerm(Role.COUNT, Term.of(homes))
                .addTerm(Role.DEVIATION, Term.of(deviation))
                .build();
        Claim between = claim(mean, "between 3.435 and 3.445");
        assertThat(check(sample, between, claim(homes, "19"), claim(children, "fewer than 100"))
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(check(sample, between, claim(homes, "18"), claim(children, "62"))
                        .status())
                .isEqualTo(Status.POSSIBLE);
        RelationCheck spread = check(
                sample,
                between,
                claim(homes, "18"),
                claim(children, "62"),
                claim(deviation, "between 2.465 and 2.475"));
        assertThat(spread.status()).isEqualTo(Status.VIOLATED);
        assertThat(spread.why()).contains("the deviation of whole values with mean (");
    }

    /** 19 × 3.44 lies between 65 and 66, and 62 of 18 are 3.44; of pounds any total would do. */
    @Test
    void aMeanIsHeldToItsCountThoughNobodyReportsTheTotal() {
        Measurand mean = Measurand.of("mean");
        Measurand homes = Measurand.of("homes", "household");
        Measurand children = Measurand.of("children", "child");
        Claim between = claim(mean, "3.44");
        RelationCheck fits = meanOf(children, between, claim(homes, "exactly 18"));
        assertThat(fits.status()).isEqualTo(Status.POSSIBLE);
        assertThat(fits.grade()).contains(Reading.ROUNDED);
        assertThat(fits.missing()).containsExactly("children");
        assertThat(meanOf(children, claim(mean, "between 3.435 and 3.445"), claim(homes, "exactly 19"))
                        .status())
                .isEqualTo(Status.VIOLATED);
        assertThat(meanOf(METH, claim(mean, "3.44"), claim(homes, "exactly 18")).status())
                .isEqualTo(Status.NOT_CHECKABLE);
    }

    private static RelationCheck meanOf(Measurand total, Claim... claims) {
        Relation mean = Relation.builder("sample", RelationKind.MEAN)
                .addTerm(Role.MEAN, Term.of("mean"))
                .addTerm(Role.TOTAL, Term.of(total))
                .addTerm(Role.COUNT, Term.of("homes"))
                .build();
        Dossier dossier = Dossier.of(claims).with(total).with(mean);
        return Reconciler.standard().reconcile(dossier).checks().get(0);
    }

    @Test
    void figuresThatContradictEachOtherDecideNothing() {
        RelationCheck check = check(
                Relation.atMost("order", METH, WHOLE),
                claim(METH, "exactly 5"),
                Claim.of(Source.of("post"), METH, "exactly 50"),
                claim(WHOLE, "exactly 20"));
        assertThat(check.status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(check.why()).isEqualTo("the figures of meth contradict each other already");
    }

    @Test
    void unitsThatDoNotConvertDecideNothing() {
        RelationCheck check = check(Relation.atMost("order", METH, ALL), claim(METH, "5"), claim(ALL, "5"));
        assertThat(check.status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(check.why()).contains("lb").contains("person");
    }

    @Test
    void divisionByNoneDecidesNothing() {
        RelationCheck check = check(
                Relation.ratio("share", RATE, MEN, ALL), claim(RATE, "5 percent"), claim(MEN, "5"), claim(ALL, "none"));
        assertThat(check.status()).isEqualTo(Status.NOT_CHECKABLE);
        assertThat(check.why()).isEqualTo("it would divide by zero");
    }

    @Test
    void wholeThingsDoNotComeInHalves() {
        Relation pairs = Relation.linear("pairs", List.of(Term.of("men", Rational.TWO)), Order.EQUAL, Rational.of(5));
        RelationCheck check = check(pairs, claim(MEN, "between 1 and 4"));
        assertThat(check.status()).isEqualTo(Status.VIOLATED);
        proved(reconcile(pairs, claim(MEN, "between 1 and 4")));
        Relation even = Relation.linear("pairs", List.of(Term.of("men", Rational.TWO)), Order.EQUAL, Rational.of(6));
        assertThat(check(even, claim(MEN, "between 1 and 4")).status()).isEqualTo(Status.POSSIBLE);
        Relation unlike = Relation.linear(
                "unlike",
                List.of(Term.of("men", Rational.of(4)), Term.of("all", Rational.of(6))),
                Order.EQUAL,
                Rational.of(15));
        assertThat(check(unlike, claim(MEN, "between 0 and 9"), claim(ALL, "between 0 and 9"))
                        .status())
                .isEqualTo(Status.VIOLATED);
    }

    @Test
    void wholeNumbersAreSoughtAboveNoneAndBelow() {
        Measurand balance = Measurand.builder("balance")
                .unit(Unit.noun("person"))
                .statedRange(Interval.all())
                .build();
        Relation rule = Relation.linear(
                "rule",
                List.of(Term.of("balance", Rational.of(3)), Term.of("men", Rational.of(-7))),
                Order.EQUAL,
                Rational.of(1));
        Claim anything = Claim.of(Source.of("times"), balance, Figure.of(Interval.all()));
        assertThat(check(rule, anything, claim(MEN, "more than 100")).status()).isEqualTo(Status.POSSIBLE);
    }

    private static Claim on(String date, Measurand measurand, String phrase) {
        return Claim.of(Source.of("times"), measurand, phrase)
                .withId(measurand.id() + "@" + date)
                .withAsOf(PartialDate.parse(date));
    }

    @Test
    void whatMovesIsTiedOnEachDateInCommon() {
        Measurand less = MEN.moving(Course.LEVEL);
        Measurand more = ALL.moving(Course.LEVEL);
        Reconciliation result = reconcile(
                Relation.atMost("order", less, more),
                on("2026-01", less, "exactly 30"),
                on("2026-01", more, "exactly 10"),
                on("2026-02", less, "exactly 5"),
                on("2026-02", more, "exactly 20"));
        assertThat(proved(result).claims()).containsExactlyInAnyOrder("men@2026-01", "all@2026-01");
        assertThat(result.checks().get(0).left()).contains(point(30));
        assertThat(result.checks().get(0).why())
                .startsWith("on 2026-01: men (30) ≤ all (10) fits no values the figures allow");
    }

    @Test
    void eachDateThatBreaksARelationIsAConflict() {
        Measurand less = MEN.moving(Course.LEVEL);
        Measurand more = ALL.moving(Course.LEVEL);
        Reconciliation result = reconcile(
                Relation.atMost("order", less, more),
                on("2026-01", less, "exactly 30"),
                on("2026-01", more, "exactly 10"),
                on("2026-02", less, "exactly 50"),
                on("2026-02", more, "exactly 20"));
        assertThat(result.conflicts())
                .hasSize(2)
                .allSatisfy(conflict -> assertThat(conflict.certificate().verify(result.dossier()))
                        .isTrue());
        assertThat(result.checks().get(0).left()).contains(point(50));
    }

    @Test
    void whatIsDecidedIsToldOfTheLatestOfEqualDates() {
        Measurand whole = WHOLE.moving(Course.LEVEL);
        Measurand part = METH.moving(Course.LEVEL);
        Relation vault = Relation.includes("vault", whole, part);
        assertThat(check(vault, on("2026-01", whole, "10"), on("2026-02", part, "5"))
                        .why())
                .isEqualTo("its measurands move with time and are not all reported for one date");
        RelationCheck check = check(
                vault,
                on("2026-01", whole, "exactly 10"),
                on("2026-02", whole, "exactly 20"),
                on("2026-03", whole, "exactly 1"),
                on("2026-02", part, "exactly 15"),
                on("2026-01", part, "exactly 5"));
        assertThat(check.status()).isEqualTo(Status.HOLDS);
        assertThat(check.left()).contains(point(20));
    }

    @Test
    void aDisputeOnAnotherDateDoesNotMatter() {
        Measurand whole = WHOLE.moving(Course.LEVEL);
        Measurand part = METH.moving(Course.LEVEL);
        RelationCheck check = check(
                Relation.includes("vault", whole, part),
                on("2026-01", whole, "exactly 10"),
                on("2026-01", whole, "exactly 90").withId("other"),
                on("2026-02", whole, "exactly 20"),
                on("2026-02", part, "exactly 15"));
        assertThat(check.status()).isEqualTo(Status.HOLDS);
    }

    @Test
    void aLongSumIsToldByItsFirstParts() {
        Measurand[] parts = new Measurand[20];
        List<Claim> claims = new ArrayList<>(List.of(claim(WHOLE, "exactly 9")));
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Measurand.of("part-" + i, "lb");
            claims.add(claim(parts[i], "exactly 1"));
        }
        assertThat(check(Relation.sum("sum", WHOLE, parts), claims.toArray(Claim[]::new))
                        .why())
                .contains(" + part-7 (1 pound) and 12 more = 20 pounds fits no values the figures allow")
                .doesNotContain("part-8");
    }

    @Test
    void aRoundedFigureOfAnotherDateIsNotMentioned() {
        Measurand left = METH.moving(Course.LEVEL);
        Measurand right = COCAINE.moving(Course.LEVEL);
        RelationCheck check = check(
                Relation.equal("same", left, right),
                on("2026-01", left, "4,600"),
                on("2026-02", left, "about 4,561"),
                on("2026-02", right, "4,561"));
        assertThat(check.status()).isEqualTo(Status.POSSIBLE);
        assertThat(check.why()).doesNotContain("4,600");
    }

    @Test
    void wordsAreThoseOfDocuments() {
        assertThat(Status.values())
                .extracting(Status::word)
                .containsExactly("holds", "possible", "violated", "not-checkable", "unknown");
    }

    @Test
    void fractionsTooLongToAddUpAreLeftUnknown() {
        Source agency = Source.of("agency");
        Measurand whole = Measurand.of("long-whole");
        Relation.Builder sum = Relation.builder("long", RelationKind.SUM).addTerm(Role.WHOLE, Term.of(whole));
        DossierBuilder dossier = Dossier.builder().add(Claim.of(agency, whole, "1"));
        for (int part = 0; part < 20; part++) {
            Measurand measurand = Measurand.of("long-part-" + part);
            Rational times = Rational.parse("1/" + "7".repeat(9_000 + part));
            sum.addTerm(Role.PARTS, Term.of(measurand.id(), times));
            dossier.add(Claim.of(agency, measurand, "1"));
        }
        Reconciliation result =
                Reconciler.standard().reconcile(dossier.add(sum.build()).build());
        assertThat(result.checks().get(0).status()).isEqualTo(RelationCheck.Status.UNKNOWN);
        assertThat(result.needPerson()).isEqualTo(1);
    }
}
