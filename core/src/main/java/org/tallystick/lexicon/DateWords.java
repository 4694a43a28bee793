package org.tallystick.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;

/** The English words of dates, in lower case and without the full stop of an abbreviation. */
public final class DateWords {
    private static final ImmutableList<String> MONTH_NAMES = rows("""
            january jan/february feb/march mar/april apr/may/june jun/july jul/august aug/september sept sep/october oct/
            november nov/december dec""");

    private static final ImmutableList<String> WEEKDAY_NAMES = rows("""
            monday mon/tuesday tues tue/wednesday wed/thursday thurs thu/friday fri/saturday sat/sunday sun""");

    /** The numbers of the months by name, January as 1. */
    public static final ImmutableMap<String, Integer> MONTHS = numbered(MONTH_NAMES);

    /** The numbers of the days of the week by name, Monday as 1. */
    public static final ImmutableMap<String, Integer> WEEKDAYS = numbered(WEEKDAY_NAMES);

    /** The words that may follow a day. */
    public static final ImmutableSet<String> TIMES_OF_DAY = ImmutableSet.of("morning", "afternoon", "evening", "night");

    /** The words that point to a day, week, month or year relative to the day of publication. */
    public static final ImmutableMap<String, Pointer> POINTERS = ImmutableMap.of(
            "this", Pointer.THIS,
            "current", Pointer.THIS,
            "last", Pointer.LAST,
            "previous", Pointer.LAST,
            "next", Pointer.NEXT);

    /** The numbers of the parts of a year. */
    public static final ImmutableMap<String, Integer> ORDINALS =
            SmallNumbers.numbered(SmallNumbers.ORDINALS.subList(0, 4), 1);

    /** The numbers from one to nineteen; the indefinite article is one. */
    static final ImmutableMap<String, Integer> NUMBERS = ImmutableMap.<String, Integer>builder()
            .put("a", 1)
            .put("an", 1)
            .putAll(SmallNumbers.numbered(SmallNumbers.CARDINALS.subList(1, SmallNumbers.CARDINALS.size()), 1))
            .buildOrThrow();

    static final ImmutableMap<String, Integer> TENS = ImmutableMap.of("twenty", 20, "thirty", 30, "forty", 40);

    private DateWords() {}

    /** Returns the abbreviated names of months. */
    static ImmutableSet<String> shortenedMonths() {
        return MONTH_NAMES.stream().flatMap(row -> words(row).stream().skip(1)).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<String> rows(String table) {
        return ImmutableList.copyOf(Splitter.on('/').trimResults().splitToList(table));
    }

    private static ImmutableList<String> words(String row) {
        return ImmutableList.copyOf(Splitter.on(' ').splitToList(row));
    }

    private static ImmutableMap<String, Integer> numbered(ImmutableList<String> rows) {
        ImmutableMap.Builder<String, Integer> numbers = ImmutableMap.builder();
        IntStream.range(0, rows.size())
                .forEach(row -> words(rows.get(row)).forEach(word -> numbers.put(word, row + 1)));
        return numbers.buildOrThrow();
    }

    /** The period that contains the day of publication, the one before it, or the one after it. */
    public enum Pointer {
        /** The one before. */
        LAST(-1),
        /** The one that is not over yet. */
        THIS(0),
        /** The one after. */
        NEXT(1);

        private final int offset;

        Pointer(int offset) {
            this.offset = offset;
        }

        /**
         * Returns the distance from the current period.
         *
         * @return -1, 0 or 1
         */
        public int offset() {
            return offset;
        }
    }
}
