package org.tallystick.audit;

import org.tallystick.InvalidValueException;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Worded;

/**
 * The way in which the value of a fact of {@code d} decimals was derived from the true value. Below, {@code v} is the
 * reported value and {@code w} one unit of the last decimal, 10^−d. The rules are those of XBRL's Calculations 1.1.
 */
public enum AuditMode implements Worded {
    /** To the nearest, halves either way: {@code [v − w/2, v + w/2]}. */
    ROUNDING {
        @Override
        Interval around(Rational value, Rational last) {
            Rational half = last.dividedBy(Rational.TWO);
            return Interval.closed(value.minus(half), value.plus(half));
        }
    },
    /** By truncation, towards zero: {@code [v, v + w)} above zero, {@code (v − w, v]} below it, {@code (−w, w)} at zero. */
    TRUNCATION {
        @Override
        Interval around(Rational value, Rational last) {
            return switch (value.signum()) {
                case 1 -> Interval.closedOpen(value, value.plus(last));
                case -1 -> Interval.openClosed(value.minus(last), value);
                default -> Interval.open(last.negated(), last);
            };
        }
    };

    /** Returns the true values of a fact with finite decimals. */
    abstract Interval around(Rational value, Rational last);

    /**
     * Returns the true values that a fact leaves open.
     *
     * @param fact a fact that has a value
     * @return an interval; the value alone where the fact is exact
     * @throws InvalidValueException where the fact is nil
     */
    public Interval valuesOf(Fact fact) {
        Rational value = fact.value().orElseThrow(() -> Malformed.fact(fact.concept(), "is nil"));
        return fact.decimals()
                .map(decimals -> around(value, Rational.powerOfTen(-decimals)))
                .orElseGet(() -> Interval.of(value));
    }
}
