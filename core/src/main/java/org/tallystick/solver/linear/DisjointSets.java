package org.tallystick.solver.linear;

/** Sets of numbers that are merged and never parted (union by halved paths). */
final class DisjointSets {
    private final int[] parents;

    DisjointSets(int size) {
        parents = new int[size];
        for (int i = 0; i < size; i++) {
            parents[i] = i;
        }
    }

    /** The number that stands for the set; it is its smallest. */
    int find(int member) {
        int at = member;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Merges two sets; false where they were one. */
    boolean merge(int a, int b) {
        int first = find(a);
        int second = find(b);
        parents[Math.max(first, second)] = Math.min(first, second);
        return first != second;
    }
}
