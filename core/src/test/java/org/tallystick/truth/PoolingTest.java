package org.tallystick.truth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tallystick.InvalidValueException;
import org.tallystick.SerialCopy;

/** Pooled values against those that were published. */
class PoolingTest {
    private static Offset<Double> digits(int places) {
        return within(0.5000001 * Math.pow(10, -places));
    }

    @Test
    void theNeutronAsTheParticleDataGroupAveragedIt() {
        Pooled mean = Pooling.BIRGE.pool(PublishedSets.NEUTRON);
        assertThat(mean.value()).isCloseTo(880.19, digits(2));
        assertThat(mean.standardUncertainty() / mean.scale()).isCloseTo(0.55, digits(2));
        assertThat(mean.chiSquare().value()).isCloseTo(21.70, digits(2));
        assertThat(mean.chiSquare().degreesOfFreedom()).hasValue(6);
        assertThat(mean.scale()).isCloseTo(1.902, digits(3));
        assertThat(mean.birgeRatio().orElseThrow()).isEqualTo(mean.scale());
        assertThat(mean.chiSquare().pValue().orElseThrow()).isCloseTo(0.0014, digits(4));
        assertThat(mean.chiSquare()).hasToString("chi-square 21.70 on 6 degrees of freedom (p = 0.0014)");
    }

    /** The sixth value's uncertainty is above 3√7 × 0.546 = 4.34, so that it takes no part in S; published was 880.2 ± 1.0, S = 1.9. */
    @Test
    void theScaleFactorLeavesTheVaguestOut() {
        Pooled mean = Pooling.SCALE_FACTOR.pool(PublishedSets.NEUTRON);
        Pooled all = Pooling.BIRGE.pool(PublishedSets.NEUTRON);
        assertThat(mean.value()).isEqualTo(all.value());
        assertThat(mean.scale()).isGreaterThan(all.scale()).isCloseTo(1.9, digits(1));
        assertThat(mean.standardUncertainty()).isCloseTo(1.0, digits(1));
        double withoutSixth = (all.chiSquare().value() - Math.pow((889.2 - all.value()) / 4.841, 2)) / 5;
        assertThat(mean.scale()).isCloseTo(Math.sqrt(withoutSixth), within(1e-12));
    }

    @Test
    void theNeutronByRandomEffects() {
        Pooled mandelPaule = Pooling.MANDEL_PAULE.pool(PublishedSets.NEUTRON);
        assertThat(mandelPaule.value()).isCloseTo(882.067, digits(3));
        assertThat(mandelPaule.standardUncertainty()).isCloseTo(1.340, digits(3));
        Pooled derSimonianLaird = Pooling.DER_SIMONIAN_LAIRD.pool(PublishedSets.NEUTRON);
        assertThat(derSimonianLaird.value()).isCloseTo(881.985, digits(3));
        assertThat(derSimonianLaird.standardUncertainty()).isCloseTo(1.263, digits(3));
    }

    /** Published is the interval by the normal distribution; that by Student's t comes from a calculation of its own. */
    @Test
    void trialsOfTheBcgVaccine() {
        Pooled fixed = Pooling.WEIGHTED_MEAN.pool(PublishedSets.BCG);
        assertThat(fixed.value()).isCloseTo(-0.4303, digits(4));
        assertThat(fixed.standardUncertainty()).isCloseTo(0.0405, digits(4));
        assertThat(fixed.chiSquare().value()).isCloseTo(152.2330, digits(4));
        Pooled random = Pooling.DER_SIMONIAN_LAIRD.pool(PublishedSets.BCG);
        assertThat(random.betweenVariance()).isCloseTo(0.3088, digits(4));
        assertThat(random.value()).isCloseTo(-0.7141, digits(4));
        assertThat(random.standardUncertainty()).isCloseTo(0.1787, digits(4));
        assertThat(random.value() - 1.959964 * random.standardUncertainty()).isCloseTo(-1.0644, digits(4));
        assertThat(random.value() - random.expandedUncertainty(0.95)).isCloseTo(-1.1078, digits(4));
        assertThat(random.heterogeneity()).isCloseTo(0.9212, digits(4));
        assertThat(Pooling.MANDEL_PAULE.pool(PublishedSets.BCG).betweenVariance())
                .isCloseTo(0.3181, digits(4));
    }

    @Test
    void aspirinAfterAHeartAttack() {
        Pooled fixed = Pooling.WEIGHTED_MEAN.pool(PublishedSets.ASPIRIN);
        assertThat(Math.exp(fixed.value())).isCloseTo(0.8969, digits(4));
        assertThat(fixed.chiSquare().value()).isCloseTo(9.95, digits(2));
        Pooled random = Pooling.DER_SIMONIAN_LAIRD.pool(PublishedSets.ASPIRIN);
        assertThat(random.betweenVariance()).isCloseTo(0.0096, digits(4));
        assertThat(Math.exp(random.value())).isCloseTo(0.8763, digits(4));
    }

