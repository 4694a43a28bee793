package org.tallystick.subject;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.time.PartialDate;

/**
 * The order of the dates of a dossier, as far as it is known. An instant is one date at whatever offset it was written. It therefore
 * precedes a day only if it does so on the calendar of every offset with which a claim states it.
 */
public final class Chronology {
    private final ImmutableSetMultimap<PartialDate, PartialDate> written;

    private Chronology(ImmutableSetMultimap<PartialDate, PartialDate> written) {
        this.written = written;
    }

    /**
     * Returns the chronology of the dates of the claims of a dossier.
     *
     * @param dossier the dossier
     * @return the chronology
     */
    public static Chronology of(Dossier dossier) {
        return new Chronology(dossier.claims().stream()
                .map(Claim::asOf)
                .flatMap(Optional::stream)
                .collect(ImmutableSetMultimap.toImmutableSetMultimap(PartialDate::inUtc, date -> date)));
    }

    /**
     * Returns whether a date has one place on the calendar.
     *
     * @param date the date
     * @return false for words and for ambiguous dates
     */
    public static boolean isCertain(PartialDate date) {
        return !date.isSaid() && !date.isAmbiguous();
    }

    /**
     * Returns whether a date is known to be earlier than another.
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
