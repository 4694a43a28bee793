package org.tallystick.repair;

import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.time.PartialDate;

/**
 * What may have been meant.
 *
 * @param kind what would have gone wrong
 * @param meant the figure
 * @param asOf the date, where not the figure but the date is wrong
 * @param why the condition in plain English
 */
record Slip(RepairKind kind, Figure meant, Optional<PartialDate> asOf, String why) {

    /** That one thing written stands for another. */
    static Slip of(RepairKind kind, Figure meant, String said, String other, String what) {
        return new Slip(kind, meant, Optional.empty(), "if " + said + " were " + other + " (" + what + ")");
    }

    /** That a figure was said of another date. */
    static Slip ofDate(Figure said, PartialDate date, PartialDate meant, String what) {
        return new Slip(
                RepairKind.OTHER_DATE,
                said,
                Optional.of(meant),
                "if " + said + " were not of " + date + " (" + what + ")");
    }
}
