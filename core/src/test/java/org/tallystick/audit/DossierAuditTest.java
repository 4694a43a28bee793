package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.SerialCopy;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.relation.Term;
import org.tallystick.time.PartialDate;

class DossierAuditTest {
    private static final Source REPORT = Source.of("report");
    private static final Measurand TOTAL = Measurand.of("total", "t");
    private static final Measurand ORE = Measurand.of("ore", "t");
    private static final Measurand GRAIN = Measurand.of("grain", "t");
    private static final Relation CARGO = Relation.sum("cargo", TOTAL, ORE, GRAIN);

    private static Audit audit(Relation sum, Claim... claims) {
        return CalculationAudit.rounding().check(Dossier.of(claims).with(sum));
    }

    private static CalculationCheck only(Audit audit) {
        assertThat(audit.checks()).hasSize(1);
        return audit.checks().get(0);
    }

    @Test
    void theGrainOfABareFigureIsItsDecimals() {
        Audit audit = audit(
                CARGO,
                Claim.of(REPORT, TOTAL, "33,000"),
                Claim.of(REPORT, ORE, Figure.of(20_100).withResolution(Rational.of(100))),
                Claim.of(REPORT, GRAIN, Figure.exactly(new BigDecimal("13300.5"))));
        CalculationCheck check = only(audit);
        assertThat(check.total().orElseThrow().facts())
                .containsExactly(Fact.of("total", "", Rational.of(33_000), -3).withId("report/total"));
        assertThat(check.reported()).contains(Interval.closed(Rational.of(32_500), Rational.of(33_500)));
        assertThat(check.computed()).contains(Interval.closed(Rational.parse("33350.5"), Rational.parse("33450.5")));
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(audit.skippedClaims()).isEmpty();
    }

