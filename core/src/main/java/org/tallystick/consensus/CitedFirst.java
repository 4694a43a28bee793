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

/**
 * The citations between the sources of one measurand. Each source is visited after those that it cites, without recursion, since chains may
 * be long.
 */
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

    /** Returns the sources that a source cites for this measurand: in its claims or, where it makes none, in general. */
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

    /**
     * Returns the claims, each after those of the sources that its source, or one in a circle with it, cites. Within a circle the order is
     * arbitrary.
     */
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

    /** Returns the source that represents the circle of another. */
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

    /** Returns the sources that form a circle with a source, itself included; only itself where it is in no circle. */
    ImmutableSet<String> circle(String source) {
        return circles.getOrDefault(source, ImmutableSet.of(source));
    }

    /** Whether a cited source cites back, directly or through others. */
    boolean isCircle(String source, String cited) {
        return circle(source).contains(cited);
    }

    /** Returns the sources that the circle of a source cites, without those of the circle and of its parties. */
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
