package org.tallystick.reconcile;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.measurand.Course;
import org.tallystick.time.PartialDate;
import org.tallystick.time.Period;
import org.tallystick.verdict.Facet;

/**
 * Sorts claims of one measurand by what they are about. First by what surely tells them apart; then those that an unstated
 * year left by themselves join a group that their date admits. What comes of it does not depend on the order of the claims.
 */
final class Grouping {
    private final List<Group> groups = new ArrayList<>();

    private Grouping() {}

    static List<List<Witness>> of(List<Witness> witnesses) {
        Map<List<Object>, List<Witness>> byFacets = new LinkedHashMap<>();
        for (Witness witness : witnesses) {
            byFacets.computeIfAbsent(facets(witness), key -> new ArrayList<>()).add(witness);
        }
        Grouping grouping = new Grouping();
        List<List<Witness>> ambiguous = new ArrayList<>();
        byFacets.values().forEach(alike -> {
            if (isAmbiguous(alike.get(0))) {
                ambiguous.add(alike);
            } else {
                grouping.groups.add(new Group(alike));
            }
        });
        ambiguous.sort(Comparator.comparing(Grouping::lowestId));
        ambiguous.forEach(grouping::join);
        return grouping.groups.stream().map(Group::all).toList();
    }

    private static List<Object> facets(Witness witness) {
        Claim claim = witness.claim();
        Optional<PartialDate> date = moves(claim) ? claim.asOf() : Optional.empty();
        return List.of(
                witness.figure().unit(),
                claim.population().map(Grouping::folded),
                claim.place().map(Grouping::folded),
                claim.period().flatMap(Period::since).map(Grouping::dated),
                claim.period().flatMap(Period::until).map(Grouping::dated),
                date.map(Grouping::dated));
    }

    /** Letter by letter, as {@link String#equalsIgnoreCase} does. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            folded.setCharAt(i, Character.toLowerCase(Character.toUpperCase(text.charAt(i))));
        }
        return folded.toString();
    }

    /** One instant may be written with several offsets. */
    private static Object dated(PartialDate date) {
        return isInstant(date) ? OffsetDateTime.parse(date.toString()).toInstant() : date;
    }

    private static boolean isInstant(PartialDate date) {
        return !date.isSaid() && !date.isAmbiguous() && date.toString().indexOf('T') >= 0;
    }

    private static boolean moves(Claim claim) {
        return claim.measurand().course() != Course.FIXED;
    }

    private static boolean isAmbiguous(Witness witness) {
        Claim claim = witness.claim();
        Stream<PartialDate> period =
                claim.period().stream().flatMap(span -> Stream.concat(span.since().stream(), span.until().stream()));
        Stream<PartialDate> date = moves(claim) ? claim.asOf().stream() : Stream.empty();
        return Stream.concat(period, date).anyMatch(PartialDate::isAmbiguous);
    }

    private static String lowestId(List<Witness> witnesses) {
        return witnesses.stream().min(Witness.BY_ID).map(Witness::id).orElse("");
    }

    private void join(List<Witness> alike) {
        Optional<Group> host = groups.stream()
                .filter(group -> group.admits(alike.get(0)))
                .min(Comparator.comparing(Group::isNarrowed).thenComparing(Group::lowestId));
        host.ifPresentOrElse(group -> group.add(alike), () -> groups.add(new Group(alike)));
    }

    /** Claims about one thing, and one of them for each way in which they say so. */
    private static final class Group {
        private final List<Witness> all = new ArrayList<>();
        private final List<Witness> ways = new ArrayList<>();
        private final String lowestId;

        private Group(List<Witness> alike) {
            add(alike);
            this.lowestId = Grouping.lowestId(alike);
        }

        private void add(List<Witness> alike) {
            all.addAll(alike);
            ways.add(alike.get(0));
        }

        private boolean admits(Witness witness) {
            return ways.stream()
                    .allMatch(way -> way.figure().unit().equals(witness.figure().unit())
                            && Facet.between(way.claim(), witness.claim()).isEmpty());
        }

        private boolean isNarrowed() {
            return ways.get(0).claim().isNarrowed();
        }

        private String lowestId() {
            return lowestId;
        }

        private List<Witness> all() {
            return all;
        }
    }
}
