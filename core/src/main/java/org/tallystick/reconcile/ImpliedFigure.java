package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/**
 * The figure that relations imply for a measurand: the tightest interval that they and the figures of the measurands in them leave open.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class ImpliedFigure implements Serializable permits ImmutableImpliedFigure {
    private static final long serialVersionUID = 1L;

    ImpliedFigure() {}

    /**
     * Returns the measurand.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * Returns the values where all figures are read to the letter or, if they contradict each other so, in the next wider reading.
     *
     * @return an interval in the measurand's unit
     */
    public abstract Interval exact();

    /**
     * Returns the values where all figures are read as rounded or, if they contradict each other so, loosely.
     *
     * @return an interval in the measurand's unit
     */
    public abstract Interval rounded();

    /**
     * Returns the values where all figures are read loosely.
     *
     * @return an interval in the measurand's unit
     */
    public abstract Interval loose();

    /**
     * Returns the relations that imply the figure.
     *
     * @return the ids of the relations
     */
    public abstract ImmutableList<String> from();

    /**
     * Returns the derivation of the lower bound when figures are read to the letter.
     *
     * @return claims and relations, none where the bound is that of the measurand's own range
     */
    public abstract Derivation below();

    /**
     * Returns the derivation of the upper bound when figures are read to the letter.
     *
     * @return claims and relations, none where the bound is that of the measurand's own range
     */
    public abstract Derivation above();

    /**
     * Returns the derivation in plain English.
     *
     * @return the relations, and the values of their figures in the tightest reading
     */
    public abstract String why();

    /**
     * Returns the values in a reading.
     *
     * @param reading the reading of all figures
     * @return an interval in the measurand's unit
     */
    public final Interval in(Reading reading) {
        return switch (reading) {
            case EXACT -> exact();
            case ROUNDED -> rounded();
            case LOOSE -> loose();
        };
    }

    /**
     * Returns the derivation in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** The derivation of a bound. */
    @Value.Immutable(builder = false)
    @Serial.Version(1)
    public abstract static sealed class Derivation implements Serializable permits ImmutableDerivation {
        private static final long serialVersionUID = 1L;

        Derivation() {}

        static Derivation of(Iterable<String> claims, Iterable<String> relations) {
            return ImmutableDerivation.of(claims, relations);
        }

        /**
         * Returns the claims of the derivation.
         *
         * @return their ids
         */
        @Value.Parameter
        public abstract ImmutableSet<String> claims();

        /**
         * Returns the relations of the derivation.
         *
         * @return their ids
         */
        @Value.Parameter
        public abstract ImmutableSet<String> relations();
    }
}
