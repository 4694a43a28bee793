package org.tallystick.copying;

import org.tallystick.phrase.Worded;

/** What two sources may have in common that copying would explain. */
public enum TraceKind implements Worded {
    /** Figures likely to be right, where others say them otherwise. */
    SHARED_VALUES,
    /** Figures likely to be wrong. */
    SHARED_ERRORS,
    /** The choice of what is reported and what is left out. */
    SAME_OMISSIONS,
    /** The order in which figures are given. */
    SAME_ORDER,
    /** "About" and "more than" before the same figures. */
    SAME_HEDGES,
    /** The words for what is counted. */
    SAME_WORDING,
    /** Figures finer than those of the origin that is cited for them. */
    FALSE_PRECISION
}
