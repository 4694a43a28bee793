package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.phrase.Reading;

/**
 * The disputes of one course, each listed once. Figures that exclude each other, directly or through others, form one dispute. It is shown
 * by two of them: one that is not in all largest sets, and one that excludes it, if possible one that is in all.
 */
final class Disputes {
    private final ImmutableMap<String, Standing> standings;
    private final ImmutableListMultimap<Box, StandingClaim> figures;
    private final ImmutableList<Box> unsettled;
    private final ImmutableSet<StandingClaim> neighbours;

    /**
     * Finds the disputes.
     *
     * @param boxes the claims with their times and values
     * @param standings the standing of each
     * @param neighbours bare figures of one resolution that are apart although the intervals to which they round overlap
     */
    Disputes(
            ImmutableMap<StandingClaim, Box> boxes,
            ImmutableMap<String, Standing> standings,
            ImmutableSet<StandingClaim> neighbours) {
        this.standings = standings;
        this.neighbours = neighbours;
        this.figures = Multimaps.index(
                ImmutableList.sortedCopyOf(StandingClaim.BY_ID, boxes.keySet()),
                claim -> Optional.ofNullable(boxes.get(claim)).orElseThrow());
        this.unsettled = figures.keySet().stream()
                .filter(box -> standing(box) != Standing.CONSISTENT)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean excludes(Box one, Box other) {
        return one.excludes(other)
                || (!neighbours.isEmpty() && apart(one, other).isPresent());
    }

    private Optional<Pair> apart(Box one, Box other) {
        return figures.get(one).stream()
                .filter(neighbours::contains)
                .flatMap(claim -> figures.get(other).stream()
                        .filter(neighbours::contains)
                        .filter(beside -> Agreement.common(List.of(claim.figure(), beside.figure()), Reading.ROUNDED)
                                .isEmpty())
                        .map(beside -> new Pair(claim, beside)))
                .findFirst();
    }

    private Standing standing(Box box) {
        return figures.get(box).stream()
                .map(claim -> Optional.ofNullable(standings.get(claim.id())).orElseThrow())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    ImmutableList<Dispute> all() {
        return parts().stream().map(this::dispute).collect(ImmutableList.toImmutableList());
    }

    private Dispute dispute(Set<Box> part) {
        ImmutableList<Box> figuresInOrder = ImmutableList.sortedCopyOf(
                Comparator.comparing(this::standing)
                        .thenComparing(box -> -origins(box).size())
                        .thenComparing(box -> figures.get(box).get(0).id()),
                part);
        ImmutableList<StandingClaim> agreeing = figuresInOrder.stream()
                .filter(box -> standing(box) == Standing.CONSISTENT)
                .flatMap(box -> figures.get(box).stream())
                .sorted(StandingClaim.BY_ID)
                .collect(ImmutableList.toImmutableList());
        ImmutableList.Builder<ImmutableList<StandingClaim>> sides = ImmutableList.builder();
        if (!agreeing.isEmpty()) {
            sides.add(agreeing);
        }
        ImmutableList<Box> others = figuresInOrder.stream()
                .filter(box -> standing(box) != Standing.CONSISTENT)
                .collect(ImmutableList.toImmutableList());
        others.forEach(box -> sides.add(figures.get(box)));
        Box shown = others.get(0);
        Box excluded = figuresInOrder.stream()
                .filter(box -> excludes(shown, box))
                .findFirst()
                .orElseThrow();
        Pair pair = apart(shown, excluded)
                .orElseGet(() -> new Pair(
                        figures.get(shown).get(0), figures.get(excluded).get(0)));
        return new Dispute(sides.build(), pair.one(), pair.other());
    }

    /** Two claims that cannot both be true. */
    private record Pair(StandingClaim one, StandingClaim other) {}

    private ImmutableSet<String> origins(Box box) {
        return figures.get(box).stream()
                .flatMap(claim -> claim.origins().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * Returns the claims of the disputes that later claims leave open. Later claims settle a dispute where they are known to be later than
     * all its claims. They must also come from a named origin that takes no part in it, or from an origin of every side.
     */
    ImmutableList<StandingClaim> openAfter(List<StandingClaim> later, Map<StandingClaim, Box> boxes) {
        return parts().stream()
                .filter(part -> isOpen(part, later, boxes))
                .flatMap(part -> part.stream().flatMap(box -> figures.get(box).stream()))
                .sorted(StandingClaim.BY_ID)
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isOpen(Set<Box> part, List<StandingClaim> stating, Map<StandingClaim, Box> boxes) {
        int last = part.stream().mapToInt(Box::last).max().orElse(Integer.MAX_VALUE);
        ImmutableSet<String> saying = stating.stream()
                .filter(claim ->
                        Optional.ofNullable(boxes.get(claim)).orElseThrow().first() > last)
                .flatMap(claim -> claim.deciding().stream()
                        .filter(origin -> !claim.unnamed().contains(origin)))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> parties =
                part.stream().flatMap(box -> origins(box).stream()).collect(ImmutableSet.toImmutableSet());
        boolean isOutside = !parties.containsAll(saying);
        boolean isEverySide =
                part.stream().allMatch(box -> origins(box).stream().anyMatch(saying::contains));
        return !isOutside && !isEverySide;
    }

    /** Returns the figures that are linked by excluding each other, directly or through others. */
    private List<Set<Box>> parts() {
        List<Set<Box>> parts = new ArrayList<>();
        Set<Box> left = new LinkedHashSet<>(figures.keySet());
        for (Box start : unsettled) {
            if (left.remove(start)) {
                parts.add(part(start, left));
            }
        }
        return parts;
    }

    private Set<Box> part(Box start, Set<Box> left) {
        Set<Box> part = new HashSet<>(Set.of(start));
        Deque<Box> open = new ArrayDeque<>(part);
        while (!open.isEmpty()) {
            Box box = open.remove();
            List<Box> next = left.stream().filter(other -> excludes(box, other)).toList();
            next.forEach(left::remove);
            part.addAll(next);
            open.addAll(next);
        }
        return part;
    }
}
