package org.tallystick.unit;

import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.TERA;
import static org.tallystick.unit.PhysicalTable.prefixed;
import static org.tallystick.unit.PhysicalTable.row;
import static org.tallystick.unit.QuantityKind.CHARGE;
import static org.tallystick.unit.QuantityKind.CURRENT;
import static org.tallystick.unit.QuantityKind.DEGREE;
import static org.tallystick.unit.QuantityKind.ENERGY;
import static org.tallystick.unit.QuantityKind.FORCE;
import static org.tallystick.unit.QuantityKind.FREQUENCY;
import static org.tallystick.unit.QuantityKind.LEVEL;
import static org.tallystick.unit.QuantityKind.POWER;
import static org.tallystick.unit.QuantityKind.PRESSURE;
import static org.tallystick.unit.QuantityKind.RESISTANCE;
import static org.tallystick.unit.QuantityKind.SUBSTANCE;
import static org.tallystick.unit.QuantityKind.TEMPERATURE;
import static org.tallystick.unit.QuantityKind.VOLTAGE;
import static tech.units.indriya.unit.Units.AMPERE;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KELVIN;
import static tech.units.indriya.unit.Units.MOLE;
import static tech.units.indriya.unit.Units.NEWTON;
import static tech.units.indriya.unit.Units.OHM;
import static tech.units.indriya.unit.Units.PASCAL;
import static tech.units.indriya.unit.Units.VOLT;
import static tech.units.indriya.unit.Units.WATT;

import java.util.List;
import java.util.stream.Stream;
import org.tallystick.unit.PhysicalTable.Row;

/** Units of energy, power, force, pressure, electricity, frequency, temperature, and a few others. */
final class EnergyUnits {
    static final List<Row> ROWS = Stream.of(
                    prefixed(ENERGY, "J", "joule/joules", () -> JOULE, KILO, MEGA, GIGA, TERA),
                    prefixed(
                            ENERGY,
                            "Wh",
                            "watt-hour/watt-hours, watt hour, watt hours, Wh",
                            () -> WATT.multiply(HOUR),
                            KILO,
                            MEGA,
                            GIGA,
                            TERA),
                    prefixed(
                            ENERGY,
                            "eV",
                            "electronvolt/electronvolts, electron volt, electron volts, eV",
                            () -> FurtherUnits.ELECTRONVOLT,
                            KILO,
                            MEGA,
                            GIGA,
                            TERA),
                    // A bare "calorie" stays a noun: of food it is a kilocalorie.
                    Stream.of(
                            row(ENERGY, "cal", "gram calorie/gram calories, cal", () -> FurtherUnits.CALORIE),
                            row(
                                    ENERGY,
                                    "kcal",
                                    "kilocalorie/kilocalories, kcal, kcals",
                                    () -> KILO(FurtherUnits.CALORIE))),
                    prefixed(POWER, "W", "watt/watts, W", () -> WATT, KILO, MEGA, GIGA, TERA),
                    Stream.of(row(POWER, "hp", "horsepower/horsepower, hp", () -> FurtherUnits.HORSEPOWER)),
                    prefixed(FORCE, "N", "newton/newtons", () -> NEWTON, KILO, MEGA),
                    prefixed(PRESSURE, "Pa", "pascal/pascals", () -> PASCAL, HECTO, KILO, MEGA, GIGA),
                    Stream.of(
                            // No "bar", which is also a thing that is counted: a bar of gold.
                            row(PRESSURE, "mbar", "millibar/millibars, mbar", () -> MILLI(FurtherUnits.BAR)),
                            row(
                                    PRESSURE,
                                    "psi",
                                    "pound per square inch/pounds per square inch, psi",
                                    () -> FurtherUnits.PSI),
                            row(
                                    PRESSURE,
                                    "mmHg",
                                    "millimetre of mercury/millimetres of mercury, mmHg, mm Hg",
                                    () -> FurtherUnits.MILLIMETRE_OF_MERCURY)),
                    prefixed(CURRENT, "A", "ampere/amperes, amp, amps", () -> AMPERE, MICRO, MILLI, KILO),
                    prefixed(
                            CHARGE,
                            "Ah",
                            "ampere-hour/ampere-hours, ampere hour, ampere hours, amp-hour, amp-hours, amp hour, amp hours, Ah",
                            () -> AMPERE.multiply(HOUR),
                            MILLI),
                    prefixed(VOLTAGE, "V", "volt/volts", () -> VOLT, MILLI, KILO, MEGA),
                    prefixed(RESISTANCE, "\u03a9, \u2126", "ohm/ohms", () -> OHM, KILO, MEGA),
                    Stream.of(
                            // No "moles", which are mostly counted.
                            row(SUBSTANCE, "mol", "mol/mol", () -> MOLE),
                            row(SUBSTANCE, "mmol", "millimole/millimoles", () -> MILLI(MOLE)),
                            row(SUBSTANCE, "µmol, μmol", "micromole/micromoles", () -> MICRO(MOLE)),
                            row(SUBSTANCE, "nmol", "nanomole/nanomoles", () -> NANO(MOLE))),
                    prefixed(FREQUENCY, "Hz", "hertz/hertz, Hz", () -> HERTZ, KILO, MEGA, GIGA, TERA),
                    Stream.of(
                            row(TEMPERATURE, "K", "kelvin/kelvins", () -> KELVIN),
                            row(
                                    TEMPERATURE,
                                    "°C, ºC, ℃",
                                    "degree Celsius/degrees Celsius, Celsius, ° C, °C, degree C, degrees C, degree centigrade, degrees centigrade, centigrade",
                                    () -> KELVIN),
                            row(
                                    TEMPERATURE,
                                    "°F, ºF, ℉",
                                    "degree Fahrenheit/degrees Fahrenheit, Fahrenheit, ° F, °F, degree F, degrees F",
                                    () -> FurtherUnits.FAHRENHEIT_DEGREE),
                            row(DEGREE, "degree, °", "degree/degrees", () -> FurtherUnits.DEGREE),
                            row(LEVEL, "dB", "decibel/decibels, dB", () -> FurtherUnits.DECIBEL)))
            .flatMap(rows -> rows)
            .toList();

    private EnergyUnits() {}
}
