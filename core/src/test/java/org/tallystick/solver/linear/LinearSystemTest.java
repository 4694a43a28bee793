package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem.Part;

class LinearSystemTest {
    private static final Rational MINUS = Rational.of(-1);
    private static final Interval ZERO = Interval.of(Rational.ZERO);

    private final LinearSystem.Builder builder = LinearSystem.builder();

    @Test
    void keepsConstraintsAsTheyWereStated() {
        int x = builder.unknown();
        int y = builder.unknown();
        Interval half = Interval.open(Rational.of(1, 2), Rational.of(1, 3).plus(Rational.ONE));
        assertThat(builder.bound(y, half)).isZero();
        assertThat(builder.row(List.of(y, x), List.of(Rational.of(2, 7), MINUS), ZERO))
                .isEqualTo(1);

        LinearSystem system = builder.build();

        assertThat(system.unknowns()).isEqualTo(2);
        assertThat(system.constraints())
                .containsExactly(
                        new LinearConstraint(ImmutableList.of(y), ImmutableList.of(Rational.ONE), half),
                        new LinearConstraint(ImmutableList.of(y, x), ImmutableList.of(Rational.of(2, 7), MINUS), ZERO));
    }

    @Test
    void refusesAnUnknownTwice() {
        int x = builder.unknown();
        builder.row(List.of(x, x), List.of(Rational.ONE, MINUS), ZERO);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("unknown 0 in constraint 0");
    }

    @Test
    void refusesAnUnknownThatIsNone() {
        builder.bound(3, ZERO);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("unknown 3 in constraint 0");
    }

    @Test
    void refusesACoefficientOfZero() {
        int x = builder.unknown();
        assertThatIllegalArgumentException().isThrownBy(() -> builder.row(List.of(x), List.of(Rational.ZERO), ZERO));
    }

    @Test
    void refusesUnknownsWithoutCoefficients() {
        int x = builder.unknown();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.row(List.of(x), List.of(), ZERO))
                .withMessage("1 unknowns, 0 coefficients");
    }

    @Test
    void givesPartsWithTheirOwnNumbers() {
        int x = builder.unknown();
        int y = builder.unknown();
        int z = builder.unknown();
        builder.bound(x, ZERO);
        builder.bound(z, ZERO);
        builder.row(List.of(z, y), List.of(Rational.ONE, MINUS), ZERO);

        Part part = builder.build().part(BitSet.valueOf(new long[] {0b110}));

        assertThat(part.constraints().asList()).containsExactly(1, 2);
        assertThat(part.unknowns().asList()).containsExactly(y, z);
        assertThat(part.system().constraints().get(1).unknowns()).containsExactly(1, 0);
        assertThat(part.inWhole(List.of(new Multiplier(1, MINUS)))).containsExactly(new Multiplier(2, MINUS));
    }

    @Test
    void splitsIntoComponents() {
        int x = builder.unknown();
        int y = builder.unknown();
        int z = builder.unknown();
        builder.unknown();
        builder.bound(z, ZERO);
        builder.row(List.of(x, y), List.of(Rational.ONE, MINUS), ZERO);
        builder.row(List.of(), List.of(), ZERO);
        builder.bound(y, ZERO);

        assertThat(Components.of(builder.build()))
                .extracting(part -> part.constraints().asList())
                .containsExactly(List.of(0), List.of(1, 3), List.of(2));
    }

    @Test
    void aTreeOfSumsIsAForestOfUnits() {
        assertThat(sumOfTwo(Rational.ONE, ZERO).isForestOfUnits(all(3))).isTrue();
    }

    @Test
    void halvesOpenEndsMixturesAndCyclesAreNone() {
        assertThat(sumOfTwo(Rational.TWO, ZERO).isForestOfUnits(all(3))).isFalse();
        assertThat(sumOfTwo(Rational.ONE, Interval.of(Rational.of(1, 2))).isForestOfUnits(all(3)))
                .isFalse();
        assertThat(sumOfTwo(Rational.ONE, Interval.greaterThan(Rational.ZERO)).isForestOfUnits(all(3)))
                .isFalse();
        assertThat(sumOfTwo(Rational.ONE, ZERO).isForestOfUnits(all(2))).isFalse();
        assertThat(sumOfTwo(Rational.TWO, ZERO).isForestOfUnits(new BitSet())).isTrue();

        LinearSystem.Builder cycle = LinearSystems.builder(2);
        cycle.row(List.of(0, 1), List.of(Rational.ONE, MINUS), ZERO);
        cycle.row(List.of(0, 1), List.of(Rational.ONE, Rational.ONE), ZERO);
        assertThat(cycle.build().isForestOfUnits(all(2))).isFalse();
    }

    private static LinearSystem sumOfTwo(Rational coefficient, Interval values) {
        LinearSystem.Builder sum = LinearSystems.builder(3);
        sum.row(List.of(0, 1, 2), List.of(MINUS, Rational.ONE, coefficient), values);
        return sum.build();
    }

    private static BitSet all(int unknowns) {
        BitSet all = new BitSet();
        all.set(0, unknowns);
        return all;
    }
}
