package org.tallystick.claim;

import org.tallystick.phrase.Worded;

/** In what two claims may differ so that they are not about the same thing. */
public enum Facet implements Worded {
    /** They are of different measurands. */
    MEASURAND,
    /** Their units do not convert. */
    UNIT,
    /** They count among different people or things. */
    POPULATION,
    /** They were measured in different places. */
    PLACE,
    /** They cover different periods. */
    PERIOD,
    /** They speak of different dates of a thing that moves. */
    DATE
}
