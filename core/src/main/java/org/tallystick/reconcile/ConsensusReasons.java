package org.tallystick.reconcile;

import java.util.Collection;
import java.util.Optional;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.verdict.Agreement;

/** Says in plain English why the claims of a measurand come to what they do. */
final class ConsensusReasons {
    private ConsensusReasons() {}

    static String of(Status status, Optional<Agreement> agreement, Collection<Standing> standings) {
        long standing = standings.stream().filter(each -> !each.isRetired()).count();
        long consistent =
                standings.stream().filter(each -> each == Standing.CONSISTENT).count();
        return switch (status) {
            case UNREPORTED -> "nobody reports it";
            case IMPLIED -> "nobody reports it, but a relation tells what it must be";
            default ->
                agreement
                        .map(values -> consistent + " of " + figures(standing)
                                + " can be true together, and leave open " + IntervalFormat.range(values.values())
                                + values.grade().condition())
                        .orElseGet(
                                () -> "of " + figures(standing) + " no set that can be true together is the largest");
        };
    }

    private static String figures(long count) {
        return count + (count == 1 ? " figure" : " figures");
    }
}
