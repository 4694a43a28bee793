package org.tallystick.consensus;

import java.util.Comparator;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/**
 * Of when a claim speaks. A claim that does not say it speaks of the day of its publication or an earlier one.
 *
 * @param said the date that was said, empty where none was, or none that is known
 * @param published the day of publication, empty where it is not known
 */
public record Dating(Optional<PartialDate> said, Optional<PartialDate> published) {

    /** Of when what does not move speaks. */
    static final Dating NONE = new Dating(Optional.empty(), Optional.empty());

    /** The latest date that is said, then the earliest publication, then what tells neither. */
    static final Comparator<Dating> TELLING_FIRST = Comparator.comparing(
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

    /** The date that was said or, without one, the last of those of which the claim may speak. */
    Optional<PartialDate> latest() {
        return said.or(this::published);
    }

    /** Whether it is known to be earlier: what does not say its date may speak of any before its publication. */
    public boolean isBefore(Dating other) {
        return latest().isPresent()
                && other.said().isPresent()
                && latest().get().isBefore(other.said().get());
    }

    /** Whether both say the same date; an instant is one date however it is written. */
    boolean isSaidOf(Dating other) {
        return said.isPresent() && said.map(PartialDate::inUtc).equals(other.said.map(PartialDate::inUtc));
    }

    /** The same date, an instant as the one it is however it is written. */
    Dating inUtc() {
        return new Dating(said.map(PartialDate::inUtc), published);
    }

    /** Whether nothing can change within it. */
    boolean isInstant() {
        return said.filter(PartialDate::isInstant).isPresent();
    }

    /** The date as a report tells it. */
    public String inWords() {
        return said.map(PartialDate::toString)
                .or(() -> published.map(date -> "by " + date))
                .orElse("(undated)");
    }
}
