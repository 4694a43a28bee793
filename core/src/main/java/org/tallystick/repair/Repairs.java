package org.tallystick.repair;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.number.Interval;
import org.tallystick.unit.Unit;

/**
 * Lists the corrections of a claim that assume one slip.
 *
 * <pre>{@code
 * Claim claim = Claim.of(times, detainers, "33,179");
 * Repairs.of(claim, List.of()).get(0).why();    // if 33,179 were 33,197 (two digits swapped)
 * }</pre>
 *
 * <p>A slip is one change to one number as it was written, so digits are changed in "1.7 billion" and not in 1,700,000,000. Hedge
 * and unit stay, and the digits determine the resolution unless it was stated. Of a range each end is changed alone, and by a
 * factor both together.
 *
 * <p>Only corrections that a careful editor would check are offered:
 *
 * <ul>
 *   <li>Nothing that the claim's measurand cannot be: no negative count, no half person, no more than its stated range, and of "56
 *       percent of adults" nothing below none or above all of them; no area, length or volume below zero where nobody says one and
 *       no range is stated. Nothing of the number that was said.
 *   <li>Digits that are swapped, wrong, cut off or moved, and a sign, of numbers in digits alone: not of "a hundred", of "one in
 *       eight", or of "dozens". Numbers in words may still be those of something else, a sum, or doubled.
 *   <li>A wrong digit of a number that has three or more that count: of 102 two are left that identify the number, while
 *       every number below ten is one digit from 7, and every fifth of two digits from 19. The zeros that end a round number do
 *       not count, unless it is exact. Two swapped digits are enough.
 *   <li>Doubling and sums where the greater number has two digits that count.
 * </ul>
 *
 * <p>All is offered, nothing is applied.
 */
public final class Repairs {
    private static final Comparator<Candidate> RANK = Comparator.comparing(Candidate::kind)
            .thenComparing(Candidate::distance)
            .thenComparing(Candidate::why);

    private Repairs() {}

    /**
     * Returns all repairs of a claim.
     *
     * @param claim the claim
     * @param others the other claims: those of other measurands, such as those of the same relation, whose figure may have been
     *     meant; those of the same measurand, which may have been added up, or be about another date. Those whose units do not
     *     convert, and the claim itself, are ignored
     * @return the repairs, ranked by kind, then by how little they change, then by their reasons; no two mean the same, and none what was said
     */
    public static ImmutableList<Repair> of(Claim claim, Iterable<Claim> others) {
        return mending(claim, others, mended -> true);
    }

    /**
     * The repairs of a claim that mend what is wrong.
     *
     * @param claim the claim
     * @param others as for {@link #of}
     * @param mends asked of the claim as it would be; true where that resolves what is wrong
     * @return the repairs that mend, ranked as all of them are
     */
    public static ImmutableList<Repair> mending(Claim claim, Iterable<Claim> others, Predicate<Claim> mends) {
        return possible(claim, Beside.of(others), Optional::empty)
                .filter(candidate -> mends.test(candidate.claim()))
                .map(candidate -> candidate.of(claim))
                .collect(ImmutableList.toImmutableList());
    }

    /** A doubled figure is twice what is needed, and nothing near it. */
    static ImmutableList<Repair> mending(Claim claim, Beside beside, Need need) {
        Supplier<Optional<Interval>> needed = Suppliers.memoize(need::values);
        return possible(claim, beside, () -> needed.get().filter(Spans::isNarrow))
                .filter(candidate -> need.isMetBy(candidate.claim()))
                .filter(candidate -> candidate.kind() != RepairKind.DOUBLED
                        || needed.get()
                                .filter(values -> isClose(values, candidate))
                                .isPresent())
                .map(candidate -> candidate.of(claim))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isClose(Interval values, Candidate doubled) {
        return doubled.claim()
                .figure()
                .value()
                .filter(value -> Spans.isClose(values, value))
                .isPresent();
    }

    private static Stream<Candidate> possible(Claim claim, Beside beside, Supplier<Optional<Interval>> needed) {
        Map<Candidate.Meaning, Candidate> distinct = new LinkedHashMap<>();
        candidates(claim, beside, needed)
                .sorted(RANK)
                .forEach(candidate -> distinct.putIfAbsent(candidate.meaning(), candidate));
        distinct.remove(Candidate.Meaning.of(claim, Optional.empty()));
        return distinct.values().stream();
    }

    /** Not where the range of the measurand or the unit is not; no area, length or volume unless somebody says such a one. */
    private static boolean mayBeNegative(Claim claim, Beside beside) {
        boolean isWithin =
                Possible.range(claim).min().filter(least -> least.signum() >= 0).isEmpty();
        boolean isSigned = claim.unit().filter(Unit::isPhysical).isEmpty()
                || claim.measurand().statedRange().isPresent()
                || isNegative(claim)
                || beside.others().stream()
                        .anyMatch(other ->
                                other.measurand().id().equals(claim.measurand().id()) && isNegative(other));
        return isWithin && isSigned;
    }

    private static boolean isNegative(Claim claim) {
        return claim.figure().value().filter(value -> value.signum() < 0).isPresent();
    }

    private static Stream<Candidate> candidates(Claim claim, Beside beside, Supplier<Optional<Interval>> needed) {
        List<Slip> slips = new ArrayList<>();
        new OtherDates(claim).of(beside.others()).forEach(slips::add);
        new Neighbours(claim).of(beside.others()).forEach(slips::add);
        new Sums(claim, beside, needed).slips().forEach(slips::add);
        WrittenFigure.of(claim.said()).ifPresent(written -> slips.addAll(written.slips()));
        Truncation.of(claim).ifPresent(slips::add);
        Possible possible = new Possible(claim);
        return slips.stream()
                .filter(slip -> slip.kind() != RepairKind.SIGN || mayBeNegative(claim, beside))
                .flatMap(slip -> possible.candidate(slip).stream());
    }
}
