package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Facet;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Comparison;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.MeasurandClaims;
import org.tallystick.consensus.StandingClaim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.relation.Role;
import org.tallystick.repair.Need;
import org.tallystick.subject.Subjects;

/**
 * The condition that a mended claim must meet to resolve a dispute of its measurand.
 *
 * @param claims the claims about the measurand
 * @param disputing the ids of the claims that take part in the dispute
 */
record DisputeNeed(
        Claim claim,
        MeasurandClaims claims,
        ImmutableSet<String> disputing,
        Dossier dossier,
        Subjects subjects,
        Reading widest)
        implements Need {

    /** Checks first, cheaply, whether it agrees with each of the others; then whether all claims of its course can be true with it. */
    @Override
    public boolean isMetBy(Claim mended) {
        return (isNegative(claim) || !isNegative(mended) || mayBeNegative())
                && others().allMatch(other -> agrees(mended, other))
                && isSettledBy(mended);
    }

    private boolean isSettledBy(Claim mended) {
        MeasurandClaims tried = claims.with(mended);
        return tried.standing(mended) == Standing.CONSISTENT
                && tried.disputes().stream()
                        .flatMap(dispute -> dispute.claims().stream())
                        .noneMatch(counted -> disputing.contains(counted.id()));
    }

    /** Returns the other counted claims of the dispute. */
    private Stream<Claim> others() {
        return claims.evidence().stream()
                .map(StandingClaim::claim)
                .filter(other -> disputing.contains(other.id()) && !other.id().equals(claim.id()));
    }

    /** On another date there is nothing left to agree on. */
    private boolean agrees(Claim mended, Claim other) {
        Comparison comparison = Comparison.between(mended, other, dossier, widest, subjects);
        return switch (comparison.verdict()) {
            case CONTRADICTS -> false;
            case INCOMPARABLE -> comparison.facet().equals(Optional.of(Facet.DATE));
            default -> true;
        };
    }

    /**
     * Whether a negative number is plausible. It is not where no claim is negative, the measurand declares no such range and no relation
     * takes it for a change: 300 drones were not -300.
     */
    private boolean mayBeNegative() {
        String measurand = claim.measurand().id();
        return claim.measurand()
                        .statedRange()
                        .filter(range ->
                                range.min().filter(least -> least.signum() >= 0).isEmpty())
                        .isPresent()
                || dossier.relations().stream()
                        .anyMatch(relation -> relation.measurands(Role.CHANGE).contains(measurand))
                || claims.all().stream().anyMatch(this::isNegative);
    }

    private boolean isNegative(Claim said) {
        Figure figure = dossier.figure(said);
        return figure.value()
                .or(() -> figure.in(Reading.EXACT).min())
                .filter(number -> number.signum() < 0)
                .isPresent();
    }

    /** Empty where the claims are about other dates. */
    @Override
    public Optional<Interval> values() {
        ImmutableList<Claim> others = others().collect(ImmutableList.toImmutableList());
        return others.stream().allMatch(other -> subjects.subject(other).equals(subjects.subject(claim)))
                ? Agreement.of(others.stream().map(dossier::figure).toList(), widest)
                        .map(Agreement::values)
                : Optional.empty();
    }
}
