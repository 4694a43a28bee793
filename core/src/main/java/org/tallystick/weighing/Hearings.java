package org.tallystick.weighing;

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
import org.tallystick.counting.MeasurandClaims;
import org.tallystick.counting.Witness;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Lineage;
import org.tallystick.measurand.Measurand;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Subject;
import org.tallystick.verdict.Subjects;

/** All standing claims of a reconciliation, those about one thing on one date together. */
final class Hearings {
    private final Dossier dossier;
    private final Subjects subjects;
    private final Lineage lineage;
    private final Reading widest;
    private final Map<String, ImmutableSet<String>> roots = new HashMap<>();
    private final ImmutableListMultimap<String, Hearing> byMeasurand;
    private final ImmutableList<Hearing> all;

    private Hearings(Reconciliation result) {
        this.dossier = result.dossier();
        this.subjects = Subjects.of(dossier);
        this.lineage = Lineage.of(dossier);
        this.widest = result.widest();
        this.byMeasurand = result.consensuses().values().stream()
                .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                        Consensus::measurand, consensus -> hearings(consensus).stream()));
        this.all = ImmutableList.sortedCopyOf(
                Comparator.comparing((Hearing hearing) -> hearing.measurand().id())
                        .thenComparing(Hearing::first),
                byMeasurand.values());
    }

    static Hearings of(Reconciliation result) {
        return new Hearings(result);
    }

    private List<Hearing> hearings(Consensus consensus) {
        Measurand measurand = Optional.ofNullable(dossier.measurands().get(consensus.measurand()))
                .orElseThrow();
        ImmutableListMultimap<Subject, Witness> bySubject = Multimaps.index(
                new MeasurandClaims(dossier, lineage, subjects, measurand, widest).evidence(),
                witness -> subjects.subject(witness.claim()));
        return bySubject.asMap().entrySet().stream()
                .map(group -> new Hearing(
                        measurand,
                        group.getKey(),
                        group.getValue(),
                        group.getValue().stream().map(this::testimony).toList()))
                .toList();
    }

    private Testimony testimony(Witness witness) {
        lineage.origins(witness.claim())
                .forEach(origin -> roots.merge(
                        origin.id(),
                        origin.roots(),
                        (known, more) -> ImmutableSet.copyOf(Iterables.concat(known, more))));
        return Testimony.of(witness.id(), witness.claim().source().id(), witness.deciding(), witness.figure());
    }

    Dossier dossier() {
        return dossier;
    }

    Reading widest() {
        return widest;
    }

    /** By measurand and claim ids. */
    ImmutableList<Hearing> all() {
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
    Optional<Hearing> about(String measurand) {
        return byMeasurand.get(measurand).stream()
                .max(Comparator.comparing(this::isDisputed)
                        .thenComparing(this::isWhole)
                        .thenComparing(
                                hearing -> hearing.subject().date(),
                                Comparator.comparing(
                                        date -> date.orElse(null),
                                        Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER)))
                        .thenComparing(Hearing::first, Comparator.reverseOrder()));
    }

    private boolean isDisputed(Hearing hearing) {
        List<Figure> figures =
                hearing.testimonies().stream().map(Testimony::figure).toList();
        return Agreement.common(figures, widest).isEmpty();
    }

    /** Whether it is about the measurand itself, in its unit. */
    private boolean isWhole(Hearing hearing) {
        Claim first =
                Optional.ofNullable(dossier.claimsById().get(hearing.first())).orElseThrow();
        return !subjects.isNarrowed(first) && dossier.isComparable(first);
    }
}
