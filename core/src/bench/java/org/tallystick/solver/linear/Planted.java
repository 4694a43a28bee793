package org.tallystick.solver.linear;

/** Whether a network of claims holds a conflict. */
public enum Planted {
    NONE,
    /** A total is more than its parts, as they are claimed, allow. */
    LOCAL,
    /** Each sum alone is possible, and all together are not. */
    JOINT
}
