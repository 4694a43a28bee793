package org.tallystick.dossier;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.tallystick.claim.Measurand;
import org.tallystick.relation.Relation;
import org.tallystick.relation.RelationKind;

/** Finds the known name that may have been meant by an unknown one. */
final class NearNames {
    private final Aliases aliases;

    /** The known names by their numbers. Near names have equal numbers. */
    private final ImmutableListMultimap<String, Spelled> knownByNumbers;

    NearNames(Dossier dossier) {
        this.aliases = dossier.aliases();
        Stream<String> known = dossier.measurands().values().stream()
                .filter(measurand -> !dossier.relatedOnly().contains(measurand.id()))
                .flatMap(NearNames::names);
        this.knownByNumbers = known.map(Spelled::of)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Spelled::numbers, name -> name));
    }

    private static Stream<String> names(Measurand measurand) {
        return Stream.concat(Stream.of(measurand.id()), measurand.aliases().stream());
    }

    /**
     * Returns the nearest name; of equally near ones the first by characters. The other names of its relations are other things, except in
     * a rule, where one name may occur twice.
     */
    Optional<String> nearest(String unknown, Iterable<Relation> relations) {
        Spelled spelled = Spelled.of(unknown);
        ImmutableSet.Builder<String> inRules = ImmutableSet.builder();
        ImmutableSet.Builder<String> beside = ImmutableSet.builder();
        for (Relation relation : relations) {
            (relation.kind() == RelationKind.RULE ? inRules : beside).addAll(relation.measurands());
        }
        return nearest(spelled, beside.build(), inRules.build());
    }

    private Optional<String> nearest(Spelled unknown, ImmutableSet<String> beside, ImmutableSet<String> inRules) {
        return knownByNumbers.get(unknown.numbers()).stream()
                .flatMap(known -> {
                    String id = aliases.id(known.name());
                    OptionalInt distance =
                            beside.contains(id) ? OptionalInt.empty() : unknown.distance(known, inRules.contains(id));
                    return distance.stream().mapToObj(far -> new Near(known.name(), far));
                })
                .min(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .map(Near::name);
    }

    private record Near(String name, int distance) {}
}
