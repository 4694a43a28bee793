package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Doubles;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/** A value pooled from several measurements, with the statistic by which to decide whether they may be pooled. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Pooled implements Serializable permits ImmutablePooled {
    private static final long serialVersionUID = 1L;

    Pooled() {}

    /**
     * Creates a result.
     *
     * @param measured the measurements, or those that were kept, as stated
     * @param weighted the same with the weights of the method
     * @param scatter the standard uncertainty by the scatter of the measurements, 0 where the method does not heed it
     */
    static Pooled of(
            Pooling pooling, Weighted measured, Weighted weighted, double between, double scale, double scatter) {
        return new ImmutablePooled.Builder()
                .pooling(pooling)
                .value(weighted.mean())
                .standardUncertainty(scale * weighted.uncertainty())
                .betweenVariance(between)
                .scale(scale)
                .scatter(scatter)
                .chiSquare(Statistic.chiSquare(measured.chiSquare(), measured.size() - 1))
                .addAllShares(Doubles.asList(weighted.shares()))
                .build();
    }

    /**
     * Returns the method of pooling.
     *
     * @return the method
     */
    public abstract Pooling pooling();

    /**
     * Returns the pooled value.
     *
     * @return a mean, weighted as the method has it
     */
    public abstract double value();

    /**
     * Returns the standard uncertainty of the value.
     *
     * @return one standard deviation, after any scaling
     */
    public abstract double standardUncertainty();

    /**
     * Returns the variance τ² between the measurements beyond their own uncertainties.
     *
     * @return it in squared units, 0 where the method knows none
     */
    public abstract double betweenVariance();

    /**
     * Returns the factor by which the uncertainty was scaled.
     *
     * @return the factor, 1 where the method does not scale
     */
    public abstract double scale();

    /** Returns the standard uncertainty by the scatter of the measurements alone; 0 where the method does not heed it. */
    abstract double scatter();

    /**
     * Returns Cochran's Q, which measures how far the measurements disagree given their stated uncertainties.
     *
     * @return chi-square about their weighted mean; of the largest consistent subset, its own
     */
    public abstract Statistic chiSquare();

    /**
     * Returns the share of each measurement in the weight.
     *
     * @return numbers that add up to 1, in the order of the measurements; 0 for what was left out
     */
    public abstract ImmutableList<Double> shares();

    /**
     * Returns the Birge ratio √(χ²/(n−1)): how many times wider apart the measurements lie than they should.
     *
     * @return the ratio, empty of one measurement
     */
    public final OptionalDouble birgeRatio() {
        int degrees = chiSquare().degreesOfFreedom().orElse(0);
        return degrees == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(StrictMath.sqrt(chiSquare().value() / degrees));
    }

    /**
     * Returns the part I² of the scatter that chance does not account for. Source: J. P. T. Higgins and S. G. Thompson, Quantifying
     * Heterogeneity in a Meta-Analysis, Statistics in Medicine 21, 2002, 1539.
     *
     * @return from 0 to 1
     */
    public final double heterogeneity() {
        double square = chiSquare().value();
        return square <= 0
                ? 0
                : StrictMath.max(0, 1 - chiSquare().degreesOfFreedom().orElse(0) / square);
    }

    /**
     * Returns half the width of an interval about the value. It follows from the stated uncertainties, and the variance between the
     * measurements, by the normal distribution. A method that heeds the scatter of the measurements takes the half width that follows from
     * it by Student's t of n−1 degrees of freedom, where that is greater. With a variance between them, this is the interval of G. Knapp and
     * J. Hartung, Improved Tests for a Random Effects Meta-Regression with a Single Covariate, Statistics in Medicine 22, 2003, 2693. With a
     * scale, the uncertainty is the scaled one or that of the jackknife, whichever is greater.
     *
     * @param coverage how often such intervals hold the true value, between 0 and 1, if the method's assumptions are right
     * @return the expanded uncertainty
     * @throws IllegalArgumentException where the coverage is not between 0 and 1
     */
    public final double expandedUncertainty(double coverage) {
        if (!(coverage > 0 && coverage < 1)) {
            throw new IllegalArgumentException("a coverage lies between 0 and 1, unlike " + coverage);
        }
        double stated = Distributions.normalFactor(coverage) * standardUncertainty() / scale();
        int degrees = chiSquare().degreesOfFreedom().orElse(0);
        return degrees == 0 || scatter() == 0
                ? stated
                : StrictMath.max(stated, Distributions.studentFactor(coverage, degrees) * scatter());
    }

    /**
     * Returns the result as it is written.
     *
     * @return "estimate 882.067… ± 1.340… by mandel-paule"
     */
    @Override
    public final String toString() {
        return "estimate " + value() + " ± " + standardUncertainty() + " by "
                + pooling().word();
    }
}
