package org.tallystick.consensus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallystick.comparison.Agreement;
import org.tallystick.number.Interval;
import org.tallystick.phrase.Reading;
import org.tallystick.time.PartialDate;

/** The values that a course through all claims of the largest set allows on the dates of some of them. */
final class CourseDates {
    private final ImmutableMap<StandingClaim, Box> boxes;
    private final ImmutableList<StandingClaim> consistent;
    private final Reading grade;
    private final Map<List<StandingClaim>, MonotoneBounds> open = new LinkedHashMap<>();

    CourseDates(ImmutableMap<StandingClaim, Box> boxes, ImmutableList<StandingClaim> consistent, Reading grade) {
        this.boxes = boxes;
        this.consistent = consistent;
        this.grade = grade;
    }

    /** Returns the values on the dates that some of the claims state, the earliest first. */
    ImmutableList<CourseValues.OnDate> of(ImmutableList<StandingClaim> stated) {
        ImmutableList<List<StandingClaim>> dates = Multimaps.index(
                        stated,
                        claim -> claim.dating().said().map(PartialDate::inUtc).orElseThrow())
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

    /** Returns the bounds hold at the end of the date: a claim below another of the same date was true before. */
    private MonotoneBounds on(List<StandingClaim> date) {
        MonotoneBounds corridor = MonotoneBounds.OPEN;
        for (StandingClaim claim : date) {
            Interval values = claim.in(grade);
            corridor = corridor.notBelow(values);
            corridor = date.stream().noneMatch(other -> values.isBelow(other.in(grade)))
                    ? corridor.notAbove(values)
                    : corridor;
        }
        return corridor;
    }

    private void narrowFromBelow(ImmutableList<List<StandingClaim>> dates) {
        ImmutableList<StandingClaim> byEnd = ImmutableList.sortedCopyOf(
                Comparator.comparing(claim -> box(claim).last()), consistent);
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
                Comparator.comparing((StandingClaim claim) -> -box(claim).first()), consistent);
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

    private Box box(StandingClaim claim) {
        return Optional.ofNullable(boxes.get(claim)).orElseThrow();
    }
}
