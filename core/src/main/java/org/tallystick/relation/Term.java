package org.tallystick.relation;

import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Rational;

/** A measurand of a relation with its multiplier. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Term implements Serializable permits ImmutableTerm {
    private static final long serialVersionUID = 1L;

    Term() {}

    /**
     * Returns a measurand with a multiplier of 1.
     *
     * @param measurand its id
     * @return the term
     */
    public static Term of(String measurand) {
        return of(measurand, Rational.ONE);
    }

    /**
     * Returns a measurand with a multiplier of 1.
     *
     * @param measurand the measurand
     * @return the term
     */
    public static Term of(Measurand measurand) {
        return of(measurand.id());
    }

    /**
     * Returns a measurand with a multiplier.
     *
     * @param measurand its id
     * @param times the multiplier; a negative one subtracts
     * @return the term
     */
    public static Term of(String measurand, Rational times) {
        return new ImmutableTerm.Builder().measurand(measurand).times(times).build();
    }

    /**
     * Returns the measurand.
     *
     * @return its id
     */
    public abstract String measurand();

    /**
     * Returns its multiplier.
     *
     * @return the multiplier
     */
    public abstract Rational times();

    @Value.Check
    void check() {
        if (measurand().isBlank()) {
            throw new IllegalArgumentException("a term needs the id of a measurand that is not blank");
        }
    }
}
