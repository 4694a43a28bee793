package org.tallystick.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.number.Rational;
import org.tallystick.time.PartialDate;

/** The limits of an analysis, and the lowest score of copies that are kept. */
record Limits(int repairedConflicts, int timelineDates, long timelineWork, Rational leastCopyScore) {
    Limits withRepairedConflicts(int most) {
        return new Limits(most, timelineDates, timelineWork, leastCopyScore);
    }

    Limits withTimelineDates(int most) {
        return new Limits(repairedConflicts, most, timelineWork, leastCopyScore);
    }

    Limits withTimelineWork(long most) {
        return new Limits(repairedConflicts, timelineDates, most, leastCopyScore);
    }

    Limits withLeastCopyScore(Rational least) {
        return new Limits(repairedConflicts, timelineDates, timelineWork, least);
    }

    /** Whether a timeline of the claims of one measurand is within the limits. */
    boolean allowTimeline(List<Claim> claims) {
        long dates = claims.stream().flatMap(Limits::dates).distinct().count();
        return dates <= timelineDates && dates * claims.size() <= timelineWork;
    }

    private static Stream<Optional<PartialDate>> dates(Claim claim) {
        return claim.withdrawn().isPresent()
                ? Stream.of(claim.knownSince(), claim.withdrawn())
                : Stream.of(claim.knownSince());
    }
}
