package org.tallystick.io.claims;

import org.tallystick.claim.Claim;
import org.tallystick.io.entry.ClaimEntry;
import org.tallystick.io.json.JsonOutput;
import org.tallystick.phrase.Trend;

/**
 * A claim and the place of its figure in the text.
 *
 * @param claim the claim
 * @param start the number of characters before the figure
 * @param end the number of characters before the end of the figure
 */
record DraftClaim(Claim claim, long start, long end) {
    boolean isTrend() {
        return claim.said().trend().isPresent();
    }

    static void write(JsonOutput json, DraftClaim draft) {
        ClaimEntry.write(json, draft.claim);
        json.number("x-start", draft.start);
        json.number("x-end", draft.end);
        json.optional("x-trend", draft.claim.said().trend().map(Trend::word));
    }
}
