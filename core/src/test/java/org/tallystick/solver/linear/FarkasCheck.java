package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Adds up proofs line by line, with nothing of the engine but the constraints as they were stated. */
public final class FarkasCheck {
    private final Map<Integer, Rational> form = new TreeMap<>();
    private Rational end = Rational.ZERO;
    private boolean open;

    private FarkasCheck(LinearSystem system, List<Multiplier> proof) {
        Set<Integer> used = new HashSet<>();
        for (Multiplier line : proof) {
            assertThat(used.add(line.constraint())).as("once: %s", line).isTrue();
            add(system.constraints().get(line.constraint()), line.times());
        }
        form.values().removeIf(Rational::isZero);
    }

    private void add(LinearConstraint constraint, Rational times) {
        assertThat(times.signum()).as("times").isNotZero();
        Interval values = constraint.values();
        for (int i = 0; i < constraint.unknowns().size(); i++) {
            form.merge(
                    constraint.unknowns().get(i),
                    constraint.coefficients().get(i).times(times),
                    Rational::plus);
        }
        end = end.plus(times.times((times.signum() > 0 ? values.max() : values.min()).orElseThrow()));
        open |= times.signum() > 0 ? values.isMaxOpen() : values.isMinOpen();
    }

    /** Holds a proof of infeasibility to what it claims. */
    public static void assertProves(LinearSystem system, List<Multiplier> proof) {
        FarkasCheck sum = new FarkasCheck(system, proof);
        assertThat(sum.form).as("0 on the left").isEmpty();
        assertThat(sum.end.signum()).as("below 0 on the right").isLessThan(sum.open ? 1 : 0);
    }

    /** Holds the proofs of a range to its ends; that no tighter ones exist they do not show. */
    public static void assertProves(LinearSystem system, int unknown, Range range) {
        Interval values = range.values();
        assertThat(range.below().isEmpty()).isEqualTo(values.min().isEmpty());
        assertThat(range.above().isEmpty()).isEqualTo(values.max().isEmpty());
        values.min()
                .ifPresent(min -> assertEnd(
                        new FarkasCheck(system, range.below()),
                        Map.of(unknown, Rational.of(-1)),
                        min.negated(),
                        values.isMinOpen()));
        values.max()
                .ifPresent(max -> assertEnd(
                        new FarkasCheck(system, range.above()),
                        Map.of(unknown, Rational.ONE),
                        max,
                        values.isMaxOpen()));
    }

    private static void assertEnd(FarkasCheck sum, Map<Integer, Rational> form, Rational end, boolean open) {
        assertThat(sum.form).isEqualTo(form);
        assertThat(sum.end).isEqualTo(end);
        assertThat(sum.open).isEqualTo(open);
    }

    /** Holds a point to every constraint. */
    public static void assertSolves(LinearSystem system, List<Rational> point) {
        assertThat(point).hasSize(system.unknowns());
        for (LinearConstraint constraint : system.constraints()) {
            Rational sum = Rational.ZERO;
            for (int i = 0; i < constraint.unknowns().size(); i++) {
                sum = sum.plus(constraint
                        .coefficients()
                        .get(i)
                        .times(point.get(constraint.unknowns().get(i))));
            }
            assertThat(constraint.values().contains(sum))
                    .as("%s at %s", constraint, point)
                    .isTrue();
        }
    }
}
