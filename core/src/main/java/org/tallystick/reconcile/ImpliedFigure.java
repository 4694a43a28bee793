package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;

/** What a relation says of the one measurand in it that nobody reports. */
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
     * The derivation in plain English.
     *
     * @return the relation, and what the figures in it were taken to be in the tightest reading
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
}
