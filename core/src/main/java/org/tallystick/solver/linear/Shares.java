package org.tallystick.solver.linear;

import java.util.List;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/**
 * Shares a sum out among terms so that each lies in its interval. Each gets what lies between its ends as the sum lies between
 * the sums of all ends: whoever takes all that there is leaves the others next to nothing, and with it ever longer fractions.
 */
final class Shares {
    private final List<Interval> terms;

    /** What the terms from one on add up to. */
    private final Interval[] from;

    Shares(List<Interval> terms) {
        this.terms = terms;
        this.from = new Interval[terms.size() + 1];
        from[terms.size()] = Interval.of(Rational.ZERO);
        for (int i = terms.size() - 1; i >= 0; i--) {
            from[i] = from[i + 1].plus(terms.get(i));
        }
    }

    /** A value of the whole sum in an interval that some of them are in. */
    Rational sumIn(Interval target) {
        return Simplest.in(target.intersection(from[0]).orElseThrow());
    }

    /**
     * A value of the unknown of one term.
     *
     * @param coefficient what the unknown is multiplied by in the term
     * @param left what this term and those after it are to add up to
     */
    Rational value(int term, Rational coefficient, Rational left) {
        Interval possible = terms.get(term)
                .intersection(Interval.of(left).minus(from[term + 1]))
                .orElseThrow();
        Interval values = possible.times(coefficient.reciprocal());
        return possible.isBounded()
                ? Simplest.near(fair(term, possible, left).dividedBy(coefficient), values)
                : Simplest.in(values);
    }

    private Rational fair(int term, Interval possible, Rational left) {
        Interval own = terms.get(term);
        Rational min = min(possible);
        Rational width = max(possible).minus(min);
        if (from[term].isBounded()) {
            Rational all = max(from[term]).minus(min(from[term]));
            Rational room = max(own).minus(min(own));
            return all.isZero()
                    ? min
                    : min(own).plus(left.minus(min(from[term])).times(room).dividedBy(all));
        }
        if (own.isBounded()) {
            return min.plus(width.dividedBy(Rational.TWO));
        }
        Rational part = width.dividedBy(Rational.of(terms.size() - term));
        return own.max().isEmpty() ? min.plus(part) : max(possible).minus(part);
    }

    private static Rational min(Interval values) {
        return values.min().orElseThrow();
    }

    private static Rational max(Interval values) {
        return values.max().orElseThrow();
    }
}
