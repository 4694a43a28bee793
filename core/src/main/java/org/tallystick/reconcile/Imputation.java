package org.tallystick.reconcile;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.DisplayNames;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.IntervalFormat;
import org.tallystick.model.EndDerivation;
import org.tallystick.model.ImpliedInterval;
import org.tallystick.model.LinkedRelations;
import org.tallystick.model.ModelDecision;
import org.tallystick.model.ModelOnDate;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.prose.Listing;
import org.tallystick.unit.Unit;

/** Computes the figures that linked relations imply. */
final class Imputation {
    /** The greatest number of measurands named in a derivation. */
    private static final int SHOWN = 8;

    private final Dossier dossier;
    private final ModelOnDate linked;
    private final Decisions decisions;
    private final Decisions.OfSet own;

    /** The relations with only one unreported measurand, each by itself. */
    private final Supplier<ImmutableListMultimap<String, ModelOnDate>> determining;

    /** The tightest reading in which all figures can be true. */
    private final Supplier<Reading> tightest;

    /** The place of the measurand of each claim among the linked ones. */
    private final Supplier<ImmutableMap<String, Integer>> places;

    Imputation(Dossier dossier, ModelOnDate linked, Decisions decisions) {
        this.dossier = dossier;
        this.linked = linked;
        this.decisions = decisions;
        this.own = decisions.about(linked);
        this.determining = Suppliers.memoize(linked::determining);
        this.tightest = Suppliers.memoize(() -> tightest(own));
        this.places = Suppliers.memoize(() -> places(linked));
    }

    private static ImmutableMap<String, Integer> places(ModelOnDate linked) {
        Map<String, Integer> numbers = new HashMap<>();
        linked.measurands().forEach(measurand -> numbers.put(measurand, numbers.size()));
        return linked.claims().stream()
                .collect(ImmutableMap.toImmutableMap(
                        StandingClaim::id,
                        counted ->
                                numbers.getOrDefault(counted.claim().measurand().id(), numbers.size())));
    }

    /** Returns the figure implied by all linked relations. */
    Optional<ImpliedFigure> of(String measurand) {
        return figure(measurand, this::together);
    }

    /**
     * Returns the figure implied by the relations in which everything else is reported or, where there are none, by all linked relations.
     */
    Optional<ImpliedFigure> ofUnreported(String measurand) {
        ImmutableList<ModelOnDate> direct = determining.get().get(measurand);
        return figure(measurand, direct.isEmpty() ? this::together : (reading, id) -> alone(direct, reading, id));
    }

    /**
     * Returns the figure in all readings; empty where it is no narrower than the measurand's range, or the figures contradict each other.
     */
    private Optional<ImpliedFigure> figure(
            String measurand, BiFunction<Reading, String, Optional<ImpliedInterval>> source) {
        Optional<ImpliedInterval> loose = in(Reading.LOOSE, measurand, source);
        Interval range = linked.range(measurand);
        if (loose.isEmpty() || loose.get().values().encloses(range)) {
            return Optional.empty();
        }
        ImpliedInterval exact = in(Reading.EXACT, measurand, source).orElseThrow();
        ImpliedInterval rounded = in(Reading.ROUNDED, measurand, source).orElseThrow();
        return Optional.of(figure(linked, measurand, exact, rounded, loose.get(), why(exact)));
    }

    /** Returns the figure implied by joined relations in all readings; its origin is that of the first reading. */
    static ImpliedFigure figure(
            LinkedRelations joined,
            String measurand,
            ImpliedInterval exact,
            ImpliedInterval rounded,
            ImpliedInterval loose,
            String why) {
        return new ImmutableImpliedFigure.Builder()
                .measurand(measurand)
                .exact(exact.values())
                .rounded(rounded.values())
                .loose(loose.values())
                .addAllFrom(from(joined, exact))
                .below(derivation(exact.below()))
                .above(derivation(exact.above()))
                .why(why)
                .build();
    }

