package org.tallystick.cli;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks at what {@link Json} read. */
final class Members {
    private Members() {}

    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> asObject(@Nullable Object value) {
        return value instanceof Map<?, ?> ? (Map<String, @Nullable Object>) value : Map.of();
    }

    /** The member of that name, without any of its own where there is no such object. */
    static Map<String, @Nullable Object> object(Map<String, @Nullable Object> object, String name) {
        return asObject(object.get(name));
    }

    static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> object, String name) {
        return object.get(name) instanceof List<?> items
                ? items.stream().map(Members::asObject).toList()
                : List.of();
    }

    static Map<String, Map<String, @Nullable Object>> byId(Map<String, @Nullable Object> object, String name) {
        return objects(object, name).stream()
                .collect(Collectors.toMap(item -> String.valueOf(item.get("id")), item -> item));
    }

    /** The same with sets in place of lists, for their order says nothing. */
    static Map<String, @Nullable Object> withSets(Map<String, @Nullable Object> object) {
        Map<String, @Nullable Object> changed = new LinkedHashMap<>();
        object.forEach((name, value) -> changed.put(name, withSets(value)));
        return changed;
    }

    static @Nullable Object withSets(@Nullable Object value) {
        if (value instanceof Map<?, ?>) {
            return withSets(asObject(value));
        }
        return value instanceof List<?> items ? new LinkedHashSet<>(items) : value;
    }
}
