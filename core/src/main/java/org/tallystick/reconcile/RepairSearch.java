package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.consensus.ClaimGroup;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.model.ClaimBound;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.Model;
import org.tallystick.model.ModelAcrossDates;
import org.tallystick.model.ModelDecision;
import org.tallystick.model.Models;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.Conflict;
import org.tallystick.repair.Need;
import org.tallystick.repair.Repair;
import org.tallystick.repair.RepairFinder;
import org.tallystick.solver.linear.Budget;
import org.tallystick.subject.Subjects;

/** Searches for single changes that would resolve a conflict, and tests each. */
final class RepairSearch {
    /** The repairs of one conflict share a budget. A decision may spend one part in so many of what is left. */
    private static final int SHARE = 2;

    private final Dossier dossier;
    private final Models models;
    private final Settings settings;
    private final Subjects subjects;
    private final RepairFinder finder;
    private final Corroboration corroboration;
    private final Supplier<ImmutableListMultimap<String, LinkedRelations>> linked;
    private final Map<LinkedRelations, Model> all = new ConcurrentHashMap<>();

    RepairSearch(Dossier dossier, Models models, Settings settings) {
        this.dossier = dossier;
        this.models = models;
        this.settings = settings;
        this.subjects = Subjects.of(dossier);
        this.finder = RepairFinder.in(dossier);
        this.corroboration = new Corroboration(models.reported(), settings.widest());
        this.linked = Suppliers.memoize(this::byClaim);
    }

    /** Returns the repairs of all claims of a conflict, ranked by kind; of equal rank, in the order of the claims. */
    ImmutableList<Repair> of(Conflict conflict) {
        ImmutableList<Claim> claims = conflict.claims().stream()
                .flatMap(id -> Optional.ofNullable(dossier.claimsById().get(id)).stream())
                .collect(ImmutableList.toImmutableList());
        Optional<Fit> fit = fit(conflict);
        Budget budget = Budget.of(settings.steps());
        Function<Model, ModelDecision> decide = model -> ModelDecision.of(model, dossier, budget.share(SHARE));
        return claims.stream()
                .filter(claim -> !corroboration.isBeyondSlips(claim))
                .flatMap(claim -> need(claim, conflict, fit, decide).stream()
                        .flatMap(need -> finder.mending(claim, linked(claim, conflict, need, decide)).stream()))
                .sorted(Comparator.comparing(Repair::kind))
                .collect(ImmutableList.toImmutableList());
    }

    private LinkedNeed linked(Claim claim, Conflict conflict, Need need, Function<Model, ModelDecision> decide) {
        ImmutableSet<String> taking = Stream.concat(
                        conflict.claims().stream(), conflict.sides().stream().flatMap(ImmutableSet::stream))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> equal = equal(claim);
        ImmutableList<Surroundings> surroundings = linked.get().get(claim.id()).stream()
                .map(relations -> all.computeIfAbsent(relations, any -> any.in(settings.widest())))
                .flatMap(model ->
                        own(model, claim).map(own -> new Surroundings(model, own, taking, equal, decide)).stream())
                .collect(ImmutableList.toImmutableList());
        return new LinkedNeed(claim, need, surroundings, this::bounds);
    }

