package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.dossier.Dossier;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.repair.Repair;
import org.tallystick.verdict.Conflict;

/** All that relations say: each by itself, and those that are linked together. */
final class Arithmetic {
    private final Dossier dossier;
    private final Settings settings;
    private final Networks networks;
    private final ImmutableList<RelationJudge.Outcome> outcomes;
    private final ImmutableList<LinkedJudge> judges;

    Arithmetic(Dossier dossier, ReportedValues reported, Settings settings) {
        this.dossier = dossier;
        this.settings = settings;
        this.networks = new Networks(dossier, reported);
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
    }

    ImmutableList<RelationCheck> checks() {
        return outcomes.stream().map(RelationJudge.Outcome::check).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<LinkedCheck> linkedChecks() {
        return judges.stream().flatMap(judge -> judge.check().stream()).collect(ImmutableList.toImmutableList());
    }

    /** Those of each relation by itself, then those of linked ones about other claims. */
    ImmutableList<Conflict> conflicts() {
        ImmutableList<Conflict> own = outcomes.stream()
                .flatMap(outcome -> outcome.conflicts().stream())
                .collect(ImmutableList.toImmutableList());
        Set<Set<String>> told = new HashSet<>();
        own.forEach(conflict -> told.add(blamed(conflict)));
        return Stream.concat(
                        own.stream(),
                        judges.stream()
                                .flatMap(judge -> judge.conflicts().stream())
                                .filter(conflict -> told.add(blamed(conflict))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The claims of a conflict and the relations in it that may be wrong as well. */
    private ImmutableSet<String> blamed(Conflict conflict) {
        return Stream.concat(
                        conflict.claims().stream().map(id -> "claim " + id),
                        dossier.relations().stream()
                                .filter(relation -> relation.isSoft()
                                        && conflict.relations().contains(relation.id()))
                                .map(relation -> "relation " + relation.id()))
                .collect(ImmutableSet.toImmutableSet());
    }

    Withdrawal fewestWrong() {
        Withdrawals all = new Withdrawals(dossier);
        judges.forEach(judge -> judge.fewest().ifPresent(fewest -> all.add(judge.network(), fewest)));
        networks.disputed().stream()
                .map(linked -> new LinkedJudge(dossier, linked, settings))
                .forEach(judge -> judge.fewest().ifPresent(fewest -> all.add(judge.network(), fewest)));
        return all.total();
    }

    /** What nobody reports; of what moves, on the latest date. */
    ImmutableList<ImpliedFigure> implied() {
        Set<ImmutableSet<String>> told = new LinkedHashSet<>();
        ImmutableList.Builder<ImpliedFigure> implied = ImmutableList.builder();
        for (Networks.Linked linked : networks.all()) {
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

    ImmutableList<Repair> repairs(Conflict conflict) {
        return new Mending(dossier, networks, settings).of(conflict);
    }

    /** Of what moves, on the latest date. */
    ImmutableList<BalancedEstimate> estimates() {
        ImmutableSet<String> withdrawn = fewestWrong().claims();
        Set<ImmutableSet<String>> told = new LinkedHashSet<>();
        return networks.all().stream()
                .filter(linked -> told.add(linked.measurands()))
                .flatMap(linked -> new Balancing(linked, withdrawn, settings).estimates().stream())
                .collect(ImmutableList.toImmutableList());
    }
}
