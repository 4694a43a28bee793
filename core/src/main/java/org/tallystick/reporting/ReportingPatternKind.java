package org.tallystick.reporting;

import org.tallystick.phrase.Worded;

/** What a source may be in the habit of. */
public enum ReportingPatternKind implements Worded {
    /**
     * It counts in steps of its own, so that zeros at the end of its figures count or do not: of a source that counts in tens,
     * 1,456,600 has a resolution of 10. Adopted, its bare figures have that resolution.
     */
    OWN_GRID,
    /**
     * All its ranges are as wide, none or one unit of the last digit either way, whatever the size of the figure: they are
     * made and not measured. Adopted, they are read as the bare figure in their middle.
     */
    SYNTHETIC_BOUNDS,
    /**
     * Its figures are those of the row above or below, as others give them. Adopted, each is taken for a figure of the row that it
     * belongs to.
     */
    ROW_SLIP,
    /**
     * Its figures end on 5 more often than chance allows, as those of people do who guess or read a scale; cf. Whipple's index of
     * age heaping. Those that end on 0 are no evidence, for so do rounded ones. Adopted, its bare figures that end on 5 have a resolution of 5.
     */
    DIGIT_HEAPING
}
