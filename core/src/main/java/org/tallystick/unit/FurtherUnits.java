package org.tallystick.unit;

import java.math.BigInteger;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import javax.measure.quantity.Energy;
import javax.measure.quantity.Force;
import javax.measure.quantity.Power;
import javax.measure.quantity.Pressure;
import javax.measure.quantity.Temperature;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/**
 * Units that indriya does not have or rounds, by their exact definitions. They are separate from the tables, so that indriya is loaded only
 * when needed.
 */
final class FurtherUnits {

    static final Unit<Dimensionless> BIT = dimensionless("bit");

    /** The byte of IEC 80000-13, of eight bits. */
    static final Unit<Dimensionless> BYTE = BIT.multiply(BigInteger.valueOf(8));

    /** Not USCustomary.DEGREE_ANGLE, whose factor to the radian is rounded. */
    static final Unit<Dimensionless> DEGREE = dimensionless("degree");

    static final Unit<Dimensionless> DECIBEL = dimensionless("dB");

    /** The electronvolt of the SI Brochure, 9th edition, table 8. */
    static final Unit<Energy> ELECTRONVOLT =
            Units.JOULE.multiply(BigInteger.valueOf(1_602_176_634)).divide(BigInteger.TEN.pow(28));

    /** The thermochemical calorie of 4.184 J. */
    static final Unit<Energy> CALORIE =
            Units.JOULE.multiply(BigInteger.valueOf(4_184)).divide(BigInteger.valueOf(1_000));

    /** The pound-force: a pound times the standard acceleration of free fall, 9.80665 m/s². */
    private static final Unit<Force> POUND_FORCE =
            Units.NEWTON.multiply(new BigInteger("44482216152605")).divide(BigInteger.TEN.pow(13));

    static final Unit<Pressure> PSI =
            POUND_FORCE.divide(USCustomary.INCH.pow(2)).asType(Pressure.class);

    /** The mechanical horsepower of 550 foot-pounds a second. */
    static final Unit<Power> HORSEPOWER = POUND_FORCE
            .multiply(USCustomary.FOOT)
            .multiply(BigInteger.valueOf(550))
            .divide(Units.SECOND)
            .asType(Power.class);

    static final Unit<Pressure> BAR = Units.PASCAL.multiply(BigInteger.valueOf(100_000));

    /** The conventional millimetre of mercury: 13.5951 × 9.80665 Pa. */
    static final Unit<Pressure> MILLIMETRE_OF_MERCURY =
            Units.PASCAL.multiply(new BigInteger("133322387415")).divide(BigInteger.TEN.pow(9));

    /** The size of a degree Fahrenheit. */
    static final Unit<Temperature> FAHRENHEIT_DEGREE =
            Units.KELVIN.multiply(BigInteger.valueOf(5)).divide(BigInteger.valueOf(9));

    private FurtherUnits() {}

    private static Unit<Dimensionless> dimensionless(String symbol) {
        return Units.METRE.divide(Units.METRE).asType(Dimensionless.class).alternate(symbol);
    }
}
