package org.tallystick.copying;

import java.util.ArrayList;
import java.util.List;

/**
 * How probable it is that two sources agree that are both accurate and do not copy. Accurate sources share true values where the crowd errs
 * together, so a value that both state is the more probable the more accurate they are. The accuracy is that under which what both state
 * is most probable if they do not copy.
 */
final class Accurate {
    private static final double[] ACCURACIES = {0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.94, 0.97, 0.99};

    private static final double MOST_FALSE_VALUES = 10;

    private final Table table;
    private final Truth truth;
    private final Majorities majorities;

    /** The number of false values beside a true one, were all of them as frequent. */
    private final double falseValues;

    Accurate(Table table, Truth truth, Majorities majorities) {
        this.table = table;
        this.truth = truth;
        this.majorities = majorities;
        this.falseValues = Math.min(MOST_FALSE_VALUES, 1 / majorities.commonErrors());
    }

    /**
     * An item that both report: the probabilities of the values by what others state, how often they are stated if wrong, and whether
     * which of the two leave the
     * majority.
     */
    private record Stated(
            boolean isAlike, double probability, double other, double frequency, double otherFrequency, int leaving) {
        double likelihood(double right) {
            double wrong = 1 - right;
            double neither = wrong * wrong * frequency * otherFrequency;
            return isAlike
                    ? probability * right * right + (1 - probability) * neither
                    : right * wrong * (probability * otherFrequency + other * frequency)
                            + Math.max(0, 1 - probability - other) * neither;
        }

        /** Returns the probability that the other states the value of one that leaves the majority. */
        double chance(double right) {
            double mine = chance(right, probability, frequency);
            double its = chance(right, other, otherFrequency);
            return leaving == Majorities.BOTH ? (mine + its) / 2 : leaving == Majorities.MINE ? mine : its;
        }

        /** Returns the share of the value of one that leaves the majority. */
        double share() {
            return leaving == Majorities.BOTH
                    ? (frequency + otherFrequency) / 2
                    : leaving == Majorities.MINE ? frequency : otherFrequency;
        }

        private static double chance(double right, double probability, double frequency) {
            double isRight = probability * right;
            double isWrong = (1 - probability) * (1 - right) * frequency;
            return (isRight * right + isWrong * (1 - right) * frequency) / (isRight + isWrong);
        }
    }

    private List<Stated> stated(int left, int right, int column) {
        List<Stated> all = new ArrayList<>();
        for (Shared shared : Shared.of(table, left, right, column)) {
            int cell = shared.leftCell();
            int other = shared.rightCell();
            boolean isAlike = table.areAlike(cell, other);
            if (isAlike ? table.isExplained(cell, other) : table.fit(cell, other)) {
                continue;
            }
            int mine = isAlike ? table.common(cell, other) : table.entryValue[table.cellEntries[cell]];
            int its = isAlike ? mine : table.entryValue[table.cellEntries[other]];
            all.add(new Stated(
                    isAlike,
                    probability(mine, cell, other),
                    probability(its, cell, other),
                    majorities.share(cell, mine, other, its, mine),
                    majorities.share(cell, mine, other, its, its),
                    majorities.leaving(cell, mine, other, its)));
        }
        return all;
    }

    private double power(double accuracy) {
        return Math.max(0, StrictMath.log(falseValues * accuracy / (1 - accuracy)));
    }

    /** Returns the probability of a value by what others state that have no vote in common with either of two cells. */
    private double probability(int value, int cell, int other) {
        int item = table.cellItem[cell];
        int from = table.itemValues[item];
        double[] votes = new double[table.itemValues[item + 1] - from];
        for (int each = table.itemCells[item]; each < table.itemCells[item + 1]; each++) {
            if (majorities.areOne(each, cell) || majorities.areOne(each, other)) {
                continue;
            }
            for (int entry = table.cellEntries[each]; entry < table.cellEntries[each + 1]; entry++) {
                votes[table.entryValue[entry] - from] +=
                        truth.voteShare(entry) * power(truth.accuracy(table.cellSource[each]));
            }
        }
        double sum = Math.max(0.5, falseValues + 1 - votes.length);
        for (double vote : votes) {
            sum += StrictMath.exp(vote);
        }
        return StrictMath.exp(votes[value - from]) / sum;
    }

    /** Returns, by accuracy, the log likelihood of what a source states of items that another does not report. */
    private double[] alone(int source, int other, int column) {
        double[] sums = new double[ACCURACIES.length];
        for (int place = table.rows[source]; place < table.rows[source + 1]; place++) {
            int cell = table.rowCells[place];
            int item = table.cellItem[cell];
            boolean sought = column < 0 || column == table.columns.of(item);
            if (!sought || table.cell(item, other) >= 0 || table.itemCells[item + 1] - table.itemCells[item] < 2) {
                continue;
            }
            int value = table.entryValue[table.cellEntries[cell]];
            double probability = probability(value, cell, cell);
            double frequency = majorities.share(cell, value, cell, value, value);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += StrictMath.log(
                        probability * ACCURACIES[i] + (1 - probability) * (1 - ACCURACIES[i]) * frequency);
            }
        }
        return sums;
    }

    /**
     * Returns the probability by chance of what two sources share where either leaves the majority.
     *
     * @param shift by how much the logit of the frequency of a value is shifted for the two
     */
    double byChance(int left, int right, int column, double shift, boolean isElsewhere) {
        List<Stated> all = stated(left, right, column);
        double accuracy = isElsewhere ? 0 : likeliest(left, right, column, all);
        WeightedTail tail = new WeightedTail();
        for (Stated each : all) {
            if (each.leaving() != 0) {
                double chance = Likelihoods.shifted(each.share(), shift);
                tail.add(
                        isElsewhere ? chance : Likelihoods.clamp(Math.max(chance, each.chance(accuracy))),
                        each.isAlike());
            }
        }
        return tail.probability();
    }

    /** Returns the accuracy under which what the two state is most probable. */
    private double likeliest(int left, int right, int column, List<Stated> all) {
        double[] mine = alone(left, right, column);
        double[] its = alone(right, left, column);
        double likeliest = ACCURACIES[0];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ACCURACIES.length; i++) {
            double accuracy = ACCURACIES[i];
            double likelihood = mine[i]
                    + its[i]
                    + all.stream()
                            .mapToDouble(each -> StrictMath.log(each.likelihood(accuracy)))
                            .sum();
            likeliest = likelihood > most ? accuracy : likeliest;
            most = Math.max(most, likelihood);
        }
        return likeliest;
    }
}
