package org.tallystick.analysis;

import org.tallystick.phrase.Worded;

/** The kinds of findings, the most important first. */
public enum FindingKind implements Worded {
    /** Figures, with or without relations between them, cannot all be true. */
    CONTRADICTION,
    /** A source states another figure than the origin that it cites. */
    MISQUOTED,
    /** A source states a more precise figure than the origin that it cites. */
    SHARPENED,
    /** Figures that readers may confuse are about different things, and would contradict each other otherwise. */
    NOT_ONE_THING,
    /** Sources relate the same things differently. */
    RIVAL_RELATIONS,
    /** A figure is another one whose last digits were cut off or raised, and not the nearest round number. */
    CUT_OFF,
    /** Figures agree, or a relation between them holds, only as rounded. */
    ROUNDED,
    /** A source probably took its figures from another one. */
    SUSPECTED_COPY,
    /** One origin alone states figures, whoever repeats them. */
    ONE_ORIGIN,
    /** Something could not be compared or checked, or a person should look at it. */
    NOT_COMPARED
}
