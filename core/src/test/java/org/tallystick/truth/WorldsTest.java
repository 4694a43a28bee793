package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.reconcile.Reconciler;
import org.tallystick.reconcile.Reconciliation;

/** Estimates against known truth in a hundred drawn worlds each; docs/weighing.md has the whole table. */
class WorldsTest {
    private static final int WORLDS = 100;
    private static final int THINGS = 40;

    static double average(ToDoubleFunction<Long> measured) {
        return LongStream.rangeClosed(1, WORLDS)
                .mapToDouble(measured::applyAsDouble)
                .average()
                .orElseThrow();
    }

    static World counts(long seed) {
        return World.ofCounts(seed, THINGS, World.spreadOut(-seed, 9, 0.15, 0.95));
    }

    static World measurements(long seed) {
        return World.ofMeasurements(seed, THINGS, World.spreadOut(-seed, 9, 0.3, 30));
    }

    /** Five honest voters, and a poor one whom five others copy. */
    static World copies(long seed) {
        return World.ofCounts(seed, THINGS, 0.8, 0.8, 0.8, 0.8, 0.8, 0.4, 0, 0, 0, 0, 0)
                .withCopies(5, 6, 7, 8, 9, 10);
    }

    static final CopyProbability KNOWN =
            (copy, original) -> original.equals(World.name(5)) && copy.compareTo(original) > 0 ? 0.95 : 0;

    /** The same six, were the copies declared. */
    static World declared(long seed) {
        return World.ofCounts(seed, THINGS, 0.8, 0.8, 0.8, 0.8, 0.8, 0.4);
    }

    /** Three honest voters against five who share their errors. */
    static World commonError(long seed) {
        return World.ofCounts(seed, THINGS, 0.9, 0.9, 0.9, 0.3, 0, 0, 0, 0).withCopies(3, 4, 5, 6, 7);
    }

    @Test
    void countsAreLearnedBetterThanTheyAreVoted() {
        double voted = average(seed -> counts(seed).partWrong(counts(seed).votes()));
        double accuracy = average(seed -> counts(seed).partWrong(counts(seed).accuracy((copy, original) -> 0)));
        double crh = average(seed -> counts(seed).partWrong(counts(seed).crh(Loss.MISMATCH)));
        double median = average(seed -> counts(seed).partWrong(counts(seed).medians()));
        assertThat(accuracy).isLessThan(0.8 * voted);
        assertThat(crh).isLessThan(voted);
        assertThat(voted).isLessThan(median);
    }

    @Test
    void measurementsAreLearnedBetterThanTheyAreAveraged() {
        double mean =
                average(seed -> measurements(seed).error(measurements(seed).means()));
        double median =
                average(seed -> measurements(seed).error(measurements(seed).medians()));
        double crh = average(seed -> measurements(seed).error(measurements(seed).crh(Loss.DISTANCE)));
        assertThat(crh).isLessThan(0.8 * median);
        assertThat(median).isLessThan(mean);
    }

    @Test
    void copiesMisleadWhoDoesNotKnowOfThem() {
        double voted = average(seed -> copies(seed).partWrong(copies(seed).votes()));
        double unknown = average(seed -> copies(seed).partWrong(copies(seed).accuracy((copy, original) -> 0)));
        double known = average(seed -> copies(seed).partWrong(copies(seed).accuracy(KNOWN)));
        double declared =
                average(seed -> declared(seed).partWrong(declared(seed).votes()));
        assertThat(known).isLessThan(0.1).isLessThan(0.3 * unknown);
        assertThat(declared).isLessThan(0.1);
        assertThat(unknown).isGreaterThan(0.3);
        assertThat(voted).isGreaterThan(0.3);
    }

    /** What is said in a world of voters whom nobody declares to copy. */
    static Dossier dossier(World world) {
        List<Claim> claims = new ArrayList<>();
        for (int thing = 0; thing < THINGS; thing++) {
            for (int voter = 0; voter < world.said[thing].length; voter++) {
                claims.add(Claim.of(
                        Source.of(World.name(voter)), Measurand.of("thing-" + thing, "vote"), Figure.exactly((long)
                                world.said[thing][voter])));
            }
        }
        return Dossier.of(claims);
    }

