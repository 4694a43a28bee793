package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.provenance.Lineage;
import org.tallystick.provenance.Origin;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;

/**
 * Counts the independent origins that state a figure, over the standing claims of a dossier as they are. No consensus is needed: claims state
 * the same figure where it has equal values in every reading. Unnamed origins count as one, since it is not known whether they are several.
 */
final class DossierCorroboration {
    private static final int ENOUGH = 3;

    private final Dossier dossier;
    private final Lineage lineage;
    private final Subjects subjects;

    DossierCorroboration(Dossier dossier, Subjects subjects) {
        this.dossier = dossier;
        this.lineage = Lineage.of(dossier);
        this.subjects = subjects;
    }

    /** Whether three origins state the figure of a claim, which rules out a slip: they would not all make the same one. */
    boolean isBeyondSlips(Claim claim) {
        Subject subject = subjects.subject(claim);
        ImmutableList<Interval> values = values(claim);
        List<Origin> origins = dossier.claimsByMeasurand().get(claim.measurand().id()).stream()
                .filter(other -> !dossier.isRetired(other))
                .filter(other -> values(other).equals(values))
                .filter(other -> subjects.subject(other).equals(subject))
                .flatMap(other -> lineage.origins(other).stream())
                .toList();
        long named = origins.stream()
                .filter(origin -> !origin.isAnonymous())
                .map(Origin::id)
                .distinct()
                .count();
        long unnamed = origins.stream().anyMatch(Origin::isAnonymous) ? 1 : 0;
        return named + unnamed >= ENOUGH;
    }

    private ImmutableList<Interval> values(Claim claim) {
        Figure figure = dossier.figure(claim);
        return Reading.LOOSE.andTighter().stream().map(figure::in).collect(ImmutableList.toImmutableList());
    }
}
