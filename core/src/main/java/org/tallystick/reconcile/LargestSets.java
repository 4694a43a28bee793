package org.tallystick.reconcile;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.figure.Hedge;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * The largest sets of claims that have a common value, counted in origins: a sweep along the number line that keeps the
 * origins of the claims it is inside of. A set can grow no further where an end follows a beginning, and only there.
 */
final class LargestSets {
    private final ImmutableMap<String, Span> spans;
    private final List<Integer> largest;

    private LargestSets(ImmutableMap<String, Span> spans, List<Integer> largest) {
        this.spans = spans;
        this.largest = largest;
    }

    static LargestSets of(List<Witness> witnesses, Reading widest) {
        Set<Touch> touches = widest == Reading.ROUNDED ? touches(witnesses) : Set.of();
        Sweep sweep = new Sweep();
        List<Event> events = new ArrayList<>();
        for (Witness witness : witnesses) {
            Interval values = witness.figure().in(widest);
            values.min()
                    .ifPresentOrElse(
                            at -> events.add(new Event(witness, at, start(witness, values, touches))),
                            () -> sweep.begin(witness, 0));
            values.max().ifPresent(at -> events.add(new Event(witness, at, end(witness, values, touches))));
        }
        events.sort(Event.ALONG);
        sweep.along(events);
        return new LargestSets(sweep.spans(witnesses, events.size()), sweep.largest);
    }

    /** Bare figures of one grain whose rounded intervals touch have no common value: the one ends, then the other starts. */
    private record Touch(Optional<Rational> grain, Rational at) {
        private static Stream<Touch> of(Witness witness, Function<Interval, Optional<Rational>> end) {
            Interval values = witness.figure().in(Reading.ROUNDED);
            boolean bare = witness.figure().hedge() == Hedge.NONE && !values.isPoint();
            return bare
                    ? end.apply(values).stream()
                            .map(at -> new Touch(witness.figure().grain(), at))
                    : Stream.empty();
        }
    }

    private static Set<Touch> touches(List<Witness> witnesses) {
        Set<Touch> starts = witnesses.stream()
                .flatMap(witness -> Touch.of(witness, Interval::min))
                .collect(Collectors.toSet());
        return witnesses.stream()
                .flatMap(witness -> Touch.of(witness, Interval::max))
                .filter(starts::contains)
                .collect(Collectors.toSet());
    }

    private static Step start(Witness witness, Interval values, Set<Touch> touches) {
        boolean touched = Touch.of(witness, Interval::min).anyMatch(touches::contains);
        Step closed = touched ? Step.BARE_START : Step.START;
        return values.isMinOpen() ? Step.OPEN_START : closed;
    }

    private static Step end(Witness witness, Interval values, Set<Touch> touches) {
        boolean touched = Touch.of(witness, Interval::max).anyMatch(touches::contains);
        Step closed = touched ? Step.BARE_END : Step.END;
        return values.isMaxOpen() ? Step.OPEN_END : closed;
    }

    /** Whether there is one largest set. */
    boolean isOnlyOne() {
        return largest.size() == 1;
    }

    Standing standing(String claim) {
        Span span = Optional.ofNullable(spans.get(claim)).orElseThrow();
        int in = countUpTo(span.ended()) - countUpTo(span.begun());
        if (in == largest.size()) {
            return Standing.CONSISTENT;
        }
        return in > 0 ? Standing.CONTESTED : Standing.OUTLIER;
    }

    private int countUpTo(int event) {
        int at = Collections.binarySearch(largest, event + 1);
        return at < 0 ? -at - 1 : at;
    }

    /** The events at which the sweep entered and left a claim. */
    private record Span(int begun, int ended) {}

    /** What the sweep meets, in the order in which it meets it at one value. */
    private enum Step {
        OPEN_END,
        START,
        BARE_END,
        BARE_START,
        END,
        OPEN_START
    }

    private record Event(Witness witness, Rational at, Step step) {
        private static final Comparator<Event> ALONG =
                Comparator.comparing(Event::at).thenComparing(Event::step);
    }

    /** One walk along the events, which are numbered from 1. */
    private static final class Sweep {
        private final Multiset<String> inside = HashMultiset.create();
        private final Map<String, Integer> begun = new HashMap<>();
        private final Map<String, Integer> ended = new HashMap<>();
        private final List<Integer> largest = new ArrayList<>();
        private int most;
        private boolean growing;

        private void along(List<Event> events) {
            int at = 0;
            for (Event event : events) {
                at++;
                switch (event.step()) {
                    case START, BARE_START, OPEN_START -> begin(event.witness(), at);
                    case END, BARE_END, OPEN_END -> end(event.witness(), at);
                }
            }
            grownUpTo(at + 1);
        }

        private void begin(Witness witness, int at) {
            begun.put(witness.id(), at);
            inside.addAll(witness.origins());
            growing = true;
        }

        private void end(Witness witness, int at) {
            grownUpTo(at);
            ended.put(witness.id(), at);
            witness.origins().forEach(inside::remove);
        }

        /** What is inside before this event can grow no further. */
        private void grownUpTo(int at) {
            int size = inside.elementSet().size();
            if (growing && size >= most) {
                if (size > most) {
                    largest.clear();
                }
                most = size;
                largest.add(at);
            }
            growing = false;
        }

        private ImmutableMap<String, Span> spans(List<Witness> witnesses, int events) {
            ImmutableMap.Builder<String, Span> spans = ImmutableMap.builder();
            for (Witness witness : witnesses) {
                int from = begun.getOrDefault(witness.id(), 0);
                int to = ended.getOrDefault(witness.id(), events + 1);
                spans.put(witness.id(), new Span(from, to));
            }
            return spans.buildOrThrow();
        }
    }
}
