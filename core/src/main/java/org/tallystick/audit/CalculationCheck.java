package org.tallystick.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The check of whether a calculation is consistent in one context, with its arithmetic. */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class CalculationCheck implements Serializable permits ImmutableCalculationCheck {
    private static final long serialVersionUID = 1L;

    CalculationCheck() {}

    /**
     * Returns the calculation.
     *
     * @return the total, its contributors and their weights
     */
    public abstract Calculation calculation();

    /**
     * Returns the context of the check.
     *
     * @return the context that its facts share; also empty where nothing of the calculation is reported in any context
     */
    public abstract String context();

    /**
     * Returns the mode in which decimals are read.
     *
     * @return the mode
     */
    public abstract AuditMode mode();

    /**
     * Returns the reported facts of the total.
     *
     * @return its facts, empty where no value is reported
     */
    public abstract Optional<Reported> total();

    /**
     * Returns the reported facts of the contributors.
     *
     * @return the facts of each contributor with a reported value, in the order of the calculation
     */
    public abstract ImmutableList<Reported> contributors();

    /**
     * Returns the concepts that are reported to have no value.
     *
     * @return the concepts with only nil facts
     */
    public abstract ImmutableSet<String> nil();

    /**
     * Returns the contributors without a reported value. They count as zero.
     *
     * @return the concepts, including nil ones
     */
    @Value.Lazy
    public ImmutableList<String> absent() {
        ImmutableSet<String> present =
                contributors().stream().map(Reported::concept).collect(ImmutableSet.toImmutableSet());
        return calculation().weights().keySet().stream()
                .filter(concept -> !present.contains(concept))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the concepts whose facts contradict each other.
     *
     * @return the total and contributors whose facts leave no value or are nil beside a value, without those of {@link #excessDigits()}
     */
    @Value.Lazy
    public ImmutableList<String> contradictory() {
        return concepts(Reported::isContradictory);
    }

    /**
     * Returns the concepts that are nil and have a value as well.
     *
     * @return some of those whose facts {@linkplain #contradictory() contradict each other}
     */
    @Value.Lazy
    public ImmutableList<String> nilBesideValue() {
        return concepts(reported -> !reported.nilFacts().isEmpty());
    }

    /**
     * Returns the concepts of which a value has digits beyond its decimals.
     *
     * @return the total and contributors that {@linkplain Reported#hasExcessDigits() have excess digits}
     */
    @Value.Lazy
    public ImmutableList<String> excessDigits() {
        return concepts(Reported::hasExcessDigits);
    }

    private ImmutableList<String> concepts(Predicate<Reported> condition) {
        return Stream.concat(total().stream(), contributors().stream())
                .filter(condition)
                .map(Reported::concept)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the verdict.
     *
     * @return whether the total can equal the sum of its contributors
     */
    @Value.Lazy
    public Consistency consistency() {
        if (total().isEmpty() || contributors().isEmpty()) {
            return Consistency.NOT_BOUND;
        }
        if (!excessDigits().isEmpty()) {
            return Consistency.EXCESS_DIGITS;
        }
        if (!contradictory().isEmpty()) {
            return Consistency.INCONSISTENT_DUPLICATES;
        }
        boolean shared =
                computed().flatMap(sum -> reported().flatMap(sum::intersection)).isPresent();
        return shared ? Consistency.CONSISTENT : Consistency.INCONSISTENT;
    }

    /**
     * Returns the values of the total that its own facts leave open.
     *
     * @return an interval, empty where no value is reported, where its facts contradict each other and where one has excess digits
     */
    public final Optional<Interval> reported() {
        return total().flatMap(Reported::values);
    }

    /**
     * Returns the sum of the contributors. A negative weight swaps the ends of an interval, and which of them belong to it.
     *
     * @return an interval, empty where no contributor is reported, and where the facts of one contradict each other or have excess digits
     */
    @Value.Lazy
    public Optional<Interval> computed() {
        if (contributors().isEmpty()
                || contributors().stream().anyMatch(one -> one.values().isEmpty())) {
            return Optional.empty();
        }
        Interval sum = Interval.of(Rational.ZERO);
        for (Reported contributor : contributors()) {
            sum = sum.plus(contributor.values().orElseThrow().times(weight(contributor)));
        }
        return Optional.of(sum);
    }

    /** Returns the weight of a contributor. */
    Rational weight(Reported contributor) {
        return Optional.ofNullable(calculation().weights().get(contributor.concept()))
                .orElseThrow();
    }

    /**
     * Returns the distance between the total and the sum.
     *
     * @return the distance of the nearest ends, 0 where they touch in an end that does not belong to both; empty where the
     *     verdict has another reason, and where it is not {@link Consistency#INCONSISTENT}
     */
    public final Optional<Rational> gap() {
        return computed().flatMap(sum -> reported().flatMap(sum::gap));
    }

    /**
     * Returns the arithmetic in plain English.
     *
     * @return a sentence or more
     */
    public final String why() {
        return new AuditReasons(this).why();
    }

    /**
     * Returns the arithmetic in plain English.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
