package org.tallystick.unit;

import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MONTH;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.WATT;

/** A kind of quantity; its units convert to each other. */
enum QuantityKind {
    MASS,
    LENGTH,
    AREA,
    VOLUME,
    DURATION,
    /** Years and months. Neither is an exact number of days; each is exact in the other. */
    CALENDAR,
    ENERGY,
    POWER,
    SPEED,
    DATA,
    FREQUENCY;

    /** Returns the unit that is the base of factors; evaluated lazily, since indriya is slow to load. */
    javax.measure.Unit<?> base() {
        return switch (this) {
            case MASS -> KILOGRAM;
            case LENGTH -> METRE;
            case AREA -> SQUARE_METRE;
            case VOLUME -> CUBIC_METRE;
            case DURATION -> SECOND;
            case CALENDAR -> MONTH;
            case ENERGY -> JOULE;
            case POWER -> WATT;
            case SPEED -> METRE_PER_SECOND;
            case DATA -> DataUnits.BIT;
            case FREQUENCY -> HERTZ;
        };
    }
}
