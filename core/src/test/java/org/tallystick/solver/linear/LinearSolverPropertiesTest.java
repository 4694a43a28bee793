package org.tallystick.solver.linear;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.number.Rational;
import org.tallystick.solver.linear.LinearSystem.Part;

/** Against elimination after Fourier and Motzkin, an independent way to decide small systems; every proof is added up. */
class LinearSolverPropertiesTest {
    private static final Rational[] UNITS = {Rational.ONE, Rational.of(-1)};
    private static final Rational[] ANY = {
        Rational.ONE, Rational.of(-1), Rational.TWO, Rational.of(-3), Rational.of(1, 2), Rational.of(-2, 3)
    };

    @Property(tries = 1000)
    void forestsAreDecided(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int unknowns, @ForAll boolean units) {
        LinearSystem system = LinearSystems.randomForest(new Random(seed), unknowns, units ? UNITS : ANY);
        assertThat(Judged.isFeasible(system)).isEqualTo(FourierMotzkin.isFeasible(system));
    }

    @Property(tries = 300)
    void rangesInForestsAreTheTightest(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int unknowns) {
        assertRanges(LinearSystems.randomForest(new Random(seed), unknowns, ANY));
    }

    @Property(tries = 1000)
    void systemsWithCyclesAreDecided(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int unknowns,
            @ForAll @IntRange(min = 0, max = 3) int rows) {
        LinearSystem system = LinearSystems.random(new Random(seed), unknowns, rows, ANY);
        assertThat(Judged.isFeasible(system)).isEqualTo(FourierMotzkin.isFeasible(system));
    }

    @Property(tries = 300)
    void rangesInSystemsWithCyclesAreTheTightest(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int unknowns,
            @ForAll @IntRange(min = 0, max = 3) int rows) {
        assertRanges(LinearSystems.random(new Random(seed), unknowns, rows, ANY));
    }

    @Property(tries = 1000)
    void narrowingAloneIsNeverWrong(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int unknowns,
            @ForAll @IntRange(min = 1, max = 5) int rows) {
        LinearSystem system = LinearSystems.random(new Random(seed), unknowns, rows, ANY);
        Propagation.conflict(system, Budget.of(100_000)).ifPresent(proof -> FarkasCheck.assertProves(system, proof));
    }

    @Property(tries = 500)
    void partsAreTheirConstraints(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int unknowns) {
        Random random = new Random(seed);
        LinearSystem system = LinearSystems.random(random, unknowns, 4, ANY);
        BitSet chosen = LinearSystems.randomPart(random, system);
        Part part = system.part(chosen);
        assertThat(part.system().size()).isEqualTo(chosen.cardinality());
        for (int c = 0; c < part.system().size(); c++) {
            LinearConstraint kept = part.system().constraints().get(c);
            LinearConstraint original =
                    system.constraints().get(part.constraints().get(c));
            assertThat(kept.unknowns().stream().map(part.unknowns()::get))
                    .containsExactlyElementsOf(original.unknowns());
            assertThat(kept.coefficients()).isEqualTo(original.coefficients());
            assertThat(kept.values()).isEqualTo(original.values());
        }
        LinearSolver.decide(part.system(), Budget.of(100_000))
                .proof()
                .ifPresent(proof -> FarkasCheck.assertProves(system, part.inWhole(proof)));
    }

    @Property(tries = 500)
    void componentsShareNoUnknown(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int unknowns) {
        LinearSystem system = LinearSystems.random(new Random(seed), unknowns, unknowns / 2, ANY);
        BitSet constraints = new BitSet();
        BitSet seen = new BitSet();
        for (Part part : Components.of(system)) {
            part.constraints().forEach(constraints::set);
            part.unknowns().forEach(u -> {
                assertThat(seen.get(u)).isFalse();
                seen.set(u);
            });
            assertThat(Components.of(part.system())).hasSize(1);
        }
        assertThat(constraints.cardinality()).isEqualTo(system.size());
    }

    @Property(tries = 500)
    void forestsOfUnitsHaveWholePointsWhereTheyHaveAny(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int unknowns) {
        LinearSystem system = wholeEnds(LinearSystems.randomForest(new Random(seed), unknowns, UNITS));
        BitSet whole = new BitSet();
        whole.set(0, unknowns);
        assertThat(system.isForestOfUnits(whole)).isTrue();
        Outcome<ImmutableList<Rational>, ImmutableList<Multiplier>> solved =
                LinearSolver.solve(system, Budget.of(100_000));
        if (solved.isPossible()) {
            assertThat(solved.values().orElseThrow()).allMatch(Rational::isWhole);
        }
    }

    /** The same constraints with the ends moved to whole numbers; those that leave nothing are dropped. */
    private static LinearSystem wholeEnds(LinearSystem system) {
        LinearSystem.Builder builder = LinearSystems.builder(system.unknowns());
        for (LinearConstraint constraint : system.constraints()) {
            constraint
                    .values()
                    .tightenedToWhole()
                    .ifPresent(values -> builder.row(constraint.unknowns(), constraint.coefficients(), values));
        }
        return builder.build();
    }

    private static void assertRanges(LinearSystem system) {
        for (int u = 0; u < system.unknowns(); u++) {
            assertThat(Judged.range(system, u)).isEqualTo(FourierMotzkin.range(system, u));
        }
    }
}
