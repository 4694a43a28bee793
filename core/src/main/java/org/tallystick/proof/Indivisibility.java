package org.tallystick.proof;

import com.google.common.collect.ImmutableList;
import org.immutables.serial.Serial;
import org.immutables.value.Value;

/**
 * Equalities whose sum no whole numbers satisfy: its coefficients are whole and belong to measurands that count whole things, and its
 * constant is not whole. A claim or a range is an equality where it leaves one value.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Indivisibility implements Refutation permits ImmutableIndivisibility {
    private static final long serialVersionUID = 1L;

    Indivisibility() {}

    /**
     * Returns the lines of the sum.
     *
     * @return the premises, each an equality
     */
    @Override
    public abstract ImmutableList<Premise> premises();
}
