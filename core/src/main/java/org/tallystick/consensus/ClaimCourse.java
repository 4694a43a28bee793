package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.subject.Halfway;

/**
 * Claims that are counted together. For a count that never falls these may differ in their dates; otherwise they have one date. Consensus,
 * sides, disputes and weights all use this grouping.
 */
public final class ClaimCourse {
    private final Course course;
    private final Reading widest;
    private final ImmutableList<StandingClaim> claims;
    private final ImmutableMap<StandingClaim, Box> boxes;
    private final ImmutableMap<String, Standing> standings;
    private final Disputes figures;
    private final ImmutableList<Dispute> disputes;
    private final Optional<Top> top;
    private final int slots;
    private final int ranks;

    /**
     * The values that the largest set allows at the top, from the claims that no other claim must follow.
     *
     * @param agreement the values and the reading
     * @param claims the claims that no other has to follow
     */
    public record Top(Agreement agreement, ImmutableList<StandingClaim> claims) {}

    public ClaimCourse(Course course, Collection<StandingClaim> claims, Reading widest) {
        this.course = course;
        this.widest = widest;
        this.claims = ImmutableList.copyOf(claims);
        DateOrder order =
                DateOrder.of(this.claims.stream().map(StandingClaim::dating).collect(ImmutableSet.toImmutableSet()));
        Function<StandingClaim, DateOrder.Slots> when =
                claim -> isAtOnce() ? DateOrder.once() : order.of(claim.dating());
        EndRanks ends = EndRanks.of(this.claims, widest, isAtOnce());
        this.slots = isAtOnce() ? DateOrder.PARTS : order.count();
        this.ranks = ends.count();
        this.boxes = LargestSets.boxes(this.claims, ends, when);
        boolean proves = proves();
        LargestSets sets = LargestSets.of(boxes, slots, ranks);
        ImmutableMap<String, Standing> found = proves ? sets.standings() : allConsistent();
        ImmutableSet<StandingClaim> neighbours = proves ? neighbours(found) : ImmutableSet.of();
        this.standings = contested(neighbours, found);
        this.figures = new Disputes(boxes, standings, neighbours);
        this.disputes = figures.all();
        this.top = new CourseTop(this, isAtOnce(), widest, boxes, sets).find();
    }

    /** Whether all claims are about one time, at which there is one value. */
    private boolean isAtOnce() {
        return course != Course.CUMULATIVE;
    }

    /** Nothing can contradict a claim about a level without a known date. */
    private boolean proves() {
        return course != Course.LEVEL
                || claims.stream().allMatch(claim -> claim.dating().said().isPresent())
                || common(claims, widest).isPresent();
    }

    private ImmutableMap<String, Standing> allConsistent() {
        return claims.stream().collect(ImmutableMap.toImmutableMap(StandingClaim::id, claim -> Standing.CONSISTENT));
    }

