package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/**
 * Claims that are counted together: of a count that never falls those that differ in their dates alone, otherwise those of one date.
 * The one grouping from which consensus, sides, disputes and weights are taken.
 */
public final class ClaimCourse {
    private final Course course;
    private final Reading widest;
    private final ImmutableList<StandingClaim> witnesses;
    private final ImmutableMap<StandingClaim, Box> boxes;
    private final ImmutableMap<String, Standing> standings;
    private final Disputes figures;
    private final ImmutableList<Dispute> disputes;
    private final Optional<Top> top;
    private final int slots;
    private final int ranks;

    /**
     * What the largest set leaves open where no claim of it has to follow.
     *
     * @param agreement the values and the reading
     * @param witnesses the claims that no other has to follow
     */
    public record Top(Agreement agreement, ImmutableList<StandingClaim> witnesses) {}

    public ClaimCourse(Course course, Collection<StandingClaim> witnesses, Reading widest) {
        this.course = course;
        this.widest = widest;
        this.witnesses = ImmutableList.copyOf(witnesses);
        DateOrder order =
                DateOrder.of(this.witnesses.stream().map(StandingClaim::dating).collect(ImmutableSet.toImmutableSet()));
        Function<StandingClaim, DateOrder.Slots> when =
                witness -> isAtOnce() ? DateOrder.once() : order.of(witness.dating());
        EndRanks ends = EndRanks.of(this.witnesses, widest, isAtOnce());
        this.slots = isAtOnce() ? DateOrder.PARTS : order.count();
        this.ranks = ends.count();
        this.boxes = LargestSets.boxes(this.witnesses, ends, when);
        boolean proves = proves();
        ImmutableMap<String, Standing> found = proves ? LargestSets.standings(boxes, slots, ranks) : allConsistent();
        ImmutableSet<StandingClaim> neighbours = proves ? neighbours(found) : ImmutableSet.of();
        this.standings = contested(neighbours, found);
        this.figures = new Disputes(boxes, standings, neighbours);
        this.disputes = figures.all();
        this.top = findTop();
    }

    /** Whether all claims are of one time, at which there is one value. */
    private boolean isAtOnce() {
        return course != Course.CUMULATIVE;
    }

    /** Of a level without a known date nothing is known that could contradict anything. */
    private boolean proves() {
        return course != Course.LEVEL
                || witnesses.stream()
                        .allMatch(witness -> witness.dating().said().isPresent())
                || common(witnesses, widest).isPresent();
    }

    private ImmutableMap<String, Standing> allConsistent() {
        return witnesses.stream()
                .collect(ImmutableMap.toImmutableMap(StandingClaim::id, witness -> Standing.CONSISTENT));
    }

