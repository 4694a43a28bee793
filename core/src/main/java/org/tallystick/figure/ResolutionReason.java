package org.tallystick.figure;

import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;

/** Explains the resolution of a number. */
final class ResolutionReason {
    private ResolutionReason() {}

    static String of(Magnitude number, Hedge hedge, ReadingPolicy policy) {
        String resolution = IntervalFormat.shortNumber(number.resolution(hedge, policy));
        if (number.stated() != null) {
            return "its grain was stated as " + resolution;
        }
        if (number.habit() != null) {
            return "its source counts in steps of " + resolution;
        }
        return number.isRoundedToStep(hedge, policy)
                ? "a hedged number below " + IntervalFormat.shortNumber(policy.smallBelow())
                        + " was rounded, this one to a multiple of " + resolution
                : ofDigits(number, policy, resolution);
    }

    private static String ofDigits(Magnitude number, ReadingPolicy policy, String resolution) {
        if (number.digits() instanceof Digits.Share share) {
            return share.counted()
                    ? "it counts parts of " + resolution
                    : "the step to the next part that would be said is " + resolution;
        }
        if (number.countsEveryDigit(policy)) {
            return "its source states every digit, the last for " + resolution;
        }
        Digits.Decimal digits = Digits.decimal(number.digits());
        if (digits.pointed()) {
            return "every digit behind the point counts, the last for " + resolution;
        }
        Rational byDigits = number.conversion().distance(digits.resolution(policy.significantDigits()));
        if (number.resolution(Hedge.NONE, policy).compareTo(byDigits) < 0) {
            return "a whole percentage is stated to " + resolution;
        }
        boolean zerosCount = digits.resolution(policy.significantDigits()).compareTo(digits.place()) < 0;
        return zerosCount && !number.number().isZero()
                ? "the first " + policy.significantDigits() + " digits always count, the last for " + resolution
                : "the last digit that counts stands for " + resolution;
    }
}
