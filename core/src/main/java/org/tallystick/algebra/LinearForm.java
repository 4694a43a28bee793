package org.tallystick.algebra;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;

/**
 * A linear statement with all measurands on the left: {@code Σ coefficient · measurand order constant}. The coefficients convert units, so
 * each measurand counts in its own unit.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class LinearForm implements Serializable permits ImmutableLinearForm {
    private static final long serialVersionUID = 1L;

    LinearForm() {}

    static LinearForm of(ImmutableMap<String, Rational> coefficients, Order order, Rational constant) {
        return new ImmutableLinearForm.Builder()
                .putAllCoefficients(coefficients)
                .order(order)
                .constant(constant)
                .build();
    }

    /**
     * Returns the coefficient of each measurand, none of them zero.
     *
     * @return the coefficients by measurand id
     */
    public abstract ImmutableMap<String, Rational> coefficients();

    /**
     * Returns the order of the sum to the constant.
     *
     * @return the order
     */
    public abstract Order order();

    /**
     * Returns the right side.
     *
     * @return the constant
     */
    public abstract Rational constant();

    /**
     * Returns the values of the sum that satisfy the order.
     *
     * @return the values that stand in the order to the constant
     */
    public final Interval values() {
        return order().against(Interval.of(constant()));
    }
}
