package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Listing;
import org.tallystick.prose.Quote;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.reconcile.RelationCheck.Status;
import org.tallystick.relation.Relation;

/** Finds relations that sources state differently, that hold as rounded only, and that could not be checked. */
final class RelationFindings {
    private static final int SHOWN = 6;

    private final Reconciliation result;
    private final FindingWords words;

    RelationFindings(Reconciliation result, FindingWords words) {
        this.result = result;
        this.words = words;
    }

    /** Returns the pairs of relations that different parties state of two or more of the same measurands. */
    ImmutableList<Finding> rivals() {
        ImmutableList<Relation> stated = result.dossier().relations().stream()
                .filter(relation -> relation.source().isPresent())
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<Finding> rivals = ImmutableList.builder();
        for (int i = 0; i < stated.size(); i++) {
            for (Relation other : stated.subList(i + 1, stated.size())) {
                if (areRivals(stated.get(i), other)) {
                    rivals.add(rivals(stated.get(i), other));
                }
            }
        }
        return rivals.build();
    }

    private boolean areRivals(Relation one, Relation other) {
        boolean parties = !party(one).equals(party(other));
        boolean same = one.kind() == other.kind() && one.terms().equals(other.terms());
        return parties && !same && shared(one, other).size() > 1;
    }

    private String party(Relation relation) {
        return relation.source().map(result.dossier()::party).orElse("");
    }

    private static ImmutableSet<String> shared(Relation one, Relation other) {
        return Sets.intersection(one.measurands(), other.measurands()).immutableCopy();
    }

    private Finding rivals(Relation one, Relation other) {
        ImmutableSet<String> shared = shared(one, other);
        String things = Listing.and(
                shared.stream().map(words.names()::measurand).map(Quote::of).collect(ImmutableList.toImmutableList()),
                SHOWN);
        return Finding.of(FindingKind.RIVAL_RELATIONS)
                .headline(statement(one) + ", but " + statement(other))
                .why("they relate " + things + " differently")
                .advice(FindingWords.sentences(
                        "Print no sum or difference of these until it is clear which is meant.",
                        words.ask(asked(one, other))))
                .addAllMeasurands(shared)
                .addRelations(one.id(), other.id())
                .build();
    }

    private String statement(Relation relation) {
        return relation.source().map(words.names()::source).orElse("") + " says that "
                + relation.label().orElse(relation.id());
    }

    /** Returns the sources that both cite, else those that either cites, else those that state the relations. */
    private static ImmutableSet<String> asked(Relation one, Relation other) {
        ImmutableSet<String> cited = Sets.union(one.cites(), other.cites()).immutableCopy();
        return cited.isEmpty()
                ? Stream.of(one, other)
                        .flatMap(relation -> relation.source().stream())
                        .collect(ImmutableSet.toImmutableSet())
                : cited;
    }

    /** Returns the relations that hold for some values of rounded figures only. */
    ImmutableList<Finding> rounded() {
        return result.checks().stream()
                .filter(check ->
                        check.status() == Status.POSSIBLE && !check.grade().equals(Optional.of(Reading.EXACT)))
                .map(this::rounded)
                .collect(ImmutableList.toImmutableList());
    }

    private Finding rounded(RelationCheck check) {
        String how = check.grade().equals(Optional.of(Reading.LOOSE)) ? "read loosely" : "rounded";
        return Finding.of(FindingKind.ROUNDED)
                .headline(name(check) + " holds only where the figures are " + how)
                .why(check.why())
                .advice("Print the figures as rounded, with \"about\" where none has a hedge.")
                .addAllMeasurands(measurands(check))
                .addRelations(check.relation())
                .build();
    }

    private String name(RelationCheck check) {
        return words.names().relations(ImmutableList.of(check.relation()));
    }

    private ImmutableSet<String> measurands(RelationCheck check) {
        return Optional.ofNullable(result.dossier().relationsById().get(check.relation()))
                .map(Relation::measurands)
                .orElse(ImmutableSet.of());
    }

    /** Returns the relations that could not be checked, as one finding for each status. */
    ImmutableList<Finding> unchecked() {
        return Stream.of(Status.UNKNOWN, Status.NOT_CHECKABLE)
                .flatMap(status -> unchecked(status).stream())
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isInConflict(RelationCheck check) {
        return result.conflicts().stream()
                .anyMatch(conflict -> conflict.relations().contains(check.relation()));
    }

    private Optional<Finding> unchecked(Status status) {
        ImmutableList<RelationCheck> checks = result.checks().stream()
                .filter(check -> check.status() == status && !isInConflict(check))
                .collect(ImmutableList.toImmutableList());
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        String all = Listing.and(checks.stream().map(this::name).collect(ImmutableList.toImmutableList()), SHOWN);
        return Optional.of(Finding.of(FindingKind.NOT_COMPARED)
                .headline(all + (status == Status.UNKNOWN ? " could not be decided" : " could not be checked"))
                .why(checks.stream()
                        .map(RelationCheck::why)
                        .distinct()
                        .limit(SHOWN)
                        .collect(Collectors.joining("; ")))
                .advice("Do not print that the numbers add up.")
                .addAllRelations(checks.stream().map(RelationCheck::relation).toList())
                .build());
    }
}
