package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.dossier.CircularReferenceException;
import org.tallystick.dossier.Dossier;
import org.tallystick.relation.Relation;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;
import org.tallystick.unit.Unit;

/**
 * Finds the repairs of the claims of a dossier.
 *
 * <p>A claim is considered beside the standing claims of its own measurand, and those of the measurands that relations tie to it; for a
 * measurand that changes, beside those of the same date. A figure that three or more independent origins state, unnamed ones counted as
 * one, has no repairs: they did not all make the same slip.
 */
public final class RepairFinder {
    private final Dossier dossier;
    private final Subjects subjects;
    private final DossierCorroboration corroboration;

    private RepairFinder(Dossier dossier) {
        this.dossier = dossier;
        this.subjects = Subjects.of(dossier);
        this.corroboration = new DossierCorroboration(dossier, subjects);
    }

    /**
     * Returns a finder for the claims of a dossier.
     *
     * @param dossier the dossier with the claims
     * @return a finder of their repairs
     * @throws CircularReferenceException where sources publish each other in a circle
     */
    public static RepairFinder in(Dossier dossier) {
        return new RepairFinder(dossier);
    }

    /**
     * Returns the repairs of a claim that meet a need.
     *
     * @param claim a claim of the dossier
     * @param need the condition that it must meet
     * @return the repairs that meet it, ranked as {@link Repairs#of} ranks them; none where three origins state the figure
     */
    public ImmutableList<Repair> mending(Claim claim, Need need) {
        return corroboration.isBeyondSlips(claim)
                ? ImmutableList.of()
                : Repairs.mending(inUnit(claim), beside(claim), need);
    }

    private Beside beside(Claim claim) {
        String own = claim.measurand().id();
        ImmutableSet<ImmutableSet<String>> tied = dossier.relations().stream()
                .map(Relation::measurands)
                .filter(measurands -> measurands.contains(own))
                .collect(ImmutableSet.toImmutableSet());
        ImmutableSet<String> measurands = ImmutableSet.<String>builder()
                .add(own)
                .addAll(tied.stream().flatMap(ImmutableSet::stream).toList())
                .build();
        Predicate<Claim> isBeside = beside(claim, own);
        ImmutableList<Claim> others = measurands.stream()
                .flatMap(measurand -> dossier.claimsByMeasurand().get(measurand).stream())
                .filter(isBeside)
                .map(this::inUnit)
                .collect(ImmutableList.toImmutableList());
        return new Beside(others, tied);
    }

    private Predicate<Claim> beside(Claim claim, String own) {
        Optional<PartialDate> date = movingDate(claim);
        return other -> !dossier.isRetired(other)
                && !other.id().equals(claim.id())
                && (other.measurand().id().equals(own) || isOfOneDate(date, movingDate(other)));
    }

    private Optional<PartialDate> movingDate(Claim claim) {
        return claim.measurand().course() == Course.FIXED
                ? Optional.empty()
                : subjects.subject(claim).date();
    }

    private static boolean isOfOneDate(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** A bare number has the unit of the other claims of its measurand. */
    private Claim inUnit(Claim claim) {
        boolean isBare = claim.unit().isEmpty() && claim.said().trend().isEmpty();
        Optional<Unit> counted = isBare ? dossier.unit(claim.measurand().id()) : Optional.empty();
        return counted.filter(unit -> claim.figure().convertsTo(unit))
                .map(claim::withUnit)
                .orElse(claim);
    }
}
