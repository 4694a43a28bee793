package org.tallystick.copying;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Groups of sources that seem to have their figures from one feed. Sources of one group count once. */
final class Feeds {
    private static final int LARGE = 3;

    private final Table table;
    private final int[] parent;
    private boolean isMajorKept;

    Feeds(Table table) {
        this.table = table;
        this.parent = new int[table.sources.size()];
        for (int source = 0; source < parent.length; source++) {
            parent[source] = source;
        }
    }

    void join(int left, int right) {
        parent[root(left)] = root(right);
    }

    /** Returns the sizes of the groups, by their roots; a group of more than half of the sources is none as a rule, but the majority. */
    private int[] sizes() {
        int[] sizes = allSizes();
        int major = major();
        if (major >= 0 && !isMajorKept) {
            sizes[major] = 1;
        }
        return sizes;
    }

    private int[] allSizes() {
        int[] sizes = new int[parent.length];
        for (int source = 0; source < sizes.length; source++) {
            sizes[root(source)]++;
        }
        return sizes;
    }

    /** Returns the group of more than half of the sources; negative where there is none. */
    int major() {
        int[] sizes = allSizes();
        int compared = table.comparedSources().length;
        for (int source = 0; source < sizes.length; source++) {
            if (2 * sizes[source] > compared) {
                return source;
            }
        }
        return -1;
    }

    /** Lets the group of more than half of the sources count as one feed. */
    void keepMajor() {
        isMajorKept = true;
    }

    /** Whether two sources are of a feed that has more than half of the sources. */
    boolean areMajor(int left, int right) {
        int major = isMajorKept ? major() : -1;
        return major >= 0 && isIn(left, major) && isIn(right, major);
    }

    boolean isIn(int source, int group) {
        return root(source) == group;
    }

    /** Returns, by source, whether its group has at least three sources. */
    boolean[] isLarge() {
        int[] sizes = sizes();
        boolean[] large = new boolean[parent.length];
        for (int source = 0; source < large.length; source++) {
            large[source] = sizes[root(source)] >= LARGE;
        }
        return large;
    }

    private int root(int source) {
        int at = source;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    /** Returns a number by cell, which is the same for sources of one feed and for those that cite the same origins. */
    int[] voters() {
        int[] sizes = sizes();
        int[] ofTie = ofTie(parent.length);
        int[] voters = new int[table.cellCount()];
        for (int cell = 0; cell < voters.length; cell++) {
            int root = root(table.cellSource[cell]);
            voters[cell] = sizes[root] > 1 ? root : ofTie[table.cellTie[cell]];
        }
        return voters;
    }

    private int[] ofTie(int first) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] ofTie = new int[table.ties.count()];
        for (int tie = 0; tie < ofTie.length; tie++) {
            Object origins = table.ties.tie(tie).origins();
            @Nullable Integer known = numbers.putIfAbsent(origins, first + numbers.size());
            ofTie[tie] = known == null ? first + numbers.size() - 1 : known;
        }
        return ofTie;
    }
}
