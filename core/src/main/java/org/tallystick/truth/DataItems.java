package org.tallystick.truth;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.provenance.Lineage;
import org.tallystick.reconcile.Consensus;
import org.tallystick.reconcile.Reconciliation;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/** The standing claims of a reconciliation; those that the consensus counts together form one item. */
final class DataItems {
    private final Dossier dossier;
    private final Subjects subjects;
    private final ImmutableMap<String, ImmutableSet<String>> roots;
    private final ImmutableListMultimap<String, DataItem> byMeasurand;
    private final ImmutableList<DataItem> all;

    private DataItems(
            Dossier dossier,
            Subjects subjects,
            ImmutableMap<String, ImmutableSet<String>> roots,
            ImmutableListMultimap<String, DataItem> byMeasurand) {
        this.dossier = dossier;
        this.subjects = subjects;
        this.roots = roots;
        this.byMeasurand = byMeasurand;
        this.all = ImmutableList.sortedCopyOf(
                Comparator.comparing((DataItem item) -> item.measurand().id()).thenComparing(DataItem::first),
                byMeasurand.values());
    }

    static DataItems of(Reconciliation result) {
        return new Collector(result).items();
    }

    /** Collects the items of a reconciliation. */
    private static final class Collector {
        private final Reconciliation result;
        private final Dossier dossier;
        private final Subjects subjects;
        private final Lineage lineage;
        private final Map<String, ImmutableSet<String>> roots = new HashMap<>();

        private Collector(Reconciliation result) {
            this.result = result;
            this.dossier = result.dossier();
            this.subjects = Subjects.of(dossier);
            this.lineage = Lineage.of(dossier);
        }

        private DataItems items() {
            ImmutableListMultimap<String, DataItem> byMeasurand = result.consensuses().values().stream()
                    .collect(ImmutableListMultimap.flatteningToImmutableListMultimap(
                            Consensus::measurand, consensus -> items(consensus).stream()));
            return new DataItems(dossier, subjects, ImmutableMap.copyOf(roots), byMeasurand);
        }

        private List<DataItem> items(Consensus consensus) {
            Measurand measurand = Optional.ofNullable(dossier.measurands().get(consensus.measurand()))
                    .orElseThrow();
            MeasurandClaims claims = new MeasurandClaims(dossier, lineage, subjects, measurand, result.widest());
            return Grounds.of(claims).stream()
                    .map(grounds -> new DataItem(
                            measurand,
                            grounds,
                            grounds.weighed().stream().map(this::observation).toList()))
                    .toList();
        }

        private Observation observation(StandingClaim claim) {
            lineage.origins(claim.claim())
                    .forEach(origin -> roots.merge(
                            claim.unnamed().contains(origin.id()) ? StandingClaim.UNNAMED : origin.id(),
                            origin.roots(),
                            (known, more) -> ImmutableSet.copyOf(Iterables.concat(known, more))));
            return Observation.of(claim.id(), claim.claim().source().id(), claim.parties(), claim.figure());
        }
    }

    /** Returns the items without the votes of unnamed officials beside named origins, by the original item. */
    IdentityHashMap<DataItem, DataItem> named() {
        IdentityHashMap<DataItem, DataItem> named = new IdentityHashMap<>();
        all.forEach(item -> named.put(item, item.named()));
        return named;
    }

    /** Returns these items with some replaced. */
    DataItems with(IdentityHashMap<DataItem, DataItem> others) {
        return new DataItems(
                dossier,
                subjects,
                roots,
                byMeasurand.entries().stream()
                        .collect(ImmutableListMultimap.toImmutableListMultimap(
                                Map.Entry::getKey, each -> others.getOrDefault(each.getValue(), each.getValue()))));
    }

    Dossier dossier() {
        return dossier;
    }

    /** Returns all items, by measurand and claim ids. */
    ImmutableList<DataItem> all() {
        return all;
    }

    /** Returns the roots of each origin, by the id of the origin. */
    ImmutableMap<String, ImmutableSet<String>> roots() {
        return roots;
    }

    /**
     * Returns the item that represents a measurand. A disputed item is preferred, then the measurand itself to a part of it, then the
     * latest date.
     */
    Optional<DataItem> about(String measurand) {
        return byMeasurand.get(measurand).stream()
                .max(Comparator.comparing(DataItem::isDisputed)
                        .thenComparing(this::isWhole)
                        .thenComparing(
                                item -> item.date().orElse(null), Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER))
                        .thenComparing(DataItem::first, Comparator.reverseOrder()));
    }

    /** Returns whether an item is about the measurand itself, in its unit. */
    private boolean isWhole(DataItem item) {
        Claim first =
                Optional.ofNullable(dossier.claimsById().get(item.first())).orElseThrow();
        return !subjects.isNarrowed(first) && dossier.isComparable(first);
    }
}
