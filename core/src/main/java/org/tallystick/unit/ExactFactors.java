package org.tallystick.unit;

import java.math.BigInteger;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.measure.IncommensurableException;
import javax.measure.UnitConverter;
import org.tallystick.number.Rational;
import tech.units.indriya.function.AbstractConverter;
import tech.units.indriya.function.RationalNumber;

/** The factors of the physical units, each requested from indriya once, when it is first needed. */
final class ExactFactors {

    private static final Map<String, Rational> TO_BASE = new ConcurrentHashMap<>();

    private ExactFactors() {}

    /** Returns the factor from the unit with a symbol to the base unit of its kind. */
    static Rational toBase(String symbol) {
        return TO_BASE.computeIfAbsent(symbol, key -> {
            PhysicalTable.Row row = PhysicalTable.row(key);
            return between(row.definition(), row.kind().base());
        });
    }

    /**
     * Returns the factor between two units of measurement.
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
        // A scale with an offset has a linear factor as well, so both must be checked.
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
