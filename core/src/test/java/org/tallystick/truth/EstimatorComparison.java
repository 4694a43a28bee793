package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.tallystick.copying.CopyDetector;
import org.tallystick.truth.TruthMethod.Opinion;

/** Scores estimators in simulated worlds. The program prints the table of docs/weighing.md; its argument is the number of worlds. */
final class EstimatorComparison {
    /** Estimates of counts are exact if they are off by less. */
    private static final double EXACT = 0.5;

    private static final double ROUNDING = 1e-9;

    /**
     * The scores of an estimator over the things of a world whose figures differ.
     *
     * @param exact the share of exact estimates
     * @param error the mean relative error
     * @param covered the share of intervals that hold the truth; NaN where there are no intervals
     * @param stated the mean of their stated coverage
     */
    record Score(double exact, double error, double covered, double stated) {}

    private EstimatorComparison() {}

    /** Returns the estimators by name; each learns from all things of a world. */
    static ImmutableMap<String, Function<DataItems, TruthMethod>> estimators() {
        ImmutableMap.Builder<String, Function<DataItems, TruthMethod>> all = ImmutableMap.builder();
        all.put("vote", items -> ofValues(items, EstimatorComparison::vote));
        all.put("median", items -> ofValues(items, votes -> thing -> World.median(said(votes, thing))));
        all.put("mean", items -> ofValues(items, votes -> thing -> mean(said(votes, thing))));
        all.put("byPrecision", items -> Means::byPrecision);
        all.put("crh", items -> Crh.learn(items, Loss.DISTANCE));
        all.put("crh MISMATCH", items -> Crh.learn(items, Loss.MISMATCH));
        all.put("accuracy", items -> Accuracy.learn(items, (copy, original) -> 0));
        all.put("accuracyWithCopying", items -> Accuracy.learnSuspecting(items, suspected(items)));
        all.put("Investment", items -> ofValues(items, votes -> investment(votes, false)));
        all.put("PooledInvestment", items -> ofValues(items, votes -> investment(votes, true)));
        all.put("CATD", items -> ofValues(items, votes -> catd(votes, Loss.DISTANCE)));
        all.put("CATD MISMATCH", items -> ofValues(items, votes -> catd(votes, Loss.MISMATCH)));
        for (Pooling pooling : Pooling.values()) {
            all.put(pooling.word(), items -> item -> Means.pooled(item, pooling));
        }
        return all.buildOrThrow();
    }

    private static Function<DataItems, TruthMethod> estimator(String name) {
        return Optional.ofNullable(estimators().get(name)).orElseThrow();
    }

    private static CopyProbability suspected(DataItems items) {
        return CopyProbability.of(CopyDetector.standard().detect(items.dossier()));
    }

    private static TruthMethod ofValues(DataItems items, Function<Votes, IntToDoubleFunction> learned) {
        ImmutableList<String> origins = Votes.origins(items.all());
        IntToDoubleFunction values = learned.apply(Votes.of(items.all(), origins));
        Map<DataItem, Integer> things = new HashMap<>();
        items.all().forEach(item -> things.put(item, things.size()));
        return item -> Optional.ofNullable(things.get(item))
                .map(values::applyAsDouble)
                .map(value -> new Opinion(
                        value, value, value, OptionalDouble.empty(), Statistic.of("none", 0), Map.of(), ""));
    }

    private static IntToDoubleFunction investment(Votes votes, boolean isPooled) {
        Investment investment = new Investment(votes, isPooled);
        investment.learn();
        return investment::value;
    }

    private static IntToDoubleFunction catd(Votes votes, Loss loss) {
        Catd catd = new Catd(votes, loss);
        catd.learn();
        return catd::value;
    }

    /** The value with most votes, of several the lowest. */
    private static IntToDoubleFunction vote(Votes votes) {
        double[] tallies = new double[votes.value.length];
        for (int i = 0; i < votes.voter.length; i++) {
            tallies[votes.choice[i]] += votes.part[i];
        }
        return thing -> Winners.of(votes, tallies, thing).low();
    }

    private static double[] said(Votes votes, int thing) {
        return Arrays.copyOfRange(votes.said, votes.start[thing], votes.start[thing + 1]);
    }

    private static double mean(double... numbers) {
        return Arrays.stream(numbers).average().orElse(0);
    }

    static Score score(SimulatedWorld world, DataItems items, TruthMethod method) {
        double exact = 0;
        double error = 0;
        double covered = 0;
        double stated = 0;
        int intervals = 0;
        List<DataItem> disputed =
                items.all().stream().filter(EstimatorComparison::isDisputed).toList();
        for (DataItem item : disputed) {
            double truth = world.trueValue(item);
            Opinion opinion = method.opinion(item).orElseThrow();
            exact += Math.abs(opinion.value() - truth) < EXACT ? 1 : 0;
            error += Math.abs(opinion.value() - truth) / truth;
            if (opinion.coverage().isPresent()) {
                intervals++;
                stated += opinion.coverage().getAsDouble();
                covered += opinion.low() <= truth * (1 + ROUNDING) && truth * (1 - ROUNDING) <= opinion.high() ? 1 : 0;
            }
        }
        int size = Math.max(1, disputed.size());
        return new Score(exact / size, error / size, covered / intervals, stated / intervals);
    }

    private static boolean isDisputed(DataItem item) {
        return item.votes().stream().mapToDouble(OriginValue::value).distinct().count() > 1;
    }

    /** Returns the scores of some estimators in the first worlds of a kind, world by world. */
    static Map<String, List<Score>> scores(WorldKind kind, int worlds, Iterable<String> names) {
        Map<String, List<Score>> scores = new LinkedHashMap<>();
        for (int seed = 1; seed <= worlds; seed++) {
            SimulatedWorld world = kind.draw(seed);
            DataItems items = world.items();
            for (String name : names) {
                TruthMethod method = estimator(name).apply(items);
                scores.computeIfAbsent(name, fresh -> new ArrayList<>()).add(score(world, items, method));
            }
        }
        return scores;
    }

    static double average(List<Score> scores, ToDoubleFunction<Score> of) {
        return mean(scores.stream().mapToDouble(of).toArray());
    }

    /** Returns the mean difference of two estimators, in standard errors, over the same worlds. */
    static double difference(List<Score> one, List<Score> other, ToDoubleFunction<Score> of) {
        double[] differences = new double[one.size()];
        Arrays.setAll(differences, i -> of.applyAsDouble(one.get(i)) - of.applyAsDouble(other.get(i)));
        double mean = mean(differences);
        double variance = mean(Arrays.stream(differences)
                .map(each -> (each - mean) * (each - mean))
                .toArray());
        return mean == 0 ? 0 : mean / Math.sqrt(variance / (differences.length - 1));
    }

    public static void main(String... arguments) {
        for (WorldKind kind : WorldKind.values()) {
            Map<String, List<Score>> scores =
                    scores(kind, Integer.parseInt(arguments[0]), estimators().keySet());
            scores.forEach((name, all) -> System.out.printf(
                    Locale.ROOT,
                    "%-22s %-26s exact %.3f  error %.4f  covered %.3f of %.3f  z exact %.1f  z error %.1f%n",
                    kind,
                    name,
                    average(all, Score::exact),
                    average(all, Score::error),
                    average(all, Score::covered),
                    average(all, Score::stated),
                    difference(all, scores.getOrDefault("accuracy", List.of()), Score::exact),
                    difference(all, scores.getOrDefault("crh", List.of()), Score::error)));
        }
    }
}
