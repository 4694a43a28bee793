package org.tallystick.claim;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.time.Period;
import org.tallystick.unit.Unit;

/**
 * The quantity measured, apart from any statement about it.
 *
 * <pre>{@code
 * Measurand detainers = Measurand.of("detainers", "person");
 * Measurand seized = Measurand.builder("seized").label("drugs in the vault").unit(Unit.parse("lb")).build();
 * }</pre>
 *
 * <p>Other measurands are named by their ids, never held.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Measurand implements Serializable permits ImmutableMeasurand {
    private static final long serialVersionUID = 1L;

    Measurand() {}

    /**
     * Returns a measurand that is known only by its id.
     *
     * @param id its id, not blank
     * @return the measurand, without a unit
     */
    public static Measurand of(String id) {
        return builder(id).build();
    }

    /**
     * Returns a measurand with a unit.
     *
     * @param id its id, not blank
     * @param unit a unit as {@link Unit#parse} reads it: {@code "lb"}, {@code "percent"}, {@code "person"}
     * @return the measurand
     */
    public static Measurand of(String id, String unit) {
        return builder(id).unit(Unit.parse(unit)).build();
    }

    /**
     * Returns a builder of a measurand.
     *
     * @param id its id, not blank
     * @return a builder
     */
    public static Builder builder(String id) {
        return new ImmutableMeasurand.Builder().id(id);
    }

    /**
     * Returns the id by which claims and relations refer to it.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns its label, a few words for readers.
     *
     * @return the label; the id where none was given
     */
    @Value.Default
    public String label() {
        return id();
    }

    /**
     * Returns the unit in which its figures are compared.
     *
     * @return the unit, else the first noun that it {@linkplain #counts() counts}; empty where neither was stated
     */
    public abstract Optional<Unit> unit();

    /**
     * Returns the population that is counted.
     *
     * @return the population, empty where none was stated
     */
    public abstract Optional<String> population();

    /**
     * Returns the place of the measurement.
     *
     * @return the place, empty where none was stated
     */
    public abstract Optional<String> place();

    /**
     * Returns the period that it covers.
     *
     * @return the reference period, empty where none was stated
     */
    public abstract Optional<Period> period();

    /**
     * Returns its course over time.
     *
     * @return the course, {@link Course#FIXED} unless stated
     */
    @Value.Default
    public Course course() {
        return Course.FIXED;
    }

    /**
     * Returns its range of possible values, as stated.
     *
     * @return the stated range, in its unit; empty where none was stated
     */
    public abstract Optional<Interval> statedRange();

    /**
     * Returns further ids by which claims and relations may refer to it.
     *
     * @return the aliases
     */
    public abstract ImmutableSet<String> aliases();

    /**
     * Returns the measurands that readers confuse with this one. Claims of both are compared, to explain the difference.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> compareWith();

    /**
     * Returns the nouns that its figures may count, where these were declared: for example residents and rescuers for a count of people.
     * Figures that count one of them, or the noun of its unit, are figures of it. Figures that count another noun are not compared with
     * them.
     *
     * @return the nouns, each with whole things; empty where a figure may count any noun
     */
    public abstract ImmutableSet<Unit> counts();

    /**
     * Returns whether the number of a figure that counts a noun is a number of this measurand. Only a noun can replace another noun.
     *
     * @param unit the unit of the figure
     * @return true where both this unit and the measurand's are nouns, and this one is declared among the {@link #counts()} or is the
     *     measurand's own, or the measurand declares none
     */
    public final boolean isCountedIn(Unit unit) {
        return CountedNouns.include(this, unit);
    }

    /**
     * Returns its range of possible values: the stated range or, without one, the values that its unit allows (counts and masses are never
     * negative).
     *
     * @return the range, in its unit
     */
    public final Interval range() {
        return statedRange().orElseGet(() -> unit().map(Unit::naturalRange).orElseGet(Interval::all));
    }

    /**
     * Returns the same measurand with another course.
     *
     * @param course the course over time
     * @return the changed copy
     */
    public final Measurand moving(Course course) {
        return ((ImmutableMeasurand) this).withCourse(course);
    }

    /**
     * Returns the same measurand, declared to be confused with others.
     *
     * @param others the measurands that readers confuse with it
     * @return the changed copy
     */
    public final Measurand comparedWith(Measurand... others) {
        ImmutableSet.Builder<String> ids = ImmutableSet.<String>builder().addAll(compareWith());
        for (Measurand other : others) {
            ids.add(other.id());
        }
        return ((ImmutableMeasurand) this).withCompareWith(ids.build());
    }

    /**
     * Returns the same measurand, whose figures are declared to count some nouns.
     *
     * <pre>{@code
     * Measurand.of("evacuated", "person").counting("residents", "tourists");
     * }</pre>
     *
     * @param nouns nouns as {@link Unit#noun} reads them, in the singular or plural, besides those that it counts already. Where it
     *     has no unit, the first is its unit
     * @return the changed copy
     * @throws org.tallystick.UnreadableTextException where one of them is not a noun
     * @throws IllegalArgumentException where its unit is not a noun
     */
    public final Measurand counting(String... nouns) {
        ImmutableSet.Builder<Unit> counted = ImmutableSet.<Unit>builder().addAll(counts());
        for (String noun : nouns) {
            counted.add(Unit.noun(noun));
        }
        return ((ImmutableMeasurand) this).withCounts(counted.build());
    }

    /**
     * Returns a builder with the parts of this measurand.
     *
     * @return a builder that holds all parts of this measurand, its id and label included
     */
    public final Builder toBuilder() {
        return new ImmutableMeasurand.Builder().from(this);
    }

    /**
     * Returns this measurand with its unit. Where only nouns are declared, the unit is the first of them. Whether things are whole is
     * stated only in the unit.
     */
    @Value.Check
    Measurand checked() {
        check();
        if (unit().isEmpty() && !counts().isEmpty()) {
            return ((ImmutableMeasurand) this).withUnit(counts().asList().get(0));
        }
        ImmutableSet<Unit> whole = CountedNouns.whole(counts());
        return whole.equals(counts()) ? this : ((ImmutableMeasurand) this).withCounts(whole);
    }

    private void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("a measurand needs an id that is not blank");
        }
        if (aliases().stream().anyMatch(String::isBlank) || aliases().contains(id())) {
            throw new IllegalArgumentException("an alias of " + id() + " is blank or its own id");
        }
        if (compareWith().stream().anyMatch(String::isBlank) || compareWith().contains(id())) {
            throw new IllegalArgumentException(id() + " is confused with itself or a blank id");
        }
        CountedNouns.check(this);
    }

    /** A builder of a measurand. Where a property is set twice, the last value counts. */
    public sealed interface Builder permits ImmutableMeasurand.Builder {
        /**
         * Sets the label, a few words for readers.
         *
         * @param label the label
         * @return this builder
         */
        Builder label(String label);

        /**
         * Sets the unit in which its figures are compared.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder unit(Unit unit);

        /**
         * Sets the population that is counted.
         *
         * @param population the population
         * @return this builder
         */
        Builder population(String population);

        /**
         * Sets the place of the measurement.
         *
         * @param place the place
         * @return this builder
         */
        Builder place(String place);

        /**
         * Sets the period that it covers.
         *
         * @param period the reference period
         * @return this builder
         */
        Builder period(Period period);

        /**
         * Sets its course over time.
         *
         * @param course the course
         * @return this builder
         */
        Builder course(Course course);

        /**
         * Sets the range of possible values, in place of the one that its unit allows.
         *
         * @param range the range, in its unit
         * @return this builder
         */
        Builder statedRange(Interval range);

        /**
         * Sets further ids by which claims and relations may refer to it.
         *
         * @param aliases the ids, in place of those set before
         * @return this builder
         */
        Builder aliases(Iterable<String> aliases);

        /**
         * Sets the measurands that readers confuse with it.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder compareWith(Iterable<String> ids);

        /**
         * Sets the nouns that its figures may count. Where no unit is given, the first is its unit.
         *
         * @param nouns the nouns, in place of those set before
         * @return this builder
         */
        Builder counts(Iterable<? extends Unit> nouns);

        /**
         * Builds the measurand.
         *
         * @return the measurand
         * @throws IllegalArgumentException where an id is blank or its own, or where one of the counted nouns, or its unit beside them, is
         *     not a noun
         */
        Measurand build();
    }
}
