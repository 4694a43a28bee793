package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.tallystick.number.Rational;

/** The written forms of a number with its sign and its unit. */
final class NumberPhrases {
    /** The most digits of a stated number; a converted number that needs more was not stated. */
    static final int MOST_DIGITS = 12;

    private final UnitWords unit;
    private final boolean mayBeYear;

    NumberPhrases(StatedForm form) {
        this.unit = form.unit();
        this.mayBeYear = form.mayBeYear();
    }

    /** Returns the number with its sign and that of its currency; other units follow the phrase. */
    Stream<String> signed(Magnitude number, String said) {
        boolean isNegative = number.value().signum() < 0;
        return unsigned(number, said).map(words -> unit.signed(words, isNegative));
    }

    /** Returns the number with its unit. */
    Stream<String> withUnit(Magnitude number, String said) {
        boolean isNegative = number.value().signum() < 0;
        boolean part = number.digits() instanceof Digits.Share && !unit.one().isEmpty();
        Stream<String> words = unsigned(number, said);
        return part && !isNegative ? words.flatMap(unit::part) : words.map(written -> unit.with(written, isNegative));
    }

    private Stream<String> unsigned(Magnitude number, String said) {
        Rational value = number.value().abs();
        if (!isAsSaid(number)) {
            return value.toBigDecimal().stream()
                    .filter(decimal -> decimal.stripTrailingZeros().precision() <= MOST_DIGITS)
                    .map(IntervalFormat::grouped);
        }
        if (number.digits() instanceof Digits.Share share) {
            return FractionWords.ways(value, share, said);
        }
        BigDecimal decimal = value.toBigDecimal().orElseThrow();
        return NumberWords.ways(decimal, Digits.decimal(number.digits()), said, mayBeYear);
    }

    /** Returns whether it was not converted except in sign, so that its digits are the stated ones. */
    private static boolean isAsSaid(Magnitude number) {
        return number.conversion().shift().isZero()
                && number.conversion().factor().abs().equals(Rational.ONE);
    }
}
