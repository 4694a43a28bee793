package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;

/**
 * A possible slip, with the figure or date that may have been meant.
 *
 * @param kind the kind of slip
 * @param meant the figure
 * @param asOf the date, if the date is wrong and not the figure
 * @param why the condition in plain English
 */
record Slip(RepairKind kind, Figure meant, Optional<PartialDate> asOf, String why) {

    /** Returns a slip in which one piece of text was written for another. */
    static Slip of(RepairKind kind, Figure meant, String said, String other, String what) {
        return new Slip(kind, meant, Optional.empty(), "if " + said + " were " + other + " (" + what + ")");
    }

    /** Returns a slip in which a figure was stated of another date. */
    static Slip ofDate(Figure said, PartialDate date, PartialDate meant, String what) {
        return new Slip(
                RepairKind.OTHER_DATE,
                said,
                Optional.of(meant),
                "if " + said + " were not of " + date + " (" + what + ")");
    }
}
