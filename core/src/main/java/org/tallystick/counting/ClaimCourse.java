package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/**
 * Claims that are counted together: of a count that never falls those that differ in their dates alone, otherwise those of
 * one date.
 */
public final class ClaimCourse {
    private final ImmutableList<ClaimGroup> groups;
    private final ImmutableList<ClaimGroup> dates;
    private final Map<String, Standing> standings;
    private final ImmutableList<CourseValues.OnDate> agreed;

    public ClaimCourse(Collection<ClaimGroup> groups, Reading widest) {
        DateChain chain = DateChain.of(ImmutableList.sortedCopyOf(DateChain.SUREST_FIRST, groups));
        this.groups = ImmutableList.copyOf(groups);
        this.dates = chain.dates();
        this.standings = CourseCount.of(chain, widest);
        this.agreed = isOneLargest() ? agreed(widest) : ImmutableList.of();
    }

    /** All its claims, those of each date together. */
    public ImmutableList<ClaimGroup> groups() {
        return groups;
    }

    public ImmutableList<Witness> witnesses() {
        return groups.stream().flatMap(group -> group.witnesses().stream()).collect(ImmutableList.toImmutableList());
    }

    /** The claims of the latest of the dates whose order is known. */
    public ClaimGroup latest() {
        return dates.get(dates.size() - 1);
    }

    public Standing standing(Witness witness) {
        return Optional.ofNullable(standings.get(witness.id())).orElseThrow();
    }

    /** What the one largest set leaves open at each date on which it has a claim; nothing where several are largest. */
    public ImmutableList<CourseValues.OnDate> agreed() {
        return agreed;
    }

    private boolean isOneLargest() {
        return dates.stream()
                .flatMap(group -> group.witnesses().stream())
                .noneMatch(witness -> standing(witness) == Standing.CONTESTED);
    }

    private ImmutableList<CourseValues.OnDate> agreed(Reading widest) {
        ImmutableList<ClaimGroup> agreeing = dates.stream()
                .filter(group -> consistent(group).findAny().isPresent())
                .collect(ImmutableList.toImmutableList());
        return widest.andTighter().stream()
                .flatMap(reading -> values(agreeing, reading).stream().map(values -> agreed(agreeing, reading, values)))
                .findFirst()
                .orElseGet(ImmutableList::of);
    }

    private Stream<Witness> consistent(ClaimGroup group) {
        return group.witnesses().stream().filter(witness -> standing(witness) == Standing.CONSISTENT);
    }

    private static ImmutableList<CourseValues.OnDate> agreed(
            List<ClaimGroup> dates, Reading reading, List<Interval> values) {
        ImmutableList.Builder<CourseValues.OnDate> agreed = ImmutableList.builder();
        for (int date = 0; date < dates.size(); date++) {
            agreed.add(CourseValues.OnDate.of(dates.get(date), Agreement.of(reading, values.get(date))));
        }
        return agreed.build();
    }

    /** What the course leaves open at each date, if there is one in a reading. */
    private Optional<List<Interval>> values(List<ClaimGroup> dates, Reading reading) {
        List<Interval> common = new ArrayList<>();
        for (ClaimGroup group : dates) {
            Agreement.common(consistent(group).map(Witness::figure).toList(), reading)
                    .ifPresent(common::add);
        }
        return common.size() == dates.size() ? Corridor.along(common) : Optional.empty();
    }
}
