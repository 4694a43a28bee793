package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.dossier.DossierBuilder;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;

/** What relations say of what nobody reports. */
class ImpliedFigureTest {
    private static final Measurand WHOLE = Measurand.of("seized", "lb");
    private static final Measurand METH = Measurand.of("meth", "lb");
    private static final Measurand REST = Measurand.of("rest", "lb");
    private static final Measurand RATE = Measurand.of("rate", "percent");
    private static final Measurand MEN = Measurand.of("men", "person");
    private static final Measurand ALL = Measurand.of("all", "person");

    private static Claim claim(Measurand measurand, String phrase) {
        return Claim.of(Source.of("times"), measurand, phrase);
    }

    private static List<ImpliedFigure> implied(Relation relation, Claim... claims) {
        DossierBuilder dossier = Dossier.builder().addClaims(List.of(claims)).add(relation);
        List.of(WHOLE, METH, REST, RATE, MEN, ALL).forEach(dossier::add);
        return Reconciler.standard().reconcile(dossier.build()).implied();
    }

    private static Interval closed(long min, long max) {
        return Interval.closed(Rational.of(min), Rational.of(max));
    }

    private static Relation vault() {
        return Relation.builder("vault", RelationKind.INCLUDES)
                .addTerm(Role.WHOLE, Term.of(WHOLE))
                .addTerm(Role.PARTS, Term.of(METH))
                .addTerm(Role.REST, Term.of(REST))
                .build();
    }

    @Test
    void theRestIsToldInAllThreeReadings() {
        List<ImpliedFigure> implied = implied(vault(), claim(WHOLE, "1,234"), claim(METH, "1,000"));
        assertThat(implied).singleElement().satisfies(rest -> {
            assertThat(rest.measurand()).isEqualTo("rest");
            assertThat(rest.from()).containsExactly("vault");
            assertThat(rest.exact()).isEqualTo(Interval.of(Rational.of(234)));
            assertThat(rest.rounded()).isEqualTo(Interval.closed(Rational.of(367, 2), Rational.of(569, 2)));
            assertThat(rest.loose()).isEqualTo(Interval.open(Rational.of(133), Rational.of(335)));
            assertThat(rest.in(Reading.EXACT)).isEqualTo(rest.exact());
            assertThat(rest.in(Reading.ROUNDED)).isEqualTo(rest.rounded());
            assertThat(rest.in(Reading.LOOSE)).isEqualTo(rest.loose());
        });
    }

    @Test
    void theRestIsNotBelowNone() {
        List<ImpliedFigure> implied = implied(vault(), claim(WHOLE, "at most 100"), claim(METH, "exactly 60"));
        assertThat(implied)
                .singleElement()
                .satisfies(rest -> assertThat(rest.exact()).isEqualTo(closed(0, 40)));
    }

    @Test
    void aWholeIsAtLeastItsParts() {
        Relation includes = Relation.includes("vault", WHOLE, METH, REST);
        List<ImpliedFigure> implied = implied(includes, claim(METH, "exactly 60"), claim(REST, "at least 5"));
        assertThat(implied).singleElement().satisfies(whole -> {
            assertThat(whole.measurand()).isEqualTo("seized");
            assertThat(whole.loose()).isEqualTo(Interval.atLeast(Rational.of(65)));
        });
    }

    @Test
    void aRateIsToldInPercent() {
        Relation share = Relation.ratio("share", RATE, MEN, ALL);
        assertThat(implied(share, claim(MEN, "exactly 1"), claim(ALL, "exactly 8")))
                .singleElement()
                .satisfies(rate -> assertThat(rate.exact()).isEqualTo(Interval.of(Rational.of(25, 2))));
        assertThat(implied(share, claim(RATE, "exactly 12.5 percent"), claim(ALL, "exactly 8")))
                .singleElement()
                .satisfies(men -> assertThat(men.exact()).isEqualTo(Interval.of(Rational.ONE)));
    }

    @Test
    void wholeThingsAreToldInWholeNumbers() {
        Relation share = Relation.ratio("share", RATE, MEN, ALL);
        assertThat(implied(share, claim(RATE, "57 percent"), claim(ALL, "exactly 90")))
                .singleElement()
                .satisfies(men -> {
                    assertThat(men.exact()).isEqualTo(Interval.of(Rational.of(51)));
                    assertThat(men.rounded()).isEqualTo(Interval.of(Rational.of(51)));
                });
    }

    @Test
    void figuresThatAgreeOnlyLooselyAreReadLoosely() {
        List<ImpliedFigure> implied = implied(
                vault(),
                claim(WHOLE, "4,500"),
                Claim.of(Source.of("post"), WHOLE, "4,561"),
                claim(METH, "exactly 1,000"));
        assertThat(implied).singleElement().satisfies(rest -> {
            assertThat(rest.exact()).isEqualTo(rest.loose());
            assertThat(rest.loose())
                    .isEqualTo(Interval.open(Rational.of(3_560), Rational.of(3_562))
                            .intersection(rest.loose())
                            .orElseThrow());
        });
    }

    @Test
    void twoUnknownsAreNotTold() {
        assertThat(implied(Relation.sum("sum", WHOLE, METH, REST), claim(WHOLE, "100")))
                .isEmpty();
    }

    @Test
    void whatIsKnownAnywayIsNotTold() {
        assertThat(implied(Relation.atMost("order", WHOLE, METH), claim(WHOLE, "at most 100")))
                .isEmpty();
    }

    /** Both relations together leave x at most 262/3. */
    @Test
    void whatIsCountedIsImpliedInWholeThings() {
        Measurand all = Measurand.of("all", "person");
        Measurand x = Measurand.of("x", "person");
        Measurand y = Measurand.of("y", "person");
        Dossier dossier = Dossier.of(claim(all, "exactly 131"))
                .with(x, y)
                .with(Relation.parse("all >= x + y"), Relation.parse("2 * y >= x"));

        assertThat(Reconciler.standard().reconcile(dossier).implied("x").map(ImpliedFigure::exact))
                .contains(Interval.closed(Rational.ZERO, Rational.of(87)));
    }

    @Test
    void aRelationThatIsViolatedByItselfImpliesNothing() {
        Claim below = Claim.of(Source.of("times"), Measurand.of("rest"), Figure.of(Interval.of(Rational.of(-3))));
        Claim meth = claim(METH, "250");
        Dossier violated =
                Dossier.builder().add(meth).add(below).add(WHOLE).add(vault()).build();
        assertThat(Reconciler.standard().reconcile(violated).implied()).isEmpty();
        assertThat(implied(vault(), meth, claim(REST, "3"))).hasSize(1);
    }
}
