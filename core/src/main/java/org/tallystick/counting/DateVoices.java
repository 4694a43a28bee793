package org.tallystick.counting;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many origins have a claim on one date that admits a rank. Written as steps: by how many each rank has more than the
 * one below it.
 */
final class DateVoices {
    private final SortedMap<Integer, Integer> steps;

    private DateVoices(SortedMap<Integer, Integer> steps) {
        this.steps = steps;
    }

    static DateVoices of(List<EndRanks.Span> spans) {
        SortedMap<Integer, Integer> steps = new TreeMap<>();
        Map<String, Integer> reached = new HashMap<>();
        List<EndRanks.Span> fromLow =
                spans.stream().sorted(Comparator.comparing(EndRanks.Span::low)).toList();
        for (EndRanks.Span span : fromLow) {
            for (String origin : span.witness().origins()) {
                int from = Math.max(span.low(), reached.getOrDefault(origin, 0));
                if (from <= span.high()) {
                    step(steps, from, 1);
                    step(steps, span.high() + 1, -1);
                    reached.put(origin, span.high() + 1);
                }
            }
        }
        return new DateVoices(steps);
    }

    private static void step(Map<Integer, Integer> steps, int at, int by) {
        steps.merge(at, by, (one, other) -> one + other == 0 ? null : one + other);
    }

    SortedMap<Integer, Integer> steps() {
        return steps;
    }

    /** The same where both sides of a value count as the better of them, as a course that comes from elsewhere may choose. */
    DateVoices acrossDates() {
        SortedMap<Integer, Integer> across = new TreeMap<>();
        steps.forEach((at, by) -> {
            int aside = by > 0 ? -1 : 1;
            step(across, EndRanks.isUpperSide(at) ? at + aside : at, by);
        });
        return new DateVoices(across);
    }

    /** The same seen from the highest of so many ranks, which becomes 0. */
    DateVoices turned(int ranks) {
        SortedMap<Integer, Integer> turned = new TreeMap<>();
        int highest = 0;
        for (Map.Entry<Integer, Integer> step : steps.entrySet()) {
            if (step.getKey() < ranks) {
                highest += step.getValue();
                step(turned, ranks - step.getKey(), -step.getValue());
            }
        }
        turned.remove(ranks);
        if (highest > 0) {
            step(turned, 0, highest);
        }
        return new DateVoices(turned);
    }
}
