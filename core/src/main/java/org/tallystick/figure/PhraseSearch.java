package org.tallystick.figure;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/**
 * Searches the phrases that could express an interval for the best one. The meaning of a phrase is not computed here; each phrase is parsed
 * as a reader would.
 */
final class PhraseSearch {
    private static final Comparator<Saying> NARROWEST_THEN_ROUNDEST = Comparator.comparing(
                    (Saying saying) -> saying.length(), Comparators.emptiesLast(Comparator.<Rational>naturalOrder()))
            .thenComparingInt(Saying::digits);

    private final Interval values;
    private final Interval possible;
    private final Optional<Unit> unit;
    private final Rounding digits;
    private final List<Spelling> spellings;
    private final List<Saying> sayings = new ArrayList<>();

    /**
     * Creates a search.
     *
     * @param values the interval to express, of whole numbers where whole things are counted
     * @param possible the possible values, known to the reader
     * @param spellings the spellings of numbers, the best first
     */
    PhraseSearch(Interval values, Interval possible, Optional<Unit> unit, Rounding digits, List<Spelling> spellings) {
        this.values = values;
        this.possible = possible;
        this.unit = unit;
        this.digits = digits;
        this.spellings = spellings;
    }

    /**
     * A phrase and its reading.
     *
     * @param words the phrase
     * @param digits the number of its significant digits
     * @param reading its rounded reading
     */
    private record Saying(String words, int digits, Interval reading) {
        Optional<Rational> length() {
            return reading.max().flatMap(max -> reading.min().map(max::minus));
        }

        boolean isNarrowerThan(Saying other) {
            return other.reading.encloses(reading) && !reading.encloses(other.reading);
        }
    }

    /**
     * Returns the best phrase. A number that its digits state exactly is written plainly. Of other phrases the narrowest is best, and of
     * equally narrow ones the roundest.
     */
    Optional<String> best() {
        if (values.isPoint()) {
            plain();
        }
        if (sayings.isEmpty()) {
            about();
            between();
            fromBelow();
            fromAbove();
        }
        return sayings.stream()
                .filter(saying -> sayings.stream().noneMatch(other -> other.isNarrowerThan(saying)))
                .min(NARROWEST_THEN_ROUNDEST)
                .map(Saying::words);
    }

    private void plain() {
        BigDecimal low = digits.floor(values.min().orElseThrow());
        if (low.compareTo(digits.ceiling(values.min().orElseThrow())) == 0) {
            spellings.forEach(spelling -> add(spelling, spelling.plain(low), low));
        }
    }

    /**
     * Tries each power of ten that is not finer than the length of the interval and not coarser than its ends allow; for a small
     * number also the next finer one, since its resolution behind "about" may be a multiple of it.
     */
    private void about() {
        if (!values.isBounded()) {
            return;
        }
        Rational min = values.min().orElseThrow();
        Rational max = values.max().orElseThrow();
        Rational length = max.minus(min);
        Rational room = Rational.of(digits.ceiling(max)).minus(Rational.of(digits.floor(min)));
        Rational middle = min.plus(max).dividedBy(Rational.TWO);
        int finest = length.isZero() ? digits.place(middle) : coarserOf(length, Rational.max(min.abs(), max.abs()));
        boolean small = middle.abs().compareTo(ReadingPolicy.standard().smallBelow()) < 0;
        int place = wholeIfCounted(small ? finest - 1 : finest);
        while (place < finest || Rational.powerOfTen(place).compareTo(room) <= 0) {
            about(middle.nearestTo(Rational.powerOfTen(place)), place);
            place++;
        }
    }

    private int coarserOf(Rational length, Rational largest) {
        int leading = Rounding.leading(length);
        int covering = length.equals(Rational.powerOfTen(leading)) ? leading : leading + 1;
        return Math.max(covering, digits.place(largest));
    }

    private int wholeIfCounted(int place) {
        return unit.filter(Unit::countsWholeThings).isPresent() ? Math.max(place, 0) : place;
    }

    /** Tries a number with every digit down to a decimal place, since "3.0" is finer than "3". */
    private void about(Rational number, int place) {
        BigDecimal written = number.toBigDecimal().orElseThrow().setScale(-place);
        spellings.forEach(spelling -> add(spelling, spelling.hedged(Hedge.ABOUT, written), written));
    }

    private void between() {
        if (!values.isBounded()) {
            return;
        }
        BigDecimal low = digits.floor(values.min().orElseThrow());
        BigDecimal high = digits.ceiling(values.max().orElseThrow());
        if (low.compareTo(high) < 0) {
            spellings.forEach(spelling -> add(spelling, spelling.between(low, high), low, high));
        }
    }

    private void fromBelow() {
        if (!values.max().equals(possible.max())) {
            return;
        }
        for (Rational end : ends(values.min(), Rational.ONE.negated())) {
            BigDecimal low = digits.floor(end);
            oneSided(Hedge.AT_LEAST, low);
            oneSided(Hedge.MORE_THAN, low);
        }
    }

    private void fromAbove() {
        if (!values.min().equals(possible.min())) {
            return;
        }
        for (Rational end : ends(values.max(), Rational.ONE)) {
            BigDecimal high = digits.ceiling(end);
            oneSided(Hedge.AT_MOST, high);
            oneSided(Hedge.LESS_THAN, high);
        }
    }

    /** Returns an end; for whole things also the next number, since "at least 33,001" is "more than 33,000". */
    private ImmutableSet<Rational> ends(Optional<Rational> end, Rational outwards) {
        boolean whole = unit.filter(Unit::countsWholeThings).isPresent();
        return end.stream()
                .flatMap(last -> whole ? Stream.of(last, last.plus(outwards)) : Stream.of(last))
                .collect(ImmutableSet.toImmutableSet());
    }

    private void oneSided(Hedge hedge, BigDecimal end) {
        spellings.forEach(spelling -> add(spelling, spelling.hedged(hedge, end), end));
    }

    /** Keeps a phrase that is true of every value, even when it is read to the letter. */
    private void add(Spelling spelling, String words, BigDecimal... numbers) {
        int written = 0;
        for (BigDecimal number : numbers) {
            if (!digits.allows(spelling.digits(number))) {
                return;
            }
            written += spelling.digits(number);
        }
        int count = written;
        read(words)
                .filter(figure -> figure.in(Reading.EXACT).encloses(values))
                .flatMap(figure -> figure.in(Reading.ROUNDED).intersection(possible))
                .ifPresent(reading -> sayings.add(new Saying(words, count, reading)));
    }

    private Optional<Figure> read(String words) {
        try {
            return Optional.of(unit.isPresent() ? Figure.parse(words, unit.get()) : Figure.parse(words));
        } catch (UnreadableFigureException e) {
            return Optional.empty();
        }
    }
}
