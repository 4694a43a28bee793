package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.consensus.Attribution.Kind;
import org.tallystick.consensus.Quotation.Match;
import org.tallystick.dossier.Dossier;
import org.tallystick.provenance.Lineage;
import org.tallystick.subject.Subjects;

/**
 * The attributions of the claims of one measurand. Each claim that cites is compared with the claims of the sources that it cites, and with
 * those of the sources that these cite. Sources that cite each other in a circle are not compared with each other, but with the sources
 * outside the circle that any of them cites.
 */
final class Attributions {
    private final Dossier dossier;
    private final Lineage lineage;
    private final CitedFirst citations;
    private final OwnWords words;
    private final ImmutableMap<String, Dating> datings;
    private final ImmutableMap<String, Claim> revised;
    private final Map<String, Attribution> found = new HashMap<>();
    private final Map<String, ImmutableList<Claim>> evidence = new HashMap<>();

    private Attributions(Dossier dossier, Lineage lineage, Subjects subjects, Collection<Claim> claims) {
        this.dossier = dossier;
        this.lineage = lineage;
        this.citations = new CitedFirst(dossier, claims);
        this.words = new OwnWords(dossier, subjects, claims);
        this.datings =
                claims.stream().collect(ImmutableMap.toImmutableMap(Claim::id, claim -> Dating.of(claim, subjects)));
        List<Claim> own = claims.stream()
                .filter(claim -> !dossier.isRetired(claim))
                .filter(claim -> others(claim).isEmpty())
                .toList();
        this.revised = Revisions.among(own, dossier, subjects, datings);
    }

    /** Attributes the claims of a measurand. */
    static Attributions of(Dossier dossier, Lineage lineage, Subjects subjects, Collection<Claim> claims) {
        Attributions attributions = new Attributions(dossier, lineage, subjects, claims);
        attributions.citations.sorted(claims).forEach(attributions::add);
        return attributions;
    }

    private void add(Claim claim) {
        Attribution attribution = attribute(claim);
        found.put(claim.id(), attribution);
        evidence.put(
                claim.id(),
                attribution.kind() == Kind.REPEATS
                        ? attribution.words().stream()
                                .flatMap(said -> evidence(said).stream())
                                .distinct()
                                .collect(ImmutableList.toImmutableList())
                        : ImmutableList.of(claim));
    }

    /** Returns the claims that count for a claim: where it only repeats, the claims at the end of its citations, else itself. */
    ImmutableList<Claim> evidence(Claim claim) {
        return evidence.getOrDefault(claim.id(), ImmutableList.of());
    }

    Attribution of(Claim claim) {
        return Optional.ofNullable(found.get(claim.id())).orElseThrow();
    }

    Dating dating(Claim claim) {
        return Optional.ofNullable(datings.get(claim.id())).orElseThrow();
    }

    /** Returns the claims whose party stated another figure later, with that later claim. */
    ImmutableMap<String, Claim> revised() {
        return revised;
    }

    /** Returns whether a claim no longer stands, or is not known to stand. */
    boolean isRetired(Claim claim) {
        return dossier.isRetired(claim)
                || revised.containsKey(claim.id())
                || Optional.ofNullable(found.get(claim.id()))
                        .filter(known -> known.kind() == Kind.STALE)
                        .isPresent();
    }

    /** Returns the sources of other parties that a claim cites; a source that cites back is replaced by those that its circle cites. */
    private ImmutableSet<String> others(Claim claim) {
        String source = claim.source().id();
        return claim.cites().stream()
                .filter(cited -> !isItself(claim, cited))
                .flatMap(cited ->
                        citations.isCircle(source, cited) ? citations.citedByCircle(source).stream() : Stream.of(cited))
                .collect(ImmutableSet.toImmutableSet());
    }

    private boolean isItself(Claim claim, String cited) {
        return dossier.party(cited).equals(dossier.party(claim.source().id()));
    }

    /** Returns the sources that form a circle with a claim's source and those that it cites; empty where none cites back. */
    ImmutableSet<String> circle(Claim claim) {
        String source = claim.source().id();
        return claim.cites().stream().anyMatch(cited -> !isItself(claim, cited) && citations.isCircle(source, cited))
                ? citations.circle(source)
                : ImmutableSet.of();
    }

    /** Excludes a claim that differs from other claims of its circle. */
    void turnAway(Claim claim, Collection<Claim> others) {
        found.put(claim.id(), Attribution.of(Kind.CIRCULAR, of(claim).origins(), ImmutableList.copyOf(others)));
    }

