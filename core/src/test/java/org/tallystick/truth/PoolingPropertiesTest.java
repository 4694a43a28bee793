package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

/** What holds of every way to pool. */
class PoolingPropertiesTest {
    private static final Offset<Double> ROUNDING = within(1e-7);

    @Provide
    Arbitrary<List<Measurement>> measured() {
        Arbitrary<Double> values = Arbitraries.integers().between(-500, 500).map(tenths -> tenths / 10.0);
        Arbitrary<Double> uncertainties = Arbitraries.integers().between(1, 200).map(tenths -> tenths / 10.0);
        return Combinators.combine(values, uncertainties)
                .as(Measurement::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static List<Measurement> mapped(List<Measurement> measured, double scale, double shift) {
        return measured.stream()
                .map(each -> Measurement.of(each.value() * scale + shift, each.standardUncertainty() * Math.abs(scale)))
                .toList();
    }

    @Property(tries = 300)
    void theOrderDoesNotMatter(
            @ForAll("measured") List<Measurement> measured, @ForAll Pooling pooling, @ForAll Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, measured.size()).boxed().toList());
        Collections.shuffle(order, random);
        Pooled pooled = pooling.pool(measured);
        Pooled shuffled = pooling.pool(order.stream().map(measured::get).toList());
        assertThat(shuffled.value()).isEqualTo(pooled.value());
        assertThat(shuffled.standardUncertainty()).isEqualTo(pooled.standardUncertainty());
        assertThat(shuffled.betweenVariance()).isEqualTo(pooled.betweenVariance());
        assertThat(shuffled.chiSquare()).isEqualTo(pooled.chiSquare());
    }

    @Property(tries = 300)
    void aChangeOfUnitChangesTheResultAlike(@ForAll("measured") List<Measurement> measured, @ForAll Pooling pooling) {
        Pooled pooled = pooling.pool(measured);
        Pooled moved = pooling.pool(mapped(measured, 4, 64));
        assertThat(moved.value()).isCloseTo(4 * pooled.value() + 64, ROUNDING);
        assertThat(moved.standardUncertainty()).isCloseTo(4 * pooled.standardUncertainty(), ROUNDING);
        assertThat(moved.betweenVariance()).isCloseTo(16 * pooled.betweenVariance(), within(1e-6));
        assertThat(moved.chiSquare().value())
                .isCloseTo(
                        pooled.chiSquare().value(),
                        within(1e-7 * (1 + pooled.chiSquare().value())));
    }

    @Property(tries = 300)
    void theResultLiesAmongTheMeasurements(@ForAll("measured") List<Measurement> measured, @ForAll Pooling pooling) {
        Pooled pooled = pooling.pool(measured);
        double least = measured.stream().mapToDouble(Measurement::value).min().orElseThrow();
        double most = measured.stream().mapToDouble(Measurement::value).max().orElseThrow();
        assertThat(pooled.value()).isBetween(least - 1e-9, most + 1e-9);
        assertThat(pooled.shares().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, ROUNDING);
    }

    /** By its definition: with τ² the sum of squares is n−1, unless it is less without. */
    @Property(tries = 300)
    void mandelPauleSolvesItsEquation(@ForAll("measured") List<Measurement> measured) {
        Pooled pooled = Pooling.MANDEL_PAULE.pool(measured);
        double squares = 0;
        for (Measurement each : measured) {
            double variance = each.standardUncertainty() * each.standardUncertainty() + pooled.betweenVariance();
            squares += (each.value() - pooled.value()) * (each.value() - pooled.value()) / variance;
        }
        if (pooled.betweenVariance() > 0) {
            assertThat(squares).isCloseTo(measured.size() - 1, within(1e-6));
        } else {
            assertThat(squares).isLessThanOrEqualTo(measured.size() - 1 + 1e-9);
        }
    }

    /** Against a trial of every subset. */
    @Property(tries = 300)
    void noConsistentSubsetIsLarger(@ForAll("measured") List<Measurement> measured) {
        int size = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int set = 1; set < 1 << measured.size(); set++) {
            double square = chiSquare(measured, set);
            int count = Integer.bitCount(set);
            boolean consistent = Distributions.chiSquareTail(square, count - 1) >= 0.05;
            if (consistent && (count > size || (count == size && square < least))) {
                size = count;
                least = square;
            }
        }
        Pooled pooled = Pooling.LARGEST_CONSISTENT_SUBSET.pool(measured);
        assertThat(pooled.shares().stream().filter(share -> share > 0).count()).isEqualTo(size);
        assertThat(pooled.chiSquare().value()).isCloseTo(least, ROUNDING);
    }

    private static double chiSquare(List<Measurement> measured, int set) {
        double weights = 0;
        double moments = 0;
        double squares = 0;
        for (int i = 0; i < measured.size(); i++) {
            if ((set >> i & 1) == 1) {
                double weight = Math.pow(measured.get(i).standardUncertainty(), -2);
                weights += weight;
                moments += weight * measured.get(i).value();
            }
        }
        for (int i = 0; i < measured.size(); i++) {
            if ((set >> i & 1) == 1) {
                squares += Math.pow(
                        (measured.get(i).value() - moments / weights)
                                / measured.get(i).standardUncertainty(),
                        2);
            }
        }
        return squares;
    }
}
