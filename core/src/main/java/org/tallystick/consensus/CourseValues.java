package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.number.Interval;
import org.tallystick.time.PartialDate;

/**
 * The agreed values of a measurand at each date.
 *
 * @param course how it changes with time
 * @param range the range of possible values
 * @param dates the agreed values, the earliest date first; for a fixed measurand at most one, without a date
 * @param reached for a count that never falls, its lower bounds by the publication dates of claims without a date
 */
public record CourseValues(Course course, Interval range, ImmutableList<OnDate> dates, ImmutableList<Reached> reached)
        implements Serializable {

    /**
     * The agreed values at one date.
     *
     * @param date the date, if any is known
     * @param dates the same date as each claim writes it
     * @param written the date as one claim writes it
     * @param agreement the values that are left open, for a count that never falls at the end of the date
     * @param ceiling for a count that never falls, its upper bound when the date began: below any figure of the date
     */
    public record OnDate(
            @Nullable PartialDate date,
            ImmutableSet<PartialDate> dates,
            String written,
            Agreement agreement,
            Interval ceiling)
            implements Serializable {
        static OnDate of(List<StandingClaim> claims, Agreement agreement) {
            ImmutableSet<PartialDate> dates = claims.stream()
                    .flatMap(claim -> claim.dating().said().stream())
                    .collect(ImmutableSet.toImmutableSet());
            return new OnDate(
                    dates.stream().map(PartialDate::inUtc).findFirst().orElse(null),
                    dates,
                    Collections.min(claims, StandingClaim.BY_ID).dating().inWords(),
                    agreement,
                    MonotoneBounds.of(claims.stream()
                                    .map(claim -> claim.in(agreement.grade()))
                                    .toList())
                            .ceiling());
        }

        private boolean isOn(PartialDate asked) {
            return asked.inUtc().equals(date);
        }

        private boolean isBefore(PartialDate asked) {
            return !dates.isEmpty() && dates.stream().allMatch(date -> date.isBefore(asked));
        }

        private boolean isAfter(PartialDate asked) {
            return !dates.isEmpty() && dates.stream().allMatch(asked::isBefore);
        }
    }

    /**
     * A lower bound by a date of publication, since a claim without a date is about its publication or an earlier date.
     *
     * @param published the date of publication
     * @param values the values from the lower bound upwards
     */
    public record Reached(PartialDate published, Interval values) implements Serializable {}

    public ImmutableMap<String, Agreement> byDate() {
        ImmutableMap.Builder<String, Agreement> byDate = ImmutableMap.builder();
        if (course != Course.FIXED) {
            dates.forEach(each -> byDate.put(each.written(), each.agreement()));
        }
        return byDate.buildKeepingLast();
    }

    public Optional<Interval> on(PartialDate asked) {
        return switch (course) {
            case FIXED ->
                dates.stream().findFirst().map(each -> each.agreement().values());
            case LEVEL ->
                dates.stream()
                        .filter(each -> each.isOn(asked))
                        .findFirst()
                        .map(each -> each.agreement().values());
            case CUMULATIVE -> dates.isEmpty() && reached.isEmpty() ? Optional.empty() : implied(asked);
        };
    }

    /** The range bounds only the side on which there is no claim. */
    private Optional<Interval> implied(PartialDate asked) {
        MonotoneBounds corridor = MonotoneBounds.OPEN;
        for (OnDate each : dates) {
            Interval values = each.agreement().values();
            boolean on = each.isOn(asked);
            corridor = on || each.isBefore(asked) ? corridor.notBelow(values) : corridor;
            corridor = on ? corridor.notAbove(values) : corridor;
            corridor = each.isAfter(asked) ? corridor.notAbove(values).notAbove(each.ceiling()) : corridor;
        }
        for (Reached each : reached) {
            corridor = each.published().isBefore(asked) ? corridor.notBelow(each.values()) : corridor;
        }
        return corridor.values().map(values -> values.intersection(range).orElse(values));
    }
}
