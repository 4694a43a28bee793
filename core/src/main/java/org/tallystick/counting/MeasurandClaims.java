package org.tallystick.counting;

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
import org.tallystick.counting.Attribution.Kind;
import org.tallystick.dossier.Dossier;
import org.tallystick.figure.Reading;
import org.tallystick.lineage.Lineage;
import org.tallystick.lineage.Support;
import org.tallystick.measurand.Course;
import org.tallystick.measurand.Measurand;
import org.tallystick.time.PartialDate;
import org.tallystick.verdict.Standing;
import org.tallystick.verdict.Subject;
import org.tallystick.verdict.Subjects;

/** The claims of one measurand: whose words they have, which of them are counted together, and where each of them stands. */
public final class MeasurandClaims {
    /** By the calendar; what is not a known date comes first, and of one day what says it comes last. */
    public static final Comparator<ClaimGroup> BY_DATE = Comparator.comparing(
                    (ClaimGroup group) -> group.date().orElse(null),
                    Comparator.nullsFirst(PartialDate.IN_CALENDAR_ORDER))
            .thenComparing(ClaimGroup::isSaid)
            .thenComparing(group -> group.first().id());

    private final Dossier dossier;
    private final Subjects subjects;
    private final Measurand measurand;
    private final Reading widest;
    private final ImmutableList<Claim> all;
    private final Attributions attributions;
    private final ImmutableList<Witness> evidence;
    private final ImmutableList<ClaimGroup> groups;
    private final ImmutableList<ClaimGroup> own;
    private final ImmutableList<ClaimCourse> courses;
    private final ImmutableList<ClaimCourse> meant;
    private final ImmutableList<Dispute> nested;
    private final ImmutableMap<String, Standing> standings;
    private final Support support;
    private final Map<Optional<PartialDate>, ClaimGroup> ownByDate = new HashMap<>();

    public MeasurandClaims(Dossier dossier, Lineage lineage, Subjects subjects, Measurand measurand, Reading widest) {
        this.dossier = dossier;
        this.subjects = subjects;
        this.measurand = measurand;
        this.widest = widest;
        this.all = dossier.claimsByMeasurand().get(measurand.id());
        this.attributions = Attributions.of(dossier, lineage, subjects, all);
        this.evidence = new Evidences(lineage).all();
        this.groups = grouped();
        this.own = groups.stream().filter(ClaimGroup::isWhole).sorted(BY_DATE).collect(ImmutableList.toImmutableList());
        this.courses = counted();
        this.meant = meantCourses();
        this.nested = new NestedPeriods(measurand, dossier, widest).disputes(groups);
        this.standings = standings();
        own.forEach(group -> ownByDate.put(group.date(), group));
        this.support = support(lineage);
    }

    /** The claims that are counted, with the origins that stand behind each. */
    private final class Evidences {
        private final Lineage lineage;

        private Evidences(Lineage lineage) {
            this.lineage = lineage;
        }

        private ImmutableList<Witness> all() {
            ImmutableList<Witness> counted = all.stream()
                    .filter(claim -> !dossier.superseded().contains(claim.id()))
                    .filter(claim -> isCompared(claim) && attributions.of(claim).isEvidence())
                    .filter(claim -> !attributions.revised().containsKey(claim.id()))
                    .map(this::witness)
                    .collect(ImmutableList.toImmutableList());
            return new TwoWays(counted).marked();
        }

        private Witness witness(Claim claim) {
            ImmutableSet<String> origins = attributions.of(claim).origins();
            return new Witness(
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
        private final ImmutableList<Witness> counted;
        private final Map<Object, ImmutableSet<String>> undecided = new HashMap<>();

        private TwoWays(ImmutableList<Witness> counted) {
            this.counted = counted;
            Multimaps.index(counted, MeasurandClaims.this::together)
                    .asMap()
                    .forEach((key, claims) -> undecided.put(key, quotedInTwoWays(claims)));
        }

        private ImmutableList<Witness> marked() {
            return counted.stream()
                    .map(witness -> witness.withUndecided(witness.origins().stream()
                            .filter(undecided.getOrDefault(together(witness), ImmutableSet.of())::contains)
                            .collect(ImmutableSet.toImmutableSet())))
                    .collect(ImmutableList.toImmutableList());
        }

        private ImmutableSet<String> quotedInTwoWays(Collection<Witness> claims) {
            ImmutableListMultimap.Builder<String, Witness> quoting = ImmutableListMultimap.builder();
            ImmutableSet.Builder<String> speaking = ImmutableSet.builder();
            for (Witness witness : claims) {
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

    private Subject subject(Witness witness) {
        return subjects.subject(witness.claim());
    }

    /** What is counted together: of a count that never falls whatever the date, of a level what says the date, or does not. */
    private Object together(Witness witness) {
        Subject subject = subject(witness);
        return switch (measurand.course()) {
            case FIXED -> subject;
            case CUMULATIVE -> subject.undated();
            case LEVEL -> List.of(subject, witness.dating().said().isPresent());
        };
    }

    private Object group(Witness witness) {
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
        ImmutableListMultimap<Object, Witness> together = Multimaps.index(
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
        ImmutableSet<Witness> whole =
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
        ImmutableMap.Builder<String, Standing> inOrder = ImmutableMap.builder();
        all.forEach(claim -> inOrder.put(claim.id(), standing(claim, counted)));
        return inOrder.buildOrThrow();
    }

    private Standing standing(Claim claim, Map<String, Standing> counted) {
        if (dossier.superseded().contains(claim.id())) {
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
            case DISOWNED -> Standing.CONTESTED;
            case REPEATS ->
                attributions.evidence(claim).stream()
                        .map(said -> counted.getOrDefault(said.id(), standingOfEvidence(said)))
                        .min(Comparator.naturalOrder())
                        .orElse(Standing.NOT_COMPARED);
            default -> counted.getOrDefault(claim.id(), Standing.NOT_COMPARED);
        };
    }

    private Standing standingOfEvidence(Claim said) {
        return attributions.of(said).kind() == Kind.DISOWNED ? Standing.CONTESTED : Standing.NOT_COMPARED;
    }

    private Support support(Lineage lineage) {
        ImmutableSet<String> origins = evidence.stream()
                .filter(witness -> standing(witness.claim()).isCounted())
                .flatMap(witness -> witness.origins().stream())
                .collect(ImmutableSet.toImmutableSet());
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

    /** Whether a claim puts another hedge before the number that it repeats. */
    public boolean isHedgeChanged(Claim claim, Claim said) {
        return Retold.isHedgeChanged(dossier.figure(claim), dossier.figure(said));
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
    public ImmutableList<Witness> evidence() {
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
        return Stream.concat(courses.stream().flatMap(course -> course.disputes().stream()), nested.stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** The figures of periods of which one lies within the other that cannot all be true. */
    public ImmutableList<Dispute> nested() {
        return nested;
    }

    /** The group of the measurand itself on a date; of a thing that does not move, its only group. */
    public Optional<ClaimGroup> on(Optional<PartialDate> date) {
        boolean fixed = measurand.course() == Course.FIXED;
        return Optional.ofNullable(ownByDate.get(fixed ? Optional.empty() : date));
    }
}
