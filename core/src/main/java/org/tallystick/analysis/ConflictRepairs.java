package org.tallystick.analysis;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.repair.Repair;

/** The repairs of the first conflicts of a reconciliation. */
record ConflictRepairs(ImmutableSet<Conflict> searched, ImmutableListMultimap<Conflict, Repair> found) {
    static ConflictRepairs of(Reconciliation result, int mostConflicts) {
        ImmutableSet<Conflict> first =
                result.conflicts().stream().limit(mostConflicts).collect(ImmutableSet.toImmutableSet());
        return new ConflictRepairs(first, first.isEmpty() ? ImmutableListMultimap.of() : result.repairs(first));
    }

    Optional<ImmutableList<Repair>> of(Conflict conflict) {
        return searched.contains(conflict) ? Optional.of(found.get(conflict)) : Optional.empty();
    }
}
