package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Standing;
import org.tallystick.phrase.Reading;

/**
 * Courses of nested periods whose figures cannot all be true. A claim precedes another that it exceeds, where that is of the same time or
 * of a longer period. The largest sets are the heaviest ones in which no claim precedes another. They are counted as those of one course
 * are, an origin once a period and date.
 */
public final class NestedCourses {
    private final Course course;
    private final Reading widest;
    private final ImmutableList<ClaimCourse> courses;
    private final ImmutableSetMultimap<ClaimCourse, ClaimCourse> longer;
    private final ImmutableMap<StandingClaim, Placed> placed;
    private final ImmutableMap<StandingClaim, ClaimCourse> courseOf;
    private final Antichains<Placed> order;
    private final ImmutableMap<String, Standing> standings;
    private final ImmutableList<Dispute> disputes;

    /**
     * The position of the claims of one course and date.
     *
     * @param course the index of their course
     * @param dating the date that they are about, where that matters
     * @param box the values that they allow
     */
    private record Placed(int course, Dating dating, Box box) {}

    NestedCourses(
            Course course,
            Reading widest,
            Collection<ClaimCourse> courses,
            BiPredicate<ClaimCourse, ClaimCourse> isWithin) {
        this.course = course;
        this.widest = widest;
        this.courses = ImmutableList.copyOf(courses);
        ImmutableSetMultimap.Builder<ClaimCourse, ClaimCourse> nested = ImmutableSetMultimap.builder();
        for (ClaimCourse inner : this.courses) {
            this.courses.stream()
                    .filter(outer -> isWithin.test(inner, outer))
                    .forEach(outer -> nested.put(inner, outer));
        }
        this.longer = nested.build();
        this.courseOf = this.courses.stream()
                .flatMap(each -> each.claims().stream().map(claim -> Map.entry(claim, each)))
                .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.placed = placed();
        this.order = antichains(LargestSets::parties);
        this.standings = standings();
        this.disputes = parts().stream().map(this::dispute).collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap<StandingClaim, Placed> placed() {
        boolean moves = course == Course.CUMULATIVE;
        ImmutableSet<StandingClaim> all = courseOf.keySet();
        EndRanks ranks = EndRanks.of(all, widest, false);
        DateOrder dates = DateOrder.of(all.stream().map(StandingClaim::dating).collect(ImmutableSet.toImmutableSet()));
        ImmutableMap<StandingClaim, Box> boxes =
                LargestSets.boxes(all, ranks, claim -> moves ? dates.of(claim.dating()) : DateOrder.once());
        return boxes.entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        Map.Entry::getKey,
                        each -> new Placed(
                                courses.indexOf(courseOf(each.getKey())),
                                moves ? each.getKey().dating().inUtc() : Dating.NONE,
                                each.getValue())));
    }

    private ClaimCourse courseOf(StandingClaim claim) {
        return Optional.ofNullable(courseOf.get(claim)).orElseThrow();
    }

    private Placed placed(StandingClaim claim) {
        return Optional.ofNullable(placed.get(claim)).orElseThrow();
    }

    private Antichains<Placed> antichains(Function<StandingClaim, ImmutableSet<String>> parties) {
        return Antichains.of(weights(parties), placed.values(), this::precedes);
    }

    private Map<Placed, Long> weights(Function<StandingClaim, ImmutableSet<String>> parties) {
        ImmutableListMultimap<List<Object>, StandingClaim> together = Multimaps.index(
                placed.keySet(),
                claim -> List.of(placed(claim).course(), placed(claim).dating()));
        Map<Placed, Long> weights = new LinkedHashMap<>();
        together.asMap().values().forEach(claims -> {
            Placed first = placed(claims.iterator().next());
            Map<StandingClaim, Box> boxes = new LinkedHashMap<>();
            claims.forEach(claim -> boxes.put(claim, placed(claim).box()));
            LargestSets.weights(boxes, parties)
                    .forEach((box, weight) -> weights.put(new Placed(first.course(), first.dating(), box), weight));
        });
        return weights;
    }

    /** Whether one position is above another although it is about the same thing and time, an earlier one, or a part of its period. */
    private boolean precedes(Placed higher, Placed lower) {
        if (higher.box().low() <= lower.box().high()) {
            return false;
        }
        if (higher.course() == lower.course()) {
            return higher.box().excludes(lower.box());
        }
        boolean bound = course != Course.CUMULATIVE
                || higher.dating().isBefore(lower.dating())
                || higher.dating().isSaidOf(lower.dating());
        return bound && longer.containsEntry(courses.get(higher.course()), courses.get(lower.course()));
    }

    private ImmutableMap<String, Standing> standings() {
        boolean unnamed =
                placed.keySet().stream().anyMatch(claim -> !claim.unnamed().isEmpty());
        Antichains<Placed> named = unnamed ? antichains(LargestSets::named) : order;
        ImmutableList<Placed> candidates = placed.values().stream()
                .distinct()
                .filter(each -> order.isBestThrough(each) || named.isBestThrough(each))
                .collect(ImmutableList.toImmutableList());
        Map<Placed, Standing> found = new HashMap<>();
        candidates.forEach(each -> found.put(
                each,
                candidates.stream().anyMatch(other -> order.areOrdered(each, other))
                        ? Standing.CONTESTED
                        : Standing.CONSISTENT));
        ImmutableMap.Builder<String, Standing> all = ImmutableMap.builder();
        placed.forEach((claim, each) -> all.put(claim.id(), found.getOrDefault(each, Standing.OUTLIER)));
        return all.buildOrThrow();
    }

    /** Returns the figures that are linked by excluding each other, directly or through others. */
    private List<Set<Placed>> parts() {
        Set<Placed> left = new LinkedHashSet<>(placed.values());
        List<Set<Placed>> parts = new ArrayList<>();
        while (!left.isEmpty()) {
            Placed start = left.iterator().next();
            Set<Placed> part = new LinkedHashSet<>();
            collect(start, left, part);
            if (part.size() > 1) {
                parts.add(part);
            }
        }
        return parts;
    }

    private void collect(Placed start, Set<Placed> left, Set<Placed> part) {
        List<Placed> open = new ArrayList<>(List.of(start));
        left.remove(start);
        while (!open.isEmpty()) {
            Placed next = open.remove(open.size() - 1);
            part.add(next);
            List<Placed> linked =
                    left.stream().filter(other -> order.areOrdered(next, other)).toList();
            linked.forEach(left::remove);
            open.addAll(linked);
        }
    }

    /** The first side has the claims of all largest sets; then each figure is a side of its own. */
    private Dispute dispute(Set<Placed> part) {
        ImmutableList<StandingClaim> claims = placed.keySet().stream()
                .filter(claim -> part.contains(placed(claim)))
                .collect(ImmutableList.toImmutableList());
        ImmutableListMultimap<Object, StandingClaim> sides = Multimaps.index(
                claims, claim -> standing(claim) == Standing.CONSISTENT ? Standing.CONSISTENT : placed(claim));
        ImmutableList<ImmutableList<StandingClaim>> inOrder = sides.asMap().entrySet().stream()
                .sorted(Comparator.comparing(side -> side.getKey() != Standing.CONSISTENT))
                .map(side -> ImmutableList.copyOf(side.getValue()))
                .collect(ImmutableList.toImmutableList());
        StandingClaim[] pair = claims.stream()
                .flatMap(one -> claims.stream()
                        .filter(other -> isProven(one, other))
                        .map(other -> new StandingClaim[] {one, other}))
                .max(Comparator.comparing((StandingClaim[] each) -> standing(each[0]) != standing(each[1])))
                .orElseThrow();
        return new Dispute(inOrder, pair[0], pair[1]);
    }

    /** Whether two claims exclude each other without a third. */
    private boolean isProven(StandingClaim higher, StandingClaim lower) {
        return precedes(placed(higher), placed(lower))
                && (courseOf(higher).equals(courseOf(lower)) || NestedPeriods.exceeds(higher, lower, widest));
    }

    public Standing standing(StandingClaim claim) {
        return Optional.ofNullable(standings.get(claim.id())).orElseThrow();
    }

    public ImmutableList<ClaimCourse> courses() {
        return courses;
    }

    /** Returns the figures that cannot all be true, each dispute listed once. */
    public ImmutableList<Dispute> disputes() {
        return disputes;
    }

    /** Returns all claims of its courses. */
    public ImmutableList<StandingClaim> claims() {
        return placed.keySet().asList();
    }

    /** Returns the claims of all largest sets. */
    public ImmutableList<StandingClaim> consistent() {
        return placed.keySet().stream()
                .filter(claim -> standing(claim) == Standing.CONSISTENT)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the claims of the one largest set that are of its longest period. Empty where several sets are largest, or where no period of
     * the set encloses all the others.
     */
    public Optional<ClaimCourse> winner() {
        if (standings.containsValue(Standing.CONTESTED)) {
            return Optional.empty();
        }
        ImmutableSet<ClaimCourse> won =
                consistent().stream().map(this::courseOf).collect(ImmutableSet.toImmutableSet());
        return won.stream()
                .filter(outer ->
                        won.stream().allMatch(inner -> inner.equals(outer) || longer.containsEntry(inner, outer)))
                .findFirst()
                .map(longest -> new ClaimCourse(
                        course,
                        consistent().stream()
                                .filter(claim -> courseOf(claim).equals(longest))
                                .toList(),
                        widest));
    }

    /** Returns these courses without some claims; empty where the remaining figures can all be true. */
    public Optional<NestedCourses> without(Set<String> claims) {
        Map<ClaimCourse, ClaimCourse> rest = new LinkedHashMap<>();
        for (ClaimCourse each : courses) {
            ImmutableList<StandingClaim> left = each.claims().stream()
                    .filter(claim -> !claims.contains(claim.id()))
                    .collect(ImmutableList.toImmutableList());
            if (!left.isEmpty()) {
                rest.put(new ClaimCourse(course, left, widest), each);
            }
        }
        return Optional.of(new NestedCourses(
                        course,
                        widest,
                        rest.keySet(),
                        (inner, outer) -> longer.containsEntry(rest.get(inner), rest.get(outer))))
                .filter(left -> !left.disputes().isEmpty());
    }

    /** Returns the fewest of its claims that must be wrong, those that are blamed first where there is a choice. */
    public CourseErrors fewestWrong(Comparator<? super Claim> blamedFirst) {
        List<List<StandingClaim>> said = new ArrayList<>(
                Multimaps.index(placed.keySet(), claim -> List.<Object>of(placed(claim), claim.origins()))
                        .asMap()
                        .values()
                        .stream()
                        .map(List::copyOf)
                        .toList());
        said.sort(Comparator.comparing(
                each -> each.stream().map(StandingClaim::claim).min(blamedFirst).orElseThrow(), blamedFirst));
        KeepingWeights keeping = new KeepingWeights(said.size());
        Map<Placed, Long> weights = new LinkedHashMap<>();
        for (int place = 0; place < said.size(); place++) {
            weights.merge(placed(said.get(place).get(0)), keeping.of(place), Long::sum);
        }
        ImmutableSet<Placed> kept =
                Antichains.of(weights, ImmutableList.of(), this::precedes).heaviest();
        ImmutableList<List<StandingClaim>> wrong = said.stream()
                .filter(each -> !kept.contains(placed(each.get(0))))
                .collect(ImmutableList.toImmutableList());
        return new CourseErrors(
                wrong.stream()
                        .flatMap(each -> each.stream().map(StandingClaim::claim))
                        .collect(ImmutableSet.toImmutableSet()),
                wrong.size());
    }
}
