package org.tallystick.repair;

import java.io.Serializable;
import org.immutables.serial.Serial;
import org.immutables.value.Value;
import org.tallystick.figure.Figure;

/**
 * What a claim would say if one slip had not been made. It is offered, never applied: nobody said the mended figure, and only
 * the source can tell whether it was meant.
 */
@Value.Immutable
@Serial.Version(1)
public abstract sealed class Repair implements Serializable permits ImmutableRepair {
    private static final long serialVersionUID = 1L;

    Repair() {}

    static Repair of(String claim, RepairKind kind, Figure said, Figure mended, String why) {
        return new ImmutableRepair.Builder()
                .claim(claim)
                .kind(kind)
                .said(said)
                .mended(mended)
                .why(why)
                .build();
    }

    /**
     * Whose figure it is.
     *
     * @return the id of the claim
     */
    public abstract String claim();

    /**
     * What may have gone wrong.
     *
     * @return the kind of slip
     */
    public abstract RepairKind kind();

    /**
     * The figure in the words in which it was said.
     *
     * @return the figure as said
     */
    public abstract Figure said();

    /**
     * The figure that may have been meant, to be tested by {@link org.tallystick.claim.Claim#saying}.
     *
     * @return the figure, with the hedge of the one said; of a number that was {@linkplain RepairKind#TRUNCATED cut off} the
     *     interval from which it may have been, in the unit in which the claim is compared
     */
    public abstract Figure mended();

    /**
     * The repair in plain English, to stand behind "the figures would add up".
     *
     * @return a condition: {@code if 33,179 were 33,719 (two digits swapped)}
     */
    public abstract String why();

    /**
     * The condition.
     *
     * @return the same as {@link #why()}
     */
    @Override
    public final String toString() {
        return why();
    }
}
