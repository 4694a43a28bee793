package org.tallystick.consensus;

import java.util.Comparator;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/**
 * The date that a claim is about. A claim without a date is about the day of its publication or an earlier one.
 *
 * @param said the stated date, empty where none was stated, or none that is known
 * @param published the day of publication, empty where it is not known
 */
public record Dating(Optional<PartialDate> said, Optional<PartialDate> published) {

    /** The dating of claims about a measurand that does not change. */
    static final Dating NONE = new Dating(Optional.empty(), Optional.empty());

    /** Orders stated dates first, the latest before the others, then publications, the earliest first, then datings without either. */
    static final Comparator<Dating> STATED_FIRST = Comparator.comparing(
                    (Dating dating) -> dating.said.orElse(null),
                    Comparator.nullsLast(PartialDate.IN_CALENDAR_ORDER.reversed()))
            .thenComparing(
                    dating -> dating.published.orElse(null), Comparator.nullsLast(PartialDate.IN_CALENDAR_ORDER));

    static Dating of(Claim claim, Subjects subjects) {
        Optional<PartialDate> said = claim.statedAsOf().isPresent() ? known(subjects.date(claim)) : Optional.empty();
        return new Dating(
                said,
                known(claim.source().published().map(date -> date.readAlone().orElse(date))));
    }

    private static Optional<PartialDate> known(Optional<PartialDate> date) {
        return date.filter(each -> !each.isSaid());
    }

    /** Returns the stated date or, without one, the last date that the claim may be about. */
    Optional<PartialDate> latest() {
        return said.or(this::published);
    }

    /** Returns whether this is known to be earlier; a claim without a date may be about any date up to its publication. */
    public boolean isBefore(Dating other) {
        return latest().isPresent()
                && other.said().isPresent()
                && latest().get().isBefore(other.said().get());
    }

    /** Returns whether both state the same date; an instant is one date at whatever offset it is written. */
    boolean isSaidOf(Dating other) {
        return said.isPresent() && said.map(PartialDate::inUtc).equals(other.said.map(PartialDate::inUtc));
    }

    /** Returns this dating with an instant converted to UTC. */
    Dating inUtc() {
        return new Dating(said.map(PartialDate::inUtc), published);
    }

    /** Returns whether the stated date is a point in time. */
    boolean isInstant() {
        return said.filter(PartialDate::isInstant).isPresent();
    }

    /** Returns the date as reports write it. */
    public String inWords() {
        return said.map(PartialDate::toString)
                .or(() -> published.map(date -> "by " + date))
                .orElse("(undated)");
    }
}
