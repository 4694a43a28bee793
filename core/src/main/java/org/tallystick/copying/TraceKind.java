package org.tallystick.copying;

import org.tallystick.phrase.Worded;

/** A kind of similarity between two sources that copying would explain. */
public enum TraceKind implements Worded {
    /** Figures that are probably right but that other sources state differently. */
    SHARED_VALUES,
    /** Figures that are probably wrong. */
    SHARED_ERRORS,
    /** The choice of what is reported and what is omitted. */
    SAME_OMISSIONS,
    /** The order in which figures are given. */
    SAME_ORDER,
    /** The hedges, such as "about" and "more than", before the same figures. */
    SAME_HEDGES,
    /** The words for the counted things. */
    SAME_WORDING,
    /** Figures more precise than those of the origin that is cited for them. */
    FALSE_PRECISION
}
