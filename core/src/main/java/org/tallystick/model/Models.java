package org.tallystick.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.claim.Course;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.relation.Relation;
import org.tallystick.subject.Chronology;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/** Divides the relations of a dossier into sets that share measurands, directly or through others. */
public final class Models {
    private final Dossier dossier;
    private final ReportedValues reported;
    private final CompiledRelations compiled;
    private @Nullable Chronology chronology;

    public Models(Dossier dossier, ReportedValues reported) {
        this.dossier = dossier;
        this.reported = reported;
        this.compiled = new CompiledRelations(dossier, reported);
    }

    /** Returns every set of linked relations, on each date on which a changing measurand among them is reported. */
    public ImmutableList<ModelOnDate> all() {
        return compiled.components().stream()
                .flatMap(ties -> dates(ties).stream().map(date -> new ModelOnDate(this, ties, date)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the statements of a relation; none where its units do not fit. */
    public ImmutableList<Constraint.Stated> rows(Relation relation) {
        return compiled.of(relation);
    }

    /** Returns the reason that a relation states nothing; empty where it states something. */
    public Optional<String> refusal(Relation relation) {
        return compiled.refusal(relation);
    }

    /** Returns a model of only the statements of one relation. */
    public ModelOnDate alone(ImmutableList<Constraint.Stated> rows, Optional<PartialDate> date) {
        return new ModelOnDate(this, rows, date);
    }

    /** Returns the claims of the measurands that are in no relation. */
    public ImmutableList<MeasurandClaims> untied() {
        ImmutableSet<String> tied = CompiledRelations.measurands(compiled.all());
        return reported.all().stream()
                .filter(claims -> !tied.contains(claims.measurand().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the claims of the measurands that are in some relation. */
    public ImmutableList<MeasurandClaims> tied() {
        ImmutableSet<String> tied = CompiledRelations.measurands(compiled.all());
        return reported.all().stream()
                .filter(claims -> tied.contains(claims.measurand().id()))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the sets of linked relations of a count that never falls, on dates of which one is known to be earlier. Each is on all of its
     * dates together.
     */
    public ImmutableList<ModelAcrossDates> acrossDates() {
        boolean any = dossier.measurands().values().stream().anyMatch(known -> known.course() == Course.CUMULATIVE);
        return !any
                ? ImmutableList.of()
                : compiled.components().stream()
                        .map(ties ->
                                new ModelAcrossDates(this, ties, CompiledRelations.measurands(ties), Optional.empty()))
                        .filter(ModelAcrossDates::hasCourse)
                        .collect(ImmutableList.toImmutableList());
    }

    /** Returns all relations linked to a measurand, on all its dates and one more. */
    public ModelAcrossDates around(String measurand, PartialDate date) {
        ImmutableList<Constraint.Stated> ties = compiled.components().stream()
                .filter(linked -> CompiledRelations.measurands(linked).contains(measurand))
                .findFirst()
                .orElse(ImmutableList.of());
        ImmutableSet<String> all = ties.isEmpty() ? ImmutableSet.of(measurand) : CompiledRelations.measurands(ties);
        return new ModelAcrossDates(this, ties, all, Optional.of(date));
    }

    /** Returns the relations linked to a measurand, on one date. */
    public ModelOnDate on(ModelAcrossDates across, PartialDate date) {
        return new ModelOnDate(this, across.ties(), across.measurands(), Optional.of(date));
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

    private ImmutableList<Optional<PartialDate>> dates(ImmutableList<Constraint.Stated> ties) {
        Set<Optional<PartialDate>> dates = new LinkedHashSet<>();
        CompiledRelations.measurands(ties).forEach(measurand -> dates.addAll(reported.datesIfMoving(measurand)));
        return dates.isEmpty() ? ImmutableList.of(Optional.empty()) : ImmutableList.copyOf(dates);
    }

    /** Returns the remaining values where whole things are counted. */
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
