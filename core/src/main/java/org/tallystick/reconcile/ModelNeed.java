package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.model.ClaimBound;
import org.tallystick.model.ImpliedInterval;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.Model;
import org.tallystick.model.ModelDecision;
import org.tallystick.model.Variable;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.repair.Need;
import org.tallystick.time.PartialDate;

/** The condition that a mended claim must meet to fit the other claims of a conflict by the relations between them. */
final class ModelNeed implements Need {
    private final LinkedRelations linked;
    private final Model model;
    private final Optional<Model> onAllDates;
    private final Claim claim;
    private final ClaimBound own;
    private final ImmutableSet<String> others;
    private final Function<Model, ModelDecision> decide;
    private final Function<Claim, Optional<ClaimBound>> said;
    private final Predicate<Claim> disputesNone;
    private final Supplier<Optional<Interval>> near;

    /**
     * Creates the condition for one claim.
     *
     * @param linked the relations
     * @param model the model of these and of the claims of the conflict, in the widest reading
     * @param onAllDates the same model on all dates together, to move the claim to another; empty where no order of dates binds them
     * @param own the values of the claim in the model
     * @param said the bound that a claim sets to its measurand in that reading
     * @param disputesNone whether a claim in place of this one disputes no other of the conflict without any relation
     */
    ModelNeed(
            LinkedRelations linked,
            Model model,
            Optional<Model> onAllDates,
            Claim claim,
            ClaimBound own,
            Function<Model, ModelDecision> decide,
            Function<Claim, Optional<ClaimBound>> said,
            Predicate<Claim> disputesNone) {
        this.linked = linked;
        this.model = model;
        this.onAllDates = onAllDates;
        this.claim = claim;
        this.own = own;
        this.decide = decide;
        this.said = said;
        this.disputesNone = disputesNone;
        this.others = model.claimBounds().stream()
                .map(ClaimBound::claim)
                .filter(id -> !id.equals(own.claim()))
                .collect(ImmutableSet.toImmutableSet());
        this.near = Suppliers.memoize(() -> implied(model.only(others)));
    }

    /** Returns relations with the claims of a conflict; empty where they do not contain all of these. */
    static Optional<Model> model(LinkedRelations linked, ImmutableSet<String> claims, Reading reading) {
        return Optional.of(linked.in(reading).only(claims))
                .filter(left -> left.claimBounds().size() == claims.size());
    }

    /** Checks first, cheaply, whether it is near the values that the others imply; then whether all can be true together. */
    @Override
    public boolean isMetBy(Claim mended) {
        boolean fits = mended.asOf().equals(claim.asOf())
                ? said.apply(mended)
                        .filter(bound ->
                                near.get().flatMap(bound.values()::intersection).isPresent())
                        .filter(bound -> isPossible(model.with(bound.of(own.measurand()))))
                        .isPresent()
                : mended.asOf().filter(this::fitsOn).isPresent();
        return fits && disputesNone.test(mended);
    }

    /** Where no order binds the dates, a claim moved to another date no longer conflicts with the others. */
    private boolean fitsOn(PartialDate date) {
        return onAllDates.map(all -> isPossible(moved(all, date))).orElseGet(() -> isPossible(model.only(others)));
    }

    private Model moved(Model all, PartialDate date) {
        String there = new Variable(claim.measurand().id(), Optional.of(date.inUtc())).name();
        return all.with(own.of(there));
    }

    private boolean isPossible(Model changed) {
        return decide.apply(changed).isPossible();
    }

    /**
     * Returns the values implied by all linked claims or, where these contradict each other, by those of the conflict alone. The latter may
     * leave more open: three parts can exceed their whole without the fourth.
     */
    @Override
    public Optional<Interval> values() {
        ImmutableList<Reading> readings = model.reading().andTighter();
        return Stream.concat(
                        readings.stream().map(this::withoutClaim),
                        readings.stream().flatMap(reading -> model(linked, others, reading).stream()))
                .flatMap(left -> implied(left).stream())
                .filter(Interval::isBounded)
                .findFirst();
    }

    private Model withoutClaim(Reading reading) {
        Model all = linked.in(reading);
        return all.only(all.claimBounds().stream()
                .map(ClaimBound::claim)
                .filter(id -> !id.equals(own.claim()))
                .collect(ImmutableSet.toImmutableSet()));
    }

    private Optional<Interval> implied(Model left) {
        return decide.apply(left).implied(own.measurand()).map(ImpliedInterval::values);
    }
}
