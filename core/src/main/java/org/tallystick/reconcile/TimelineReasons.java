package org.tallystick.reconcile;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.comparison.Standing;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Count;
import org.tallystick.reconcile.TimelineEntry.Change;
import org.tallystick.time.PartialDate;

/** Explains in plain English the change of a date and its reason. */
final class TimelineReasons {
    private final Dossier dossier;
    private final DisplayNames names;
    private final Optional<Interval> before;
    private final Optional<Interval> values;
    private final Consensus after;
    private final Contributions contributions;

    TimelineReasons(
            Dossier dossier,
            Optional<Interval> before,
            Optional<Interval> values,
            Consensus after,
            Contributions contributions) {
        this.dossier = dossier;
        this.names = new DisplayNames(dossier);
        this.before = before;
        this.values = values;
        this.after = after;
        this.contributions = contributions;
    }

    /** Describes the change, the other claims and the retired ones. A claim that is retired at once is only listed as retired. */
    String of(Change change, Optional<PartialDate> date, Set<String> parties, Set<String> retired) {
        List<String> parts = new ArrayList<>();
        if (change == Change.REPEATED) {
            parts.addAll(unchanged(parties));
        } else {
            parts.add(result(change, date, parties));
        }
        if (contributions.stillDisputed()) {
            parts.add("figures of other dates or parts are still disputed");
        }
        parts.addAll(withoutEffect(retired));
        if (parts.isEmpty()) {
            parts.add("nothing changed");
        }
        retired.forEach(claim -> parts.add(retirement(claim)));
        return String.join("; ", parts);
    }

    private String result(Change change, Optional<PartialDate> date, Set<String> parties) {
        String by = parties.isEmpty() ? "" : " by " + named(parties);
        return switch (change) {
            case FIRST -> (date.isPresent() ? "first reported" : "reported") + by;
            case RETRACTED -> "no figure stands any longer";
            case DISPUTED -> "disputed" + (parties.isEmpty() ? "" : " by " + named(disputing(parties)));
            case SETTLED -> "no longer disputed, " + now();
            case NARROWED -> "narrowed" + by + fromTo();
            case WIDENED -> "widened" + by + fromTo();
            case MOVED -> moved(parties, by);
            case UNSETTLED -> (isDisputed() ? "still disputed after " : "still no one value after ") + named(parties);
            case ALLOWED -> "allowed" + by + " from another origin, and not stated";
            case CONFIRMED -> "confirmed" + by + " from another origin";
            case REPEATED -> throw new IllegalArgumentException("nothing changed");
        };
    }

    private String moved(Set<String> parties, String by) {
        if (before.isEmpty()) {
            return written(values) + by + ", where there was no one value";
        }
        return values.isPresent()
                ? "changed" + by + fromTo()
                : "no one value any more" + (parties.isEmpty() ? "" : " after " + named(parties)) + ", where it was "
                        + written(before);
    }

    /** Describes the sources that state the earlier figure, and those whose other figures make no difference. */
    private List<String> unchanged(Set<String> parties) {
        Set<String> again = Sets.filter(parties, this::isTheSame);
        Set<String> otherwise = Sets.difference(parties, again);
        List<String> parts = new ArrayList<>();
        if (!again.isEmpty()) {
            parts.add("also reported by " + named(again));
        }
        if (!otherwise.isEmpty()) {
            parts.add("another figure by " + named(otherwise) + ", which changes nothing");
        }
        return parts;
    }

    /** Whether a claim states the same as an earlier one, or a shorter form of the common figure. */
    private boolean isTheSame(String id) {
        Optional<Figure> figure =
                Optional.ofNullable(dossier.claimsById().get(id)).map(dossier::figure);
        boolean shorter = figure.isPresent()
                && after.said()
                        .filter(said -> figure.get().in(Reading.LOOSE).encloses(said.in(Reading.EXACT)))
                        .isPresent();
        return shorter || contributions.byPart().containsEntry(Contributions.Part.SAYS_TOO, id);
    }

    /** Describes the claims that change nothing. */
    private List<String> withoutEffect(Set<String> retired) {
        List<String> parts = new ArrayList<>();
        contributions.byPart().asMap().forEach((part, claims) -> {
            List<String> standing =
                    claims.stream().filter(claim -> !retired.contains(claim)).toList();
            if (!standing.isEmpty()) {
                withoutEffect(part, named(standing)).ifPresent(parts::add);
            }
        });
        return parts;
    }

    private static Optional<String> withoutEffect(Contributions.Part part, String claims) {
        return switch (part) {
            case REPEATS -> Optional.of("repeated by " + claims);
            case MISQUOTES -> Optional.of("misquoted by " + claims);
            case SHARPENS -> Optional.of("stated more precisely than its source by " + claims);
            case NOT_COMPARED -> Optional.of("not compared: " + claims);
            case SAYS, SAYS_TOO -> Optional.empty();
        };
    }

    private boolean isDisputed() {
        return after.status() == Consensus.Status.DISPUTED;
    }

    /** Returns the claims that take part in the dispute; all of them, where only earlier figures deviate. */
    private Collection<String> disputing(Set<String> claims) {
        Set<String> parties = Sets.filter(claims, claim -> after.standings().get(claim) != Standing.CONSISTENT);
        return parties.isEmpty() ? claims : parties;
    }

    private String named(Collection<String> claims) {
        return names.sayersAnd(claims);
    }

    private String fromTo() {
        return " from " + written(before) + " to " + written(values);
    }

    private String now() {
        return values.isPresent() ? "which leaves " + written(values) : "without one value";
    }

    /** Writes a range so that it can follow "from" and "to". */
    private static String written(Optional<Interval> values) {
        return values.map(open -> open.isBounded() && !open.isPoint()
                        ? "between " + IntervalFormat.range(open).replace(" to ", " and ")
                        : IntervalFormat.range(open))
                .orElse("no one value");
    }

    private String retirement(String claim) {
        if (after.standings().get(claim) == Standing.STALE) {
            return names.claim(claim) + " repeats what was retired";
        }
        if (after.standings().get(claim) == Standing.REVISED) {
            return "the same party says otherwise than " + names.claim(claim) + " now";
        }
        List<String> correcting = dossier.claims().stream()
                .filter(other -> other.supersedes().contains(claim)
                        && !dossier.foreignCorrections().containsEntry(other.id(), claim))
                .map(Claim::id)
                .toList();
        return correcting.isEmpty()
                ? names.claim(claim) + " is withdrawn"
                : names.claimsAnd(correcting)
                        + Count.agreeing(correcting.size(), " corrects ", " correct ")
                        + names.claim(claim);
    }
}
