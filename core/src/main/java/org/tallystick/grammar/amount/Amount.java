package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.grammar.numeral.Powers;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.number.Rational;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/**
 * A number and its unit, as one end of a phrase.
 *
 * @param numeral the number
 * @param each the size of one of the stated unit in the unit: 1/100 for cents of a dollar, else 1
 * @param unit its unit, of a rate with its denominator; null where none is stated
 * @param noun the thing that it counts or is a part of, null where that is not stated
 * @param per the denominator of a rate, null for another amount
 * @param at the place at which it begins in the text
 * @param end the place at which its number ends
 */
public record Amount(
        Numeral numeral,
        Rational each,
        @Nullable Unit unit,
        @Nullable Unit noun,
        @Nullable Unit per,
        int at,
        int end) {
    /** Numbers from here on are taken to be written in full: "1,500" beside "2 million" is 1,500. */
    private static final Rational WRITTEN_OUT = Rational.of(1_000);

    /** The greatest measure that is stated beside a part of its unit. */
    private static final Rational LARGEST_BESIDE_PART = Rational.TEN;

    private static final String UNCLEAR = "it is not clear whether both numbers share the multiplier";

    /** The greatest ratio of the upper end to the lower one at which both may be meant in thousands. */
    private static final Rational CLOSE = Rational.of(5);

    Amount checked() {
        if (unit != null && numeral instanceof Fraction fraction && !isMeasured(fraction, unit)) {
            throw new NotUnderstoodException(at, "a part of a whole is said without a unit");
        }
        return this;
    }

    /**
     * Whether a fraction is a measure: "1/8 inch" is a length, but "1/8 percent" and "one in eight people" are not shares of what they
     * name.
     */
    private static boolean isMeasured(Fraction fraction, Unit unit) {
        return !fraction.counted()
                && (unit.isPhysical() || unit.isCompound() || unit.isCurrency() || unit.isMultiple());
    }

    /**
     * Returns the value in the unit.
     *
     * @return the number times the size of one of the stated unit
     */
    public Rational value() {
        Rational value = numeral.value();
        return each.equals(Rational.ONE) ? value : value.times(each);
    }

    /**
     * Returns whether this is a part of an unnamed whole, which is expressed in percent.
     *
     * @return whether it is a fraction without a unit
     */
    public boolean isShare() {
        return numeral instanceof Fraction && unit == null;
    }

    /** Whether the unit is money, percent or a measure, and no thing that is counted. */
    public boolean isMeasured() {
        return unit != null && !unit.isNoun();
    }

    public Amount with(Unit stated, Rational of) {
        return new Amount(numeral, of, stated, stated.isNoun() ? stated : noun, per, at, end).checked();
    }

    /**
     * Returns this amount for each of a denominator.
     *
     * @throws IllegalArgumentException where its unit and the denominator cancel out
     */
    Amount dividedBy(Unit denominator) {
        Unit rate = unit == null ? denominator.power(-1) : unit.per(denominator);
        Unit all = per == null ? denominator : per.times(denominator);
        return new Amount(numeral, each, rate, noun, all, at, end).checked();
    }

    /** Returns this amount with the unit or the denominator that is stated with another one only. */
    public Amount in(Amount other) {
        if (unit == null && other.unit != null) {
            return new Amount(numeral, other.each, other.unit, other.noun, other.per, at, end).checked();
        }
        if (per != null && other.isMoneyBeside(this)) {
            return new Amount(numeral, other.each, other.unit, noun, null, at, end).dividedBy(per);
        }
        Unit denominator = other.per;
        if (denominator == null || unit == null || per != null || unit.equals(denominator)) {
            return this;
        }
        boolean shared = isMoneyBeside(other) || unit.per(denominator).equals(other.unit);
        return shared ? dividedBy(denominator) : this;
    }

    /** Whether this is an end in a currency whose sign precedes both ends, and the other has the denominator: "$9-12 a head". */
    private boolean isMoneyBeside(Amount rate) {
        return unit != null
                && unit.isCurrency()
                && rate.per != null
                && rate.per.power(-1).equals(rate.unit);
    }

    /**
     * Returns the value in the unit of another amount.
     *
     * @param other the other amount
     * @return the value, converted where both state a unit
     */
    public Rational valueIn(Amount other) {
        if (unit == null || other.unit == null || unit.equals(other.unit)) {
            return value();
        }
        try {
            if (unit.hasOffset() || other.unit.hasOffset()) {
                throw new NotUnderstoodException(at, "temperatures of one figure are stated in one scale");
            }
            return value().times(unit.factorTo(other.unit));
        } catch (IncompatibleUnitsException e) {
            throw new NotUnderstoodException(at, String.valueOf(e.getMessage()));
        }
    }

    /** Returns this lower end with the multiplier and unit that are stated for both ends after the upper one. */
    public Amount sharing(Amount upper, int joint) {
        Amount alike = in(upper);
        if (upper.numeral instanceof Fraction whole && whole.counted() && numeral instanceof Decimal count) {
            return alike.outOf(whole, count, joint);
        }
        if (!(numeral instanceof Decimal mine) || !(upper.numeral instanceof Decimal theirs)) {
            return alike.besidePart(upper, joint);
        }
        if (theirs.scientific() || mine.scientific()) {
            return alike.bothScientific(mine, theirs, joint);
        }
        if (theirs.dozen() > 1 && mine.dozen() == 1) {
            return sharingDozen(alike, mine, theirs, joint);
        }
        Powers more = theirs.sharedWith(mine);
        if (more.all() == 0 || mine.number().signum() == 0) {
            return alike;
        }
        Decimal shared = mine.times(more);
        boolean rises = shared.value().compareTo(theirs.value()) <= 0;
        if (rises && !theirs.summed()) {
            return alike.saying(shared);
        }
        if (rises || (mine.powers().all() == 0 && numeral.value().compareTo(WRITTEN_OUT) < 0)) {
            throw new NotUnderstoodException(joint, UNCLEAR);
        }
        return alike;
    }

    /**
     * Refuses a part of a whole beside a number that is none: "by a third to $1.2 million". Small measures are read: "½ to 2 miles".
     */
    private Amount besidePart(Amount upper, int joint) {
        boolean part = numeral instanceof Fraction && upper.numeral instanceof Decimal;
        boolean measure = unit != null && unit.isPhysical() && upper.value().compareTo(LARGEST_BESIDE_PART) <= 0;
        if (part && !measure) {
            throw new NotUnderstoodException(joint, "one end is a part of a whole and the other is not");
        }
        return this;
    }

    /** Returns the number of parts as a fraction: "one or two in ten". */
    private Amount outOf(Fraction whole, Decimal count, int joint) {
        if (!count.isPlainWhole() || unit != null) {
            throw new NotUnderstoodException(joint, "one end is a part of a whole and the other is not");
        }
        return saying(new Fraction(count.number().toBigIntegerExact(), whole.denominator(), true, whole.rate()));
    }

    /** Refuses a shared power of ten: in "3-5×10^6" it is unclear whether the power belongs to both. */
    private Amount bothScientific(Decimal mine, Decimal theirs, int joint) {
        if (mine.scientific() != theirs.scientific() && mine.number().signum() != 0) {
            throw new NotUnderstoodException(joint, UNCLEAR);
        }
        return this;
    }

    private static Amount sharingDozen(Amount lower, Decimal mine, Decimal theirs, int joint) {
        Decimal shared = mine.timesDozen(theirs.dozen());
        if (mine.powers().all() > 0 || shared.value().compareTo(theirs.value()) > 0) {
            throw new NotUnderstoodException(joint, UNCLEAR);
        }
        return lower.saying(shared);
    }

    /**
     * Refuses a lower end that may be meant in thousands: "500-600,000" may be 500,000 to 600,000. Between "between" and "and" both ends
     * are stated in full.
     */
    public void refuseThousandsBeside(Amount upper, int joint) {
        Rational thousands = numeral.value().times(WRITTEN_OUT);
        Rational high = upper.numeral.value();
        boolean small = numeral.signum() > 0 && numeral.value().compareTo(WRITTEN_OUT) < 0 && numeral.isWhole();
        boolean close = thousands.compareTo(high) <= 0 && high.compareTo(thousands.times(CLOSE)) <= 0;
        if (small && close && high.isMultipleOf(WRITTEN_OUT) && isPlain() && upper.isPlain()) {
            throw new NotUnderstoodException(joint, "it is not clear whether both numbers are thousands");
        }
    }

    private boolean isPlain() {
        return numeral instanceof Decimal decimal && decimal.powers().all() == 0;
    }

    private Amount saying(Numeral other) {
        return new Amount(other, each, unit, noun, per, at, end);
    }

    /** Returns this upper end in the currency that is stated before the lower one. */
    public Amount sharingUnit(Amount lower) {
        if (unit == null && lower.unit != null && !lower.unit.isCurrency()) {
            throw new NotUnderstoodException(at, "the second end is said without the unit of the first");
        }
        return in(lower);
    }

    /** Rejects an amount that cannot be a margin, either in the unit of the number or as a share of it. */
    public void checkedAsMargin() {
        if (numeral.signum() < 0) {
            throw new NotUnderstoodException(at, "a margin is not below zero");
        }
    }

    /** Returns this margin in the unit of the number before it. */
    public Amount marginOf(Amount middle) {
        if (isSmallBeside(middle) || middle.isSmallBeside(this)) {
            throw new NotUnderstoodException(at, UNCLEAR);
        }
        return in(middle);
    }

    private boolean isSmallBeside(Amount multiplied) {
        return numeral instanceof Decimal mine
                && multiplied.numeral instanceof Decimal theirs
                && theirs.sharedWith(mine).all() > 0
                && numeral.signum() != 0
                && numeral.value().abs().compareTo(WRITTEN_OUT) < 0;
    }

    Amount of(Unit what) {
        return new Amount(numeral, each, unit, what, per, at, end);
    }
}
