package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;

/** Standing claims that are about the same thing on the same date, and can so be held against each other. */
final class ClaimGroup {
    private final ImmutableList<Witness> witnesses;
    private final Reading widest;
    private final LargestSets largest;

    ClaimGroup(List<Witness> witnesses, Reading widest) {
        this.witnesses = ImmutableList.copyOf(witnesses);
        this.widest = widest;
        this.largest = LargestSets.of(witnesses, widest);
    }

    ImmutableList<Witness> witnesses() {
        return witnesses;
    }

    private ImmutableList<Figure> figures() {
        return witnesses.stream().map(Witness::figure).collect(ImmutableList.toImmutableList());
    }

    Witness first() {
        return witnesses.get(0);
    }

    Optional<PartialDate> date() {
        return first().claim().asOf();
    }

    /** Whether the claims are about the measurand itself and not about a part of it. */
    boolean isWhole() {
        return witnesses.stream().noneMatch(witness -> witness.claim().isNarrowed());
    }

    boolean isDisputed() {
        return common(widest).isEmpty();
    }

    Standing standing(Witness witness) {
        return largest.standing(witness.id());
    }

    /** What the largest set leaves open, if there is one largest. */
    Optional<Agreement> agreement() {
        ImmutableList<Figure> agreeing = witnesses.stream()
                .filter(witness -> largest.isOnlyOne() && standing(witness) == Standing.CONSISTENT)
                .map(Witness::figure)
                .collect(ImmutableList.toImmutableList());
        return agreeing.isEmpty() ? Optional.empty() : Agreement.of(agreeing, widest);
    }

    /** Whatever any of the claims allows to the letter. */
    Interval anySide() {
        return witnesses.stream()
                .map(witness -> witness.figure().in(Reading.EXACT))
                .reduce(Interval::hull)
                .orElseThrow();
    }

    /** The values that all claims have in common. */
    Optional<Interval> common(Reading reading) {
        return Agreement.common(figures(), reading);
    }
}
