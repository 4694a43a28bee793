package org.tallystick.copying;

import java.math.BigDecimal;
import org.immutables.value.Value;
import org.tallystick.number.Rational;

/** One kind of evidence for or against copying, with its weight. */
@Value.Immutable
public abstract sealed class Trace permits ImmutableTrace {
    private static final int HUNDREDTHS = 100;

    Trace() {}

    static Trace of(TraceKind kind, double logOdds, String why) {
        Rational rounded = Rational.of(BigDecimal.valueOf(StrictMath.round(logOdds * HUNDREDTHS), 2));
        return new ImmutableTrace.Builder().kind(kind).logOdds(rounded).why(why).build();
    }

    /**
     * Returns the kind of evidence.
     *
     * @return the kind
     */
    public abstract TraceKind kind();

    /**
     * Returns the contribution to the natural logarithm of the odds that one copied from the other: 0.69 doubles the odds, −0.69 halves
     * them.
     *
     * @return an estimate in floating point, rounded to hundredths
     */
    public abstract Rational logOdds();

    /**
     * Returns the finding.
     *
     * @return a clause in plain English, with its counts
     */
    public abstract String why();

    /**
     * Returns the finding.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
