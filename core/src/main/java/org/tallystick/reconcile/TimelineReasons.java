package org.tallystick.reconcile;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.reconcile.TimelineEntry.Change;

/** Says in plain English what a date changed and by what. */
final class TimelineReasons {
    private static final int NAMED = 5;

    private final Dossier dossier;
    private final Optional<Interval> before;
    private final Optional<Interval> values;
    private final Consensus after;

    TimelineReasons(Dossier dossier, Optional<Interval> before, Optional<Interval> values, Consensus after) {
        this.dossier = dossier;
        this.before = before;
        this.values = values;
        this.after = after;
    }

    /** Of claims that are told but retired at once nothing is said but that. */
    String of(Change change, Set<String> claims, Set<String> retired) {
        List<String> told = new ArrayList<>();
        told.add(result(change, claims));
        retired.forEach(claim -> told.add(retirement(claim)));
        return String.join("; ", told);
    }

    private String result(Change change, Set<String> claims) {
        String by = claims.isEmpty() ? "" : " by " + named(claims);
        return switch (change) {
            case FIRST -> "first told" + by;
            case RETRACTED -> "no figure stands any longer";
            case DISPUTED -> "disputed" + (claims.isEmpty() ? "" : " by " + named(disputing(claims)));
            case SETTLED -> "no longer disputed, " + now();
            case NARROWED -> "narrowed" + by + fromTo();
            case WIDENED -> "widened" + by + fromTo();
            case MOVED -> "changed" + by + fromTo();
            case UNSETTLED -> (isDisputed() ? "still disputed after " : "still no one value after ") + named(claims);
            case ALLOWED -> "allowed" + by + " from another origin, and not stated";
            case CONFIRMED -> "confirmed" + by + " from another origin";
            case REPEATED -> claims.isEmpty() ? "nothing changed" : "repeated" + by;
        };
    }

    private boolean isDisputed() {
        return after.status() == Consensus.Status.DISPUTED;
    }

    /** Who of them is party to the dispute; all of them, where only what was said before is out of line. */
    private Collection<String> disputing(Set<String> claims) {
        Set<String> parties = Sets.filter(claims, claim -> after.standings().get(claim) != Standing.CONSISTENT);
        return parties.isEmpty() ? claims : parties;
    }

    private static String named(Collection<String> claims) {
        return Listing.commas(claims, NAMED);
    }

    private String fromTo() {
        return " from " + told(before) + " to " + told(values);
    }

    private String now() {
        return values.isPresent() ? "which leaves " + told(values) : "without one value";
    }

    /** A range is told so that it can stand behind "from" and "to". */
    private static String told(Optional<Interval> values) {
        return values.map(open -> open.isBounded() && !open.isPoint()
                        ? "between " + IntervalFormat.range(open).replace(" to ", " and ")
                        : IntervalFormat.range(open))
                .orElse("no one value");
    }

    private String retirement(String claim) {
        if (after.standings().get(claim) == Standing.STALE) {
            return claim + " repeats what was retired";
        }
        if (after.standings().get(claim) == Standing.REVISED) {
            return "its own voice says otherwise than " + claim + " now";
        }
        List<String> correcting = dossier.claims().stream()
                .filter(other -> other.supersedes().contains(claim)
                        && !dossier.foreignCorrections().containsEntry(other.id(), claim))
                .map(Claim::id)
                .toList();
        return correcting.isEmpty()
                ? claim + " is withdrawn"
                : named(correcting) + Count.agreeing(correcting.size(), " corrects ", " correct ") + claim;
    }
}
