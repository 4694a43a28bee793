package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.graph.Traverser;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
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
    private boolean circular;

    CitedFirst(Dossier dossier, Collection<Claim> claims) {
        this.dossier = dossier;
        for (Claim claim : claims) {
            String source = claim.source().id();
            stated.putAll(source, claim.cites());
            publications.put(dossier.voice(source), source);
        }
        claims.stream().map(claim -> claim.source().id()).sorted().forEach(this::visit);
    }

    /** Whom a source cites for this measurand: in its claims or, where it makes none, in general. */
    private ImmutableSet<String> cited(String source) {
        return stated.containsKey(source)
                ? ImmutableSet.copyOf(stated.get(source))
                : Optional.ofNullable(dossier.sources().get(source))
                        .map(Source::cites)
                        .orElse(ImmutableSet.of());
    }

    /** A publisher cites whom its publications cite. */
    private ImmutableSet<String> citedByVoice(String source) {
        ImmutableSet.Builder<String> all = ImmutableSet.<String>builder().addAll(cited(source));
        publications.get(source).forEach(publication -> all.addAll(cited(publication)));
        return all.build();
    }

    /** Which others a source cites, and the publications of those that are publishers. */
    ImmutableSet<String> leanedOn(String source) {
        ImmutableSet.Builder<String> all = ImmutableSet.builder();
        for (String cited : citedByVoice(source)) {
            if (!dossier.voice(cited).equals(dossier.voice(source))) {
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

    /** The claims, each behind those of the sources that its source cites; in a circle somebody is first. */
    ImmutableList<Claim> sorted(Collection<Claim> claims) {
        Map<String, Integer> places = new HashMap<>();
        done.forEach(source -> places.put(source, places.size()));
        return ImmutableList.sortedCopyOf(
                Comparator.comparing((Claim claim) ->
                                places.getOrDefault(claim.source().id(), 0))
                        .thenComparing(Claim::id),
                claims);
    }

    /** Whether a cited source cites back, directly or through others. */
    boolean isCircle(String source, String cited) {
        if (!circular) {
            return false;
        }
        Set<String> reached = new HashSet<>();
        Traverser.<String>forGraph(this::leanedOn).breadthFirst(cited).forEach(reached::add);
        return reached.contains(source);
    }
}
