package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallystick.algebra.Statement;
import org.tallystick.algebra.Statements;
import org.tallystick.claim.Course;
import org.tallystick.consensus.ClaimGroup;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.relation.Relation;
import org.tallystick.relation.Relation.Absent;
import org.tallystick.relation.RelationKind;
import org.tallystick.relation.Role;
import org.tallystick.solver.linear.DisjointSets;
import org.tallystick.subject.Chronology;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.IncompatibleUnitsException;
import org.tallystick.unit.Unit;

/** Parts the relations of a dossier into those that are linked by their measurands, directly or through others. */
public final class Models {
    private static final Comparator<Constraint.Stated> BY_ID =
            Comparator.comparing((Constraint.Stated tie) -> tie.relation().id()).thenComparing(Constraint.Stated::row);

    private final Dossier dossier;
    private final ReportedValues reported;
    private @Nullable Chronology chronology;

    public Models(Dossier dossier, ReportedValues reported) {
        this.dossier = dossier;
        this.reported = reported;
    }

    /** Every set of linked relations, on each date on which something that moves among them is reported. */
    public ImmutableList<Linked> all() {
        return components().stream()
                .flatMap(ties -> dates(ties).stream().map(date -> new Linked(ties, date)))
                .collect(ImmutableList.toImmutableList());
    }

    /** One statement of a relation by itself. */
    public Linked alone(Constraint.Stated tie, Optional<PartialDate> date) {
        return new Linked(ImmutableList.of(tie), date);
    }

