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

/** For whom each source speaks: itself or, through its publisher and the publisher of that, the last of these. */
final class Publishers {
    private final Map<String, Source> sources;
    private final Map<String, String> voices = new HashMap<>();

    private Publishers(Map<String, Source> sources) {
        this.sources = sources;
    }

    static ImmutableMap<String, String> of(Map<String, Source> sources) {
        Publishers found = new Publishers(sources);
        sources.keySet().forEach(found::follow);
        return ImmutableMap.copyOf(found.voices);
    }

    /** Each publisher is passed once. Publishers that publish each other in a circle are one voice, that of the first by id. */
    private void follow(String id) {
        Set<String> passed = new LinkedHashSet<>();
        Optional<String> next = Optional.of(id);
        while (next.isPresent() && !voices.containsKey(next.get()) && passed.add(next.get())) {
            next = publisher(next.get());
        }
        List<String> path = new ArrayList<>(passed);
        String voice = next.map(end -> Optional.ofNullable(voices.get(end))
                        .orElseGet(() -> Collections.min(path.subList(path.indexOf(end), path.size()))))
                .orElseGet(() -> path.get(path.size() - 1));
        path.forEach(each -> voices.put(each, voice));
    }

    /** An unnamed official speaks for nobody, whoever employs them. */
    private Optional<String> publisher(String id) {
        return Optional.ofNullable(sources.get(id))
                .filter(source -> !source.isAnonymous())
                .flatMap(Source::publisher);
    }
}
