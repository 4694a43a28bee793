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
 * A date as far as it was said: a year, a month, a day, an instant, a day of a year that was not said, one of several
 * dates, or words such as "Wednesday".
 *
 * <p>The notation is a subset of the Extended Date/Time Format of ISO 8601-2:2019:
 *
 * <table>
 * <caption>What can be written</caption>
 * <tr><th scope="col">written</th><th scope="col">means</th></tr>
 * <tr><td>{@code 2026}, {@code 2026-02}, {@code 2026-02-06}</td><td>a year, a month, a day</td></tr>
 * <tr><td>{@code 2026-02-06T14:00Z}, {@code 2026-02-06T14:00:30+01:00}</td><td>an instant</td></tr>
 * <tr><td>{@code XXXX-01-20}, {@code XXXX-01}</td><td>a day or month whose year was not said</td></tr>
 * <tr><td>{@code [2026-02-05,2026-02-06]}</td><td>one of several</td></tr>
 * </table>
 *
 * <p>An instant is never without its offset. Years have four digits, from 0000 to 9999, on the calendar of ISO 8601.
 * Two dates are equal where they say the same, however written: {@code T14:00Z} equals {@code T14:00:00Z}, and the
 * order in a set is no matter. The offset is part of what is said, so {@code T15:00+01:00} does not equal {@code
 * T14:00Z}, but it {@linkplain #matches matches} it.
 */
public final class PartialDate implements Serializable {

    /** The longest text that is read as a date, in characters; words that are kept as said are held to it as well. */
    public static final int MAX_LENGTH = 1_000;

    /**
     * The order of the calendar: by the first day or, of an instant, by the point in time; a day begins as in UTC. What
     * has no certain place on the calendar comes first, and ties are sorted as they are written.
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
     * Keeps a date in the words in which it was said, such as "Wednesday". By itself it has no place in time;
     * {@link #relativeTo} resolves it.
     *
     * @param words the words, not blank and at most {@value #MAX_LENGTH} characters
     * @return the date, equal only to one said in the same words
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
     * Returns whether it may be one of several dates: a year that was not said, or one of a set.
     *
     * @return true where more than one date fits what is written; false for words, which are not understood
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
     * Returns whether this date is known to be wholly earlier than another. False where they overlap, as a month and one
     * of its days do, and false where it cannot be known: for a year that was not said, and for words.
     *
     * <p>Instants compare by the point in time. A year, month or day has no zone; it is earlier than an instant if it
     * has ended on the calendar of the instant's own offset and on that of UTC. Of a set, each date has to be earlier.
     *
     * @param other the date that may be later
     * @return true only if this date is known to end before the other begins
     */
    public boolean isBefore(PartialDate other) {
        return form.isBefore(other.form);
    }

    /**
     * Returns whether both dates can be the same date, said alike or with something left open: they are equal, or are one
     * instant at two offsets, or one does not state its year and the month and day of the other are its own, or one is
     * a set with a date that matches. A date never matches one of another precision, as a month and its first day.
     * Symmetric, not transitive: {@code XXXX-01-20} matches two years that do not match each other.
     *
     * @param other the other date
     * @return true if nothing stated distinguishes them
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
     * Resolves the words of this date against the day on which they were said. They are read as English, without guessing:
     *
     * <ul>
     *   <li>"Wednesday" is the latest Wednesday not after that day, "yesterday" the day before, "two months ago" a month,
     *       "last year" a year;
     *   <li>words that may mean several days are a set of them: "last Wednesday", said on a Friday, and "last week",
     *       which begins on Monday for some and on Sunday for others;
     *   <li>a year that was not said stays open: "Jan. 20" is {@code XXXX-01-20}.
     * </ul>
     *
     * <p>"Last", "ago" and "yesterday" never lead behind the day on which they were said. Of several such days each
     * counts.
     *
     * @param published when it was said; words such as "Wednesday" need a day, "last month" a month, "last year" a year
     * @return what was meant; this date itself where it is not {@linkplain #isSaid() in words}; empty where they are not
     *     understood
     */
    public Optional<PartialDate> relativeTo(PartialDate published) {
        return isSaid() ? StatedTime.date(text, Anchor.of(published)) : Optional.of(this);
    }

    /**
     * Resolves the words of this date where their meaning does not depend on the day on which they were said, as in "in
     * 2019" and "Jan. 20".
     *
     * @return what they mean; this date itself where it is not {@linkplain #isSaid() in words}; empty where they are not
     *     understood, or only by one who knows when they were said
     */
    public Optional<PartialDate> readAlone() {
        return isSaid() ? StatedTime.date(text, List.of(Anchor.NONE)) : Optional.of(this);
    }

    /** The first day of a year or month; any other date as it is. */
    PartialDate firstDay() {
        return form instanceof DateForm.Span span ? of(span.first()) : this;
    }

    /** The last day of a year or month; any other date as it is. */
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
     * Returns the date as it was written, or the words in which it was said.
     *
     * @return the text; {@link #parse} reads it back unless the date {@linkplain #isSaid() is said}
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

    /** The serial form: the text, so that what is read back has passed the parser. */
    private record Written(String text, boolean isSaid) implements Serializable {
        @Serial
        private Object readResolve() {
            return isSaid ? said(text) : parse(text);
        }
    }
}
