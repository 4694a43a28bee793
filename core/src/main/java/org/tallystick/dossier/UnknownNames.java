package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.dossier.UnknownName.Kind;
import org.tallystick.relation.Relation;
import org.tallystick.unit.Unit;

/** Finds the names of a dossier that are probably misspelt. */
final class UnknownNames {
    private final Dossier dossier;

    private UnknownNames(Dossier dossier) {
        this.dossier = dossier;
    }

    static ImmutableList<UnknownName> of(Dossier dossier) {
        UnknownNames names = new UnknownNames(dossier);
        return ImmutableList.<UnknownName>builder()
                .addAll(names.measurands())
                .addAll(names.units())
                .build();
    }

    private ImmutableList<UnknownName> measurands() {
        ImmutableSet<String> compared = dossier.measurands().values().stream()
                .flatMap(measurand -> measurand.compareWith().stream())
                .map(dossier.aliases()::id)
                .collect(ImmutableSet.toImmutableSet());
        ImmutableList<String> unknown = dossier.relatedOnly().stream()
                .filter(name -> !compared.contains(name))
                .collect(ImmutableList.toImmutableList());
        if (unknown.isEmpty()) {
            return ImmutableList.of();
        }
        NearNames near = new NearNames(dossier);
        return unknown.stream().map(name -> measurand(name, near)).collect(ImmutableList.toImmutableList());
    }

    private UnknownName measurand(String name, NearNames near) {
        ImmutableSet<Relation> relations = dossier.index().relations().get(name);
        return new ImmutableUnknownName.Builder()
                .kind(Kind.MEASURAND)
                .name(name)
                .addAllRelations(relations.stream().map(Relation::id).toList())
                .nearest(near.nearest(name, relations))
                .build();
    }

    private ImmutableList<UnknownName> units() {
        SetMultimap<String, String> counted = LinkedHashMultimap.create();
        for (Measurand measurand : dossier.measurands().values()) {
            Stream<Unit> units = Stream.concat(
                    measurand.unit().stream(),
                    dossier.claimsByMeasurand().get(measurand.id()).stream().flatMap(UnknownNames::units));
            units.filter(Unit::isNoun).forEach(unit -> counted.put(unit.symbol(), measurand.id()));
        }
        return counted.keySet().stream()
                .flatMap(noun -> UnitSpelling.nearest(noun).stream()
                        .map(unit -> new ImmutableUnknownName.Builder()
                                .kind(Kind.UNIT)
                                .name(noun)
                                .addAllMeasurands(counted.get(noun))
                                .nearest(unit)
                                .build()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the units that a claim states, in its figure or beside it. */
    private static Stream<Unit> units(Claim claim) {
        return Stream.concat(claim.statedUnit().stream(), claim.said().unit().stream());
    }
}
