package org.tallystick.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.BalancedEstimate;
import org.tallystick.reconcile.LinkedCheck;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.RelationCheck;
import org.tallystick.repair.Repair;

/** What a report offers beside the findings: slips that would mend a conflict, worked out once for the first conflicts alone. */
final class Offers {
    private static final int CONFLICTS = 20;

    private final ImmutableSet<Conflict> looked;
    private final ImmutableListMultimap<Conflict, Repair> repairs;

    private Offers(ImmutableSet<Conflict> looked, ImmutableListMultimap<Conflict, Repair> repairs) {
        this.looked = looked;
        this.repairs = repairs;
    }

    static Offers of(Reconciliation result) {
        ImmutableSet<Conflict> first =
                result.conflicts().stream().limit(CONFLICTS).collect(ImmutableSet.toImmutableSet());
        return new Offers(first, first.isEmpty() ? ImmutableListMultimap.of() : result.repairs(first));
    }

    /** The best repairs, empty where they were not looked for. */
    Optional<List<Repair>> best(Conflict conflict, int most) {
        return looked.contains(conflict)
                ? Optional.of(repairs.get(conflict).stream().limit(most).toList())
                : Optional.empty();
    }

    /** Estimates where some arithmetic fails; where all holds nobody needs them. */
    static ImmutableList<BalancedEstimate> estimates(Reconciliation result) {
        boolean violated =
                result.checks().stream().map(RelationCheck::status).anyMatch(RelationCheck.Status.VIOLATED::equals)
                        || result.linkedChecks().stream()
                                .map(LinkedCheck::status)
                                .anyMatch(RelationCheck.Status.VIOLATED::equals);
        return violated ? result.estimates() : ImmutableList.of();
    }
}
