package org.tallystick.truth;

import java.util.Arrays;

/**
 * The likelihood of all votes, where some voters copy others. A copier repeats its original in a share of its votes, which is fitted, and
 * counts the rest itself. Wrong votes follow the Ewens distribution: each repeats an earlier wrong one of its thing or adds a value, and the
 * more readily values are added the higher the parameter θ, which is fitted too. Unlike a fixed number of wrong values, this is a
 * probability distribution for any number of values, so that two explanations of the same votes can be compared.
 */
final class VoteLikelihood {
    private static final double[] THETAS = {0.25, 0.5, 1, 2, 4, 8, 16, 32, 64, 128};

    /** The share of votes that copiers repeat, with the weight of one vote, and the greatest. */
    private static final double BEFOREHAND = 0.8;

    private static final double MOST_KEPT = 0.99;

    private final Votes ballots;
    private final double[] accuracies;
    private final int[] originals;

    /** By voter: the share of its votes that it copies. */
    private final double[] kept;

    /** By vote: whether the voter's original votes the same, or something else. */
    private final boolean[] alike;

    private final boolean[] different;

    /** By value of one thing: its log likelihood, and its votes that are not repeated. */
    private final double[] scores;

    private final double[] behind;

    /** Takes the original of each voter, −1 where it has none. */
    VoteLikelihood(Votes ballots, double[] accuracies, int[] originals) {
        this.ballots = ballots;
        this.accuracies = accuracies;
        this.originals = originals;
        this.kept = new double[ballots.voters];
        this.alike = new boolean[ballots.voter.length];
        this.different = new boolean[ballots.voter.length];
        this.scores = new double[ballots.value.length];
        this.behind = new double[ballots.value.length];
        compare();
    }

    private void compare() {
        double[] same = new double[ballots.voters];
        double[] both = new double[ballots.voters];
        int[] seen = new int[ballots.voters];
        for (int thing = 0; thing < ballots.things(); thing++) {
            int end = ballots.start[thing + 1];
            for (int i = ballots.start[thing]; i < end; i++) {
                seen[ballots.voter[i]] = ballots.choice[i] + 1;
            }
            for (int i = ballots.start[thing]; i < end; i++) {
                int original = originals[ballots.voter[i]];
                int theirs = original < 0 ? 0 : seen[original];
                alike[i] = theirs == ballots.choice[i] + 1;
                different[i] = !alike[i] && theirs > ballots.firstValue[thing];
                same[ballots.voter[i]] += alike[i] ? 1 : 0;
                both[ballots.voter[i]] += alike[i] || different[i] ? 1 : 0;
            }
        }
        Arrays.setAll(kept, i -> StrictMath.min(MOST_KEPT, (same[i] + BEFOREHAND) / (both[i] + 1)));
    }

    /** Returns its logarithm, with that of the prior: of all pairs of voters, one is expected to copy. */
    double logarithm() {
        double pairs = StrictMath.max(1, ballots.voters * (ballots.voters - 1.0) / 2);
        double copiers =
                Arrays.stream(originals).filter(original -> original >= 0).count();
        return Arrays.stream(THETAS).map(this::logarithm).max().orElseThrow() - copiers * StrictMath.log(pairs);
    }

    private double logarithm(double theta) {
        double sum = 0;
        for (int thing = 0; thing < ballots.things(); thing++) {
            sum += logarithm(theta, thing);
        }
        return sum;
    }

    private double logarithm(double theta, int thing) {
        int first = ballots.firstValue[thing];
        int end = ballots.firstValue[thing + 1];
        Arrays.fill(scores, first, end, 0);
        Arrays.fill(behind, first, end, 0);
        double allWrong = 0;
        for (int i = ballots.start[thing]; i < ballots.start[thing + 1]; i++) {
            allWrong += alike[i] ? repeated(i, theta) : counted(i);
        }
        return allWrong + drawn(theta, first, end) + logarithmOfSum(first, end);
    }

    /** Adds a vote that agrees with its original. Returns its log likelihood where it is wrong. */
    private double repeated(int vote, double theta) {
        int voter = ballots.voter[vote];
        double accuracy = accuracies[voter];
        double wrong = kept[voter] + (1 - kept[voter]) * (1 - accuracy) / (1 + theta);
        double right = kept[voter] + (1 - kept[voter]) * accuracy;
        scores[ballots.choice[vote]] += StrictMath.log(right / wrong);
        return StrictMath.log(wrong);
    }

    private double counted(int vote) {
        int voter = ballots.voter[vote];
        double accuracy = accuracies[voter];
        scores[ballots.choice[vote]] += StrictMath.log(accuracy / (1 - accuracy));
        behind[ballots.choice[vote]]++;
        return StrictMath.log(1 - accuracy) + (different[vote] ? StrictMath.log(1 - kept[voter]) : 0);
    }

    /** Returns the log probability of the values of the counted votes if all are wrong, and takes out that of the true one. */
    private double drawn(double theta, int first, int end) {
        double votes = 0;
        for (int value = first; value < end; value++) {
            votes += behind[value];
        }
        double all = Distributions.logGamma(theta + votes);
        double sum = Distributions.logGamma(theta) - all;
        for (int value = first; value < end; value++) {
            if (behind[value] > 0) {
                double its = StrictMath.log(theta) + Distributions.logGamma(behind[value]);
                scores[value] += all - Distributions.logGamma(theta + votes - behind[value]) - its;
                sum += its;
            }
        }
        return sum;
    }

    /** Adds up the likelihoods for each true value, one of them a value that nobody states. */
    private double logarithmOfSum(int first, int end) {
        double most = 0;
        for (int value = first; value < end; value++) {
            most = StrictMath.max(most, scores[value]);
        }
        double sum = StrictMath.exp(-most);
        for (int value = first; value < end; value++) {
            sum += StrictMath.exp(scores[value] - most);
        }
        return most + StrictMath.log(sum);
    }
}
