package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tallystick.truth.TruthMethod.Opinion;

/** Voter weights and weighted values, improved in turns. Each turn takes time proportional to the number of votes. */
final class Crh {
    private static final int MOST_TURNS = 100;
    private static final double SETTLED = 1e-9;

    /** Shares of a weight that differ by no more are equal but for rounding. */
    private static final double EQUAL = 1e-9;

    private final Votes ballots;
    private final Loss loss;
    private final double[] claims;
    private final double[] spread;
    private final double[] losses;
    private final double[] weights;

    /** By thing: the weighted median. */
    private final double[] medians;

    /** By value: the weight behind it. */
    private final double[] tallies;

    Crh(Votes ballots, Loss loss) {
        this.ballots = ballots;
        this.loss = loss;
        this.claims = ballots.claims();
        this.spread = new double[ballots.things()];
        this.losses = new double[ballots.voters];
        this.weights = new double[ballots.voters];
        this.medians = new double[ballots.things()];
        this.tallies = new double[ballots.value.length];
        Arrays.fill(weights, 1);
        Arrays.setAll(spread, this::spread);
    }

    static TruthMethod learn(DataItems all, Loss loss) {
        ImmutableList<String> origins = Votes.origins(all.all());
        Votes ballots = Votes.of(all.all(), origins);
        Crh crh = new Crh(ballots, loss);
        crh.learn();
        Map<DataItem, Integer> things = new HashMap<>();
        all.all().forEach(item -> things.put(item, things.size()));
        Map<String, Double> weights = new HashMap<>();
        for (int i = 0; i < origins.size(); i++) {
            weights.put(origins.get(i), crh.weights[i]);
        }
        return item -> Optional.ofNullable(things.get(item))
                .filter(thing -> !item.votes().isEmpty())
                .map(thing -> crh.opinion(thing, item, weights));
    }

    void learn() {
        boolean settled = false;
        for (int turn = 0; turn < MOST_TURNS && !settled; turn++) {
            settled = turn() < SETTLED;
        }
        settle();
    }

    /** Returns the estimated value of a thing. */
    double value(int thing) {
        return loss == Loss.DISTANCE
                ? medians[thing]
                : Winners.of(ballots, tallies, thing).mean();
    }

    /** Computes values from weights, then weights from values. Returns the largest change of a weight. */
    double turn() {
        settle();
        return weigh();
    }

    private void settle() {
        Arrays.fill(losses, 0);
        for (int thing = 0; thing < ballots.things(); thing++) {
            if (loss == Loss.DISTANCE) {
                measure(thing);
            } else {
                count(thing);
            }
        }
    }

    private void measure(int thing) {
        double median = median(thing);
        medians[thing] = median;
        if (spread[thing] > 0) {
            for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
                losses[ballots.voter[i]] += ballots.part[i] * StrictMath.abs(ballots.said[i] - median) / spread[thing];
            }
        }
    }

    /** The votes are sorted by value. Where half of the weight is on each side of a gap, the median is the mean of its two ends. */
    private double median(int thing) {
        int end = ballots.start[thing + 1];
        double total = 0;
        for (int i = ballots.start[thing]; i < end; i++) {
            total += weight(i);
        }
        double below = 0;
        for (int i = ballots.start[thing]; i < end; i++) {
            below += weight(i);
            double over = 2 * below - total;
            if (over > EQUAL * total || i + 1 == end) {
                return ballots.said[i];
            }
            if (over >= -EQUAL * total) {
                return (ballots.said[i] + ballots.said[i + 1]) / 2;
            }
        }
        return 0;
    }

    private double weight(int vote) {
        return weights[ballots.voter[vote]] * ballots.part[vote];
    }

    /** Values of equal weight share the win. */
    private void count(int thing) {
        int first = ballots.firstValue[thing];
        int end = ballots.firstValue[thing + 1];
        Arrays.fill(tallies, first, end, 0);
        for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
            tallies[ballots.choice[i]] += weight(i);
        }
        double most = most(thing);
        int winners = 0;
        for (int value = first; value < end; value++) {
            winners += wins(value, most) ? 1 : 0;
        }
        for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
            double missed = wins(ballots.choice[i], most) ? 1 - 1.0 / winners : 1;
            losses[ballots.voter[i]] += ballots.part[i] * missed;
        }
    }

    private double most(int thing) {
        double most = 0;
        for (int value = ballots.firstValue[thing]; value < ballots.firstValue[thing + 1]; value++) {
            most = StrictMath.max(most, tallies[value]);
        }
        return most;
    }

    private boolean wins(int value, double most) {
        return tallies[value] >= most * (1 - EQUAL);
    }

    private double weigh() {
        double lost = Arrays.stream(losses).sum();
        double average = lost / Arrays.stream(claims).sum();
        double total = 0;
        for (int i = 0; i < losses.length; i++) {
            losses[i] = (losses[i] + average) / (claims[i] + 1);
            total += losses[i];
        }
        double change = 0;
        for (int i = 0; i < losses.length; i++) {
            double weight = lost > 0 && losses.length > 1 ? -StrictMath.log(losses[i] / total) : 1;
            change = StrictMath.max(change, StrictMath.abs(weight - weights[i]));
            weights[i] = weight;
        }
        return change;
    }

    private double spread(int thing) {
        int begin = ballots.start[thing];
        int end = ballots.start[thing + 1];
        double weight = 0;
        double moments = 0;
        for (int i = begin; i < end; i++) {
            weight += ballots.part[i];
            moments += ballots.part[i] * (ballots.said[i] - ballots.said[begin]);
        }
        double squares = 0;
        for (int i = begin; i < end; i++) {
            double off = ballots.said[i] - ballots.said[begin] - moments / weight;
            squares += ballots.part[i] * off * off;
        }
        return weight > 0 ? StrictMath.sqrt(squares / weight) : 0;
    }

    private Opinion opinion(int thing, DataItem item, Map<String, Double> learned) {
        Map<String, Double> weights = new HashMap<>();
        item.origins().forEach(origin -> weights.put(origin, learned.getOrDefault(origin, 1.0)));
        return loss == Loss.DISTANCE ? measured(thing, item, weights) : counted(thing, weights);
    }

    private Opinion measured(int thing, DataItem item, Map<String, Double> weights) {
        double total = 0;
        double squares = 0;
        double lost = 0;
        for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
            double off = ballots.said[i] - medians[thing];
            total += weight(i);
            squares += weight(i) * weight(i) * off * off;
            lost += weight(i) * StrictMath.abs(off);
        }
        int origins = weights.size();
        double error = StrictMath.sqrt(squares * origins / StrictMath.max(1, origins - 1)) / total;
        Span span = Span.about(medians[thing], error, origins, item.votes());
        double average = spread[thing] > 0 ? lost / total / spread[thing] : 0;
        return new Opinion(
                medians[thing],
                span.low(),
                span.high(),
                span.coverage(),
                Statistic.of("average loss", average),
                weights,
                "the weighted median of " + Means.origins(origins) + ", weighed by how near they are to all estimates");
    }

    private Opinion counted(int thing, Map<String, Double> weights) {
        Winners winners = Winners.of(ballots, tallies, thing);
        double total =
                weights.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Opinion(
                winners.mean(),
                winners.low(),
                winners.high(),
                OptionalDouble.empty(),
                Statistic.of("part of the weight", winners.most() / total),
                weights,
                winners.description() + " with the most weight of " + Means.origins(weights.size())
                        + ", weighed by how often they say the estimate");
    }
}
