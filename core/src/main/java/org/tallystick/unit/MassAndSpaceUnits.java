package org.tallystick.unit;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.DECI;
import static javax.measure.MetricPrefix.HECTO;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MICRO;
import static javax.measure.MetricPrefix.MILLI;
import static javax.measure.MetricPrefix.NANO;
import static org.tallystick.unit.PhysicalTable.row;
import static org.tallystick.unit.QuantityKind.AREA;
import static org.tallystick.unit.QuantityKind.LENGTH;
import static org.tallystick.unit.QuantityKind.MASS;
import static org.tallystick.unit.QuantityKind.VOLUME;
import static tech.units.indriya.unit.Units.CUBIC_METRE;
import static tech.units.indriya.unit.Units.GRAM;
import static tech.units.indriya.unit.Units.KILOGRAM;
import static tech.units.indriya.unit.Units.LITRE;
import static tech.units.indriya.unit.Units.METRE;
import static tech.units.indriya.unit.Units.SQUARE_METRE;

import java.math.BigInteger;
import java.util.List;
import javax.measure.quantity.Volume;
import org.tallystick.unit.PhysicalTable.Row;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;

/** Units of mass, length, area and volume. */
final class MassAndSpaceUnits {
    static final List<Row> ROWS = List.of(
            row(MASS, "ng", "nanogram/nanograms", () -> NANO(GRAM)),
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
            row(LENGTH, "nm", "nanometre/nanometres, nanometer, nanometers", () -> NANO(METRE)),
            row(
                    LENGTH,
                    "µm, μm",
                    "micrometre/micrometres, micrometer, micrometers, micron, microns",
                    () -> MICRO(METRE)),
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
            row(
                    AREA,
                    "cm², cm2",
                    "square centimetre/square centimetres, sq cm, square centimeter, square centimeters",
                    () -> CENTI(METRE).pow(2)),
            row(
                    AREA,
                    "mm², mm2",
                    "square millimetre/square millimetres, sq mm, square millimeter, square millimeters",
                    () -> MILLI(METRE).pow(2)),
            row(AREA, "ha", "hectare/hectares, ha", () -> USCustomary.HECTARE),
            row(AREA, "sq in", "square inch/square inches, sq in", () -> USCustomary.INCH.pow(2)),
            row(AREA, "sq ft, ft², ft2", "square foot/square feet, sq ft", () -> USCustomary.SQUARE_FOOT),
            row(AREA, "sq yd, yd², yd2", "square yard/square yards, sq yd", () -> USCustomary.YARD.pow(2)),
            row(AREA, "acre", "acre/acres", () -> USCustomary.ACRE),
            row(AREA, "sq mi, mi², mi2", "square mile/square miles, sq mi", () -> USCustomary.MILE.pow(2)),
            row(VOLUME, "µL, μL, µl, μl", "microlitre/microlitres, microliter, microliters", () -> MICRO(LITRE)),
            row(VOLUME, "ml, mL", "millilitre/millilitres, milliliter, milliliters", () -> MILLI(LITRE)),
            row(VOLUME, "cl, cL", "centilitre/centilitres, centiliter, centiliters", () -> CENTI(LITRE)),
            row(VOLUME, "dL, dl", "decilitre/decilitres, deciliter, deciliters", () -> DECI(LITRE)),
            row(VOLUME, "L, l", "litre/litres, liter, liters", () -> LITRE),
            row(VOLUME, "hl, hL", "hectolitre/hectolitres, hectoliter, hectoliters", () -> HECTO(LITRE)),
            row(
                    VOLUME,
                    "mm³, mm3",
                    "cubic millimetre/cubic millimetres, cubic millimeter, cubic millimeters",
                    () -> MILLI(METRE).pow(3)),
            row(
                    VOLUME,
                    "cm³, cm3",
                    "cubic centimetre/cubic centimetres, cubic centimeter, cubic centimeters",
                    () -> CENTI(METRE).pow(3)),
            row(VOLUME, "m³, m3", "cubic metre/cubic metres, cubic meter, cubic meters", () -> CUBIC_METRE),
            row(
                    VOLUME,
                    "km³, km3",
                    "cubic kilometre/cubic kilometres, cubic kilometer, cubic kilometers",
                    () -> KILO(METRE).pow(3)),
            row(VOLUME, "cu in", "cubic inch/cubic inches, cu in", () -> USCustomary.INCH.pow(3)),
            row(VOLUME, "cu ft, ft³, ft3", "cubic foot/cubic feet, cu ft", () -> USCustomary.CUBIC_FOOT),
            row(VOLUME, "cu yd, yd³, yd3", "cubic yard/cubic yards, cu yd", () -> USCustomary.YARD.pow(3)),
            row(VOLUME, "tsp", "teaspoon/teaspoons, tsp", () -> gallonOver(768)),
            row(VOLUME, "tbsp", "tablespoon/tablespoons, tbsp", () -> gallonOver(256)),
            row(VOLUME, "fl oz", "fluid ounce/fluid ounces, fl oz", () -> gallonOver(128)),
            row(VOLUME, "cup", "cup/cups", () -> gallonOver(16)),
            row(VOLUME, "pt", "pint/pints", () -> gallonOver(8)),
            row(VOLUME, "qt", "quart/quarts", () -> gallonOver(4)),
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
                    () -> USCustomary.GALLON_LIQUID.multiply(BigInteger.valueOf(42))));

    private MassAndSpaceUnits() {}

    private static javax.measure.Unit<Volume> gallonOver(long parts) {
        return USCustomary.GALLON_LIQUID.divide(BigInteger.valueOf(parts));
    }
}
