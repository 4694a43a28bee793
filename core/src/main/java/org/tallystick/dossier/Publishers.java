package org.tallystick.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.claim.Source;

/** The last publisher of each source: the end of its chain of publishers, or the source itself where it has none. */
final class Publishers {
    private final Map<String, Source> sources;
    private final Map<String, String> lastPublishers = new HashMap<>();

    private Publishers(Map<String, Source> sources) {
        this.sources = sources;
    }

    static ImmutableMap<String, String> of(Map<String, Source> sources) {
        Publishers found = new Publishers(sources);
        sources.keySet().forEach(found::follow);
        return ImmutableMap.copyOf(found.lastPublishers);
    }

    /** Each publisher is visited once. Publishers that publish each other in a circle have one last publisher, the first by id. */
    private void follow(String id) {
        Set<String> passed = new LinkedHashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && !lastPublishers.containsKey(next.get()) && passed.add(next.get())) {
            next = publisher(next.get());
        }
        List<String> path = new ArrayList<>(passed);
        String last = next.map(end -> Optional.ofNullable(lastPublishers.get(end))
                        .orElseGet(() -> Collections.min(path.subList(path.indexOf(end), path.size()))))
                .orElseGet(() -> path.get(path.size() - 1));
        path.forEach(each -> lastPublishers.put(each, last));
    }

    /** An unnamed official has no publisher, even where an employer is named. */
    private Optional<String> publisher(String id) {
        return Optional.ofNullable(sources.get(id))
                .filter(source -> !source.isAnonymous())
                .flatMap(Source::publisher);
    }
}
