package org.tallystick.io.entry;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An id by which one entry refers to another.
 *
 * @param at the place of the id
 */
record Reference(Link link, String id, Spot at) {

    /** The relation of the named entry to the one that refers to it. */
    enum Link {
        /** A source that is cited. */
        CITES(EntryKind.SOURCE, "", ""),
        /** The publisher of a source. */
        PUBLISHER(EntryKind.SOURCE, "sources publish each other in a circle", "publishers that end with one"),
        /** A source that makes a claim or asserts a relation. */
        SOURCE(EntryKind.SOURCE, "", ""),
        /** A claim that is corrected. */
        SUPERSEDES(EntryKind.CLAIM, "claims supersede each other in a circle", "a correction that stands"),
        /** A measurand that need not be declared. */
        MEASURAND(EntryKind.MEASURAND, "", ""),
        /** Measurands of a rule that are subtracted without a space, which may have been meant as one id. */
        HYPHENS(EntryKind.MEASURAND, "", ""),
        /** A further id of the naming measurand itself. */
        ALIAS(EntryKind.MEASURAND, "", "");

        private final EntryKind target;
        private final String circle;
        private final String expected;

        Link(EntryKind target, String circle, String expected) {
            this.target = target;
            this.circle = circle;
            this.expected = expected;
        }

        /** Returns the kind of entry that has the id. */
        EntryKind target() {
            return target;
        }

        /** Whether the id must be declared. */
        boolean mustResolve() {
            return target != EntryKind.MEASURAND;
        }
    }

    /**
     * Reports every circle of entries that refer to each other, at the first entry of the circle.
     *
     * @param drafts the entries, in order
     * @return whether there is a circle
     */
    static boolean reportCircles(Link link, Collection<? extends Draft<?>> drafts) {
        Map<String, Map<String, Reference>> named = new LinkedHashMap<>();
        for (Draft<?> draft : drafts) {
            Map<String, Reference> own = new LinkedHashMap<>();
            draft.references().stream()
                    .filter(reference -> reference.link() == link)
                    .forEach(reference -> own.putIfAbsent(reference.id(), reference));
            named.put(draft.id(), own);
        }
        Map<String, Set<String>> graph = new LinkedHashMap<>();
        named.forEach((id, references) -> graph.put(id, new LinkedHashSet<>(references.keySet())));
        List<List<String>> circles = Circles.of(graph);
        for (List<String> circle : circles) {
            String first = circle.get(0);
            String next = circle.get(1 % circle.size());
            String way = String.join(" → ", circle) + " → " + first;
            named.getOrDefault(first, Map.of()).values().stream()
                    .filter(reference -> reference.id().equals(next))
                    .forEach(reference -> reference.at().report(link.circle + ": " + way, link.expected));
        }
        return !circles.isEmpty();
    }
}