    @Test
    void whatIsHedgedIsNoFactAndIsNamed() {
        Measurand coal = Measurand.of("coal", "t");
        Claim first = Claim.of(REPORT, ORE, "21").withId("first");
        Audit audit = audit(
                Relation.sum("cargo", TOTAL, ORE, GRAIN, coal),
                Claim.of(REPORT, TOTAL, "100"),
                first,
                Claim.of(Source.of("later").publishedBy(REPORT), ORE, "100").superseding(first),
                Claim.of(REPORT, GRAIN, "about 50"),
                Claim.of(REPORT, coal, Figure.of(30).withResolution(Rational.of(25))),
                Claim.of(REPORT, Measurand.of("unrelated"), "about 3"));
        assertThat(audit.skippedClaims())
                .containsExactlyEntriesOf(ImmutableMap.of(
                        "first", "it was corrected",
                        "report/grain", "it is hedged (about), and a fact is a bare value or an exact one",
                        "report/coal", "its grain of 25 cannot be given as a number of decimals"));
        assertThat(only(audit).absent()).containsExactly("grain", "coal");
        assertThat(only(audit).consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @Test
    void anIntervalOfOneValueIsExact() {
        Audit audit = audit(
                CARGO,
                Claim.of(REPORT, TOTAL, Figure.of(Interval.of(Rational.TEN))),
                Claim.of(REPORT, ORE, Figure.of(Interval.closed(Rational.ONE, Rational.TEN))),
                Claim.of(REPORT, GRAIN, "10"));
        assertThat(only(audit).reported()).contains(Interval.of(Rational.TEN));
        assertThat(audit.skippedClaims().keySet()).containsExactly("report/ore");
    }

    @Test
    void claimsOfAMeasurandAreDuplicatesWhoeverMakesThem() {
        Audit audit = audit(
                CARGO,
                Claim.of(REPORT, TOTAL, "75"),
                Claim.of(Source.of("other"), TOTAL, "76"),
                Claim.of(REPORT, ORE, "75"));
        assertThat(only(audit).contradictory()).containsExactly("total");
        assertThat(only(audit).consistency()).isEqualTo(Consistency.INCONSISTENT_DUPLICATES);
    }

    @Test
    void aFigureMayHaveDigitsBeyondItsGrain() {
        Audit audit = audit(
                CARGO,
                Claim.of(REPORT, TOTAL, "75"),
                Claim.of(REPORT, ORE, Figure.of(7_512).withResolution(Rational.of(100))));
        assertThat(only(audit).consistency()).isEqualTo(Consistency.EXCESS_DIGITS);
        assertThat(only(audit).excessDigits()).containsExactly("ore");
        assertThat(audit(
                                CARGO,
                                Claim.of(REPORT, TOTAL, "75"),
                                Claim.of(REPORT, ORE, Figure.of(7_500).withResolution(Rational.of(100))))
                        .inconsistencies())
                .extracting(CalculationCheck::consistency)
                .containsExactly(Consistency.INCONSISTENT);
    }

    @Test
    void unitsAreConvertedByTheWeights() {
        Measurand fine = Measurand.of("fine", "kg");
        Relation sum = Relation.builder("net", RelationKind.SUM)
                .addTerm(Role.WHOLE, Term.of(TOTAL))
                .addTerms(Role.PARTS, List.of(Term.of(ORE), Term.of("fine", Rational.of(-2))))
                .build();
        CalculationCheck check = only(audit(
                sum,
                Claim.of(REPORT, TOTAL, "8"),
                Claim.of(REPORT, ORE, "10"),
                Claim.of(REPORT, fine, Figure.exactly(1_000))));
        assertThat(check.calculation().weights()).containsEntry("fine", Rational.of(-2, 1_000));
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(check.computed()).contains(Interval.closed(Rational.parse("7.5"), Rational.parse("8.5")));
    }

    @Test
    void aSumOfUnitsThatDoNotConvertIsNamed() {
        Audit odd = CalculationAudit.rounding()
                .check(Dossier.builder()
                        .add(Measurand.of("price", "USD"))
                        .add(Claim.of(REPORT, TOTAL, "8"))
                        .add(Relation.sum("odd", TOTAL, Measurand.of("price", "USD")))
                        .build());
        assertThat(odd.skippedRelations()).containsOnlyKeys("odd");
        assertThat(odd.checks()).isEmpty();
    }

    @Test
    void whatAClaimNarrowsIsAnotherContext() {
        Claim local = Claim.builder(REPORT, TOTAL, Figure.of(5))
                .id("local")
                .statedPlace("Rotterdam")
                .build();
        Claim part = Claim.builder(REPORT, ORE, Figure.of(9))
                .id("part")
                .statedPlace("ROTTERDAM")
                .build();
        Audit audit = audit(CARGO, Claim.of(REPORT, TOTAL, "10"), Claim.of(REPORT, ORE, "10"), local, part);
        assertThat(audit.checks()).extracting(CalculationCheck::context).containsExactly("", "rotterdam");
        assertThat(audit.inconsistencies())
                .extracting(CalculationCheck::context)
                .containsExactly("rotterdam");
    }

    @Test
    void whatMovesIsCheckedOnEachDate() {
        Measurand stock = Measurand.of("stock", "t").moving(Course.LEVEL);
        Measurand silo = Measurand.of("silo", "t").moving(Course.LEVEL);
        PartialDate may = PartialDate.parse("2026-05-01");
        PartialDate june = PartialDate.parse("2026-06-01");
        Audit audit = audit(
                Relation.sum("stocks", stock, silo, ORE),
                Claim.of(REPORT, stock, "10").withAsOf(may).withId("a"),
                Claim.of(REPORT, silo, "7").withAsOf(may).withId("b"),
                Claim.of(REPORT, stock, "15").withAsOf(june).withId("c"),
                Claim.of(REPORT, silo, "7").withAsOf(june).withId("d"),
                Claim.of(REPORT, ORE, "3"));
        assertThat(audit.checks())
                .extracting(CalculationCheck::context)
                .containsExactly("on 2026-05-01", "on 2026-06-01");
        assertThat(audit.checks())
                .extracting(CalculationCheck::consistency)
                .containsExactly(Consistency.CONSISTENT, Consistency.INCONSISTENT);
    }

    @Test
    void otherRelationsAreNoCalculations() {
        Dossier dossier = Dossier.of(Claim.of(REPORT, TOTAL, "10"), Claim.of(REPORT, ORE, "20"))
                .with(Relation.includes("some", TOTAL, ORE));
        Audit audit = CalculationAudit.truncating().check(dossier);
        assertThat(audit.checks()).isEmpty();
        assertThat(audit.skippedRelations()).isEmpty();
        assertThat(audit.isConsistent()).isTrue();
    }

    @Test
    void anAuditIsItselfUnlessACheckFailed() {
        Audit consistent = audit(CARGO, Claim.of(REPORT, TOTAL, "30"), Claim.of(REPORT, ORE, "30"));
        assertThat(consistent.orElseThrow()).isSameAs(consistent);
        Audit failed = audit(CARGO, Claim.of(REPORT, TOTAL, "50"), Claim.of(REPORT, ORE, "30"));
        assertThatExceptionOfType(InconsistentCalculationsException.class)
                .isThrownBy(failed::orElseThrow)
                .withMessage("Audit of calculations, by rounding: 0 consistent, 1 inconsistent, 0 not bound\ncargo: "
                        + only(failed).why())
                .satisfies(refused -> assertThat(refused.audit()).isSameAs(failed))
                .satisfies(refused -> assertThat(SerialCopy.of(refused).audit()).isEqualTo(failed));
        assertThat(failed).hasToString(failed.why());
        assertThat(failed.why())
                .startsWith(failed.summary())
                .contains(only(failed).why());
        assertThat(only(failed)).hasToString(only(failed).why());
    }

    @Test
    void tenFailedChecksAreToldAndTheOthersCounted() {
        Dossier dossier = Dossier.of(Claim.of(REPORT, TOTAL, "50"), Claim.of(REPORT, ORE, "30"));
        for (int i = 0; i < 12; i++) {
            dossier = dossier.with(Relation.sum("cargo-" + i, TOTAL, ORE));
        }
        assertThatExceptionOfType(InconsistentCalculationsException.class)
                .isThrownBy(CalculationAudit.rounding().check(dossier)::orElseThrow)
                .withMessageContaining("cargo-9: ")
                .withMessageEndingWith("\nand 2 more");
    }

    @Test
    void whatIsToldInNoCommonUnitIsNoFact() {
        Measurand coal = Measurand.of("coal");
        Audit audit = audit(
                Relation.sum("cargo", TOTAL, ORE, coal),
                Claim.of(REPORT, TOTAL, "100"),
                Claim.of(REPORT, ORE, "5 m"),
                Claim.of(Source.of("a"), coal, "3 kg"),
                Claim.of(Source.of("b"), coal, "4 m"));
        assertThat(audit.skippedClaims())
                .containsExactlyEntriesOf(ImmutableMap.of(
                        "report/ore", "it is stated in m, and not in t",
                        "a/coal", "it is stated in kg, and as many others in what does not convert to it",
                        "b/coal", "it is stated in m, and as many others in what does not convert to it"));
    }
}
