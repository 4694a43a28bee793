package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class SimplexPropertiesTest {

    @Property(tries = 300)
    void decidesAsFourierMotzkinDoes(@ForAll long seed) {
        LinearSystem system = system(new Random(seed), 4, 5);
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> answer =
                Simplex.solve(system, Budget.of(1_000_000));
        if (answer.isPossible()) {
            FarkasCheck.assertSolves(system, answer.values().orElseThrow());
        } else {
            assertThat(answer.isImpossible()).isTrue();
            FarkasCheck.assertProves(system, answer.proof().orElseThrow());
        }
        assertThat(answer.isPossible())
                .isEqualTo(FourierMotzkin.range(system, 0).isPresent());
    }

    @Property(tries = 300)
    void rangesAsFourierMotzkinDoes(@ForAll long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random, 4, 3);
        int unknown = random.nextInt(system.unknowns());
        Optional<Range> range = Simplex.range(system, unknown, Budget.of(1_000_000));
        range.ifPresent(found -> FarkasCheck.assertProves(system, unknown, found));
        assertThat(range.map(Range::values)).isEqualTo(FourierMotzkin.range(system, unknown));
    }

    /** Too large for the oracle, yet each answer proves itself. */
    @Property(tries = 100)
    void everyAnswerOnLargerSystemsIsProven(@ForAll long seed) {
        LinearSystem system = system(new Random(seed), 25, 30);
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> answer =
                Simplex.solve(system, Budget.of(10_000_000));
        if (answer.isPossible()) {
            FarkasCheck.assertSolves(system, answer.values().orElseThrow());
        } else {
            FarkasCheck.assertProves(system, answer.proof().orElseThrow());
        }
    }

    /** What is true at a hidden point is feasible, and every range holds the value of that point. */
    @Property(tries = 100)
    void aHiddenPointIsAlwaysWithin(@ForAll long seed) {
        Random random = new Random(seed);
        int[] hidden = random.ints(12, -9, 10).toArray();
        LinearSystem.Builder builder = LinearSystem.builder();
        for (int value : hidden) {
            int unknown = builder.unknown();
            if (random.nextInt(4) > 0) {
                builder.bound(unknown, around(random, Rational.of(value)));
            }
        }
        for (int i = 0; i < 10; i++) {
            hiddenRow(random, hidden, builder);
        }
        LinearSystem system = builder.build();
        int unknown = random.nextInt(hidden.length);
        Range range = Simplex.range(system, unknown, Budget.of(10_000_000)).orElseThrow();
        FarkasCheck.assertProves(system, unknown, range);
        assertThat(range.values().contains(Rational.of(hidden[unknown]))).isTrue();
    }

    /** Numbers past longs take another way through the tableau, which comes to the same. */
    @Property(tries = 100)
    void measuringInOtherUnitsChangesNothing(@ForAll long seed) {
        Random random = new Random(seed);
        LinearSystem system = system(random, 6, 6);
        List<Rational> units = new ArrayList<>();
        for (int unknown = 0; unknown < system.unknowns(); unknown++) {
            units.add(Rational.powerOfTen(random.nextInt(60) - 30).plus(Rational.of(random.nextInt(3))));
        }
        int unknown = random.nextInt(system.unknowns());
        LinearSystem scaled = inUnits(system, units);
        Optional<Range> range = Simplex.range(scaled, unknown, Budget.of(10_000_000));
        range.ifPresent(found -> FarkasCheck.assertProves(scaled, unknown, found));
        assertThat(range.map(found -> found.values().times(units.get(unknown))))
                .isEqualTo(Simplex.range(system, unknown, Budget.of(10_000_000)).map(Range::values));
    }

    private static LinearSystem inUnits(LinearSystem system, List<Rational> units) {
        LinearSystem.Builder scaled = LinearSystem.builder();
        units.forEach(unit -> scaled.unknown());
        for (LinearConstraint constraint : system.constraints()) {
            List<Rational> coefficients = new ArrayList<>();
            for (int i = 0; i < constraint.unknowns().size(); i++) {
                Rational unit = units.get(constraint.unknowns().get(i));
                coefficients.add(constraint.coefficients().get(i).times(unit));
            }
            scaled.row(constraint.unknowns(), ImmutableList.copyOf(coefficients), constraint.values());
        }
        return scaled.build();
    }

    private static void hiddenRow(Random random, int[] hidden, LinearSystem.Builder builder) {
        List<Integer> unknowns = new ArrayList<>();
        List<Rational> coefficients = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (int unknown = 0; unknown < hidden.length; unknown++) {
            if (random.nextInt(3) == 0) {
                Rational coefficient = coefficient(random);
                unknowns.add(unknown);
                coefficients.add(coefficient);
                sum = sum.plus(coefficient.times(Rational.of(hidden[unknown])));
            }
        }
        builder.row(ImmutableList.copyOf(unknowns), ImmutableList.copyOf(coefficients), around(random, sum));
    }

    private static Interval around(Random random, Rational value) {
        Rational low = value.minus(Rational.of(random.nextInt(3)));
        Rational high = value.plus(Rational.of(random.nextInt(3)));
        return switch (random.nextInt(5)) {
            case 0 -> Interval.of(value);
            case 1 -> Interval.atLeast(low);
            case 2 -> Interval.atMost(high);
            case 3 -> Interval.open(low.minus(Rational.ONE), high.plus(Rational.ONE));
            default -> Interval.closed(low, high);
        };
    }

    private static LinearSystem system(Random random, int unknowns, int rows) {
        LinearSystem.Builder system = LinearSystem.builder();
        for (int i = 0; i < unknowns; i++) {
            int unknown = system.unknown();
            for (int bounds = random.nextInt(3); bounds > 0; bounds--) {
                system.bound(unknown, interval(random));
            }
        }
        for (int i = 0; i < rows; i++) {
            List<Integer> of = new ArrayList<>();
            List<Rational> coefficients = new ArrayList<>();
            for (int unknown = 0; unknown < unknowns; unknown++) {
                if (random.nextInt(Math.max(2, unknowns / 3)) == 0) {
                    of.add(unknown);
                    coefficients.add(coefficient(random));
                }
            }
            system.row(ImmutableList.copyOf(of), ImmutableList.copyOf(coefficients), interval(random));
        }
        return system.build();
    }

    private static Rational coefficient(Random random) {
        int size = random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(4);
        return Rational.of(random.nextBoolean() ? size : -size, random.nextInt(4) == 0 ? 3 : 1);
    }

    private static Interval interval(Random random) {
        Rational low = Rational.of(random.nextInt(9) - 4, 1 + random.nextInt(2));
        Rational high = low.plus(Rational.of(1 + random.nextInt(4)));
        return switch (random.nextInt(8)) {
            case 0 -> Interval.atLeast(low);
            case 1 -> Interval.lessThan(high);
            case 2 -> Interval.greaterThan(low);
            case 3 -> Interval.of(low);
            case 4 -> Interval.open(low, high);
            case 5 -> Interval.openClosed(low, high);
            default -> Interval.closed(low, high);
        };
    }

    /** An oracle: unknowns are eliminated one by one by adding up each upper with each lower inequality. */
    private static final class FourierMotzkin {
        /** Σ form·unknown ≤ end, or below it where strict. */
        private record Inequality(List<Rational> form, Rational end, boolean strict) {
            Inequality plus(Inequality other, Rational times, Rational otherTimes) {
                List<Rational> sum = new ArrayList<>();
                for (int i = 0; i < form.size(); i++) {
                    sum.add(form.get(i).times(times).plus(other.form.get(i).times(otherTimes)));
                }
                return new Inequality(sum, end.times(times).plus(other.end.times(otherTimes)), strict || other.strict);
            }
        }

        static Optional<Interval> range(LinearSystem system, int kept) {
            List<Inequality> inequalities = inequalities(system);
            for (int unknown = 0; unknown < system.unknowns(); unknown++) {
                if (unknown != kept) {
                    inequalities = without(inequalities, unknown);
                }
            }
            Optional<Interval> values = Optional.of(Interval.all());
            for (Inequality one : inequalities) {
                values = values.flatMap(known -> allowed(one, kept).flatMap(known::intersection));
            }
            return values;
        }

        private static Optional<Interval> allowed(Inequality one, int kept) {
            Rational times = one.form.get(kept);
            if (times.isZero()) {
                return one.end.signum() < (one.strict ? 1 : 0) ? Optional.empty() : Optional.of(Interval.all());
            }
            Rational end = one.end.dividedBy(times);
            return Optional.of(
                    times.signum() > 0
                            ? one.strict ? Interval.lessThan(end) : Interval.atMost(end)
                            : one.strict ? Interval.greaterThan(end) : Interval.atLeast(end));
        }

        private static List<Inequality> without(List<Inequality> all, int unknown) {
            List<Inequality> rest = new ArrayList<>();
            for (Inequality upper : all) {
                int sign = upper.form.get(unknown).signum();
                if (sign == 0) {
                    add(rest, upper);
                }
                for (Inequality lower : sign > 0 ? all : List.<Inequality>of()) {
                    if (lower.form.get(unknown).signum() < 0) {
                        add(rest, upper.plus(lower, lower.form.get(unknown).negated(), upper.form.get(unknown)));
                    }
                }
            }
            return rest;
        }

        /** Keeps the list short: of inequalities with one form, the strictest alone. */
        private static void add(List<Inequality> rest, Inequality added) {
            Inequality plain = scaled(added);
            @Nullable Inequality same = null;
            for (Inequality one : rest) {
                same = one.form.equals(plain.form) ? one : same;
            }
            if (same == null) {
                rest.add(plain);
            } else if (plain.end.compareTo(same.end) < 0 || (plain.end.equals(same.end) && plain.strict)) {
                rest.remove(same);
                rest.add(plain);
            }
        }

        private static Inequality scaled(Inequality one) {
            for (Rational coefficient : one.form) {
                if (!coefficient.isZero()) {
                    Rational scale = coefficient.abs().reciprocal();
                    List<Rational> form = one.form.stream().map(scale::times).toList();
                    return new Inequality(form, one.end.times(scale), one.strict);
                }
            }
            return one;
        }

        private static List<Inequality> inequalities(LinearSystem system) {
            List<Inequality> inequalities = new ArrayList<>();
            for (LinearConstraint constraint : system.constraints()) {
                List<Rational> form = new ArrayList<>();
                for (int unknown = 0; unknown < system.unknowns(); unknown++) {
                    int at = constraint.unknowns().indexOf(unknown);
                    form.add(at < 0 ? Rational.ZERO : constraint.coefficients().get(at));
                }
                Interval values = constraint.values();
                values.max().ifPresent(max -> add(inequalities, new Inequality(form, max, values.isMaxOpen())));
                List<Rational> turned = form.stream().map(Rational::negated).toList();
                values.min()
                        .ifPresent(min -> add(inequalities, new Inequality(turned, min.negated(), values.isMinOpen())));
            }
            return inequalities;
        }
    }
}
