package org.tallystick.unit;

import static java.util.Objects.requireNonNull;
import static javax.measure.BinaryPrefix.GIBI;
import static javax.measure.BinaryPrefix.KIBI;
import static javax.measure.BinaryPrefix.MEBI;
import static javax.measure.BinaryPrefix.TEBI;
import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.PETA;
import static javax.measure.MetricPrefix.TERA;
import static org.tallystick.unit.DataUnits.BIT;
import static org.tallystick.unit.DataUnits.BYTE;
import static org.tallystick.unit.QuantityKind.AREA;
import static org.tallystick.unit.QuantityKind.CALENDAR;
import static org.tallystick.unit.QuantityKind.DATA;
import static org.tallystick.unit.QuantityKind.DURATION;
import static org.tallystick.unit.QuantityKind.ENERGY;
import static org.tallystick.unit.QuantityKind.FREQUENCY;
import static org.tallystick.unit.QuantityKind.LENGTH;
import static org.tallystick.unit.QuantityKind.MASS;
import static org.tallystick.unit.QuantityKind.POWER;
import static org.tallystick.unit.QuantityKind.SPEED;
import static org.tallystick.unit.QuantityKind.VOLUME;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.HERTZ;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.JOULE;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.MONTH;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.SQUARE_METRE;
import static tech.units.indriya.unit.Units.WATT;
import static tech.units.indriya.unit.Units.WEEK;
import static tech.units.indriya.unit.Units.YEAR;

import java.math.BigInteger;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;

/**
 * The physical units, one row each. A row has the symbols in their exact case, the first of them canonical. The names follow in any case;
 * the first two, separated by a slash, are the singular and the plural used in messages. The definition is looked up only when a factor is
 * needed. "in" for the inch is missing on purpose, since it is a word.
 */
final class PhysicalTable {

