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
        Sweep sweep = new Sweep();
        List<Event> events = new ArrayList<>();
        for (Witness witness : witnesses) {
            Interval values = witness.figure().in(widest);
            boolean bare = widest == Reading.ROUNDED && witness.figure().hedge() == Hedge.NONE;
            Optional<Rational> min = values.min();
            min.ifPresentOrElse(
                    at -> events.add(new Event(witness, at, start(values, bare))), () -> sweep.begin(witness, 0));
            values.max().ifPresent(at -> events.add(new Event(witness, at, end(values, bare))));
        }
        events.sort(Event.ALONG);
        sweep.along(events);
        return new LargestSets(sweep.spans(witnesses, events.size()), sweep.largest);
    }

    /** Bare figures whose rounded intervals touch have no common value, so that the one ends before the other starts. */
    private static Step start(Interval values, boolean bare) {
        Step closed = bare ? Step.BARE_START : Step.START;
        return values.isMinOpen() ? Step.OPEN_START : closed;
    }

    private static Step end(Interval values, boolean bare) {
        Step closed = bare ? Step.BARE_END : Step.END;
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
