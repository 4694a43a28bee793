package org.tallystick.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.UnreadableTextException;

/**
 * A date to the precision at which it was stated: a year, a month, a day, an instant, a day of an unstated year, one of several
 * dates, or words such as "Wednesday".
 *
 * <p>The notation is a subset of the Extended Date/Time Format of ISO 8601-2:2019:
 *
 * <table>
 * <caption>The notation of dates</caption>
 * <tr><th scope="col">written</th><th scope="col">means</th></tr>
 * <tr><td>{@code 2026}, {@code 2026-02}, {@code 2026-02-06}</td><td>a year, a month, a day</td></tr>
 * <tr><td>{@code 2026-02-06T14:00Z}, {@code 2026-02-06T14:00:30+01:00}</td><td>an instant</td></tr>
 * <tr><td>{@code XXXX-01-20}, {@code XXXX-01}</td><td>a day or month of an unstated year</td></tr>
 * <tr><td>{@code [2026-02-05,2026-02-06]}</td><td>one of several</td></tr>
 * </table>
 *
 * <p>An instant always has an offset. Years have four digits, from 0000 to 9999, on the calendar of ISO 8601. Two dates are equal
 * where they have the same content, whatever their spelling: {@code T14:00Z} equals {@code T14:00:00Z}, and the order in a set has
 * no effect. The offset is part of the content, so {@code T15:00+01:00} does not equal {@code T14:00Z}, but it
 * {@linkplain #matches matches} it.
 */
public final class PartialDate implements Serializable {

    /** The greatest length of a text that is parsed as a date, in characters. It also limits words that are kept as stated. */
    public static final int MAX_LENGTH = 1_000;

    /**
     * The order of the calendar: by the first day or, for an instant, by the point in time. A day begins as in UTC. Dates without a certain
     * place on the calendar come first, and ties are ordered by the notation.
     */
    public static final Comparator<PartialDate> IN_CALENDAR_ORDER =
            Comparator.<PartialDate, @Nullable Instant>comparing(
                            date -> date.form.begin(), Comparator.nullsFirst(Comparator.naturalOrder()))
                    .thenComparing(PartialDate::toString);

    @Serial
    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient DateForm form;

    private PartialDate(String text, DateForm form) {
        this.text = text;
        this.form = form;
    }

    /**
     * Returns the date that is a whole year.
     *
     * @param year the year, from 0 to 9999
     * @return the year
     * @throws UnreadableTextException if the year does not have four digits
     */
    public static PartialDate of(Year year) {
        return parse(String.format(Locale.ROOT, "%04d", year.getValue()));
    }

    /**
     * Returns the date that is a whole month.
     *
     * @param month the month, of a year from 0 to 9999
     * @return the month
     * @throws UnreadableTextException if the year does not have four digits
     */
    public static PartialDate of(YearMonth month) {
        return parse(month.toString());
    }

