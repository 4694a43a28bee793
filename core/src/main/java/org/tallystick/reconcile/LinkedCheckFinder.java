package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.ClaimBound;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.Model;
import org.tallystick.model.ModelDecision;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.solver.conflict.MinimalRemoval;

/** Decides linked relations together. */
final class LinkedCheckFinder {
    /** The greatest number of claims about one measurand without relations for which a smallest set of wrong claims is sought. */
    private static final int MANY = 500;

    private final LinkedRelations linked;
    private final Settings settings;
    private final Decisions.OfSet decisions;
    private final ConflictReasons reasons;
    private final Model all;

    LinkedCheckFinder(Dossier dossier, LinkedRelations linked, Decisions decisions, Settings settings) {
        this.linked = linked;
        this.settings = settings;
        this.decisions = decisions.about(linked);
        this.reasons = new ConflictReasons(dossier);
        this.all = linked.in(settings.widest());
    }

    private ModelDecision decision() {
        return decisions.all(settings.widest());
    }

    /** Returns the check, where there are several relations or dates. */
    Optional<LinkedCheck> check() {
        if (linked.relations().size() < 2 && linked.dates().isEmpty()) {
            return Optional.empty();
        }
        ImmutableSet<String> disputed = linked.disputed();
        ModelDecision undisputed = decisions.undisputed(settings.widest());
        Status status = status(undisputed);
        Optional<Reading> grade = status == Status.POSSIBLE ? grade() : Optional.empty();
        return Optional.of(new ImmutableLinkedCheck.Builder()
                .addAllRelations(linked.relations())
                .date(linked.date())
                .addAllDates(linked.dates())
                .status(status)
                .grade(grade)
                .why(reasons.linked(linked, status, grade, disputed))
                .build());
    }

    private static Status status(ModelDecision decision) {
        if (decision.isImpossible()) {
            return Status.VIOLATED;
        }
        return decision.isPossible() ? Status.POSSIBLE : Status.UNKNOWN;
    }

    private Optional<Reading> grade() {
        return settings.widest().andTighter().stream()
                .filter(reading -> reading == settings.widest()
                        || decisions.undisputed(reading).isPossible())
                .findFirst();
    }

    /**
     * Returns the smallest conflicts that involve a relation. One of several claims with the same values stands for all of them.
     */
    ImmutableList<Conflict> conflicts() {
        if (!decision().isImpossible()) {
            return ImmutableList.of();
        }
        return decisions.of(all.only(distinct())).contradictions(settings.conflicts()).stream()
                .filter(this::isOfRelations)
                .map(contradiction -> reasons.conflict(contradiction, linked.date()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Where dates are joined, claims of one measurand may contradict each other without any relation, whatever the proof names. */
    private boolean isOfRelations(Certificate contradiction) {
        boolean tied = !contradiction.relations().isEmpty();
        return tied
                && (linked.dates().isEmpty()
                        || !decisions
                                .of(all.untied().only(contradiction.claims()))
                                .isImpossible());
    }

    /** Returns one claim for all with the same values: the one that is blamed first. */
    private ImmutableSet<String> distinct() {
        Map<ClaimBound, String> bySense = new LinkedHashMap<>();
        for (int thing : decision().blamedFirst()) {
            if (all.isClaim(thing)) {
                ClaimBound bound = all.claimBounds().get(thing);
                bySense.putIfAbsent(bound.unstated(), bound.claim());
            }
        }
        return ImmutableSet.copyOf(bySense.values());
    }

    /**
     * Adds the fewest things to withdraw so that the others can be true together; where the definitions contradict each other, without as
     * few of them as that takes.
     */
    void localize(ErrorLocalization errors) {
        if (decision().isPossible()) {
            return;
        }
        MinimalRemoval fewest = fewest(all, decision());
        if (fewest.withdrawn().isPresent() || !fewest.isProven()) {
            errors.add(all, fewest);
            return;
        }
        ContradictoryDefinitions definitions = ContradictoryDefinitions.of(all, decisions::of);
        errors.addDefinitions(definitions);
        Model rest = all.without(definitions.relations());
        ModelDecision made = decisions.of(rest);
        if (!made.isPossible()) {
            errors.add(rest, fewest(rest, made));
        }
    }

    private MinimalRemoval fewest(Model model, ModelDecision made) {
        if (linked.relations().isEmpty() && model.things() > MANY) {
            return new MinimalRemoval(Optional.empty(), 1, false);
        }
        return made.isImpossible()
                ? made.fewest(origins(model))
                : new MinimalRemoval(Optional.of(ImmutableList.of()), 0, false);
    }

    boolean isDecided() {
        return decision().isPossible() || decision().isImpossible();
    }

    LinkedRelations linked() {
        return linked;
    }

    /** Returns sets of equal figures of one origin, which are withdrawn together. */
    private ImmutableList<BitSet> origins(Model model) {
        Map<String, StandingClaim> claims = new LinkedHashMap<>();
        linked.claims().forEach(counted -> claims.put(counted.id(), counted));
        Map<ImmutableList<Object>, BitSet> groups = new LinkedHashMap<>();
        for (int thing = 0; thing < model.claimBounds().size(); thing++) {
            ClaimBound bound = model.claimBounds().get(thing);
            ImmutableSet<String> origins = Optional.ofNullable(claims.get(bound.claim()))
                    .map(StandingClaim::origins)
                    .orElse(ImmutableSet.of());
            groups.computeIfAbsent(ImmutableList.of(bound.unstated(), origins), sense -> new BitSet())
                    .set(thing);
        }
        return ImmutableList.copyOf(groups.values());
    }
}
