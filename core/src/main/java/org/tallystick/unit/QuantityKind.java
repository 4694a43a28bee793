package org.tallystick.unit;

import static tech.units.indriya.unit.Units.AMPERE;
import static tech.units.indriya.unit.Units.COULOMB;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MOLE;
import static tech.units.indriya.unit.Units.MONTH;
import static tech.units.indriya.unit.Units.NEWTON;
import static tech.units.indriya.unit.Units.OHM;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.VOLT;
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
    FORCE,
    PRESSURE,
    SPEED,
    TEMPERATURE,
    CURRENT,
    CHARGE,
    VOLTAGE,
    RESISTANCE,
    SUBSTANCE,
    DATA,
    FREQUENCY,
    /** Degrees of an angle, or of a temperature whose scale is not stated. */
    DEGREE,
    /** A logarithmic ratio, which has no factor to another unit. */
    LEVEL;

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
            case FORCE -> ImmutableMap.of("kg", 1, "m", 1, "s", -2);
            case PRESSURE -> ImmutableMap.of("kg", 1, "m", -1, "s", -2);
            case SPEED -> ImmutableMap.of("m", 1, "s", -1);
            case TEMPERATURE -> ImmutableMap.of("K", 1);
            case CURRENT -> ImmutableMap.of("A", 1);
            case CHARGE -> ImmutableMap.of("A", 1, "s", 1);
            case VOLTAGE -> ImmutableMap.of("kg", 1, "m", 2, "s", -3, "A", -1);
            case RESISTANCE -> ImmutableMap.of("kg", 1, "m", 2, "s", -3, "A", -2);
            case SUBSTANCE -> ImmutableMap.of("mol", 1);
            case DATA -> ImmutableMap.of("bit", 1);
            case FREQUENCY -> ImmutableMap.of("s", -1);
            case DEGREE -> ImmutableMap.of("degree", 1);
            case LEVEL -> ImmutableMap.of("dB", 1);
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
            case FORCE -> NEWTON;
            case PRESSURE -> PASCAL;
            case SPEED -> METRE_PER_SECOND;
            case TEMPERATURE -> KELVIN;
            case CURRENT -> AMPERE;
            case CHARGE -> COULOMB;
            case VOLTAGE -> VOLT;
            case RESISTANCE -> OHM;
            case SUBSTANCE -> MOLE;
            case DATA -> FurtherUnits.BIT;
            case FREQUENCY -> HERTZ;
            case DEGREE -> FurtherUnits.DEGREE;
            case LEVEL -> FurtherUnits.DECIBEL;
        };
    }
}
