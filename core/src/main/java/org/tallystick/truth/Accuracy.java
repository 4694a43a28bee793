package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tallystick.truth.TruthMethod.Opinion;

/**
 * Source accuracies, value probabilities and the number of wrong values, improved in turns. Each turn takes time proportional to the
 * number of votes and of the suspected originals of their voters.
 */
final class Accuracy {
    /** The prior accuracy of a voter, with the weight of one claim. */
    private static final double BEFOREHAND = 0.8;

    private static final double LEAST = 0.01;
    private static final int MOST_TURNS = 100;
    private static final double SETTLED = 1e-9;

    private final Votes ballots;
    private final CopyGraph copies;
    private final double[] claims;
    private final double[] accuracies;
    private final double[] odds;
    private final double[] right;
    private final WrongValues wrong;

    /** By value: first its votes, then its probability. */
    private final double[] probabilities;

    /** By value: the number of votes that were not copied. */
    private final double[] behind;

    /** By voter: the last value that it voted for, plus one. */
    private final int[] seen;

    Accuracy(Votes ballots, CopyGraph copies) {
        this.ballots = ballots;
        this.copies = copies;
        this.claims = ballots.claims();
        this.accuracies = new double[ballots.voters];
        this.odds = new double[ballots.voters];
        this.right = new double[ballots.voters];
        this.wrong = new WrongValues(ballots);
        this.probabilities = new double[ballots.value.length];
        this.behind = new double[ballots.value.length];
        this.seen = new int[ballots.voters];
        Arrays.fill(accuracies, BEFOREHAND);
    }

    static TruthMethod learn(DataItems all, CopyProbability copying) {
        ImmutableList<String> origins = Votes.origins(all.all());
        Votes ballots = Votes.of(all.all(), origins);
        return learn(ballots, CopyGraph.of(origins, all.roots(), copying)).method(all, origins);
    }

    /**
     * Heeds suspected copies only if the votes are likelier with them than without. Else sources that are right alike would be taken for
     * copies of each other.
     */
    static TruthMethod learnSuspecting(DataItems all, CopyProbability suspected) {
        ImmutableList<String> origins = Votes.origins(all.all());
        Votes ballots = Votes.of(all.all(), origins);
        CopyGraph graph = CopyGraph.of(origins, all.roots(), suspected);
        return learnSuspecting(ballots, graph).method(all, origins);
    }

    static Accuracy learnSuspecting(Votes ballots, CopyGraph suspected) {
        Accuracy independent = learn(ballots, CopyGraph.empty(ballots.voters));
        if (suspected.isEmpty()) {
            return independent;
        }
        Accuracy dependent = learn(ballots, suspected);
        return dependent.likelihood() > independent.likelihood() ? dependent : independent;
    }

    private static Accuracy learn(Votes ballots, CopyGraph copies) {
        Accuracy accuracy = new Accuracy(ballots, copies);
        accuracy.learn();
        return accuracy;
    }

    private double likelihood() {
        return new VoteLikelihood(ballots, accuracies, copies.likeliest()).logarithm();
    }

    private TruthMethod method(DataItems all, ImmutableList<String> origins) {
        Map<DataItem, Integer> things = new HashMap<>();
        all.all().forEach(item -> things.put(item, things.size()));
        return item -> Optional.ofNullable(things.get(item))
                .filter(thing -> !item.votes().isEmpty())
                .map(thing -> opinion(thing, origins));
    }

    void learn() {
        boolean settled = false;
        for (int turn = 0; turn < MOST_TURNS && !settled; turn++) {
            settled = turn() < SETTLED;
        }
    }

    /** Returns the estimated value of a thing. */
    double value(int thing) {
        return Winners.of(ballots, probabilities, thing).mean();
    }

