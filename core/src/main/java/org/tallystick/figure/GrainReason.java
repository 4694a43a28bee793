package org.tallystick.figure;

import org.tallystick.number.Rational;

/** Says why a number has the grain that it has. */
final class GrainReason {
    private GrainReason() {}

    static String of(Magnitude number, ReadingPolicy policy) {
        String grain = IntervalFormat.shortNumber(number.grain(policy));
        if (number.stated() != null) {
            return "its grain was stated as " + grain;
        }
        if (number.habit() != null) {
            return "its speaker counts in steps of " + grain;
        }
        return ofDigits(number, policy, grain);
    }

    private static String ofDigits(Magnitude number, ReadingPolicy policy, String grain) {
        if (number.digits() instanceof Digits.Share share) {
            return share.counted()
                    ? "it counts parts of " + grain
                    : "the step to the next part that would be said is " + grain;
        }
        if (number.countsEveryDigit(policy)) {
            return "its source states every digit, the last for " + grain;
        }
        Digits.Decimal digits = Digits.decimal(number.digits());
        if (digits.pointed()) {
            return "every digit behind the point counts, the last for " + grain;
        }
        Rational byDigits = number.told().distance(digits.grain(policy.significantDigits()));
        if (number.grain(policy).compareTo(byDigits) < 0) {
            return "a whole percentage is told to " + grain;
        }
        boolean zerosCount = digits.grain(policy.significantDigits()).compareTo(digits.place()) < 0;
        return zerosCount && !number.number().isZero()
                ? "the first " + policy.significantDigits() + " digits always count, the last for " + grain
                : "the last digit that counts stands for " + grain;
    }
}
