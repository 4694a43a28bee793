package org.tallystick.claim;

import org.tallystick.phrase.Worded;

/** A property in which two claims may differ, so that they are not about the same quantity. */
public enum Facet implements Worded {
    /** The claims are about different measurands. */
    MEASURAND,
    /** Their units do not convert. */
    UNIT,
    /** They count different people or things. */
    POPULATION,
    /** They were measured in different places. */
    PLACE,
    /** They cover different periods. */
    PERIOD,
    /** They are about different dates of a quantity that changes with time. */
    DATE
}
