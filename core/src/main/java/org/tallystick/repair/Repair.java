package org.tallystick.repair;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;

/**
 * A correction of a claim that assumes one slip. It is suggested and never applied: nobody stated the corrected figure, and only the source
 * knows whether it was meant.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Repair implements Serializable permits ImmutableRepair {
    private static final long serialVersionUID = 1L;

    Repair() {}

    static Repair of(Claim claim, Slip slip) {
        return new ImmutableRepair.Builder()
                .claim(claim.id())
                .kind(slip.kind())
                .said(claim.said())
                .mended(slip.meant())
                .asOf(slip.asOf())
                .why(slip.why())
                .build();
    }

    /**
     * Returns the claim whose figure is repaired.
     *
     * @return the id of the claim
     */
    public abstract String claim();

    /**
     * Returns the kind of slip.
     *
     * @return the kind of slip
     */
    public abstract RepairKind kind();

    /**
     * Returns the figure as it was stated.
     *
     * @return the figure as said
     */
    public abstract Figure said();

    /**
     * Returns the figure that may have been meant.
     *
     * @return the figure, with the hedge of the stated one. For a number that was {@linkplain RepairKind#TRUNCATED truncated} it is the
     * interval of the numbers that may have been truncated; for a {@linkplain RepairKind#SUM_OF_OTHERS sum} of two other things, the values
     * that all others require, in the unit in which the claim is compared; for the figure of {@linkplain RepairKind#OTHER_DATE another
     * date}, the stated one
     */
    public abstract Figure mended();

    /**
     * Returns the date that the figure may have been meant for.
     *
     * @return the date, empty unless it is the date that may be wrong
     */
    public abstract Optional<PartialDate> asOf();

    /**
     * Returns the repair in plain English, to follow "the figures would add up".
     *
     * @return a condition: {@code if 33,179 were 33,719 (two digits swapped)}
     */
    public abstract String why();

    /**
     * Returns the claim with this repair applied.
     *
     * @param claim the claim whose id is {@link #claim()}
     * @return the claim with the corrected figure and the corrected date
     * @throws IllegalArgumentException where it is another claim
     */
    public final Claim triedOn(Claim claim) {
        if (!claim.id().equals(claim())) {
            throw new IllegalArgumentException(
                    "the repair is of the claim \"" + claim() + "\", not of \"" + claim.id() + "\"");
        }
        Claim saying = claim.saying(mended());
        return asOf().map(saying::withAsOf).orElse(saying);
    }

    /**
     * Returns the condition.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
