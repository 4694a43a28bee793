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
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Count;
import org.tallystick.prose.Listing;
import org.tallystick.reconcile.TimelineEntry.Change;
import org.tallystick.time.PartialDate;

/** Says in plain English what a date changed and by what. */
final class TimelineReasons {
    private static final int NAMED = 5;

    private final Dossier dossier;
    private final Optional<Interval> before;
    private final Optional<Interval> values;
    private final Consensus after;
    private final Told told;

    TimelineReasons(Dossier dossier, Optional<Interval> before, Optional<Interval> values, Consensus after, Told told) {
        this.dossier = dossier;
        this.before = before;
        this.values = values;
        this.after = after;
        this.told = told;
    }

    /** What changed, what else was told and what was retired. Of claims that are told but retired at once nothing is said but that. */
    String of(Change change, Optional<PartialDate> date, Set<String> parties, Set<String> retired) {
        List<String> parts = new ArrayList<>();
        if (change == Change.REPEATED) {
            parts.addAll(unchanged(parties));
        } else {
            parts.add(result(change, date, parties));
        }
        if (told.stillDisputed()) {
            parts.add("figures of other dates or parts are still disputed");
        }
        parts.addAll(retold(retired));
        if (parts.isEmpty()) {
            parts.add("nothing changed");
        }
        retired.forEach(claim -> parts.add(retirement(claim)));
        return String.join("; ", parts);
    }

    private String result(Change change, Optional<PartialDate> date, Set<String> parties) {
        String by = parties.isEmpty() ? "" : " by " + named(parties);
        return switch (change) {
            case FIRST -> (date.isPresent() ? "first told" : "told") + by;
            case RETRACTED -> "no figure stands any longer";
            case DISPUTED -> "disputed" + (parties.isEmpty() ? "" : " by " + named(disputing(parties)));
            case SETTLED -> "no longer disputed, " + now();
            case NARROWED -> "narrowed" + by + fromTo();
            case WIDENED -> "widened" + by + fromTo();
            case MOVED -> moved(by);
            case UNSETTLED -> (isDisputed() ? "still disputed after " : "still no one value after ") + named(parties);
            case ALLOWED -> "allowed" + by + " from another origin, and not stated";
            case CONFIRMED -> "confirmed" + by + " from another origin";
            case REPEATED -> throw new IllegalArgumentException("nothing changed");
        };
    }

    private String moved(String by) {
        if (before.isEmpty()) {
            return told(values) + by + ", where there was no one value";
        }
        return values.isPresent()
                ? "changed" + by + fromTo()
                : "no one value any more" + by.replace(" by ", " after ") + ", where it was " + told(before);
    }

    /** Who said what was known, and who said something else that makes no difference. */
    private List<String> unchanged(Set<String> parties) {
        Set<String> again = Sets.filter(parties, this::isTheSame);
        Set<String> otherwise = Sets.difference(parties, again);
        List<String> parts = new ArrayList<>();
        if (!again.isEmpty()) {
            parts.add("also told by " + named(again));
        }
        if (!otherwise.isEmpty()) {
            parts.add("another figure by " + named(otherwise) + ", which changes nothing");
        }
        return parts;
    }

    /** Whether a claim says what another said before, or can be the figure to which all come said shorter. */
    private boolean isTheSame(String id) {
        Optional<Figure> figure =
                Optional.ofNullable(dossier.claimsById().get(id)).map(dossier::figure);
        boolean shorter = figure.isPresent()
                && after.said()
                        .filter(said -> figure.get().in(Reading.LOOSE).encloses(said.in(Reading.EXACT)))
                        .isPresent();
        return shorter || told.byPart().containsEntry(Told.Part.SAYS_TOO, id);
    }

    /** What changes nothing whoever says it. */
    private List<String> retold(Set<String> retired) {
        List<String> parts = new ArrayList<>();
        told.byPart().asMap().forEach((part, claims) -> {
            List<String> standing =
                    claims.stream().filter(claim -> !retired.contains(claim)).toList();
            if (!standing.isEmpty()) {
                retold(part, named(standing)).ifPresent(parts::add);
            }
        });
        return parts;
    }

    private static Optional<String> retold(Told.Part part, String claims) {
        return switch (part) {
            case REPEATS -> Optional.of("repeated by " + claims);
            case MISQUOTES -> Optional.of("misquoted by " + claims);
            case SHARPENS -> Optional.of("told more precisely than its source by " + claims);
            case NOT_COMPARED -> Optional.of("not compared: " + claims);
            case SAYS, SAYS_TOO -> Optional.empty();
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
