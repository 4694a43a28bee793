package org.tallystick.time;

import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.lexicon.DateTokens;
import org.tallystick.lexicon.DateWords;
import org.tallystick.lexicon.DateWords.Pointer;

/** Reads dates relative to the day of the statement: "yesterday", "last Wednesday", "three weeks ago". */
final class NearReader {
    private static final Set<String> PART_OF_DAY = Set.of("early", "late");

    private final DateTokens words;
    private final Anchor anchor;
    private final CalendarReader calendar;

    NearReader(DateTokens words, Anchor anchor, CalendarReader calendar) {
        this.words = words;
        this.anchor = anchor;
        this.calendar = calendar;
    }

    Optional<Stretch> read() {
        return words.attempt(this::day)
                .or(() -> words.attempt(this::ago))
                .or(() -> words.attempt(this::weekday))
                .or(() -> words.attempt(this::pointed));
    }

    private Optional<Stretch> day() {
        if (words.skip("the", "day", "before", "yesterday")) {
            return daysOn(-2);
        }
        if (words.skip("yesterday")) {
            words.skipAny(DateWords.TIMES_OF_DAY);
            return daysOn(-1);
        }
        if (words.skip("last", "night")) {
            return daysOn(-1);
        }
        if (words.skip("overnight")) {
            return daysOn(-1).flatMap(eve -> daysOn(0).map(eve::or));
        }
        boolean today = words.skip("today") || words.skip("tonight") || words.skip("now");
        today = today || (words.skip("this") && words.skipAny(DateWords.TIMES_OF_DAY));
        return today ? daysOn(0) : words.skip("tomorrow") ? daysOn(1) : Optional.empty();
    }

    private Optional<Stretch> daysOn(int offset) {
        return anchor.day().map(day -> Stretch.of(PartialDate.of(day.plusDays(offset))));
    }

    /** Reads a date to the precision of its unit: "two months ago" is a month, "two weeks ago" a week. */
    private Optional<Stretch> ago() {
        return words.number()
                .flatMap(count -> words.take(Step.BY_NAME)
                        .filter(step -> words.skip("ago"))
                        .flatMap(step -> back(step, count * step.size())));
    }

    private Optional<Stretch> back(Step step, int count) {
        return switch (step.unit()) {
            case DAYS -> daysOn(-count);
            case WEEKS -> week(-count);
            case MONTHS -> month(-count);
            case YEARS -> year(-count);
            default -> Optional.empty();
        };
    }

    private Optional<Stretch> week(int offset) {
        return anchor.day().map(day -> Stretch.weeks(Stretch.weekBegins(day.plusWeeks(offset))));
    }

    private Optional<Stretch> month(int offset) {
        return anchor.month().map(month -> Stretch.of(PartialDate.of(month.plusMonths(offset))));
    }

    private Optional<Stretch> year(int offset) {
        return anchor.year().map(year -> Stretch.of(PartialDate.of(year.plusYears(offset))));
    }

    /** Reads a weekday: the latest with its name, or a certain one where its date or its week is stated with it. */
    private Optional<Stretch> weekday() {
        words.skipAny(PART_OF_DAY);
        return words.take(DateWords.WEEKDAYS).map(DayOfWeek::of).flatMap(name -> {
            words.skipAny(DateWords.TIMES_OF_DAY);
            return words.attempt(() -> ofPointedWeek(name))
                    .or(() -> words.attempt(() -> dated(name)))
                    .or(() -> latest(name).map(PartialDate::of).map(Stretch::of));
        });
    }

    private Optional<LocalDate> latest(DayOfWeek name) {
        return anchor.day().map(day -> day.with(TemporalAdjusters.previousOrSame(name)));
    }

    private Optional<Stretch> ofPointedWeek(DayOfWeek name) {
        words.skip("of");
        return words.take(DateWords.POINTERS)
                .filter(which -> words.skip("week"))
                .flatMap(which -> anchor.day().map(day -> inWeekOf(day.plusWeeks(which.offset()), name)));
    }

    private static Stretch inWeekOf(LocalDate day, DayOfWeek name) {
        return Stretch.of(Stretch.days(
                Stretch.weekBegins(day).stream().map(begin -> begin.with(TemporalAdjusters.nextOrSame(name)))));
    }

