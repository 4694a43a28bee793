package org.tallystick.relation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** One side of a statement, in which each measurand stands once. */
sealed interface Side {

    /** The ids of the measurands, in order. */
    ImmutableList<String> measurands();

    /** Every value the side can have, empty where it has none (a division by nothing but zero). */
    Optional<Interval> range(Function<String, Interval> values);

    /**
     * The same values as intervals without a hole: a divisor on both sides of zero parts them in two.
     */
    default ImmutableList<Interval> pieces(Function<String, Interval> values) {
        return range(values).map(ImmutableList::of).orElseGet(ImmutableList::of);
    }

    /** What one measurand must be for the side to have some value out of a target. */
    Optional<Interval> solve(String unknown, Interval target, Function<String, Interval> values);

    /** Σ times · measurand + constant. */
    record Sum(ImmutableList<Term> terms, Rational constant) implements Side {
        @Override
        public ImmutableList<String> measurands() {
            return terms.stream().map(Term::measurand).collect(ImmutableList.toImmutableList());
        }

        @Override
        public Optional<Interval> range(Function<String, Interval> values) {
            Interval sum = Interval.of(constant);
            for (Term term : terms) {
                sum = sum.plus(values.apply(term.measurand()).times(term.times()));
            }
            return Optional.of(sum);
        }

        @Override
        public Optional<Interval> solve(String unknown, Interval target, Function<String, Interval> values) {
            Interval rest = target.minus(Interval.of(constant));
            Rational coefficient = Rational.ONE;
            for (Term term : terms) {
                if (term.measurand().equals(unknown)) {
                    coefficient = term.times();
                } else {
                    rest = rest.minus(values.apply(term.measurand()).times(term.times()));
                }
            }
            return Optional.of(rest.times(coefficient.reciprocal()));
        }
    }

    /** scale · dividend / divisor + shift. */
    record Quotient(Term dividend, Term divisor, Rational scale, Rational shift) implements Side {
        @Override
        public ImmutableList<String> measurands() {
            return ImmutableList.of(dividend.measurand(), divisor.measurand());
        }

        @Override
        public Optional<Interval> range(Function<String, Interval> values) {
            return value(dividend, values)
                    .dividedBy(value(divisor, values))
                    .map(quotient -> quotient.times(scale).plus(Interval.of(shift)));
        }

        @Override
        public ImmutableList<Interval> pieces(Function<String, Interval> values) {
            return Stream.of(Interval.lessThan(Rational.ZERO), Interval.greaterThan(Rational.ZERO))
                    .flatMap(half -> value(divisor, values).intersection(half).stream())
                    .flatMap(half -> value(dividend, values).dividedBy(half).stream())
                    .map(quotient -> quotient.times(scale).plus(Interval.of(shift)))
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public Optional<Interval> solve(String unknown, Interval target, Function<String, Interval> values) {
            Interval quotient = target.minus(Interval.of(shift)).times(scale.reciprocal());
            if (unknown.equals(dividend.measurand())) {
                return Optional.of(quotient.times(value(divisor, values))
                        .times(dividend.times().reciprocal()));
            }
            return value(dividend, values)
                    .dividedBy(quotient)
                    .map(found -> found.times(divisor.times().reciprocal()));
        }

        private static Interval value(Term term, Function<String, Interval> values) {
            return values.apply(term.measurand()).times(term.times());
        }
    }
}
