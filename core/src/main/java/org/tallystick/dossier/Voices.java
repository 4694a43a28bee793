package org.tallystick.dossier;

import com.google.common.collect.ImmutableMap;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallystick.source.Source;

/** For whom each source speaks: itself or, through its publisher and the publisher of that, the last of these. */
final class Voices {
    private Voices() {}

    static ImmutableMap<String, String> of(Map<String, Source> sources) {
        ImmutableMap.Builder<String, String> voices = ImmutableMap.builder();
        sources.keySet().forEach(id -> voices.put(id, voice(id, sources)));
        return voices.buildOrThrow();
    }

    /** Publishers that publish each other in a circle are one voice, that of the first by id. */
    private static String voice(String id, Map<String, Source> sources) {
        Set<String> passed = new LinkedHashSet<>();
        String last = id;
        Optional<String> next = Optional.of(id);
        while (next.isPresent()) {
            last = next.get();
            if (!passed.add(last)) {
                return Collections.min(passed);
            }
            next = publisher(last, sources);
        }
        return last;
    }

    /** An unnamed official speaks for nobody, whoever employs them. */
    private static Optional<String> publisher(String id, Map<String, Source> sources) {
        return Optional.ofNullable(sources.get(id))
                .filter(source -> !source.isAnonymous())
                .flatMap(Source::publisher);
    }
}
