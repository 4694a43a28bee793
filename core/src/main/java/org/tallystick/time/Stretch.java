package org.tallystick.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The meanings of words: as a date any of the {@code dates}, as a period one that begins with any of the {@code begins} and ends with any
 * of the {@code ends}.
 */
record Stretch(ImmutableSet<PartialDate> dates, ImmutableSet<PartialDate> begins, ImmutableSet<PartialDate> ends) {
    private static final int DAYS_OF_WEEK = 7;
    private static final int LARGEST_SET = 80;

    static Stretch of(PartialDate date) {
        return of(ImmutableSet.of(date));
    }

    /** Returns one of several dates. */
    static Stretch of(ImmutableSet<PartialDate> dates) {
        return new Stretch(dates, dates, dates);
    }

    /** Returns a week that begins on any of several days. */
    static Stretch weeks(Collection<LocalDate> begins) {
        return new Stretch(
                days(begins.stream().flatMap(begin -> begin.datesUntil(begin.plusDays(DAYS_OF_WEEK)))),
                days(begins.stream()),
                days(begins.stream().map(begin -> begin.plusDays(DAYS_OF_WEEK - 1))));
    }

    /** Returns the first day of the week of a day, for weeks from Monday and for weeks from Sunday. */
    static List<LocalDate> weekBegins(LocalDate day) {
        return Stream.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
                .map(first -> day.with(TemporalAdjusters.previousOrSame(first)))
                .distinct()
                .toList();
    }

    static ImmutableSet<PartialDate> days(Stream<LocalDate> days) {
        return days.map(PartialDate::of).collect(ImmutableSet.toImmutableSet());
    }

    Stretch until(PartialDate last) {
        return new Stretch(dates, begins, ImmutableSet.of(last));
    }

    Stretch or(Stretch other) {
        return new Stretch(both(dates, other.dates), both(begins, other.begins), both(ends, other.ends));
    }

    private static ImmutableSet<PartialDate> both(ImmutableSet<PartialDate> one, ImmutableSet<PartialDate> other) {
        return ImmutableSet.<PartialDate>builder().addAll(one).addAll(other).build();
    }

    /** Returns one date that is any of several; empty where they are too many to be of use. */
    static Optional<PartialDate> oneOf(Collection<PartialDate> dates) {
        ImmutableSortedSet<PartialDate> choices = ImmutableSortedSet.copyOf(PartialDate.IN_CALENDAR_ORDER, dates);
        if (choices.size() == 1) {
            return Optional.of(choices.first());
        }
        return choices.isEmpty() || choices.size() > LARGEST_SET
                ? Optional.empty()
                : Optional.of(PartialDate.parse(
                        choices.stream().map(PartialDate::toString).collect(Collectors.joining(",", "[", "]"))));
    }
}
