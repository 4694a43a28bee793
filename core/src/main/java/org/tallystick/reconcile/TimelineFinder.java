package org.tallystick.reconcile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.reconcile.Consensus.Status;
import org.tallystick.reconcile.TimelineEntry.Change;
import org.tallystick.time.PartialDate;

/** Reconciles the claims of one measurand again and again, as each date brings more of them. */
final class TimelineFinder {
    private static final Comparator<Optional<PartialDate>> UNDATED_FIRST =
            Comparator.comparing(date -> date.orElse(null), Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER));

    /** Of claims without a date it is not known when they came, but that no dated withdrawal had happened. */
    private static final PartialDate BEFORE_ALL = PartialDate.parse("0000");

    private final String measurand;
    private final Dossier dossier;
    private final Settings settings;
    private final Set<String> known = new LinkedHashSet<>();
    private Optional<Consensus> before = Optional.empty();

    TimelineFinder(Dossier dossier, String measurand, Settings settings) {
        this.measurand = measurand;
        this.dossier = dossier.about(measurand);
        this.settings = settings;
    }

    Timeline find() {
        ImmutableTimeline.Builder timeline = new ImmutableTimeline.Builder().measurand(measurand);
        events().forEach((date, claims) -> timeline.addEntries(entry(date, claims)));
        return timeline.build();
    }

    /** What is published on each date; nothing, where something is withdrawn alone. */
    private Map<Optional<PartialDate>, Set<String>> events() {
        Map<Optional<PartialDate>, Set<String>> events = new TreeMap<>(UNDATED_FIRST);
        for (Claim claim : dossier.claims()) {
            events.computeIfAbsent(claim.knownSince(), date -> new LinkedHashSet<>())
                    .add(claim.id());
            claim.withdrawn()
                    .ifPresent(date -> events.computeIfAbsent(Optional.of(date), day -> new LinkedHashSet<>()));
        }
        return events;
    }

    private TimelineEntry entry(Optional<PartialDate> date, Set<String> claims) {
        known.addAll(claims);
        Dossier then = dossier.only(claim -> known.contains(claim.id()));
        Dossier asKnown = then.asKnownOn(date.orElse(BEFORE_ALL));
        Consensus after = new Session(asKnown, settings).consensus(measurand);
        ImmutableSet<String> retired = ImmutableSet.copyOf(Sets.difference(
                retired(after), before.map(TimelineFinder::retired).orElse(ImmutableSet.of())));
        ImmutableSet<String> standing = ImmutableSet.copyOf(Sets.difference(claims, retired));
        Change change = change(after, standing);
        String why =
                new TimelineReasons(asKnown, before.flatMap(Consensus::values), after).of(change, standing, retired);
        before = Optional.of(after);
        return new ImmutableTimelineEntry.Builder()
                .date(date)
                .addAllClaims(claims)
                .addAllRetired(retired)
                .status(after.status())
                .grade(after.grade())
                .values(after.values())
                .addAllOrigins(after.origins())
                .change(change)
                .why(why)
                .build();
    }

    private static Set<String> retired(Consensus consensus) {
        return Maps.filterValues(consensus.standings(), Standing::isRetired).keySet();
    }

    private Change change(Consensus after, Set<String> claims) {
        boolean heard = before.filter(TimelineFinder::isClaimed).isPresent();
        if (!isClaimed(after)) {
            return heard ? Change.RETRACTED : Change.FIRST;
        }
        if (!heard) {
            return Change.FIRST;
        }
        Consensus earlier = before.orElseThrow();
        boolean disputed = after.status() == Status.DISPUTED;
        if (disputed != (earlier.status() == Status.DISPUTED)) {
            return disputed ? Change.DISPUTED : Change.SETTLED;
        }
        if (after.values().isEmpty() && earlier.values().isEmpty() && !claims.isEmpty()) {
            return Change.UNSETTLED;
        }
        return earlier.values().equals(after.values())
                ? repeated(earlier, after)
                : moved(earlier.values(), after.values());
    }

    private static boolean isClaimed(Consensus consensus) {
        return consensus.status() != Status.UNREPORTED && consensus.status() != Status.IMPLIED;
    }

    private static Change repeated(Consensus earlier, Consensus after) {
        return earlier.origins().containsAll(after.origins()) ? Change.REPEATED : Change.CONFIRMED;
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
