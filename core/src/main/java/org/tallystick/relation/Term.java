package org.tallystick.relation;

import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Measurand;
import org.tallystick.number.Rational;

/** A measurand with a multiplier, as it stands in a relation. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Term implements Serializable permits ImmutableTerm {
    private static final long serialVersionUID = 1L;

    Term() {}

    /**
     * A measurand taken once.
     *
     * @param measurand its id
     * @return the term
     */
    public static Term of(String measurand) {
        return of(measurand, Rational.ONE);
    }

    /**
     * A measurand taken once.
     *
     * @param measurand the measurand
     * @return the term
     */
    public static Term of(Measurand measurand) {
        return of(measurand.id());
    }

    /**
     * A measurand taken some number of times.
     *
     * @param measurand its id
     * @param times the multiplier; a negative one subtracts
     * @return the term
     */
    public static Term of(String measurand, Rational times) {
        return new ImmutableTerm.Builder().measurand(measurand).times(times).build();
    }

    /**
     * Which measurand.
     *
     * @return its id
     */
    public abstract String measurand();

    /**
     * How many times it is taken.
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
