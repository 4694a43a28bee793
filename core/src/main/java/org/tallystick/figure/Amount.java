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
    private static final Rational WRITTEN_OUT = Rational.of(1_000);

    Rational value() {
        return numeral.value();
    }

    Amount with(Unit said) {
        return new Amount(numeral, Optional.of(said), at);
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

    Parts parts(Hedge hedge) {
        Parts bare = Parts.of(value(), Grain.of(numeral));
        Parts share = numeral instanceof Fraction ? bare.asShare() : bare;
        Parts inUnit = unit.map(share::to).orElse(share);
        return hedge == Hedge.NONE ? inUnit : inUnit.withHedge(hedge);
    }

    /** This, the lower end, with the multiplier and unit that were said for both ends behind the upper one. */
    Amount sharing(Amount upper, int joint) {
        Amount alike = unit.isPresent() ? this : new Amount(numeral, upper.unit, at);
        if (!(numeral instanceof Decimal mine) || !(upper.numeral instanceof Decimal theirs)) {
            return alike;
        }
        if (mine.power() > 0 || theirs.power() == 0) {
            return alike;
        }
        Decimal shared = mine.times(theirs.power());
        if (shared.value().compareTo(theirs.value()) <= 0) {
            return new Amount(shared, alike.unit, at);
        }
        if (value().compareTo(WRITTEN_OUT) >= 0) {
            return alike;
        }
        throw new NotUnderstoodException(joint, "it is not clear whether both ends share the multiplier");
    }

    /** This, the upper end, in the currency that was said before the lower one. */
    Amount sharingUnit(Amount lower) {
        if (unit.isEmpty() && lower.unit.isPresent() && !lower.unit.get().isCurrency()) {
            throw new NotUnderstoodException(at, "the second end is said without the unit of the first");
        }
        return unit.isPresent() ? this : new Amount(numeral, lower.unit, at);
    }
}
