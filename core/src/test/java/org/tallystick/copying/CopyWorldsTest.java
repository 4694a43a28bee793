package org.tallystick.copying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tallystick.copying.CopyWorld.Counts;

/** A hundred worlds of each kind, by seeds that are fixed; docs/copies.md has the table. */
class CopyWorldsTest {
    private static final int WORLDS = 100;

    private static Counts over(CopyWorld.Plan plan) {
        return Counts.over(plan, WORLDS);
    }

    @Test
    void copiersOfSourcesThatErrAreFound() {
        Counts usual = over(CopyWorld.USUAL);

        assertThat(usual.precision()).isGreaterThan(0.9);
        assertThat(usual.recall()).isGreaterThan(0.85);
    }

    @Test
    void whereNobodyCopiesHardlyAnybodyIsSuspected() {
        assertThat(over(CopyWorld.USUAL.withCopiers(0)).found()).isLessThan(5);
    }

    @Test
    void oneCopiedColumnIsFound() {
        Counts column = over(CopyWorld.USUAL.ofOneColumn().withMeasurands(300));

        assertThat(column.precision()).isGreaterThan(0.9);
        assertThat(column.recall()).isGreaterThan(0.8);
    }

    /** Only the choice of figures can show them. */
    @Test
    void copiesOfTheTruthAreHardlyFound() {
        Counts always = over(CopyWorld.USUAL.withAccuracy(1));

        assertThat(always.relatedFound()).isEqualTo(always.found());
        assertThat(always.recall()).isLessThan(0.05);
    }

    @Test
    void halfOfManyFiguresCopiedAreFound() {
        Counts part = over(CopyWorld.USUAL.withShare(0.5).withMeasurands(300));

        assertThat(part.precision()).isGreaterThan(0.9);
        assertThat(part.recall()).isGreaterThan(0.7);
    }
}
