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

import com.google.common.collect.ImmutableMap;

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

    /**
     * Returns the units of which products of powers make the base unit of this kind, by their symbols, with the powers. The base units are
     * coherent: no factor stands between a base unit and the product (SI Brochure, 9th edition, section 2.3.4).
     */
    ImmutableMap<String, Integer> powers() {
        return switch (this) {
            case MASS -> ImmutableMap.of("kg", 1);
            case LENGTH -> ImmutableMap.of("m", 1);
            case AREA -> ImmutableMap.of("m", 2);
            case VOLUME -> ImmutableMap.of("m", 3);
            case DURATION -> ImmutableMap.of("s", 1);
            case CALENDAR -> ImmutableMap.of("month", 1);
            case ENERGY -> ImmutableMap.of("kg", 1, "m", 2, "s", -2);
            case POWER -> ImmutableMap.of("kg", 1, "m", 2, "s", -3);
            case SPEED -> ImmutableMap.of("m", 1, "s", -1);
            case DATA -> ImmutableMap.of("bit", 1);
            case FREQUENCY -> ImmutableMap.of("s", -1);
        };
    }

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
