package org.tallystick.unit;

import com.google.common.collect.ImmutableMap;
import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** A product of powers of other units, none of which is itself compound. */
final class CompoundUnit extends Unit {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** In order of their statement. */
    private final ImmutableMap<Unit, Integer> powers;

    private CompoundUnit(ImmutableMap<Unit, Integer> powers) {
        this.powers = powers;
    }

    /** {@link Unit#times} and {@link Unit#per}. */
    static Unit product(Unit one, Unit other, int power) {
        Map<Unit, Integer> powers = new LinkedHashMap<>();
        put(powers, one, 1);
        put(powers, other, power);
        return of(powers);
    }

    /** {@link Unit#power}. */
    static Unit power(Unit unit, int exponent) {
        Map<Unit, Integer> powers = new LinkedHashMap<>();
        put(powers, unit, exponent);
        return of(powers);
    }

    private static void put(Map<Unit, Integer> powers, Unit unit, int power) {
        parts(unit).forEach((part, of) -> powers.merge(part, of * power, Integer::sum));
    }

    /** Returns the parts of a unit; of a unit of the table whose symbol is a quotient, those of the quotient. */
    private static ImmutableMap<Unit, Integer> parts(Unit unit) {
        int slash = unit.isPhysical() ? unit.symbol().indexOf('/') : -1;
        if (slash < 0) {
            return unit.isCompound() ? unit.powers() : ImmutableMap.of(whole(unit), 1);
        }
        return ImmutableMap.of(
                Unit.parse(unit.symbol().substring(0, slash)),
                1,
                Unit.parse(unit.symbol().substring(slash + 1)),
                -1);
    }

    private static Unit whole(Unit unit) {
        return unit instanceof NounUnit noun ? noun.whole() : unit;
    }

    /** {@link Unit#divisor}. */
    Optional<Unit> below() {
        Map<Unit, Integer> below = new LinkedHashMap<>();
        powers.forEach((unit, power) -> {
            if (power < 0) {
                below.put(unit, -power);
            }
        });
        return below.isEmpty() ? Optional.empty() : Optional.of(of(below));
    }

    /**
     * Returns the product of powers. A power that is a unit of the table, such as m², is replaced by that unit.
     *
     * @throws IllegalArgumentException if no unit is left
     */
    static Unit of(Map<Unit, Integer> powers) {
        Map<Unit, Integer> named = new LinkedHashMap<>();
        powers.forEach((unit, power) -> {
            Optional<Unit> whole =
                    Math.abs(power) > 1 ? Units.physical(symbol(unit, Math.abs(power))) : Optional.empty();
            named.merge(whole.orElse(unit), whole.isPresent() ? Integer.signum(power) : power, Integer::sum);
        });
        named.values().removeIf(power -> power == 0);
        if (named.isEmpty()) {
            throw new IllegalArgumentException("the units cancel out");
        }
        Map.Entry<Unit, Integer> first = named.entrySet().iterator().next();
        if (named.size() == 1 && first.getValue() == 1) {
            return first.getKey();
        }
        CompoundUnit compound = new CompoundUnit(ImmutableMap.copyOf(named));
        return Units.physical(compound.symbol()).orElse(compound);
    }

    @Override
    public ImmutableMap<Unit, Integer> powers() {
        return powers;
    }

    @Override
    public String symbol() {
        List<String> above = parts(1).toList();
        List<String> below = parts(-1).toList();
        String numerator = above.isEmpty() ? "1" : String.join("·", above);
        if (below.isEmpty()) {
            return numerator;
        }
        String denominator = String.join("·", below);
        return numerator + "/" + (below.size() == 1 ? denominator : "(" + denominator + ")");
    }

    /** Returns the parts above or below the line, with the powers that they have there. */
    private Stream<String> parts(int sign) {
        return powers.entrySet().stream()
                .filter(part -> Integer.signum(part.getValue()) == sign)
                .map(part -> symbol(part.getKey(), Math.abs(part.getValue())));
    }

    private static String symbol(Unit unit, int power) {
        return power == 1
                ? unit.symbol()
                : unit.symbol()
                        + String.valueOf(power)
                                .chars()
                                .mapToObj(digit -> SUPERSCRIPTS.substring(digit - '0', digit - '0' + 1))
                                .collect(Collectors.joining());
    }

    @Override
    public String singular() {
        return named(Unit::singular);
    }

    @Override
    public String plural() {
        return named(Unit::plural);
    }

    /** Returns words such as "miles per gallon", or the symbol where the product has no such form. */
    private String named(Function<Unit, String> numerator) {
        List<Unit> above = powers.keySet().stream()
                .filter(unit -> powers.getOrDefault(unit, 0) > 0)
                .toList();
        boolean plain = powers.values().stream().allMatch(power -> Math.abs(power) == 1);
        if (above.size() > 1 || !plain) {
            return symbol();
        }
        String first = above.isEmpty() ? "" : numerator.apply(above.get(0)) + " ";
        return powers.keySet().stream()
                .filter(unit -> powers.getOrDefault(unit, 0) < 0)
                .map(unit -> "per " + unit.singular())
                .collect(Collectors.joining(" ", first, ""));
    }

    @Override
    public boolean convertsTo(Unit other) {
        return basePowers().equals(other.basePowers());
    }

    @Override
    public ImmutableMap<Unit, Integer> basePowers() {
        Map<Unit, Integer> bases = new LinkedHashMap<>();
        powers.forEach(
                (unit, power) -> unit.basePowers().forEach((base, of) -> bases.merge(base, of * power, Integer::sum)));
        bases.values().removeIf(power -> power == 0);
        return ImmutableMap.copyOf(bases);
    }

    @Override
    Rational scale() {
        Rational scale = Rational.ONE;
        for (Map.Entry<Unit, Integer> part : powers.entrySet()) {
            for (int i = 0; i < Math.abs(part.getValue()); i++) {
                Rational each = part.getKey().scale();
                scale = part.getValue() > 0 ? scale.times(each) : scale.dividedBy(each);
            }
        }
        return scale;
    }

    /** A rate of things that are never negative is never negative; what it is divided by has no sign. */
    @Override
    public Interval naturalRange() {
        Interval counted = Interval.atLeast(Rational.ZERO);
        boolean never = powers.entrySet().stream()
                .filter(part -> part.getValue() > 0)
                .allMatch(part -> part.getKey().naturalRange().equals(counted));
        return never ? counted : Interval.all();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompoundUnit that && powers.equals(that.powers);
    }

    @Override
    public int hashCode() {
        return powers.hashCode();
    }
}
