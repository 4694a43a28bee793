package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.truth.EstimatorComparison.Score;

/** Estimators in simulated worlds; docs/weighing.md has the whole table. */
class EstimatorComparisonTest {
    private static final int WORLDS = 10;

    private static double exact(Map<String, List<Score>> scores, String estimator) {
        return EstimatorComparison.average(scores.getOrDefault(estimator, List.of()), Score::exact);
    }

    /** Sources that are right alike are not taken for copies. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COPIED_FEED", "PARTIAL_COPIES"})
    void nothingIsLostWhereNobodyCopies(WorldKind kind) {
        Map<String, List<Score>> scores =
                EstimatorComparison.scores(kind, WORLDS, List.of("accuracy", "accuracyWithCopying"));
        assertThat(exact(scores, "accuracyWithCopying")).isGreaterThan(exact(scores, "accuracy") - 0.005);
    }

    @Test
    void copiesThatExplainTheFiguresAreHeeded() {
        Map<String, List<Score>> scores = EstimatorComparison.scores(
                WorldKind.PARTIAL_COPIES, WORLDS, List.of("accuracy", "accuracyWithCopying"));
        assertThat(exact(scores, "accuracyWithCopying"))
                .isGreaterThan(0.9)
                .isGreaterThan(exact(scores, "accuracy") + 0.2);
    }

    /** Where errors recur, a vote and CRH are misled; and neither Investment nor CATD does better than accuracy. */
    @ParameterizedTest
    @EnumSource(names = {"CROWD_ERRORS", "FEW_ACCURATE", "VINTAGES", "COUNTS", "LONG_TAIL"})
    void recurringErrorsAreLearned(WorldKind kind) {
        Map<String, List<Score>> scores = EstimatorComparison.scores(
                kind, WORLDS, List.of("vote", "crh MISMATCH", "accuracy", "Investment", "CATD MISMATCH"));
        double accuracy = exact(scores, "accuracy");
        assertThat(accuracy)
                .isGreaterThan(exact(scores, "vote"))
                .isGreaterThan(exact(scores, "crh MISMATCH") - 0.01)
                .isGreaterThan(exact(scores, "Investment") - 0.01)
                .isGreaterThan(exact(scores, "CATD MISMATCH") - 0.01);
    }

    @Test
    void intervalsKeepWhatTheyState() {
        for (WorldKind kind : List.of(WorldKind.COUNTS, WorldKind.CROWD_ERRORS, WorldKind.FEW_ACCURATE)) {
            List<Score> scores = EstimatorComparison.scores(kind, WORLDS, List.of("accuracy"))
                    .getOrDefault("accuracy", List.of());
            assertThat(EstimatorComparison.average(scores, Score::covered))
                    .as(kind.name())
                    .isGreaterThan(0.95);
        }
        for (String random : List.of("mandel-paule", "der-simonian-laird", "birge", "scale-factor", "crh")) {
            List<Score> scores = EstimatorComparison.scores(WorldKind.MEASUREMENTS, WORLDS, List.of(random))
                    .getOrDefault(random, List.of());
            assertThat(EstimatorComparison.average(scores, Score::covered))
                    .as(random)
                    .isGreaterThan(0.93);
        }
    }
}
