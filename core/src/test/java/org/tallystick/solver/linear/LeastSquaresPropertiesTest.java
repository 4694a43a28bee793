package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Against dense elimination of the conditions of Lagrange: {@code W·x + Aᵀ·λ = W·v} and {@code A·x = c}. */
class LeastSquaresPropertiesTest {

    @Property(tries = 500)
    void agreesWithDenseElimination(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int unknowns) {
        Drawn drawn = Drawn.of(new SplittableRandom(seed), unknowns);
        Outcome<ImmutableMap<Integer, Rational>, Rational> balance = drawn.balance();
        Optional<Map<Integer, Rational>> expected = drawn.solvedDensely();
        if (expected.isEmpty()) {
            assertThat(balance).matches(Outcome::isImpossible);
        } else {
            assertThat(balance)
                    .satisfies(balanced -> assertThat(balanced.values()).isEqualTo(expected));
        }
    }

    @Property(tries = 300)
    void nothingNearbyIsNearerToWhatWasSeen(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int unknowns) {
        SplittableRandom random = new SplittableRandom(seed);
        Drawn drawn = Drawn.of(random, unknowns);
        Map<Integer, Rational> balanced = drawn.balance()
                .values()
                .<Map<Integer, Rational>>map(values -> values)
                .orElse(Map.of());
        if (balanced.size() < unknowns) {
            return;
        }
        Rational least = drawn.squares(balanced);
        for (Map<Integer, Rational> step : drawn.directions()) {
            Rational size = Rational.of(random.nextInt(1, 10), random.nextBoolean() ? 100 : -100);
            Map<Integer, Rational> moved = new HashMap<>(balanced);
            step.forEach((unknown, way) -> moved.merge(unknown, way.times(size), Rational::plus));
            drawn.rows.forEach(row -> assertThat(new Equation(row).at(moved))
                    .isEqualTo(row.values().min().orElseThrow()));
            assertThat(drawn.squares(moved)).isGreaterThan(least);
        }
    }

    private record Drawn(int unknowns, List<WeightedValue> seen, List<LinearConstraint> rows) {
        static Drawn of(SplittableRandom random, int unknowns) {
            List<WeightedValue> seen = new ArrayList<>();
            for (int at = random.nextInt(unknowns + 3); at > 0; at--) {
                Rational resolution = Rational.of(random.nextInt(1, 5), random.nextInt(1, 3));
                seen.add(new WeightedValue(random.nextInt(unknowns), Rational.of(random.nextInt(-9, 10)), resolution));
            }
            List<LinearConstraint> rows = new ArrayList<>();
            for (int at = random.nextInt(unknowns + 1); at > 0; at--) {
                rows.add(row(random, unknowns));
            }
            return new Drawn(unknowns, seen, rows);
        }

        private static LinearConstraint row(SplittableRandom random, int unknowns) {
            ImmutableList.Builder<Integer> of = ImmutableList.builder();
            ImmutableList.Builder<Rational> times = ImmutableList.builder();
            for (int unknown = 0; unknown < unknowns; unknown++) {
                int coefficient = random.nextInt(3) == 0 ? random.nextInt(-2, 3) : random.nextInt(-1, 2);
                if (coefficient != 0) {
                    of.add(unknown);
                    times.add(Rational.of(coefficient));
                }
            }
            return new LinearConstraint(of.build(), times.build(), Interval.of(Rational.of(random.nextInt(-3, 4))));
        }

        Outcome<ImmutableMap<Integer, Rational>, Rational> balance() {
            return LeastSquares.balance(seen, rows, Budget.of(1_000_000));
        }

        Rational squares(Map<Integer, Rational> point) {
            return seen.stream()
                    .map(one -> point.getOrDefault(one.unknown(), Rational.ZERO)
                            .minus(one.value())
                            .dividedBy(one.resolution()))
                    .map(off -> off.times(off))
                    .reduce(Rational.ZERO, Rational::plus);
        }

