package org.tallystick.relation;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Rational;

/**
 * A linear statement with all measurands on the left: {@code Σ coefficient · measurand  order  constant}. Coefficients
 * convert units, so that each measurand counts in its own.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Row implements Serializable permits ImmutableRow {
    private static final long serialVersionUID = 1L;

    Row() {}

    static Row of(ImmutableMap<String, Rational> coefficients, Order order, Rational constant) {
        return new ImmutableRow.Builder()
                .putAllCoefficients(coefficients)
                .order(order)
                .constant(constant)
                .build();
    }

    /**
     * The multiplier of each measurand, none of them zero.
     *
     * @return multipliers by measurand id
     */
    public abstract ImmutableMap<String, Rational> coefficients();

    /**
     * How the sum stands to the constant.
     *
     * @return the order
     */
    public abstract Order order();

    /**
     * The right side.
     *
     * @return the constant
     */
    public abstract Rational constant();
}
