package org.tallystick.figure;

import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;
import org.tallystick.words.NotUnderstoodException;
import org.tallystick.words.Numeral;
import org.tallystick.words.Numeral.Decimal;
import org.tallystick.words.Numeral.Fraction;

/**
 * A number and its unit, as one end of a phrase.
 *
 * @param numeral the number
 * @param unit its unit, where one was said
 * @param at where it begins in the phrase
 */
record Amount(Numeral numeral, Optional<Unit> unit, int at) {
    /** From here on a number is taken to be written out: "1,500" beside "2 million" is 1,500. */
    private static final Rational WRITTEN_OUT = Rational.of(1_000);

    private static final String UNCLEAR = "it is not clear whether both numbers share the multiplier";

    Amount {
        if (unit.isPresent() && numeral instanceof Fraction fraction && !isMeasured(fraction, unit.get())) {
            throw new NotUnderstoodException(at, "a part of a whole is said without a unit");
        }
    }

    /** "1/8 inch" is a length, but "1/8 percent" and "one in eight people" are not shares of what they name. */
    private static boolean isMeasured(Fraction fraction, Unit unit) {
        return !fraction.counted() && (unit.isPhysical() || unit.isCurrency());
    }

    Rational value() {
        return numeral.value();
    }

    /** Whether it is a part of an unnamed whole, to be told in percent. */
    boolean isShare() {
        return numeral instanceof Fraction && unit.isEmpty();
    }

    Amount with(Unit said) {
        return new Amount(numeral, Optional.of(said), at);
    }

    private Amount in(Optional<Unit> told) {
        return unit.isPresent() ? this : new Amount(numeral, told, at);
    }

    /** The value in the unit of another amount. */
    Rational valueIn(Amount other) {
        if (unit.isEmpty() || other.unit.isEmpty()) {
            return value();
        }
        try {
            return value().times(unit.get().factorTo(other.unit.get()));
        } catch (IncompatibleUnitsException e) {
            throw new NotUnderstoodException(at, String.valueOf(e.getMessage()));
        }
    }

    /** This, the lower end, with the multiplier and unit that were said for both ends behind the upper one. */
    Amount sharing(Amount upper, int joint) {
        Amount alike = in(upper.unit);
        if (!(numeral instanceof Decimal mine) || !(upper.numeral instanceof Decimal theirs)) {
            return alike;
        }
        int more = theirs.sharedWith(mine);
        if (more == 0 || mine.number().signum() == 0) {
            return alike;
        }
        Decimal shared = mine.times(more);
        boolean rises = shared.value().compareTo(theirs.value()) <= 0;
        if (rises && !theirs.summed()) {
            return new Amount(shared, alike.unit, at);
        }
        if (rises || (mine.power() == 0 && value().compareTo(WRITTEN_OUT) < 0)) {
            throw new NotUnderstoodException(joint, UNCLEAR);
        }
        return alike;
    }

    /** This, the upper end, in the currency that was said before the lower one. */
    Amount sharingUnit(Amount lower) {
        if (unit.isEmpty() && lower.unit.isPresent() && !lower.unit.get().isCurrency()) {
            throw new NotUnderstoodException(at, "the second end is said without the unit of the first");
        }
        return in(lower.unit);
    }

    /** This, a margin, in the unit of the number that it stands behind. */
    Amount marginOf(Amount middle) {
        if (value().signum() < 0) {
            throw new NotUnderstoodException(at, "a margin is not below zero");
        }
        if (unit.filter(Unit::isPercent).isPresent() && middle.unit.isEmpty()) {
            throw new NotUnderstoodException(at, "it is not clear what the margin is a percentage of");
        }
        if (isSmallBeside(middle) || middle.isSmallBeside(this)) {
            throw new NotUnderstoodException(at, UNCLEAR);
        }
        return in(middle.unit);
    }

    private boolean isSmallBeside(Amount multiplied) {
        return numeral instanceof Decimal mine
                && multiplied.numeral instanceof Decimal theirs
                && theirs.sharedWith(mine) > 0
                && value().signum() != 0
                && value().abs().compareTo(WRITTEN_OUT) < 0;
    }
}
