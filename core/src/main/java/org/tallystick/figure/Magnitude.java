package org.tallystick.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;

/**
 * A number and the precision with which it was stated. Number and digits are kept as stated, because a conversion to another unit changes
 * the digits; a policy determines their resolution when a figure is read.
 *
 * @param number the number as it was stated
 * @param digits the precision that its digits imply
 * @param conversion the conversion from the stated number to the value
 * @param percent whether the value is a percentage; in a whole percentage every digit is significant
 * @param stated the resolution that was stated for it, after conversion; null where none was
 * @param habit the resolution in which its source counts, after conversion; null where none is known
 */
record Magnitude(
        Rational number,
        Digits digits,
        Affine conversion,
        boolean percent,
        @Nullable Rational stated,
        @Nullable Rational habit)
        implements Serializable {

    public static Magnitude of(Numeral numeral) {
        return of(numeral.value(), Digits.of(numeral));
    }

    public static Magnitude of(BigDecimal number) {
        return of(Rational.of(number), Digits.Decimal.of(number, number.scale() > 0));
    }

    public static Magnitude of(long whole) {
        return of(Rational.of(whole), Digits.Decimal.of(whole, 0, false));
    }

    public static Magnitude of(Rational number, Digits digits) {
        return new Magnitude(number, digits, Affine.AS_SAID, false, null, null);
    }

    Rational value() {
        return conversion.of(number);
    }

    /** Returns the number with its written decimals; empty for a part of a whole, and where it was converted. */
    Optional<BigDecimal> written() {
        boolean asSaid = conversion.equals(Affine.AS_SAID) && !(digits instanceof Digits.Share);
        return Optional.of(number)
                .filter(any -> asSaid)
                .flatMap(Rational::toBigDecimal)
                .map(decimal -> NumberWords.written(decimal, Digits.decimal(digits)));
    }

    /**
     * Returns one unit of the last significant digit, for a hedged small number the step in which it is rounded; unless the resolution was
     * stated or is a habit of the source.
     *
     * @param hedge the hedge of the number alone; {@link Hedge#BETWEEN} for an end of a range
     */
    Rational resolution(Hedge hedge, ReadingPolicy policy) {
        if (stated != null) {
            return stated;
        }
        if (habit != null) {
            return habit;
        }
        Rational ofDigits = ofDigits(policy);
        return isRounded(hedge, policy) ? Rational.max(ofDigits, conversion.distance(step(policy))) : ofDigits;
    }

    private Rational step(ReadingPolicy policy) {
        return RoundStep.of(number.abs(), Digits.decimal(digits).dozens(), policy.roundShare());
    }

    /** Whether a hedge shows that a small whole number was rounded to a common step. */
    private boolean isRounded(Hedge hedge, ReadingPolicy policy) {
        return RoundStep.HEDGES.contains(hedge)
                && isWholeBelow(policy.smallBelow())
                && !(digits instanceof Digits.Share)
                && !Digits.decimal(digits).pointed()
                && !countsEveryDigit(policy);
    }

    private boolean isWholeBelow(Rational bound) {
        return number.isWhole() && number.abs().compareTo(bound) < 0;
    }

    /** Whether its resolution is coarser than its digits imply, because a hedge shows that it was rounded. */
    boolean isRoundedToStep(Hedge hedge, ReadingPolicy policy) {
        return stated == null && habit == null && resolution(hedge, policy).compareTo(ofDigits(policy)) > 0;
    }

    private Rational ofDigits(ReadingPolicy policy) {
        Rational resolution = conversion.distance(digits.resolution(policy.significantDigits()));
        return isWholePercentage() ? Rational.min(resolution, policy.percentResolution()) : resolution;
    }

    boolean isWholePercentage() {
        return percent && value().isWhole();
    }

    /** Returns the place of the last non-zero digit, but at most a share of the number, and never finer than the resolution. */
    Rational wideResolution(Hedge hedge, ReadingPolicy policy) {
        Rational resolution = resolution(hedge, policy);
        if (hedge == Hedge.NONE && (isSmall(policy) || countsEveryDigit(policy))) {
            return resolution;
        }
        Rational most = number.abs().times(policy.widestShare());
        return Rational.max(resolution, conversion.distance(Rational.min(digits.place(), most)));
    }

    /** Whether a bare whole number is below the bound, so that it is not rounded further. */
    private boolean isSmall(ReadingPolicy policy) {
        return !percent && isWholeBelow(policy.smallBelow());
    }

    /** Returns whether its resolution is the place of its last digit, even of a zero, because its source states every digit. */
    boolean countsEveryDigit(ReadingPolicy policy) {
        return digits instanceof Digits.Every every
                && stated == null
                && habit == null
                && every.decides(policy.significantDigits());
    }

    /** Returns this number as from a source that states every digit, unless its resolution is known otherwise. */
    Magnitude statingEveryDigit() {
        return stated == null && habit == null ? with(digits.everyOne()) : this;
    }

    /** Returns this number written out in figures. */
    Magnitude writtenOut() {
        return with(digits.writtenOut());
    }

    private Magnitude with(Digits other) {
        return new Magnitude(number, other, conversion, percent, stated, habit);
    }

    Magnitude asPercent() {
        return new Magnitude(number, digits, conversion, true, stated, habit);
    }

    /** Returns this number after a further conversion. */
    Magnitude moved(Affine way) {
        return new Magnitude(number, digits, conversion.then(way), percent, moved(stated, way), moved(habit, way));
    }

    private static @Nullable Rational moved(@Nullable Rational resolution, Affine way) {
        return resolution == null ? null : way.distance(resolution);
    }

    /** Returns this number with only the resolution of its digits. */
    Magnitude withoutResolution() {
        return new Magnitude(number, digits, conversion, percent, null, null);
    }

    /** Returns this number with a stated resolution. */
    Magnitude withResolution(Rational resolution) {
        return new Magnitude(number, digits, conversion, percent, positive(resolution), null);
    }

    /** Returns this number with the resolution in which its source is known to count. */
    Magnitude withHabit(Rational resolution) {
        boolean habitual = value().isMultipleOf(positive(resolution)) && stated == null;
        return habitual ? new Magnitude(number, digits, conversion, percent, null, resolution) : this;
    }

    private static Rational positive(Rational resolution) {
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("a grain is above zero, not " + resolution);
        }
        return resolution;
    }
}
