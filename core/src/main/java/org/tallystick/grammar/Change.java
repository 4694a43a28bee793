package org.tallystick.grammar;

/** A change that a phrase tells of beside its number. */
public enum Change {
    /** "rose by", "up". */
    ROSE_BY,
    /** "fell by", "down". */
    FELL_BY,
    /** "rose to". */
    ROSE_TO,
    /** "fell to". */
    FELL_TO,
    /** "doubled", "fivefold". */
    TIMES
}
