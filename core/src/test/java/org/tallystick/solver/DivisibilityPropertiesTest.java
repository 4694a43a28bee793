package org.tallystick.solver;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tallystick.number.Rational;
import org.tallystick.relation.Order;
import org.tallystick.solver.linear.Budget;

/** Systems of equations against the remainders that they leave and against small whole numbers. */
class DivisibilityPropertiesTest {
    private static final int MOST = 12;

    /** {@code a[i] · x + b[i] · y + c[i] · z = d[i]}. */
    private record Equations(List<List<Integer>> rows) {
        static Equations of(Random random) {
            return new Equations(IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(row -> random.ints(4, -6, 7).boxed().toList())
                    .filter(row -> row.subList(0, 3).stream().anyMatch(by -> by != 0))
                    .toList());
        }

        boolean fit(int x, int y, int z, int modulus) {
            for (List<Integer> row : rows) {
                int over = row.get(0) * x + row.get(1) * y + row.get(2) * z - row.get(3);
                if (modulus == 0 ? over != 0 : over % modulus != 0) {
                    return false;
                }
            }
            return true;
        }

        boolean anyFits(int from, int to, int modulus) {
            return IntStream.range(from, to)
                    .anyMatch(x -> IntStream.range(from, to)
                            .anyMatch(y -> IntStream.range(from, to).anyMatch(z -> fit(x, y, z, modulus))));
        }

        Problem problem() {
            Problems problem = new Problems().whole("x", "y", "z");
            for (List<Integer> row : rows) {
                Map<String, Rational> terms = new LinkedHashMap<>();
                for (int unknown = 0; unknown < 3; unknown++) {
                    if (row.get(unknown) != 0) {
                        terms.put(List.of("x", "y", "z").get(unknown), Rational.of(row.get(unknown)));
                    }
                }
                problem.linear(terms, Order.EQUAL, Rational.of(row.get(3)));
            }
            return problem.build();
        }
    }

    @Property(tries = 500)
    void refutesWhatLeavesNoRemainderAndNothingThatFits(@ForAll long seed) {
        Equations equations = Equations.of(new Random(seed));
        Problem problem = equations.problem();
        Optional<Tree> proof = Divisibility.refutation(problem, Budget.of(1_000_000));
        proof.ifPresent(found -> assertThat(TreeCheck.proves(problem, found)).isTrue());
        if (equations.anyFits(-5, 6, 0)) {
            assertThat(proof).isEmpty();
        }
        boolean indivisible =
                IntStream.rangeClosed(2, MOST).anyMatch(modulus -> !equations.anyFits(0, modulus, modulus));
        if (indivisible) {
            assertThat(proof.isPresent() || isContradictory(problem)).isTrue();
        }
    }

    /** Whether the equations contradict each other in rational numbers already. */
    private static boolean isContradictory(Problem problem) {
        Problem rational = new Problem(problem.unknowns(), ImmutableSet.of(), problem.bounds(), problem.statements());
        return Search.decide(rational, Budget.of(1_000_000)).isImpossible();
    }
}
