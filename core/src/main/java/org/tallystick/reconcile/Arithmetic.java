package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.ModelAcrossDates;
import org.tallystick.model.ModelOnDate;
import org.tallystick.model.Models;
import org.tallystick.model.ReportedValues;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/** Evaluates relations: each by itself, and linked ones together. */
final class Arithmetic {
    private final Dossier dossier;
    private final Settings settings;
    private final Models models;

    /** Of the questions that each reconciliation asks. One that is asked later has decisions of its own. */
    private final Decisions decisions;

    private final ImmutableList<RelationCheckFinder.Outcome> outcomes;
    private final ImmutableList<LinkedCheckFinder> linkedFinders;
    private final ImmutableList<ModelAcrossDates> acrossDates;
    private final ImmutableMap<ModelAcrossDates, LinkedCheckFinder> acrossFinders;
    private final Supplier<RepairSearch> repairs;

    Arithmetic(Dossier dossier, ReportedValues reported, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.models = new Models(dossier, reported);
        this.decisions = new Decisions(dossier, settings);
        this.repairs = Suppliers.memoize(() -> new RepairSearch(dossier, models, settings));
        this.outcomes = dossier.relations().stream()
                .map(relation ->
                        new RelationCheckFinder(dossier, relation, models, decisions, settings.widest()).outcome())
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> settled = outcomes.stream()
                .map(RelationCheckFinder.Outcome::check)
                .filter(check -> check.status() == Status.HOLDS || check.status() == Status.POSSIBLE)
                .map(RelationCheck::relation)
                .collect(ImmutableSet.toImmutableSet());
        this.linkedFinders = models.all().stream()
                .filter(linked -> linked.relations().size() > 1
                        || !settled.containsAll(linked.relations())
                        || !linked.disputed().isEmpty())
                .map(linked -> new LinkedCheckFinder(dossier, linked, decisions, settings))
                .collect(ImmutableList.toImmutableList());
        this.acrossDates = models.acrossDates();
        this.acrossFinders = acrossDates.stream()
                .filter(across -> !across.isTooLarge())
                .collect(ImmutableMap.toImmutableMap(
                        across -> across, across -> new LinkedCheckFinder(dossier, across, decisions, settings)));
    }

    ImmutableList<RelationCheck> checks() {
        return outcomes.stream().map(RelationCheckFinder.Outcome::check).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<LinkedCheck> linkedChecks() {
        return Stream.concat(
                        linkedFinders.stream().flatMap(finder -> finder.check().stream()),
                        acrossDates.stream().flatMap(across -> check(across).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<LinkedCheck> check(ModelAcrossDates across) {
        LinkedCheckFinder finder = acrossFinders.get(across);
        return finder == null
                ? Optional.of(new ImmutableLinkedCheck.Builder()
                        .addAllRelations(across.relations())
                        .addAllDates(across.dates())
                        .status(Status.UNKNOWN)
                        .why(ConflictReasons.tooMany(new DisplayNames(dossier), across))
                        .build())
                : finder.check();
    }

    /**
     * Returns the smallest conflicts: those of each relation alone, then those of linked relations on one date and on all dates together.
     */
    ImmutableList<Conflict> conflicts() {
        Stream<Conflict> own = outcomes.stream().flatMap(outcome -> outcome.conflicts().stream());
        Stream<Conflict> linked = Stream.concat(linkedFinders.stream(), acrossFinders.values().stream())
                .flatMap(finder -> finder.conflicts().stream());
        EquivalentConflicts alike =
                new EquivalentConflicts(dossier, models.reported().all(), settings.widest());
        return alike.smallest(own, linked).stream().map(alike::spread).collect(ImmutableList.toImmutableList());
    }

    MinimalCorrection minimalCorrection() {
        ErrorLocalization all = new ErrorLocalization(dossier, models.reported().areAllCounted());
        acrossFinders.values().forEach(finder -> finder.localize(all));
        linkedFinders.stream().filter(finder -> !isSettled(finder.linked())).forEach(finder -> finder.localize(all));
        OwnDisputes own = new OwnDisputes(dossier);
        models.tied().forEach(claims -> own.withdrawRest(claims, all, settings.widest()));
        models.untied().forEach(claims -> own.withdraw(claims, all));
        return all.total();
    }

    /** Whether the date of linked relations is already covered by a decision over all dates. */
    private boolean isSettled(LinkedRelations linked) {
        return linked.date().isPresent()
                && acrossFinders.values().stream()
                        .filter(LinkedCheckFinder::isDecided)
                        .map(LinkedCheckFinder::linked)
                        .filter(across -> across.relations().containsAll(linked.relations()))
                        .anyMatch(
                                across -> across.dates().contains(linked.date().get()));
    }

    /** Returns the implied figures of unreported measurands; of a measurand that changes, on the latest date. */
    ImmutableList<ImpliedFigure> implied() {
        Set<ImmutableSet<String>> seen = new LinkedHashSet<>();
        ImmutableList.Builder<ImpliedFigure> implied = ImmutableList.builder();
        for (ModelOnDate linked : models.all()) {
            if (seen.add(linked.measurands())) {
                Imputation imputation = new Imputation(dossier, linked, decisions);
                linked.determined()
                        .forEach(measurand -> imputation.ofUnreported(measurand).ifPresent(implied::add));
            }
        }
        return implied.build();
    }

    /** Returns the figure implied by linked relations for any of their measurands; for one that changes, on the latest date. */
    Optional<ImpliedFigure> implied(String measurand) {
        return models.all().stream()
                .filter(linked -> linked.measurands().contains(measurand))
                .findFirst()
                .flatMap(linked -> new Imputation(dossier, linked, new Decisions(dossier, settings)).of(measurand));
    }

    /** Returns the figure implied for a measurand on a date by all figures, the relations and the order of dates. */
    Optional<ImpliedFigure> implied(String measurand, PartialDate date) {
        ModelAcrossDates across = models.around(measurand, date);
        Decisions later = new Decisions(dossier, settings);
        return across.isTooLarge()
                ? new Imputation(dossier, models.on(across, date.inUtc()), later).of(measurand)
                : new ImpliedOnDate(dossier, across, later).of(measurand, date);
    }

    ImmutableList<Repair> repairs(Conflict conflict) {
        return repairs.get().of(conflict);
    }

    /** A measurand that changes is estimated on the latest date. */
    ImmutableList<BalancedEstimate> estimates() {
        ImmutableSet<String> withdrawn = minimalCorrection().claims();
        Set<ImmutableSet<String>> seen = new LinkedHashSet<>();
        return models.all().stream()
                .filter(linked -> seen.add(linked.measurands()))
                .flatMap(linked -> new Balancing(dossier, linked, withdrawn, settings).estimates().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
