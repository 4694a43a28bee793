package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Verdict;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Relation;

/** Two figures of one thing and the relation that two things are equal give one answer. */
class NeighboursPropertiesTest {
    private static final String[] UNITS = {"", "person", "kg", "percent", "USD"};

    private static Measurand measurand(String id, String unit) {
        return unit.isEmpty() ? Measurand.of(id) : Measurand.of(id, unit);
    }

    private static Figure figure(long steps, int exponent) {
        Rational resolution = Rational.powerOfTen(exponent);
        return Figure.of(Rational.of(steps).times(resolution).toBigDecimal().orElseThrow())
                .withResolution(resolution);
    }

    @Property
    void aRelationGradesNeighboursAsTheirComparisonDoes(
            @ForAll @IntRange(min = 1, max = 2_000) int steps,
            @ForAll @IntRange(min = 0, max = 2) int apart,
            @ForAll @IntRange(min = -3, max = 6) int exponent,
            @ForAll @IntRange(min = 0, max = 4) int unit,
            @ForAll boolean turned,
            @ForAll Reading widest) {
        int whole = unit == 1 ? Math.abs(exponent) : exponent;
        Figure low = figure(steps, whole);
        Figure high = figure(steps + apart, whole);
        Measurand left = measurand("left", UNITS[unit]);
        Measurand right = measurand("right", UNITS[unit]);
        Claim one = Claim.of(Source.of("one"), left, turned ? high : low).withId("one");
        Claim same = Claim.of(Source.of("other"), left, turned ? low : high).withId("same");
        Claim other = Claim.of(Source.of("other"), right, turned ? low : high).withId("other");
        Comparison comparison = Comparison.between(one, same, Dossier.of(one, same), widest);
        Dossier equal = Dossier.of(one, other).with(Relation.equal("equal", left, right));
        Reconciliation result = Reconciler.standard().withWidest(widest).reconcile(equal);
        RelationCheck check = result.checks().get(0);
        assertThat(check.grade()).isEqualTo(comparison.grade());
        assertThat(check.status() == Status.VIOLATED).isEqualTo(comparison.verdict() == Verdict.CONTRADICTS);
        assertThat(result.conflicts())
                .allSatisfy(conflict -> assertThat(
                                conflict.certificate().withReading(widest).verify(equal))
                        .isTrue());
    }
}
