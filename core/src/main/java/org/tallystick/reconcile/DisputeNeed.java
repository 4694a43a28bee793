package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Comparison;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.repair.Need;
import org.tallystick.subject.Subjects;

/**
 * What a claim would have to say to agree with others of its measurand.
 *
 * @param others the claims with which it is in conflict
 */
record DisputeNeed(Claim claim, ImmutableList<Claim> others, Dossier dossier, Subjects subjects, Reading widest)
        implements Need {

    @Override
    public boolean isMetBy(Claim mended) {
        return others.stream().allMatch(other -> agrees(mended, other));
    }

    /** Of another date, nothing is left to agree on. */
    private boolean agrees(Claim mended, Claim other) {
        Comparison comparison = Comparison.between(mended, other, dossier, widest, subjects);
        return switch (comparison.verdict()) {
            case CONTRADICTS -> false;
            case INCOMPARABLE -> comparison.facet().equals(Optional.of(Facet.DATE));
            default -> true;
        };
    }

    /** Not known where they speak of other dates. */
    @Override
    public Optional<Interval> values() {
        return others.stream().allMatch(other -> subjects.subject(other).equals(subjects.subject(claim)))
                ? Agreement.of(others.stream().map(dossier::figure).toList(), widest)
                        .map(Agreement::values)
                : Optional.empty();
    }
}
