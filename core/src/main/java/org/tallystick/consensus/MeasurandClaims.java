package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.claim.Measurand;
import org.tallystick.comparison.Standing;
import org.tallystick.consensus.Attribution.Kind;
import org.tallystick.dossier.Dossier;
import org.tallystick.phrase.Reading;
import org.tallystick.provenance.Lineage;
import org.tallystick.provenance.Support;
import org.tallystick.subject.Subjects;
import org.tallystick.time.PartialDate;

/** The claims of one measurand: whose words they have, which of them are counted together, and where each of them stands. */
public final class MeasurandClaims {
    /** By the calendar; what is not a known date comes first, and of one day what says it comes last. */
    public static final Comparator<ClaimGroup> BY_DATE = Comparator.comparing(
                    (ClaimGroup group) -> group.date().orElse(null),
                    Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER))
            .thenComparing(ClaimGroup::isSaid)
            .thenComparing(group -> group.first().id());

    private final Dossier dossier;
    private final Lineage lineage;
    private final Subjects subjects;
    private final Measurand measurand;
    private final Reading widest;
    private final ImmutableList<Claim> all;
    private final Attributions attributions;
    private final Evidence comparable;
    private final ImmutableList<StandingClaim> evidence;
    private final ImmutableList<ClaimGroup> groups;
    private final ImmutableList<ClaimGroup> own;
    private final ImmutableList<ClaimCourse> courses;
    private final ImmutableList<ClaimCourse> meant;
    private final ImmutableList<NestedCourses> nested;
    private final ImmutableMap<String, Standing> standings;
    private final Support support;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Optional<PartialDate>, ClaimGroup> ownByDate = new HashMap<>();

    public MeasurandClaims(Dossier dossier, Lineage lineage, Subjects subjects, Measurand measurand, Reading widest) {
        this(
                dossier,
                lineage,
                subjects,
                measurand,
                widest,
                dossier.claimsByMeasurand().get(measurand.id()));
    }

    private MeasurandClaims(
            Dossier dossier,
            Lineage lineage,
            Subjects subjects,
            Measurand measurand,
            Reading widest,
            ImmutableList<Claim> all) {
        this.dossier = dossier;
        this.lineage = lineage;
        this.subjects = subjects;
        this.measurand = measurand;
        this.widest = widest;
        this.all = all;
        all.forEach(claim -> places.put(claim.id(), places.size()));
        this.attributions = Attributions.of(dossier, lineage, subjects, all);
        Grouping grouping = new Grouping(subjects, measurand.course(), widest);
        this.comparable = new Evidence(dossier, lineage, attributions, grouping);
        this.evidence = comparable.among(all);
        this.groups = grouping.groups(evidence);
        this.own = groups.stream().filter(ClaimGroup::isWhole).sorted(BY_DATE).collect(ImmutableList.toImmutableList());
        this.courses = grouping.courses(groups);
        this.meant = grouping.meant(groups, courses);
        this.nested = NestedPeriods.of(
                measurand,
                dossier,
                widest,
                courses,
                course -> grouping.subject(course.witnesses().get(0)).undated());
        Standings found = new Standings(dossier, attributions, comparable);
        found.count(courses, meant);
        found.count(nested);
        this.standings = found.of(all);
        own.forEach(group -> ownByDate.put(group.date(), group));
        this.support = support(lineage);
    }

    /** What they would come to if one of them, told by its id, said something else. */
    public MeasurandClaims with(Claim changed) {
        ImmutableList<Claim> others = all.stream()
                .map(claim -> claim.id().equals(changed.id()) ? changed : claim)
                .collect(ImmutableList.toImmutableList());
        return new MeasurandClaims(dossier, lineage, subjects, measurand, widest, others);
    }

    /** Whether a claim can be held against others: in a unit that converts, and of a date that is not after its publication. */
    public boolean isCompared(Claim claim) {
        return comparable.isCompared(claim);
    }

    /** Whether a claim speaks of a date that is known to be later than its publication. */
    public boolean isOfTheFuture(Claim claim) {
        return comparable.isOfTheFuture(claim);
    }

    private Support support(Lineage lineage) {
        Stream<String> counted = evidence.stream()
                .filter(each -> standing(each.claim()).isCounted())
                .flatMap(each -> each.origins().stream());
        Stream<String> turnedAway = all.stream()
                .map(attributions::of)
                .filter(Attribution::isTurnedAway)
                .flatMap(attribution -> attribution.origins().stream());
        ImmutableSet<String> origins = Stream.concat(counted, turnedAway).collect(ImmutableSet.toImmutableSet());
        return lineage.support(
                all.stream().filter(claim -> standing(claim).isCounted()).toList(), origins);
    }

    public Measurand measurand() {
        return measurand;
    }

    public ImmutableList<Claim> all() {
        return all;
    }

    public Standing standing(Claim claim) {
        return Optional.ofNullable(standings.get(claim.id())).orElseThrow();
    }

    /** Where each claim stands, in the order of the dossier. */
    public ImmutableMap<String, Standing> standingsById() {
        return standings;
    }

    /** Returns the attribution of a claim: its own words, or those of a source that it cites. */
    public Attribution attribution(Claim claim) {
        return attributions.of(claim);
    }

    /** Whether two claims say one figure, to the letter or in every reading. */
    public boolean saysTheSame(Claim one, Claim other) {
        return Reading.LOOSE.andTighter().stream()
                .allMatch(reading -> dossier.figure(one)
                        .in(reading)
                        .equals(dossier.figure(other).in(reading)));
    }

    /** Whether a claim repeats a number and puts another hedge before it. */
    public boolean isHedgeChanged(Claim claim) {
        Attribution attribution = attributions.of(claim);
        return attribution.kind() == Kind.REPEATS
                && attribution.words().stream()
                        .anyMatch(said -> Repetition.isHedgeChanged(dossier.figure(claim), dossier.figure(said)));
    }

    /**
     * A claim as it is held against others: one that says no date and repeats words is of the date of these, of several the latest that
     * is said or, where none is, the earliest publication.
     */
    public Claim spoken(Claim claim) {
        boolean takesDate = measurand.course() != Course.FIXED
                && claim.statedAsOf().isEmpty()
                && attributions.of(claim).kind() == Kind.REPEATS;
        return takesDate
                ? attributions.evidence(claim).stream()
                        .min(Comparator.comparing(this::dating, Dating.STATED_FIRST))
                        .map(claim::ofTheDateOf)
                        .orElse(claim)
                : claim;
    }

    /** Of when a claim speaks itself. */
    public Dating dating(Claim claim) {
        return attributions.dating(claim);
    }

    /** The claims whose own party said another figure later, and which. */
    public ImmutableMap<String, Claim> revised() {
        return attributions.revised();
    }

    /** The claims that count for a claim: itself, or those that it only repeats. */
    public ImmutableList<Claim> evidence(Claim claim) {
        return attributions.evidence(claim);
    }

    /** Some counted claims and those that stand and repeat one of them, in the order of the dossier. */
    public Stream<Claim> withRepeats(Set<String> counted) {
        return all.stream()
                .filter(claim -> !standing(claim).isRetired())
                .filter(claim -> evidence(claim).stream().anyMatch(said -> counted.contains(said.id())));
    }

    /** The claims that are counted themselves, and not only repeat others. */
    public ImmutableList<StandingClaim> evidence() {
        return evidence;
    }

    /** The claims that were not retired, those that only repeat, sharpen or misquote others among them. */
    public ImmutableList<Claim> notRetired() {
        return all.stream().filter(claim -> !standing(claim).isRetired()).collect(ImmutableList.toImmutableList());
    }

    /** Who stands behind its standing claims. */
    public Support support() {
        return support;
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

    /** The figures that cannot all be true, each told once. */
    public ImmutableList<Dispute> disputes() {
        return Stream.concat(
                        ofOnePeriod().stream().flatMap(course -> course.disputes().stream()),
                        nested.stream().flatMap(linked -> linked.disputes().stream()))
                .map(this::inOrder)
                .collect(ImmutableList.toImmutableList());
    }

    /** With the claims of each side as they were given, what the largest sets have in common first, then what most origins say. */
    private Dispute inOrder(Dispute dispute) {
        return new Dispute(
                dispute.sides().stream()
                        .map(side -> ImmutableList.sortedCopyOf(Comparator.comparing(this::place), side))
                        .sorted(Comparator.comparing((ImmutableList<StandingClaim> side) ->
                                        standing(side.get(0).claim()))
                                .thenComparing(side -> -originsOf(side))
                                .thenComparing(side -> place(side.get(0))))
                        .collect(ImmutableList.toImmutableList()),
                dispute.one(),
                dispute.other());
    }

    private static int originsOf(List<StandingClaim> side) {
        return (int) side.stream()
                .flatMap(claim -> claim.origins().stream())
                .distinct()
                .count();
    }

    /** The place of a claim in the order in which they were given. */
    public int place(StandingClaim claim) {
        return places.getOrDefault(claim.id(), places.size());
    }

    /** The courses that no figure of a period within theirs, or within which theirs lies, contradicts. */
    public ImmutableList<ClaimCourse> ofOnePeriod() {
        return courses.stream()
                .filter(course ->
                        nested.stream().noneMatch(linked -> linked.courses().contains(course)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The courses of periods of which one lies within the other and whose figures cannot all be true. */
    public ImmutableList<NestedCourses> nested() {
        return nested;
    }

    /** Those of them that are about what the claims are taken to mean or, where that is nothing, about anything. */
    public ImmutableList<NestedCourses> nestedInMeant() {
        return nested.stream()
                .filter(linked -> meant.isEmpty() || linked.courses().stream().anyMatch(meant::contains))
                .collect(ImmutableList.toImmutableList());
    }

    /** The group of the measurand itself on a date; of a thing that does not move, its only group. */
    public Optional<ClaimGroup> on(Optional<PartialDate> date) {
        boolean fixed = measurand.course() == Course.FIXED;
        return Optional.ofNullable(ownByDate.get(fixed ? Optional.empty() : date));
    }
}
