package org.tallystick.io.report;

import org.tallystick.analysis.FindingKind;

/** The headings of the kinds of findings. */
final class FindingHeadings {
    private FindingHeadings() {}

    static String of(FindingKind kind) {
        return switch (kind) {
            case CONTRADICTION -> "CANNOT ALL BE TRUE";
            case MISQUOTED -> "MISQUOTED";
            case SHARPENED -> "MORE PRECISE THAN ITS SOURCE";
            case NOT_ONE_THING -> "NOT ONE THING";
            case RIVAL_RELATIONS -> "RELATED DIFFERENTLY";
            case CUT_OFF -> "CUT OFF, NOT ROUNDED";
            case ROUNDED -> "AGREES BY ROUNDING ONLY";
            case SUSPECTED_COPY -> "PROBABLY COPIED";
            case ONE_ORIGIN -> "SAID BY ONE ORIGIN ALONE";
            case NOT_COMPARED -> "TO BE LOOKED AT";
        };
    }
}
