package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.ModelAcrossDates;
import org.tallystick.model.Models;
import org.tallystick.model.ReportedValues;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.repair.Repair;
import org.tallystick.time.PartialDate;

/** All that relations say: each by itself, and those that are linked together. */
final class Arithmetic {
    private final Dossier dossier;
    private final Settings settings;
    private final Models networks;
    private final ImmutableList<RelationJudge.Outcome> outcomes;
    private final ImmutableList<LinkedJudge> judges;
    private final ImmutableList<ModelAcrossDates> acrossDates;
    private final ImmutableMap<ModelAcrossDates, LinkedJudge> acrossJudges;
    private final Supplier<RepairSearch> repairs;

    Arithmetic(Dossier dossier, ReportedValues reported, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.networks = new Models(dossier, reported);
        this.repairs = Suppliers.memoize(() -> new RepairSearch(dossier, networks, settings));
        this.outcomes = dossier.relations().stream()
                .map(relation -> new RelationJudge(dossier, relation, reported, networks, settings).judge())
                .collect(ImmutableList.toImmutableList());
        ImmutableSet<String> settled = outcomes.stream()
                .map(RelationJudge.Outcome::check)
                .filter(check -> check.status() != Status.VIOLATED && check.status() != Status.NOT_CHECKABLE)
                .map(RelationCheck::relation)
                .collect(ImmutableSet.toImmutableSet());
        this.judges = networks.all().stream()
                .filter(linked -> linked.relations().size() > 1
                        || !settled.containsAll(linked.relations())
                        || !linked.disputed().isEmpty())
                .map(linked -> new LinkedJudge(dossier, linked, settings))
                .collect(ImmutableList.toImmutableList());
        this.acrossDates = networks.acrossDates();
        this.acrossJudges = acrossDates.stream()
                .filter(across -> !across.isTooLarge())
                .collect(ImmutableMap.toImmutableMap(
                        across -> across, across -> new LinkedJudge(dossier, across, settings)));
    }

    ImmutableList<RelationCheck> checks() {
        return outcomes.stream().map(RelationJudge.Outcome::check).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<LinkedCheck> linkedChecks() {
        return Stream.concat(
                        judges.stream().flatMap(judge -> judge.check().stream()),
                        acrossDates.stream().flatMap(across -> check(across).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private Optional<LinkedCheck> check(ModelAcrossDates across) {
        LinkedJudge judge = acrossJudges.get(across);
        return judge == null
                ? Optional.of(new ImmutableLinkedCheck.Builder()
                        .addAllRelations(across.relations())
                        .addAllDates(across.dates())
                        .status(Status.UNKNOWN)
                        .why(ConflictReasons.tooMany(across))
                        .build())
                : judge.check();
    }

    /** Those of each relation by itself, then those of linked ones about other figures, on one date and on all together. */
    ImmutableList<Conflict> conflicts() {
        Stream<Conflict> own = outcomes.stream().flatMap(outcome -> outcome.conflicts().stream());
        Stream<Conflict> linked = Stream.concat(judges.stream(), acrossJudges.values().stream())
                .flatMap(judge -> judge.conflicts().stream());
        EquivalentConflicts alike =
                new EquivalentConflicts(dossier, networks.reported().all(), settings.widest());
        Set<Set<Object>> told = new HashSet<>();
        ImmutableList<Conflict> first = own.collect(ImmutableList.toImmutableList());
        first.forEach(conflict -> told.add(alike.sense(conflict)));
        return Stream.concat(first.stream(), linked.filter(conflict -> told.add(alike.sense(conflict))))
                .map(alike::spread)
                .collect(ImmutableList.toImmutableList());
    }

    MinimalCorrection minimalCorrection() {
        ErrorLocalization all =
                new ErrorLocalization(dossier, networks.reported().areAllCounted());
        acrossJudges.values().forEach(judge -> add(judge, all));
        judges.stream().filter(judge -> !isSettled(judge.linked())).forEach(judge -> add(judge, all));
        OwnDisputes own = new OwnDisputes(dossier);
        networks.tied().forEach(claims -> own.withdrawRest(claims, all, settings.widest()));
        networks.untied().forEach(claims -> own.withdraw(claims, all));
        return all.total();
    }

    private static void add(LinkedJudge judge, ErrorLocalization all) {
        judge.fewest().ifPresent(fewest -> all.add(judge.network(), fewest));
    }

    /** Whether a date is among those that are decided together, relations and all. */
    private boolean isSettled(LinkedRelations linked) {
        return linked.date().isPresent()
                && acrossJudges.values().stream()
                        .filter(LinkedJudge::isDecided)
                        .map(LinkedJudge::linked)
                        .filter(across -> across.relations().containsAll(linked.relations()))
                        .anyMatch(
                                across -> across.dates().contains(linked.date().get()));
    }

    /** What nobody reports; of what moves, on the latest date. */
    ImmutableList<ImpliedFigure> implied() {
        Set<ImmutableSet<String>> told = new LinkedHashSet<>();
        ImmutableList.Builder<ImpliedFigure> implied = ImmutableList.builder();
        for (Models.Linked linked : networks.all()) {
            if (told.add(linked.measurands())) {
                Imputation imputation = new Imputation(dossier, linked, settings);
                linked.told().forEach(measurand -> imputation.told(measurand).ifPresent(implied::add));
            }
        }
        return implied.build();
    }

    /** What linked relations imply of any of their measurands; of what moves, on the latest date. */
    Optional<ImpliedFigure> implied(String measurand) {
        return networks.all().stream()
                .filter(linked -> linked.measurands().contains(measurand))
                .findFirst()
                .flatMap(linked -> new Imputation(dossier, linked, settings).of(measurand));
    }

    /** What all figures, relations and the order of dates imply of a measurand on a date. */
    Optional<ImpliedFigure> implied(String measurand, PartialDate date) {
        ModelAcrossDates across = networks.around(measurand, date);
        return across.isTooLarge()
                ? new Imputation(dossier, networks.on(across, date.inUtc()), settings).of(measurand)
                : new ImpliedOnDate(dossier, across, settings).of(measurand, date);
    }

    ImmutableList<Repair> repairs(Conflict conflict) {
        return repairs.get().of(conflict);
    }

    /** Of what moves, on the latest date. */
    ImmutableList<BalancedEstimate> estimates() {
        ImmutableSet<String> withdrawn = minimalCorrection().claims();
        Set<ImmutableSet<String>> told = new LinkedHashSet<>();
        return networks.all().stream()
                .filter(linked -> told.add(linked.measurands()))
                .flatMap(linked -> new Balancing(linked, withdrawn, settings).estimates().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
