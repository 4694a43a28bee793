package org.tallystick.audit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Facts by concept and context. */
final class FactIndex {
    private final Map<String, Map<String, List<Fact>>> facts = new LinkedHashMap<>();
    private final Map<String, String> undated;

    /**
     * @param undated the context without a date, by the same context with a date; its facts count on every date
     */
    private FactIndex(Map<String, String> undated) {
        this.undated = undated;
    }

    static FactIndex of(Iterable<Fact> facts) {
        return of(facts, ImmutableMap.of());
    }

    static FactIndex of(Iterable<Fact> facts, Map<String, String> undated) {
        FactIndex index = new FactIndex(undated);
        for (Fact fact : facts) {
            index.facts
                    .computeIfAbsent(fact.concept(), concept -> new LinkedHashMap<>())
                    .computeIfAbsent(fact.context(), context -> new ArrayList<>())
                    .add(fact);
        }
        return index;
    }

    /** Returns the contexts in which anything of a calculation is reported; only the empty one where nothing is. */
    Set<String> contexts(Calculation calculation) {
        Set<String> contexts = new LinkedHashSet<>();
        for (String concept : calculation.concepts()) {
            contexts.addAll(of(concept).keySet());
        }
        Set<String> everyDate = new LinkedHashSet<>();
        for (String context : contexts) {
            @Nullable String without = undated.get(context);
            if (without != null) {
                everyDate.add(without);
            }
        }
        contexts.removeAll(everyDate);
        return contexts.isEmpty() ? ImmutableSet.of("") : contexts;
    }

    List<Fact> facts(String concept, String context) {
        List<Fact> own = of(concept).getOrDefault(context, List.of());
        @Nullable String without = undated.get(context);
        return own.isEmpty() && without != null ? of(concept).getOrDefault(without, List.of()) : own;
    }

    /** Whether a concept is reported with nil facts only. */
    boolean isNil(String concept, String context) {
        List<Fact> own = facts(concept, context);
        return !own.isEmpty() && own.stream().allMatch(Fact::isNil);
    }

    private Map<String, List<Fact>> of(String concept) {
        return facts.getOrDefault(concept, Map.of());
    }
}
