package org.tallystick.algebra;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/**
 * The dimension of an expression: units with their powers.
 *
 * @param origin the origin of the dimension
 * @param powers units that do not convert to each other, none to the power zero
 * @param silent the number of measurands without a unit in it, minus the number of divisions by one
 * @param isOpen whether there is any such measurand, which can balance any unit
 */
record Dimension(Origin origin, Map<Unit, Integer> powers, int silent, boolean isOpen) {
    static final Dimension NUMBER = new Dimension(Origin.NUMBER, Map.of(), 0, false);

    private static final Rational HUNDREDTH = Rational.of(1, 100);

    enum Origin {
        /** Numbers without a unit, which match any dimension. */
        NUMBER,
        /** One unit throughout. */
        PLAIN,
        /** The result of a multiplication or division; for counts, a number of one thing for each of another. */
        COMPUTED
    }

    /** A quantity in a new dimension, with the factor of its conversion. */
    record Converted(Dimension dimension, Rational factor) {}

    static Dimension of(Optional<Unit> unit) {
        return new Dimension(
                Origin.PLAIN,
                unit.<Map<Unit, Integer>>map(Unit::powers).orElse(Map.of()),
                unit.isEmpty() ? 1 : 0,
                unit.isEmpty());
    }

    boolean isNumber() {
        return origin == Origin.NUMBER;
    }

    boolean isPercent() {
        return powers.size() == 1 && powers.getOrDefault(Unit.percent(), 0) == 1;
    }

    Dimension computed() {
        return isNumber() ? this : new Dimension(Origin.COMPUTED, powers, silent, isOpen);
    }

    /** Converts percentages to hundredths. */
    Converted pure() {
        int percent = powers.getOrDefault(Unit.percent(), 0);
        if (percent == 0) {
            return new Converted(this, Rational.ONE);
        }
        Map<Unit, Integer> rest = new LinkedHashMap<>(powers);
        rest.remove(Unit.percent());
        return new Converted(new Dimension(Origin.COMPUTED, rest, silent, isOpen), power(HUNDREDTH, percent));
    }

    /** Returns the product with a power, 1 or −1, of another dimension. */
    Converted times(Dimension other, int power) {
        Map<Unit, Integer> product = new LinkedHashMap<>(powers);
        Rational factor = Rational.ONE;
        for (Map.Entry<Unit, Integer> entry : other.powers.entrySet()) {
            factor = factor.times(put(product, entry.getKey(), entry.getValue() * power));
        }
        Dimension joint =
                new Dimension(Origin.COMPUTED, product, silent + other.silent * power, isOpen || other.isOpen);
        return new Converted(isNumber() && other.isNumber() ? NUMBER : joint, factor);
    }

    /** Adds a power of a unit to the power of a unit to which it converts. */
    private static Rational put(Map<Unit, Integer> powers, Unit unit, int power) {
        Unit like =
                powers.keySet().stream().filter(unit::convertsTo).findFirst().orElse(unit);
        if (powers.merge(like, power, Integer::sum) == 0) {
            powers.remove(like);
        }
        return power(unit.factorTo(like), power);
    }

    /** Returns the same in base units, so that a product of lengths is an area; as it is where not all of them cancel out. */
    private Converted reduced() {
        Map<Unit, Integer> bases = new LinkedHashMap<>();
        Map<Unit, Integer> others = new LinkedHashMap<>();
        Rational factor = Rational.ONE;
        for (Map.Entry<Unit, Integer> entry : powers.entrySet()) {
            int power = entry.getValue();
            if (entry.getKey().isPhysical()) {
                entry.getKey().basePowers().forEach((base, of) -> bases.merge(base, of * power, Integer::sum));
                factor = factor.times(power(entry.getKey().baseFactor(), power));
            } else {
                others.put(entry.getKey(), power);
            }
        }
        boolean cancelled = bases.values().stream().allMatch(power -> power == 0);
        return cancelled
                ? new Converted(new Dimension(origin, others, silent, isOpen), factor)
                : new Converted(this, Rational.ONE);
    }

    private static Rational power(Rational base, int power) {
        Rational product = Rational.ONE;
        for (int i = 0; i < Math.abs(power); i++) {
            product = product.times(base);
        }
        return power < 0 ? product.reciprocal() : product;
    }

    /**
     * Returns the factor from this dimension to another. Numbers match any unit. Counts of unlike things may be related where something was
     * multiplied or divided, and a measurand without a unit balances the remaining units.
     */
    Rational factorTo(Dimension other) {
        if (isNumber() || other.isNumber()) {
            return Rational.ONE;
        }
        Converted ratio = times(other, -1);
        Converted reduced = ratio.dimension().reduced();
        ratio = new Converted(reduced.dimension(), ratio.factor().times(reduced.factor()));
        Map<Unit, Integer> left = new LinkedHashMap<>(ratio.dimension().powers());
        int percent = Optional.ofNullable(left.remove(Unit.percent())).orElse(0);
        int degree = left.values().stream().mapToInt(Integer::intValue).sum()
                + ratio.dimension().silent();
        boolean open = ratio.dimension().isOpen();
        boolean computed = origin == Origin.COMPUTED || other.origin == Origin.COMPUTED;
        boolean counts = left.keySet().stream().allMatch(Unit::isNoun);
        boolean dimensionless = degree == 0;
        boolean fits = open
                || (left.isEmpty() && (percent == 0 || computed))
                || (computed && counts && (percent == 0 || dimensionless));
        if (!fits) {
            throw incompatible(
                    left.isEmpty() ? shown() : left.keySet().iterator().next(), other.shown());
        }
        return ratio.factor().times(dimensionless ? power(HUNDREDTH, percent) : Rational.ONE);
    }

    private static AssertionError incompatible(Unit unit, Unit other) {
        Unit one = unit.isPercent() ? other : unit;
        Unit another = one.convertsTo(other) ? Unit.percent() : other;
        return new AssertionError(one + " to " + another + ": " + one.factorTo(another));
    }

    /** Returns one of the units, for a message. */
    private Unit shown() {
        return powers.keySet().stream().findFirst().orElse(Unit.percent());
    }
}