    /** The claims of the measurands that no relation ties. */
    public ImmutableList<MeasurandClaims> untied() {
        ImmutableSet<String> tied = measurands(ties());
        return reported.all().stream()
                .filter(claims -> !tied.contains(claims.measurand().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** The claims of the measurands that some relation ties. */
    public ImmutableList<MeasurandClaims> tied() {
        ImmutableSet<String> tied = measurands(ties());
        return reported.all().stream()
                .filter(claims -> tied.contains(claims.measurand().id()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Constraint.Stated> ties() {
        return dossier.relations().stream().flatMap(this::ties).collect(ImmutableList.toImmutableList());
    }

    private Stream<Constraint.Stated> ties(Relation relation) {
        try {
            ImmutableList.Builder<Constraint.Stated> ties = ImmutableList.builder();
            int row = 0;
            for (Statement statement : Statements.of(relation, dossier::unit)) {
                ties.add(new Constraint.Stated(relation, row++, Optional.empty(), statement, none(relation)));
            }
            return ties.build().stream();
        } catch (IncompatibleUnitsException e) {
            return Stream.empty();
        }
    }

    /** The parts of a sum that count as none because nobody speaks of them, where the sum says so. */
    ImmutableSet<String> none(Relation relation) {
        boolean zero = relation.kind() == RelationKind.SUM && relation.absent() == Absent.ZERO;
        return zero
                ? relation.measurands(Role.PARTS).stream()
                        .filter(part -> !reported.isSpokenOf(part))
                        .collect(ImmutableSet.toImmutableSet())
                : ImmutableSet.of();
    }

    /**
     * The sets of linked relations that tie a count that never falls on dates of which one is known to be earlier, each on all of
     * its dates together.
     */
    public ImmutableList<ModelAcrossDates> acrossDates() {
        boolean any = dossier.measurands().values().stream().anyMatch(known -> known.course() == Course.CUMULATIVE);
        return !any
                ? ImmutableList.of()
                : components().stream()
                        .map(ties -> new ModelAcrossDates(this, ties, measurands(ties), Optional.empty()))
                        .filter(ModelAcrossDates::hasCourse)
                        .collect(ImmutableList.toImmutableList());
    }

    /** All that has to do with a measurand, on all its dates and one more. */
    public ModelAcrossDates around(String measurand, PartialDate date) {
        ImmutableList<Constraint.Stated> ties = components().stream()
                .filter(linked -> measurands(linked).contains(measurand))
                .findFirst()
                .orElse(ImmutableList.of());
        ImmutableSet<String> all = ties.isEmpty() ? ImmutableSet.of(measurand) : measurands(ties);
        return new ModelAcrossDates(this, ties, all, Optional.of(date));
    }

    /** What is linked to a measurand, on one date. */
    public Linked on(ModelAcrossDates across, PartialDate date) {
        return new Linked(across.ties(), across.measurands(), Optional.of(date));
    }

    public ReportedValues reported() {
        return reported;
    }

    Chronology chronology() {
        Chronology known = chronology;
        if (known == null) {
            known = Chronology.of(dossier);
            chronology = known;
        }
        return known;
    }

    static ImmutableList<String> relations(ImmutableList<Constraint.Stated> ties) {
        return ties.stream().map(tie -> tie.relation().id()).distinct().collect(ImmutableList.toImmutableList());
    }

    static ImmutableList<Constraint.Stated> inOrder(ImmutableList<Constraint.Stated> ties) {
        return ImmutableList.sortedCopyOf(BY_ID, ties);
    }

    /** In the order of the first relation of each. */
    private ImmutableList<ImmutableList<Constraint.Stated>> components() {
        ImmutableList<Constraint.Stated> ties = ties();
        DisjointSets sets = new DisjointSets(ties.size());
        Map<String, Integer> byRelation = new HashMap<>();
        Map<String, Integer> byMeasurand = new HashMap<>();
        for (int place = 0; place < ties.size(); place++) {
            int at = place;
            Constraint.Stated tie = ties.get(place);
            sets.merge(at, byRelation.computeIfAbsent(tie.relation().id(), id -> at));
            tie.statement().measurands().stream()
                    .filter(measurand -> !tie.none().contains(measurand))
                    .forEach(measurand -> sets.merge(at, byMeasurand.computeIfAbsent(measurand, id -> at)));
        }
        return sets.sets().stream()
                .map(places -> places.stream().map(ties::get).collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Optional<PartialDate>> dates(ImmutableList<Constraint.Stated> ties) {
        Set<Optional<PartialDate>> dates = new LinkedHashSet<>();
        measurands(ties).forEach(measurand -> dates.addAll(reported.datesIfMoving(measurand)));
        return dates.isEmpty() ? ImmutableList.of(Optional.empty()) : ImmutableList.copyOf(dates);
    }

    /** All that they are about: a part that counts as none in one of them may be an unknown of another, linked or not. */
    private static ImmutableSet<String> measurands(List<Constraint.Stated> ties) {
        return ties.stream()
                .flatMap(tie -> tie.statement().measurands().stream()
                        .filter(id -> !tie.none().contains(id)))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Relations that are linked, with what is reported of their measurands on one date. */
    public final class Linked implements LinkedRelations {
        private final ImmutableList<Constraint.Stated> ties;
        private final Optional<PartialDate> date;
        private final ImmutableSet<String> measurands;

        private Linked(ImmutableList<Constraint.Stated> ties, Optional<PartialDate> date) {
            this(ties, Models.measurands(ties), date);
        }

        private Linked(
                ImmutableList<Constraint.Stated> ties, ImmutableSet<String> measurands, Optional<PartialDate> date) {
            this.ties = ties;
            this.date = date;
            this.measurands = measurands;
        }

        @Override
        public ImmutableList<String> relations() {
            return Models.relations(ties);
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
        public ImmutableList<StandingClaim> witnesses() {
            return groups().flatMap(group -> group.witnesses().stream()).collect(ImmutableList.toImmutableList());
        }

        private Stream<ClaimGroup> groups() {
            return measurands.stream().flatMap(measurand -> reported.group(measurand, date).stream());
        }

        /** In the order of ids, so that what is found first does not depend on the order of the dossier. */
        @Override
        public Model in(Reading reading) {
            ImmutableList<ClaimBound> claimBounds = groups().flatMap(group -> group.witnesses().stream()
                            .flatMap(witness -> claimBound(witness, group.in(witness, reading)).stream()))
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

        /** What nobody reports and some relation tells nonetheless, because all else in it is reported or told by others. */
        public ImmutableSet<String> told() {
            Set<String> told = new LinkedHashSet<>();
            int before = -1;
            while (before < told.size()) {
                before = told.size();
                for (Constraint.Stated tie : ties) {
                    List<String> open = tie.statement().measurands().stream()
                            .filter(measurand -> !reported.isReported(measurand)
                                    && !tie.none().contains(measurand)
                                    && !told.contains(measurand))
                            .toList();
                    if (open.size() == 1) {
                        told.addAll(open);
                    }
                }
            }
            return ImmutableSet.copyOf(told);
        }

        public Interval range(String measurand) {
            return Models.this.range(measurand);
        }

        /** What all claims about a measurand leave open in a reading. */
        public Optional<Interval> common(String measurand, Reading reading) {
            return reported.group(measurand, date).flatMap(group -> group.common(reading));
        }

        /** The statements in which all but one measurand is reported, each by itself. */
        public ImmutableList<Linked> telling(String unreported) {
            return parted().stream()
                    .filter(part -> part.told().equals(ImmutableSet.of(unreported)))
                    .collect(ImmutableList.toImmutableList());
        }

        /** Each of its statements by itself. */
        public ImmutableList<Linked> parted() {
            return ties.stream()
                    .map(tie -> new Linked(ImmutableList.of(tie), date))
                    .collect(ImmutableList.toImmutableList());
        }

        private Optional<ClaimBound> claimBound(StandingClaim witness, Interval told) {
            String measurand = witness.claim().measurand().id();
            return tightened(measurand, told).map(values -> new ClaimBound(witness.id(), measurand, values));
        }

        private ImmutableMap<String, Interval> ranges() {
            Map<String, Interval> ranges = new LinkedHashMap<>();
            measurands.stream().sorted().forEach(measurand -> ranges.put(measurand, range(measurand)));
            return ImmutableMap.copyOf(ranges);
        }

        private ImmutableSet<String> whole() {
            return measurands.stream().filter(Models.this::countsWholeThings).collect(ImmutableSet.toImmutableSet());
        }
    }

    /** What is left of values where whole things are counted. */
    public Optional<Interval> tightened(String measurand, Interval values) {
        return countsWholeThings(measurand) ? values.tightenedToWhole() : Optional.of(values);
    }

    public Interval range(String measurand) {
        return tightened(measurand, reported.range(measurand)).orElseGet(Interval::all);
    }

    boolean countsWholeThings(String measurand) {
        return dossier.unit(measurand).filter(Unit::countsWholeThings).isPresent();
    }
}
