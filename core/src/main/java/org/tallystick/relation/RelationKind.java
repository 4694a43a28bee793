package org.tallystick.relation;

import com.google.common.collect.ImmutableSet;
import org.tallystick.phrase.Worded;

/** The statements that a relation can make of the measurands in its roles. */
public enum RelationKind implements Worded {
    /** whole = Σ parts. */
    SUM(roles(Role.WHOLE, Role.PARTS), roles()),
    /** whole ≥ Σ parts, which do not overlap; with a rest, whole = Σ parts + rest. */
    INCLUDES(roles(Role.WHOLE, Role.PARTS), roles(Role.REST)),
    /** less ≤ more. */
    AT_MOST(roles(Role.LESS, Role.MORE), roles()),
    /** left = right: one quantity under two names. */
    EQUAL(roles(Role.LEFT, Role.RIGHT), roles()),
    /** rate = part / whole. */
    RATIO(roles(Role.RATE, Role.PART, Role.WHOLE), roles()),
    /** result = of × a constant factor. */
    PRODUCT(roles(Role.RESULT, Role.OF), roles()),
    /** change = (after − before) / before. */
    CHANGE(roles(Role.CHANGE, Role.BEFORE, Role.AFTER), roles()),
    /** mean = total / count, of whole values where the total counts whole things; with the sample standard deviation. */
    MEAN(roles(Role.MEAN, Role.TOTAL, Role.COUNT), roles(Role.DEVIATION)),
    /** Σ times · term, compared with a constant. */
    LINEAR(roles(Role.TERMS), roles()),
    /** One line of text, as {@link Rule} reads it. */
    RULE(roles(), roles());

    private final ImmutableSet<Role> required;
    private final ImmutableSet<Role> optional;

    RelationKind(ImmutableSet<Role> required, ImmutableSet<Role> optional) {
        this.required = required;
        this.optional = optional;
    }

    private static ImmutableSet<Role> roles(Role... roles) {
        return ImmutableSet.copyOf(roles);
    }

    /**
     * Returns the required roles.
     *
     * @return the roles, in the order in which documents write them
     */
    public ImmutableSet<Role> required() {
        return required;
    }

    /**
     * Returns the optional roles.
     *
     * @return the roles
     */
    public ImmutableSet<Role> optional() {
        return optional;
    }

    /**
     * Returns whether several measurands may be in a role.
     *
     * @param role one of this kind's roles
     * @return true for the parts of a whole and the terms of a linear rule
     */
    public boolean isRepeated(Role role) {
        return role == Role.PARTS || role == Role.TERMS;
    }
}
