package org.tallystick.copying;

import java.util.List;

/**
 * Finds out whether a group of more than half of the sources is one feed. As a rule such a group is the majority, and right. It is taken
 * for a feed where its sources hardly ever differ from each other, and the others differ from each other, yet less often than from the
 * group.
 */
final class MajorFeed {
    /** The least share of the items in which the sources of the group agree. */
    private static final double IDENTICAL = 0.98;

    /** The least factor by which the others agree more often with each other. */
    private static final double MORE = 1.25;

    private final Feeds feeds;
    private final Likelihoods likelihoods;

    MajorFeed(Feeds feeds, Likelihoods likelihoods) {
        this.feeds = feeds;
        this.likelihoods = likelihoods;
    }

    /** Agreements, and all comparisons. */
    private record Rate(double agreeing, double both) {
        Rate plus(double more, double of) {
            return new Rate(agreeing + more, both + of);
        }

        Rate less(Rate other, double times) {
            return plus(-times * other.agreeing, -times * other.both);
        }

        boolean isAtLeast(double share) {
            return both > 0 && agreeing >= share * both;
        }

        double share() {
            return both <= 0 ? 1 : agreeing / both;
        }
    }

    /** Marks the group of more than half of the sources as a feed, if there is one that seems to be. */
    void find(List<FeedSearch.Candidate> candidates) {
        int group = feeds.major();
        if (group < 0) {
            return;
        }
        Rate within = new Rate(0, 0);
        for (FeedSearch.Candidate each : candidates) {
            if (feeds.isIn(each.left(), group) && feeds.isIn(each.right(), group)) {
                within = within.plus(each.agreeing(), each.both());
            }
        }
        Rate members = new Rate(0, 0);
        Rate others = new Rate(0, 0);
        for (int source = 0; source < likelihoods.sources(); source++) {
            boolean isMember = feeds.isIn(source, group);
            Rate to = isMember ? members : others;
            Rate sum = to.plus(likelihoods.agreeing(source), likelihoods.both(source));
            members = isMember ? sum : members;
            others = isMember ? others : sum;
        }
        Rate across = members.less(within, 2);
        Rate among = others.less(across, 1);
        boolean isDistinct = among.isAtLeast(MORE * across.share()) && !among.isAtLeast(IDENTICAL);
        if (within.isAtLeast(IDENTICAL) && isDistinct) {
            feeds.keepMajor();
        }
    }
}
