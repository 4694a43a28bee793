package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.model.Model;
import org.tallystick.solver.conflict.MinimalRemoval;

/** Collects the claims to withdraw from independent models of relations. */
final class ErrorLocalization {
    private final Dossier dossier;
    private final String others;
    private final Set<String> claims = new LinkedHashSet<>();
    private final Set<String> relations = new LinkedHashSet<>();
    private int atLeast;
    private boolean proven = true;
    private boolean found = true;

    /**
     * Creates a localization with no claim to withdraw.
     *
     * @param areAllCounted whether no claim is excluded as a misquotation or because its party revised it later
     */
    ErrorLocalization(Dossier dossier, boolean areAllCounted) {
        this.dossier = dossier;
        this.others = areAllCounted ? "" : " that stand";
    }

    void add(Model model, MinimalRemoval fewest) {
        atLeast += fewest.lowerBound();
        proven &= fewest.isProven();
        found &= fewest.withdrawn().isPresent();
        fewest.withdrawn().ifPresent(groups -> groups.forEach(group -> add(model, group)));
    }

    /** Adds relations that no figure can be blamed for. */
    void addDefinitions(ContradictoryDefinitions definitions) {
        relations.addAll(definitions.relations());
        atLeast += definitions.relations().size();
        proven &= definitions.isForced();
    }

    /** Whether a claim is among those to withdraw. */
    boolean has(String claim) {
        return claims.contains(claim);
    }

    /** Returns the claims to withdraw so far. */
    ImmutableSet<String> claims() {
        return ImmutableSet.copyOf(claims);
    }

    /** Returns the number of claims to withdraw so far. */
    int count() {
        return claims.size();
    }

    /** Adds claims that were found without a model. */
    void add(Collection<String> wrong, int count, boolean isProven) {
        claims.addAll(wrong);
        atLeast += count;
        proven &= isProven;
    }

    private void add(Model model, BitSet group) {
        group.stream().forEach(thing -> (model.isClaim(thing) ? claims : relations).add(model.name(thing)));
    }

    MinimalCorrection total() {
        DisplayNames names = new DisplayNames(dossier);
        List<String> wrong = Stream.concat(
                        dossier.claimsById().keySet().stream()
                                .filter(claims::contains)
                                .map(names::claim),
                        relations.stream().map(names::relation))
                .toList();
        return new ImmutableMinimalCorrection.Builder()
                .addAllClaims(dossier.claimsById().keySet().stream()
                        .filter(id -> found && claims.contains(id))
                        .toList())
                .addAllRelations(found ? relations : ImmutableSet.of())
                .atLeast(atLeast)
                .isProven(proven && found)
                .why(ConflictReasons.withdrawal(
                        found ? wrong : List.of(),
                        atLeast,
                        claims.isEmpty() && !relations.isEmpty() ? "relation" : "figure",
                        proven ? ConflictReasons.Proven.YES : ConflictReasons.Proven.NO,
                        others))
                .build();
    }
}
