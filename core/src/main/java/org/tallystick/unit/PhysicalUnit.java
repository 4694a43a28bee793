package org.tallystick.unit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.Serial;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
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
        return Objects.requireNonNull(BasePowers.OF.get(kind));
    }

    /** The base units of each kind, which can only be named once the table of units is complete. */
    private static final class BasePowers {
        private static final Map<QuantityKind, ImmutableMap<Unit, Integer>> OF =
                Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(QuantityKind.class), BasePowers::of));

        private static ImmutableMap<Unit, Integer> of(QuantityKind kind) {
            return kind.powers().entrySet().stream()
                    .collect(ImmutableMap.toImmutableMap(base -> Unit.parse(base.getKey()), Map.Entry::getValue));
        }
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
