package org.tallystick.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.InvalidValueException;
import org.tallystick.number.Rational;

/**
 * A total and its contributors, each with a weight.
 *
 * <pre>{@code
 * Calculation balance = Calculation.of("balance", "Assets", "CurrentAssets", "FixedAssets");
 * Calculation income = Calculation.of("income", "NetIncome", "Revenue").less("Costs");
 * }</pre>
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Calculation implements Serializable permits ImmutableCalculation {
    private static final long serialVersionUID = 1L;

    Calculation() {}

    /**
     * Returns a sum.
     *
     * @param id the name by which results refer to it
     * @param total the concept of the total
     * @param first a contributor
     * @param others further contributors
     * @return the calculation, with weights of 1
     * @throws InvalidValueException where a name is blank or a concept is named twice
     */
    public static Calculation of(String id, String total, String first, String... others) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        weights.put(first, Rational.ONE);
        for (String other : others) {
            if (weights.put(other, Rational.ONE) != null) {
                throw Malformed.calculation(id, "names " + other + " twice");
            }
        }
        return of(id, total, weights);
    }

    /**
     * Returns a weighted sum.
     *
     * @param id the name by which results refer to it
     * @param total the concept of the total
     * @param weights the multiplier of each contributor; a negative one subtracts it
     * @return the calculation, its contributors in the order of the map
     * @throws InvalidValueException where a name is blank, there are no contributors, a weight is zero, or the total is its own contributor
     */
    public static Calculation of(String id, String total, Map<String, Rational> weights) {
        return new ImmutableCalculation.Builder()
                .id(id)
                .total(total)
                .putAllWeights(weights)
                .build();
    }

    /**
     * Returns the name by which results refer to it.
     *
     * @return the id
     */
    public abstract String id();

    /**
     * Returns the concept of the total.
     *
     * @return the concept
     */
    public abstract String total();

    /**
     * Returns the multiplier of each contributor.
     *
     * @return the weights by concept, none of them zero
     */
    public abstract ImmutableMap<String, Rational> weights();

    /** Returns the total and its contributors, in this order. */
    ImmutableSet<String> concepts() {
        return ImmutableSet.<String>builder()
                .add(total())
                .addAll(weights().keySet())
                .build();
    }

    /**
     * Returns this calculation with one more contributor, which is subtracted.
     *
     * @param concept the concept that is subtracted
     * @return the grown calculation
     * @throws InvalidValueException where it is named already
     */
    public final Calculation less(String concept) {
        return weighing(concept, Rational.ONE.negated());
    }

    /**
     * Returns this calculation with one more contributor.
     *
     * @param concept the concept that contributes
     * @param weight its multiplier
     * @return the grown calculation
     * @throws InvalidValueException where it is named already, or the weight is zero
     */
    public final Calculation weighing(String concept, Rational weight) {
        Map<String, Rational> weights = new LinkedHashMap<>(weights());
        if (weights.put(concept, weight) != null) {
            throw Malformed.calculation(id(), "names " + concept + " twice");
        }
        return ((ImmutableCalculation) this).withWeights(weights);
    }

    @Value.Check
    void check() {
        require(!id().isBlank(), "needs an id that is not blank");
        require(!total().isBlank(), "has a total without a name");
        require(!weights().isEmpty(), "has no contributors");
        require(!weights().containsKey(total()), "adds " + total() + " to itself");
        weights().forEach((concept, weight) -> {
            require(!concept.isBlank(), "has a contributor without a name");
            require(!weight.isZero(), "takes " + concept + " zero times");
        });
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw Malformed.calculation(id(), problem);
        }
    }
}
