package org.tallystick.counting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
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
public final class MeasurandClaims {
    /** By the calendar; what is not a known date comes first. */
    public static final Comparator<ClaimGroup> BY_DATE = Comparator.comparing(
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
    private final ImmutableList<ClaimCourse> courses;
    private final ImmutableList<ClaimCourse> meant;
    private final Falls falls;
    private final Map<Optional<PartialDate>, ClaimGroup> ownByDate = new HashMap<>();

    public MeasurandClaims(Dossier dossier, Lineage lineage, Subjects subjects, Measurand measurand, Reading widest) {
        this.measurand = measurand;
        this.all = dossier.claimsByMeasurand().get(measurand.id());
        StaleClaims repeating = StaleClaims.of(dossier, subjects, measurand.id(), widest);
        Backing backing = new Backing(dossier, lineage, repeating);
        this.stale = repeating.ids();
        this.standing = all.stream()
                .filter(claim -> !dossier.superseded().contains(claim.id()) && !stale.contains(claim.id()))
                .map(claim -> new Witness(
                        claim, dossier.figure(claim), subjects.date(claim), lineage.originIds(backing.backed(claim))))
                .collect(ImmutableList.toImmutableList());
        this.support = lineage.support(
                standing.stream().map(Witness::claim).map(backing::backed).toList());
        this.groups = groups(subjects, widest);
        this.own = ownGroups(dossier);
        this.courses = courses(widest);
        this.meant = meantCourses(dossier);
        this.falls = Falls.of(falling(), widest);
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
                .filter(group -> group.isWhole() && isComparable(group, dossier))
                .sorted(BY_DATE)
                .collect(ImmutableList.toImmutableList());
    }

    /** What is counted together: of a count that never falls the groups that differ in their dates alone. */
    private ImmutableList<ClaimCourse> courses(Reading widest) {
        Collection<? extends Collection<ClaimGroup>> together = measurand.course() == Course.CUMULATIVE
                ? Multimaps.index(groups, group -> group.subject().undated())
                        .asMap()
                        .values()
                : groups.stream().sorted(BY_DATE).map(ImmutableList::of).toList();
        return together.stream().map(each -> new ClaimCourse(each, widest)).collect(ImmutableList.toImmutableList());
    }

    /** The courses of the measurand itself; where all claims narrow it alike, that narrower thing is meant. */
    private ImmutableList<ClaimCourse> meantCourses(Dossier dossier) {
        ImmutableSet<ClaimGroup> whole = ImmutableSet.copyOf(own);
        boolean alike = own.isEmpty() && courses.size() == 1 && isComparable(groups.get(0), dossier);
        return alike
                ? courses
                : courses.stream()
                        .filter(course -> whole.containsAll(course.groups()))
                        .collect(ImmutableList.toImmutableList());
    }

    /** The claims of which a later one may not be below an earlier one. */
    private Collection<? extends Collection<Witness>> falling() {
        return measurand.course() == Course.CUMULATIVE
                ? courses.stream().map(ClaimCourse::witnesses).toList()
                : ImmutableList.of();
    }

    private static boolean isComparable(ClaimGroup group, Dossier dossier) {
        return dossier.isComparable(group.first().claim());
    }

    /** Where a count that never falls would fall; nowhere for other courses. */
    public Falls falls() {
        return falls;
    }

    public Measurand measurand() {
        return measurand;
    }

    public ImmutableList<Claim> all() {
        return all;
    }

    public ImmutableList<Witness> standing() {
        return standing;
    }

    /** Who stands behind them. */
    public Support support() {
        return support;
    }

    /** The claims that merely repeat what was retired. */
    public ImmutableSet<String> stale() {
        return stale;
    }

    public ImmutableList<ClaimGroup> groups() {
        return groups;
    }

    /** The groups about the measurand itself: one for each date of a thing that moves, the earliest first. */
    public ImmutableList<ClaimGroup> own() {
        return own;
    }

    /** All that is counted together, whether it is about the measurand itself or not. */
    public ImmutableList<ClaimCourse> courses() {
        return courses;
    }

    /**
     * What its claims are taken to mean, or that narrower thing that all of them are about: of a level a course for each date,
     * the earliest first, otherwise one at most.
     */
    public ImmutableList<ClaimCourse> meant() {
        return meant;
    }

    /** The group that speaks for what is meant now: the only one, or that of the latest date. */
    public Optional<ClaimGroup> latest() {
        return meant.isEmpty()
                ? Optional.empty()
                : Optional.of(meant.get(meant.size() - 1).latest());
    }

    /** The group of the measurand itself on a date; of a thing that does not move, its only group. */
    public Optional<ClaimGroup> on(Optional<PartialDate> date) {
        boolean fixed = measurand.course() == Course.FIXED;
        return Optional.ofNullable(ownByDate.get(fixed ? Optional.empty() : date));
    }
}
