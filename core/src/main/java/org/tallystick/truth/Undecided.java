package org.tallystick.truth;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;

/**
 * A method that chooses between figures, applied with the unnamed officials as one party and without them. Where the results differ,
 * the unnamed officials would decide, and there is no estimate.
 */
final class Undecided implements TruthMethod {
    /** Values that differ by no more are equal but for rounding. */
    private static final double EQUAL = 1e-9;

    private final TruthMethod with;
    private final TruthMethod without;
    private final IdentityHashMap<DataItem, DataItem> named;

    private Undecided(TruthMethod with, TruthMethod without, IdentityHashMap<DataItem, DataItem> named) {
        this.with = with;
        this.without = without;
        this.named = named;
    }

    static TruthMethod of(DataItems all, Function<DataItems, TruthMethod> learned) {
        boolean unnamed = all.all().stream().anyMatch(DataItem::isUnnamedBesideNamed);
        TruthMethod with = learned.apply(all);
        if (!unnamed) {
            return with;
        }
        IdentityHashMap<DataItem, DataItem> named = all.named();
        return new Undecided(with, learned.apply(all.with(named)), named);
    }

    @Override
    public Optional<Opinion> opinion(DataItem item) {
        return with.opinion(item)
                .filter(opinion -> !item.isUnnamedBesideNamed()
                        || without.opinion(named.getOrDefault(item, item))
                                .filter(other -> isNear(opinion.value(), other.value()))
                                .isPresent());
    }

    private static boolean isNear(double one, double other) {
        return StrictMath.abs(one - other) <= EQUAL * StrictMath.max(1, StrictMath.abs(one));
    }
}