    /** Returns the other claims of the same subject that state the same number. */
    private ImmutableSet<String> equal(Claim claim) {
        Optional<Rational> number = number(claim);
        return dossier.claimsByMeasurand().get(claim.measurand().id()).stream()
                .filter(other -> number.isPresent() && number(other).equals(number))
                .filter(other -> subjects.subject(other).equals(subjects.subject(claim)))
                .map(Claim::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<Rational> number(Claim claim) {
        Figure figure = dossier.figure(claim);
        return figure.hedge().isOneSided() ? Optional.empty() : figure.value();
    }

    private ImmutableListMultimap<String, LinkedRelations> byClaim() {
        ImmutableListMultimap.Builder<String, LinkedRelations> byClaim = ImmutableListMultimap.builder();
        Stream.<LinkedRelations>concat(models.all().stream(), across())
                .forEach(relations -> relations.claims().forEach(counted -> byClaim.put(counted.id(), relations)));
        return byClaim.build();
    }

    private Stream<ModelAcrossDates> across() {
        return models.acrossDates().stream().filter(linked -> !linked.isTooLarge());
    }

    private static Optional<ClaimBound> own(Model model, Claim claim) {
        return model.claimBounds().stream()
                .filter(bound -> bound.claim().equals(claim.id()))
                .findFirst();
    }

    private Optional<Fit> fit(Conflict conflict) {
        ImmutableList<ModelAcrossDates> across = across().filter(
                        linked -> linked.relations().containsAll(conflict.relations()))
                .collect(ImmutableList.toImmutableList());
        Optional<Model> onAllDates =
                across.stream().flatMap(linked -> model(linked, conflict)).findFirst();
        return Stream.<LinkedRelations>concat(models.all().stream(), across.stream())
                .filter(linked -> linked.relations().containsAll(conflict.relations()))
                .flatMap(linked -> model(linked, conflict).map(model -> new Fit(linked, model, onAllDates)))
                .findFirst();
    }

    private Stream<Model> model(LinkedRelations linked, Conflict conflict) {
        return ModelNeed.model(linked, conflict.claims(), settings.widest()).stream();
    }

    private Optional<? extends Need> need(
            Claim claim, Conflict conflict, Optional<Fit> fit, Function<Model, ModelDecision> decide) {
        if (!conflict.relations().isEmpty()) {
            return fit.flatMap(within -> need(claim, conflict, within, decide));
        }
        ImmutableSet<String> disputing =
                conflict.sides().stream().flatMap(ImmutableSet::stream).collect(ImmutableSet.toImmutableSet());
        return models.reported()
                .of(claim.measurand().id())
                .map(claims -> new DisputeNeed(claim, claims, disputing, dossier, subjects, settings.widest()));
    }

    private Optional<ModelNeed> need(Claim claim, Conflict conflict, Fit fit, Function<Model, ModelDecision> decide) {
        return own(fit.model(), claim)
                .map(bound -> new ModelNeed(
                        fit.linked(),
                        fit.model(),
                        fit.onAllDates(),
                        claim,
                        bound,
                        decide,
                        this::bound,
                        mended -> disputesNone(mended, conflict)));
    }

    /** A count that rises within a day has a value in the model that its claims, which never fall, do not allow. */
    private boolean disputesNone(Claim mended, Conflict conflict) {
        return models.reported().of(mended.measurand().id()).stream()
                .flatMap(claims -> claims.with(mended).disputes().stream())
                .map(dispute -> dispute.claims().stream().map(StandingClaim::id).collect(ImmutableSet.toImmutableSet()))
                .noneMatch(ids -> ids.contains(mended.id())
                        && conflict.claims().stream().anyMatch(id -> ids.contains(id) && !id.equals(mended.id())));
    }

    /**
     * The relations of a conflict with all of its claims.
     *
     * @param linked the relations
     * @param model the model of these and of the claims of the conflict, in the widest reading
     * @param onAllDates the same model on all dates together, where an order of dates binds them
     */
    private record Fit(LinkedRelations linked, Model model, Optional<Model> onAllDates) {}

    private Optional<ClaimBound> bound(Claim mended) {
        Figure figure = dossier.figure(mended);
        return bound(mended, figure, figure.in(settings.widest()));
    }

    private Optional<ClaimBound> bound(Claim claim, Figure figure, Interval values) {
        String measurand = claim.measurand().id();
        return models.tightened(measurand, values)
                .map(left -> ClaimBound.of(claim.id(), measurand, left, figure, settings.widest()));
    }

    /** Returns the bound of a mended claim. Of a count that never falls, it determines which others of its date bound it above. */
    private ImmutableList<ClaimBound> bounds(Claim mended) {
        Stream<ClaimBound> bounds = mended.measurand().course() != Course.CUMULATIVE
                ? bound(mended).stream()
                : models.reported().of(mended.measurand().id()).stream()
                        .flatMap(claims -> claims.with(mended).own().stream())
                        .filter(group -> group.claims().stream()
                                .anyMatch(counted -> counted.id().equals(mended.id())))
                        .flatMap(this::bounds);
        return bounds.collect(ImmutableList.toImmutableList());
    }

    private Stream<ClaimBound> bounds(ClaimGroup group) {
        return group.claims().stream()
                .flatMap(counted ->
                        bound(counted.claim(), counted.figure(), group.in(counted, settings.widest())).stream());
    }
}
