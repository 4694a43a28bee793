package org.tallystick.reconcile;

/** A stage of a reconciliation, in the order of the work. */
public enum Stage {
    /** The claims of each measurand are compared. */
    COMPARISONS,
    /** The relations are checked, each alone and all that are linked together, and what they imply is determined. */
    RELATIONS,
    /** The consensus of each measurand is determined. */
    CONSENSUS
}
