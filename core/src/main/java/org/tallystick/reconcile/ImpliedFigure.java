package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/** What relations imply of a measurand: the tightest interval that they and the figures they tie leave open. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class ImpliedFigure implements Serializable permits ImmutableImpliedFigure {
    private static final long serialVersionUID = 1L;

    ImpliedFigure() {}

    /**
     * Of what.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * What it must be when all figures are read to the letter or, where they do not agree so, in the next wider reading.
     *
     * @return an interval in the measurand's unit
     */
    public abstract Interval exact();

    /**
     * What it must be when all figures are read as rounded or, where they do not agree so, loosely.
     *
     * @return an interval in the measurand's unit
     */
    public abstract Interval rounded();

    /**
     * What it must be when all figures are read loosely.
     *
     * @return an interval in the measurand's unit
     */
    public abstract Interval loose();

    /**
     * What says so.
     *
     * @return the ids of the relations
     */
    public abstract ImmutableList<String> from();

    /**
     * What bounds it from below when figures are read to the letter.
     *
     * @return claims and relations, none where nothing but its own range does
     */
    public abstract Derivation below();

    /**
     * What bounds it from above when figures are read to the letter.
     *
     * @return claims and relations, none where nothing but its own range does
     */
    public abstract Derivation above();

    /**
     * The derivation in plain English.
     *
     * @return the relations, and what the figures in them were taken to be in the tightest reading
     */
    public abstract String why();

    /**
     * What it must be in a reading.
     *
     * @param reading how generously the figures are read
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
     * The derivation in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }

    /** What an end comes from. */
    @Value.Immutable
    @Serial.Version(1)
    public abstract static sealed class Derivation implements Serializable permits ImmutableDerivation {
        private static final long serialVersionUID = 1L;

        Derivation() {}

        static Derivation of(Iterable<String> claims, Iterable<String> relations) {
            return new ImmutableDerivation.Builder()
                    .addAllClaims(claims)
                    .addAllRelations(relations)
                    .build();
        }

        /**
         * The claims that it comes from.
         *
         * @return their ids
         */
        public abstract ImmutableSet<String> claims();

        /**
         * The relations that it comes by.
         *
         * @return their ids
         */
        public abstract ImmutableSet<String> relations();
    }
}
