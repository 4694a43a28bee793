package org.tallystick.io.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.reconcile.Timeline;
import org.tallystick.reconcile.TimelineEntry;
import org.tallystick.time.PartialDate;

/** The timelines that reports tell. Each date costs one more reconciliation of its measurand, so very long ones are left out. */
final class Timelines {
    private static final int MOST_DATES = 100;

    private static final int MOST_WORK = 10_000;

    private Timelines() {}

    /** What each date brought to a measurand; empty where there are so many dates or claims that it is left out. */
    static Optional<List<TimelineEntry>> of(Reconciliation result, String measurand) {
        List<Claim> claims = result.dossier().claimsByMeasurand().get(measurand);
        long dates = claims.stream().flatMap(Timelines::dates).distinct().count();
        return dates > MOST_DATES || dates * claims.size() > MOST_WORK
                ? Optional.empty()
                : result.timeline(measurand).map(Timeline::entries);
    }

    private static Stream<Optional<PartialDate>> dates(Claim claim) {
        return claim.withdrawn().isPresent()
                ? Stream.of(claim.knownSince(), claim.withdrawn())
                : Stream.of(claim.knownSince());
    }
}
