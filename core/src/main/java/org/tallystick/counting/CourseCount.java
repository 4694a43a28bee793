package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.figure.Hedge;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/**
 * Finds where the claims of one course stand. Those of dates that stand aside are held against all that were counted before:
 * what cannot be true beside a consistent one is an outlier, and the rest is counted as a course of its own.
 */
final class CourseCount {
    private final Reading widest;
    private final Map<String, Standing> standings = new HashMap<>();
    private final List<Kept> kept = new ArrayList<>();

    private CourseCount(Reading widest) {
        this.widest = widest;
    }

    static Map<String, Standing> of(DateChain surest, Reading widest) {
        CourseCount count = new CourseCount(widest);
        for (DateChain chain = surest; !chain.dates().isEmpty(); chain = DateChain.of(chain.aside())) {
            count.add(chain.dates());
        }
        return count.standings;
    }

    private void add(List<ClaimGroup> dates) {
        List<ImmutableList<Witness>> admitted =
                dates.stream().map(this::admitted).toList();
        LargestSets largest = LargestSets.of(admitted, widest);
        List<Kept> now = new ArrayList<>();
        for (int date = 0; date < dates.size(); date++) {
            ClaimGroup group = dates.get(date);
            Corridor unsure = around(group, Kept::contested);
            group.witnesses().forEach(witness -> standings.put(witness.id(), Standing.OUTLIER));
            admitted.get(date).forEach(witness -> standings.put(witness.id(), among(largest, witness, unsure)));
            contestNeighbours(admitted.get(date));
            if (DateChain.isPlaced(group)) {
                now.add(kept(group));
            }
        }
        kept.addAll(now);
    }

    /** The claims that can be true beside every consistent one so far. */
    private ImmutableList<Witness> admitted(ClaimGroup group) {
        Corridor sure = around(group, Kept::consistent);
        return group.witnesses().stream()
                .filter(witness -> sure.admits(values(witness)))
                .collect(ImmutableList.toImmutableList());
    }

    private Standing among(LargestSets largest, Witness witness, Corridor unsure) {
        Standing among = largest.standing(witness);
        return among == Standing.CONSISTENT && !unsure.admits(values(witness)) ? Standing.CONTESTED : among;
    }

    /** Bare figures of one grain can be apart though the intervals to which they round overlap. */
    private void contestNeighbours(List<Witness> date) {
        ImmutableList<Witness> together = standing(date, Standing.CONSISTENT);
        if (Agreement.common(together.stream().map(Witness::figure).toList(), widest)
                .isPresent()) {
            return;
        }
        ImmutableListMultimap<Optional<Rational>, Witness> byGrain = together.stream()
                .filter(witness -> witness.figure().hedge() == Hedge.NONE)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        witness -> witness.figure().grain(), witness -> witness));
        for (List<Witness> alike :
                byGrain.asMap().values().stream().map(ImmutableList::copyOf).toList()) {
            Corridor all = Corridor.of(alike.stream()
                    .map(witness -> witness.figure().in(Reading.EXACT))
                    .toList());
            alike.stream()
                    .filter(witness -> !all.admits(witness.figure().in(Reading.EXACT)))
                    .forEach(witness -> standings.put(witness.id(), Standing.CONTESTED));
        }
    }

    private Corridor around(ClaimGroup group, Function<Kept, Corridor> which) {
        Corridor corridor = Corridor.OPEN;
        if (!DateChain.isPlaced(group)) {
            return corridor;
        }
        for (Kept each : kept) {
            Corridor there = which.apply(each);
            corridor = each.group().isBefore(group) ? corridor.notBelow(there.floor()) : corridor;
            corridor = group.isBefore(each.group()) ? corridor.notAbove(there.ceiling()) : corridor;
        }
        return corridor;
    }

    private Kept kept(ClaimGroup group) {
        return new Kept(group, ends(group, Standing.CONSISTENT), ends(group, Standing.CONTESTED));
    }

    private Corridor ends(ClaimGroup group, Standing standing) {
        return Corridor.of(
                standing(group.witnesses(), standing).stream().map(this::values).toList());
    }

    private ImmutableList<Witness> standing(List<Witness> witnesses, Standing standing) {
        return witnesses.stream()
                .filter(witness -> standings.get(witness.id()) == standing)
                .collect(ImmutableList.toImmutableList());
    }

    private Interval values(Witness witness) {
        return witness.figure().in(widest);
    }

    /**
     * The claims of a date that was counted.
     *
     * @param group the claims
     * @param consistent the highest lower and the lowest upper end of the consistent ones
     * @param contested the same of the contested ones
     */
    private record Kept(ClaimGroup group, Corridor consistent, Corridor contested) {}
}
