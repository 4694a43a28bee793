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

    /** Every value the side can have, in pieces; none where it would divide by nothing but zero. */
    ImmutableList<Interval> pieces(Function<String, Interval> values);

    /** The smallest interval that holds every value of the side. */
    default Optional<Interval> range(Function<String, Interval> values) {
        return pieces(values).stream().reduce(Interval::hull);
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
        public ImmutableList<Interval> pieces(Function<String, Interval> values) {
            Interval sum = Interval.of(constant);
            for (Term term : terms) {
                sum = sum.plus(values.apply(term.measurand()).times(term.times()));
            }
            return ImmutableList.of(sum);
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
        public ImmutableList<Interval> pieces(Function<String, Interval> values) {
            Interval above = value(dividend, values);
            return signs(value(divisor, values)).stream()
                    .flatMap(below -> above.dividedBy(below).stream())
                    .map(quotient -> quotient.times(scale).plus(Interval.of(shift)))
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public Optional<Interval> solve(String unknown, Interval target, Function<String, Interval> values) {
            Interval quotient = target.minus(Interval.of(shift)).times(scale.reciprocal());
            return unknown.equals(dividend.measurand())
                    ? withoutZero(value(divisor, values))
                            .map(quotient::times)
                            .map(found -> found.times(dividend.times().reciprocal()))
                    : divisorOf(value(dividend, values), quotient)
                            .map(found -> found.times(divisor.times().reciprocal()));
        }

        /** Nothing divided by anything is nothing; else the divisor is what divides the dividend into the quotient. */
        private static Optional<Interval> divisorOf(Interval dividend, Interval quotient) {
            return dividend.contains(Rational.ZERO) && quotient.contains(Rational.ZERO)
                    ? Optional.of(Interval.all())
                    : withoutZero(dividend).flatMap(above -> above.dividedBy(quotient));
        }

        private static Optional<Interval> withoutZero(Interval interval) {
            return signs(interval).stream().reduce(Interval::hull);
        }

        private static ImmutableList<Interval> signs(Interval interval) {
            return Stream.of(Interval.lessThan(Rational.ZERO), Interval.greaterThan(Rational.ZERO))
                    .flatMap(sign -> interval.intersection(sign).stream())
                    .collect(ImmutableList.toImmutableList());
        }

        private static Interval value(Term term, Function<String, Interval> values) {
            return values.apply(term.measurand()).times(term.times());
        }
    }
}
