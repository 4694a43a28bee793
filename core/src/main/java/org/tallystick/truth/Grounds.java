package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.ClaimCourse;
import org.tallystick.consensus.FigureChoice;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.NestedCourses;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.consensus.StatedFigure;

/**
 * The claims that are weighed together. They are the claims of one course as the consensus counts them. Where nested periods contradict
 * each other, they are those of the longest period in the one largest set. For a count that never falls, a claim is left out if one that
 * can be true beside it is known to be later. A contested claim of an open dispute is left out only if that later claim is of the same
 * origin.
 *
 * @param course the claims that are counted together
 * @param weighed those of them that are weighed
 * @param all the claims among which the largest set was sought
 * @param set the claims of all largest sets
 * @param top the values that these leave open at the top; empty where several sets are largest and no later claim decides between them
 * @param isDisputed whether the claims cannot all be true, and later ones do not settle the dispute
 */
record Grounds(
        ClaimCourse course,
        ImmutableList<StandingClaim> weighed,
        ImmutableList<StandingClaim> all,
        ImmutableList<StandingClaim> set,
        Optional<ClaimCourse.Top> top,
        boolean isDisputed) {

    /** Returns the grounds of one measurand. */
    static ImmutableList<Grounds> of(MeasurandClaims claims) {
        Course kind = claims.measurand().course();
        return Stream.concat(
                        claims.ofOnePeriod().stream().map(course -> of(course, kind)),
                        claims.nested().stream().flatMap(nested -> of(nested, kind).stream()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Grounds of(ClaimCourse course, Course kind) {
        boolean disputed = isDisputed(course, kind);
        boolean several = course.claims().stream().anyMatch(claim -> course.standing(claim) == Standing.CONTESTED);
        return new Grounds(
                course,
                weighed(course, kind, disputed),
                course.claims(),
                course.consistent(),
                course.top().filter(any -> !disputed || !several),
                disputed);
    }

    private static Optional<Grounds> of(NestedCourses nested, Course kind) {
        return nested.winner()
                .map(won -> new Grounds(
                        won, weighed(won, kind, false), nested.claims(), nested.consistent(), won.top(), true));
    }

    /** As in the consensus, later claims may have settled a dispute over a count that never falls. */
    private static boolean isDisputed(ClaimCourse course, Course kind) {
        ImmutableList<StandingClaim> stating = course.top()
                .flatMap(top -> FigureChoice.ofWinner(kind, course.consistent(), top.agreement()))
                .map(StatedFigure::stating)
                .map(ImmutableSet::asList)
                .orElseGet(ImmutableList::of);
        return !course.unsettled(stating).isEmpty();
    }

    private static ImmutableList<StandingClaim> weighed(ClaimCourse course, Course kind, boolean disputed) {
        if (kind != Course.CUMULATIVE) {
            return course.claims();
        }
        return disputed || course.top().isEmpty()
                ? course.claims().stream()
                        .filter(claim -> !isFollowed(claim, course))
                        .collect(ImmutableList.toImmutableList())
                : course.top().get().claims();
    }

    private static boolean isFollowed(StandingClaim claim, ClaimCourse course) {
        boolean settled = course.standing(claim) == Standing.CONSISTENT;
        return course.claims().stream()
                .filter(later -> settled || !disjoint(later, claim))
                .anyMatch(later -> claim.dating().isBefore(later.dating()) && !course.excludes(claim, later));
    }

    private static boolean disjoint(StandingClaim one, StandingClaim other) {
        return one.origins().stream().noneMatch(other.origins()::contains);
    }
}
