package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.comparison.Agreement;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.phrase.Reading;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.subject.Subject;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/** All standing claims of a reconciliation, those about one thing on one date together. */
final class DataItems {
    private final Dossier dossier;
    private final Subjects subjects;
    private final Lineage lineage;
    private final Reading widest;
    private final Map<String, ImmutableSet<String>> roots = new HashMap<>();
    private final ImmutableListMultimap<String, DataItem> byMeasurand;
    private final ImmutableList<DataItem> all;

    private DataItems(Reconciliation result) {
        this.dossier = result.dossier();
        this.subjects = Subjects.of(dossier);
        this.lineage = Lineage.of(dossier);
        this.widest = result.widest();
        this.byMeasurand = result.consensuses().values().stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        Consensus::measurand, consensus -> hearings(consensus).stream()));
        this.all = ImmutableList.sortedCopyOf(
                Comparator.comparing((DataItem hearing) -> hearing.measurand().id())
                        .thenComparing(DataItem::first),
                byMeasurand.values());
    }

    static DataItems of(Reconciliation result) {
        return new DataItems(result);
    }

    private List<DataItem> hearings(Consensus consensus) {
        Measurand measurand = Optional.ofNullable(dossier.measurands().get(consensus.measurand()))
                .orElseThrow();
        ImmutableListMultimap<Subject, StandingClaim> bySubject = Multimaps.index(
                new MeasurandClaims(dossier, lineage, subjects, measurand, widest).evidence(),
                witness -> subjects.subject(witness.claim()));
        return bySubject.asMap().entrySet().stream()
                .map(group -> new DataItem(
                        measurand,
                        group.getKey(),
                        group.getValue(),
                        group.getValue().stream().map(this::testimony).toList()))
                .toList();
    }

    private Observation testimony(StandingClaim witness) {
        lineage.origins(witness.claim())
                .forEach(origin -> roots.merge(
                        origin.id(),
                        origin.roots(),
                        (known, more) -> ImmutableSet.copyOf(Iterables.concat(known, more))));
        return Observation.of(witness.id(), witness.claim().source().id(), witness.deciding(), witness.figure());
    }

    Dossier dossier() {
        return dossier;
    }

    Reading widest() {
        return widest;
    }

    /** By measurand and claim ids. */
    ImmutableList<DataItem> all() {
        return all;
    }

    /** The sources that are one voice, by the origin's id. */
    ImmutableMap<String, ImmutableSet<String>> roots() {
        return ImmutableMap.copyOf(roots);
    }

    /**
     * What is meant by a measurand: where there is a dispute, what that is about; the measurand itself before a part of it;
     * the latest date.
     */
    Optional<DataItem> about(String measurand) {
        return byMeasurand.get(measurand).stream()
                .max(Comparator.comparing(this::isDisputed)
                        .thenComparing(this::isWhole)
                        .thenComparing(
                                hearing -> hearing.subject().date(),
                                Comparator.comparing(
                                        date -> date.orElse(null),
                                        Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER)))
                        .thenComparing(DataItem::first, Comparator.reverseOrder()));
    }

    private boolean isDisputed(DataItem hearing) {
        List<Figure> figures =
                hearing.testimonies().stream().map(Observation::figure).toList();
        return Agreement.common(figures, widest).isEmpty();
    }

    /** Whether it is about the measurand itself, in its unit. */
    private boolean isWhole(DataItem hearing) {
        Claim first =
                Optional.ofNullable(dossier.claimsById().get(hearing.first())).orElseThrow();
        return !subjects.isNarrowed(first) && dossier.isComparable(first);
    }
}
