package org.tallystick.time;

import com.google.common.collect.ImmutableSet;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tallystick.lexicon.DateTokens;

/** Reads a period in English words, stated on a day that is known at least in part. */
final class PeriodReader {
    private static final Set<String> PREPOSITIONS = Set.of("in", "over", "during", "within", "for", "throughout");
    private static final Set<String> UNTIL = Set.of("until", "till", "through");
    private static final Set<String> TO = Set.of("to", "until", "till", "through", "and", DateTokens.DASH);
    private static final Set<String> ON = Set.of("on", "onward", "onwards");
    private static final Set<String> BEGINNING = Set.of("beginning", "start");
    private static final int HOURS_OF_DAY = 24;

    private final DateTokens words;
    private final Anchor anchor;
    private final CalendarReader calendar;
    private final DateReader dates;

    private PeriodReader(DateTokens words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
        this.calendar = new CalendarReader(words, anchor);
        this.dates = new DateReader(words, anchor);
    }

    /** Returns the possible meanings of the whole text, empty where any of it is not understood. */
    static Optional<Ends> read(String text, Anchor anchor) {
        return DateTokens.of(text).flatMap(words -> new PeriodReader(words, anchor).period());
    }

    private Optional<Ends> period() {
        return whole(this::since)
                .or(() -> whole(this::until))
                .or(() -> whole(this::rolling))
                .or(() -> whole(this::yearToDate))
                .or(() -> whole(this::between))
                .or(() -> whole(this::during));
    }

    private Optional<Ends> whole(Supplier<Optional<Ends>> reading) {
        return words.attempt(() -> {
            words.skip("so", "far");
            Optional<Ends> read = reading.get();
            words.skip("so", "far");
            return read.filter(ends -> words.atEnd());
        });
    }

    /** Reads a beginning. One in the future is not understood. */
    private Optional<Ends> since() {
        if (!words.skip("since")) {
            return Optional.empty();
        }
        return begin().filter(begins -> anchor.date()
                        .filter(now -> begins.stream().anyMatch(now::isBefore))
                        .isEmpty())
                .map(Ends::since);
    }

    /** Reads the first date: "since the beginning of 2025" is since 2025. */
    private Optional<ImmutableSet<PartialDate>> begin() {
        boolean beginning = words.attempt(() -> {
                    words.skip("the");
                    return words.skipAny(BEGINNING) && words.skip("of") ? Optional.of(true) : Optional.empty();
                })
                .isPresent();
        Optional<PartialDate> year =
                beginning && words.skip("the", "year") ? anchor.year().map(PartialDate::of) : Optional.empty();
        return year.map(ImmutableSet::of).or(() -> dates.date().map(Stretch::begins));
    }

    private Optional<Ends> until() {
        boolean found = words.skipAny(UNTIL) || words.skip("up", "to");
        return found ? dates.date().map(last -> Ends.until(last.ends())) : Optional.empty();
    }

    /** Reads a period that is counted back from the day of the statement: "in the last nine months". */
    private Optional<Ends> rolling() {
        words.skipAny(PREPOSITIONS);
        boolean the = words.skip("the");
        boolean past = words.skip("past");
        if (!past && !words.skip("last") && !words.skip("previous")) {
            return Optional.empty();
        }
        Optional<Integer> count = words.number();
        return words.take(Step.BY_NAME)
                .filter(step -> the || past || count.isPresent())
                .flatMap(step -> back(step, count.orElse(1) * step.size()))
                .flatMap(first -> anchor.date().map(now -> Ends.between(first, now)));
    }

    /** Counts back. Days and weeks are counted to the day, months and years to the month where it is known. */
    private Optional<PartialDate> back(Step step, int count) {
        ChronoUnit unit = step.unit();
        if (unit == ChronoUnit.HOURS) {
            return count % HOURS_OF_DAY == 0
                    ? back(new Step(ChronoUnit.DAYS, 1), count / HOURS_OF_DAY)
                    : Optional.empty();
        }
        if (unit == ChronoUnit.DAYS || unit == ChronoUnit.WEEKS) {
            return anchor.day().map(day -> PartialDate.of(day.minus(count, unit)));
        }
        Optional<PartialDate> month = anchor.month().map(now -> PartialDate.of(now.minus(count, unit)));
        return month.or(() -> unit == ChronoUnit.YEARS
                ? anchor.year().map(now -> PartialDate.of(now.minusYears(count)))
                : Optional.empty());
    }

    private Optional<Ends> yearToDate() {
        words.skip("the");
        return words.skip("year", "to", "date")
                ? anchor.year()
                        .map(PartialDate::of)
                        .flatMap(year -> anchor.date().map(now -> Ends.between(year, now)))
                : Optional.empty();
    }

    private Optional<Ends> between() {
        boolean from = words.skip("from") || words.skip("between");
        Optional<PartialDate> named = words.attempt(calendar::read);
        return named.map(Stretch::of).or(dates::date).flatMap(first -> {
            if (from && words.skipAny(ON)) {
                return Optional.of(Ends.since(first.begins()));
            }
            return words.skipAny(TO) ? to(first, named) : Optional.empty();
        });
    }

    private Optional<Ends> to(Stretch first, Optional<PartialDate> named) {
        Optional<PartialDate> last = words.attempt(calendar::read).or(() -> named.flatMap(this::dayOfSameMonth));
        return named.isPresent() && last.isPresent()
                ? following(named.get(), last.get())
                : last.map(Stretch::of).or(dates::date).map(end -> new Ends(first.begins(), end.ends()));
    }

    /** Reads a day of the month stated before: "Feb. 2 to 8". */
    private Optional<PartialDate> dayOfSameMonth(PartialDate begin) {
        if (begin.toString().length() != "XXXX-02-02".length()) {
            return Optional.empty();
        }
        Month month = Month.of(Integer.parseInt(begin.toString().substring(5, 7)));
        return words.attempt(() -> words.digits(1, 2)
                .flatMap(day ->
                        CalendarReader.day(month, day, calendar.yearBehind().or(() -> CalendarReader.yearOf(begin)))));
    }

    /**
     * Returns the ends with their years. A year stated for one end is also that of the other, or else the neighbouring one where the period
     * crosses a new year.
     */
    private static Optional<Ends> following(PartialDate first, PartialDate last) {
        Optional<Year> begun = CalendarReader.yearOf(first);
        Optional<Year> ended = CalendarReader.yearOf(last);
        if (begun.isPresent() == ended.isPresent()) {
            return Optional.of(Ends.between(first, last));
        }
        if (begun.isEmpty()) {
            Year year = ended.orElseThrow();
            return CalendarReader.inYear(first, year)
                    .filter(same -> !last.isBefore(same))
                    .or(() -> CalendarReader.inYear(first, year.minusYears(1)))
                    .map(begin -> Ends.between(begin, last));
        }
        Year year = begun.orElseThrow();
        return CalendarReader.inYear(last, year)
                .filter(same -> !same.isBefore(first))
                .or(() -> CalendarReader.inYear(last, year.plusYears(1)))
                .map(end -> Ends.between(first, end));
    }

    private Optional<Ends> during() {
        words.skipAny(PREPOSITIONS);
        return dates.date().map(whole -> new Ends(whole.begins(), whole.ends()));
    }
}
