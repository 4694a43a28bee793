package org.tallystick.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import org.tallystick.UnreadableTextException;
import org.tallystick.time.DateForm.Moment;
import org.tallystick.time.DateForm.OneOf;
import org.tallystick.time.DateForm.Span;
import org.tallystick.time.DateForm.Yearless;

/** Parses the subset of EDTF that {@link PartialDate} describes. */
final class DateParser {

    private static final String UNSTATED = "XXXX";
    private static final int UNSTATED_YEAR = -1;
    private static final int NANO_DIGITS = 9;
    private static final int FARTHEST_OFFSET_MINUTES = 18 * 60;

    private final String text;
    private int at;

    private DateParser(String text) {
        this.text = text;
    }

    static DateForm parse(String text) {
        DateParser parser = new DateParser(text);
        if (text.length() > PartialDate.MAX_LENGTH) {
            parser.at = PartialDate.MAX_LENGTH;
            throw parser.refused("a date has at most " + PartialDate.MAX_LENGTH + " characters");
        }
        DateForm form = parser.skip('[') ? parser.set() : parser.single();
        if (parser.at < text.length()) {
            throw parser.refused("the date should end here");
        }
        return form;
    }

    private DateForm set() {
        Set<DateForm> choices = new LinkedHashSet<>();
        do {
            choices.add(single());
        } while (skipComma());
        expect(']', "a comma or the end of the set");
        return choices.size() == 1 ? choices.iterator().next() : new OneOf(Set.copyOf(choices));
    }

    /** Skips a comma, with or without a space after it: the examples of the standard have both. */
    private boolean skipComma() {
        boolean found = skip(',');
        if (found) {
            skip(' ');
        }
        return found;
    }

    private DateForm single() {
        int year = year();
        if (!skip('-')) {
            if (year == UNSTATED_YEAR) {
                throw refused("a date without its year needs a month");
            }
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        int month = number(2, 1, 12, "month");
        if (!skip('-')) {
            return year == UNSTATED_YEAR ? new Yearless(month, Yearless.WHOLE_MONTH) : month(YearMonth.of(year, month));
        }
        int day = day(year, month);
        if (year == UNSTATED_YEAR) {
            return new Yearless(month, day);
        }
        LocalDate date = LocalDate.of(year, month, day);
        return skip('T') ? moment(date) : new Span(date, date);
    }

    private int year() {
        if (text.startsWith(UNSTATED, at)) {
            at += UNSTATED.length();
            return UNSTATED_YEAR;
        }
        return number(4, 0, 9999, "year");
    }

    private static Span month(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    private int day(int year, int month) {
        int start = at;
        int day = number(2, 1, 31, "day");
        int days = year == UNSTATED_YEAR
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
        if (day > days) {
            at = start;
            throw refused(text.substring(start - "0000-00-".length(), start - 1) + " has no day " + day);
        }
        return day;
    }

    private Moment moment(LocalDate date) {
        int hour = number(2, 0, 23, "hour");
        expect(':', "a colon and the minutes");
        int minute = number(2, 0, 59, "minute");
        int second = 0;
        int nano = 0;
        if (skip(':')) {
            second = number(2, 0, 59, "second");
            nano = skip('.') ? nano() : 0;
        }
        return new Moment(OffsetDateTime.of(date, LocalTime.of(hour, minute, second, nano), offset()));
    }

    private int nano() {
        int start = at;
        int nano = 0;
        while (at < text.length() && at - start < NANO_DIGITS && isDigit(text.charAt(at))) {
            nano = nano * 10 + text.charAt(at++) - '0';
        }
        if (at == start) {
            throw refused("one to nine digits of a second should stand here");
        }
        for (int digits = at - start; digits < NANO_DIGITS; digits++) {
            nano *= 10;
        }
        return nano;
    }

    private ZoneOffset offset() {
        if (skip('Z')) {
            return ZoneOffset.UTC;
        }
        int start = at;
        int sign = skip('-') ? -1 : 1;
        if (sign == 1 && !skip('+')) {
            throw refused("an instant needs Z or its offset from UTC, such as +01:00");
        }
        int minutes = number(2, 0, 18, "offset hour") * 60 + (skip(':') ? number(2, 0, 59, "offset minute") : 0);
        if (minutes > FARTHEST_OFFSET_MINUTES || (minutes == 0 && sign < 0)) {
            at = start;
            throw refused("no clock is at " + text.substring(start, Math.min(start + 6, text.length())) + " from UTC");
        }
        return ZoneOffset.ofTotalSeconds(sign * minutes * 60);
    }

    private int number(int digits, int least, int most, String what) {
        int start = at;
        int value = 0;
        for (; at < start + digits; at++) {
            if (at >= text.length() || !isDigit(text.charAt(at))) {
                throw refused("the " + digits + " digits of the " + what + " should stand here");
            }
            value = value * 10 + text.charAt(at) - '0';
        }
        if (value < least || value > most) {
            at = start;
            throw refused("there is no " + what + " " + text.substring(start, start + digits));
        }
        return value;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean skip(char wanted) {
        boolean found = at < text.length() && text.charAt(at) == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    private void expect(char wanted, String what) {
        if (!skip(wanted)) {
            throw refused(what + " should stand here");
        }
    }

    private UnreadableTextException refused(String reason) {
        return new UnreadableTextException(text, at, reason);
    }
}