    /** Bare figures of one resolution may be disjoint although the intervals to which they round overlap. */
    private ImmutableSet<StandingClaim> neighbours(ImmutableMap<String, Standing> found) {
        ImmutableList<StandingClaim> together = claims.stream()
                .filter(claim -> found.get(claim.id()) == Standing.CONSISTENT)
                .collect(ImmutableList.toImmutableList());
        if (!isAtOnce() || common(together, widest).isPresent()) {
            return ImmutableSet.of();
        }
        return Halfway.bareByResolution(together, StandingClaim::figure).asMap().values().stream()
                .flatMap(ClaimCourse::apart)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<StandingClaim> apart(Collection<StandingClaim> alike) {
        MonotoneBounds all = MonotoneBounds.of(
                alike.stream().map(claim -> claim.in(Reading.EXACT)).toList());
        return alike.stream().filter(claim -> !all.admits(claim.in(Reading.EXACT)));
    }

    private static ImmutableMap<String, Standing> contested(
            Set<StandingClaim> neighbours, ImmutableMap<String, Standing> found) {
        if (neighbours.isEmpty()) {
            return found;
        }
        Map<String, Standing> changed = new LinkedHashMap<>(found);
        neighbours.forEach(claim -> changed.put(claim.id(), Standing.CONTESTED));
        return ImmutableMap.copyOf(changed);
    }

    static Optional<Interval> common(List<StandingClaim> claims, Reading reading) {
        List<Figure> figures = claims.stream().map(StandingClaim::figure).toList();
        return Agreement.common(figures, reading);
    }

    public ImmutableList<StandingClaim> claims() {
        return claims;
    }

    public Standing standing(StandingClaim claim) {
        return Optional.ofNullable(standings.get(claim.id())).orElseThrow();
    }

    /** Returns the claims of all largest sets. */
    public ImmutableList<StandingClaim> consistent() {
        return thatAre(Standing.CONSISTENT);
    }

    ImmutableList<StandingClaim> thatAre(Standing asked) {
        return claims.stream().filter(claim -> standing(claim) == asked).collect(ImmutableList.toImmutableList());
    }

    /** Returns the figures that cannot all be true, each dispute listed once. */
    public ImmutableList<Dispute> disputes() {
        return disputes;
    }

    /** Returns the fewest of its claims that must be wrong, those that are blamed first where there is a choice. */
    public CourseErrors fewestWrong(Comparator<? super Claim> blamedFirst) {
        return CourseErrors.of(boxes, slots, ranks, blamedFirst);
    }

    /** Returns the claims that cannot all be true; for a count that never falls, those whose dispute no later claim settles. */
    public ImmutableList<StandingClaim> unsettled(List<StandingClaim> settling) {
        return isAtOnce() ? disputed() : figures.openAfter(settling, boxes);
    }

    /** Returns all claims that take part in some dispute, each once. */
    ImmutableList<StandingClaim> disputed() {
        return disputes.stream()
                .flatMap(dispute -> dispute.claims().stream())
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** Whether two claims of it cannot both be true. */
    public boolean excludes(StandingClaim one, StandingClaim other) {
        return proves() && box(one).excludes(box(other));
    }

    /** Returns the values that the largest sets allow at the top; empty where the sets differ in them. */
    public Optional<Top> top() {
        return top;
    }

    /** Whether there is one value, since nothing can change within the time of all claims. */
    boolean isOfOneTime() {
        return isAtOnce()
                || (boxes.values().stream().allMatch(Box::isPoint)
                        && boxes.values().stream().map(Box::first).distinct().count() == 1);
    }

    private Box box(StandingClaim claim) {
        return Optional.ofNullable(boxes.get(claim)).orElseThrow();
    }

    /** Returns the values that are agreed on each stated date, the earliest first; only those at the top where several sets are largest. */
    public ImmutableList<CourseValues.OnDate> agreed() {
        if (top.isEmpty()) {
            return ImmutableList.of();
        }
        if (isAtOnce()) {
            return ImmutableList.of(
                    CourseValues.OnDate.of(consistent(), top.get().agreement()));
        }
        boolean several = standings.containsValue(Standing.CONTESTED);
        ImmutableList<StandingClaim> telling = consistent().stream()
                .filter(claim -> claim.dating().said().isPresent())
                .filter(claim -> !several || top.get().claims().contains(claim))
                .collect(ImmutableList.toImmutableList());
        return new CourseDates(boxes, consistent(), top.get().agreement().grade()).of(telling);
    }

    /** Returns the lower bounds of a count that never falls, from claims that do not state their date. */
    public ImmutableList<CourseValues.Reached> reached() {
        Optional<Reading> grade =
                top.filter(any -> !isAtOnce()).map(found -> found.agreement().grade());
        return grade.stream()
                .flatMap(reading -> consistent().stream()
                        .filter(claim -> claim.dating().said().isEmpty())
                        .flatMap(claim -> claim.dating().published().stream()
                                .map(day -> new CourseValues.Reached(day, MonotoneBounds.upwards(claim.in(reading))))))
                .collect(ImmutableList.toImmutableList());
    }
}
