package org.tallystick.truth;

import java.util.Arrays;

/**
 * A weighted mean or vote; each source weighs by the lower end of a confidence interval of its precision, so that a source with few claims
 * weighs little. Source: Q. Li, Y. Li, J. Gao, L. Su, B. Zhao, M. Demirbas, W. Fan and J. Han, A Confidence-Aware Approach for Truth
 * Discovery on Long-Tail Data, PVLDB 8(4), 2014, with a significance of 0.05.
 */
final class Catd {
    private static final double LOWER = 0.025;
    private static final int MOST_TURNS = 100;
    private static final double SETTLED = 1e-9;
    private static final double LEAST_LOSS = 1e-6;

    private final Votes ballots;
    private final Loss loss;
    private final double[] quantiles;
    private final double[] weights;
    private final double[] spread;
    private final double[] means;
    private final double[] tallies;

    Catd(Votes ballots, Loss loss) {
        this.ballots = ballots;
        this.loss = loss;
        this.quantiles = Arrays.stream(ballots.claims())
                .map(claims -> Distributions.chiSquareQuantile(LOWER, (int) Math.max(1, Math.round(claims))))
                .toArray();
        this.weights = new double[ballots.voters];
        this.spread = new double[ballots.things()];
        this.means = new double[ballots.things()];
        this.tallies = new double[ballots.value.length];
        Arrays.fill(weights, 1);
        Arrays.setAll(spread, this::spread);
        Arrays.setAll(means, this::median);
        Arrays.fill(tallies, 0);
        tally();
    }

    void learn() {
        double change = 1;
        for (int turn = 0; turn < MOST_TURNS && change > SETTLED; turn++) {
            change = weigh();
            Arrays.setAll(means, this::mean);
            tally();
        }
    }

    double value(int thing) {
        return loss == Loss.DISTANCE
                ? means[thing]
                : Winners.of(ballots, tallies, thing).mean();
    }

    private double weigh() {
        double[] losses = new double[weights.length];
        for (int thing = 0; thing < ballots.things(); thing++) {
            double value = value(thing);
            for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
                double off = spread[thing] > 0 ? (ballots.said[i] - value) / spread[thing] : 0;
                double missed = ballots.value[ballots.choice[i]] == value ? 0 : 1;
                losses[ballots.voter[i]] += ballots.part[i] * (loss == Loss.DISTANCE ? off * off : missed);
            }
        }
        double[] fresh = new double[weights.length];
        Arrays.setAll(fresh, i -> quantiles[i] / Math.max(LEAST_LOSS, losses[i]));
        double total = Arrays.stream(fresh).sum();
        double change = 0;
        for (int i = 0; i < fresh.length; i++) {
            change = Math.max(change, Math.abs(fresh[i] / total - weights[i]));
            weights[i] = fresh[i] / total;
        }
        return change;
    }

    private void tally() {
        Arrays.fill(tallies, 0);
        for (int i = 0; i < ballots.voter.length; i++) {
            tallies[ballots.choice[i]] += ballots.part[i] * weights[ballots.voter[i]];
        }
    }

    private double mean(int thing) {
        double weight = 0;
        double moments = 0;
        for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
            double own = ballots.part[i] * weights[ballots.voter[i]];
            weight += own;
            moments += own * ballots.said[i];
        }
        return moments / weight;
    }

    private double median(int thing) {
        int begin = ballots.start[thing];
        int end = ballots.start[thing + 1];
        return begin == end ? 0 : (ballots.said[(begin + end - 1) / 2] + ballots.said[(begin + end) / 2]) / 2;
    }

    private double spread(int thing) {
        double[] said = Arrays.copyOfRange(ballots.said, ballots.start[thing], ballots.start[thing + 1]);
        double mean = Arrays.stream(said).average().orElse(0);
        return Math.sqrt(Arrays.stream(said)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElse(0));
    }
}
