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
 * The thing measured, apart from what anybody says of it.
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
     * A measurand known by its id alone.
     *
     * @param id its id, not blank
     * @return the measurand, without a unit
     */
    public static Measurand of(String id) {
        return builder(id).build();
    }

    /**
     * A measurand in a unit.
     *
     * @param id its id, not blank
     * @param unit a unit as {@link Unit#parse} reads it: {@code "lb"}, {@code "percent"}, {@code "person"}
     * @return the measurand
     */
    public static Measurand of(String id, String unit) {
        return builder(id).unit(Unit.parse(unit)).build();
    }

    /**
     * Describes a measurand part by part.
     *
     * @param id its id, not blank
     * @return a builder
     */
    public static Builder builder(String id) {
        return new ImmutableMeasurand.Builder().id(id);
    }

    /**
     * The name by which claims and relations refer to it.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * What it is, in a few words for a reader.
     *
     * @return the label, the id where none was given
     */
    @Value.Default
    public String label() {
        return id();
    }

    /**
     * The unit in which figures of it are compared.
     *
     * @return the unit, else the first noun that it {@linkplain #counts() counts}; empty where neither was stated
     */
    public abstract Optional<Unit> unit();

    /**
     * Whom or what it counts among.
     *
     * @return the population, empty where none was stated
     */
    public abstract Optional<String> population();

    /**
     * Where it is measured.
     *
     * @return the place, empty where none was stated
     */
    public abstract Optional<String> place();

    /**
     * The time it covers.
     *
     * @return the reference period, empty where none was stated
     */
    public abstract Optional<Period> period();

    /**
     * How it moves with time.
     *
     * @return the course, {@link Course#FIXED} unless stated
     */
    @Value.Default
    public Course course() {
        return Course.FIXED;
    }

    /**
     * What it can be at all, as was stated.
     *
     * @return the stated range, in its unit; empty where none was stated
     */
    public abstract Optional<Interval> statedRange();

    /**
     * Further ids under which claims and relations may name it.
     *
     * @return the aliases
     */
    public abstract ImmutableSet<String> aliases();

    /**
     * Measurands that readers confuse with this one, so that claims of both are shown against each other.
     *
     * @return their ids
     */
    public abstract ImmutableSet<String> compareWith();

    /**
     * The nouns that its figures may count, where that was declared: residents and rescuers of a count of people. Figures that
     * count one of them, or the noun of its unit, are figures of it; those that count anything else are not compared with them.
     *
     * @return the nouns, each of whole things; empty where a figure may count whatever its source calls the thing
     */
    public abstract ImmutableSet<Unit> counts();

    /**
     * Whether the number of a figure that counts a noun is one of this. Nothing but a noun is taken for another noun.
     *
     * @param unit the unit of the figure
     * @return true where both this unit and the measurand's are nouns, and the measurand declares no {@link #counts()} or declares
     *     this one, or this is its own
     */
    public final boolean isCountedIn(Unit unit) {
        return CountedNouns.include(this, unit);
    }

    /**
     * What it can be at all: the stated range or, without one, what its unit allows (counts and masses are never negative).
     *
     * @return the range, in its unit
     */
    public final Interval range() {
        return statedRange().orElseGet(() -> unit().map(Unit::naturalRange).orElseGet(Interval::all));
    }

    /**
     * The same thing with another course.
     *
     * @param course how it moves
     * @return the changed copy
     */
    public final Measurand moving(Course course) {
        return ((ImmutableMeasurand) this).withCourse(course);
    }

    /**
     * The same thing, declared to be confused with others.
     *
     * @param others what readers take it for
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
     * The same thing, declared to be what figures of some nouns count.
     *
     * <pre>{@code
     * Measurand.of("evacuated", "person").counting("residents", "tourists");
     * }</pre>
     *
     * @param nouns nouns as {@link Unit#noun} reads them, in the singular or plural, besides those that it counts already. Where it
     *     has no unit, the first is its unit
     * @return the changed copy
     * @throws org.tallystick.UnreadableTextException where one is not a noun
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
     * Changes several parts of this measurand at once.
     *
     * @return a builder that holds all parts of this measurand, its id and label included
     */
    public final Builder toBuilder() {
        return new ImmutableMeasurand.Builder().from(this);
    }

    /** Who declares nouns alone counts in the first of them; whether things are whole is said of the unit. */
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
         * What it is, in a few words.
         *
         * @param label the label
         * @return this builder
         */
        Builder label(String label);

        /**
         * The unit in which figures of it are compared.
         *
         * @param unit the unit
         * @return this builder
         */
        Builder unit(Unit unit);

        /**
         * Whom or what it counts among.
         *
         * @param population the population
         * @return this builder
         */
        Builder population(String population);

        /**
         * Where it is measured.
         *
         * @param place the place
         * @return this builder
         */
        Builder place(String place);

        /**
         * The time it covers.
         *
         * @param period the reference period
         * @return this builder
         */
        Builder period(Period period);

        /**
         * How it moves with time.
         *
         * @param course the course
         * @return this builder
         */
        Builder course(Course course);

        /**
         * What it can be at all, in place of what its unit suggests.
         *
         * @param range the range, in its unit
         * @return this builder
         */
        Builder statedRange(Interval range);

        /**
         * Further ids under which it may be named.
         *
         * @param aliases the ids, in place of those set before
         * @return this builder
         */
        Builder aliases(Iterable<String> aliases);

        /**
         * Measurands that readers confuse with it.
         *
         * @param ids their ids, in place of those set before
         * @return this builder
         */
        Builder compareWith(Iterable<String> ids);

        /**
         * The nouns that its figures may count. Where no unit is given, the first is its unit.
         *
         * @param nouns the nouns, in place of those set before
         * @return this builder
         */
        Builder counts(Iterable<? extends Unit> nouns);

        /**
         * The measurand described.
         *
         * @return it
         * @throws IllegalArgumentException where an id is blank or its own, or what is counted, or its unit beside that, is not a noun
         */
        Measurand build();
    }
}
