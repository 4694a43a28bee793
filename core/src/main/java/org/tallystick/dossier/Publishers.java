package org.tallystick.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Source;
import org.tallystick.graph.StrongComponents;

/** The last publisher of each source: the end of its chain of publishers, or the source itself where it has none. */
final class Publishers {
    private Publishers() {}

    /** Returns the last publishers by the ids of the sources. Of publishers that publish each other in a circle, it is the first by id. */
    static ImmutableMap<String, String> of(Map<String, Source> sources) {
        Map<String, String> last = new HashMap<>();
        StrongComponents<String> circles = StrongComponents.of(sources.keySet(), id -> publisher(sources, id));
        for (ImmutableSet<String> circle : circles.components()) {
            String first = Collections.min(circle);
            // Each source has one publisher, so none leads out of a circle.
            String end = publisher(sources, first).stream()
                    .map(publisher -> last.getOrDefault(publisher, first))
                    .findFirst()
                    .orElse(first);
            circle.forEach(id -> last.put(id, end));
        }
        return ImmutableMap.copyOf(last);
    }

    /** Returns the publisher of a source. An unnamed official has none, even where an employer is named. */
    private static ImmutableSet<String> publisher(Map<String, Source> sources, String id) {
        return Optional.ofNullable(sources.get(id))
                .filter(source -> !source.isAnonymous())
                .flatMap(Source::publisher)
                .map(ImmutableSet::of)
                .orElse(ImmutableSet.of());
    }
}
