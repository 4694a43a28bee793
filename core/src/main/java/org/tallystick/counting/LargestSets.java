package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tallystick.figure.Reading;
import org.tallystick.verdict.Standing;

/**
 * The largest sets of claims that can all be true along one course that never falls, counted in origins, an origin once a
 * date; of nested sets the larger. Claims of one date alone need a common value.
 *
 * <p>Claims fit one course if every two of them do: two of one date share a value, and of two dates the lower end of the
 * earlier is not above the upper end of the later. For then, by Helly's theorem on the line, those of each date share
 * values, and the highest lower end up to a date, which is a lower end, is not above any upper end from that date on: so the
 * course that takes the highest lower end so far never falls and meets every claim. Hence a claim is in a largest set if the
 * best course through it is as good as the best of all, and in each of them if it fits every other claim that is in one: a
 * set that lacks it has a claim that keeps it out, or would not be the larger of two nested sets.
 */
final class LargestSets {
    private final ImmutableMap<String, Standing> standings;

    private LargestSets(ImmutableMap<String, Standing> standings) {
        this.standings = standings;
    }

    /** The largest sets of claims of several dates, the earliest date first. */
    static LargestSets of(List<? extends List<Witness>> dates, Reading widest) {
        ImmutableList<Witness> all = dates.stream().flatMap(List::stream).collect(ImmutableList.toImmutableList());
        EndRanks ranks = EndRanks.of(all, widest);
        ImmutableList<ImmutableList<EndRanks.Span>> spans = dates.stream()
                .map(date -> date.stream().map(ranks::span).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
        return new LargestSets(standings(spans, new CourseSweep(spans, ranks.count()).candidates()));
    }

    /** Where a claim stands. */
    Standing standing(Witness witness) {
        return Optional.ofNullable(standings.get(witness.id())).orElseThrow();
    }

    private static ImmutableMap<String, Standing> standings(
            List<? extends Collection<EndRanks.Span>> all, List<? extends Collection<EndRanks.Span>> candidates) {
        ImmutableMap.Builder<String, Standing> standings = ImmutableMap.builder();
        all.forEach(date -> date.forEach(span -> standings.put(span.witness().id(), Standing.OUTLIER)));
        List<Integer> lowestLater = lowestLater(candidates);
        int highestEarlier = Integer.MIN_VALUE;
        for (int date = 0; date < candidates.size(); date++) {
            Collection<EndRanks.Span> spans = candidates.get(date);
            int low = spans.stream().mapToInt(EndRanks.Span::low).max().orElse(Integer.MIN_VALUE);
            int high = spans.stream().mapToInt(EndRanks.Span::high).min().orElse(Integer.MAX_VALUE);
            for (EndRanks.Span span : spans) {
                boolean fits = low <= span.high()
                        && span.low() <= high
                        && highestEarlier <= span.highAcross()
                        && span.lowAcross() <= lowestLater.get(date + 1);
                standings.put(span.witness().id(), fits ? Standing.CONSISTENT : Standing.CONTESTED);
            }
            highestEarlier = spans.stream().mapToInt(EndRanks.Span::lowAcross).reduce(highestEarlier, Math::max);
        }
        return standings.buildKeepingLast();
    }

    /** The lowest upper end of each date and all later ones. */
    private static List<Integer> lowestLater(List<? extends Collection<EndRanks.Span>> candidates) {
        List<Integer> lowest = new ArrayList<>();
        int sofar = Integer.MAX_VALUE;
        lowest.add(sofar);
        for (int date = candidates.size() - 1; date >= 0; date--) {
            sofar = candidates.get(date).stream()
                    .mapToInt(EndRanks.Span::highAcross)
                    .reduce(sofar, Math::min);
            lowest.add(sofar);
        }
        return ImmutableList.copyOf(lowest).reverse();
    }
}
