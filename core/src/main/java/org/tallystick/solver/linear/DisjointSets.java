package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sets of numbers from 0 that are merged and never parted (union by halved paths). */
public final class DisjointSets {
    private final int[] parents;

    /**
     * Sets of one number each.
     *
     * @param size how many there are
     */
    public DisjointSets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /**
     * The number that stands for a set.
     *
     * @param member a number of the set
     * @return its smallest number
     */
    public int find(int member) {
        int at = member;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /**
     * Merges two sets.
     *
     * @param a a number of the one
     * @param b a number of the other
     * @return false where they were one
     */
    public boolean merge(int a, int b) {
        int first = find(a);
        int second = find(b);
        parents[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }

    /** {@return the sets in the order of their smallest numbers, each in ascending order} */
    public ImmutableList<ImmutableList<Integer>> sets() {
        Map<Integer, ImmutableList.Builder<Integer>> sets = new LinkedHashMap<>();
        for (int member = 0; member < parents.length; member++) {
            sets.computeIfAbsent(find(member), smallest -> ImmutableList.builder())
                    .add(member);
        }
        return sets.values().stream().map(ImmutableList.Builder::build).collect(ImmutableList.toImmutableList());
    }
}