    private Attribution attribute(Claim claim) {
        ImmutableSet<String> others = others(claim);
        if (others.isEmpty()) {
            return Attribution.of(Kind.OWN, lineage.originIds(claim));
        }
        ImmutableMap<String, Quotation> bySource =
                others.stream().collect(ImmutableMap.toImmutableMap(cited -> cited, cited -> quotation(claim, cited)));
        ImmutableSet.Builder<String> origins = ImmutableSet.builder();
        bySource.forEach((cited, quotation) -> origins.addAll(origins(claim, cited, quotation)));
        ImmutableSet<String> itself = claim.cites().stream()
                .filter(cited -> isItself(claim, cited))
                .flatMap(cited -> lineage.originIds(claim, cited).stream())
                .collect(ImmutableSet.toImmutableSet());
        if (!itself.isEmpty()) {
            return Attribution.of(Kind.OWN, origins.addAll(itself).build());
        }
        return bySource.values().stream().anyMatch(Quotation::isSilent)
                ? quoted(claim, origins.build())
                : combined(bySource.values(), origins.build());
    }

    /** Returns the attribution by the first kind that applies among the quotations of all cited sources. */
    private static Attribution combined(Collection<Quotation> quotations, ImmutableSet<String> origins) {
        Match match =
                quotations.stream().map(Quotation::match).min(Match::compareTo).orElseThrow();
        ImmutableList<Claim> words = quotations.stream()
                .filter(quotation -> quotation.match() == match)
                .flatMap(quotation -> quotation.words().stream())
                .distinct()
                .sorted(Comparator.comparing(Claim::id))
                .collect(ImmutableList.toImmutableList());
        return new Attribution(
                match.kind(), match == Match.REPEATS ? origins : ImmutableSet.of(), words, match.isRepeated());
    }

    /** An origin is not behind a figure that has no value in common with its own claim about the same thing. */
    private Attribution quoted(Claim claim, ImmutableSet<String> origins) {
        ImmutableSet<String> standing =
                origins.stream().filter(origin -> !contradicts(origin, claim)).collect(ImmutableSet.toImmutableSet());
        return standing.isEmpty() && !origins.isEmpty()
                ? Attribution.of(
                        Kind.DISOWNED,
                        ImmutableSet.of(),
                        origins.stream()
                                .flatMap(origin -> ownWords(origin, claim).stream())
                                .sorted(Comparator.comparing(Claim::id))
                                .collect(ImmutableList.toImmutableList()))
                : Attribution.of(Kind.QUOTED, standing);
    }

    private boolean contradicts(String origin, Claim claim) {
        List<Claim> own = ownWords(origin, claim);
        return !own.isEmpty()
                && own.stream().noneMatch(said -> Repetition.shares(dossier.figure(claim), dossier.figure(said)));
    }

    /** Returns the origin's own claims about the same thing and, where that changes with time, the same date, without withdrawn ones. */
    private List<Claim> ownWords(String origin, Claim claim) {
        boolean moves = claim.measurand().course() != Course.FIXED;
        Dating dating = dating(claim);
        return words.of(origin, claim).stream()
                .filter(said -> others(said).isEmpty() && !isRetired(said))
                .filter(said -> !moves || dating.isSaidOf(dating(said)))
                .toList();
    }

    private ImmutableSet<String> origins(Claim claim, String cited, Quotation quotation) {
        if (quotation.isSilent()) {
            return lineage.originIds(claim, cited);
        }
        return quotation.match() == Match.REPEATS
                ? quotation.words().stream()
                        .flatMap(said -> of(said).origins().stream())
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    /** Searches the claims of a cited source, then of those that it cites, and so on, the nearest first. */
    private Quotation quotation(Claim claim, String cited) {
        Quotation.Search search = new Quotation.Search(claim, cited, this, dossier);
        Set<String> passed = new HashSet<>(Set.of(claim.source().id()));
        List<String> level = List.of(cited);
        while (!level.isEmpty() && !search.isSettled()) {
            List<String> further = new ArrayList<>();
            for (String source : level) {
                List<Claim> said = said(claim, source);
                search.add(source, said);
                if (said.stream().noneMatch(search::isAnsweredBy)) {
                    further.addAll(citations.leanedOn(source));
                }
            }
            level = further.stream().filter(passed::add).toList();
        }
        return search.result();
    }

    /** Returns the claims of a source on the subject of a claim, without the claim itself. */
    private List<Claim> said(Claim claim, String source) {
        return words.of(source, claim).stream()
                .filter(said -> found.containsKey(said.id()) && !said.id().equals(claim.id()))
                .toList();
    }
}
