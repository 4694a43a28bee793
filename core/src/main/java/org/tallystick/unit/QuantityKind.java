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
    /** Years and months: in days neither is exact, in each other they are. */
    CALENDAR,
    ENERGY,
    POWER,
    SPEED,
    DATA,
    FREQUENCY;

    /** The unit that factors lead to; asked for late, since indriya takes a while to load. */
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
