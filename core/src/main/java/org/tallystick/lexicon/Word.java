package org.tallystick.lexicon;

import java.util.Set;

/** An entry of a {@link Vocabulary}: the possible roles of a word or sign. Each entry is one instance, so they are compared by identity. */
public final class Word {
    private final int id;
    private final String text;
    private final long firstRoles;
    private final long furtherRoles;
    private final long number;
    private final int power;
    private final boolean name;
    private final boolean opens;

    Word(int id, String text, Set<Role> roles, long number, int power) {
        this.id = id;
        this.text = text;
        this.firstRoles = bits(roles, true);
        this.furtherRoles = bits(roles, false);
        this.opens = roles.stream().anyMatch(Role::opens);
        this.number = number;
        this.power = power;
        this.name = roles.stream().allMatch(Role::isAlsoName);
    }

    private static long bits(Set<Role> roles, boolean first) {
        return roles.stream()
                .filter(role -> role.isFirst() == first)
                .mapToLong(Role::bit)
                .reduce(0, (all, bit) -> all | bit);
    }

    /** Returns its index in the vocabulary. */
    int id() {
        return id;
    }

    /** Returns the bits of its roles, of the first number or of the second. */
    long roles(boolean first) {
        return first ? firstRoles : furtherRoles;
    }

    /** Returns its spelling, in lower case. */
    String text() {
        return text;
    }

    /**
     * Returns whether it can have a role.
     *
     * @param role the role
     * @return whether it can
     */
    public boolean is(Role role) {
        return (roles(role.isFirst()) & role.bit()) != 0;
    }

    /**
     * Returns whether it can be part of the name of the thing counted.
     *
     * @return whether none of its roles forbids it
     */
    public boolean mayBeName() {
        return name;
    }

    /** Whether a figure may begin with it. */
    boolean opens() {
        return opens;
    }

    /**
     * Returns whether it is in the vocabulary.
     *
     * @return whether it is a word that is listed, even one without a role
     */
    public boolean isKnown() {
        return id > 0;
    }

    /**
     * Returns the number that it means, as its roles define it.
     *
     * @return the number, zero where it means none
     */
    public long number() {
        return number;
    }

    /**
     * Returns the number, where it is known to be small.
     *
     * @return the number
     */
    public int smallNumber() {
        return Math.toIntExact(number);
    }

    /**
     * Returns the exponent of the power of ten by which it multiplies.
     *
     * @return the exponent, zero where it does not multiply
     */
    public int power() {
        return power;
    }

    @Override
    public String toString() {
        return text;
    }
}
