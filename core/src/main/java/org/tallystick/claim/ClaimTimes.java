package org.tallystick.claim;

import java.util.Optional;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;

/**
 * The times of a claim. Words of the claim are resolved relative to the publication date of its source, words of the source and of the
 * measurand by themselves. Words that are not understood are kept.
 *
 * @param published the publication date of the source
 * @param asOf the date that the claim is about, its own or that of the publication
 * @param period the period that the claim covers, its own or that of the measurand
 */
record ClaimTimes(Optional<PartialDate> published, Optional<PartialDate> asOf, Optional<Period> period) {

    static ClaimTimes of(Claim claim) {
        Optional<PartialDate> published =
                claim.source().published().map(date -> date.readAlone().orElse(date));
        Optional<PartialDate> stated = claim.statedAsOf()
                .map(date ->
                        published.flatMap(date::relativeTo).or(date::readAlone).orElse(date));
        Optional<Period> covered = claim.statedPeriod()
                .map(period -> published
                        .flatMap(period::relativeTo)
                        .or(period::readAlone)
                        .orElse(period))
                .or(() -> claim.measurand()
                        .period()
                        .map(period -> period.readAlone().orElse(period)));
        return new ClaimTimes(published, stated.or(() -> published), covered);
    }

    /** Returns the date since when the claim has been known: that of the publication, else the date that the claim is about. */
    Optional<PartialDate> knownSince() {
        return published.or(() -> asOf);
    }
}
