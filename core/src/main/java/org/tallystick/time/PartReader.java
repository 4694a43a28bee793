package org.tallystick.time;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tallystick.lexicon.DateTokens;
import org.tallystick.lexicon.DateWords;

/** Reads weeks of a day and parts of a year: "the week of Feb. 2", "the first half of 2025", "the last two months of 2025". */
final class PartReader {
    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int LAST_OF_WEEK = 6;

    /** A common year and a leap year, in place of a year that is not stated. */
    private static final List<Integer> KINDS_OF_YEAR = List.of(2023, 2024);

    private final DateTokens words;
    private final CalendarReader calendar;

    PartReader(DateTokens words, CalendarReader calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    Optional<Stretch> read() {
        return words.attempt(this::week)
                .or(() -> words.attempt(this::numbered))
                .or(() -> words.attempt(this::ordinal))
                .or(() -> words.attempt(this::months));
    }

    private Optional<Stretch> week() {
        words.skip("the");
        if (words.skip("week", "of")) {
            return calendar.read().flatMap(day -> week(day, -LAST_OF_WEEK, 0));
        }
        if (words.skip("week", "ending")) {
            return calendar.read().flatMap(day -> week(day, -LAST_OF_WEEK, -LAST_OF_WEEK));
        }
        return words.skip("week", "beginning") || words.skip("week", "starting")
                ? calendar.read().flatMap(day -> week(day, 0, 0))
                : Optional.empty();
    }

    /** Returns the weeks that begin a number of days after the day. Around a known day they are the weeks of the calendar. */
    private static Optional<Stretch> week(PartialDate day, int earliest, int latest) {
        if (day.form() instanceof DateForm.Yearless yearless && yearless.day() != DateForm.Yearless.WHOLE_MONTH) {
            MonthDay known = MonthDay.of(yearless.month(), yearless.day());
            return Optional.of(new Stretch(
                    around(known, earliest, latest + LAST_OF_WEEK),
                    around(known, earliest, latest),
                    around(known, earliest + LAST_OF_WEEK, latest + LAST_OF_WEEK)));
        }
        if (!(day.form() instanceof DateForm.Span span) || !span.first().equals(span.last())) {
            return Optional.empty();
        }
        return Optional.of(Stretch.weeks(
                earliest == latest ? List.of(span.first().plusDays(earliest)) : Stretch.weekBegins(span.first())));
    }

    private static ImmutableSet<PartialDate> around(MonthDay day, int first, int last) {
        return KINDS_OF_YEAR.stream()
                .filter(day::isValidYear)
                .map(day::atYear)
                .flatMap(known -> IntStream.rangeClosed(first, last).mapToObj(known::plusDays))
                .flatMap(known -> withoutYear(known).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<PartialDate> withoutYear(LocalDate day) {
        return CalendarReader.day(day.getMonth(), day.getDayOfMonth(), Optional.empty());
    }

    /** Reads a numbered part: "Q1 2025", "H2 2025". */
    private Optional<Stretch> numbered() {
        int length = words.skip("q") ? MONTHS_OF_QUARTER : words.skip("h") ? MONTHS_OF_HALF : 0;
        return length == 0
                ? Optional.empty()
                : words.digits(1, 1).flatMap(which -> calendar.yearBehind().flatMap(year -> part(year, which, length)));
    }

    private Optional<Stretch> ordinal() {
        words.skip("the");
        return words.take(DateWords.ORDINALS).flatMap(which -> {
            int length = words.skip("quarter") ? MONTHS_OF_QUARTER : words.skip("half") ? MONTHS_OF_HALF : 0;
            return length == 0 ? Optional.empty() : calendar.yearBehind().flatMap(year -> part(year, which, length));
        });
    }

    private static Optional<Stretch> part(Year year, int which, int length) {
        return which < 1 || which * length > MONTHS_OF_YEAR
                ? Optional.empty()
                : Optional.of(months(year, (which - 1) * length + 1, which * length));
    }

    /** Reads a number of months: "the first nine months of 2025". */
    private Optional<Stretch> months() {
        words.skip("the");
        boolean first = words.skip("first");
        boolean last = !first && words.skip("last");
        if (!first && !last) {
            return Optional.empty();
        }
        Optional<Integer> count = words.number().filter(months -> months <= MONTHS_OF_YEAR);
        boolean months = words.skip("months", "of") || words.skip("months", "in");
        Optional<Year> year = months ? calendar.yearBehind() : Optional.empty();
        return count.flatMap(number -> year.map(known ->
                first ? months(known, 1, number) : months(known, MONTHS_OF_YEAR + 1 - number, MONTHS_OF_YEAR)));
    }

    private static Stretch months(Year year, int first, int last) {
        List<PartialDate> months = IntStream.rangeClosed(first, last)
                .mapToObj(month -> PartialDate.of(YearMonth.of(year.getValue(), month)))
                .toList();
        return new Stretch(
                ImmutableSet.copyOf(months),
                ImmutableSet.of(months.get(0)),
                ImmutableSet.of(months.get(months.size() - 1)));
    }
}