    /**
     * Returns the date that is a day.
     *
     * @param day the day, of a year from 0 to 9999
     * @return the day
     * @throws UnreadableTextException if the year does not have four digits
     */
    public static PartialDate of(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Returns the date that is a point in time. An offset with seconds, which ISO 8601 cannot write, becomes UTC.
     *
     * @param instant the point in time, of a year from 0 to 9999
     * @return the instant
     * @throws UnreadableTextException if the year does not have four digits
     */
    public static PartialDate of(OffsetDateTime instant) {
        boolean writable = instant.getOffset().getTotalSeconds() % 60 == 0;
        return parse((writable ? instant : instant.withOffsetSameInstant(ZoneOffset.UTC)).toString());
    }

    /**
     * Parses a date in the notation described in this class.
     *
     * @param text the date, without surrounding spaces and at most {@value #MAX_LENGTH} characters
     * @return the date, which keeps the text
     * @throws UnreadableTextException if the text is not such a date, names a day that its month does not have, or an
     *     instant without an offset
     */
    public static PartialDate parse(String text) {
        return new PartialDate(text, DateParser.parse(text));
    }

    /**
     * Returns a date in the words in which it was stated, such as "Wednesday". By itself it has no place in time; {@link #relativeTo}
     * resolves it.
     *
     * @param words the words, not blank and at most {@value #MAX_LENGTH} characters
     * @return the date, equal only to one in the same words
     * @throws UnreadableTextException if there are no words, or too many
     */
    public static PartialDate said(String words) {
        if (words.isBlank()) {
            throw new UnreadableTextException(words, 0, "nothing was said");
        }
        if (words.length() > MAX_LENGTH) {
            throw new UnreadableTextException(
                    words, MAX_LENGTH, "a date is said in at most " + MAX_LENGTH + " characters");
        }
        return new PartialDate(words, new DateForm.Said(words));
    }

    /**
     * Returns whether this date is kept in words.
     *
     * @return true if {@link #said} made it
     */
    public boolean isSaid() {
        return form instanceof DateForm.Said;
    }

    /**
     * Returns whether it may be one of several dates: one of an unstated year, or one of a set.
     *
     * @return true where more than one date fits; false for words, which are not understood
     */
    public boolean isAmbiguous() {
        return form instanceof DateForm.Yearless || form instanceof DateForm.OneOf;
    }

    /**
     * Returns whether this date is a point in time, so that nothing can change within it.
     *
     * @return true for an instant
     */
    public boolean isInstant() {
        return form instanceof DateForm.Moment;
    }

    /**
     * Returns whether this date is known to be entirely earlier than another. It is false where they overlap, as a month and one of its
     * days do. It is also false where it cannot be known: for an unstated year, and for words.
     *
     * <p>Instants are compared by the point in time. A year, month or day has no zone; it is earlier than an instant if it has ended on the
     * calendar of the instant's own offset and on that of UTC. For a set, each of its dates must be earlier.
     *
     * @param other the date that may be later
     * @return true only if this date is known to end before the other begins
     */
    public boolean isBefore(PartialDate other) {
        return form.isBefore(other.form);
    }

    /**
     * Returns whether both dates can be the same date. They can where they are equal or are one instant at two offsets. They can where one
     * does not state its year and has the month and day of the other. They can where one is a set with a date that matches. A date never
     * matches one of another precision, such as a month and its first day. The relation is symmetric, but not transitive: {@code
     * XXXX-01-20} matches two years that do not match each other.
     *
     * @param other the other date
     * @return true if no stated part distinguishes them
     */
    public boolean matches(PartialDate other) {
        return form.matches(other.form);
    }

    /**
     * Returns this date with an instant converted to UTC, so that one instant at two offsets becomes equal.
     *
     * @return the same instant in UTC; any other date as it is
     */
    public PartialDate inUtc() {
        return form instanceof DateForm.Moment moment ? of(moment.at().withOffsetSameInstant(ZoneOffset.UTC)) : this;
    }

    /**
     * Resolves the words of this date relative to the day on which they were stated. They are read as English, without guessing:
     *
     * <ul>
     *   <li>"Wednesday" is the latest Wednesday not after that day, "yesterday" the day before, "two months ago" a month, "last
     *     year" a year;
     *   <li>words that may mean several days are a set of them: "last Wednesday", stated on a Friday, and "last week", which may begin
     *     on Monday or on Sunday;
     *   <li>an unstated year stays open: "Jan. 20" is {@code XXXX-01-20}.
     * </ul>
     *
     * <p>"Last", "ago" and "yesterday" never mean a day after that of the statement. Where that may be one of several days, each of
     * them counts.
     *
     * @param published the date of the statement; words such as "Wednesday" need a day, "last month" a month, "last year" a year
     * @return the meaning; this date itself where it is not {@linkplain #isSaid() in words}; empty where the words are not
     *     understood
     */
    public Optional<PartialDate> relativeTo(PartialDate published) {
        return isSaid() ? StatedTime.date(text, Anchor.of(published)) : Optional.of(this);
    }

    /**
     * Resolves the words of this date where their meaning does not depend on the day of the statement, as in "in 2019" and "Jan. 20".
     *
     * @return the meaning; this date itself where it is not {@linkplain #isSaid() in words}; empty where the words are not understood, or
     *     depend on the day of the statement
     */
    public Optional<PartialDate> readAlone() {
        return isSaid() ? StatedTime.date(text, List.of(Anchor.NONE)) : Optional.of(this);
    }

    /** Returns the first day of a year or month; any other date as it is. */
    PartialDate firstDay() {
        return form instanceof DateForm.Span span ? of(span.first()) : this;
    }

    /** Returns the last day of a year or month; any other date as it is. */
    PartialDate lastDay() {
        return form instanceof DateForm.Span span ? of(span.last()) : this;
    }

    DateForm form() {
        return form;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && form.equals(that.form);
    }

    @Override
    public int hashCode() {
        return form.hashCode();
    }

    /**
     * Returns the date as it was written, or the words in which it was stated.
     *
     * @return the text; {@link #parse} reads it back unless the date {@linkplain #isSaid() is in words}
     */
    @Override
    public String toString() {
        return text;
    }

    @Serial
    private Object writeReplace() {
        return new Written(text, isSaid());
    }

    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a date is written as its text");
    }

    /** The serial form: the text, so that a deserialized date has been parsed. */
    private record Written(String text, boolean isSaid) implements Serializable {
        @Serial
        private Object readResolve() {
            return isSaid ? said(text) : parse(text);
        }
    }
}
