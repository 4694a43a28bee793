package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.List;
import org.tallystick.claim.Course;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;

/**
 * Decides which claims of a measurand are counted together.
 *
 * @param subjects the subject of each claim
 * @param course how the measurand changes with time
 * @param widest the widest reading that is allowed
 */
record Grouping(Subjects subjects, Course course, Reading widest) {
    Subject subject(StandingClaim claim) {
        return subjects.subject(claim.claim());
    }

    /**
     * Returns the key of the claims that are counted together. For a count that never falls the date is ignored; for a level, claims that
     * state a date are separated from those that do not.
     */
    Object together(StandingClaim claim) {
        Subject subject = subject(claim);
        return switch (course) {
            case FIXED -> subject;
            case CUMULATIVE -> subject.undated();
            case LEVEL -> List.of(subject, claim.dating().said().isPresent());
        };
    }

    private Object group(StandingClaim claim) {
        return course == Course.LEVEL ? together(claim) : subject(claim);
    }

    /** Returns the claims about one thing; for a level, those that state their date are separated from those that do not. */
    ImmutableList<ClaimGroup> groups(ImmutableList<StandingClaim> evidence) {
        return Multimaps.index(evidence, this::group).asMap().values().stream()
                .map(ImmutableList::copyOf)
                .map(claims -> new ClaimGroup(
                        subject(claims.get(0)),
                        course,
                        claims,
                        widest,
                        claims.stream().noneMatch(claim -> subjects.isNarrowed(claim.claim()))))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the claims that are counted together, in the order of the dates. */
    ImmutableList<ClaimCourse> courses(ImmutableList<ClaimGroup> groups) {
        ImmutableListMultimap<Object, StandingClaim> together = Multimaps.index(
                groups.stream()
                        .sorted(MeasurandClaims.BY_DATE)
                        .flatMap(group -> group.claims().stream())
                        .toList(),
                this::together);
        return together.asMap().values().stream()
                .map(claims -> new ClaimCourse(course, claims, widest))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the courses of the measurand itself or, where all claims narrow it in the same way, of that narrower subject. */
    ImmutableList<ClaimCourse> meant(ImmutableList<ClaimGroup> groups, ImmutableList<ClaimCourse> courses) {
        ImmutableSet<StandingClaim> whole = groups.stream()
                .filter(ClaimGroup::isWhole)
                .flatMap(group -> group.claims().stream())
                .collect(ImmutableSet.toImmutableSet());
        boolean alike = whole.isEmpty()
                && groups.stream()
                                .map(group -> group.subject().undated())
                                .distinct()
                                .count()
                        == 1;
        return alike
                ? courses
                : courses.stream()
                        .filter(course -> whole.containsAll(course.claims()))
                        .collect(ImmutableList.toImmutableList());
    }
}
