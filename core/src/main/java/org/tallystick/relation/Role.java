package org.tallystick.relation;

import org.tallystick.phrase.Worded;

/** The roles of measurands in relations. */
public enum Role implements Worded {
    /** The sum of its parts and its rest. */
    WHOLE,
    /** The parts of the whole, without overlap. */
    PARTS,
    /** The part of the whole that is not itemised. */
    REST,
    /** The smaller side. */
    LESS,
    /** The larger side. */
    MORE,
    /** One name of a quantity. */
    LEFT,
    /** Another name of it. */
    RIGHT,
    /** A part divided by its whole. */
    RATE,
    /** The part that a rate is of. */
    PART,
    /** The product of a multiplication. */
    RESULT,
    /** The quantity that is multiplied. */
    OF,
    /** A growth relative to an earlier quantity. */
    CHANGE,
    /** The quantity before a change. */
    BEFORE,
    /** The quantity after it. */
    AFTER,
    /** A total divided by a count. */
    MEAN,
    /** The sum of the values of a mean. */
    TOTAL,
    /** The number of the values of a mean. */
    COUNT,
    /** The sample standard deviation about a mean. */
    DEVIATION,
    /** An addend of a linear rule, or a measurand of a rule in text. */
    TERMS
}
