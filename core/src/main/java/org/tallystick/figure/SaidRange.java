package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/**
 * The range between two numbers that were stated in one unit.
 *
 * @param low the lower number, with its written decimals
 * @param high the upper number
 * @param unit the words of the unit of both
 */
record SaidRange(BigDecimal low, BigDecimal high, UnitWords unit) {

    /** Returns the range from the lower end of one figure to the upper end of another; empty where these are no such numbers. */
    static Optional<SaidRange> of(Figure low, Figure high) {
        return End.of(low, Interval::min)
                .flatMap(from -> End.of(high, Interval::max)
                        .filter(to ->
                                to.unit().equals(from.unit()) && from.number().compareTo(to.number()) < 0)
                        .map(to -> new SaidRange(from.number(), to.number(), from.unit())));
    }

    Interval ends() {
        return Interval.closed(Rational.of(low), Rational.of(high));
    }

    List<String> phrases(UnitWords words) {
        return new RangePhrases(words).between(low, high).toList();
    }

    /** An end in its stated unit. */
    private record End(BigDecimal number, UnitWords unit) {

        static Optional<End> of(Figure figure, Function<Interval, Optional<Rational>> end) {
            StatedForm form = StatedForm.of(figure);
            boolean ends = end.apply(figure.in(Reading.EXACT)).isPresent()
                    && end.apply(figure.in(Reading.EXACT)).equals(number(figure.said(), end));
            return ends && form.trend().isEmpty() && !form.isShare()
                    ? written(form.said(), end).map(number -> new End(number, unit(figure, form)))
                    : Optional.empty();
        }

        /** Returns the number that was named at this end, where there is one. */
        private static Optional<Rational> number(QuantityExpression said, Function<Interval, Optional<Rational>> end) {
            return said instanceof QuantityExpression.Ends ends
                    ? end.apply(ends.interval())
                    : said.magnitude().map(Magnitude::value);
        }

        private static Optional<BigDecimal> written(
                QuantityExpression said, Function<Interval, Optional<Rational>> end) {
            return said.magnitude().isPresent()
                    ? said.magnitude().flatMap(Magnitude::written)
                    : number(said, end).flatMap(Rational::toBigDecimal);
        }

        /** Returns the words of the unit; for a noun always its common name, however it was worded. */
        private static UnitWords unit(Figure figure, StatedForm form) {
            return figure.unit()
                    .filter(known -> form.unit().isCounted())
                    .map(known -> UnitWords.of(known, ""))
                    .orElseGet(form::unit);
        }
    }
}
