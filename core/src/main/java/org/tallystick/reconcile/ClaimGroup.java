package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Subject;

/** Standing claims that are about the same thing on the same date, and can so be held against each other. */
final class ClaimGroup {
    private final Subject subject;
    private final ImmutableList<Witness> witnesses;
    private final boolean whole;
    private final Reading widest;
    private final Witness first;
    private final LargestSets largest;
    private final boolean largestAgrees;
    private final Map<Reading, Optional<Interval>> common = new EnumMap<>(Reading.class);

    ClaimGroup(Subject subject, List<Witness> witnesses, Reading widest, boolean whole) {
        this.subject = subject;
        this.whole = whole;
        this.witnesses = ImmutableList.copyOf(witnesses);
        this.widest = widest;
        this.first = Collections.min(witnesses, Witness.BY_ID);
        this.largest = LargestSets.of(witnesses, widest);
        this.largestAgrees = largestAgrees();
        ImmutableList<Figure> figures =
                witnesses.stream().map(Witness::figure).collect(ImmutableList.toImmutableList());
        Reading.LOOSE.andTighter().forEach(reading -> common.put(reading, Agreement.common(figures, reading)));
    }

    ImmutableList<Witness> witnesses() {
        return witnesses;
    }

    /** The claim of the lowest id, which stands for all in what they have in common. */
    Witness first() {
        return first;
    }

    Optional<PartialDate> date() {
        return subject.date();
    }

    /** The date as one of the claims writes it that leaves nothing of it open, if one does. */
    String writtenDate() {
        return witnesses.stream()
                .sorted(Witness.BY_ID)
                .flatMap(witness -> witness.claim().asOf().stream())
                .filter(date -> !date.isAmbiguous())
                .findFirst()
                .or(this::date)
                .map(PartialDate::toString)
                .orElse("");
    }

    Subject subject() {
        return subject;
    }

    /** Whether the claims are about the measurand itself and not about a part of it. */
    boolean isWhole() {
        return whole;
    }

    boolean isDisputed() {
        return common(widest).isEmpty();
    }

    Standing standing(Witness witness) {
        Standing among = largest.standing(witness.id());
        return among == Standing.CONSISTENT && clashes(witness) ? Standing.CONTESTED : among;
    }

    /** Whether a bare figure stands in the largest set beside another of its grain, whose rounded interval it meets. */
    private boolean clashes(Witness witness) {
        return !largestAgrees
                && largest()
                        .anyMatch(other -> Agreement.common(List.of(witness.figure(), other.figure()), widest)
                                .isEmpty());
    }

    /** The claims of the one largest set; where there are several, those that are in all. */
    private Stream<Witness> largest() {
        return witnesses.stream().filter(witness -> largest.standing(witness.id()) == Standing.CONSISTENT);
    }

    private boolean largestAgrees() {
        ImmutableList<Figure> figures = largest().map(Witness::figure).collect(ImmutableList.toImmutableList());
        return Agreement.common(figures, widest).isPresent();
    }

    /** What the largest set leaves open, if there is one largest. */
    Optional<Agreement> agreement() {
        ImmutableList<Figure> agreeing = witnesses.stream()
                .filter(witness -> largest.isOnlyOne() && largestAgrees && standing(witness) == Standing.CONSISTENT)
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
        return common.getOrDefault(reading, Optional.empty());
    }
}
