package org.tallystick.reconcile;

import com.google.common.collect.ImmutableCollection;
import java.util.Optional;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.CourseValues;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.prose.Count;
import org.tallystick.reconcile.Consensus.Status;

/**
 * Explains the consensus of a measurand in plain English.
 *
 * @param course the agreed values at each date
 * @param standings the standings of the claims
 */
record ConsensusReasons(CourseValues course, ImmutableCollection<Standing> standings) {

    String of(Status status, Optional<Agreement> agreement) {
        return switch (status) {
            case UNREPORTED -> "nobody reports it";
            case IMPLIED -> "nobody reports it, but a relation determines what it must be";
            case NOT_COMPARED -> "no figure can be held against another";
            default -> agreement.map(this::agreed).orElseGet(() -> open(status));
        };
    }

    private String open(Status status) {
        return status == Status.DISPUTED
                ? "of " + figures() + " no set that can be true" + together() + " is the largest"
                : figures() + " without contradiction, which need not be of one time; so there is no one value";
    }

    private String agreed(Agreement values) {
        long consistent =
                standings.stream().filter(each -> each == Standing.CONSISTENT).count();
        String latest = isAlong() ? " at the latest date" : "";
        return consistent + " of " + figures() + " can be true" + together() + ", and leave open "
                + IntervalFormat.range(values.values()) + latest
                + values.grade().condition();
    }

    private String together() {
        return isAlong() ? " along a course that never falls" : " together";
    }

    private boolean isAlong() {
        return course.course() == Course.CUMULATIVE && course.dates().size() > 1;
    }

    private String figures() {
        long count = standings.stream().filter(Standing::isCounted).count();
        return Count.of(count, "figure");
    }
}