    /**
     * Reads a weekday with its date: "Wednesday, Feb. 4". With a year it must be a Wednesday; without one, the latest Wednesday may
     * determine the year.
     */
    private Optional<Stretch> dated(DayOfWeek name) {
        return calendar.read().flatMap(date -> {
            Optional<LocalDate> latest =
                    latest(name).filter(day -> PartialDate.of(day).matches(date));
            boolean fits = date.form() instanceof DateForm.Yearless
                    ? date.toString().length() > "XXXX-02".length()
                    : date.form() instanceof DateForm.Span span
                            && span.first().equals(span.last())
                            && span.first().getDayOfWeek() == name;
            return fits ? Optional.of(Stretch.of(latest.map(PartialDate::of).orElse(date))) : Optional.empty();
        });
    }

    private Optional<Stretch> pointed() {
        words.skip("earlier");
        if (words.skip("this", "past") || words.skip("past")) {
            return words.take(DateWords.WEEKDAYS)
                    .map(DayOfWeek::of)
                    .flatMap(name -> anchor.day().map(day -> day.with(TemporalAdjusters.previous(name))))
                    .map(day -> Stretch.of(PartialDate.of(day)));
        }
        if (words.skip("the", "last")) {
            return Optional.empty();
        }
        words.skip("the");
        return words.take(DateWords.POINTERS).flatMap(which -> {
            Optional<DayOfWeek> weekday = words.take(DateWords.WEEKDAYS).map(DayOfWeek::of);
            if (weekday.isPresent()) {
                words.skipAny(DateWords.TIMES_OF_DAY);
                return anchor.day().map(day -> weekday(which, weekday.get(), day));
            }
            Optional<Month> month = words.take(DateWords.MONTHS).map(Month::of);
            return month.isPresent() ? anchor.month().map(now -> month(which, month.get(), now)) : unit(which);
        });
    }

    /**
     * Returns this, the last or the next weekday. "Last Wednesday" may also mean the one before, where that of the current week is past.
     */
    private static Stretch weekday(Pointer which, DayOfWeek name, LocalDate day) {
        if (which == Pointer.THIS) {
            return inWeekOf(day, name);
        }
        LocalDate nearest =
                day.with(which == Pointer.LAST ? TemporalAdjusters.previous(name) : TemporalAdjusters.next(name));
        boolean inThisWeek = Stretch.weekBegins(day).stream()
                .anyMatch(begin -> !nearest.isBefore(begin) && nearest.isBefore(begin.plusWeeks(1)));
        List<LocalDate> days = new ArrayList<>(List.of(nearest));
        if (inThisWeek) {
            days.add(nearest.plusWeeks(which.offset()));
        }
        return Stretch.of(Stretch.days(days.stream()));
    }

    /** Returns this, the last or the next month. "Last January", stated in March, may also mean that of the year before. */
    private static Stretch month(Pointer which, Month name, YearMonth now) {
        YearMonth same = YearMonth.of(now.getYear(), name);
        if (which == Pointer.THIS) {
            return Stretch.of(PartialDate.of(same));
        }
        boolean inThisYear = which == Pointer.LAST ? same.isBefore(now) : same.isAfter(now);
        PartialDate other = PartialDate.of(same.plusYears(which.offset()));
        return Stretch.of(inThisYear ? ImmutableSet.of(PartialDate.of(same), other) : ImmutableSet.of(other));
    }

    private Optional<Stretch> unit(Pointer which) {
        Optional<Stretch> unit = Optional.empty();
        if (words.skip("week")) {
            unit = week(which.offset());
        } else if (words.skip("month")) {
            unit = month(which.offset());
        } else if (words.skip("year")) {
            unit = year(which.offset());
        }
        return which == Pointer.THIS ? unit.flatMap(this::soFar) : unit;
    }

    /** Returns the part of a current week or year until the day of the statement. */
    private Optional<Stretch> soFar(Stretch unit) {
        return anchor.date()
                .map(now -> new Stretch(
                        unit.dates().stream()
                                .filter(date -> !now.isBefore(date))
                                .collect(ImmutableSet.toImmutableSet()),
                        unit.begins(),
                        ImmutableSet.of(now)));
    }
}