        /** The values that the conditions of Lagrange settle; empty where they have no solution. */
        Optional<Map<Integer, Rational>> solvedDensely() {
            int size = unknowns + rows.size();
            Rational[][] table = zeros(size, size + 1);
            for (WeightedValue one : seen) {
                Rational weight = one.resolution().times(one.resolution()).reciprocal();
                int at = one.unknown();
                table[at][at] = table[at][at].plus(weight);
                table[at][size] = table[at][size].plus(weight.times(one.value()));
            }
            for (int row = 0; row < rows.size(); row++) {
                LinearConstraint constraint = rows.get(row);
                table[unknowns + row][size] = constraint.values().min().orElseThrow();
                for (int at = 0; at < constraint.unknowns().size(); at++) {
                    int unknown = constraint.unknowns().get(at);
                    table[unknowns + row][unknown] = constraint.coefficients().get(at);
                    table[unknown][unknowns + row] = constraint.coefficients().get(at);
                }
            }
            return settled(table, size);
        }

        private Optional<Map<Integer, Rational>> settled(Rational[][] table, int size) {
            Map<Integer, Rational> values = new HashMap<>();
            int[] pivots = reduce(table, size);
            for (int row = 0; row < size; row++) {
                int pivot = pivots[row];
                if (pivot < 0 && !table[row][size].isZero()) {
                    return Optional.empty();
                }
                if (pivot >= 0 && pivot < unknowns && isAlone(table[row], pivot, size)) {
                    values.put(pivot, table[row][size]);
                }
            }
            return Optional.of(values);
        }

        private static boolean isAlone(Rational[] row, int pivot, int size) {
            for (int column = 0; column < size; column++) {
                if (column != pivot && !row[column].isZero()) {
                    return false;
                }
            }
            return true;
        }

        /** Independent ways to go without breaking an equation. */
        List<Map<Integer, Rational>> directions() {
            Rational[][] table = zeros(rows.size(), unknowns + 1);
            for (int row = 0; row < rows.size(); row++) {
                for (int at = 0; at < rows.get(row).unknowns().size(); at++) {
                    table[row][rows.get(row).unknowns().get(at)] =
                            rows.get(row).coefficients().get(at);
                }
            }
            int[] pivots = reduce(table, unknowns);
            List<Map<Integer, Rational>> directions = new ArrayList<>();
            for (int free = 0; free < unknowns; free++) {
                Map<Integer, Rational> way = new HashMap<>(Map.of(free, Rational.ONE));
                boolean isPivot = false;
                for (int row = 0; row < rows.size(); row++) {
                    isPivot |= pivots[row] == free;
                    if (pivots[row] >= 0) {
                        way.put(pivots[row], table[row][free].negated());
                    }
                }
                if (!isPivot) {
                    directions.add(way);
                }
            }
            return directions;
        }

        /** Reduces the rows to echelon form; for each row its pivot's column, −1 where it has none. */
        private static int[] reduce(Rational[][] table, int columns) {
            int[] pivots = new int[table.length];
            Arrays.fill(pivots, -1);
            int done = 0;
            for (int column = 0; column < columns && done < table.length; column++) {
                int found = done;
                while (found < table.length && table[found][column].isZero()) {
                    found++;
                }
                if (found == table.length) {
                    continue;
                }
                Rational[] pivot = table[found];
                table[found] = table[done];
                table[done] = pivot;
                Rational lead = pivot[column];
                for (int at = 0; at < pivot.length; at++) {
                    pivot[at] = pivot[at].dividedBy(lead);
                }
                for (int row = 0; row < table.length; row++) {
                    Rational times = table[row][column];
                    for (int at = 0; row != done && !times.isZero() && at < pivot.length; at++) {
                        table[row][at] = table[row][at].minus(times.times(pivot[at]));
                    }
                }
                pivots[done++] = column;
            }
            return pivots;
        }

        private static Rational[][] zeros(int rows, int columns) {
            Rational[][] table = new Rational[rows][columns];
            for (Rational[] row : table) {
                Arrays.fill(row, Rational.ZERO);
            }
            return table;
        }
    }
}
