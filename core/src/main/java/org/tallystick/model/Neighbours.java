package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem;
import org.tallystick.subject.Halfway;
import org.tallystick.time.PartialDate;

/**
 * The claims of a model that are neighbours: bare figures whose rounded intervals meet in a number. By the rule of {@link Halfway} not both
 * of two neighbours reach it. In the linear system such a claim has a second bound, which excludes that number.
 */
final class Neighbours {
    private final ImmutableList<Meeting> meetings;
    private final LinearSystem system;

    private Neighbours(ImmutableList<Meeting> meetings, LinearSystem system) {
        this.meetings = meetings;
        this.system = system;
    }

    /**
     * A number in which rounded intervals meet.
     *
     * @param lower the upper ends of the claims below it
     * @param higher the lower ends of the claims above it
     */
    record Meeting(ImmutableList<Side> lower, ImmutableList<Side> higher) {
        private boolean isIn(BitSet asked) {
            return lower.stream().anyMatch(side -> asked.get(side.claim()))
                    && higher.stream().anyMatch(side -> asked.get(side.claim()));
        }
    }

    /**
     * An end of a claim.
     *
     * @param claim the number of the claim, which is that of its bound too
     * @param unknown the number of its measurand
     * @param at the end, in the unit of the measurand
     * @param opened the number of its bound without the end
     */
    record Side(int claim, int unknown, Rational at, int opened) {}

    /** A number on a date. Between dates, a quantity may pass from one interval to the other. */
    private record Place(Halfway at, Optional<PartialDate> date) {}

    /** Finds the neighbours of a model, and adds their second bounds to its system. */
    static Neighbours of(Model model, ToIntFunction<String> unknowns, LinearSystem.Builder builder) {
        SetMultimap<Place, Integer> ending = LinkedHashMultimap.create();
        SetMultimap<Place, Integer> beginning = LinkedHashMultimap.create();
        List<ClaimBound> bounds = model.claimBounds();
        for (int claim = 0; claim < bounds.size(); claim++) {
            int number = claim;
            Optional<PartialDate> date =
                    model.unknown(bounds.get(claim).measurand()).date();
            bounds.get(claim).above().ifPresent(at -> ending.put(new Place(at, date), number));
            bounds.get(claim).below().ifPresent(at -> beginning.put(new Place(at, date), number));
        }
        ending.keySet().retainAll(beginning.keySet());
        Sides sides = new Sides(bounds, unknowns, builder);
        ImmutableList<Meeting> meetings = ending.keySet().stream()
                .map(place -> new Meeting(sides.upper(ending.get(place)), sides.lower(beginning.get(place))))
                .collect(ImmutableList.toImmutableList());
        return new Neighbours(meetings, builder.build());
    }

    private record Sides(List<ClaimBound> bounds, ToIntFunction<String> unknowns, LinearSystem.Builder builder) {
        private ImmutableList<Side> upper(Set<Integer> claims) {
            return claims.stream()
                    .map(claim -> {
                        Rational at = bounds.get(claim).values().max().orElseThrow();
                        return side(claim, at, Interval.lessThan(at));
                    })
                    .collect(ImmutableList.toImmutableList());
        }

        private ImmutableList<Side> lower(Set<Integer> claims) {
            return claims.stream()
                    .map(claim -> {
                        Rational at = bounds.get(claim).values().min().orElseThrow();
                        return side(claim, at, Interval.greaterThan(at));
                    })
                    .collect(ImmutableList.toImmutableList());
        }

        private Side side(int claim, Rational at, Interval beyond) {
            ClaimBound bound = bounds.get(claim);
            int unknown = unknowns.applyAsInt(bound.measurand());
            Interval opened = bound.values().intersection(beyond).orElseThrow();
            return new Side(claim, unknown, at, builder.bound(unknown, opened));
        }
    }

    /** Returns the numbers in which two of the asked claims meet. */
    ImmutableList<Meeting> among(BitSet asked) {
        return meetings.stream().filter(meeting -> meeting.isIn(asked)).collect(ImmutableList.toImmutableList());
    }

    /** Returns the linear system of the model with the second bounds, which follow all other constraints. */
    LinearSystem system() {
        return system;
    }
}
