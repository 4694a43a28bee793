package org.tallystick.linear;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Numbered constraints over numbered unknowns; an unknown may have any number of bounds, or none. */
public final class LinearSystem {
    private final int unknowns;
    private final ImmutableList<Constraint> constraints;

    private LinearSystem(int unknowns, ImmutableList<Constraint> constraints) {
        this.unknowns = unknowns;
        this.constraints = constraints;
    }

    /** {@return a builder of a system without unknowns} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many unknowns there are; they are numbered from 0} */
    public int unknowns() {
        return unknowns;
    }

    /** {@return the constraints, by their numbers} */
    public ImmutableList<Constraint> constraints() {
        return constraints;
    }

    /** Numbers unknowns and constraints in the order in which they are added. */
    public static final class Builder {
        private int unknowns;
        private final List<Constraint> constraints = new ArrayList<>();

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
            return row(ImmutableList.of(unknown), ImmutableList.of(Rational.ONE), values);
        }

        /**
         * Ties unknowns together.
         *
         * @param of the unknowns, each once
         * @param coefficients the multiplier of each, none of them zero
         * @param values where the sum lies
         * @return the number of the constraint
         */
        public int row(ImmutableList<Integer> of, ImmutableList<Rational> coefficients, Interval values) {
            constraints.add(new Constraint(of, coefficients, values));
            return constraints.size() - 1;
        }

        /** {@return the system} */
        public LinearSystem build() {
            return new LinearSystem(unknowns, ImmutableList.copyOf(constraints));
        }
    }
}
