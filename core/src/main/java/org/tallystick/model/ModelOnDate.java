package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.consensus.ClaimGroup;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** Linked relations with the reported values of their measurands on one date. */
public final class ModelOnDate implements LinkedRelations {
    private static final Comparator<Constraint.Stated> BY_ID =
            Comparator.comparing((Constraint.Stated row) -> row.relation().id()).thenComparing(Constraint.Stated::row);

    private final Models models;
    private final ReportedValues reported;
    private final ImmutableList<Constraint.Stated> ties;
    private final Optional<PartialDate> date;
    private final ImmutableSet<String> measurands;
    private final ImmutableList<String> relations;

    ModelOnDate(Models models, ImmutableList<Constraint.Stated> ties, Optional<PartialDate> date) {
        this(models, ties, CompiledRelations.measurands(ties), date);
    }

    ModelOnDate(
            Models models,
            ImmutableList<Constraint.Stated> ties,
            ImmutableSet<String> measurands,
            Optional<PartialDate> date) {
        this.models = models;
        this.reported = models.reported();
        this.ties = ties;
        this.date = date;
        this.measurands = measurands;
        this.relations = CompiledRelations.relations(ties);
    }

    @Override
    public ImmutableList<String> relations() {
        return relations;
    }

    public ImmutableSet<String> measurands() {
        return measurands;
    }

    @Override
    public Optional<PartialDate> date() {
        return date;
    }

    @Override
    public ImmutableList<PartialDate> dates() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<StandingClaim> claims() {
        return groups().flatMap(group -> group.claims().stream()).collect(ImmutableList.toImmutableList());
    }

    private Stream<ClaimGroup> groups() {
        return measurands.stream().flatMap(measurand -> reported.group(measurand, date).stream());
    }

    /** Returns the model in a reading. It is in the order of ids, so that the result does not depend on the order of the dossier. */
    @Override
    public Model in(Reading reading) {
        ImmutableList<ClaimBound> claimBounds = groups().flatMap(group -> group.claims().stream()
                        .flatMap(counted -> claimBound(counted, group.in(counted, reading), reading).stream()))
                .sorted(Comparator.comparing(ClaimBound::claim))
                .collect(ImmutableList.toImmutableList());
        return new Model(reading, ranges(), whole(), claimBounds, inOrder(ties));
    }

    @Override
    public Model undisputed(Reading reading) {
        ImmutableSet<String> disputed = disputed();
        Model all = in(reading);
        return disputed.isEmpty()
                ? all
                : all.only(all.claimBounds().stream()
                        .filter(claimBound -> !disputed.contains(claimBound.measurand()))
                        .map(ClaimBound::claim)
                        .collect(ImmutableSet.toImmutableSet()));
    }

    @Override
    public ImmutableSet<String> disputed() {
        return measurands.stream()
                .filter(measurand -> reported.group(measurand, date)
                        .filter(ClaimGroup::isDisputed)
                        .isPresent())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the measurands without reported values that some relation determines, since all others in it are reported or determined. */
    public ImmutableSet<String> determined() {
        Set<String> determined = new LinkedHashSet<>();
        int before = -1;
        while (before < determined.size()) {
            before = determined.size();
            for (Constraint.Stated tie : ties) {
                List<String> open = tie.statement().measurands().stream()
                        .filter(measurand -> !reported.isReported(measurand)
                                && !tie.none().contains(measurand)
                                && !determined.contains(measurand))
                        .toList();
                if (open.size() == 1) {
                    determined.addAll(open);
                }
            }
        }
        return ImmutableSet.copyOf(determined);
    }

    public Interval range(String measurand) {
        return models.range(measurand);
    }

    /** Returns the values that all claims about a measurand allow in a reading. */
    public Optional<Interval> common(String measurand, Reading reading) {
        return reported.group(measurand, date).flatMap(group -> group.common(reading));
    }

    /** Returns the relations with only one unreported measurand, each by itself, by that measurand. */
    public ImmutableListMultimap<String, ModelOnDate> determining() {
        ImmutableListMultimap.Builder<String, ModelOnDate> determining = ImmutableListMultimap.builder();
        for (ModelOnDate part : parted()) {
            ImmutableSet<String> determined = part.determined();
            if (determined.size() == 1) {
                determining.put(determined.iterator().next(), part);
            }
        }
        return determining.build();
    }

    static ImmutableList<Constraint.Stated> inOrder(ImmutableList<Constraint.Stated> rows) {
        return ImmutableList.sortedCopyOf(BY_ID, rows);
    }

    /** Returns each of its relations by itself. */
    public ImmutableList<ModelOnDate> parted() {
        return Multimaps.index(ties, tie -> tie.relation().id()).asMap().values().stream()
                .map(rows -> new ModelOnDate(models, ImmutableList.copyOf(rows), date))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns some of its relations together. */
    public ModelOnDate only(Collection<ModelOnDate> parts) {
        return new ModelOnDate(
                models,
                parts.stream().flatMap(part -> part.ties.stream()).collect(ImmutableList.toImmutableList()),
                date);
    }

    private Optional<ClaimBound> claimBound(StandingClaim counted, Interval values, Reading reading) {
        String measurand = counted.claim().measurand().id();
        return models.tightened(measurand, values)
                .map(left -> ClaimBound.of(counted.id(), measurand, left, counted.figure(), reading));
    }

    private ImmutableMap<String, Interval> ranges() {
        Map<String, Interval> ranges = new LinkedHashMap<>();
        measurands.stream().sorted().forEach(measurand -> ranges.put(measurand, range(measurand)));
        return ImmutableMap.copyOf(ranges);
    }

    private ImmutableSet<String> whole() {
        return measurands.stream().filter(models::countsWholeThings).collect(ImmutableSet.toImmutableSet());
    }
}
