package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Subject;

/** Standing claims that are about the same thing on the same date, and can so be held against each other. */
public final class ClaimGroup {
    private final Subject subject;
    private final ImmutableList<Witness> witnesses;
    private final boolean whole;
    private final Reading widest;
    private final Witness first;
    private final ImmutableSet<PartialDate> dates;
    private final Map<Reading, Optional<Interval>> common = new EnumMap<>(Reading.class);

    public ClaimGroup(Subject subject, List<Witness> witnesses, Reading widest, boolean whole) {
        this.subject = subject;
        this.whole = whole;
        this.witnesses = ImmutableList.copyOf(witnesses);
        this.widest = widest;
        this.first = Collections.min(witnesses, Witness.BY_ID);
        this.dates = subject.date().isEmpty()
                ? ImmutableSet.of()
                : witnesses.stream().flatMap(witness -> witness.date().stream()).collect(ImmutableSet.toImmutableSet());
        ImmutableList<Figure> figures =
                witnesses.stream().map(Witness::figure).collect(ImmutableList.toImmutableList());
        Reading.LOOSE.andTighter().forEach(reading -> common.put(reading, Agreement.common(figures, reading)));
    }

    public ImmutableList<Witness> witnesses() {
        return witnesses;
    }

    /** The claim of the lowest id, which stands for all in what they have in common. */
    public Witness first() {
        return first;
    }

    public Optional<PartialDate> date() {
        return subject.date();
    }

    /** The date as the claims write it: an instant may have several offsets, and belong to another day in each. */
    public ImmutableSet<PartialDate> dates() {
        return dates;
    }

    /** Whether it is known to be about an earlier date than another, however both are written. */
    public boolean isBefore(ClaimGroup other) {
        return !dates.isEmpty()
                && !other.dates.isEmpty()
                && dates.stream().allMatch(date -> other.dates.stream().allMatch(date::isBefore));
    }

    /** The date as one of the claims writes it that leaves nothing of it open, if one does. */
    public String writtenDate() {
        return witnesses.stream()
                .sorted(Witness.BY_ID)
                .flatMap(witness -> witness.claim().asOf().stream())
                .filter(date -> !date.isAmbiguous())
                .findFirst()
                .or(this::date)
                .map(PartialDate::toString)
                .orElse("");
    }

    public Subject subject() {
        return subject;
    }

    /** Whether the claims are about the measurand itself and not about a part of it. */
    public boolean isWhole() {
        return whole;
    }

    public boolean isDisputed() {
        return common(widest).isEmpty();
    }

    /** What all its claims leave open, if they agree. */
    public Optional<Agreement> agreement() {
        return widest.andTighter().stream()
                .flatMap(reading -> common(reading).stream().map(values -> Agreement.of(reading, values)))
                .findFirst();
    }

    /** Whatever any of the claims allows to the letter. */
    public Interval anySide() {
        return witnesses.stream()
                .map(witness -> witness.figure().in(Reading.EXACT))
                .reduce(Interval::hull)
                .orElseThrow();
    }

    /** The values that all claims have in common. */
    public Optional<Interval> common(Reading reading) {
        return common.getOrDefault(reading, Optional.empty());
    }
}
