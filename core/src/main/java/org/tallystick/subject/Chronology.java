package org.tallystick.subject;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.time.PartialDate;

/**
 * Which dates of a dossier are known to be earlier than others. An instant is one date however it was written, so that one that
 * is earlier than a day has to be so by the calendar of every offset with which a claim tells it.
 */
public final class Chronology {
    private final ImmutableSetMultimap<PartialDate, PartialDate> written;

    private Chronology(ImmutableSetMultimap<PartialDate, PartialDate> written) {
        this.written = written;
    }

    /**
     * The dates of which the claims of a dossier speak.
     *
     * @param dossier where they stand
     * @return what tells their order
     */
    public static Chronology of(Dossier dossier) {
        return new Chronology(dossier.claims().stream()
                .map(Claim::asOf)
                .flatMap(Optional::stream)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(PartialDate::inUtc, date -> date)));
    }

    /**
     * Whether a date has one place on the calendar.
     *
     * @param date the date
     * @return false for words and for what may be one of several dates
     */
    public static boolean isCertain(PartialDate date) {
        return !date.isSaid() && !date.isAmbiguous();
    }

    /**
     * Whether a date is known to be earlier than another.
     *
     * @param from the date that may be earlier
     * @param to the date that may be later
     * @return true only where both have one place on the calendar, and that of the first ends before that of the other begins
     */
    public boolean isEarlier(PartialDate from, PartialDate to) {
        return isCertain(from)
                && isCertain(to)
                && from.isBefore(to)
                && written(from).stream().allMatch(one -> written(to).stream().allMatch(one::isBefore));
    }

    private ImmutableSet<PartialDate> written(PartialDate date) {
        ImmutableSet<PartialDate> known = written.get(date.inUtc());
        return known.isEmpty() ? ImmutableSet.of(date) : known;
    }
}
