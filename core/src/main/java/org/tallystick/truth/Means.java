package org.tallystick.truth;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tallystick.prose.Count;
import org.tallystick.truth.TruthMethod.Opinion;

/** Means of the origins' figures, each origin one measurement. */
final class Means {
    static final double COVERAGE = 0.95;

    private Means() {}

    static Optional<Opinion> pooled(DataItem item, Pooling pooling) {
        Map<String, Measurement> measured = measurements(item);
        if (measured.isEmpty() || measured.size() > pooling.most()) {
            return Optional.empty();
        }
        Pooled pooled = pooling.pool(List.copyOf(measured.values()));
        double reach = pooled.expandedUncertainty(COVERAGE);
        return Optional.of(new Opinion(
                pooled.value(),
                pooled.value() - reach,
                pooled.value() + reach,
                OptionalDouble.of(COVERAGE),
                pooled.chiSquare(),
                weights(measured, pooled.shares()),
                pooling.made() + " of " + origins(measured.size()) + leftOut(measured, pooled.shares())));
    }

    static Optional<Opinion> byPrecision(DataItem item) {
        Map<String, Measurement> measured = measurements(item);
        if (measured.isEmpty()) {
            return Optional.empty();
        }
        Pooled pooled = Pooling.WEIGHTED_MEAN.pool(List.copyOf(measured.values()));
        double scatter = StrictMath.max(
                pooled.birgeRatio().orElse(0) * pooled.standardUncertainty(),
                Weighted.of(List.copyOf(measured.values())).jackknife());
        Span span = Span.about(pooled.value(), scatter, measured.size(), item.votes());
        return Optional.of(new Opinion(
                pooled.value(),
                span.low(),
                span.high(),
                span.coverage(),
                pooled.chiSquare(),
                weights(measured, pooled.shares()),
                "the mean of " + origins(measured.size()) + ", each weighed by one over its squared width"));
    }

    /** Returns the origins whose figures are left out, in words. */
    private static String leftOut(Map<String, Measurement> measured, List<Double> shares) {
        List<String> without = new ArrayList<>();
        weights(measured, shares).forEach((origin, share) -> {
            if (share == 0) {
                without.add(origin.isEmpty() ? "the unnamed officials" : origin);
            }
        });
        return switch (without.size()) {
            case 0 -> "";
            case 1, 2, 3 -> ", without " + String.join(", ", without);
            default -> ", without " + without.size() + " of them";
        };
    }

    static String origins(int count) {
        return "the figures of " + Count.of(count, "origin");
    }

    private static Map<String, Double> weights(Map<String, Measurement> measured, List<Double> shares) {
        Map<String, Double> weights = new LinkedHashMap<>();
        measured.keySet().forEach(origin -> weights.put(origin, shares.get(weights.size())));
        return weights;
    }

    /** Returns the measurement of each origin; empty where no figure states its uncertainty. */
    private static Map<String, Measurement> measurements(DataItem item) {
        OptionalDouble least = item.votes().stream()
                .mapToDouble(OriginValue::uncertainty)
                .filter(uncertainty -> !Double.isNaN(uncertainty))
                .min();
        Map<String, Measurement> measured = new LinkedHashMap<>();
        if (least.isPresent()) {
            ImmutableListMultimap<String, OriginValue> said = Multimaps.index(item.votes(), OriginValue::origin);
            said.asMap().forEach((origin, votes) -> measured.put(origin, measurement(votes, least.getAsDouble())));
        }
        return measured;
    }

    private static Measurement measurement(Collection<OriginValue> votes, double least) {
        List<OriginValue> said = new ArrayList<>(votes);
        double first = said.get(0).value();
        double mean = 0;
        for (OriginValue vote : said) {
            mean += vote.part() * (vote.value() - first);
        }
        double variance = 0;
        for (OriginValue vote : said) {
            double own = Double.isNaN(vote.uncertainty()) ? least : vote.uncertainty();
            double off = vote.value() - first - mean;
            variance += vote.part() * (own * own + off * off);
        }
        return Measurement.of(first + mean, StrictMath.sqrt(variance));
    }
}
