package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.tallystick.counting.RunningBest.Change;

/**
 * Finds the claims through which a best course goes. First the best from each date on is built up from the last date to the
 * first; then the dates are gone through, what each added is taken back, and the best up to the date is built up in its
 * place, so that a tree over the ranks always holds what the dates before and after make of a course that stands there.
 */
final class CourseSweep {
    private final List<? extends List<EndRanks.Span>> dates;
    private final int ranks;
    private final RangeMax around;
    private final Deque<List<Change>> ahead = new ArrayDeque<>();
    private final RunningBest from = new RunningBest();
    private final RunningBest upTo = new RunningBest();

    CourseSweep(List<? extends List<EndRanks.Span>> dates, int ranks) {
        this.dates = dates;
        this.ranks = ranks;
        this.around = new RangeMax(ranks);
    }

    /** Of each date the claims that are in some largest set. */
    ImmutableList<ImmutableList<EndRanks.Span>> candidates() {
        ImmutableList<DateVoices> voices = dates.stream().map(DateVoices::of).collect(ImmutableList.toImmutableList());
        for (DateVoices date : voices.reverse()) {
            List<Change> changes = from.add(date.acrossDates().turned(ranks));
            changes.forEach(change -> around.raise(0, ranks - 1 - change.from(), change.by()));
            ahead.push(changes);
        }
        ImmutableList.Builder<ImmutableList<EndRanks.Span>> candidates = ImmutableList.builder();
        for (int date = 0; date < dates.size(); date++) {
            ahead.pop().forEach(change -> around.raise(0, ranks - 1 - change.from(), -change.by()));
            candidates.add(through(dates.get(date), voices.get(date)));
            upTo.add(voices.get(date).acrossDates())
                    .forEach(change -> around.raise(change.from(), ranks - 1, change.by()));
        }
        return candidates.build();
    }

    private ImmutableList<EndRanks.Span> through(List<EndRanks.Span> date, DateVoices voices) {
        voices.steps().forEach((at, by) -> around.raise(at, ranks - 1, by));
        ImmutableList<EndRanks.Span> through = date.stream()
                .filter(span -> around.highest(span.low(), span.high()) == from.most())
                .collect(ImmutableList.toImmutableList());
        voices.steps().forEach((at, by) -> around.raise(at, ranks - 1, -by));
        return through;
    }
}
