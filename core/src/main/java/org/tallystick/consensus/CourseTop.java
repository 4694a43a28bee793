package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.ClaimCourse.Top;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;

/** Finds the values that the largest sets of a course allow at the top. */
final class CourseTop {
    private final boolean atOnce;
    private final Reading widest;
    private final ImmutableMap<StandingClaim, Box> boxes;
    private final LargestSets sets;
    private final ImmutableList<StandingClaim> all;
    private final ImmutableList<StandingClaim> consistent;
    private final ImmutableList<StandingClaim> contested;

    CourseTop(
            ClaimCourse course,
            boolean atOnce,
            Reading widest,
            ImmutableMap<StandingClaim, Box> boxes,
            LargestSets sets) {
        this.atOnce = atOnce;
        this.widest = widest;
        this.boxes = boxes;
        this.sets = sets;
        this.all = course.claims();
        this.consistent = course.consistent();
        this.contested = course.thatAre(Standing.CONTESTED);
    }

    /** Returns the values, where each of the largest sets allows the same. */
    Optional<Top> find() {
        return consistent.isEmpty()
                ? Optional.empty()
                : widest.andTighter().stream()
                        .flatMap(reading -> topIn(reading).stream())
                        .findFirst()
                        .filter(found -> isSameInAll(found));
    }

    private Optional<Top> topIn(Reading reading) {
        if (atOnce) {
            return ClaimCourse.common(consistent, reading)
                    .map(values -> new Top(Agreement.of(reading, values), consistent));
        }
        if (!isCourse(consistent, reading)) {
            return Optional.empty();
        }
        ImmutableSet<StandingClaim> last = last(consistent, reading);
        return values(last, consistent, reading).map(values -> new Top(Agreement.of(reading, values), last.asList()));
    }

    /** Returns the claims that need not follow any other: none is known to be later, or is above them. */
    private ImmutableSet<StandingClaim> last(ImmutableList<StandingClaim> all, Reading reading) {
        int latest = all.stream().mapToInt(claim -> box(claim).first()).max().orElse(0);
        Interval highest = all.stream()
                .map(claim -> MonotoneBounds.upwards(claim.in(reading)))
                .reduce((one, other) -> one.encloses(other) ? other : one)
                .orElseGet(Interval::all);
        return all.stream()
                .filter(claim ->
                        box(claim).last() >= latest && !claim.in(reading).isBelow(highest))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Interval> values(Set<StandingClaim> last, List<StandingClaim> all, Reading reading) {
        Optional<Interval> values = Optional.of(Interval.all());
        for (StandingClaim claim : all) {
            Interval own = claim.in(reading);
            Interval bounded = last.contains(claim) ? own : MonotoneBounds.upwards(own);
            values = values.flatMap(known -> known.intersection(bounded));
        }
        return values;
    }

    /** Whether a course that never falls goes through all claims in a reading. */
    private boolean isCourse(List<StandingClaim> claims, Reading reading) {
        ImmutableList<StandingClaim> byEnd = ImmutableList.sortedCopyOf(
                Comparator.comparing(claim -> box(claim).last()), claims);
        ImmutableList<StandingClaim> byBegin = ImmutableList.sortedCopyOf(
                Comparator.comparing(claim -> box(claim).first()), claims);
        MonotoneBounds over = MonotoneBounds.OPEN;
        int ended = 0;
        for (StandingClaim claim : byBegin) {
            while (ended < byEnd.size()
                    && box(byEnd.get(ended)).last() < box(claim).first()) {
                over = over.notBelow(byEnd.get(ended++).in(reading));
            }
            if (!over.admits(claim.in(reading))) {
                return false;
            }
        }
        return instantsAgree(claims, reading);
    }

    private boolean instantsAgree(List<StandingClaim> claims, Reading reading) {
        return claims.stream()
                .filter(claim -> box(claim).isPoint())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> box(claim).first(), each -> each))
                .asMap()
                .values()
                .stream()
                .allMatch(instant ->
                        ClaimCourse.common(List.copyOf(instant), reading).isPresent());
    }

    /** Whether no claim that is only in some of the largest sets changes the values, or needs a wider reading. */
    private boolean isSameInAll(Top found) {
        Reading grade = found.agreement().grade();
        ImmutableSet<StandingClaim> last = found.claims().stream()
                .filter(claim -> contested.stream().noneMatch(other -> mustFollow(other, claim, grade)))
                .collect(ImmutableSet.toImmutableSet());
        return contested.isEmpty()
                || (values(last, consistent, grade)
                                .equals(Optional.of(found.agreement().values()))
                        && contested.stream().noneMatch(claim -> narrows(found, claim))
                        && fitNarrowly(contested, grade));
    }

    private boolean narrows(Top found, StandingClaim added) {
        Reading grade = found.agreement().grade();
        Interval open = found.agreement().values();
        Interval own = added.in(grade);
        return !own.encloses(open) && !(MonotoneBounds.upwards(own).encloses(open) && isFollowedInAll(added, grade));
    }

    /** Whether each of the largest sets that contain a contested claim contains one that must follow it. */
    private boolean isFollowedInAll(StandingClaim added, Reading reading) {
        return consistent.stream().anyMatch(other -> mustFollow(other, added, reading))
                || sets.eachHoldsLater(box(added));
    }

    /** Whether one of two true claims must be later, because of its date or because it is above the other. */
    private boolean mustFollow(StandingClaim later, StandingClaim earlier, Reading reading) {
        return box(earlier).last() < box(later).first()
                || (box(later).last() >= box(earlier).first()
                        && earlier.in(reading).isBelow(later.in(reading)));
    }

    /** Whether claims that are in one of the largest sets with others fit them in a narrower reading as well. */
    private boolean fitNarrowly(List<StandingClaim> claims, Reading reading) {
        EndRanks ends = EndRanks.of(all, reading, atOnce);
        Map<Box, Set<Box>> narrowed = new LinkedHashMap<>();
        Stream.concat(consistent.stream(), contested.stream())
                .forEach(counted -> narrowed.computeIfAbsent(box(counted), any -> new LinkedHashSet<>())
                        .add(box(counted).over(ends.span(counted))));
        return claims.stream().noneMatch(claim -> {
            Box wide = box(claim);
            Box narrow = wide.over(ends.span(claim));
            Map<Box, Set<Box>> apart = Maps.filterEntries(
                    narrowed,
                    other -> !wide.excludes(other.getKey())
                            && other.getValue().stream().anyMatch(narrow::excludes));
            return sets.someHolds(wide, apart.keySet());
        });
    }

    private Box box(StandingClaim claim) {
        return Optional.ofNullable(boxes.get(claim)).orElseThrow();
    }
}
