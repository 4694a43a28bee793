package org.tallystick.solver.conflict;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.solver.linear.Budget;

/**
 * Smallest covers of conflicts that grow in number. Conflicts that share no item, not even through others, are
 * covered apart.
 */
final class Covers {
    private final Budget budget;
    private final List<BitSet> conflicts = new ArrayList<>();
    private Map<Set<BitSet>, CoverSearch.Cover> covers = new HashMap<>();

    Covers(Budget budget) {
        this.budget = budget;
    }

    void add(BitSet conflict) {
        conflicts.add(conflict);
    }

    /** Every item of a known conflict. */
    BitSet items() {
        BitSet items = new BitSet();
        conflicts.forEach(items::or);
        return items;
    }

    /** That item of a conflict which hits the most conflicts, and of several the one blamed first. */
    int commonest(BitSet conflict) {
        return conflict.stream()
                .boxed()
                .max((one, other) ->
                        hits(one) == hits(other) ? other.compareTo(one) : Long.compare(hits(one), hits(other)))
                .orElseThrow();
    }

    private long hits(int item) {
        return conflicts.stream().filter(conflict -> conflict.get(item)).count();
    }

    /**
     * The first of the smallest sets that hit all; absent, with what is known of its size, where the budget is
     * spent.
     */
    CoverSearch.Cover smallest() {
        Map<Set<BitSet>, CoverSearch.Cover> now = new HashMap<>();
        for (List<BitSet> component : components()) {
            Set<BitSet> key = ImmutableSet.copyOf(component);
            CoverSearch.Cover known = covers.get(key);
            now.put(key, known == null ? CoverSearch.of(component, budget) : known);
        }
        covers = now;
        int bound =
                now.values().stream().mapToInt(CoverSearch.Cover::lowerBound).sum();
        if (now.values().stream().anyMatch(cover -> cover.items().isEmpty())) {
            return new CoverSearch.Cover(bound, Optional.empty());
        }
        return new CoverSearch.Cover(
                bound,
                Optional.of(now.values().stream()
                        .flatMap(cover -> cover.items().orElseThrow().stream())
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Integer::compare))));
    }

    private List<List<BitSet>> components() {
        List<List<BitSet>> components = new ArrayList<>();
        List<BitSet> spans = new ArrayList<>();
        for (BitSet conflict : conflicts) {
            List<BitSet> joined = new ArrayList<>(List.of(conflict));
            BitSet span = Bits.copy(conflict);
            for (int i = components.size() - 1; i >= 0; i--) {
                if (spans.get(i).intersects(conflict)) {
                    joined.addAll(components.remove(i));
                    span.or(spans.remove(i));
                }
            }
            components.add(joined);
            spans.add(span);
        }
        return components;
    }
}
