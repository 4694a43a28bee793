package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;

/** Repairs for numbers that are wrong by a factor of 10, 100 or 1,000, either way. */
final class Factors {
    private static final ImmutableList<Integer> POWERS = ImmutableList.of(1, -1, 2, -2, 3, -3);

    private static final ImmutableList<String> THOUSANDFOLD =
            ImmutableList.of("thousand", "million", "billion", "trillion");

    private final String phrase;
    private final SameWayReader reader;
    private final boolean isOne;

    private Factors(String phrase, SameWayReader reader, boolean isOne) {
        this.phrase = phrase;
        this.reader = reader;
        this.isOne = isOne;
    }

    /** Multiplies each decimal of a phrase, and all of them together. */
    static List<Slip> of(String phrase, List<Part> numbers, SameWayReader reader) {
        Factors factors = new Factors(phrase, reader, numbers.size() == 1);
        List<Part> decimals = numbers.stream()
                .filter(number -> Numerals.decimal(number.in(phrase)).isPresent())
                .toList();
        Stream<List<Part>> alone = decimals.stream().map(List::of);
        Stream<List<Part>> changed = decimals.size() > 1 ? Stream.concat(Stream.of(decimals), alone) : alone;
        return changed.flatMap(parts -> POWERS.stream().flatMap(power -> factors.slip(parts, power).stream()))
                .toList();
    }

    private Optional<Slip> slip(List<Part> parts, int power) {
        StringBuilder changed = new StringBuilder(phrase);
        for (Part part : Lists.reverse(parts)) {
            changed.replace(part.start(), part.end(), moved(part, power));
        }
        return reader.of(changed.toString())
                .filter(meant -> isMoved(meant, power))
                .map(meant -> Slip.of(
                        RepairKind.FACTOR,
                        meant,
                        words(parts, 0),
                        words(parts, power),
                        "a factor of " + factor(power)));
    }

    /** Whether the number moved as intended: "2½" begins with a 2 that cannot be multiplied alone. */
    private boolean isMoved(Figure meant, int power) {
        Optional<Rational> expected = reader.said().value().map(value -> value.times(Rational.powerOfTen(power)));
        return meant.value().equals(expected);
    }

    private String words(List<Part> parts, int power) {
        return parts.stream()
                .map(part -> power == 0 ? part.in(phrase) : moved(part, power))
                .collect(Collectors.joining(" and "));
    }

    private String moved(Part part, int power) {
        MatchResult decimal = Numerals.decimal(part.in(phrase)).orElseThrow();
        String digits = decimal.group(1);
        String words = decimal.group(2);
        return otherWord(words.strip(), power)
                .map(other -> digits + words.replace(words.strip(), other))
                .orElseGet(() -> Numerals.pointMoved(digits, power) + words);
    }

    /**
     * Returns the multiplier that is larger or smaller by a thousand. A writer who means 1.7 million and is wrong by a thousand writes 1.7
     * billion, not 1,700 million. In "3–5 billion" the word belongs to both numbers and stays.
     */
    private Optional<String> otherWord(String word, int power) {
        int at = THOUSANDFOLD.indexOf(word);
        int other = at + power / 3;
        boolean isWord = isOne && at >= 0 && power % 3 == 0 && other >= 0 && other < THOUSANDFOLD.size();
        return isWord ? Optional.of(THOUSANDFOLD.get(other)) : Optional.empty();
    }

    private static String factor(int power) {
        return IntervalFormat.number(Rational.powerOfTen(Math.abs(power)));
    }
}