    @Test
    void whatTeachersExpect() {
        Pooled fixed = Pooling.WEIGHTED_MEAN.pool(PublishedSets.EXPECTANCY);
        assertThat(fixed.value()).isCloseTo(0.0604, digits(4));
        assertThat(fixed.standardUncertainty()).isCloseTo(0.0365, digits(4));
        assertThat(fixed.chiSquare().value()).isCloseTo(35.8295, digits(4));
        assertThat(fixed.chiSquare().pValue().orElseThrow()).isCloseTo(0.0074, digits(4));
        Pooled random = Pooling.DER_SIMONIAN_LAIRD.pool(PublishedSets.EXPECTANCY);
        assertThat(random.betweenVariance()).isCloseTo(0.0259, digits(4));
        assertThat(random.value()).isCloseTo(0.0893, digits(4));
        assertThat(random.standardUncertainty()).isCloseTo(0.0558, digits(4));
    }

    @Test
    void strokePatientsLengthOfStay() {
        Pooled random = Pooling.DER_SIMONIAN_LAIRD.pool(PublishedSets.STROKE);
        assertThat(random.betweenVariance()).isCloseTo(218.72, digits(2));
        assertThat(random.chiSquare().value()).isCloseTo(241.06, digits(2));
        assertThat(Pooling.WEIGHTED_MEAN.pool(PublishedSets.STROKE).value()).isCloseTo(-3.49, digits(2));
    }

    /** Published are χ² = 209.6 and a Birge ratio of 4.58, with two small correlations that are left out here. */
    @Test
    void theConstantOfGravitation() {
        Pooled mean = Pooling.BIRGE.pool(PublishedSets.GRAVITATION);
        assertThat(mean.chiSquare().value()).isCloseTo(209.6, within(0.1));
        assertThat(mean.birgeRatio().orElseThrow()).isCloseTo(4.58, digits(2));
        assertThat(mean.value()).isCloseTo(6.67384, within(0.00001));
    }

    @Test
    void theLargestConsistentSubsetLeavesOutWhatDoesNotFit() {
        Pooled pooled = Pooling.LARGEST_CONSISTENT_SUBSET.pool(List.of(
                Measurement.of(10.0, 0.1),
                Measurement.of(12.0, 0.1),
                Measurement.of(10.1, 0.1),
                Measurement.of(11.0, 5.0),
                Measurement.of(9.9, 0.1)));
        assertThat(pooled.shares().get(1)).isZero();
        assertThat(pooled.shares().stream().filter(share -> share > 0)).hasSize(4);
        assertThat(pooled.value()).isCloseTo(10, within(0.001));
        assertThat(pooled.chiSquare().degreesOfFreedom()).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource(Pooling.class)
    void oneMeasurementIsItself(Pooling pooling) {
        Pooled pooled = pooling.pool(List.of(Measurement.of(5, 2)));
        assertThat(pooled.value()).isEqualTo(5);
        assertThat(pooled.standardUncertainty()).isEqualTo(2);
        assertThat(pooled.birgeRatio()).isEmpty();
        assertThat(pooled.shares()).containsExactly(1.0);
        assertThat(pooled.heterogeneity()).isZero();
    }

    @Test
    void anIntervalIsWiderWhereItsScaleWasLearnedFromFew() {
        Pooled scaled = Pooling.BIRGE.pool(List.of(Measurement.of(0, 1), Measurement.of(9, 1)));
        assertThat(scaled.expandedUncertainty(0.95)).isCloseTo(12.706 * scaled.standardUncertainty(), within(0.01));
        Pooled plain = Pooling.WEIGHTED_MEAN.pool(List.of(Measurement.of(0, 1), Measurement.of(9, 1)));
        assertThat(plain.expandedUncertainty(0.95)).isCloseTo(1.96 * plain.standardUncertainty(), within(0.001));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> plain.expandedUncertainty(1));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Pooling.BIRGE.pool(List.of()))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(0));
        List<Measurement> many =
                Collections.nCopies(Pooling.LARGEST_CONSISTENT_SUBSET.most() + 1, Measurement.of(1, 1));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Pooling.LARGEST_CONSISTENT_SUBSET.pool(many));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Measurement.of(3, 0))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(3.0, 0.0));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Measurement.of(Double.NaN, 1))
                .satisfies(refused -> assertThat(refused.values()).containsExactly(Double.NaN, 1.0));
    }

    @Test
    void resultsAreValues() {
        Pooled pooled = Pooling.MANDEL_PAULE.pool(PublishedSets.NEUTRON);
        assertThat(SerialCopy.of(pooled)).isEqualTo(pooled);
        assertThat(pooled.toString()).startsWith("estimate 882.06").endsWith("by mandel-paule");
        assertThat(Measurement.of(880.2, 1.2)).hasToString("880.2 ± 1.2");
    }
}
