package org.tallystick.reporting;

import org.tallystick.phrase.Worded;

/** The kinds of habits in the reporting of numbers. */
public enum ReportingPatternKind implements Worded {
    /**
     * It counts in steps of its own, which determine whether zeros at the end of its figures count. If a source counts in tens, 1,456,600
     * has a resolution of 10. Adopted, its bare figures have that resolution.
     */
    OWN_GRID,
    /**
     * All its ranges have the same width, none or one unit of the last digit either way, whatever the size of the figure: they are
     * synthetic and not measured. Adopted, they are read as the bare figure in their middle.
     */
    SYNTHETIC_BOUNDS,
    /**
     * Its figures are those of the row above or below, as other sources give them. Adopted, each is taken as a figure of the row to which
     * it belongs.
     */
    ROW_SLIP,
    /**
     * Its figures end on 5 more often than chance allows, as is common where people guess or read a scale; cf. Whipple's index of age
     * heaping. Figures that end on 0 are no evidence, since rounded ones do too. Adopted, its bare figures that end on 5 have a resolution
     * of 5.
     */
    DIGIT_HEAPING
}
