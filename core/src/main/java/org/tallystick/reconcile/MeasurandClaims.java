package org.tallystick.reconcile;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallystick.claim.Claim;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Lineage;
import org.tallystick.lineage.Support;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Subject;
import org.tallystick.verdict.Subjects;

/** The claims of one measurand, those that stand sorted into groups that are about the same thing. */
final class MeasurandClaims {
    /** By the calendar; what is not a known date comes first. */
    static final Comparator<ClaimGroup> BY_DATE = Comparator.comparing(
                    (ClaimGroup group) -> group.date().orElse(null),
                    Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER))
            .thenComparing(group -> group.first().id());

    private final Measurand measurand;
    private final ImmutableList<Claim> all;
    private final ImmutableSet<String> stale;
    private final ImmutableList<Witness> standing;
    private final Support support;
    private final ImmutableList<ClaimGroup> groups;
    private final ImmutableList<ClaimGroup> own;
    private final ImmutableList<ClaimGroup> meant;
    private final Falls falls;
    private final Map<Optional<PartialDate>, ClaimGroup> ownByDate = new HashMap<>();

    MeasurandClaims(Dossier dossier, Lineage lineage, Subjects subjects, Measurand measurand, Reading widest) {
        this.measurand = measurand;
        this.all = dossier.claimsByMeasurand().get(measurand.id());
        StaleClaims repeating = StaleClaims.of(dossier, subjects, measurand.id(), widest);
        this.stale = repeating.ids();
        this.standing = all.stream()
                .filter(claim -> !dossier.superseded().contains(claim.id()) && !stale.contains(claim.id()))
                .map(claim -> new Witness(claim, dossier.figure(claim), lineage.originIds(repeating.backed(claim))))
                .collect(ImmutableList.toImmutableList());
        this.support = lineage.support(
                standing.stream().map(Witness::claim).map(repeating::backed).toList());
        this.groups = groups(subjects, widest);
        this.own = ownGroups(dossier);
        this.meant = meantGroups(dossier);
        this.falls = Falls.of(courses(), widest);
        own.forEach(group -> ownByDate.putIfAbsent(group.date(), group));
    }

    private ImmutableList<ClaimGroup> groups(Subjects subjects, Reading widest) {
        ImmutableListMultimap<Subject, Witness> bySubject = standing.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        witness -> subjects.subject(witness.claim()), witness -> witness));
        return bySubject.asMap().entrySet().stream()
                .map(group -> new ClaimGroup(
                        group.getKey(),
                        ImmutableList.copyOf(group.getValue()),
                        widest,
                        group.getValue().stream().noneMatch(witness -> subjects.isNarrowed(witness.claim()))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ClaimGroup> ownGroups(Dossier dossier) {
        return groups.stream()
                .filter(group -> group.isWhole() && isInUnit(group, dossier))
                .sorted(BY_DATE)
                .collect(ImmutableList.toImmutableList());
    }

    /** The groups about the measurand itself; where all claims narrow it alike, that narrower thing is meant. */
    private ImmutableList<ClaimGroup> meantGroups(Dossier dossier) {
        boolean alike = own.isEmpty() && groups.size() == 1 && isInUnit(groups.get(0), dossier);
        return alike ? groups : own;
    }

    /** The claims of a count that never falls, those together that differ in their dates alone. */
    private Collection<Collection<Witness>> courses() {
        ListMultimap<Subject, Witness> courses = ArrayListMultimap.create();
        if (measurand.course() == Course.CUMULATIVE) {
            groups.forEach(group -> courses.putAll(group.subject().undated(), group.witnesses()));
        }
        return courses.asMap().values();
    }

    private boolean isInUnit(ClaimGroup group, Dossier dossier) {
        return group.first().figure().unit().equals(dossier.unit(measurand.id()));
    }

    /** Where a count that never falls would fall; nowhere for other courses. */
    Falls falls() {
        return falls;
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

    /** Who stands behind them. */
    Support support() {
        return support;
    }

    /** The claims that merely repeat what was retired. */
    ImmutableSet<String> stale() {
        return stale;
    }

    ImmutableList<ClaimGroup> groups() {
        return groups;
    }

    /** The groups about the measurand itself: one for each date of a thing that moves, the earliest first. */
    ImmutableList<ClaimGroup> own() {
        return own;
    }

    /** What its claims are taken to mean: its own groups or, where all narrow it alike, that narrower thing. */
    ImmutableList<ClaimGroup> meant() {
        return meant;
    }

    /** The group that speaks for what is meant now: the only one, or that of the latest date. */
    Optional<ClaimGroup> latest() {
        return meant.isEmpty() ? Optional.empty() : Optional.of(meant.get(meant.size() - 1));
    }

    /** The group of the measurand itself on a date; of a thing that does not move, its only group. */
    Optional<ClaimGroup> on(Optional<PartialDate> date) {
        boolean fixed = measurand.course() == Course.FIXED;
        return Optional.ofNullable(ownByDate.get(fixed ? Optional.empty() : date));
    }
}