    /** Returns the interval in a reading or, where the figures contradict each other in it, in the next wider one. */
    private static Optional<ImpliedInterval> in(
            Reading reading, String measurand, BiFunction<Reading, String, Optional<ImpliedInterval>> source) {
        return reading.andWider().stream()
                .flatMap(wider -> source.apply(wider, measurand).stream())
                .findFirst();
    }

    private Optional<ImpliedInterval> together(Reading reading, String measurand) {
        return own.undisputed(reading).implied(measurand).or(() -> alone(linked.parted(), reading, measurand));
    }

    /**
     * Returns the interval implied by relations that can each hold alone; empty where they contradict each other. If several imply the
     * same, the first by id is named. A single number that they share may be one that their figures, as rounded, do not reach together.
     */
    private Optional<ImpliedInterval> alone(ImmutableList<ModelOnDate> relations, Reading reading, String measurand) {
        Map<ModelOnDate, ImpliedInterval> able = new LinkedHashMap<>();
        relations.stream()
                .filter(part -> part.measurands().contains(measurand))
                .sorted(Comparator.comparing(part -> String.join(" ", part.relations())))
                .forEach(part ->
                        decided(part, reading).implied(measurand).ifPresent(implied -> able.put(part, implied)));
        return able.values().stream()
                .map(Optional::of)
                .reduce((one, other) -> one.flatMap(said -> other.flatMap(said::and)))
                .flatMap(shared -> shared)
                .filter(shared -> able.size() == 1
                        || !shared.values().isPoint()
                        || !decided(linked.only(able.keySet()), reading).isImpossible());
    }

    private ModelDecision decided(ModelOnDate part, Reading reading) {
        return decisions.about(part).undisputed(reading);
    }

    /** Returns the relations from which an interval follows. */
    static ImmutableList<String> from(LinkedRelations joined, ImpliedInterval implied) {
        Set<String> used = implied.below() == implied.above()
                ? implied.below().relations()
                : Sets.union(implied.below().relations(), implied.above().relations());
        return joined.relations().stream().filter(used::contains).collect(ImmutableList.toImmutableList());
    }

    private static ImpliedFigure.Derivation derivation(EndDerivation derivation) {
        return ImpliedFigure.Derivation.of(derivation.claims(), derivation.relations());
    }

    /** Returns "by a and b", or nothing where no relation is involved. */
    static String by(Dossier dossier, LinkedRelations joined, ImpliedInterval implied) {
        ImmutableList<String> from = from(joined, implied);
        return from.isEmpty() ? "" : "by " + new DisplayNames(dossier).relations(from);
    }

    /** Explains by which relations an interval follows, if by any, and from which values. */
    private String why(ImpliedInterval implied) {
        BitSet measurands = new BitSet();
        Stream.of(implied.below(), implied.above())
                .distinct()
                .flatMap(end -> end.claims().stream())
                .flatMap(claim -> Optional.ofNullable(places.get().get(claim)).stream())
                .forEach(measurands::set);
        ImmutableList<String> all = linked.measurands().asList();
        String named = measurands.stream()
                .limit(SHOWN)
                .mapToObj(all::get)
                .map(this::value)
                .collect(Collectors.joining(", "));
        String by = by(dossier, linked, implied);
        String of = named.isEmpty() ? "" : "from " + named + Listing.more(measurands.cardinality() - SHOWN);
        return Stream.of(by, of).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    private static Reading tightest(Decisions.OfSet decisions) {
        return Reading.LOOSE.andTighter().stream()
                .filter(reading -> decisions.undisputed(reading).isPossible())
                .findFirst()
                .orElse(Reading.LOOSE);
    }

    private String value(String measurand) {
        String values = linked.common(measurand, tightest.get())
                .map(IntervalFormat::range)
                .orElse("reported");
        String unit = dossier.unit(measurand).map(Unit::suffix).orElse("");
        return new DisplayNames(dossier).measurand(measurand) + " (" + values + unit + ")";
    }
}
