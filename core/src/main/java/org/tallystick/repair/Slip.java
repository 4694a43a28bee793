package org.tallystick.repair;

import org.tallystick.figure.Figure;

/**
 * A figure that may have been meant.
 *
 * @param kind what would have gone wrong
 * @param meant the figure
 * @param why the condition in plain English
 */
record Slip(RepairKind kind, Figure meant, String why) {

    /** That one thing written stands for another. */
    static Slip of(RepairKind kind, Figure meant, String said, String other, String what) {
        return new Slip(kind, meant, "if " + said + " were " + other + " (" + what + ")");
    }
}