    static final List<Row> ROWS = List.of(
            row(MASS, "µg, μg, mcg", "microgram/micrograms", () -> MICRO(GRAM)),
            row(MASS, "mg", "milligram/milligrams", () -> MILLI(GRAM)),
            row(MASS, "g", "gram/grams, gramme, grammes", () -> GRAM),
            row(MASS, "kg, kgs", "kilogram/kilograms, kilo, kilos", () -> KILOGRAM),
            row(MASS, "t", "tonne/tonnes, metric ton, metric tons", () -> MEGA(GRAM)),
            row(MASS, "oz", "ounce/ounces, oz", () -> USCustomary.OUNCE),
            row(MASS, "lb", "pound/pounds, lb, lbs", () -> USCustomary.POUND),
            row(MASS, "stone", "stone/stone, stones", () -> Imperial.STONE),
            row(MASS, "short ton", "ton/tons, short ton, short tons, US ton, US tons", () -> USCustomary.TON),
            row(MASS, "long ton", "long ton/long tons, imperial ton, imperial tons", () -> Imperial.TON_UK),
            row(LENGTH, "mm", "millimetre/millimetres, millimeter, millimeters", () -> MILLI(METRE)),
            row(LENGTH, "cm", "centimetre/centimetres, centimeter, centimeters", () -> CENTI(METRE)),
            row(LENGTH, "m", "metre/metres, meter, meters", () -> METRE),
            row(LENGTH, "km", "kilometre/kilometres, kilometer, kilometers, kms", () -> KILO(METRE)),
            row(LENGTH, "inch", "inch/inches", () -> USCustomary.INCH),
            row(LENGTH, "ft", "foot/feet, ft", () -> USCustomary.FOOT),
            row(LENGTH, "yd", "yard/yards, yd, yds", () -> USCustomary.YARD),
            row(LENGTH, "mi", "mile/miles, mi", () -> USCustomary.MILE),
            row(LENGTH, "nmi", "nautical mile/nautical miles, nmi", () -> USCustomary.NAUTICAL_MILE),
            // Not USCustomary.LIGHT_YEAR, which is rounded.
            row(
                    LENGTH,
                    "ly",
                    "light year/light years, ly, light-year, light-years",
                    () -> METRE.multiply(BigInteger.valueOf(9_460_730_472_580_800L))),
            row(AREA, "m², m2", "square metre/square metres, sq m, square meter, square meters", () -> SQUARE_METRE),
            row(
                    AREA,
                    "km², km2",
                    "square kilometre/square kilometres, sq km, square kilometer, square kilometers",
                    () -> KILO(METRE).pow(2)),
            row(AREA, "ha", "hectare/hectares, ha", () -> USCustomary.HECTARE),
            row(AREA, "sq ft, ft², ft2", "square foot/square feet, sq ft", () -> USCustomary.SQUARE_FOOT),
            row(AREA, "sq yd, yd², yd2", "square yard/square yards, sq yd", () -> USCustomary.YARD.pow(2)),
            row(AREA, "acre", "acre/acres", () -> USCustomary.ACRE),
            row(AREA, "sq mi, mi², mi2", "square mile/square miles, sq mi", () -> USCustomary.MILE.pow(2)),
            row(VOLUME, "ml, mL", "millilitre/millilitres, milliliter, milliliters", () -> MILLI(LITRE)),
            row(VOLUME, "L, l", "litre/litres, liter, liters", () -> LITRE),
            row(VOLUME, "m³, m3", "cubic metre/cubic metres, cubic meter, cubic meters", () -> CUBIC_METRE),
            row(VOLUME, "cu ft, ft³, ft3", "cubic foot/cubic feet, cu ft", () -> USCustomary.CUBIC_FOOT),
            row(
                    VOLUME,
                    "gal",
                    "gallon/gallons, gal, US gallon, US gallons, U.S. gallon, U.S. gallons",
                    () -> USCustomary.GALLON_LIQUID),
            row(VOLUME, "imperial gallon", "imperial gallon/imperial gallons", () -> Imperial.GALLON_UK),
            // Not USCustomary.BARREL, which is a different and rounded unit. A bare "barrel" stays a noun.
            row(
                    VOLUME,
                    "bbl",
                    "barrel of oil/barrels of oil, bbl, oil barrel, oil barrels",
                    () -> USCustomary.GALLON_LIQUID.multiply(BigInteger.valueOf(42))),
            row(DURATION, "s", "second/seconds, sec, secs", () -> SECOND),
            row(DURATION, "min", "minute/minutes, min, mins", () -> MINUTE),
            row(DURATION, "h", "hour/hours, hr, hrs", () -> HOUR),
            row(DURATION, "day", "day/days", () -> DAY),
            row(DURATION, "week", "week/weeks", () -> WEEK),
            row(CALENDAR, "month", "month/months", () -> MONTH),
            row(CALENDAR, "year", "year/years", () -> YEAR),
            row(ENERGY, "J", "joule/joules", () -> JOULE),
            row(
                    ENERGY,
                    "kWh",
                    "kilowatt-hour/kilowatt-hours, kWh, kilowatt hour, kilowatt hours",
                    () -> KILO(WATT).multiply(HOUR)),
            row(
                    ENERGY,
                    "MWh",
                    "megawatt-hour/megawatt-hours, megawatt hour, megawatt hours",
                    () -> MEGA(WATT).multiply(HOUR)),
            row(
                    ENERGY,
                    "GWh",
                    "gigawatt-hour/gigawatt-hours, GWh, gigawatt hour, gigawatt hours",
                    () -> GIGA(WATT).multiply(HOUR)),
            row(
                    ENERGY,
                    "TWh",
                    "terawatt-hour/terawatt-hours, TWh, terawatt hour, terawatt hours",
                    () -> TERA(WATT).multiply(HOUR)),
            row(POWER, "W", "watt/watts", () -> WATT),
            row(POWER, "kW", "kilowatt/kilowatts, kW", () -> KILO(WATT)),
            row(POWER, "MW", "megawatt/megawatts", () -> MEGA(WATT)),
            row(POWER, "GW", "gigawatt/gigawatts, GW", () -> GIGA(WATT)),
            row(
                    SPEED,
                    "m/s",
                    "metre per second/metres per second, meter per second, meters per second",
                    () -> METRE_PER_SECOND),
            row(
                    SPEED,
                    "km/h",
                    "kilometre per hour/kilometres per hour, kph, kmh, km per hour, kilometer per hour, kilometers per hour",
                    () -> KILOMETRE_PER_HOUR),
            row(SPEED, "mph", "mile per hour/miles per hour, mph", () -> USCustomary.MILE_PER_HOUR),
            row(SPEED, "kn", "knot/knots", () -> USCustomary.KNOT),
            // Decimal prefixes are powers of a thousand, as in SI; 1,024 has prefixes of its own in IEC 80000-13.
            row(DATA, "bit", "bit/bits", () -> BIT),
            row(DATA, "kbit", "kilobit/kilobits", () -> KILO(BIT)),
            row(DATA, "Mbit, Mb", "megabit/megabits", () -> MEGA(BIT)),
            row(DATA, "Gbit, Gb", "gigabit/gigabits", () -> GIGA(BIT)),
            row(DATA, "Tbit, Tb", "terabit/terabits", () -> TERA(BIT)),
            row(DATA, "byte", "byte/bytes", () -> BYTE),
            row(DATA, "kB", "kilobyte/kilobytes", () -> KILO(BYTE)),
            row(DATA, "MB", "megabyte/megabytes", () -> MEGA(BYTE)),
            row(DATA, "GB", "gigabyte/gigabytes", () -> GIGA(BYTE)),
            row(DATA, "TB", "terabyte/terabytes", () -> TERA(BYTE)),
            row(DATA, "PB", "petabyte/petabytes", () -> PETA(BYTE)),
            row(DATA, "KiB", "kibibyte/kibibytes, KiB", () -> KIBI(BYTE)),
            row(DATA, "MiB", "mebibyte/mebibytes, MiB", () -> MEBI(BYTE)),
            row(DATA, "GiB", "gibibyte/gibibytes, GiB", () -> GIBI(BYTE)),
            row(DATA, "TiB", "tebibyte/tebibytes, TiB", () -> TEBI(BYTE)),
            row(FREQUENCY, "Hz", "hertz/hertz", () -> HERTZ),
            row(FREQUENCY, "kHz", "kilohertz/kilohertz, kHz", () -> KILO(HERTZ)),
            row(FREQUENCY, "MHz", "megahertz/megahertz", () -> MEGA(HERTZ)),
            row(FREQUENCY, "GHz", "gigahertz/gigahertz, GHz", () -> GIGA(HERTZ)),
            row(FREQUENCY, "THz", "terahertz/terahertz, THz", () -> TERA(HERTZ)));

