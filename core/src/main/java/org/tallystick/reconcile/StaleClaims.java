package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.source.Source;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Subject;
import org.tallystick.verdict.Subjects;

/**
 * The claims of one measurand that merely repeat what was corrected or withdrawn: whatever they cite has retired their figure,
 * says nothing else that agrees with it, and no correction agrees with it either. What repeats a stale claim is stale itself. Who
 * has retired a figure does not stand behind those who repeat it, whom else they may cite.
 */
final class StaleClaims {
    private final Dossier dossier;
    private final Subjects subjects;
    private final Reading widest;
    private final ImmutableListMultimap<String, Claim> bySource;
    private final ImmutableSetMultimap<String, Claim> corrections;
    private final Set<String> retired = new HashSet<>();
    private final Set<String> stale = new LinkedHashSet<>();

    private StaleClaims(Dossier dossier, Subjects subjects, Reading widest, ImmutableList<Claim> claims) {
        this.dossier = dossier;
        this.subjects = subjects;
        this.widest = widest;
        this.bySource = claims.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        claim -> claim.source().id(), claim -> claim));
        ImmutableSetMultimap.Builder<String, Claim> corrections = ImmutableSetMultimap.builder();
        claims.forEach(claim -> claim.supersedes().forEach(corrected -> corrections.put(corrected, claim)));
        this.corrections = corrections.build();
        claims.stream().map(Claim::id).filter(dossier.superseded()::contains).forEach(retired::add);
    }

    /** Finds the stale claims of a measurand. */
    static StaleClaims of(Dossier dossier, Subjects subjects, String measurand, Reading widest) {
        ImmutableList<Claim> claims = dossier.claimsByMeasurand().get(measurand);
        StaleClaims search = new StaleClaims(dossier, subjects, widest, claims);
        if (!search.retired.isEmpty()) {
            search.findAmong(claims);
        }
        return search;
    }

    private void findAmong(ImmutableList<Claim> claims) {
        List<Claim> found;
        do {
            found = claims.stream()
                    .filter(claim -> !retired.contains(claim.id()) && isStale(claim))
                    .toList();
            found.forEach(claim -> stale.add(claim.id()));
            retired.addAll(stale);
        } while (!found.isEmpty());
    }

    ImmutableSet<String> ids() {
        return ImmutableSet.copyOf(stale);
    }

    /** A claim that stands, citing those alone that have not retired its figure. */
    Claim backed(Claim claim) {
        if (retired.isEmpty() || claim.cites().stream().noneMatch(source -> isRetiredBy(source, claim))) {
            return claim;
        }
        return claim.citing(claim.cites().stream()
                .filter(source -> !isRetiredBy(source, claim))
                .flatMap(source -> Optional.ofNullable(dossier.sources().get(source)).stream())
                .toArray(Source[]::new));
    }

    private boolean isStale(Claim claim) {
        List<String> cited = claim.cites().stream()
                .filter(source -> !source.equals(claim.source().id()))
                .toList();
        return !cited.isEmpty()
                && claim.supersedes().isEmpty()
                && cited.stream().allMatch(source -> isRetiredBy(source, claim));
    }

    private boolean isRetiredBy(String source, Claim claim) {
        List<Claim> said = bySource.get(source).stream()
                .filter(other -> isAboutTheSame(other, claim) && agree(other, claim))
                .toList();
        return !said.isEmpty()
                && said.stream().allMatch(other -> retired.contains(other.id()) && !agreesWithCorrection(claim, other));
    }

    /** Who repeats a figure on a later day does not speak of that day, unless it is said so. */
    private boolean isAboutTheSame(Claim said, Claim claim) {
        Subject one = subjects.subject(said);
        Subject other = subjects.subject(claim);
        boolean dated = claim.statedAsOf().isPresent();
        return dated ? one.equals(other) : one.undated().equals(other.undated());
    }

    private boolean agree(Claim one, Claim other) {
        return Agreement.common(List.of(dossier.figure(one), dossier.figure(other)), widest)
                .isPresent();
    }

    /** Corrections of corrections are followed, to those that stand. */
    private boolean agreesWithCorrection(Claim claim, Claim retiring) {
        Set<Claim> open = new LinkedHashSet<>(corrections.get(retiring.id()));
        Set<Claim> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Claim correction = open.iterator().next();
            open.remove(correction);
            if (!retired.contains(correction.id()) && agree(claim, correction)) {
                return true;
            }
            if (seen.add(correction)) {
                open.addAll(corrections.get(correction.id()));
            }
        }
        return false;
    }
}
