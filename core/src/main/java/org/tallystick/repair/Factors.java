package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.figure.Part;
import org.tallystick.number.Rational;

/** That numbers are off by a factor of 10, 100 or 1,000, either way. */
final class Factors {
    private static final ImmutableList<Integer> POWERS = ImmutableList.of(1, -1, 2, -2, 3, -3);

    /** A number that begins with digits, and what multiplies it behind them. */
    private static final Pattern LEADING =
            Pattern.compile("([0-9]+(?:,[0-9]+)*(?:\\.[0-9]+)?)((?:[^0-9,.^/].*)?)", Pattern.DOTALL);

    private final String phrase;
    private final Retelling retelling;

    private Factors(String phrase, Retelling retelling) {
        this.phrase = phrase;
        this.retelling = retelling;
    }

    /** Each number of a phrase taken so many times, and all of them together. */
    static List<Slip> of(String phrase, List<Part> numbers, Retelling retelling) {
        Factors factors = new Factors(phrase, retelling);
        Stream<List<Part>> alone = numbers.stream().map(List::of);
        Stream<List<Part>> changed = numbers.size() > 1 ? Stream.concat(Stream.of(numbers), alone) : alone;
        return changed.flatMap(parts -> POWERS.stream().flatMap(power -> factors.slip(parts, power).stream()))
                .toList();
    }

    private Optional<Slip> slip(List<Part> parts, int power) {
        StringBuilder changed = new StringBuilder(phrase);
        for (Part part : Lists.reverse(parts)) {
            changed.replace(part.start(), part.end(), moved(part, power));
        }
        return retelling
                .of(changed.toString())
                .filter(meant -> isMoved(meant, power))
                .map(meant -> Slip.of(
                        RepairKind.FACTOR,
                        meant,
                        words(parts, 0),
                        words(parts, power),
                        "a factor of " + factor(power)));
    }

    /** "2½" begins with a 2 that cannot be multiplied alone. */
    private boolean isMoved(Figure meant, int power) {
        Optional<Rational> expected = retelling.said().value().map(value -> value.times(Rational.powerOfTen(power)));
        return meant.value().equals(expected);
    }

    private String words(List<Part> parts, int power) {
        return parts.stream()
                .map(part -> power == 0 ? part.in(phrase) : moved(part, power))
                .collect(Collectors.joining(" and "));
    }

    private String moved(Part part, int power) {
        String number = part.in(phrase);
        Matcher leading = LEADING.matcher(number);
        if (leading.matches()) {
            return Numerals.pointMoved(leading.group(1), power) + leading.group(2);
        }
        return retelling
                .read()
                .value()
                .filter(Rational::isWhole)
                .map(value -> IntervalFormat.number(value.times(Rational.powerOfTen(power))))
                .orElse(number);
    }

    private static String factor(int power) {
        return IntervalFormat.number(Rational.powerOfTen(Math.abs(power)));
    }
}