    private static final Map<String, Row> BY_SYMBOL =
            ROWS.stream().collect(Collectors.toUnmodifiableMap(row -> row.unit().symbol(), Function.identity()));

    private PhysicalTable() {}

    /** Returns the row of a canonical symbol. */
    static Row row(String symbol) {
        return requireNonNull(BY_SYMBOL.get(symbol));
    }

    private static Row row(
            QuantityKind kind, String symbols, String names, Supplier<javax.measure.Unit<?>> definition) {
        return new Row(kind, List.of(symbols.split(", ")), List.of(names.split("/|, ")), definition);
    }

    static final class Row {
        private final QuantityKind kind;
        private final List<String> symbols;
        private final List<String> names;
        private final Supplier<javax.measure.Unit<?>> definition;

        private Row(
                QuantityKind kind,
                List<String> symbols,
                List<String> names,
                Supplier<javax.measure.Unit<?>> definition) {
            this.kind = kind;
            this.symbols = symbols;
            this.names = names;
            this.definition = definition;
        }

        PhysicalUnit unit() {
            return new PhysicalUnit(symbols.get(0), kind);
        }

        QuantityKind kind() {
            return kind;
        }

        List<String> symbols() {
            return symbols;
        }

        /** Returns the names, each once. */
        Set<String> names() {
            return new LinkedHashSet<>(names);
        }

        String singular() {
            return names.get(0);
        }

        String plural() {
            return names.get(1);
        }

        javax.measure.Unit<?> definition() {
            return definition.get();
        }
    }
}
