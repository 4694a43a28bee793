package org.tallystick.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A result in JSON, cut to the keys of an expectation, so that the two can be compared as wholes. */
final class StoryConclusions {
    private final Map<String, @Nullable Object> result;

    StoryConclusions(Map<String, @Nullable Object> result) {
        this.result = result;
    }

    Map<String, @Nullable Object> inTermsOf(Map<String, @Nullable Object> expected) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        expected.forEach((key, value) -> found.put(key, Members.withSets(found(key, value))));
        return found;
    }

    private @Nullable Object found(String key, @Nullable Object expected) {
        return switch (key) {
            case "measurands" -> measurands(Members.asObject(expected));
            case "relations" -> each(Members.byId(result, "relations"), "status", Members.asObject(expected));
            case "conflicts" -> Members.objects(result, "conflicts").size();
            case "needPerson" -> Members.object(result, "summary").get("needPerson");
            case "fewestWrongAtLeast" -> Members.object(result, "fewestWrong").get("atLeast");
            case "notes" -> notes((List<?>) Objects.requireNonNull(expected));
            default -> throw new IllegalArgumentException("unknown expectation " + key);
        };
    }

    /** Of the kinds expected, for a story may have other notes. */
    private Set<?> notes(List<?> expected) {
        return Members.objects(result, "notes").stream()
                .map(note -> note.get("kind"))
                .filter(expected::contains)
                .collect(Collectors.toSet());
    }

    private Map<String, @Nullable Object> measurands(Map<String, @Nullable Object> expected) {
        Map<String, Map<String, @Nullable Object>> byId = Members.byId(result, "measurands");
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        expected.forEach((id, keys) ->
                found.put(id, measurand(byId.getOrDefault(id, Map.of()), Members.asObject(keys))));
        return found;
    }

    private static Map<String, @Nullable Object> measurand(
            Map<String, @Nullable Object> measurand, Map<String, @Nullable Object> expected) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        expected.forEach((key, value) -> found.put(key, member(measurand, key, value)));
        return found;
    }

    private static @Nullable Object member(
            Map<String, @Nullable Object> measurand, String key, @Nullable Object expected) {
        List<Map<String, @Nullable Object>> sides = Members.objects(measurand, "sides");
        return switch (key) {
            case "standings" -> each(Members.byId(measurand, "claims"), "standing", Members.asObject(expected));
            case "sidesPrintable" ->
                sides.stream().map(side -> side.get("printable")).toList();
            case "sidesCount" -> sides.size();
            default -> measurand.get(key);
        };
    }

    /** The values of one member, of the objects that are expected. */
    private static Map<String, @Nullable Object> each(
            Map<String, Map<String, @Nullable Object>> byId, String member, Map<String, @Nullable Object> expected) {
        Map<String, @Nullable Object> found = new LinkedHashMap<>();
        expected.keySet()
                .forEach(id -> found.put(id, byId.getOrDefault(id, Map.of()).get(member)));
        return found;
    }
}
