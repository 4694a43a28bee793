package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.algebra.Statement;
import org.tallystick.algebra.Statements;
import org.tallystick.dossier.Dossier;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Relation.Absent;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.solver.linear.DisjointSets;
import org.tallystick.unit.IncompatibleUnitsException;

/** The statements of all relations of a dossier, compiled once. A relation with units that do not fit has no statements. */
final class CompiledRelations {
    private final Dossier dossier;
    private final ReportedValues reported;
    private final Map<String, String> refusals = new HashMap<>();
    private final ImmutableListMultimap<String, Constraint.Stated> byRelation;
    private final ImmutableList<Constraint.Stated> all;
    private final ImmutableList<ImmutableList<Constraint.Stated>> components;

    CompiledRelations(Dossier dossier, ReportedValues reported) {
        this.dossier = dossier;
        this.reported = reported;
        this.byRelation = dossier.relations().stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(Relation::id, this::compiled));
        this.all = byRelation.values().asList();
        this.components = linked();
    }

    private Stream<Constraint.Stated> compiled(Relation relation) {
        try {
            ImmutableList.Builder<Constraint.Stated> rows = ImmutableList.builder();
            int row = 0;
            for (Statement statement : Statements.of(relation, dossier::unit)) {
                rows.add(new Constraint.Stated(relation, row++, Optional.empty(), statement, none(relation)));
            }
            return rows.build().stream();
        } catch (IncompatibleUnitsException e) {
            refusals.put(relation.id(), String.valueOf(e.getMessage()));
            return Stream.empty();
        }
    }

    /** Returns the parts of a sum that count as zero because they have no reported value, where the sum declares this. */
    private ImmutableSet<String> none(Relation relation) {
        boolean zero = relation.kind() == RelationKind.SUM && relation.absent() == Absent.ZERO;
        return zero
                ? relation.measurands(Role.PARTS).stream()
                        .filter(part -> !reported.isSpokenOf(part))
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    ImmutableList<Constraint.Stated> of(Relation relation) {
        return byRelation.get(relation.id());
    }

    /** Returns the reason that the units of a relation do not fit; empty where they do. */
    Optional<String> refusal(Relation relation) {
        return Optional.ofNullable(refusals.get(relation.id()));
    }

    ImmutableList<Constraint.Stated> all() {
        return all;
    }

    /** Returns the sets of statements that share measurands, directly or through others, in the order of the first relation of each. */
    ImmutableList<ImmutableList<Constraint.Stated>> components() {
        return components;
    }

    private ImmutableList<ImmutableList<Constraint.Stated>> linked() {
        DisjointSets sets = new DisjointSets(all.size());
        Map<String, Integer> ofRelation = new HashMap<>();
        Map<String, Integer> ofMeasurand = new HashMap<>();
        for (int place = 0; place < all.size(); place++) {
            int at = place;
            Constraint.Stated row = all.get(place);
            sets.merge(at, ofRelation.computeIfAbsent(row.relation().id(), id -> at));
            row.unknowns().forEach(measurand -> sets.merge(at, ofMeasurand.computeIfAbsent(measurand, id -> at)));
        }
        return sets.sets().stream()
                .map(places -> places.stream().map(all::get).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the measurands of some statements. A part that counts as zero in one of them may be an unknown of another. */
    static ImmutableSet<String> measurands(List<Constraint.Stated> rows) {
        return rows.stream().flatMap(Constraint.Stated::unknowns).collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the ids of the relations of some statements, each once. */
    static ImmutableList<String> relations(List<Constraint.Stated> rows) {
        return rows.stream().map(row -> row.relation().id()).distinct().collect(ImmutableList.toImmutableList());
    }
}
