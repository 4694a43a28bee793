package org.tallystick.io.report;

import com.google.common.base.Ascii;
import org.tallystick.analysis.FindingKind;

/** The headings of the kinds of findings. */
final class FindingHeadings {
    private FindingHeadings() {}

    /** Returns the heading as it stands in a sentence or a page. */
    static String inSentence(FindingKind kind) {
        return switch (kind) {
            case CONTRADICTION -> "Cannot all be true";
            case MISQUOTED -> "Misquoted";
            case SHARPENED -> "More precise than its source";
            case NOT_ONE_THING -> "Not one thing";
            case RIVAL_RELATIONS -> "Related differently";
            case CUT_OFF -> "Cut off, not rounded";
            case ROUNDED -> "Agrees by rounding only";
            case SUSPECTED_COPY -> "Probably copied";
            case ONE_ORIGIN -> "Said by one origin alone";
            case NOT_COMPARED -> "To be looked at";
        };
    }

    /** Returns the heading in capitals, as plain text has it. */
    static String of(FindingKind kind) {
        return Ascii.toUpperCase(inSentence(kind));
    }
}
