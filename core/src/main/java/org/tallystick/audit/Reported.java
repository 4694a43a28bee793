package org.tallystick.audit;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The reported value of one concept in one context, from all its duplicate facts. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Reported implements Serializable permits ImmutableReported {
    private static final long serialVersionUID = 1L;

    Reported() {}

    /** Returns the combination of facts; empty where none of them has a value. */
    static Optional<Reported> of(String concept, List<Fact> facts, AuditMode mode) {
        List<Fact> valued = facts.stream().filter(fact -> !fact.isNil()).toList();
        List<Fact> nil = facts.stream().filter(Fact::isNil).toList();
        return valued.isEmpty()
                ? Optional.empty()
                : Optional.of(new ImmutableReported.Builder()
                        .concept(concept)
                        .addAllFacts(valued)
                        .addAllNilFacts(nil)
                        .mode(mode)
                        .build());
    }

    /**
     * Returns the concept.
     *
     * @return the concept
     */
    public abstract String concept();

    /**
     * Returns the facts that have a value.
     *
     * @return one or more facts, in the order of input
     */
    public abstract ImmutableList<Fact> facts();

    /**
     * Returns the facts that state that there is no value, and so contradict the others.
     *
     * @return the nil facts, in the order of input
     */
    public abstract ImmutableList<Fact> nilFacts();

    /**
     * Returns the mode in which their decimals are read.
     *
     * @return the mode
     */
    public abstract AuditMode mode();

    /**
     * Returns the true values that all of the facts leave open. Two facts of equal decimals and different values contradict each
     * other, even where their intervals touch.
     *
     * @return an interval, empty where the facts contradict each other or one has excess digits
     */
    @Value.Lazy
    public Optional<Interval> values() {
        if (!nilFacts().isEmpty() || hasExcessDigits()) {
            return Optional.empty();
        }
        Map<Optional<Integer>, Rational> byDecimals = new HashMap<>();
        Optional<Interval> common = Optional.of(Interval.all());
        for (Fact fact : facts()) {
            Rational value = fact.value().orElseThrow();
            Rational before = byDecimals.putIfAbsent(fact.decimals(), value);
            if (before != null && !before.equals(value)) {
                return Optional.empty();
            }
            common = common.flatMap(mode().valuesOf(fact)::intersection);
        }
        return common;
    }

    /**
     * Returns whether the facts contradict each other.
     *
     * @return true where some are nil, and where no true value could lead to all of them; never where {@link #hasExcessDigits()} is true
     */
    public final boolean isContradictory() {
        return values().isEmpty() && !hasExcessDigits();
    }

    /**
     * Returns whether a fact {@linkplain Fact#hasExcessDigits() has excess digits}. Duplicates are compared without such facts only, so
     * that a concept with both faults has this one. A nil fact beside a value contradicts it whatever its digits.
     *
     * @return true where some value has excess digits and no fact is nil
     */
    @Value.Lazy
    public boolean hasExcessDigits() {
        return nilFacts().isEmpty() && facts().stream().anyMatch(Fact::hasExcessDigits);
    }
}
