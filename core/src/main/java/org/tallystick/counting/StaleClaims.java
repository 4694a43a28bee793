package org.tallystick.counting;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Subject;
import org.tallystick.verdict.Subjects;

/**
 * The claims of one measurand that merely repeat what was corrected or withdrawn: whatever they cite has retired their figure,
 * says nothing else that agrees with it, and no correction agrees with it either. What repeats a stale claim is stale itself.
 */
final class StaleClaims {
    private final Dossier dossier;
    private final Reading widest;
    private final Map<String, Subject> subjects = new HashMap<>();
    private final ListMultimap<Told, Claim> said = ArrayListMultimap.create();
    private final ImmutableSetMultimap<String, Claim> corrections;
    private final Set<String> retired = new HashSet<>();
    private final Set<String> stale = new LinkedHashSet<>();

    private StaleClaims(Dossier dossier, Reading widest, ImmutableList<Claim> claims) {
        this.dossier = dossier;
        this.widest = widest;
        claims.stream().map(Claim::id).filter(dossier.superseded()::contains).forEach(retired::add);
        this.corrections = corrections(claims);
    }

    /** Finds the stale claims of a measurand. */
    static StaleClaims of(Dossier dossier, Subjects subjects, String measurand, Reading widest) {
        ImmutableList<Claim> claims = dossier.claimsByMeasurand().get(measurand);
        StaleClaims search = new StaleClaims(dossier, widest, claims);
        if (!search.retired.isEmpty()) {
            claims.forEach(claim -> search.tell(claim, subjects.subject(claim)));
            search.findAmong(claims);
        }
        return search;
    }

    /** A source and what it speaks of, on a date or on any. */
    private record Told(String source, Subject subject, boolean isDated) {}

    private void tell(Claim claim, Subject subject) {
        subjects.put(claim.id(), subject);
        String source = claim.source().id();
        said.put(new Told(source, subject, true), claim);
        said.put(new Told(source, subject.undated(), false), claim);
    }

    /** The corrections that stand, by what they retire, be it by way of other corrections. No correction is stale. */
    private ImmutableSetMultimap<String, Claim> corrections(Collection<Claim> claims) {
        Map<String, Claim> byId = new HashMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        Traverser<String> corrected = Traverser.forGraph(
                id -> Optional.ofNullable(byId.get(id)).map(Claim::supersedes).orElse(ImmutableSet.of()));
        ImmutableSetMultimap.Builder<String, Claim> corrections = ImmutableSetMultimap.builder();
        for (Claim claim : claims) {
            if (!claim.supersedes().isEmpty() && !retired.contains(claim.id())) {
                corrected.breadthFirst(claim.id()).forEach(id -> corrections.put(id, claim));
            }
        }
        return corrections.build();
    }

    /** What repeats a claim is looked at again when that claim turns out stale. */
    private void findAmong(ImmutableList<Claim> claims) {
        ImmutableListMultimap.Builder<String, Claim> citing = ImmutableListMultimap.builder();
        claims.forEach(claim -> claim.cites().forEach(source -> citing.put(source, claim)));
        ImmutableListMultimap<String, Claim> repeating = citing.build();
        Deque<Claim> open = new ArrayDeque<>();
        claims.stream()
                .filter(claim -> retired.contains(claim.id()))
                .map(claim -> claim.source().id())
                .distinct()
                .forEach(source -> open.addAll(repeating.get(source)));
        while (!open.isEmpty()) {
            Claim claim = open.remove();
            if (!retired.contains(claim.id()) && isStale(claim)) {
                stale.add(claim.id());
                retired.add(claim.id());
                open.addAll(repeating.get(claim.source().id()));
            }
        }
    }

    ImmutableSet<String> ids() {
        return ImmutableSet.copyOf(stale);
    }

    boolean isEmpty() {
        return retired.isEmpty();
    }

    /** Who cites itself speaks for itself. */
    private boolean isStale(Claim claim) {
        return !claim.cites().isEmpty()
                && !claim.cites().contains(claim.source().id())
                && claim.supersedes().isEmpty()
                && claim.cites().stream().allMatch(source -> isRetiredBy(source, claim));
    }

    /** Whether a source has taken back what a claim says, and no longer says it at all. */
    boolean isRetiredBy(String source, Claim claim) {
        List<Claim> told = aboutTheSame(source, claim);
        return told.stream().anyMatch(other -> retired.contains(other.id()) && agree(other, claim))
                && told.stream()
                        .filter(other -> agree(other, claim))
                        .allMatch(other -> retired.contains(other.id()) && !agreesWithCorrection(claim, other));
    }

    /** Who repeats a figure on a later day does not speak of that day, unless it is said so. */
    private List<Claim> aboutTheSame(String source, Claim claim) {
        boolean dated = claim.statedAsOf().isPresent();
        Subject subject = subject(claim);
        return said.get(new Told(source, dated ? subject : subject.undated(), dated));
    }

    /** What a claim is about. */
    Subject subject(Claim claim) {
        return Optional.ofNullable(subjects.get(claim.id())).orElseThrow();
    }

    private boolean agree(Claim one, Claim other) {
        return Agreement.common(List.of(dossier.figure(one), dossier.figure(other)), widest)
                .isPresent();
    }

    private boolean agreesWithCorrection(Claim claim, Claim retiring) {
        return corrections.get(retiring.id()).stream().anyMatch(correction -> agree(claim, correction));
    }
}
