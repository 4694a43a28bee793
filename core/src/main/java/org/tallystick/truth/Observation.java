package org.tallystick.truth;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;

/**
 * A claim in the form in which it is weighed.
 *
 * @param claim the claim's id
 * @param source the id of its source
 * @param origins the ids of the origins that count for it
 * @param figure its figure
 * @param low the lower end of its rounded reading, −∞ where there is none
 * @param high the upper end of its rounded reading, ∞ where there is none
 * @param uncertainty the standard uncertainty, NaN where it is not known
 */
record Observation(
        String claim,
        String source,
        ImmutableSet<String> origins,
        Figure figure,
        double low,
        double high,
        double uncertainty) {
    private static final double EVENLY = StrictMath.sqrt(12);
    private static final int EXACT_BITS = 53;

    static Observation of(String claim, String source, ImmutableSet<String> origins, Figure figure) {
        Interval rounded = figure.in(Reading.ROUNDED);
        double low = rounded.min().map(Observation::inexact).orElse(Double.NEGATIVE_INFINITY);
        double high = rounded.max().map(Observation::inexact).orElse(Double.POSITIVE_INFINITY);
        return new Observation(claim, source, origins, figure, low, high, uncertainty(figure, high - low));
    }

    private static double uncertainty(Figure figure, double width) {
        double resolution = figure.resolution().map(Observation::inexact).orElse(Double.NaN);
        boolean rounds = figure.hedge() == Hedge.NONE || figure.hedge() == Hedge.EXACTLY;
        if (rounds && figure.resolution().isPresent()) {
            return resolution / EVENLY;
        }
        if (!(width > 0)) {
            return resolution / EVENLY;
        }
        return figure.hedge() == Hedge.PLUS_MINUS ? width / 2 : width / EVENLY;
    }

    static double inexact(Rational number) {
        if (number.numerator().bitLength() <= EXACT_BITS && number.denominator().bitLength() <= EXACT_BITS) {
            return number.numerator().doubleValue() / number.denominator().doubleValue();
        }
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), MathContext.DECIMAL128)
                .doubleValue();
    }

    double value() {
        return low + (high - low) / 2;
    }

    /** Whether it names a value. A one-sided figure does not, even where the range of the measurand gives it a second end. */
    boolean isVote() {
        return !isOneSided() && Measurement.isUsable(value(), Double.isNaN(uncertainty) ? 1 : uncertainty);
    }

    /** Whether its figure is open on one side, so that it can constrain others. */
    boolean isOneSided() {
        return figure.hedge().isOneSided() || Double.isInfinite(low) != Double.isInfinite(high);
    }

    /** Whether its figure may be a shorter form of the other. */
    boolean canBeShortFor(Observation other) {
        Interval loose = figure.in(Reading.LOOSE);
        Optional<Double> least = loose.min().map(Observation::inexact);
        Optional<Double> most = loose.max().map(Observation::inexact);
        return other.uncertainty < uncertainty
                && least.filter(end -> end > other.value()).isEmpty()
                && most.filter(end -> end < other.value()).isEmpty();
    }
}
