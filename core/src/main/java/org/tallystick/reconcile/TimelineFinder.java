package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.reconcile.TimelineEntry.Change;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Reconciles the claims of one measurand for each date in turn, with all claims known by then. */
final class TimelineFinder {
    private static final Comparator<Optional<PartialDate>> UNDATED_FIRST =
            Comparator.comparing(date -> date.orElse(null), Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER));

    private final String measurand;
    private final Dossier dossier;
    private final Settings settings;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> withdrawn = new LinkedHashSet<>();
    private Optional<Consensus> before = Optional.empty();
    private Optional<Interval> valuesBefore = Optional.empty();

    TimelineFinder(Dossier dossier, String measurand, Settings settings) {
        this.measurand = measurand;
        this.dossier = dossier.about(measurand);
        this.settings = settings;
    }

    /** The events of one date. */
    private record Event(Set<String> published, Set<String> withdrawn) {
        private Event() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    Timeline find() {
        ImmutableTimeline.Builder timeline = new ImmutableTimeline.Builder().measurand(measurand);
        events().forEach((date, event) -> timeline.addEntries(entry(date, event)));
        return timeline.build();
    }

    /** Returns the publications and withdrawals of each date; no claim is withdrawn before it is published. */
    private Map<Optional<PartialDate>, Event> events() {
        Map<Optional<PartialDate>, Event> events = new TreeMap<>(UNDATED_FIRST);
        for (Claim claim : dossier.claims()) {
            Optional<PartialDate> since = claim.knownSince();
            events.computeIfAbsent(since, date -> new Event()).published().add(claim.id());
            if (claim.withdrawn().isPresent()) {
                Optional<PartialDate> until = Collections.max(List.of(since, claim.withdrawn()), UNDATED_FIRST);
                events.computeIfAbsent(until, date -> new Event()).withdrawn().add(claim.id());
            }
        }
        return events;
    }

    /** Returns the dossier as known by then. An event whose date is uncertain has happened once its entry has come. */
    private Dossier asKnown() {
        return dossier.only(claim -> known.contains(claim.id()))
                .revised(claim -> withdrawn.contains(claim.id()) ? claim : claim.beforeWithdrawal());
    }

    private TimelineEntry entry(Optional<PartialDate> date, Event event) {
        known.addAll(event.published());
        withdrawn.addAll(event.withdrawn());
        Dossier asKnown = asKnown();
        Workings workings = new Workings(asKnown, settings);
        Consensus after = workings.consensus(measurand);
        Contributions contributions = Contributions.of(workings.claims(measurand), event.published(), before, after);
        Optional<Interval> values = inUnit(after.values(), asKnown.unit(measurand));
        ImmutableSet<String> retired = ImmutableSet.copyOf(Sets.difference(
                retired(after), before.map(TimelineFinder::retired).orElse(ImmutableSet.of())));
        ImmutableSet<String> parties = ImmutableSet.copyOf(contributions.parties());
        ImmutableSet<String> standing = ImmutableSet.copyOf(Sets.difference(parties, retired));
        Change change = change(after, values, event, standing, contributions);
        String why = new TimelineReasons(asKnown, valuesBefore, values, after, contributions)
                .of(change, date, change == Change.FIRST ? parties : standing, retired);
        before = Optional.of(after);
        valuesBefore = values;
        return new ImmutableTimelineEntry.Builder()
                .date(date)
                .addAllClaims(event.published())
                .addAllRetired(retired)
                .status(after.status())
                .grade(after.grade())
                .values(values)
                .addAllOrigins(after.origins())
                .change(change)
                .why(why)
                .build();
    }

    /**
     * Returns values in the unit of all claims; the claims known by then may be compared in another. Values that do not convert are left
     * out.
     */
    private Optional<Interval> inUnit(Optional<Interval> values, Optional<Unit> then) {
        if (then.isEmpty()) {
            return values;
        }
        return dossier.unit(measurand)
                .filter(then.get()::convertsTo)
                .flatMap(now -> values.map(each -> each.times(then.get().factorTo(now))
                        .plus(Interval.of(then.get().shiftTo(now)))));
    }

    private static Set<String> retired(Consensus consensus) {
        return Maps.filterValues(consensus.standings(), Standing::isRetired).keySet();
    }

    private Change change(
            Consensus after,
            Optional<Interval> values,
            Event event,
            Set<String> standing,
            Contributions contributions) {
        boolean wasClaimed = before.filter(TimelineFinder::isClaimed).isPresent();
        if (!isClaimed(after)) {
            Change first = event.published().isEmpty() ? Change.REPEATED : Change.FIRST;
            return wasClaimed ? Change.RETRACTED : first;
        }
        if (!wasClaimed) {
            return Change.FIRST;
        }
        Consensus earlier = before.orElseThrow();
        boolean disputed = after.status() == Status.DISPUTED;
        boolean disputedBefore = earlier.status() == Status.DISPUTED;
        if (disputed && !disputedBefore) {
            return Change.DISPUTED;
        }
        if (!disputed && disputedBefore && !contributions.stillDisputed()) {
            return Change.SETTLED;
        }
        if (valuesBefore.isEmpty() && values.isEmpty() && !standing.isEmpty()) {
            return Change.UNSETTLED;
        }
        return valuesBefore.equals(values) ? repeated(earlier, after) : moved(valuesBefore, values);
    }

    private static boolean isClaimed(Consensus consensus) {
        return consensus.status() != Status.UNREPORTED && consensus.status() != Status.IMPLIED;
    }

    private static Change repeated(Consensus earlier, Consensus after) {
        if (!earlier.statedBy().containsAll(after.statedBy())) {
            return Change.CONFIRMED;
        }
        return earlier.origins().containsAll(after.origins()) ? Change.REPEATED : Change.ALLOWED;
    }

    private static Change moved(Optional<Interval> earlier, Optional<Interval> after) {
        if (earlier.isEmpty() || after.isEmpty()) {
            return Change.MOVED;
        }
        if (earlier.get().encloses(after.get())) {
            return Change.NARROWED;
        }
        return after.get().encloses(earlier.get()) ? Change.WIDENED : Change.MOVED;
    }
}
