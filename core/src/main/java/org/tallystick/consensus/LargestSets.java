package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
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

    private LargestSets(Map<StandingClaim, Box> boxes, int slots, int ranks) {
        this.boxes = ImmutableMap.copyOf(boxes);
        this.slots = slots;
        this.ranks = ranks;
    }

    /** Returns the standing of each claim, by its id. */
    static ImmutableMap<String, Standing> standings(Map<StandingClaim, Box> boxes, int slots, int ranks) {
        return new LargestSets(boxes, slots, ranks).standings();
    }

    private ImmutableMap<String, Standing> standings() {
        boolean unnamed =
                boxes.keySet().stream().anyMatch(claim -> !claim.unnamed().isEmpty());
        CourseSweep.Found all = found(LargestSets::parties);
        CourseSweep.Found named = unnamed ? found(LargestSets::named) : all;
        FittingBoxes candidates = new FittingBoxes(
                boxes.values().stream()
                        .filter(box -> all.isBestThrough(box) || named.isBestThrough(box))
                        .collect(ImmutableSet.toImmutableSet()),
                slots);
        ImmutableMap.Builder<String, Standing> standings = ImmutableMap.builder();
        boxes.forEach((claim, box) -> standings.put(claim.id(), standing(box, candidates)));
        return standings.buildOrThrow();
    }

    private static Standing standing(Box box, FittingBoxes candidates) {
        if (!candidates.contains(box)) {
            return Standing.OUTLIER;
        }
        return candidates.allFit(box) ? Standing.CONSISTENT : Standing.CONTESTED;
    }

    static ImmutableSet<String> named(StandingClaim claim) {
        return Sets.difference(claim.deciding(), claim.unnamed()).immutableCopy();
    }

    static ImmutableSet<String> parties(StandingClaim claim) {
        return claim.parties();
    }

    private CourseSweep.Found found(Function<StandingClaim, ImmutableSet<String>> parties) {
        return CourseSweep.of(weights(boxes, parties), boxes.values(), slots, ranks);
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
