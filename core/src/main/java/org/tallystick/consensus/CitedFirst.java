package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;

/** Who cites whom for one measurand. Sources are gone through behind those that they cite, without recursion: chains may be long. */
final class CitedFirst {
    private final Dossier dossier;
    private final SetMultimap<String, String> stated = LinkedHashMultimap.create();
    private final SetMultimap<String, String> publications = LinkedHashMultimap.create();
    private final Set<String> done = new LinkedHashSet<>();
    private final Map<String, ImmutableSet<String>> circles = new HashMap<>();
    private final Map<String, ImmutableSet<String>> citedByCircles = new HashMap<>();
    private boolean circular;

    CitedFirst(Dossier dossier, Collection<Claim> claims) {
        this.dossier = dossier;
        for (Claim claim : claims) {
            String source = claim.source().id();
            stated.putAll(source, claim.cites());
            publications.put(dossier.party(source), source);
        }
        claims.stream().map(claim -> claim.source().id()).sorted().forEach(this::visit);
        if (circular) {
            addCircles();
        }
    }

    /** Whom a source cites for this measurand: in its claims or, where it makes none, in general. */
    private ImmutableSet<String> cited(String source) {
        return stated.containsKey(source)
                ? ImmutableSet.copyOf(stated.get(source))
                : Optional.ofNullable(dossier.sources().get(source))
                        .map(Source::cites)
                        .orElse(ImmutableSet.of());
    }

    /** A publisher cites the sources that its publications cite. */
    private ImmutableSet<String> citedByParty(String source) {
        ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(cited(source));
        publications.get(source).forEach(publication -> all.addAll(cited(publication)));
        return all.build();
    }

    /** Returns the other parties that a source cites, with the publications of those that are publishers. */
    ImmutableSet<String> leanedOn(String source) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (String cited : citedByParty(source)) {
            if (!dossier.party(cited).equals(dossier.party(source))) {
                all.add(cited).addAll(publications.get(cited));
            }
        }
        return all.build();
    }

    private void visit(String start) {
        Deque<String> path = new ArrayDeque<>();
        Map<String, Iterator<String>> open = new HashMap<>();
        enter(start, path, open);
        while (!path.isEmpty()) {
            Iterator<String> rest =
                    open.getOrDefault(path.element(), List.<String>of().iterator());
            if (rest.hasNext()) {
                enter(rest.next(), path, open);
            } else {
                String left = path.remove();
                open.remove(left);
                done.add(left);
            }
        }
    }

    private void enter(String source, Deque<String> path, Map<String, Iterator<String>> open) {
        if (open.containsKey(source)) {
            circular = true;
        } else if (!done.contains(source)) {
            open.put(source, leanedOn(source).iterator());
            path.push(source);
        }
    }

    /** The claims, each behind those of the sources that its source and those in a circle with it cite; in a circle somebody is first. */
    ImmutableList<Claim> sorted(Collection<Claim> claims) {
        Map<String, Integer> places = new HashMap<>();
        done.forEach(source -> places.put(source, places.size()));
        Map<String, Integer> lastOfCircle = new HashMap<>();
        done.forEach(source -> lastOfCircle.put(first(source), places.getOrDefault(source, 0)));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((Claim claim) ->
                                lastOfCircle.getOrDefault(first(claim.source().id()), 0))
                        .thenComparing(
                                claim -> places.getOrDefault(claim.source().id(), 0))
                        .thenComparing(Claim::id),
                claims);
    }

    /** One source that stands for the circle of another. */
    private String first(String source) {
        return circle(source).iterator().next();
    }

    /** In the order of the last visit, each source that leads to another is in a circle with it, as in Kosaraju's algorithm. */
    private void addCircles() {
        SetMultimap<String, String> leaning = LinkedHashMultimap.create();
        done.forEach(source -> leanedOn(source).forEach(cited -> leaning.put(cited, source)));
        Traverser<String> back =
                Traverser.forGraph(cited -> Sets.filter(leaning.get(cited), source -> !circles.containsKey(source)));
        for (String source : ImmutableList.copyOf(done).reverse()) {
            if (!circles.containsKey(source)) {
                ImmutableSet<String> circle = ImmutableSet.copyOf(back.breadthFirst(source));
                circle.forEach(each -> circles.put(each, circle));
            }
        }
    }

    /** The sources with which a source is in a circle, itself included; itself alone where it is in none. */
    ImmutableSet<String> circle(String source) {
        return circles.getOrDefault(source, ImmutableSet.of(source));
    }

    /** Whether a cited source cites back, directly or through others. */
    boolean isCircle(String source, String cited) {
        return circle(source).contains(cited);
    }

    /** The sources that the circle of a source cites and that belong neither to it nor to a party of any of its sources. */
    ImmutableSet<String> citedByCircle(String source) {
        return citedByCircles.computeIfAbsent(first(source), any -> citedByAll(circle(source)));
    }

    private ImmutableSet<String> citedByAll(ImmutableSet<String> circle) {
        ImmutableSet<String> parties = circle.stream().map(dossier::party).collect(ImmutableSet.toImmutableSet());
        return circle.stream()
                .flatMap(each -> cited(each).stream())
                .filter(cited -> !circle.contains(cited) && !parties.contains(dossier.party(cited)))
                .collect(ImmutableSet.toImmutableSet());
    }
}
