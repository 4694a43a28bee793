package org.tallystick.figure;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Numeral;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;

/**
 * A number and how finely it was said. Number and digits stay as they were said, for a conversion to another unit leaves
 * other digits; how fine they are is settled by a policy when a figure is read.
 *
 * @param number the number as it was said
 * @param digits what its digits tell
 * @param told how it is told now
 * @param percent whether it is told as a percentage, of which a whole one counts every digit
 * @param stated a resolution that was stated for it as it is told now
 * @param habit the resolution in which its speaker counts, as it is told now
 */
record Magnitude(
        Rational number,
        Digits digits,
        Affine told,
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
        return told.of(number);
    }

    /** The number with the decimals that were written; empty for a part of a whole, and where it is told in another way than said. */
    Optional<BigDecimal> written() {
        boolean asSaid = told.equals(Affine.AS_SAID) && !(digits instanceof Digits.Share);
        return Optional.of(number)
                .filter(any -> asSaid)
                .flatMap(Rational::toBigDecimal)
                .map(decimal -> NumberWords.written(decimal, Digits.decimal(digits)));
    }

    /** One unit of the last digit that counts, unless the resolution was stated or is the speaker's habit. */
    Rational resolution(ReadingPolicy policy) {
        if (stated != null) {
            return stated;
        }
        return habit == null ? ofDigits(policy) : habit;
    }

    private Rational ofDigits(ReadingPolicy policy) {
        Rational resolution = told.distance(digits.resolution(policy.significantDigits()));
        return isWholePercentage() ? Rational.min(resolution, policy.percentResolution()) : resolution;
    }

    boolean isWholePercentage() {
        return percent && value().isWhole();
    }

    /** The place of the last digit that is not zero, but at most a share of the number, and never finer than the resolution. */
    Rational wideResolution(Hedge hedge, ReadingPolicy policy) {
        Rational resolution = resolution(policy);
        if (hedge == Hedge.NONE && (isSmall(policy) || countsEveryDigit(policy))) {
            return resolution;
        }
        Rational most = number.abs().times(policy.widestShare());
        return Rational.max(resolution, told.distance(Rational.min(digits.place(), most)));
    }

    /** A bare whole number below a bound is not rounded further. */
    private boolean isSmall(ReadingPolicy policy) {
        return !percent && number.isWhole() && number.abs().compareTo(policy.smallBelow()) < 0;
    }

    /** Whether its resolution is the place of its last digit, be that a zero, because its speaker states every one. */
    boolean countsEveryDigit(ReadingPolicy policy) {
        return digits instanceof Digits.Every every
                && stated == null
                && habit == null
                && every.decides(policy.significantDigits());
    }

    /** From a speaker who states every digit, unless its resolution is known otherwise. */
    Magnitude statingEveryDigit() {
        return stated == null && habit == null ? with(digits.everyOne()) : this;
    }

    /** With its number written out in figures. */
    Magnitude writtenOut() {
        return with(digits.writtenOut());
    }

    private Magnitude with(Digits other) {
        return new Magnitude(number, other, told, percent, stated, habit);
    }

    Magnitude asPercent() {
        return new Magnitude(number, digits, told, true, stated, habit);
    }

    /** The same told in another way. */
    Magnitude moved(Affine way) {
        return new Magnitude(number, digits, told.then(way), percent, moved(stated, way), moved(habit, way));
    }

    private static @Nullable Rational moved(@Nullable Rational resolution, Affine way) {
        return resolution == null ? null : way.distance(resolution);
    }

    /** With the resolution of its digits alone. */
    Magnitude withoutResolution() {
        return new Magnitude(number, digits, told, percent, null, null);
    }

    /** With a resolution that was stated. */
    Magnitude withResolution(Rational resolution) {
        return new Magnitude(number, digits, told, percent, positive(resolution), null);
    }

    /** With the resolution in which the speaker is known to count. */
    Magnitude withHabit(Rational resolution) {
        boolean habitual = value().isMultipleOf(positive(resolution)) && stated == null;
        return habitual ? new Magnitude(number, digits, told, percent, null, resolution) : this;
    }

    private static Rational positive(Rational resolution) {
        if (resolution.signum() <= 0) {
            throw new IllegalArgumentException("a grain is above zero, not " + resolution);
        }
        return resolution;
    }
}
