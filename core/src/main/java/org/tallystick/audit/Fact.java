package org.tallystick.audit;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.InvalidValueException;
import org.tallystick.number.Rational;

/**
 * A number that is reported for a concept, with the decimals to which it is correct.
 *
 * <pre>{@code
 * Fact assets = Fact.parse("Assets", "2024", "33000", "-3");
 * AuditMode.ROUNDING.valuesOf(assets);                          // [32500, 33500]
 * AuditMode.TRUNCATION.valuesOf(assets);                        // [33000, 34000)
 * }</pre>
 *
 * <p>Facts of one concept and one context are duplicates and must be possible together. A value with {@linkplain #hasExcessDigits() digits
 * beyond its decimals} is kept as reported, and stops the check of every sum that needs it.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Fact implements Serializable permits ImmutableFact {
    private static final long serialVersionUID = 1L;

    /** The greatest number of decimals, either way, with which a number can be written out. */
    private static final int MOST_DECIMALS = 9_999;

    private static final String EXACT = "INF";

    Fact() {}

    /**
     * Returns a fact of finite decimals.
     *
     * @param concept the concept
     * @param context the context, see {@link #context()}
     * @param value the number as reported
     * @param decimals the number of decimal places to which it is correct; negative for zeros before the point
     * @return the fact
     * @throws InvalidValueException where the concept is blank or there are more than 9,999 decimals either way
     */
    public static Fact of(String concept, String context, Rational value, int decimals) {
        return new ImmutableFact.Builder()
                .concept(concept)
                .context(context)
                .value(value)
                .decimals(decimals)
                .build();
    }

    /**
     * Returns a fact of infinite decimals, {@code INF}.
     *
     * @param concept the concept
     * @param context the context, see {@link #context()}
     * @param value the exact number
     * @return the fact
     * @throws InvalidValueException where the concept is blank
     */
    public static Fact exact(String concept, String context, Rational value) {
        return new ImmutableFact.Builder()
                .concept(concept)
                .context(context)
                .value(value)
                .build();
    }

    /**
     * Returns a nil fact, which states that there is no value.
     *
     * @param concept the concept
     * @param context the context, see {@link #context()}
     * @return the fact
     * @throws InvalidValueException where the concept is blank
     */
    public static Fact nil(String concept, String context) {
        return new ImmutableFact.Builder().concept(concept).context(context).build();
    }

    /**
     * Parses a fact in the form used by reports.
     *
     * @param concept the concept
     * @param context the context, see {@link #context()}
     * @param value a number as {@link Rational#parse} reads it
     * @param decimals a whole number, or {@code INF}
     * @return the fact
     * @throws InvalidValueException where the concept is blank, or the value or the decimals cannot be read
     */
    public static Fact parse(String concept, String context, String value, String decimals) {
        Rational number;
        try {
            number = Rational.parse(value);
        } catch (NumberFormatException refusal) {
            throw Malformed.fact(concept, "has no number for its value: " + refusal.getMessage());
        }
        if (decimals.equals(EXACT)) {
            return exact(concept, context, number);
        }
        try {
            return of(concept, context, number, Integer.parseInt(decimals));
        } catch (NumberFormatException refusal) {
            throw Malformed.fact(concept, "has decimals that are neither a whole number nor " + EXACT);
        }
    }

    /**
     * Returns the id by which results refer to this fact.
     *
     * @return the id, empty where none was given
     */
    public abstract Optional<String> id();

    /**
     * Returns the concept for which this fact is reported.
     *
     * @return the concept
     */
    public abstract String concept();

    /**
     * Returns the context: all that must be equal for facts to be added up, such as entity, period, dimensions and unit, as one
     * key.
     *
     * @return the key, which may be empty
     */
    public abstract String context();

    /**
     * Returns the number as reported.
     *
     * @return the value, empty where the fact is nil
     */
    public abstract Optional<Rational> value();

    /**
     * Returns the number of decimal places to which the value is correct; negative for zeros before the point.
     *
     * @return the decimals, empty where the value is exact or nil
     */
    public abstract Optional<Integer> decimals();

    /**
     * Returns whether this fact states that there is no value.
     *
     * @return true for a fact without a value
     */
    public final boolean isNil() {
        return value().isEmpty();
    }

    /**
     * Returns whether the value has digits beyond its decimals, as 33,179 has at decimals of -3. Zeros are none. Such a value contradicts
     * the decimals, which state that it is a multiple of a unit of the last place.
     *
     * @return true where the value is no multiple of 10 to the power of the negated decimals; false for an exact or a nil fact
     */
    public final boolean hasExcessDigits() {
        return decimals()
                .flatMap(decimals -> value().map(value -> !value.isMultipleOf(Rational.powerOfTen(-decimals))))
                .orElse(false);
    }

    /**
     * Returns this fact with an id.
     *
     * @param id the id
     * @return the changed copy
     */
    public abstract Fact withId(String id);

    @Value.Check
    void check() {
        if (concept().isBlank()) {
            throw Malformed.fact(concept(), "is a fact of nothing");
        }
        if (decimals().filter(decimals -> !areWritable(decimals)).isPresent()) {
            throw Malformed.fact(
                    concept(),
                    "has " + decimals().get() + " decimals, and at most " + MOST_DECIMALS + " can be written");
        }
    }

    /** Whether a unit of the last decimal is short enough to be written out. */
    static boolean areWritable(int decimals) {
        return -MOST_DECIMALS <= decimals && decimals <= MOST_DECIMALS;
    }
}
