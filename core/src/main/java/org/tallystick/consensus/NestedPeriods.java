package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.NarrowerPeriod;
import org.tallystick.subject.Subject;

/** Compares counts of whole things over a period with those over the periods that lie within it, which must not exceed them. */
final class NestedPeriods {
    private final Measurand measurand;
    private final Reading widest;
    private final ImmutableMap<ClaimCourse, Subject> subjects;

    private NestedPeriods(Measurand measurand, Reading widest, ImmutableMap<ClaimCourse, Subject> subjects) {
        this.measurand = measurand;
        this.widest = widest;
        this.subjects = subjects;
    }

    /** Returns the courses of nested periods whose figures cannot all be true, each course once. */
    static ImmutableList<NestedCourses> of(
            Measurand measurand,
            Dossier dossier,
            Reading widest,
            List<ClaimCourse> courses,
            Function<ClaimCourse, Subject> subjects) {
        return NarrowerPeriod.isOrdered(measurand, dossier.unit(measurand.id()))
                ? new NestedPeriods(measurand, widest, Maps.toMap(courses, subjects::apply)).contradicting()
                : ImmutableList.of();
    }

    private ImmutableList<NestedCourses> contradicting() {
        Set<ClaimCourse> left = new LinkedHashSet<>(subjects.keySet());
        ImmutableList.Builder<NestedCourses> all = ImmutableList.builder();
        for (ClaimCourse course : subjects.keySet()) {
            List<ClaimCourse> linked = left.remove(course) ? linked(course, left) : List.of();
            if (linked.size() > 1) {
                all.add(new NestedCourses(measurand.course(), widest, linked, this::isWithin));
            }
        }
        return all.build();
    }

    private List<ClaimCourse> linked(ClaimCourse start, Set<ClaimCourse> left) {
        List<ClaimCourse> linked = new ArrayList<>(List.of(start));
        Deque<ClaimCourse> open = new ArrayDeque<>(linked);
        while (!open.isEmpty()) {
            ClaimCourse course = open.remove();
            List<ClaimCourse> next =
                    left.stream().filter(other -> contradict(course, other)).toList();
            next.forEach(left::remove);
            linked.addAll(next);
            open.addAll(next);
        }
        return linked;
    }

    private boolean isWithin(ClaimCourse inner, ClaimCourse outer) {
        return NarrowerPeriod.isWithin(subject(inner), subject(outer));
    }

    private Subject subject(ClaimCourse course) {
        return Optional.ofNullable(subjects.get(course)).orElseThrow();
    }

    private boolean contradict(ClaimCourse one, ClaimCourse other) {
        return (isWithin(one, other) && exceeds(one, other)) || (isWithin(other, one) && exceeds(other, one));
    }

    private boolean exceeds(ClaimCourse inner, ClaimCourse outer) {
        return inner.claims().stream()
                .anyMatch(more -> outer.claims().stream().anyMatch(less -> exceeds(more, less, widest)));
    }

    /** Whether a claim of a shorter period excludes one of a longer period. */
    static boolean exceeds(StandingClaim inner, StandingClaim outer, Reading widest) {
        return NarrowerPeriod.isBound(inner.claim(), outer.claim())
                && outer.in(widest).isBelow(inner.in(widest));
    }
}
