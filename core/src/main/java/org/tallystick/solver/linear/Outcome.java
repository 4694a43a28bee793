package org.tallystick.solver.linear;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was found out about a question whether all of something can be true.
 *
 * @param <V> the values by which all is true
 * @param <P> the proof that not all is true
 */
public sealed interface Outcome<V, P> {

    /**
     * All can be true.
     *
     * @param values values by which it is, where they were worked out
     */
    record Possible<V, P>(Optional<V> values) implements Outcome<V, P> {}

    /**
     * Not all can be true.
     *
     * @param reason the proof
     */
    record Impossible<V, P>(P reason) implements Outcome<V, P> {
        @Override
        public Optional<P> proof() {
            return Optional.of(reason);
        }
    }

    /** It was not found out within the budget, or within the depth to which cases are distinguished. */
    record Unknown<V, P>() implements Outcome<V, P> {}

    /** {@return an outcome where all can be true, without values} */
    static <V, P> Outcome<V, P> possible() {
        return new Possible<>(Optional.empty());
    }

    /** {@return an outcome where all can be true by some values} */
    static <V, P> Outcome<V, P> possible(V values) {
        return new Possible<>(Optional.of(values));
    }

    /** {@return an outcome where a proof shows that not all can be true} */
    static <V, P> Outcome<V, P> impossible(P proof) {
        return new Impossible<>(proof);
    }

    /** {@return an outcome where nothing was found out} */
    static <V, P> Outcome<V, P> unknown() {
        return new Unknown<>();
    }

    /** {@return values by which all is true; empty where it is not, or they were not worked out} */
    default Optional<V> values() {
        return Optional.empty();
    }

    /** {@return the proof that not all can be true; empty where there is none} */
    default Optional<P> proof() {
        return Optional.empty();
    }

    /** {@return whether all can be true} */
    default boolean isPossible() {
        return this instanceof Possible;
    }

    /** {@return whether it is proven that not all can be true} */
    default boolean isImpossible() {
        return this instanceof Impossible;
    }

    /** {@return whether it was not found out} */
    default boolean isUnknown() {
        return this instanceof Unknown;
    }

    /**
     * The same about another question that has the same answer.
     *
     * @param turned what turns the proof into one about the other question
     * @return the outcome, without values
     */
    default <W, Q> Outcome<W, Q> withProof(Function<? super P, ? extends Q> turned) {
        Optional<Q> proof = proof().map(turned);
        return proof.<Outcome<W, Q>>map(Impossible::new).orElseGet(() -> isPossible() ? possible() : unknown());
    }
}
