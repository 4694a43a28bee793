package org.tallystick.unit;

import java.math.BigInteger;
import javax.measure.Unit;
import javax.measure.quantity.Dimensionless;
import tech.units.indriya.unit.Units;

/** The units of data, which indriya does not have. They are separate from the table, so that indriya is loaded only when needed. */
final class DataUnits {

    static final Unit<Dimensionless> BIT =
            Units.METRE.divide(Units.METRE).asType(Dimensionless.class).alternate("bit");

    /** The byte of IEC 80000-13, of eight bits. */
    static final Unit<Dimensionless> BYTE = BIT.multiply(BigInteger.valueOf(8));

    private DataUnits() {}
}
