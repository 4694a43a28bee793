package org.tallystick.figure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tallystick.lexicon.SmallNumbers;

/** Printed forms of numbers: grouped digits, with a multiplier from a million on where one was stated. */
final class NumberWords {
    /** The greatest number of decimals with which a number in millions is easier to read than its digits. */
    private static final int MOST_DECIMALS = 3;

    private static final int MOST_DOZENS = 10;
    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final Multiplier THOUSAND = new Multiplier(3, "thousand");

    private static final ImmutableList<Multiplier> LARGE = ImmutableList.of(
            new Multiplier(12, "trillion"), new Multiplier(9, "billion"), new Multiplier(6, "million"));

    private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}.,'’\\s\\p{Zs}]*");
    private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|2[0-4]\\d\\d");

    private record Multiplier(int power, String word) {
        boolean fits(BigDecimal number) {
            boolean large = number.compareTo(BigDecimal.ONE.movePointRight(power)) >= 0;
            return large && number.movePointLeft(power).scale() <= MOST_DECIMALS;
        }

        String write(BigDecimal number) {
            return IntervalFormat.grouped(number.movePointLeft(power)) + " " + word;
        }
    }

    private NumberWords() {}

    /** Returns a whole number in words, empty from twenty on. */
    static Optional<String> small(BigInteger number) {
        boolean isSmall =
                number.signum() >= 0 && number.compareTo(BigInteger.valueOf(SmallNumbers.CARDINALS.size())) < 0;
        return isSmall ? Optional.of(SmallNumbers.CARDINALS.get(number.intValue())) : Optional.empty();
    }

    /**
     * Returns the ways to write a number, in order of preference; they may differ in the resolution that they imply.
     *
     * @param number the number, not below zero
     * @param digits the digits that were written
     * @param said the words in which it was stated, empty where they are not known
     * @param mayBeYear whether a number of four digits may be taken for a year, so that it is left as stated
     */
    static Stream<String> ways(BigDecimal number, Digits.Decimal digits, String said, boolean mayBeYear) {
        BigDecimal written = written(number, digits);
        Stream<String> year = mayBeYear && isYear(said) ? Stream.of(said) : Stream.empty();
        boolean inWords = !isInDigits(said);
        Stream<String> multiplied = LARGE.stream()
                .filter(multiplier -> inWords && multiplier.fits(written))
                .map(multiplier -> multiplier.write(written));
        Stream<String> others = Stream.concat(Stream.of(THOUSAND), LARGE.reverse().stream())
                .map(multiplier -> multiplier.write(written));
        return Stream.of(dozens(number, said).stream(), year, multiplied, Stream.of(inDigits(written)), others)
                .flatMap(ways -> ways);
    }

    /** Whether a number was stated only in digits. */
    static boolean isInDigits(String said) {
        return DIGITS.matcher(said).matches();
    }

    /** Whether a number is written as years are. */
    static boolean isYear(String said) {
        return YEAR.matcher(said).matches();
    }

    /** Keeps written decimal places, including zeros. */
    static BigDecimal written(BigDecimal number, Digits.Decimal digits) {
        BigDecimal plain = number.stripTrailingZeros();
        return digits.pointed() ? plain.setScale(Math.max(-digits.written(), plain.scale())) : plain;
    }

    private static String inDigits(BigDecimal number) {
        return IntervalFormat.grouped(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Optional<String> dozens(BigDecimal number, String said) {
        if (!said.toLowerCase(Locale.ROOT).contains("dozen")) {
            return Optional.empty();
        }
        if (number.add(number).compareTo(DOZEN) == 0) {
            return Optional.of("half a dozen");
        }
        BigDecimal dozens = number.divide(DOZEN, 0, RoundingMode.DOWN);
        boolean some = dozens.multiply(DOZEN).compareTo(number) == 0 && dozens.intValue() <= MOST_DOZENS;
        return some ? small(dozens.toBigInteger()).map(NumberWords::dozen) : Optional.empty();
    }

    private static String dozen(String count) {
        return (count.equals("one") ? "a" : count) + " dozen";
    }

    /** Returns the forms of the ends of a range: with multipliers where both are easy to read, else in digits. */
    static ImmutableList<Ends> ends(BigDecimal low, BigDecimal high) {
        Ends digits = new Ends(inDigits(low.abs()), inDigits(high.abs()));
        boolean isEasy = isEasy(low) && isEasy(high);
        return isEasy ? ImmutableList.of(new Ends(shortened(low), shortened(high)), digits) : ImmutableList.of(digits);
    }

    /** Returns a number with a multiplier where that is easy to read, else in digits. */
    static String shortened(BigDecimal number) {
        BigDecimal plain = number.abs().stripTrailingZeros();
        return LARGE.stream()
                .filter(multiplier -> multiplier.fits(plain))
                .findFirst()
                .map(multiplier -> multiplier.write(plain))
                .orElseGet(() -> inDigits(number.abs()));
    }

    /** Whether a number is below a million, or has few decimals in the largest multiplier below it. */
    private static boolean isEasy(BigDecimal number) {
        BigDecimal plain = number.abs().stripTrailingZeros();
        return LARGE.stream()
                .filter(multiplier -> plain.compareTo(BigDecimal.ONE.movePointRight(multiplier.power)) >= 0)
                .findFirst()
                .map(multiplier -> multiplier.fits(plain))
                .orElse(true);
    }

    /**
     * The two ends of a range, without their signs.
     *
     * @param low the lower end
     * @param high the upper end
     */
    record Ends(String low, String high) {}
}
