package org.tallystick.time;

import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.InvalidValueException;
import org.tallystick.UnreadableTextException;

/**
 * A period that begins with one date, ends with another, or both. Each end is included as far as it reaches: "until 2026" lasts to the end
 * of that year. An end that was not stated is absent. It is not guessed from other dates, such as the day of the report.
 */
public final class Period implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable PartialDate since;
    private final @Nullable PartialDate until;
    private final @Nullable String words;

    private Period(@Nullable PartialDate since, @Nullable PartialDate until) {
        this(since, until, null);
    }

    private Period(@Nullable PartialDate since, @Nullable PartialDate until, @Nullable String words) {
        this.since = since;
        this.until = until;
        this.words = words;
    }

    /**
     * Returns a period in the words in which it was stated, such as "in the last nine months". By itself it has no ends; {@link
     * #relativeTo} resolves it.
     *
     * @param words the words, not blank and at most {@value PartialDate#MAX_LENGTH} characters
     * @return the period, equal only to one in the same words
     * @throws UnreadableTextException if there are no words, or too many
     */
    public static Period said(String words) {
        return new Period(null, null, PartialDate.said(words).toString());
    }

    /**
     * Returns the period that begins with a date, with an unstated end.
     *
     * @param first the first date, included
     * @return the period
     */
    public static Period since(PartialDate first) {
        return new Period(first, null);
    }

    /**
     * Returns the period that ends with a date, with an unstated beginning.
     *
     * @param last the last date, included
     * @return the period
     */
    public static Period until(PartialDate last) {
        return new Period(null, last);
    }

    /**
     * Returns the period from one date to another, which may be the same.
     *
     * @param since the first date, included
     * @param until the last date, included
     * @return the period
     * @throws InvalidValueException if the last is known to be before the first
     */
    public static Period between(PartialDate since, PartialDate until) {
        if (until.isBefore(since)) {
            throw new InvalidValueException(
                    "a period since " + since + " cannot last until " + until + ", which is earlier",
                    "period",
                    since,
                    until);
        }
        return new Period(since, until);
    }

    /**
     * Returns the first date of the period.
     *
     * @return the first date, included; empty if it was not stated, and then {@link #until()} is present unless the whole period is
     *     {@linkplain #said in words}
     */
    public Optional<PartialDate> since() {
        return Optional.ofNullable(since);
    }

    /**
     * Returns the last date of the period.
     *
     * @return the last date, included; empty if it was not stated, and then {@link #since()} is present unless the whole period is
     *     {@linkplain #said in words}
     */
    public Optional<PartialDate> until() {
        return Optional.ofNullable(until);
    }

    /**
     * Returns whether this period, or an end of it, is kept in words.
     *
     * @return true if {@link #said} made it, and then it has no ends, or if an end {@linkplain PartialDate#isSaid() is in words}
     */
    public boolean isSaid() {
        return words != null || (since != null && since.isSaid()) || (until != null && until.isSaid());
    }

    boolean hasNoEnds() {
        return words != null;
    }

    /**
     * Returns whether it may be one of several periods.
     *
     * @return true where an end is {@linkplain PartialDate#isAmbiguous() ambiguous}
     */
    public boolean isAmbiguous() {
        return (since != null && since.isAmbiguous()) || (until != null && until.isAmbiguous());
    }

    /**
     * Resolves the English words of this period relative to the day on which they were stated. "Since 2019" has no end. "In the last nine
     * months" is counted back from that day: days and weeks to the day, months and years to the month. "This year" begins with the year and
     * lasts until that day. "Last year" and "in January" are as long as their names say. Each end is read as {@link PartialDate#relativeTo}
     * reads a date.
     *
     * @param published the date of the statement
     * @return the meaning; this period itself where no part of it is in words; empty where the words are not understood, or mean a period
     *     that ends before it begins
     */
    public Optional<Period> relativeTo(PartialDate published) {
        return read(Anchor.of(published), date -> date.relativeTo(published));
    }

    /**
     * Resolves the words of this period where their meaning does not depend on the day of the statement, as in "since 2019".
     *
     * @return the meaning; this period itself where no part of it is in words; empty where the words are not understood, or depend on the
     *     day of the statement
     */
    public Optional<Period> readAlone() {
        return read(List.of(Anchor.NONE), PartialDate::readAlone);
    }

    private Optional<Period> read(List<Anchor> anchors, Function<PartialDate, Optional<PartialDate>> reading) {
        if (words != null) {
            return StatedTime.period(words, anchors);
        }
        if (!isSaid()) {
            return Optional.of(this);
        }
        Optional<PartialDate> begin = since().flatMap(reading);
        Optional<PartialDate> end = until().flatMap(reading);
        boolean understood = begin.isPresent() == (since != null) && end.isPresent() == (until != null);
        return understood ? of(begin, end) : Optional.empty();
    }

    /** Returns the period with these ends; empty where there are none or it would end before it begins. */
    static Optional<Period> of(Optional<PartialDate> begin, Optional<PartialDate> end) {
        boolean reversed = begin.isPresent()
                && end.filter(last -> last.isBefore(begin.get())).isPresent();
        return reversed || (begin.isEmpty() && end.isEmpty())
                ? Optional.empty()
                : Optional.of(new Period(begin.orElse(null), end.orElse(null)));
    }

    /**
     * Returns the relation of this period to another. An end that was not stated is open: the period has no bound on that side. Each date
     * reaches as far as its precision, so that 2019 is the whole year.
     *
     * @param other the other period
     * @return the relation, {@link PeriodRelation#UNKNOWN} unless it is the same for all values of unstated parts
     */
    public PeriodRelation relationTo(Period other) {
        return PeriodOrder.relation(this, other);
    }

    /**
     * Returns this period expressed in days: "2019" begins on January 1 and, as an end, lasts until December 31. Two periods that are
     * {@linkplain PeriodRelation#EQUAL equal}, although one is stated less precisely, become equal values.
     *
     * @return the period with years and months as the days that they begin or end with; ends that are instants, ambiguous or in words stay
     *     as they are
     */
    public Period inDays() {
        Optional<PartialDate> first = since().map(PartialDate::firstDay);
        Optional<PartialDate> last = until().map(PartialDate::lastDay);
        return first.isEmpty() && last.isEmpty() ? this : new Period(first.orElse(null), last.orElse(null));
    }

    /**
     * Returns whether both can be the same period: each end matches the other's, or neither states it.
     *
     * @param other the other period
     * @return true if no stated part distinguishes them
     */
    public boolean matches(Period other) {
        return Objects.equals(words, other.words) && matches(since, other.since) && matches(until, other.until);
    }

    private static boolean matches(@Nullable PartialDate one, @Nullable PartialDate two) {
        if (one == null || two == null) {
            return one == null && two == null;
        }
        return one.matches(two);
    }

    /**
     * Returns the period in English.
     *
     * @return for instance "since 2025-01-20 until 2026-02"; the words of a period that is {@linkplain #said in words} as a whole
     */
    public String inWords() {
        return words != null
                ? words
                : Stream.concat(
                                since().map(first -> "since " + first).stream(),
                                until().map(last -> "until " + last).stream())
                        .collect(Collectors.joining(" "));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that
                && Objects.equals(since, that.since)
                && Objects.equals(until, that.until)
                && Objects.equals(words, that.words);
    }

    @Override
    public int hashCode() {
        return Objects.hash(since, until, words);
    }

    /**
     * Returns the period in the notation of ISO 8601-2: both ends with a slash between, and two dots for an unstated end.
     *
     * @return for instance {@code 2025-01-20/..}; the words of a period that is {@linkplain #said in words} as a whole
     */
    @Override
    public String toString() {
        if (words != null) {
            return words;
        }
        return since().map(PartialDate::toString).orElse("..") + "/"
                + until().map(PartialDate::toString).orElse("..");
    }
}
