package org.tallystick.figure;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallystick.number.Rational;

/** Printed forms of parts of a whole: "half", "two-thirds", "one in eight", "12 in 100,000". */
final class FractionWords {
    private static final ImmutableMap<BigInteger, String> PARTS = parts("""
            2 half, 3 third, 4 quarter, 5 fifth, 6 sixth, 7 seventh, 8 eighth, 9 ninth, 10 tenth, 11 eleventh, 12 twelfth,
            13 thirteenth, 14 fourteenth, 15 fifteenth, 16 sixteenth, 17 seventeenth, 18 eighteenth, 19 nineteenth,
            20 twentieth, 100 hundredth, 1000 thousandth
            """);

    private static final BigInteger MOST_IN_WORDS = BigInteger.TEN;
    private static final Pattern COUNTED = Pattern.compile("\\b(in|of|per)\\b", Pattern.CASE_INSENSITIVE);

    private FractionWords() {}

    private static ImmutableMap<BigInteger, String> parts(String table) {
        return Stream.of(table.strip().split(",\\s+"))
                .map(part -> part.split(" ", -1))
                .collect(ImmutableMap.toImmutableMap(part -> new BigInteger(part[0]), part -> part[1]));
    }

    /**
     * Returns the forms of a fraction, in order of preference.
     *
     * @param value the fraction, not below zero
     * @param share its stated denominator
     * @param said the words in which it was stated, empty where they are not known
     */
    static Stream<String> ways(Rational value, Digits.Share share, String said) {
        BigInteger whole = share.denominator();
        BigInteger count = value.times(Rational.of(whole)).numerator();
        Stream<String> rate = said.toLowerCase(Locale.ROOT).contains("per")
                ? Stream.of(inDigits(count) + " per " + inDigits(whole))
                : Stream.empty();
        Stream<String> part = Stream.concat(part(count, whole).stream(), Stream.of(count + "/" + whole));
        Stream<String> out = Stream.of(counted(count) + " in " + counted(whole));
        boolean counted = share.counted() || isCounted(said);
        Stream<String> others = counted ? Stream.concat(out, part) : Stream.concat(part, out);
        return Stream.concat(rate, others);
    }

    /** Whether words state a count out of a number: "one in eight". */
    static boolean isCounted(String said) {
        return COUNTED.matcher(said).find();
    }

    /** Returns a name such as "half" or "two-thirds"; empty where the part has none. */
    private static Optional<String> part(BigInteger count, BigInteger whole) {
        String name = PARTS.get(whole);
        if (name == null) {
            return Optional.empty();
        }
        boolean half = whole.equals(BigInteger.TWO);
        if (count.equals(BigInteger.ONE)) {
            return Optional.of(half ? name : "one-" + name);
        }
        return half ? Optional.empty() : NumberWords.small(count).map(many -> many + "-" + name + "s");
    }

    private static String counted(BigInteger number) {
        return Optional.of(number)
                .filter(small -> small.compareTo(MOST_IN_WORDS) <= 0)
                .flatMap(NumberWords::small)
                .orElseGet(() -> inDigits(number));
    }

    private static String inDigits(BigInteger number) {
        return IntervalFormat.number(Rational.of(number));
    }
}
