package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Things whose true values are known, and what voters of known reliability say of them. */
final class World {
    final double[] truth;

    /** By thing, then voter. */
    final double[][] said;

    private World(int things, int voters) {
        this.truth = new double[things];
        this.said = new double[things][voters];
    }

    /** Counts, of which each voter is right as often as it is reliable; its errors are its own, up to twenty either way. */
    static World ofCounts(long seed, int things, double... reliabilities) {
        Random random = new Random(seed);
        World world = new World(things, reliabilities.length);
        for (int thing = 0; thing < things; thing++) {
            world.truth[thing] = 1000 + random.nextInt(1000);
            for (int voter = 0; voter < reliabilities.length; voter++) {
                int off = (1 + random.nextInt(20)) * (random.nextBoolean() ? 1 : -1);
                boolean right = random.nextDouble() < reliabilities[voter];
                world.said[thing][voter] = world.truth[thing] + (right ? 0 : off);
            }
        }
        return world;
    }

    /** Measured values, normally scattered about the true ones. */
    static World ofMeasurements(long seed, int things, double... deviations) {
        Random random = new Random(seed);
        World world = new World(things, deviations.length);
        for (int thing = 0; thing < things; thing++) {
            world.truth[thing] = 1000 * random.nextDouble();
            for (int voter = 0; voter < deviations.length; voter++) {
                world.said[thing][voter] = world.truth[thing] + deviations[voter] * random.nextGaussian();
            }
        }
        return world;
    }

    /** Some voters say what another says, word for word. */
    World withCopies(int original, int... copies) {
        for (double[] votes : said) {
            for (int copy : copies) {
                votes[copy] = votes[original];
            }
        }
        return this;
    }

    /** Numbers between two, each factor as likely. */
    static double[] spreadOut(long seed, int count, double least, double most) {
        Random random = new Random(seed);
        double[] numbers = new double[count];
        Arrays.setAll(numbers, i -> least * Math.pow(most / least, random.nextDouble()));
        return numbers;
    }

    static String name(int voter) {
        return String.format("voter-%03d", voter);
    }

    Votes ballots() {
        Map<String, Integer> numbers = new HashMap<>();
        List<ImmutableList<OriginValue>> things = new ArrayList<>();
        for (double[] votes : said) {
            List<OriginValue> told = new ArrayList<>();
            for (int voter = 0; voter < votes.length; voter++) {
                numbers.put(name(voter), voter);
                told.add(new OriginValue(name(voter), votes[voter], votes[voter], votes[voter], 1, 1));
            }
            things.add(ImmutableList.sortedCopyOf(OriginValue.BY_VALUE, told));
        }
        return new Votes(numbers.size(), things, numbers);
    }

    double[] crh(Loss loss) {
        Crh crh = new Crh(ballots(), loss);
        crh.learn();
        double[] values = new double[truth.length];
        Arrays.setAll(values, crh::value);
        return values;
    }

    double[] accuracy(CopyProbability copying) {
        Votes ballots = ballots();
        List<String> names = new ArrayList<>();
        for (int voter = 0; voter < ballots.voters; voter++) {
            names.add(name(voter));
        }
        Accuracy accuracy = new Accuracy(ballots, CopyGraph.of(names, Map.of(), copying));
        accuracy.learn();
        double[] values = new double[truth.length];
        Arrays.setAll(values, accuracy::value);
        return values;
    }

    double[] means() {
        return Arrays.stream(said)
                .mapToDouble(votes -> Arrays.stream(votes).average().orElseThrow())
                .toArray();
    }

    double[] medians() {
        return Arrays.stream(said).mapToDouble(World::median).toArray();
    }

    static double median(double... votes) {
        double[] sorted = Arrays.stream(votes).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    /** The value that most voters say, of several the lowest. */
    double[] votes() {
        double[] values = new double[truth.length];
        for (int thing = 0; thing < values.length; thing++) {
            double[] votes = Arrays.stream(said[thing]).sorted().toArray();
            long most = 0;
            for (double vote : votes) {
                long count = Arrays.stream(votes).filter(other -> other == vote).count();
                if (count > most) {
                    most = count;
                    values[thing] = vote;
                }
            }
        }
        return values;
    }

    /** How many of the values are not the true ones. */
    double partWrong(double... values) {
        double wrong = 0;
        for (int thing = 0; thing < values.length; thing++) {
            wrong += Math.abs(values[thing] - truth[thing]) < 1e-9 ? 0 : 1;
        }
        return wrong / values.length;
    }

    /** The mean distance of the values from the true ones. */
    double error(double... values) {
        double error = 0;
        for (int thing = 0; thing < values.length; thing++) {
            error += Math.abs(values[thing] - truth[thing]);
        }
        return error / values.length;
    }
}
