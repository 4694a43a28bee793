package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/**
 * Repairs for a figure that counts everything twice, or only half of it. Two one-digit numbers are ignored, since one is too easily twice
 * the other.
 */
final class Doubling {
    private static final ImmutableSet<Hedge> COUNTED = ImmutableSet.of(Hedge.NONE, Hedge.EXACTLY, Hedge.ABOUT);

    private final String phrase;
    private final Part number;
    private final SameWayReader reader;

    private Doubling(String phrase, Part number, SameWayReader reader) {
        this.phrase = phrase;
        this.number = number;
        this.reader = reader;
    }

    /** Returns half of a single number, and twice the number. */
    static List<Slip> of(String phrase, List<Part> numbers, SameWayReader reader) {
        Figure said = reader.said();
        boolean isOne = numbers.size() == 1 && said.trend().isEmpty() && COUNTED.contains(said.hedge());
        if (!isOne) {
            return ImmutableList.of();
        }
        Doubling doubling = new Doubling(phrase, numbers.get(0), reader);
        return Stream.concat(
                        doubling.slip(false, "counted twice").stream(),
                        doubling.slip(true, "one half left out").stream())
                .toList();
    }

    private Optional<Slip> slip(boolean twice, String what) {
        return digits(twice)
                .flatMap(digits -> reader.of(
                                phrase.substring(0, number.start()) + digits + phrase.substring(number.end()))
                        .filter(meant -> meant.value().equals(expected(twice)))
                        .filter(meant -> Numerals.hasTwoDigits(twice ? meant : reader.said()))
                        .map(meant -> Slip.of(RepairKind.DOUBLED, meant, number.in(phrase), digits, what)));
    }

    private Optional<Rational> expected(boolean twice) {
        return reader.said().value().map(value -> times(value, twice));
    }

    private static Rational times(Rational value, boolean twice) {
        return twice ? value.times(Rational.TWO) : value.dividedBy(Rational.TWO);
    }

    /** Returns the number in digits, even where it was stated in words. */
    private Optional<String> digits(boolean twice) {
        return Numerals.decimal(number.in(phrase))
                .map(decimal -> Numerals.doubled(decimal.group(1), twice) + decimal.group(2))
                .or(() -> reader.read()
                        .value()
                        .filter(Rational::isWhole)
                        .map(value -> IntervalFormat.number(times(value.abs(), twice))));
    }
}