    /** Computes probabilities from accuracies, then accuracies from probabilities. Returns the largest change of an accuracy. */
    double turn() {
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.log(wrong.number() * accuracies[i] / (1 - accuracies[i]));
        }
        Arrays.fill(right, 0);
        for (int thing = 0; thing < ballots.things(); thing++) {
            vote(thing);
        }
        wrong.learn();
        double change = 0;
        for (int i = 0; i < accuracies.length; i++) {
            double accuracy = (right[i] + BEFOREHAND) / (claims[i] + 1);
            accuracy = StrictMath.min(1 - LEAST, StrictMath.max(LEAST, accuracy));
            change = StrictMath.max(change, StrictMath.abs(accuracy - accuracies[i]));
            accuracies[i] = accuracy;
        }
        return change;
    }

    private void vote(int thing) {
        int begin = ballots.start[thing];
        int end = ballots.start[thing + 1];
        Arrays.fill(probabilities, ballots.firstValue[thing], ballots.firstValue[thing + 1], 0);
        Arrays.fill(behind, ballots.firstValue[thing], ballots.firstValue[thing + 1], 0);
        see(thing);
        for (int i = begin; i < end; i++) {
            double own = ballots.part[i] * independence(i);
            behind[ballots.choice[i]] += own;
            probabilities[ballots.choice[i]] += own * odds[ballots.voter[i]];
        }
        normalize(thing);
        wrong.add(thing, probabilities, behind);
        for (int i = begin; i < end; i++) {
            right[ballots.voter[i]] += ballots.part[i] * probabilities[ballots.choice[i]];
        }
    }

    private void see(int thing) {
        if (!copies.isEmpty()) {
            for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
                seen[ballots.voter[i]] = ballots.choice[i] + 1;
            }
        }
    }

    private double independence(int vote) {
        return copies.isEmpty() ? 1 : copies.independence(ballots.voter[vote], seen, ballots.choice[vote] + 1);
    }

    /** Values without a vote are possible too. */
    private void normalize(int thing) {
        int first = ballots.firstValue[thing];
        int end = ballots.firstValue[thing + 1];
        double most = 0;
        for (int value = first; value < end; value++) {
            most = StrictMath.max(most, probabilities[value]);
        }
        double total = StrictMath.max(0, wrong.number() + 1 - (end - first)) * StrictMath.exp(-most);
        for (int value = first; value < end; value++) {
            probabilities[value] = StrictMath.exp(probabilities[value] - most);
            total += probabilities[value];
        }
        for (int value = first; value < end; value++) {
            probabilities[value] /= total;
        }
    }

    private Opinion opinion(int thing, ImmutableList<String> origins) {
        Map<String, Double> weights = new HashMap<>();
        see(thing);
        for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
            double weight = ballots.part[i] * independence(i) * odds[ballots.voter[i]];
            weights.merge(origins.get(ballots.voter[i]), StrictMath.max(0, weight), Double::sum);
        }
        Winners winners = Winners.of(ballots, probabilities, thing);
        Span credible = credible(thing);
        return new Opinion(
                winners.mean(),
                StrictMath.min(winners.low(), credible.low()),
                StrictMath.max(winners.high(), credible.high()),
                credible.coverage(),
                Statistic.of("probability", winners.most()),
                weights,
                winners.description() + " most probable by " + Means.origins(weights.size())
                        + ", each right as often as over all measurands");
    }

    /** Returns the span of the most probable values, as many as are needed to reach 95 percent. */
    private Span credible(int thing) {
        List<Integer> likeliest = IntStream.range(ballots.firstValue[thing], ballots.firstValue[thing + 1])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer value) -> -probabilities[value])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double covered = 0;
        for (int value : likeliest) {
            if (covered < Means.COVERAGE) {
                covered += probabilities[value];
                low = StrictMath.min(low, ballots.value[value]);
                high = StrictMath.max(high, ballots.value[value]);
            }
        }
        return new Span(low, high, OptionalDouble.of(StrictMath.min(1, covered)));
    }
}
