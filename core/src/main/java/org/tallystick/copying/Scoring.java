package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/** Scores every pair on all shared items and on each column, and keeps the higher score where it is high enough. */
final class Scoring implements Sweep.Visitor {
    /** The least number of items in a column that may have been copied separately. */
    private static final int LEAST_COLUMN = 3;

    /** A copier agrees in this share at least of the items in which either leaves the majority. */
    private static final double LEAST_SHARE = 0.3;

    /** The score of what may be chance is lower than that of any suspicion that is told. */
    private static final double UNTOLD = 0.4999;

    private static final double MOST = 0.9999;

    /** Pairs of a lower score are not told, whatever the probability by chance. */
    private static final double TOLD = 0.5;

    /** Where there are columns, four fifths of the level are left to all items, and a fifth to the columns together. */
    private static final double WHOLE = 1.25;

    private static final double COLUMNS = 5;

    private final Background background;
    private final Likelihoods likelihoods;
    private final Neighbours neighbours;
    private final Feeds feeds;
    private final Accurate accurate;
    private final Truth truth;
    private final Weights weights;
    private final double least;
    private final List<Finding> findings = new ArrayList<>();
    private long pairs;

    Scoring(
            Background background,
            Coverage coverage,
            Likelihoods likelihoods,
            Neighbours neighbours,
            Feeds feeds,
            Accurate accurate,
            Truth truth,
            double least) {
        this.background = background;
        this.likelihoods = likelihoods;
        this.neighbours = neighbours;
        this.feeds = feeds;
        this.accurate = accurate;
        this.truth = truth;
        this.weights = new Weights(background, coverage, likelihoods, truth);
        this.least = least;
    }

    /** Whether two sources agree often enough where either leaves the majority. */
    static boolean isEnough(Tally tally) {
        return tally.departures > 0 && tally.departuresAlike >= LEAST_SHARE * tally.departures;
    }

    /** Returns the findings, those that may be chance with a low score. */
    List<Finding> findings() {
        FalseDiscoveries rates = new FalseDiscoveries(
                findings.stream().mapToDouble(Finding::byChance).toArray(), pairs);
        return findings.stream().map(finding -> judged(finding, rates)).toList();
    }

    private static Finding judged(Finding finding, FalseDiscoveries rates) {
        double rate = rates.rate(finding.byChance());
        double most = rate > FalseDiscoveries.LEVEL ? UNTOLD : MOST;
        return finding.judged(Math.min(most, finding.score()), rate);
    }

    @Override
    public void visit(int left, int right, Sweep.Tallies tallies) {
        Tally whole = tallies.of(-1);
        if (whole.both == 0) {
            return;
        }
        pairs++;
        double prior = background.priorOdds(left, right);
        Finding best = finding(-1, left, right, whole, prior);
        int columns = background.columns();
        double byChance = best.byChance() * (columns == 0 ? 1 : WHOLE);
        for (int each = 0; each < columns; each++) {
            Tally tally = tallies.of(each);
            if (tally.both < LEAST_COLUMN || tally.both == whole.both) {
                continue;
            }
            // The more columns there are, the lower is the prior probability that one given column alone was copied.
            Finding its = finding(each, left, right, tally, prior / columns);
            byChance = Math.min(byChance, its.byChance() * COLUMNS * columns);
            best = its.score() > best.score() ? its : best;
        }
        if (best.score() >= least) {
            findings.add(best.kept(byChance));
        }
    }

    private Finding finding(int column, int left, int right, Tally tally, double prior) {
        Weighed weighed = weights.of(column, left, right, tally);
        double score = weighed.probability(prior);
        double byChance = score < TOLD ? 1 : byValues(column, left, right, tally);
        double weighted = byChance * StrictMath.exp(-Math.max(0, weighed.besideValues()));
        return new Finding(left, right, column, score, Math.min(1, weighted), 1, tally, weighed);
    }

    private double byValues(int column, int left, int right, Tally tally) {
        if (tally.departures > 0 && !isEnough(tally)) {
            return 1;
        }
        boolean isElsewhere = Likelihoods.isElsewhere(tally) && !feeds.areMajor(left, right);
        double byChance =
                accurate.byChance(left, right, column, likelihoods.shift(left, right, tally, truth), isElsewhere);
        return byChance <= FalseDiscoveries.LEVEL && isElsewhere
                ? Math.max(byChance, neighbours.byChance(left, right, column))
                : byChance;
    }
}
