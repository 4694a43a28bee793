package org.tallystick.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/**
 * What lies between two numbers that were said in one unit.
 *
 * @param low the lower one, with the decimals that were written
 * @param high the upper one
 * @param unit the words of the unit in which both were said
 */
record SaidRange(BigDecimal low, BigDecimal high, UnitWords unit) {

    /** From the lower end of one figure to the upper end of another; empty where they are no such numbers. */
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

    /** One end in the unit in which it was said. */
    private record End(BigDecimal number, UnitWords unit) {

        static Optional<End> of(Figure figure, Function<Interval, Optional<Rational>> end) {
            StatedForm form = StatedForm.of(figure);
            boolean ends = end.apply(figure.in(Reading.EXACT)).isPresent()
                    && end.apply(figure.in(Reading.EXACT)).equals(number(figure.said(), end));
            return ends && form.trend().isEmpty() && !form.isShare()
                    ? written(form.said(), end).map(number -> new End(number, unit(figure, form)))
                    : Optional.empty();
        }

        /** The number that was named at this end, where one was. */
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

        /** Of what is counted the name of the unit, however it was said. */
        private static UnitWords unit(Figure figure, StatedForm form) {
            return figure.unit()
                    .filter(known -> form.unit().isCounted())
                    .map(known -> UnitWords.of(known, ""))
                    .orElseGet(form::unit);
        }
    }
}
