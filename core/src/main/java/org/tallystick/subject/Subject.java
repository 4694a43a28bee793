package org.tallystick.subject;

import java.util.Optional;
import org.immutables.value.Value;
import org.tallystick.claim.Facet;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/**
 * The subject of a claim, in a form in which equality is identity of meaning: only claims with equal subjects are compared with each other.
 * {@link Subjects} determines it.
 */
@Value.Immutable
public abstract sealed class Subject permits ImmutableSubject {
    Subject() {}

    /**
     * Returns the measurand.
     *
     * @return the measurand's id
     */
    public abstract String measurand();

    /**
     * Returns the unit in which it is counted.
     *
     * @return the unit, empty where none is stated
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the population that is counted.
     *
     * @return the population in letters of one case, empty where none is stated
     */
    public abstract Optional<String> population();

    /**
     * Returns the place of the measurement.
     *
     * @return the place in letters of one case, empty where none is stated
     */
    public abstract Optional<String> place();

    /**
     * Returns the period that it covers.
     *
     * @return the period, instants in UTC; empty where none is stated
     */
    public abstract Optional<Period> period();

    /**
     * Returns the date that the claim is about.
     *
     * @return the date, an instant in UTC; empty where none is stated, and for a fixed measurand
     */
    public abstract Optional<PartialDate> date();

    /**
     * Returns this subject without its date.
     *
     * @return the subject without its date
     */
    public final Subject undated() {
        return ((ImmutableSubject) this).withDate(Optional.empty());
    }

    /** Returns the first facet in which two subjects differ, none where they are equal. */
    final Optional<Facet> differing(Subject other) {
        if (!measurand().equals(other.measurand())) {
            return Optional.of(Facet.MEASURAND);
        }
        if (!unit().equals(other.unit())) {
            return Optional.of(Facet.UNIT);
        }
        if (!population().equals(other.population())) {
            return Optional.of(Facet.POPULATION);
        }
        if (!place().equals(other.place())) {
            return Optional.of(Facet.PLACE);
        }
        if (!period().equals(other.period())) {
            return Optional.of(Facet.PERIOD);
        }
        return date().equals(other.date()) ? Optional.empty() : Optional.of(Facet.DATE);
    }
}
