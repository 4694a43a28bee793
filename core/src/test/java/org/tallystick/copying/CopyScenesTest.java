package org.tallystick.copying;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.tallystick.copying.CopySceneTable.Counts;

/** Forty worlds of each kind, drawn by fixed seeds; docs/copies.md has the table. */
class CopyScenesTest {
    private static final int WORLDS = 40;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ACCURATE_DEFINITIONS", "TWO_ALONE"})
    void copiesAreFound(CopyScene scene) {
        Counts counts = Counts.over(scene, 3, WORLDS);

        assertThat(counts.precision()).isGreaterThanOrEqualTo(0.9);
        assertThat(counts.recall()).isGreaterThanOrEqualTo(0.85);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyIsSuspectedWhereNobodyCopies(CopyScene scene) {
        assertThat(Counts.over(scene, 0, WORLDS).found()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"TWO_ALONE"})
    void twoSourcesAloneAreNeverSuspected(CopyScene scene) {
        assertThat(scene.drawn(1, 0).copies).hasSize(1);
        assertThat(CopyDetector.standard().detect(scene.drawn(1, 0).dossier())).isEmpty();
    }
}
