package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
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
import org.tallystick.subject.Subject;
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
        this.evidence = new Evidences(lineage).all();
        this.groups = grouped();
        this.own = groups.stream().filter(ClaimGroup::isWhole).sorted(BY_DATE).collect(ImmutableList.toImmutableList());
        this.courses = counted();
        this.meant = meantCourses();
        this.nested = NestedPeriods.of(
                measurand,
                dossier,
                widest,
                courses,
                course -> subject(course.witnesses().get(0)).undated());
        this.standings = standings();
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

    /** The claims that are counted, with the origins that stand behind each. */
    private final class Evidences {
        private final Lineage lineage;

        private Evidences(Lineage lineage) {
            this.lineage = lineage;
        }

        private ImmutableList<StandingClaim> all() {
            ImmutableList<StandingClaim> counted = all.stream()
                    .filter(claim -> !dossier.isRetired(claim))
                    .filter(claim -> isCompared(claim) && attributions.of(claim).isEvidence())
                    .filter(claim -> !attributions.revised().containsKey(claim.id()))
                    .map(this::witness)
                    .collect(ImmutableList.toImmutableList());
            Circular circular = new Circular(attributions, dossier, measurand.course(), widest);
            return new TwoWays(circular.counted(counted, MeasurandClaims.this::together)).marked();
        }

        private StandingClaim witness(Claim claim) {
            ImmutableSet<String> origins = attributions.of(claim).origins();
            return new StandingClaim(
                    claim,
                    dossier.figure(claim),
                    attributions.dating(claim),
                    origins,
                    origins.stream().filter(lineage::isUnnamed).collect(ImmutableSet.toImmutableSet()),
                    ImmutableSet.of());
        }
    }

    /** Finds the origins that say nothing themselves and are quoted as saying what cannot all be true. */
    private final class TwoWays {
        private final ImmutableList<StandingClaim> counted;
        private final Map<Object, ImmutableSet<String>> undecided = new HashMap<>();

        private TwoWays(ImmutableList<StandingClaim> counted) {
            this.counted = counted;
            Multimaps.index(counted, MeasurandClaims.this::together)
                    .asMap()
                    .forEach((key, claims) -> undecided.put(key, quotedInTwoWays(claims)));
        }

        private ImmutableList<StandingClaim> marked() {
            return counted.stream()
                    .map(witness -> witness.withUndecided(witness.origins().stream()
                            .filter(undecided.getOrDefault(together(witness), ImmutableSet.of())::contains)
                            .collect(ImmutableSet.toImmutableSet())))
                    .collect(ImmutableList.toImmutableList());
        }

        private ImmutableSet<String> quotedInTwoWays(Collection<StandingClaim> claims) {
            ImmutableListMultimap.Builder<String, StandingClaim> quoting = ImmutableListMultimap.builder();
            ImmutableSet.Builder<String> speaking = ImmutableSet.builder();
            for (StandingClaim witness : claims) {
                boolean quoted = attributions.of(witness.claim()).kind() == Kind.QUOTED;
                witness.origins().forEach(origin -> {
                    if (quoted) {
                        quoting.put(origin, witness);
                    } else {
                        speaking.add(origin);
                    }
                });
            }
            ImmutableSet<String> own = speaking.build();
            return quoting.build().asMap().entrySet().stream()
                    .filter(origin -> !own.contains(origin.getKey()))
                    .filter(origin -> origin.getValue().size() > 1)
                    .filter(origin -> !new ClaimCourse(measurand.course(), origin.getValue(), widest)
                            .disputes()
                            .isEmpty())
                    .map(Map.Entry::getKey)
                    .collect(ImmutableSet.toImmutableSet());
        }
    }

    /** Whether a claim can be held against others: in a unit that converts, and of a date that is not after its publication. */
    public boolean isCompared(Claim claim) {
        return dossier.isComparable(claim) && !isOfTheFuture(claim);
    }

    /** Whether a claim speaks of a date that is known to be later than its publication. */
    public boolean isOfTheFuture(Claim claim) {
        Dating dating = attributions.dating(claim);
        return dating.published()
                .filter(day -> dating.said().filter(day::isBefore).isPresent())
                .isPresent();
    }

    private Subject subject(StandingClaim witness) {
        return subjects.subject(witness.claim());
    }

    /** What is counted together: of a count that never falls whatever the date, of a level what says the date, or does not. */
    private Object together(StandingClaim witness) {
        Subject subject = subject(witness);
        return switch (measurand.course()) {
            case FIXED -> subject;
            case CUMULATIVE -> subject.undated();
            case LEVEL -> List.of(subject, witness.dating().said().isPresent());
        };
    }

    private Object group(StandingClaim witness) {
        return measurand.course() == Course.LEVEL ? together(witness) : subject(witness);
    }

    private ImmutableList<ClaimGroup> grouped() {
        return Multimaps.index(evidence, this::group).asMap().values().stream()
                .map(ImmutableList::copyOf)
                .map(claims -> new ClaimGroup(
                        subject(claims.get(0)),
                        measurand.course(),
                        claims,
                        widest,
                        claims.stream().noneMatch(witness -> subjects.isNarrowed(witness.claim()))))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ClaimCourse> counted() {
        ImmutableListMultimap<Object, StandingClaim> together = Multimaps.index(
                groups.stream()
                        .sorted(BY_DATE)
                        .flatMap(group -> group.witnesses().stream())
                        .toList(),
                this::together);
        return together.asMap().values().stream()
                .map(claims -> new ClaimCourse(measurand.course(), claims, widest))
                .collect(ImmutableList.toImmutableList());
    }

    /** The courses of the measurand itself; where all claims narrow it alike, that narrower thing is meant. */
    private ImmutableList<ClaimCourse> meantCourses() {
        ImmutableSet<StandingClaim> whole =
                own.stream().flatMap(group -> group.witnesses().stream()).collect(ImmutableSet.toImmutableSet());
        boolean alike = own.isEmpty()
                && groups.stream()
                                .map(group -> group.subject().undated())
                                .distinct()
                                .count()
                        == 1;
        return alike
                ? courses
                : courses.stream()
                        .filter(course -> whole.containsAll(course.witnesses()))
                        .collect(ImmutableList.toImmutableList());
    }

    private ImmutableMap<String, Standing> standings() {
        Map<String, Standing> counted = new HashMap<>();
        for (ClaimCourse course : courses) {
            boolean told = meant.contains(course) || !course.disputes().isEmpty();
            course.witnesses()
                    .forEach(witness ->
                            counted.put(witness.id(), told ? course.standing(witness) : Standing.NOT_COMPARED));
        }
        nested.forEach(
                linked -> linked.witnesses().forEach(witness -> counted.put(witness.id(), linked.standing(witness))));
        ImmutableMap.Builder<String, Standing> inOrder = ImmutableMap.builder();
        all.forEach(claim -> inOrder.put(claim.id(), standing(claim, counted)));
        return inOrder.buildOrThrow();
    }

    private Standing standing(Claim claim, Map<String, Standing> counted) {
        if (dossier.isRetired(claim)) {
            return Standing.SUPERSEDED;
        }
        if (!isCompared(claim)) {
            return Standing.NOT_COMPARED;
        }
        Kind kind = attributions.of(claim).kind();
        if (kind == Kind.STALE) {
            return Standing.STALE;
        }
        if (attributions.revised().containsKey(claim.id())) {
            return Standing.REVISED;
        }
        return switch (kind) {
            case MISQUOTES -> Standing.MISQUOTES;
            case SHARPENS -> Standing.SHARPENS;
            case DISOWNED, CIRCULAR -> Standing.CONTESTED;
            case REPEATS ->
                attributions.evidence(claim).stream()
                        .map(said -> counted.getOrDefault(said.id(), standingOfEvidence(said)))
                        .min(Comparator.naturalOrder())
                        .orElse(Standing.NOT_COMPARED);
            default -> counted.getOrDefault(claim.id(), Standing.NOT_COMPARED);
        };
    }

    private Standing standingOfEvidence(Claim said) {
        return attributions.of(said).isTurnedAway() ? Standing.CONTESTED : Standing.NOT_COMPARED;
    }

    private Support support(Lineage lineage) {
        Stream<String> counted = evidence.stream()
                .filter(witness -> standing(witness.claim()).isCounted())
                .flatMap(witness -> witness.origins().stream());
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

    /** Whose words a claim has. */
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

    /** The claims whose own voice said another figure later, and which. */
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
                .flatMap(witness -> witness.origins().stream())
                .distinct()
                .count();
    }

    /** The place of a claim in the order in which they were given. */
    public int place(StandingClaim witness) {
        return places.getOrDefault(witness.id(), places.size());
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
