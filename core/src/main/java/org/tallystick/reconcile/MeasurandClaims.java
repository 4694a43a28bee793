package org.tallystick.reconcile;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Lineage;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.time.PartialDate;

/** The claims of one measurand, those that stand sorted into groups that are about the same thing. */
final class MeasurandClaims {
    /** The order of dates as they are written, which is that of the calendar; what is not a known date comes first. */
    static final Comparator<ClaimGroup> BY_DATE = Comparator.comparing(MeasurandClaims::isDated)
            .thenComparing(group -> group.date().map(PartialDate::toString).orElse(""))
            .thenComparing(group -> group.first().id());

    private final Measurand measurand;
    private final ImmutableList<Claim> all;
    private final ImmutableList<Witness> standing;
    private final ImmutableList<ClaimGroup> groups;
    private final ImmutableList<ClaimGroup> own;
    private final Map<Optional<PartialDate>, ClaimGroup> ownByDate = new HashMap<>();

    MeasurandClaims(Dossier dossier, Lineage lineage, Measurand measurand, Reading widest) {
        this.measurand = measurand;
        this.all = dossier.claimsByMeasurand().get(measurand.id());
        this.standing = all.stream()
                .filter(claim -> !dossier.superseded().contains(claim.id()))
                .map(claim -> new Witness(claim, dossier.figure(claim), lineage.originIds(claim)))
                .collect(ImmutableList.toImmutableList());
        this.groups = Grouping.of(standing).stream()
                .map(witnesses -> new ClaimGroup(witnesses, widest))
                .collect(ImmutableList.toImmutableList());
        this.own = ownGroups(dossier);
        own.forEach(group -> ownByDate.putIfAbsent(group.date(), group));
    }

    /** The groups about the measurand itself; where every claim narrows it alike, that narrower thing is meant. */
    private ImmutableList<ClaimGroup> ownGroups(Dossier dossier) {
        ImmutableList<ClaimGroup> whole = groups.stream()
                .filter(group -> group.isWhole() && isInUnit(group, dossier))
                .sorted(BY_DATE)
                .collect(ImmutableList.toImmutableList());
        boolean alike = whole.isEmpty() && groups.size() == 1 && isInUnit(groups.get(0), dossier);
        return alike ? groups : whole;
    }

    private boolean isInUnit(ClaimGroup group, Dossier dossier) {
        return group.first().figure().unit().equals(dossier.unit(measurand.id()));
    }

    Measurand measurand() {
        return measurand;
    }

    ImmutableList<Claim> all() {
        return all;
    }

    ImmutableList<Witness> standing() {
        return standing;
    }

    ImmutableList<ClaimGroup> groups() {
        return groups;
    }

    /** The groups about the measurand itself: one for each date of a thing that moves, the earliest first. */
    ImmutableList<ClaimGroup> own() {
        return own;
    }

    /** The group that speaks for the measurand now: the only one, or that of the latest date. */
    Optional<ClaimGroup> latest() {
        return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.size() - 1));
    }

    /** The group of a date; of a thing that does not move, its only group. */
    Optional<ClaimGroup> on(Optional<PartialDate> date) {
        return measurand.course() == Course.FIXED ? latest() : Optional.ofNullable(ownByDate.get(date));
    }

    private static boolean isDated(ClaimGroup group) {
        return group.date()
                .filter(date -> !date.isSaid() && !date.isAmbiguous())
                .isPresent();
    }
}
