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

/** The claims of one measurand, with their attributions, their grouping and their standings. */
public final class MeasurandClaims {
    /** In calendar order; groups without a known date come first, and of one day those that state it come last. */
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
                course -> grouping.subject(course.claims().get(0)).undated());
        Standings found = new Standings(dossier, attributions, comparable);
        found.count(courses, meant);
        found.count(nested);
        this.standings = found.of(all);
        own.forEach(group -> ownByDate.put(group.date(), group));
        this.support = support(lineage);
    }

    /** Returns the claims with one of them, identified by its id, replaced. */
    public MeasurandClaims with(Claim changed) {
        ImmutableList<Claim> others = all.stream()
                .map(claim -> claim.id().equals(changed.id()) ? changed : claim)
                .collect(ImmutableList.toImmutableList());
        return new MeasurandClaims(dossier, lineage, subjects, measurand, widest, others);
    }

    /** Whether a claim can be compared with others: its unit converts, and its date is not after its publication. */
    public boolean isCompared(Claim claim) {
        return comparable.isCompared(claim);
    }

    /** Whether the date of a claim is known to be later than its publication. */
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

    /** Returns the standing of each claim, in the order of the dossier. */
    public ImmutableMap<String, Standing> standingsById() {
        return standings;
    }

    /** Returns the attribution of a claim: its own words, or those of a source that it cites. */
    public Attribution attribution(Claim claim) {
        return attributions.of(claim);
    }

    /** Whether two claims state one figure, in the same words or in every reading. */
    public boolean saysTheSame(Claim one, Claim other) {
        return Reading.LOOSE.andTighter().stream()
                .allMatch(reading -> dossier.figure(one)
                        .in(reading)
                        .equals(dossier.figure(other).in(reading)));
    }

    /** Whether a claim repeats a number with another hedge. */
    public boolean isHedgeChanged(Claim claim) {
        Attribution attribution = attributions.of(claim);
        return attribution.kind() == Kind.REPEATS
                && attribution.words().stream()
                        .anyMatch(said -> Repetition.isHedgeChanged(dossier.figure(claim), dossier.figure(said)));
    }

    /**
     * Returns a claim with the date by which it is compared. One that states no date and repeats other claims takes theirs: the latest
     * stated date or, where none is stated, the earliest publication.
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

    /** Returns the date that a claim itself is about. */
    public Dating dating(Claim claim) {
        return attributions.dating(claim);
    }

    /** Returns the claims whose own party stated another figure later, each with that later claim. */
    public ImmutableMap<String, Claim> revised() {
        return attributions.revised();
    }

    /** Returns the claims that count for a claim: itself, or those that it only repeats. */
    public ImmutableList<Claim> evidence(Claim claim) {
        return attributions.evidence(claim);
    }

    /** Returns some counted claims and the standing claims that repeat one of them, in the order of the dossier. */
    public Stream<Claim> withRepeats(Set<String> counted) {
        return all.stream()
                .filter(claim -> !standing(claim).isRetired())
                .filter(claim -> evidence(claim).stream().anyMatch(said -> counted.contains(said.id())));
    }

    /** Returns the claims that are counted themselves and do not only repeat others. */
    public ImmutableList<StandingClaim> evidence() {
        return evidence;
    }

    /** Returns the claims that were not retired, including those that only repeat, sharpen or misquote others. */
    public ImmutableList<Claim> notRetired() {
        return all.stream().filter(claim -> !standing(claim).isRetired()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the support of its standing claims. */
    public Support support() {
        return support;
    }

    public ImmutableList<ClaimGroup> groups() {
        return groups;
    }

    /** Returns the groups about the measurand itself: one for each date if it changes with time, the earliest first. */
    public ImmutableList<ClaimGroup> own() {
        return own;
    }

    /** Returns all courses, whether they are about the measurand itself or not. */
    public ImmutableList<ClaimCourse> courses() {
        return courses;
    }

    /**
     * Returns the courses of the measurand itself or, where all claims are about the same narrower subject, of that. For a level there is
     * one course for each date, the earliest first, otherwise at most one.
     */
    public ImmutableList<ClaimCourse> meant() {
        return meant;
    }

    /** Returns the figures that cannot all be true, each dispute listed once. */
    public ImmutableList<Dispute> disputes() {
        return Stream.concat(
                        ofOnePeriod().stream().flatMap(course -> course.disputes().stream()),
                        nested.stream().flatMap(linked -> linked.disputes().stream()))
                .map(this::inOrder)
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns a dispute with the claims of each side in the given order. The side common to the largest sets comes first, then the others
     * by the number of their origins.
     */
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

    /** Returns the index of a claim in the given order. */
    public int place(StandingClaim claim) {
        return places.getOrDefault(claim.id(), places.size());
    }

    /** Returns the courses that are not contradicted by a figure of a longer or shorter period that encloses theirs or lies within it. */
    public ImmutableList<ClaimCourse> ofOnePeriod() {
        return courses.stream()
                .filter(course ->
                        nested.stream().noneMatch(linked -> linked.courses().contains(course)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the courses of nested periods whose figures cannot all be true. */
    public ImmutableList<NestedCourses> nested() {
        return nested;
    }

    /** Returns those nested courses that are about the meant subject or, where there is none, about anything. */
    public ImmutableList<NestedCourses> nestedInMeant() {
        return nested.stream()
                .filter(linked -> meant.isEmpty() || linked.courses().stream().anyMatch(meant::contains))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the group of the measurand itself on a date; for a fixed measurand, its only group. */
    public Optional<ClaimGroup> on(Optional<PartialDate> date) {
        boolean fixed = measurand.course() == Course.FIXED;
        return Optional.ofNullable(ownByDate.get(fixed ? Optional.empty() : date));
    }
}
