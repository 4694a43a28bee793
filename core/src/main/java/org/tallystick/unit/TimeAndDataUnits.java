package org.tallystick.unit;

import static javax.measure.BinaryPrefix.GIBI;
import static javax.measure.BinaryPrefix.KIBI;
import static javax.measure.BinaryPrefix.MEBI;
import static javax.measure.BinaryPrefix.TEBI;
import static javax.measure.MetricPrefix.GIGA;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static javax.measure.MetricPrefix.PETA;
import static javax.measure.MetricPrefix.TERA;
import static org.tallystick.unit.FurtherUnits.BIT;
import static org.tallystick.unit.FurtherUnits.BYTE;
import static org.tallystick.unit.PhysicalTable.row;
import static org.tallystick.unit.QuantityKind.CALENDAR;
import static org.tallystick.unit.QuantityKind.DATA;
import static org.tallystick.unit.QuantityKind.DURATION;
import static org.tallystick.unit.QuantityKind.SPEED;
import static tech.units.indriya.unit.Units.DAY;
import static tech.units.indriya.unit.Units.HOUR;
import static tech.units.indriya.unit.Units.KILOMETRE_PER_HOUR;
import static tech.units.indriya.unit.Units.METRE_PER_SECOND;
import static tech.units.indriya.unit.Units.MINUTE;
import static tech.units.indriya.unit.Units.MONTH;
import static tech.units.indriya.unit.Units.SECOND;
import static tech.units.indriya.unit.Units.WEEK;
import static tech.units.indriya.unit.Units.YEAR;

import java.util.List;
import org.tallystick.unit.PhysicalTable.Row;
import systems.uom.common.USCustomary;

/** Units of time, speed, frequency and data. */
final class TimeAndDataUnits {
    static final List<Row> ROWS = List.of(
            row(DURATION, "ns", "nanosecond/nanoseconds", () -> NANO(SECOND)),
            row(DURATION, "µs, μs", "microsecond/microseconds", () -> MICRO(SECOND)),
            row(DURATION, "ms", "millisecond/milliseconds, msec", () -> MILLI(SECOND)),
            row(DURATION, "s", "second/seconds, sec, secs", () -> SECOND),
            row(DURATION, "min", "minute/minutes, min, mins", () -> MINUTE),
            row(DURATION, "h", "hour/hours, hr, hrs", () -> HOUR),
            row(DURATION, "day", "day/days", () -> DAY),
            row(DURATION, "week", "week/weeks", () -> WEEK),
            row(CALENDAR, "month", "month/months", () -> MONTH),
            row(CALENDAR, "year", "year/years", () -> YEAR),
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
            row(SPEED, "mph, mi/h", "mile per hour/miles per hour, mph", () -> USCustomary.MILE_PER_HOUR),
            row(SPEED, "kn", "knot/knots", () -> USCustomary.KNOT),
            // Decimal prefixes are powers of a thousand, as in SI; 1,024 has prefixes of its own in IEC 80000-13.
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
            row(DATA, "TiB", "tebibyte/tebibytes, TiB", () -> TEBI(BYTE)));

    private TimeAndDataUnits() {}
}
