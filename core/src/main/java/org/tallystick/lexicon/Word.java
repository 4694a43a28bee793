package org.tallystick.lexicon;

import java.util.Set;

/** An entry of a {@link Vocabulary}: what a word, or a sign, can be. Each is one instance, so identity compares them. */
public final class Word {
    private final int id;
    private final String text;
    private final long roles;
    private final long number;
    private final int power;
    private final boolean name;
    private final boolean opens;

    Word(int id, String text, Set<Role> roles, long number, int power) {
        this.id = id;
        this.text = text;
        this.roles = roles.stream().mapToLong(Role::bit).reduce(0, (all, bit) -> all | bit);
        this.opens = roles.stream().anyMatch(Role::opens);
        this.number = number;
        this.power = power;
        this.name = roles.stream().allMatch(Role::isAlsoName);
    }

    /** Its place in the vocabulary. */
    int id() {
        return id;
    }

    /** How it is written, in lower case. */
    String text() {
        return text;
    }

    /**
     * Whether it can play a role.
     *
     * @param role the role
     * @return whether it can
     */
    public boolean is(Role role) {
        return (roles & role.bit()) != 0;
    }

    /**
     * Whether it can be part of the name of what is counted.
     *
     * @return whether none of its roles forbids it
     */
    public boolean mayBeName() {
        return name;
    }

    /** Whether a figure may open with it. */
    boolean opens() {
        return opens;
    }

    /**
     * The number that it stands for, as its roles define it.
     *
     * @return the number, zero where it stands for none
     */
    public long number() {
        return number;
    }

    /**
     * The number, where it is known to be small.
     *
     * @return the number
     */
    public int smallNumber() {
        return Math.toIntExact(number);
    }

    /**
     * The power of ten by which it multiplies.
     *
     * @return the power, zero where it does not multiply
     */
    public int power() {
        return power;
    }

    @Override
    public String toString() {
        return text;
    }
}
