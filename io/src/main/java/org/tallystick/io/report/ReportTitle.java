package org.tallystick.io.report;

import org.tallystick.reconcile.Reconciliation;

/** The title of a report. */
final class ReportTitle {
    /** The greatest number of characters shown. */
    private static final int LONGEST = 160;

    private ReportTitle() {}

    /** Returns the title of the dossier, or only its beginning where it is long; "Reconciliation" where it has none. */
    static String of(Reconciliation result) {
        String title = result.dossier().title().orElse("Reconciliation");
        if (title.length() <= LONGEST) {
            return title;
        }
        int end = Character.isHighSurrogate(title.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return title.substring(0, end) + "…";
    }
}
