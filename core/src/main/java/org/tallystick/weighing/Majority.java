package org.tallystick.weighing;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.verdict.Agreement;

/** The largest sets of claims that have a common value, counted in origins, found by a sweep along the number line. */
final class Majority implements Judge {
    private static final String STATISTIC = "part of the origins in the largest set";

    private final Reading widest;

    Majority(Reading widest) {
        this.widest = widest;
    }

    @Override
    public Optional<Opinion> judge(Hearing hearing) {
        Sweep sweep = new Sweep();
        sweep.along(events(hearing.testimonies()));
        List<Side> sides =
                sweep.largest.stream().flatMap(set -> side(set).stream()).toList();
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Double> weights = new HashMap<>();
        sides.forEach(side -> side.origins().forEach(origin -> weights.merge(origin, 1.0, Double::sum)));
        double value = sides.stream().mapToDouble(Side::middle).sum() / sides.size();
        Set<String> all = new LinkedHashSet<>();
        hearing.testimonies().forEach(testimony -> all.addAll(testimony.origins()));
        return Optional.of(new Opinion(
                value,
                sides.stream().mapToDouble(Side::low).min().orElse(value),
                sides.stream().mapToDouble(Side::high).max().orElse(value),
                OptionalDouble.empty(),
                Statistic.of(STATISTIC, (double) sweep.most / all.size()),
                weights,
                reason(sides.size(), sweep.most, all.size())));
    }

    private static String reason(int sides, int most, int origins) {
        String of = most + " of " + origins + (origins == 1 ? " origin" : " origins");
        return sides == 1
                ? "the middle of what " + of + (most == 1 ? " leaves open" : " leave open together")
                : "no majority: " + sides + " sets of " + of + " each, of whose middles this is the mean";
    }

    /** What a set leaves open, where it has two ends. */
    private Optional<Side> side(ImmutableSet<Testimony> set) {
        List<Figure> figures = set.stream().map(Testimony::figure).toList();
        return Agreement.of(figures, widest)
                .map(Agreement::values)
                .filter(Interval::isBounded)
                .map(values -> {
                    ImmutableSet<String> origins = set.stream()
                            .flatMap(testimony -> testimony.origins().stream())
                            .collect(ImmutableSet.toImmutableSet());
                    return new Side(
                            Testimony.inexact(values.min().orElseThrow()),
                            Testimony.inexact(values.max().orElseThrow()),
                            origins);
                });
    }

    private ImmutableList<Event> events(List<Testimony> testimonies) {
        List<Event> events = new ArrayList<>();
        for (Testimony testimony : testimonies) {
            Interval values = testimony.figure().in(widest);
            events.add(new Event(testimony, values.min(), values.isMinOpen() ? Step.OPEN_START : Step.START));
            values.max()
                    .ifPresent(max -> events.add(
                            new Event(testimony, Optional.of(max), values.isMaxOpen() ? Step.OPEN_END : Step.END)));
        }
        return ImmutableList.sortedCopyOf(Event.ALONG, events);
    }

    private record Side(double low, double high, ImmutableSet<String> origins) {
        double middle() {
            return low + (high - low) / 2;
        }
    }

    /** In the order in which they are met at one value. */
    private enum Step {
        OPEN_END,
        START,
        END,
        OPEN_START
    }

    private record Event(Testimony testimony, Optional<Rational> at, Step step) {
        /** What has no lower end begins before everything. */
        private static final Comparator<Event> ALONG = Comparator.comparing(
                        (Event event) -> event.at().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Event::step);

        private boolean begins() {
            return step == Step.START || step == Step.OPEN_START;
        }
    }

    /** A set can grow no further where an end follows a beginning, and only there. */
    private static final class Sweep {
        private final Set<Testimony> inside = new LinkedHashSet<>();
        private final Multiset<String> origins = HashMultiset.create();
        private final List<ImmutableSet<Testimony>> largest = new ArrayList<>();
        private int most;
        private boolean growing;

        private void along(List<Event> events) {
            for (Event event : events) {
                if (event.begins()) {
                    inside.add(event.testimony());
                    origins.addAll(event.testimony().origins());
                    growing = true;
                } else {
                    grown();
                    inside.remove(event.testimony());
                    event.testimony().origins().forEach(origins::remove);
                }
            }
            grown();
        }

        private void grown() {
            int size = origins.elementSet().size();
            if (growing && size >= most) {
                if (size > most) {
                    largest.clear();
                }
                most = size;
                largest.add(ImmutableSet.copyOf(inside));
            }
            growing = false;
        }
    }
}
