package org.tallystick.lexicon;

/** A set of roles, of which a token can be asked whether it has any. */
public final class Roles {
    private final long first;
    private final long further;

    private Roles(long first, long further) {
        this.first = first;
        this.further = further;
    }

    /**
     * Returns a set of roles.
     *
     * @param roles the roles, at least one
     * @return the set of them
     */
    public static Roles of(Role... roles) {
        long first = 0;
        long further = 0;
        for (Role role : roles) {
            first |= role.isFirst() ? role.bit() : 0;
            further |= role.isFirst() ? 0 : role.bit();
        }
        return new Roles(first, further);
    }

    /**
     * Returns a larger set.
     *
     * @param more further roles
     * @return the set of these roles and of those
     */
    public Roles and(Role... more) {
        Roles others = of(more);
        return new Roles(first | others.first, further | others.further);
    }

    /** Returns the bits of the first number of a word. */
    long first() {
        return first;
    }

    /** Returns the bits of the second number of a word. */
    long further() {
        return further;
    }
}
