package org.tallystick.figure;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Quote;
import org.tallystick.unit.Unit;

/**
 * Formats an interval as the most precise phrase that is true of it; {@link Figure#parse(String)} reads the phrase.
 *
 * <pre>{@code
 * FigureFormat format = FigureFormat.standard();
 * format.phrase(Interval.of(Rational.of(33179)));                           // Optional[33,179]
 * format.withSignificantDigits(2).phrase(Interval.of(Rational.of(33179)));  // Optional[about 33,000]
 * format.phrase(Interval.greaterThan(Rational.of(10500)));                  // Optional[more than 10,500]
 * FigureFormat percent = format.in(Unit.percent());
 * percent.phrase(Interval.closed(Rational.of(12), Rational.of(15)));        // Optional[between 12 and 15 percent]
 * }</pre>
 *
 * <p>A number within the allowed digits is written plainly. For other intervals these phrases are compared: "about x" at each fitting
 * resolution, "between a and b", and "at least", "more than", "at most" or "less than x" where there is no end on the other side, or none
 * that must be stated. Ends with more digits are moved outwards. A phrase is a candidate only if it is true of every value of the interval
 * even when it is {@linkplain Reading#EXACT read to the letter}. So a bare number never represents a rounded one, and "nearly" and "just
 * over" are not used, since to the letter they mean the nearer half. The candidate whose {@linkplain Reading#ROUNDED rounded reading} is
 * narrowest is chosen. Of equally narrow ones it is the one with the fewest significant digits ("more than 33,000" people, not "at least
 * 33,001"), then the first in this list.
 *
 * <p>"Exactly" is not used, since it means more than a bare number that was found to be consistent.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class FigureFormat implements Serializable permits ImmutableFigureFormat {
    private static final long serialVersionUID = 1L;

    FigureFormat() {}

    /**
     * Returns a format that writes every digit and has no unit.
     *
     * @return the format; for a number whose decimal does not terminate, it writes the integer part, with at least three significant digits
     */
    public static FigureFormat standard() {
        return new ImmutableFigureFormat.Builder()
                .digits(new Rounding(Rounding.ALL))
                .spelling(Spelling.BARE)
                .build();
    }

    /** Returns the rounding of numbers. */
    abstract Rounding digits();

    /** Returns the spelling of numbers and the unit. */
    abstract Spelling spelling();

    /** Returns the unit of the phrases. */
    abstract Optional<Unit> unit();

    /** Returns the stated range of possible values. */
    abstract Optional<Interval> range();

    /**
     * Returns a format that writes fewer digits.
     *
     * @param most the greatest number of significant digits, above zero; zeros at the end of a decimal ("3.0") are included, those at the
     * end of a whole number are not
     * @return the changed format
     * @throws IllegalArgumentException where the number is not above zero
     */
    public final FigureFormat withSignificantDigits(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a number has at least one significant digit, not " + most);
        }
        return copies().withDigits(new Rounding(most));
    }

    /**
     * Returns a format that writes numbers from a million up in millions, billions or trillions, where that takes at most three
     * decimals: "1.7 billion", but "1,678,291,769".
     *
     * @return the changed format
     */
    public final FigureFormat withMultipliers() {
        return copies().withSpelling(spelling().with(Spelling.Scale.MULTIPLIERS));
    }

    /**
     * Returns a format for quantities of a unit, which it writes: "12 percent", "$3.5", "5 CHF", "100,000 lb". Counts are restricted to
     * whole numbers, and their noun is not written.
     *
     * @param unit the unit
     * @return the changed format
     */
    public final FigureFormat in(Unit unit) {
        return copies().withUnit(unit).withSpelling(spelling().in(unit));
    }

    /**
     * Returns a format for quantities of a unit, which it writes in other words: "33,179 people", "100,000 pounds".
     *
     * @param unit the unit
     * @param words the words that follow each phrase
     * @return the changed format
     * @throws IllegalArgumentException where the words do not name the unit
     */
    public final FigureFormat in(Unit unit, String words) {
        if (!Unit.parse(words).equals(unit)) {
            throw new IllegalArgumentException(Quote.of(words) + " does not name the unit " + unit);
        }
        return copies().withUnit(unit).withSpelling(spelling().withUnit("", words.strip()));
    }

    /**
     * Returns a format for quantities whose unit is written elsewhere, as in the head of a table.
     *
     * @param unit the unit by which phrases are chosen: in whole percentages every digit is significant, counts are whole numbers
     * @return the changed format, whose phrases have no unit
     */
    public final FigureFormat understoodIn(Unit unit) {
        return copies().withUnit(unit).withSpelling(spelling().withUnit("", ""));
    }

    /**
     * Returns a format for a quantity that can only be within a range, in place of that of its unit. An end of the range need not be
     * stated: for a non-negative quantity, "less than 20" means the same as "between 0 and 20".
     *
     * @param range the possible values of the quantity, which the reader is assumed to know
     * @return the changed format, which applies the range only to intervals with no end outside it
     */
    public final FigureFormat within(Interval range) {
        return copies().withRange(range);
    }

    /**
     * Returns the phrase of an interval.
     *
     * @param interval the possible values, in the format's unit
     * @return the phrase; empty where every value is possible, where the interval of a count contains no whole number, and where every
     * phrase would be too long to be read
     */
    public final Optional<String> phrase(Interval interval) {
        return held(interval).flatMap(this::said);
    }

    private Optional<String> said(Interval values) {
        Interval known = range().or(() -> unit().map(Unit::naturalRange))
                .filter(range -> isWithin(range, values))
                .orElseGet(Interval::all);
        Interval possible = held(known).orElse(known);
        return values.intersection(possible)
                .filter(left -> left.isPoint() || !left.equals(possible))
                .flatMap(left -> search(left, possible).best());
    }

    /** An interval with an end outside the range was stated without regard to the range. */
    private static boolean isWithin(Interval range, Interval interval) {
        Interval closure = closure(range);
        boolean inside = interval.min().filter(end -> !closure.contains(end)).isEmpty()
                && interval.max().filter(end -> !closure.contains(end)).isEmpty();
        return inside && interval.intersection(range).isPresent();
    }

    private static Interval closure(Interval range) {
        Interval above = range.min().map(Interval::atLeast).orElseGet(Interval::all);
        Interval below = range.max().map(Interval::atMost).orElseGet(Interval::all);
        return above.intersection(below).orElseThrow();
    }

    /** Restricts counts to whole numbers. */
    private Optional<Interval> held(Interval values) {
        return unit().filter(Unit::countsWholeThings).isPresent() ? values.tightenedToWhole() : Optional.of(values);
    }

    private PhraseSearch search(Interval values, Interval possible) {
        Spelling inDigits = spelling().with(Spelling.Scale.DIGITS);
        List<Spelling> spellings = spelling().equals(inDigits) ? List.of(inDigits) : List.of(spelling(), inDigits);
        return new PhraseSearch(values, possible, unit(), digits(), spellings);
    }

    private ImmutableFigureFormat copies() {
        return (ImmutableFigureFormat) this;
    }
}
