package org.tallystick.copying;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;

/** Which pairs are suspected so far, so that the votes of copies are discounted. */
final class Suspicions {
    private final ListMultimap<Integer, Partner> before = ArrayListMultimap.create();

    /** A source that comes before another, and the probability that one of the two copied. */
    record Partner(int source, double score) {}

    void add(int left, int right, double score) {
        before.put(right, new Partner(left, score));
    }

    /** The sources before this one of which it is suspected. */
    List<Partner> before(int source) {
        return before.get(source);
    }
}
