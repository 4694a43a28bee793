package org.tallystick.unit;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.UnitConverter;
import org.tallystick.number.Rational;
import tech.units.indriya.function.AbstractConverter;
import tech.units.indriya.function.RationalNumber;

/** The factors of the physical units, each asked of indriya once and when it is first needed. */
final class ExactFactors {

    private static final Map<String, Rational> TO_BASE = new ConcurrentHashMap<>();

    private ExactFactors() {}

    /** How many of the base unit of its kind make one of the unit with this symbol. */
    static Rational toBase(String symbol) {
        return TO_BASE.computeIfAbsent(symbol, key -> {
            PhysicalTable.Row row = PhysicalTable.row(key);
            return between(row.definition(), row.kind().base());
        });
    }

    /**
     * The factor between two units of measurement.
     *
     * @throws ArithmeticException if none is exact: some of indriya's converters add an offset or round π to a decimal
     */
    static Rational between(javax.measure.Unit<?> from, javax.measure.Unit<?> to) {
        UnitConverter converter;
        try {
            converter = from.getConverterToAny(to);
        } catch (IncommensurableException e) {
            throw new ArithmeticException(from + " and " + to + " measure different things: " + e.getMessage());
        }
        // A scale with an offset names a linear factor as well, so that both have to be asked.
        if (!converter.isLinear() || !(converter instanceof AbstractConverter abstractConverter)) {
            throw new ArithmeticException("no factor leads from " + from + " to " + to);
        }
        return exact(abstractConverter.linearFactor().orElseThrow(() -> inexact(from, to)), from, to);
    }

    private static Rational exact(Number factor, javax.measure.Unit<?> from, javax.measure.Unit<?> to) {
        if (factor instanceof RationalNumber ratio) {
            return Rational.of(ratio.getDividend(), ratio.getDivisor());
        }
        if (factor instanceof Integer || factor instanceof Long) {
            return Rational.of(factor.longValue());
        }
        if (factor instanceof BigInteger whole) {
            return Rational.of(whole);
        }
        throw inexact(from, to);
    }

    private static ArithmeticException inexact(javax.measure.Unit<?> from, javax.measure.Unit<?> to) {
        return new ArithmeticException("the factor from " + from + " to " + to + " is not an exact fraction");
    }
}
