package org.tallystick.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.tallystick.UnreadableTextException;
import org.tallystick.lexicon.DateTokens;
import org.tallystick.lexicon.DateWords;
import org.tallystick.lexicon.DateWords.Pointer;

/** Reads dates that name a month or a year, such as "Jan. 20", "6 February 2019" or "2019". */
final class CalendarReader {
    private final DateTokens words;
    private final Anchor anchor;

    CalendarReader(DateTokens words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    Optional<PartialDate> read() {
        return words.attempt(this::hyphened)
                .or(() -> words.attempt(this::monthFirst))
                .or(() -> words.attempt(this::dayFirst))
                .or(() -> words.attempt(this::year));
    }

    private Optional<PartialDate> hyphened() {
        return words.hyphened().flatMap(CalendarReader::parsed);
    }

    private Optional<PartialDate> monthFirst() {
        return words.take(DateWords.MONTHS).map(Month::of).flatMap(month -> {
            Optional<Integer> day = words.digits(1, 2);
            return day.isPresent() ? day(month, day.get(), yearBehind()) : month(month, yearBehind());
        });
    }

    private Optional<PartialDate> dayFirst() {
        words.skip("the");
        return words.digits(1, 2).flatMap(day -> {
            words.skip("of");
            return words.take(DateWords.MONTHS).map(Month::of).flatMap(month -> day(month, day, yearBehind()));
        });
    }

    private Optional<PartialDate> year() {
        words.skip("the", "year");
        return words.digits(4, 4).map(Year::of).map(PartialDate::of);
    }

    /** Reads the year after a month or a part of a year: "2019", "of last year". */
    Optional<Year> yearBehind() {
        return words.attempt(() -> {
            words.skip("of");
            return words.digits(4, 4).map(Year::of).or(this::pointedYear);
        });
    }

    private Optional<Year> pointedYear() {
        if (words.skip("the", "year")) {
            return anchor.year();
        }
        words.skip("the");
        Optional<Pointer> pointer = words.take(DateWords.POINTERS);
        return words.skip("year")
                ? pointer.flatMap(which -> anchor.year().map(year -> year.plusYears(which.offset())))
                : Optional.empty();
    }

    /** Returns the year of a date, empty where it is not stated. */
    static Optional<Year> yearOf(PartialDate date) {
        return date.form() instanceof DateForm.Span span ? Optional.of(Year.from(span.first())) : Optional.empty();
    }

    /** Returns the same day or month of a known year. */
    static Optional<PartialDate> inYear(PartialDate yearless, Year year) {
        return parsed(String.format(
                Locale.ROOT, "%04d%s", year.getValue(), yearless.toString().substring(4)));
    }

    static Optional<PartialDate> day(Month month, int day, Optional<Year> year) {
        try {
            MonthDay yearless = MonthDay.of(month, day);
            return year.isPresent()
                    ? Optional.of(PartialDate.of(LocalDate.of(year.get().getValue(), month, day)))
                    : Optional.of(PartialDate.parse("XXXX" + yearless.toString().substring(1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> month(Month month, Optional<Year> year) {
        return Optional.of(year.map(known -> PartialDate.of(YearMonth.of(known.getValue(), month)))
                .orElseGet(() -> PartialDate.parse(String.format(Locale.ROOT, "XXXX-%02d", month.getValue()))));
    }

    private static Optional<PartialDate> parsed(String text) {
        try {
            return Optional.of(PartialDate.parse(text));
        } catch (UnreadableTextException noSuchDay) {
            return Optional.empty();
        }
    }
}
