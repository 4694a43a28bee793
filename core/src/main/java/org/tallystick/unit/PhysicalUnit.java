package org.tallystick.unit;

import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** A unit of {@link PhysicalTable}, known by its symbol. */
final class PhysicalUnit extends Unit {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String symbol;
    private final QuantityKind kind;

    PhysicalUnit(String symbol, QuantityKind kind) {
        this.symbol = symbol;
        this.kind = kind;
    }

    @Override
    public String symbol() {
        return symbol;
    }

    @Override
    public String singular() {
        return PhysicalTable.row(symbol).singular();
    }

    @Override
    public String plural() {
        return PhysicalTable.row(symbol).plural();
    }

    @Override
    public boolean convertsTo(Unit other) {
        return other instanceof PhysicalUnit that ? kind == that.kind : other.isCompound() && other.convertsTo(this);
    }

    @Override
    public ImmutableMap<Unit, Integer> basePowers() {
        return kind.powers().entrySet().stream()
                .collect(ImmutableMap.toImmutableMap(base -> Unit.parse(base.getKey()), Map.Entry::getValue));
    }

    @Override
    Rational scale() {
        return ExactFactors.toBase(symbol);
    }

    @Override
    Rational zero() {
        return OffsetScales.zero(symbol);
    }

    @Override
    public Interval naturalRange() {
        return kind == QuantityKind.MASS ? Interval.atLeast(Rational.ZERO) : Interval.all();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PhysicalUnit that && symbol.equals(that.symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }
}
