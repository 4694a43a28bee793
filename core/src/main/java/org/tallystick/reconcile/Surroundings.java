package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tallystick.model.ClaimBound;
import org.tallystick.model.ImpliedInterval;
import org.tallystick.model.Model;
import org.tallystick.model.ModelDecision;
import org.tallystick.number.Interval;
import org.tallystick.proof.Certificate;

/**
 * The claims linked to one that may be mended. It must then fit what can be true with the other claims of its conflict, and what could be
 * true with it as it was stated. Claims that contradict others already, whatever this one states, forbid nothing. Neither do equal numbers
 * of the same measurand, whose sources may have made the same slip, nor what is not decided within the work allowed.
 */
final class Surroundings {
    /** The greatest number of constraints that are considered, the nearest first. */
    private static final int MOST = 200;

    /** The greatest number of contradictions among the claims that are set aside. */
    private static final int CONTRADICTIONS = 20;

    private final Model all;
    private final ClaimBound own;
    private final Function<Model, ModelDecision> decide;
    private final ImmutableList<Supplier<Kept>> kept;

    /**
     * Creates the surroundings of a claim in a conflict.
     *
     * @param linked the model of all claims, in the widest reading
     * @param own the claim in it
     * @param conflict the ids of all claims of the conflict
     * @param equal the ids of the claims that state the same number
     */
    Surroundings(
            Model linked,
            ClaimBound own,
            ImmutableSet<String> conflict,
            ImmutableSet<String> equal,
            Function<Model, ModelDecision> decide) {
        this.all = linked.around(own.measurand(), MOST);
        this.own = own;
        this.decide = decide;
        ImmutableSet<String> others = all.claimBounds().stream()
                .map(ClaimBound::claim)
                .filter(id -> !id.equals(own.claim()) && !equal.contains(id))
                .collect(ImmutableSet.toImmutableSet());
        Set<String> beside = Sets.intersection(conflict, others);
        Set<String> outside = Sets.difference(others, conflict);
        this.kept = ImmutableList.of(
                Suppliers.memoize(() -> possible(others, beside)),
                Suppliers.memoize(() -> possible(Sets.union(outside, Set.of(own.claim())), Set.of(own.claim()))));
    }

    /** Claims that can be true together, and the values that they imply for the measurand, without this claim. */
    private record Kept(
            ImmutableSet<String> claims, @Nullable Interval values) {}

    /** Whether the claims around it allow some bounds: those of the mended claim and of those on which it bears. */
    boolean allow(ImmutableList<ClaimBound> mended) {
        return kept.stream().allMatch(claims -> allows(claims.get(), mended));
    }

    private boolean allows(Kept claims, ImmutableList<ClaimBound> mended) {
        boolean single = mended.size() == 1;
        if (single && isApart(claims.values(), mended.get(0).values())) {
            return false;
        }
        Set<String> with = Sets.union(claims.claims(), Set.of(own.claim()));
        Model changed = all.only(ImmutableSet.copyOf(with));
        for (ClaimBound bound : mended) {
            changed = changed.with(bound.of(own.measurand()));
        }
        return !decide.apply(changed).isImpossible();
    }

    private static boolean isApart(@Nullable Interval required, Interval values) {
        return required != null && required.intersection(values).isEmpty();
    }

    /**
     * Sets aside claims that contradict each other until the rest can be true.
     *
     * @param firm the claims that are never set aside
     */
    private Kept possible(Set<String> claims, Set<String> firm) {
        ImmutableSet<String> left = ImmutableSet.copyOf(claims);
        for (int found = 0; found < CONTRADICTIONS; found++) {
            ModelDecision decision = decide.apply(all.only(left));
            Optional<Certificate> contradiction = decision.contradiction();
            if (contradiction.isEmpty()) {
                return decision.isPossible() ? kept(left) : nothing();
            }
            Set<String> aside = Sets.difference(contradiction.get().claims(), firm);
            if (aside.isEmpty()) {
                return nothing();
            }
            left = Sets.difference(left, aside).immutableCopy();
        }
        return nothing();
    }

    private Kept kept(ImmutableSet<String> claims) {
        ImmutableSet<String> others =
                Sets.difference(claims, Set.of(own.claim())).immutableCopy();
        Optional<Interval> implied =
                decide.apply(all.only(others)).implied(own.measurand()).map(ImpliedInterval::values);
        return new Kept(others, implied.orElse(null));
    }

    private static Kept nothing() {
        return new Kept(ImmutableSet.of(), null);
    }
}
