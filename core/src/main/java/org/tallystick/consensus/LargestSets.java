package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tallystick.comparison.Standing;

/**
 * The largest sets of claims that can all be true along one course that never falls. Size is counted first in origins with a claim that
 * names a number, each once a date, then in origins with any other claim. Of nested sets the larger is taken. Unnamed origins count as one
 * together; a set is largest if it is so with that one counted or without it.
 *
 * <p>Claims fit one course if every two of them do. To see this, let the course run at the highest lower end of the claims that have ended:
 * it never falls, and is not above any claim that begins later. Hence a claim is in some largest set if the best course through it is as
 * good as the best of all. It is in each of them if it fits every other claim that is in one. A set without it must contain a claim that
 * excludes it, or adding it would give a larger set.
 *
 * <p>An origin counts once for a date. Where it has several figures of one date without a common value, and the date is no instant, it
 * counts for the highest, since a count that never falls reached that.
 */
final class LargestSets {
    /** An origin that names a number outweighs any number of origins that do not. */
    private static final long NUMBER = 1L << 31;

    private final ImmutableMap<StandingClaim, Box> boxes;
    private final int slots;
    private final int ranks;
    private final ImmutableList<Counted> ways;
    private final FittingBoxes candidates;

    /** The weights by one way to count, and what the best courses meet by it. */
    private record Counted(Map<Box, Long> weights, CourseSweep.Found found) {}

    private LargestSets(Map<StandingClaim, Box> boxes, int slots, int ranks) {
        this.boxes = ImmutableMap.copyOf(boxes);
        this.slots = slots;
        this.ranks = ranks;
        boolean unnamed =
                boxes.keySet().stream().anyMatch(claim -> !claim.unnamed().isEmpty());
        Counted all = counted(LargestSets::parties);
        this.ways = unnamed ? ImmutableList.of(all, counted(LargestSets::named)) : ImmutableList.of(all);
        this.candidates = new FittingBoxes(
                this.boxes.values().stream()
                        .filter(box -> ways.stream().anyMatch(way -> way.found().isBestThrough(box)))
                        .collect(ImmutableSet.toImmutableSet()),
                slots);
    }

    static LargestSets of(Map<StandingClaim, Box> boxes, int slots, int ranks) {
        return new LargestSets(boxes, slots, ranks);
    }

    private Counted counted(Function<StandingClaim, ImmutableSet<String>> parties) {
        Map<Box, Long> weights = weights(boxes, parties);
        return new Counted(weights, CourseSweep.of(weights, boxes.values(), slots, ranks));
    }

    /** Returns the standing of each claim, by its id. */
    ImmutableMap<String, Standing> standings() {
        ImmutableMap.Builder<String, Standing> standings = ImmutableMap.builder();
        boxes.forEach((claim, box) -> standings.put(claim.id(), standing(box)));
        return standings.buildOrThrow();
    }

    private Standing standing(Box box) {
        if (!candidates.contains(box)) {
            return Standing.OUTLIER;
        }
        return candidates.allFit(box) ? Standing.CONSISTENT : Standing.CONTESTED;
    }

    /** Whether one of the largest sets holds a box and any of some others. */
    boolean someHolds(Box box, Set<Box> others) {
        return !others.isEmpty()
                && ways.stream()
                        .anyMatch(way -> !Collections.disjoint(best(way, other -> !box.excludes(other)), others));
    }

    /**
     * Whether each of the largest sets that hold a box holds a later one.
     *
     * <p>A best set without a later box is not largest if a later one fits it. Where each later box is excluded by such a set, one such set
     * excludes all of them: let the courses of two sets run at the highest lower end of what has ended. The higher of the two courses is as
     * good as both, because the higher and the lower course together have the weight of the two.
     */
    boolean eachHoldsLater(Box box) {
        ImmutableSet<Box> later = boxes.values().stream()
                .filter(other -> other.first() > box.last())
                .collect(ImmutableSet.toImmutableSet());
        return ways.stream().allMatch(way -> {
            FittingBoxes without =
                    new FittingBoxes(best(way, other -> other.first() <= box.last() && !box.excludes(other)), slots);
            return later.stream().anyMatch(without::allFit);
        });
    }

    /** Returns the boxes that the best courses meet among some, or none where these courses are not as good as the best of all. */
    private ImmutableSet<Box> best(Counted way, Predicate<Box> among) {
        ImmutableSet<Box> asked = boxes.values().stream().filter(among).collect(ImmutableSet.toImmutableSet());
        CourseSweep.Found found = CourseSweep.of(Maps.filterKeys(way.weights(), among::test), asked, slots, ranks);
        return asked.stream()
                .filter(box -> found.best() == way.found().best() && found.isBestThrough(box))
                .collect(ImmutableSet.toImmutableSet());
    }

    static ImmutableSet<String> named(StandingClaim claim) {
        return Sets.difference(claim.deciding(), claim.unnamed()).immutableCopy();
    }

    static ImmutableSet<String> parties(StandingClaim claim) {
        return claim.parties();
    }

    /** A vote of a party on a date, by a number or by another claim. */
    private record Vote(String party, String date, boolean number) {}

    /** Returns the weight of each box by the parties that count for it; some boxes join several of one party. */
    static Map<Box, Long> weights(
            Map<StandingClaim, Box> boxes, Function<StandingClaim, ImmutableSet<String>> parties) {
        Map<Vote, NavigableMap<Integer, Box>> votes = new LinkedHashMap<>();
        boxes.forEach((claim, box) -> parties.apply(claim)
                .forEach(party -> join(
                        votes.computeIfAbsent(
                                new Vote(party, date(claim, box), claim.namesNumber()), vote -> new TreeMap<>()),
                        box)));
        Map<Box, Long> weights = new LinkedHashMap<>();
        votes.forEach((vote, parts) ->
                counted(parts).forEach(box -> weights.merge(box, vote.number() ? NUMBER : 1L, Long::sum)));
        return weights;
    }

    /**
     * Returns the date for which an origin counts once. For a fixed measurand, or at an instant, there is one date however it was written.
     */
    static String date(StandingClaim claim, Box box) {
        return box.isPoint() ? Integer.toString(box.first()) : claim.dating().inWords();
    }

    private static Collection<Box> counted(NavigableMap<Integer, Box> parts) {
        Box highest = parts.lastEntry().getValue();
        return highest.isPoint() ? parts.values() : List.of(highest);
    }

    /** Adds a box to those of one party and date, and merges those that touch. */
    private static void join(NavigableMap<Integer, Box> parts, Box box) {
        Box joined = box;
        Map.Entry<Integer, Box> below = parts.floorEntry(box.high() + 1);
        while (below != null && below.getValue().high() + 1 >= joined.low()) {
            Box part = below.getValue();
            parts.remove(below.getKey());
            joined = new Box(
                    joined.first(),
                    joined.last(),
                    Math.min(joined.low(), part.low()),
                    Math.max(joined.high(), part.high()));
            below = parts.floorEntry(joined.high() + 1);
        }
        parts.put(joined.low(), joined);
    }

    /** Returns the boxes of claims that are counted together. */
    static ImmutableMap<StandingClaim, Box> boxes(
            Collection<StandingClaim> claims, EndRanks ranks, Function<StandingClaim, DateOrder.Slots> slots) {
        return ImmutableList.copyOf(claims).stream().collect(ImmutableMap.toImmutableMap(claim -> claim, claim -> {
            EndRanks.Span span = ranks.span(claim);
            DateOrder.Slots when = slots.apply(claim);
            return new Box(when.first(), when.last(), span.low(), span.high());
        }));
    }
}
