package org.tallystick.truth;

import com.google.common.base.Ascii;
import java.util.List;
import org.tallystick.InvalidValueException;

/**
 * A method that pools several measurements of one thing into one value.
 *
 * <pre>{@code
 * Pooled lifetime = Pooling.MANDEL_PAULE.pool(List.of(
 *         Measurement.of(880.2, 1.2), Measurement.of(887.7, 2.247), Measurement.of(878.5, 0.762)));
 * lifetime.value();
 * lifetime.chiSquare().pValue();
 * }</pre>
 *
 * <p>All methods assume independent measurements and weight each by the inverse of its variance. They differ in the treatment of
 * measurements that lie further apart than their uncertainties allow.
 */
public enum Pooling {
    /** The weighted mean, with the uncertainty that follows from the stated ones. */
    WEIGHTED_MEAN {
        @Override
        Pooled pool(Weighted measured) {
            return Pooled.of(this, measured, measured, 0, 1, 0);
        }
    },
    /**
     * The weighted mean, its uncertainty multiplied by the Birge ratio √(χ²/(n−1)) where that is above one. All uncertainties are assumed
     * to be understated by one factor. Source: R. T. Birge, The Calculation of Errors by the Method of Least Squares, Physical Review 40,
     * 1932, 207.
     */
    BIRGE {
        @Override
        Pooled pool(Weighted measured) {
            return scaled(measured, measured.birgeRatio());
        }
    },
    /**
     * The weighted mean, its uncertainty multiplied by the scale factor S of the Particle Data Group. S is the Birge ratio of only those
     * measurements whose uncertainty is below 3√n times that of the mean; the others would lower S but hardly move the mean. Source: Review
     * of Particle Physics, Introduction, Unconstrained averaging.
     */
    SCALE_FACTOR {
        @Override
        Pooled pool(Weighted measured) {
            double most = 3 * StrictMath.sqrt(measured.size()) * measured.uncertainty();
            double ratio = measured.birgeRatioWhere(uncertainty -> uncertainty < most);
            return scaled(measured, ratio);
        }
    },
    /**
     * A variance τ² is added to that of each measurement, so that the weighted sum of squares equals its expectation, n−1. Source: R. C.
     * Paule and J. Mandel, Consensus Values and Weighting Factors, Journal of Research of the National Bureau of Standards 87, 1982, 377.
     */
    MANDEL_PAULE {
        @Override
        Pooled pool(Weighted measured) {
            double between = BetweenVariance.mandelPaule(measured);
            return randomEffects(measured, between);
        }
    },
    /**
     * A variance τ² is added to that of each measurement, estimated by moments. Source: R. DerSimonian and N. Laird, Meta-Analysis in
     * Clinical Trials, Controlled Clinical Trials 7, 1986, 177.
     */
    DER_SIMONIAN_LAIRD {
        @Override
        Pooled pool(Weighted measured) {
            double between = BetweenVariance.derSimonianLaird(measured);
            return randomEffects(measured, between);
        }
    },
    /**
     * The weighted mean of the largest subset whose chi-square is not above its 95 percent quantile. Of several the one of least chi-square
     * is taken, then of least uncertainty, then of the lowest mean. Source: M. G. Cox, The Evaluation of Key Comparison Data: Determining
     * the Largest Consistent Subset, Metrologia 44, 2007, 187.
     */
    LARGEST_CONSISTENT_SUBSET {
        @Override
        Pooled pool(Weighted measured) {
            Weighted subset = ConsistentSubset.of(measured);
            return Pooled.of(this, subset, subset, 0, 1, 0);
        }
    };

    private static final int MOST = 1_000_000;

    private static final int MOST_SUBSET = 1_000;

    /**
     * Pools measurements.
     *
     * @param measurements independent measurements of one thing in one unit, from 1 to {@link #most()}
     * @return the pooled value; permuting the measurements changes nothing but the order of the shares
     * @throws InvalidValueException where there are no measurements, or too many
     */
    public final Pooled pool(List<Measurement> measurements) {
        if (measurements.isEmpty() || measurements.size() > most()) {
            throw new InvalidValueException(
                    "from 1 to " + most() + " measurements are pooled, not " + measurements.size(),
                    "measurements",
                    measurements.size());
        }
        return pool(Weighted.of(measurements));
    }

    abstract Pooled pool(Weighted measured);

    final Pooled scaled(Weighted measured, double ratio) {
        double scatter = StrictMath.max(ratio * measured.uncertainty(), measured.jackknife());
        return Pooled.of(this, measured, measured, 0, StrictMath.max(1, ratio), scatter);
    }

    final Pooled randomEffects(Weighted measured, double between) {
        Weighted wider = measured.withVariance(between);
        return Pooled.of(this, measured, wider, between, 1, wider.birgeRatio() * wider.uncertainty());
    }

    /**
     * Returns the greatest number of measurements that can be pooled.
     *
     * @return a thousand for the largest consistent subset, whose work grows with the cube of their number, else a million
     */
    public int most() {
        return this == LARGEST_CONSISTENT_SUBSET ? MOST_SUBSET : MOST;
    }

    /** Returns the result in words, as a phrase that the measurements follow. */
    String made() {
        return switch (this) {
            case WEIGHTED_MEAN -> "the weighted mean";
            case BIRGE -> "the weighted mean, widened by the Birge ratio,";
            case SCALE_FACTOR -> "the weighted mean, widened by the scale factor,";
            case MANDEL_PAULE -> "the weighted mean with random effects after Mandel and Paule";
            case DER_SIMONIAN_LAIRD -> "the weighted mean with random effects after DerSimonian and Laird";
            case LARGEST_CONSISTENT_SUBSET -> "the weighted mean of the largest consistent subset";
        };
    }

    /**
     * Returns the name of the method in running text.
     *
     * @return "mandel-paule" and the like
     */
    public String word() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
