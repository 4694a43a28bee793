package org.tallystick.consensus;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/**
 * Figures that their own party later replaced without a correction: no value fits both, and one is known to be later. For a count that
 * never falls only a later, lower figure is a revision; for a level, only a figure of the same date.
 */
final class Revisions {
    private final Dossier dossier;
    private final Map<String, Dating> datings;
    private final Map<String, Claim> revised = new LinkedHashMap<>();

    private Revisions(Dossier dossier, Map<String, Dating> datings) {
        this.dossier = dossier;
        this.datings = datings;
    }

    /** Returns the revised claims, with the revising claim, among the standing own claims of the parties. */
    static ImmutableMap<String, Claim> among(
            Collection<Claim> own, Dossier dossier, Subjects subjects, Map<String, Dating> datings) {
        Revisions revisions = new Revisions(dossier, datings);
        Function<Claim, Key> key = claim -> new Key(
                dossier.party(claim.source().id()), subjects.subject(claim).undated());
        own.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(key, claim -> claim))
                .asMap()
                .values()
                .forEach(claims -> revisions.compare(List.copyOf(claims)));
        return ImmutableMap.copyOf(revisions.revised);
    }

    private record Key(String party, Subject subject) {}

    private void compare(List<Claim> claims) {
        for (Claim earlier : claims) {
            claims.stream()
                    .filter(later -> isRevision(earlier, later))
                    .min((one, other) -> isLater(other, one)
                            ? -1
                            : isLater(one, other) ? 1 : one.id().compareTo(other.id()))
                    .ifPresent(later -> revised.put(earlier.id(), later));
        }
    }

    private boolean isRevision(Claim earlier, Claim later) {
        if (earlier.id().equals(later.id()) || !isLater(earlier, later)) {
            return false;
        }
        Interval before = dossier.figure(earlier).in(Reading.LOOSE);
        Interval after = dossier.figure(later).in(Reading.LOOSE);
        return switch (earlier.measurand().course()) {
            case FIXED -> before.intersection(after).isEmpty();
            case CUMULATIVE -> after.isBelow(before);
            case LEVEL ->
                dating(earlier).isSaidOf(dating(later))
                        && before.intersection(after).isEmpty();
        };
    }

    /** Compares by the dates that they are about, where both state one and the measurand changes; else by publication. */
    private boolean isLater(Claim earlier, Claim later) {
        Optional<PartialDate> first = dating(earlier).said();
        Optional<PartialDate> second = dating(later).said();
        boolean moves = earlier.measurand().course() != Course.FIXED;
        boolean dated = moves
                && first.isPresent()
                && second.isPresent()
                && !dating(earlier).isSaidOf(dating(later));
        return dated ? first.get().isBefore(second.get()) : isBefore(earlier.knownSince(), later.knownSince());
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent() && other.isPresent() && one.get().isBefore(other.get());
    }

    private Dating dating(Claim claim) {
        return Optional.ofNullable(datings.get(claim.id())).orElseThrow();
    }
}
