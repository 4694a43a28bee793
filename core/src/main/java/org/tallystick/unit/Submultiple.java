package org.tallystick.unit;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * A part of a unit that is said under a name of its own, as the cent of the dollar and the basis point of percent. What
 * is said in it is held in the whole unit: 50 cents are 0.50 USD. The term is that of the International Vocabulary of
 * Metrology, 1.18.
 */
public final class Submultiple implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Unit unit;
    private final Rational each;
    private final String singular;
    private final String plural;

    Submultiple(Unit unit, Rational each, String singular, String plural) {
        this.unit = unit;
        this.each = each;
        this.singular = singular;
        this.plural = plural;
    }

    /**
     * Returns the unit that this is a part of.
     *
     * @return a currency or percent
     */
    public Unit unit() {
        return unit;
    }

    /**
     * Returns how many of the unit make one of this.
     *
     * @return a factor above zero and below one, 1/100 for the cent
     */
    public Rational each() {
        return each;
    }

    /**
     * Returns what people call one of this: "cent", "penny", "basis point".
     *
     * @return a name under which {@link Units#submultiple} finds an equal part
     */
    public String singular() {
        return singular;
    }

    /**
     * Returns what people call several of this: "cents", "pence", "basis points".
     *
     * @return a name under which {@link Units#submultiple} finds an equal part
     */
    public String plural() {
        return plural;
    }

    /**
     * Compares with another part, whatever the names under which they were found.
     *
     * @param other the other part
     * @return true where it is as large a part of an equal unit
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Submultiple that && unit.equals(that.unit) && each.equals(that.each);
    }

    /**
     * Returns a hash of the unit and the part.
     *
     * @return the same for equal parts
     */
    @Override
    public int hashCode() {
        return Objects.hash(unit, each);
    }

    /**
     * Returns the part and the unit, for messages.
     *
     * @return such as "0.01 USD"
     */
    @Override
    public String toString() {
        return each + " " + unit;
    }
}
