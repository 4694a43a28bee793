package org.tallystick.copying;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;

/** The pairs suspected so far, whose votes are discounted. */
final class Suspicions {
    private final ListMultimap<Integer, Partner> before = ArrayListMultimap.create();

    /** A source that precedes another, and the probability that one of the two copied. */
    record Partner(int source, double score) {}

    void add(int left, int right, double score) {
        before.put(right, new Partner(left, score));
    }

    /** Returns the preceding sources with which a source forms a suspected pair. */
    List<Partner> before(int source) {
        return before.get(source);
    }
}
