package org.tallystick.time;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The English words of dates, in lower case and without the point that ends an abbreviation. */
final class Vocabulary {
    static final ImmutableMap<String, Month> MONTHS = ImmutableMap.<String, Month>builder()
            .put("january", Month.JANUARY)
            .put("jan", Month.JANUARY)
            .put("february", Month.FEBRUARY)
            .put("feb", Month.FEBRUARY)
            .put("march", Month.MARCH)
            .put("mar", Month.MARCH)
            .put("april", Month.APRIL)
            .put("apr", Month.APRIL)
            .put("may", Month.MAY)
            .put("june", Month.JUNE)
            .put("jun", Month.JUNE)
            .put("july", Month.JULY)
            .put("jul", Month.JULY)
            .put("august", Month.AUGUST)
            .put("aug", Month.AUGUST)
            .put("september", Month.SEPTEMBER)
            .put("sept", Month.SEPTEMBER)
            .put("sep", Month.SEPTEMBER)
            .put("october", Month.OCTOBER)
            .put("oct", Month.OCTOBER)
            .put("november", Month.NOVEMBER)
            .put("nov", Month.NOVEMBER)
            .put("december", Month.DECEMBER)
            .put("dec", Month.DECEMBER)
            .buildOrThrow();

    static final ImmutableMap<String, DayOfWeek> WEEKDAYS = ImmutableMap.<String, DayOfWeek>builder()
            .put("monday", DayOfWeek.MONDAY)
            .put("mon", DayOfWeek.MONDAY)
            .put("tuesday", DayOfWeek.TUESDAY)
            .put("tues", DayOfWeek.TUESDAY)
            .put("tue", DayOfWeek.TUESDAY)
            .put("wednesday", DayOfWeek.WEDNESDAY)
            .put("wed", DayOfWeek.WEDNESDAY)
            .put("thursday", DayOfWeek.THURSDAY)
            .put("thurs", DayOfWeek.THURSDAY)
            .put("thu", DayOfWeek.THURSDAY)
            .put("friday", DayOfWeek.FRIDAY)
            .put("fri", DayOfWeek.FRIDAY)
            .put("saturday", DayOfWeek.SATURDAY)
            .put("sat", DayOfWeek.SATURDAY)
            .put("sunday", DayOfWeek.SUNDAY)
            .put("sun", DayOfWeek.SUNDAY)
            .buildOrThrow();

    static final ImmutableSet<String> TIMES_OF_DAY = ImmutableSet.of("morning", "afternoon", "evening", "night");

    /** Which of its kind, seen from the day of publication. */
    static final ImmutableMap<String, Pointer> POINTERS = ImmutableMap.of(
            "this", Pointer.THIS,
            "current", Pointer.THIS,
            "last", Pointer.LAST,
            "previous", Pointer.LAST,
            "next", Pointer.NEXT);

    static final ImmutableMap<String, Integer> NUMBERS = numbers();

    static final ImmutableMap<String, Integer> TENS = ImmutableMap.of("twenty", 20, "thirty", 30, "forty", 40);

    static final ImmutableMap<String, Integer> ORDINALS =
            ImmutableMap.of("first", 1, "second", 2, "third", 3, "fourth", 4);

    static final ImmutableMap<String, Step> STEPS = ImmutableMap.<String, Step>builder()
            .put("hour", new Step(ChronoUnit.HOURS, 1))
            .put("day", new Step(ChronoUnit.DAYS, 1))
            .put("week", new Step(ChronoUnit.WEEKS, 1))
            .put("fortnight", new Step(ChronoUnit.WEEKS, 2))
            .put("month", new Step(ChronoUnit.MONTHS, 1))
            .put("year", new Step(ChronoUnit.YEARS, 1))
            .put("decade", new Step(ChronoUnit.YEARS, 10))
            .put("hours", new Step(ChronoUnit.HOURS, 1))
            .put("days", new Step(ChronoUnit.DAYS, 1))
            .put("weeks", new Step(ChronoUnit.WEEKS, 1))
            .put("fortnights", new Step(ChronoUnit.WEEKS, 2))
            .put("months", new Step(ChronoUnit.MONTHS, 1))
            .put("years", new Step(ChronoUnit.YEARS, 1))
            .put("decades", new Step(ChronoUnit.YEARS, 10))
            .buildOrThrow();

    private Vocabulary() {}

    private static ImmutableMap<String, Integer> numbers() {
        List<String> counted = List.of(
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen");
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        numbers.put("a", 1).put("an", 1);
        for (int i = 0; i < counted.size(); i++) {
            numbers.put(counted.get(i), i + 1);
        }
        return numbers.buildOrThrow();
    }

    /** This, the one before it, or the one after it. */
    enum Pointer {
        LAST(-1),
        THIS(0),
        NEXT(1);

        private final int offset;

        Pointer(int offset) {
            this.offset = offset;
        }

        int offset() {
            return offset;
        }
    }

    /** What is counted back in: so many of a unit. */
    record Step(ChronoUnit unit, int size) {}
}
