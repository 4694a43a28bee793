package org.tallystick.copying;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the groups of sources that seem to have their figures from one feed: those that agree far more often than each of them agrees with
 * sources that are not its neighbours. Sources of one definition are found as well; that does no harm, since what they share is compared
 * with what their neighbours state.
 */
final class FeedSearch implements Sweep.Visitor {
    /** The probability that a source of a feed has its votes from another. */
    private static final double SCORE = 0.95;

    /** The false discovery rate of the pairs that are joined. */
    private static final double LEVEL = 0.05;

    /** The least number of items that a pair of a feed reports, of which it agrees in more than half. */
    private static final int LEAST = 5;

    private final List<Candidate> candidates = new ArrayList<>();
    private long pairs;

    /** A pair that agrees in more than half of the items that both report. */
    record Candidate(int left, int right, int agreeing, int both) {}

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        Tally tally = tallies.of(-1);
        pairs++;
        if (2 * tally.agreeing > tally.both && tally.both >= LEAST) {
            candidates.add(new Candidate(left, right, tally.agreeing, tally.both));
        }
    }

    /** Joins the sources of pairs that hardly agree by chance, and returns the pairs of the larger groups. */
    Suspicions joined(Feeds feeds, Likelihoods likelihoods, Neighbours neighbours) {
        double[] rate = likelihoods.outside(neighbours);
        double[] chance = candidates.stream()
                .mapToDouble(each -> BinomialTail.atLeast(
                        each.agreeing(), each.both(), Likelihoods.clamp(rate[each.left()] * rate[each.right()])))
                .toArray();
        FalseDiscoveries rates = new FalseDiscoveries(chance, pairs);
        SetMultimap<Integer, Integer> joined = HashMultimap.create();
        List<Candidate> alike = new ArrayList<>();
        for (int i = 0; i < chance.length; i++) {
            Candidate each = candidates.get(i);
            if (rates.rate(chance[i]) <= LEVEL) {
                feeds.join(each.left(), each.right());
                joined.put(each.left(), each.right());
                joined.put(each.right(), each.left());
                alike.add(each);
            }
        }
        new MajorFeed(feeds, likelihoods).find(candidates);
        Suspicions suspicions = new Suspicions();
        boolean[] large = feeds.isLarge();
        for (Candidate each : alike) {
            if (large[each.left()] && !Collections.disjoint(joined.get(each.left()), joined.get(each.right()))) {
                suspicions.add(each.left(), each.right(), SCORE);
            }
        }
        return suspicions;
    }
}
