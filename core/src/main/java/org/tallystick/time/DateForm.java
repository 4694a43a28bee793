package org.tallystick.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content of a partial date, whatever its spelling. */
sealed interface DateForm {

    /** Whether this is known to be entirely earlier: for a set, each of its dates. */
    default boolean isBefore(DateForm other) {
        if (this instanceof OneOf set) {
            return set.choices.stream().allMatch(choice -> choice.isBefore(other));
        }
        if (other instanceof OneOf set) {
            return set.choices.stream().allMatch(this::isBefore);
        }
        if (this instanceof Moment one && other instanceof Moment two) {
            return one.at.isBefore(two.at);
        }
        return this instanceof Dated one
                && other instanceof Dated two
                && one.last().isBefore(two.first());
    }

    /** Whether both could be the same date: for a set, any of its dates. */
    default boolean matches(DateForm other) {
        if (this instanceof OneOf set) {
            return set.choices.stream().anyMatch(choice -> choice.matches(other));
        }
        if (other instanceof OneOf) {
            return other.matches(this);
        }
        if (this instanceof Moment one && other instanceof Moment two) {
            return one.at.isEqual(two.at);
        }
        return equals(other)
                || (this instanceof Yearless yearless && yearless.admits(other))
                || (other instanceof Yearless unstated && unstated.admits(this));
    }

    /** Returns the point in time at which it begins, a day as in UTC; null where its place on the calendar is not certain. */
    default @Nullable Instant begin() {
        if (this instanceof Moment moment) {
            return moment.at.toInstant();
        }
        return this instanceof Dated dated
                ? dated.first().atStartOfDay(ZoneOffset.UTC).toInstant()
                : null;
    }

    /** A date with its year, which covers the days from {@code first} to {@code last}. */
    sealed interface Dated extends DateForm {
        LocalDate first();

        LocalDate last();
    }

    /** A year, a month or a day: no two of them cover the same days. */
    record Span(LocalDate first, LocalDate last) implements Dated {}

    /** A point in time. A reader may take its day from its own offset or from UTC, so both count. */
    record Moment(OffsetDateTime at) implements Dated {
        @Override
        public LocalDate first() {
            return dayInUtc().isBefore(at.toLocalDate()) ? dayInUtc() : at.toLocalDate();
        }

        @Override
        public LocalDate last() {
            return dayInUtc().isAfter(at.toLocalDate()) ? dayInUtc() : at.toLocalDate();
        }

        private LocalDate dayInUtc() {
            return at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
        }
    }

    /** A day, or with {@link #WHOLE_MONTH} a month, of an unstated year. */
    record Yearless(int month, int day) implements DateForm {
        static final int WHOLE_MONTH = 0;

        boolean admits(DateForm other) {
            return other instanceof Span span
                    && span.first.getMonthValue() == month
                    && span.last.getMonthValue() == month
                    && dayOf(span) == day;
        }

        private static int dayOf(Span span) {
            return span.first.equals(span.last) ? span.first.getDayOfMonth() : WHOLE_MONTH;
        }
    }

    /** One of several dates, none of them a set or in words. */
    record OneOf(Set<DateForm> choices) implements DateForm {}

    /** Words that are not resolved to a date. */
    record Said(String words) implements DateForm {}
}
