package org.tallystick.model;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.proof.ClaimEnd;
import org.tallystick.proof.Premise;

/**
 * The derivation of an end of an implied interval. It is worked out on first use, since that takes longer than the end itself where the
 * derivation is long.
 */
public final class EndDerivation {
    static final EndDerivation NOTHING = new EndDerivation(() -> new Used(ImmutableSet.of(), ImmutableSet.of()));

    private final Supplier<Used> used;

    private EndDerivation(Supplier<Used> used) {
        this.used = Suppliers.memoize(used::get);
    }

    /** What an end follows from: the ids of claims and of relations. */
    record Used(ImmutableSet<String> claims, ImmutableSet<String> relations) {}

    static EndDerivation of(Supplier<Used> used) {
        return new EndDerivation(used);
    }

    static EndDerivation of(ImmutableList<Premise> premises) {
        return new EndDerivation(() -> new Used(
                premises.stream()
                        .flatMap(line -> line instanceof ClaimEnd end ? Stream.of(end.claim()) : Stream.empty())
                        .collect(ImmutableSet.toImmutableSet()),
                premises.stream()
                        .flatMap(line -> line.usedRelation().stream())
                        .collect(ImmutableSet.toImmutableSet())));
    }

    /**
     * Returns the claims from which the end follows.
     *
     * @return the ids of the claims
     */
    public ImmutableSet<String> claims() {
        return used.get().claims();
    }

    /**
     * Returns the relations by which the end follows.
     *
     * @return the ids of the relations
     */
    public ImmutableSet<String> relations() {
        return used.get().relations();
    }
}
