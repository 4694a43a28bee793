package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Numbered constraints over numbered unknowns; an unknown may have any number of bounds, or none. */
public final class LinearSystem {
    private final int unknowns;

    // The terms of all constraints, one after the other: those of constraint c from starts[c] until starts[c + 1].
    final int[] starts;
    final int[] columns;
    final Rational[] coefficients;

    // The coefficients again where they are whole and fit; zero stands for one that does not.
    final long[] factors;
    final Interval[] values;
    final ScaledEnds mins;
    final ScaledEnds maxs;
    private volatile @Nullable ImmutableList<LinearConstraint> constraints;

    LinearSystem(int unknowns, Terms terms, Interval[] values, ScaledEnds mins, ScaledEnds maxs) {
        this.unknowns = unknowns;
        this.starts = terms.starts;
        this.columns = terms.columns;
        this.coefficients = terms.coefficients;
        this.factors = terms.factors;
        this.values = values;
        this.mins = mins;
        this.maxs = maxs;
    }

    /** {@return a builder of a system without unknowns} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many unknowns there are; they are numbered from 0} */
    public int unknowns() {
        return unknowns;
    }

    /** {@return how many constraints there are; they are numbered from 0} */
    public int size() {
        return values.length;
    }

    /** {@return the constraints, by their numbers} */
    public ImmutableList<LinearConstraint> constraints() {
        ImmutableList<LinearConstraint> all = constraints;
        if (all == null) {
            ImmutableList.Builder<LinearConstraint> list = ImmutableList.builderWithExpectedSize(size());
            for (int c = 0; c < size(); c++) {
                list.add(constraint(c));
            }
            all = list.build();
            constraints = all;
        }
        return all;
    }

    private LinearConstraint constraint(int number) {
        ImmutableList.Builder<Integer> of = ImmutableList.builderWithExpectedSize(length(number));
        ImmutableList.Builder<Rational> times = ImmutableList.builderWithExpectedSize(length(number));
        for (int k = starts[number]; k < starts[number + 1]; k++) {
            of.add(columns[k]);
            times.add(coefficients[k]);
        }
        return new LinearConstraint(of.build(), times.build(), values[number]);
    }

    int length(int constraint) {
        return starts[constraint + 1] - starts[constraint];
    }

    /**
     * Some of the constraints, with the unknowns that stand in them. The work is that of the part, not of the whole.
     *
     * @param chosen the numbers of the constraints
     * @return the part; constraints and unknowns keep their order
     */
    public Part part(BitSet chosen) {
        int[] rows = chosen.stream().toArray();
        int terms = 0;
        for (int row : rows) {
            terms += length(row);
        }
        int[] occurring = new int[terms];
        int at = 0;
        for (int row : rows) {
            System.arraycopy(columns, starts[row], occurring, at, length(row));
            at += length(row);
        }
        return Subsystems.of(this, rows, Subsystems.distinct(occurring), terms);
    }

    /**
     * Whether to be feasible is to be feasible with whole numbers for some of the unknowns: where the constraints that tie
     * these together tie no others, form no cycle, have coefficients 1 and −1 alone and whole closed ends. Ends that are
     * open or not whole are to be moved in to the nearest whole numbers before.
     *
     * @param whole the unknowns that must be whole
     * @return true where they need no thought of their own
     */
    public boolean isForestOfUnits(BitSet whole) {
        return new UnitForest(this, whole).holds();
    }

    /**
     * Some of the constraints of a system, renumbered.
     *
     * @param system the constraints as a system of their own
     * @param constraints the number that each has in the whole
     * @param unknowns the number that each unknown has in the whole
     */
    public record Part(LinearSystem system, ImmutableIntArray constraints, ImmutableIntArray unknowns) {
        /**
         * A proof about this part, as a proof about the whole.
         *
         * @param proof multipliers of constraints of the part
         * @return the same multipliers of the same constraints by their numbers in the whole
         */
        public ImmutableList<Multiplier> inWhole(List<Multiplier> proof) {
            return proof.stream()
                    .map(line -> new Multiplier(constraints.get(line.constraint()), line.times()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    /** Numbers unknowns and constraints in the order in which they are added. */
    public static final class Builder {
        private final SystemAssembly assembly = new SystemAssembly();
        private int unknowns;

        private Builder() {}

        /** {@return the number of a new unknown} */
        public int unknown() {
            return unknowns++;
        }

        /**
         * Bounds an unknown.
         *
         * @param unknown its number
         * @param values where it lies
         * @return the number of the constraint
         */
        public int bound(int unknown, Interval values) {
            assembly.term(unknown, Rational.ONE);
            return assembly.close(values);
        }

        /**
         * Ties unknowns together.
         *
         * @param of the unknowns, each once
         * @param coefficients the multiplier of each, none of them zero
         * @param values where the sum lies
         * @return the number of the constraint
         */
        public int row(List<Integer> of, List<Rational> coefficients, Interval values) {
            if (of.size() != coefficients.size()) {
                throw new IllegalArgumentException(of.size() + " unknowns, " + coefficients.size() + " coefficients");
            }
            for (int i = 0; i < of.size(); i++) {
                assembly.term(of.get(i), coefficients.get(i));
            }
            return assembly.close(values);
        }

        /**
         * The system so far.
         *
         * @return the system
         * @throws IllegalArgumentException if a constraint names an unknown twice, or one that was never numbered, or has a
         *     coefficient of zero
         */
        public LinearSystem build() {
            return assembly.system(unknowns);
        }
    }
}
