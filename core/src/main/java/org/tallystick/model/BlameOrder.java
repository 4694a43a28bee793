package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Rational;
import org.tallystick.relation.Relation;
import org.tallystick.time.PartialDate;

/**
 * The order in which things are blamed: the least trusted first, then the latest published, then by id. Trust that is not stated is 1/2.
 */
final class BlameOrder {
    private static final Rational UNSTATED = Rational.of(1, 2);

    private final Dossier dossier;
    private final Model model;

    private BlameOrder(Dossier dossier, Model model) {
        this.dossier = dossier;
        this.model = model;
    }

    /** Returns the things of a model in the order of blame. */
    static ImmutableList<Integer> order(Dossier dossier, Model model) {
        BlameOrder blame = new BlameOrder(dossier, model);
        Comparator<Integer> order = Comparator.comparing(blame::trust)
                .thenComparing(
                        blame::published,
                        Comparator.comparing(
                                        (Optional<PartialDate> date) -> date.orElse(null),
                                        Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER))
                                .reversed())
                .thenComparing(model::name)
                .thenComparing(Comparator.naturalOrder());
        return IntStream.range(0, model.things()).boxed().sorted(order).collect(ImmutableList.toImmutableList());
    }

    private Rational trust(int thing) {
        return source(thing).flatMap(Source::trust).orElse(UNSTATED);
    }

    private Optional<PartialDate> published(int thing) {
        return source(thing).flatMap(Source::published);
    }

    private Optional<Source> source(int thing) {
        String name = model.name(thing);
        return model.isClaim(thing)
                ? Optional.ofNullable(dossier.claimsById().get(name)).map(claim -> claim.source())
                : Optional.ofNullable(dossier.relationsById().get(name))
                        .flatMap(Relation::source)
                        .flatMap(id -> Optional.ofNullable(dossier.sources().get(id)));
    }
}
