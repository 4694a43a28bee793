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
 * Says an interval in the most precise honest phrase, which {@link Figure#parse(String)} reads.
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
 * <p>A number that the digits allow is said plainly. For everything else these phrases are weighed: "about x" at each
 * fitting resolution, "between a and b", and "at least", "more than", "at most" or "less than x" where there is no end on the
 * other side or none that need be said. Ends that have more digits are moved outwards. A phrase counts only where it is true of
 * every value of the interval even when it is {@linkplain Reading#EXACT read to the letter}, so a bare number never stands
 * for a rounded one, and neither "nearly" nor "just over" is said, which to the letter promise the nearer half. Of
 * those, the one whose {@linkplain Reading#ROUNDED rounded reading} is narrowest is said; of phrases that are
 * equally narrow the one with the fewest significant digits ("more than 33,000" people, not "at least 33,001"), then
 * the one that stands first in this list.
 *
 * <p>"Exactly" is not said: it would promise more than a bare number that was found to be consistent.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class FigureFormat implements Serializable permits ImmutableFigureFormat {
    private static final long serialVersionUID = 1L;

    FigureFormat() {}

    /**
     * A format that writes every digit and knows of no unit.
     *
     * @return the format; of a number whose decimal does not end it writes the whole number and, where that has fewer,
     *     three significant digits
     */
    public static FigureFormat standard() {
        return new ImmutableFigureFormat.Builder()
                .digits(new Rounding(Rounding.ALL))
                .spelling(Spelling.BARE)
                .build();
    }

    /** How many digits are written. */
    abstract Rounding digits();

    /** How numbers and the unit are written. */
    abstract Spelling spelling();

    /** The unit of what is said. */
    abstract Optional<Unit> unit();

    /** What the thing can be at all, where that was stated. */
    abstract Optional<Interval> range();

    /**
     * A format that writes fewer digits.
     *
     * @param most how many significant digits a number has at the most, above zero; zeros that end a decimal ("3.0") are
     *     among them, those that end a whole number are not
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
     * A format for quantities of a unit, which it says: "12 percent", "$3.5", "5 CHF", "100,000 lb". Things counted are held
     * to whole numbers and are not named.
     *
     * @param unit the unit
     * @return the changed format
     */
    public final FigureFormat in(Unit unit) {
        return copies().withUnit(unit).withSpelling(spelling().in(unit));
    }

    /**
     * A format for quantities of a unit, which it says in other words: "33,179 people", "100,000 pounds".
     *
     * @param unit the unit
     * @param words what stands behind each phrase
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
     * @param unit the unit, by which phrases are chosen: whole percentages count every digit, counts are whole numbers
     * @return the changed format, whose phrases have no unit
     */
    public final FigureFormat understoodIn(Unit unit) {
        return copies().withUnit(unit).withSpelling(spelling().withUnit("", ""));
    }

    /**
     * A format for a thing that can only be within a range, in place of what its unit suggests. An end of the range need
     * not be said: of what cannot be negative, "less than 20" says as much as "between 0 and 20".
     *
     * @param range the possible values of the quantity, which every reader is taken to know
     * @return the changed format, which applies the range only to intervals with no end outside it
     */
    public final FigureFormat within(Interval range) {
        return copies().withRange(range);
    }

    /**
     * Says an interval.
     *
     * @param interval what is left open, in the format's unit
     * @return the phrase; empty where anything is possible, where no whole number lies in the interval of things counted, and
     *     where every phrase would be longer than can be read
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

    /** An interval with an end outside the range was stated without regard to it. */
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

    /** Things counted are held to whole numbers. */
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