    static double partWrong(long seed, Weighing weighing) {
        World world = copies(seed);
        Reconciliation result = Reconciler.standard().reconcile(dossier(world));
        long wrong = IntStream.range(0, THINGS)
                .filter(thing -> weighing.weigh(result, "thing-" + thing)
                        .filter(estimate -> Math.abs(estimate.value() - world.truth[thing]) < 0.5)
                        .isEmpty())
                .count();
        return wrong / (double) THINGS;
    }

    @Test
    void copiesThatAreSuspectedMisleadLess() {
        double blind = LongStream.rangeClosed(1, 3)
                .mapToDouble(seed -> partWrong(seed, Weighing.accuracy()))
                .average()
                .orElseThrow();
        double seeing = LongStream.rangeClosed(1, 3)
                .mapToDouble(seed -> partWrong(seed, Weighing.accuracyWithCopying()))
                .average()
                .orElseThrow();
        assertThat(seeing).isLessThan(0.5 * blind);
    }

    /** Nothing here sees through it, and the documentation says so. */
    @Test
    void whereMostAreWrongAlikeAllMethodsAreWrong() {
        assertThat(average(seed -> commonError(seed).partWrong(commonError(seed).accuracy((copy, original) -> 0))))
                .isGreaterThan(0.5);
        assertThat(average(seed -> commonError(seed).partWrong(commonError(seed).crh(Loss.MISMATCH))))
                .isGreaterThan(0.5);
    }

    /** Laboratories that state uncertainties from 0.3 to 3 and leave out an error of their own, of a deviation in common. */
    static List<Measurement> laboratories(long seed, int count, double leftOut) {
        Random random = new Random(seed);
        List<Measurement> measured = new ArrayList<>();
        for (double uncertainty : World.spreadOut(-seed, count, 0.3, 3)) {
            measured.add(Measurement.of(Math.hypot(uncertainty, leftOut) * random.nextGaussian(), uncertainty));
        }
        return measured;
    }

    static double error(Pooling pooling) {
        return average(seed -> Math.abs(pooling.pool(laboratories(seed, 8, 3)).value()));
    }

    static double covered(Pooling pooling, int count, double leftOut) {
        return LongStream.rangeClosed(1, 1000)
                .mapToObj(seed -> pooling.pool(laboratories(seed, count, leftOut)))
                .mapToDouble(pooled -> Math.abs(pooled.value()) <= pooled.expandedUncertainty(0.95) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    @Test
    void randomEffectsKnowWhatIsNotStated() {
        Map<Pooling, Double> errors = new EnumMap<>(Pooling.class);
        for (Pooling pooling : Pooling.values()) {
            errors.put(pooling, error(pooling));
        }
        assertThat(errors.get(Pooling.MANDEL_PAULE)).isLessThan(0.9 * error(Pooling.WEIGHTED_MEAN));
        assertThat(errors.get(Pooling.DER_SIMONIAN_LAIRD)).isLessThan(0.9 * error(Pooling.WEIGHTED_MEAN));
    }

    /** The intervals of two methods are as short as the stated uncertainties; docs/weighing.md has the table. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"WEIGHTED_MEAN", "LARGEST_CONSISTENT_SUBSET"})
    void intervalsHoldTheTruthAsOftenAsTheyState(Pooling pooling) {
        for (int count : new int[] {3, 5, 8}) {
            for (double leftOut : new double[] {0, 1, 3}) {
                assertThat(covered(pooling, count, leftOut))
                        .as("%s of %s that leave out %s", pooling, count, leftOut)
                        .isBetween(0.88, 0.99);
            }
        }
        assertThat(covered(Pooling.WEIGHTED_MEAN, 8, 3)).isLessThan(0.5);
        assertThat(covered(Pooling.LARGEST_CONSISTENT_SUBSET, 8, 3)).isLessThan(0.5);
    }
}
