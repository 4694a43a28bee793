package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.figure.Figure;
import org.tallystick.relation.Role;
import org.tallystick.unit.Unit;

/** The figures of the claims of a dossier, each in the unit in which its measurand is compared. */
final class ComparedFigures {
    /** The ids of the measurands that are the change in a relation. */
    private final ImmutableSet<String> changes;

    /** The units by the ids of the measurands that have one. */
    private final ImmutableMap<String, Unit> units;

    private ComparedFigures(Dossier dossier) {
        this.changes = dossier.relations().stream()
                .flatMap(relation -> relation.measurands(Role.CHANGE).stream())
                .collect(ImmutableSet.toImmutableSet());
        this.units = units(dossier);
    }

    static ComparedFigures of(Dossier dossier) {
        return new ComparedFigures(dossier);
    }

    private ImmutableMap<String, Unit> units(Dossier dossier) {
        ImmutableMap.Builder<String, Unit> units = ImmutableMap.builder();
        for (Measurand measurand : dossier.measurands().values()) {
            measurand.unit().or(() -> saidUnit(dossier, measurand)).ifPresent(unit -> units.put(measurand.id(), unit));
        }
        return units.buildOrThrow();
    }

    /**
     * Returns the unit that the claims of a measurand state. Corrected and withdrawn claims count only where no other claim states a unit.
     */
    private Optional<Unit> saidUnit(Dossier dossier, Measurand measurand) {
        ImmutableList<Claim> claims = dossier.claimsByMeasurand().get(measurand.id());
        ImmutableMultiset<Unit> standing = units(claims.stream().filter(claim -> !dossier.isRetired(claim)));
        return UnitGroups.largest(standing.isEmpty() ? units(claims.stream()) : standing);
    }

    private ImmutableMultiset<Unit> units(Stream<Claim> claims) {
        return claims.flatMap(claim -> own(claim).unit().stream()).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /** Returns the figure of a claim in its own unit. The figure of a change in a relation has its sign. */
    private Figure own(Claim claim) {
        Figure figure = claim.figure();
        return changes.contains(claim.measurand().id()) ? figure.signed() : figure;
    }

    Optional<Unit> unit(String measurand) {
        return Optional.ofNullable(units.get(measurand));
    }

    Figure figure(Claim claim) {
        Figure own = own(claim);
        return unit(claim.measurand().id()).filter(own::convertsTo).map(own::to).orElse(own);
    }

    boolean isComparable(Claim claim) {
        return figure(claim).unit().equals(unit(claim.measurand().id()));
    }
}