    /** Bare figures of one resolution can be apart though the intervals to which they round overlap. */
    private ImmutableSet<StandingClaim> neighbours(ImmutableMap<String, Standing> found) {
        ImmutableList<StandingClaim> together = witnesses.stream()
                .filter(witness -> found.get(witness.id()) == Standing.CONSISTENT)
                .collect(ImmutableList.toImmutableList());
        if (!isAtOnce() || common(together, widest).isPresent()) {
            return ImmutableSet.of();
        }
        ImmutableListMultimap<Optional<Rational>, StandingClaim> byResolution = together.stream()
                .filter(witness -> witness.figure().hedge() == Hedge.NONE)
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        witness -> witness.figure().resolution(), witness -> witness));
        return byResolution.asMap().values().stream()
                .flatMap(ClaimCourse::apart)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<StandingClaim> apart(Collection<StandingClaim> alike) {
        MonotoneBounds all = MonotoneBounds.of(
                alike.stream().map(witness -> witness.in(Reading.EXACT)).toList());
        return alike.stream().filter(witness -> !all.admits(witness.in(Reading.EXACT)));
    }

    private static ImmutableMap<String, Standing> contested(
            Set<StandingClaim> neighbours, ImmutableMap<String, Standing> found) {
        if (neighbours.isEmpty()) {
            return found;
        }
        Map<String, Standing> changed = new LinkedHashMap<>(found);
        neighbours.forEach(witness -> changed.put(witness.id(), Standing.CONTESTED));
        return ImmutableMap.copyOf(changed);
    }

    private static Optional<Interval> common(List<StandingClaim> witnesses, Reading reading) {
        List<Figure> figures = witnesses.stream().map(StandingClaim::figure).toList();
        return Agreement.common(figures, reading);
    }

    public ImmutableList<StandingClaim> witnesses() {
        return witnesses;
    }

    public Standing standing(StandingClaim witness) {
        return Optional.ofNullable(standings.get(witness.id())).orElseThrow();
    }

    /** The claims of all largest sets. */
    public ImmutableList<StandingClaim> consistent() {
        return standing(Standing.CONSISTENT);
    }

    private ImmutableList<StandingClaim> standing(Standing asked) {
        return witnesses.stream()
                .filter(witness -> standing(witness) == asked)
                .collect(ImmutableList.toImmutableList());
    }

    /** The figures that cannot all be true, each dispute told once. */
    public ImmutableList<Dispute> disputes() {
        return disputes;
    }

    /** The fewest of its claims that must be wrong, those that are blamed first where there is a choice. */
    public CourseErrors fewestWrong(Comparator<? super Claim> blamedFirst) {
        return CourseErrors.of(boxes, slots, ranks, blamedFirst);
    }

    /** The claims that cannot all be true, of a count that never falls those whose dispute is not settled by later ones. */
    public ImmutableList<StandingClaim> unsettled(List<StandingClaim> settling) {
        return isAtOnce() ? disputed() : figures.openAfter(settling, boxes);
    }

    /** All claims that have a part in some dispute, each once. */
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

    /** What the largest sets leave open at the top, where each leaves the same. */
    public Optional<Top> top() {
        return top;
    }

    /** Whether there is one value, since nothing can change within the time of all claims. */
    boolean isOfOneTime() {
        return isAtOnce()
                || (boxes.values().stream().allMatch(Box::isPoint)
                        && boxes.values().stream().map(Box::first).distinct().count() == 1);
    }

    private Box box(StandingClaim witness) {
        return Optional.ofNullable(boxes.get(witness)).orElseThrow();
    }

    private Optional<Top> findTop() {
        ImmutableList<StandingClaim> agreeing = consistent();
        return agreeing.isEmpty()
                ? Optional.empty()
                : widest.andTighter().stream()
                        .flatMap(reading -> topIn(reading, agreeing).stream())
                        .findFirst()
                        .filter(found -> isSameInAll(found));
    }

    private Optional<Top> topIn(Reading reading, ImmutableList<StandingClaim> agreeing) {
        if (isAtOnce()) {
            return common(agreeing, reading).map(values -> new Top(Agreement.of(reading, values), agreeing));
        }
        if (!isCourse(agreeing, reading)) {
            return Optional.empty();
        }
        ImmutableSet<StandingClaim> last = last(agreeing, reading);
        return values(last, agreeing, reading).map(values -> new Top(Agreement.of(reading, values), last.asList()));
    }

    /** The claims that no other is known to be later than, or above, so that it must follow. */
    private ImmutableSet<StandingClaim> last(ImmutableList<StandingClaim> all, Reading reading) {
        int latest =
                all.stream().mapToInt(witness -> box(witness).first()).max().orElse(0);
        Interval highest = all.stream()
                .map(witness -> MonotoneBounds.upwards(witness.in(reading)))
                .reduce((one, other) -> one.encloses(other) ? other : one)
                .orElseGet(Interval::all);
        return all.stream()
                .filter(witness ->
                        box(witness).last() >= latest && !witness.in(reading).isBelow(highest))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Optional<Interval> values(Set<StandingClaim> last, List<StandingClaim> all, Reading reading) {
        Optional<Interval> values = Optional.of(Interval.all());
        for (StandingClaim witness : all) {
            Interval own = witness.in(reading);
            Interval told = last.contains(witness) ? own : MonotoneBounds.upwards(own);
            values = values.flatMap(known -> known.intersection(told));
        }
        return values;
    }

    /** Whether a course that never falls goes through all claims in a reading. */
    private boolean isCourse(List<StandingClaim> claims, Reading reading) {
        ImmutableList<StandingClaim> byEnd = ImmutableList.sortedCopyOf(
                Comparator.comparing(witness -> box(witness).last()), claims);
        ImmutableList<StandingClaim> byBegin = ImmutableList.sortedCopyOf(
                Comparator.comparing(witness -> box(witness).first()), claims);
        MonotoneBounds over = MonotoneBounds.OPEN;
        int ended = 0;
        for (StandingClaim witness : byBegin) {
            while (ended < byEnd.size()
                    && box(byEnd.get(ended)).last() < box(witness).first()) {
                over = over.notBelow(byEnd.get(ended++).in(reading));
            }
            if (!over.admits(witness.in(reading))) {
                return false;
            }
        }
        return instantsAgree(claims, reading);
    }

    private boolean instantsAgree(List<StandingClaim> claims, Reading reading) {
        return claims.stream()
                .filter(witness -> box(witness).isPoint())
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        witness -> box(witness).first(), each -> each))
                .asMap()
                .values()
                .stream()
                .allMatch(instant -> common(List.copyOf(instant), reading).isPresent());
    }

    /** Whether no claim that is in some of the largest sets alone changes what is left open, or needs a wider reading. */
    private boolean isSameInAll(Top found) {
        Reading grade = found.agreement().grade();
        ImmutableList<StandingClaim> contested = standing(Standing.CONTESTED);
        ImmutableSet<StandingClaim> last = found.witnesses().stream()
                .filter(witness -> contested.stream().noneMatch(other -> mustFollow(other, witness, grade)))
                .collect(ImmutableSet.toImmutableSet());
        return contested.isEmpty()
                || (values(last, consistent(), grade)
                                .equals(Optional.of(found.agreement().values()))
                        && contested.stream().noneMatch(witness -> narrows(found, witness))
                        && fitNarrowly(contested, grade));
    }

    private boolean narrows(Top found, StandingClaim added) {
        Reading grade = found.agreement().grade();
        Interval open = found.agreement().values();
        Interval own = added.in(grade);
        boolean followed = !own.encloses(open)
                && MonotoneBounds.upwards(own).encloses(open)
                && consistent().stream().anyMatch(other -> mustFollow(other, added, grade));
        return !own.encloses(open) && !followed;
    }

    /** Whether one of two claims that are both true is later, for its date or because it is above the other. */
    private boolean mustFollow(StandingClaim later, StandingClaim earlier, Reading reading) {
        return box(earlier).last() < box(later).first()
                || (box(later).last() >= box(earlier).first()
                        && earlier.in(reading).isBelow(later.in(reading)));
    }

    /** Whether claims that fit others of the largest sets fit them in a narrower reading as well. */
    private boolean fitNarrowly(List<StandingClaim> claims, Reading reading) {
        EndRanks ends = EndRanks.of(witnesses, reading, isAtOnce());
        Map<Box, Set<Box>> narrowed = new LinkedHashMap<>();
        Stream.concat(consistent().stream(), standing(Standing.CONTESTED).stream())
                .forEach(witness -> narrowed.computeIfAbsent(box(witness), any -> new LinkedHashSet<>())
                        .add(box(witness).over(ends.span(witness))));
        return claims.stream().allMatch(claim -> {
            Box own = box(claim).over(ends.span(claim));
            return narrowed.entrySet().stream()
                    .allMatch(other -> box(claim).excludes(other.getKey())
                            || other.getValue().stream().noneMatch(own::excludes));
        });
    }

    /** What is left open on each date that is said, the earliest first; nothing where several sets are largest, but at the top. */
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
                .filter(witness -> witness.dating().said().isPresent())
                .filter(witness -> !several || top.get().witnesses().contains(witness))
                .collect(ImmutableList.toImmutableList());
        return new Along(top.get().agreement().grade()).dates(telling);
    }

    /** What a count that never falls had come to by the publications that do not say their date. */
    public ImmutableList<CourseValues.Reached> reached() {
        Optional<Reading> grade =
                top.filter(any -> !isAtOnce()).map(found -> found.agreement().grade());
        return grade.stream()
                .flatMap(reading -> consistent().stream()
                        .filter(witness -> witness.dating().said().isEmpty())
                        .flatMap(witness -> witness.dating().published().stream()
                                .map(day ->
                                        new CourseValues.Reached(day, MonotoneBounds.upwards(witness.in(reading))))))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a course through all claims of the largest set leaves open on the dates of some of them. */
    private final class Along {
        private final Reading grade;
        private final Map<List<StandingClaim>, MonotoneBounds> open = new LinkedHashMap<>();

        private Along(Reading grade) {
            this.grade = grade;
        }

        private ImmutableList<CourseValues.OnDate> dates(ImmutableList<StandingClaim> telling) {
            ImmutableList<List<StandingClaim>> dates = Multimaps.index(
                            telling,
                            witness -> witness.dating()
                                    .said()
                                    .map(PartialDate::inUtc)
                                    .orElseThrow())
                    .asMap()
                    .entrySet()
                    .stream()
                    .sorted(Map.Entry.comparingByKey(PartialDate.IN_CALENDAR_ORDER))
                    .map(date -> (List<StandingClaim>) ImmutableList.copyOf(date.getValue()))
                    .collect(ImmutableList.toImmutableList());
            dates.forEach(date -> open.put(date, on(date)));
            narrowFromBelow(dates);
            narrowFromAbove(dates);
            return dates.stream()
                    .flatMap(date -> Optional.ofNullable(open.get(date)).flatMap(MonotoneBounds::values).stream()
                            .map(values -> CourseValues.OnDate.of(date, Agreement.of(grade, values))))
                    .collect(ImmutableList.toImmutableList());
        }

        /** At its end: a claim below another of the same date was true before. */
        private MonotoneBounds on(List<StandingClaim> date) {
            MonotoneBounds corridor = MonotoneBounds.OPEN;
            for (StandingClaim witness : date) {
                Interval values = witness.in(grade);
                corridor = corridor.notBelow(values);
                corridor = date.stream().noneMatch(other -> values.isBelow(other.in(grade)))
                        ? corridor.notAbove(values)
                        : corridor;
            }
            return corridor;
        }

        private void narrowFromBelow(ImmutableList<List<StandingClaim>> dates) {
            ImmutableList<StandingClaim> byEnd = ImmutableList.sortedCopyOf(
                    Comparator.comparing(witness -> box(witness).last()), consistent());
            MonotoneBounds sofar = MonotoneBounds.OPEN;
            int passed = 0;
            for (List<StandingClaim> date : ImmutableList.sortedCopyOf(
                    Comparator.comparing(each -> box(each.get(0)).first()), dates)) {
                while (passed < byEnd.size()
                        && box(byEnd.get(passed)).last() < box(date.get(0)).first()) {
                    sofar = sofar.notBelow(byEnd.get(passed++).in(grade));
                }
                MonotoneBounds floor = sofar;
                open.computeIfPresent(date, (any, known) -> known.notBelow(floor.floor()));
            }
        }

        private void narrowFromAbove(ImmutableList<List<StandingClaim>> dates) {
            ImmutableList<StandingClaim> byBegin = ImmutableList.sortedCopyOf(
                    Comparator.comparing(
                            (StandingClaim witness) -> -box(witness).first()),
                    consistent());
            MonotoneBounds sofar = MonotoneBounds.OPEN;
            int passed = 0;
            for (List<StandingClaim> date : ImmutableList.sortedCopyOf(
                    Comparator.comparing(
                            (List<StandingClaim> each) -> -box(each.get(0)).last()),
                    dates)) {
                while (passed < byBegin.size()
                        && box(byBegin.get(passed)).first() > box(date.get(0)).last()) {
                    sofar = sofar.notAbove(byBegin.get(passed++).in(grade));
                }
                MonotoneBounds ceiling = sofar;
                open.computeIfPresent(date, (any, known) -> known.notAbove(ceiling.ceiling()));
            }
        }
    }
}
