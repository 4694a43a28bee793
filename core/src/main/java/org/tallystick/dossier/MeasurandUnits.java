package org.tallystick.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.unit.Unit;

/** The units in which figures of measurands are compared. */
final class MeasurandUnits {
    private MeasurandUnits() {}

    /** The unit of each measurand that has one, by the ids of the measurands. */
    static ImmutableMap<String, Unit> of(Dossier dossier) {
        ImmutableMap.Builder<String, Unit> units = ImmutableMap.builder();
        for (Measurand measurand : dossier.measurands().values()) {
            measurand.unit().or(() -> saidUnit(dossier, measurand)).ifPresent(unit -> units.put(measurand.id(), unit));
        }
        return units.buildOrThrow();
    }

    /** What was corrected or taken back does not tell in what the others count, unless they do not tell it. */
    private static Optional<Unit> saidUnit(Dossier dossier, Measurand measurand) {
        ImmutableList<Claim> claims = dossier.claimsByMeasurand().get(measurand.id());
        ImmutableMultiset<Unit> standing = units(dossier, claims.stream().filter(claim -> !dossier.isRetired(claim)));
        return UnitGroups.largest(standing.isEmpty() ? units(dossier, claims.stream()) : standing);
    }

    private static ImmutableMultiset<Unit> units(Dossier dossier, Stream<Claim> claims) {
        return claims.flatMap(claim -> dossier.own(claim).unit().stream())
                .collect(ImmutableMultiset.toImmutableMultiset());
    }
}
