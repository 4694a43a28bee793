package org.tallystick.relation;

import org.tallystick.phrase.Worded;

/** The part that a measurand plays in a relation. */
public enum Role implements Worded {
    /** What the parts belong to. */
    WHOLE,
    /** What belongs to the whole, without overlap. */
    PARTS,
    /** What of the whole is not itemised. */
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
    /** What a multiplication gives. */
    RESULT,
    /** What is multiplied. */
    OF,
    /** A growth relative to what was before. */
    CHANGE,
    /** The quantity before a change. */
    BEFORE,
    /** The quantity after it. */
    AFTER,
    /** A total divided by a count. */
    MEAN,
    /** What a mean is taken of, added up. */
    TOTAL,
    /** How many a mean is taken of. */
    COUNT,
    /** The sample standard deviation about a mean. */
    DEVIATION,
    /** An addend of a linear rule, or a measurand of a rule in text. */
    TERMS
}
