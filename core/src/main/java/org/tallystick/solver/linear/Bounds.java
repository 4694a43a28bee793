package org.tallystick.solver.linear;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** The tightest ends of each variable, and which constraint gives each of them. */
final class Bounds {
    private static final Rational HALF = Rational.of(1, 2);

    private final @Nullable End[] lower;
    private final @Nullable End[] upper;

    /** An end of a variable, which is an end of a constraint that holds the variable a number of times. */
    private record End(Delta value, int constraint, Rational times) {
        Multiplier times(Rational multiple) {
            return new Multiplier(constraint, times.equals(Rational.ONE) ? multiple : multiple.dividedBy(times));
        }
    }

    private Bounds(int variables) {
        this.lower = new End[variables];
        this.upper = new End[variables];
    }

    /** The bounds of a system's unknowns, and of the sum of each constraint, which is numbered after them. */
    static Bounds of(LinearSystem system) {
        int unknowns = system.unknowns();
        Bounds bounds = new Bounds(unknowns + system.constraints().size() + 1);
        for (int i = 0; i < system.constraints().size(); i++) {
            LinearConstraint constraint = system.constraints().get(i);
            if (constraint.unknowns().size() == 1) {
                int unknown = constraint.unknowns().get(0);
                bounds.tighten(unknown, constraint.coefficients().get(0), constraint.values(), i);
            } else if (!constraint.unknowns().isEmpty()) {
                bounds.tighten(unknowns + i, Rational.ONE, constraint.values(), i);
            }
        }
        return bounds;
    }

    /** Grants that a variable, taken a number of times, lies where a constraint says. */
    private void tighten(int variable, Rational times, Interval values, int constraint) {
        Interval own = times.equals(Rational.ONE) ? values : values.times(times.reciprocal());
        own.min().ifPresent(min -> {
            Delta end = own.isMinOpen() ? Delta.justAbove(min) : Delta.of(min);
            Delta known = lower(variable);
            if (known == null || known.compareTo(end) < 0) {
                lower[variable] = new End(end, constraint, times);
            }
        });
        own.max().ifPresent(max -> {
            Delta end = own.isMaxOpen() ? Delta.justBelow(max) : Delta.of(max);
            Delta known = upper(variable);
            if (known == null || known.compareTo(end) > 0) {
                upper[variable] = new End(end, constraint, times);
            }
        });
    }

    @Nullable
    Delta lower(int variable) {
        End end = lower[variable];
        return end == null ? null : end.value;
    }

    @Nullable
    Delta upper(int variable) {
        End end = upper[variable];
        return end == null ? null : end.value;
    }

    /** The end towards which a variable moves in a direction, above zero for up; null where it is free to go. */
    @Nullable
    Delta end(int variable, int direction) {
        return direction > 0 ? upper(variable) : lower(variable);
    }

    boolean isFree(int variable) {
        return lower[variable] == null && upper[variable] == null;
    }

    /** Two ends of a variable between which nothing lies, turned into a proof. */
    Optional<ImmutableList<Multiplier>> contradiction(int variable) {
        End low = lower[variable];
        End high = upper[variable];
        return low == null || high == null || low.value.compareTo(high.value) <= 0
                ? Optional.empty()
                : Optional.of(ImmutableList.of(high.times(Rational.ONE), low.times(Rational.of(-1))));
    }

    /** A multiple of the constraint behind the upper end, or behind the lower one for a multiple below zero. */
    Multiplier multiple(int variable, Rational times) {
        End end = times.signum() > 0 ? upper[variable] : lower[variable];
        if (end == null) {
            throw new IllegalStateException("no such end");
        }
        return end.times(times);
    }

    /** A plain value within the ends: a whole one where there is one, near the middle where there is a middle. */
    Delta start(int variable) {
        Delta low = lower(variable);
        Delta high = upper(variable);
        if (low == null) {
            return high == null ? Delta.ZERO : Delta.of(wholeBelow(high));
        }
        if (high == null) {
            return Delta.of(wholeBelow(low.negated()).negated());
        }
        Delta middle = low.plus(high).times(HALF);
        Delta whole = Delta.of(middle.real().nearestTo(Rational.ONE));
        Delta plain = Delta.of(middle.real());
        return isWithin(variable, whole) ? whole : isWithin(variable, plain) ? plain : middle;
    }

    private static Rational wholeBelow(Delta end) {
        Rational floor = end.real().floor();
        return Delta.of(floor).compareTo(end) <= 0 ? floor : floor.minus(Rational.ONE);
    }

    private boolean isWithin(int variable, Delta value) {
        return isBeyond(variable, value) == 0;
    }

    /** −1 where a value is below the lower end, 1 where it is above the upper one, else 0. */
    int isBeyond(int variable, Delta value) {
        Delta low = lower(variable);
        if (low != null && value.compareTo(low) < 0) {
            return -1;
        }
        Delta high = upper(variable);
        return high != null && value.compareTo(high) > 0 ? 1 : 0;
    }

    /** How far a value is beyond the ends. */
    Delta excess(int variable, Delta value) {
        int side = isBeyond(variable, value);
        Delta end = side == 0 ? null : end(variable, side);
        return end == null ? Delta.ZERO : value.minus(end).abs();
    }
}
