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
 * <p>A slip is one change to one number as it was written, so digits are changed in "1.7 billion" and not in 1,700,000,000. Hedge and unit
 * stay, and the digits determine the resolution unless it was stated. The ends of a range are changed separately, by a factor also
 * together.
 *
 * <p>Only corrections that a careful editor would check are listed:
 *
 * <ul>
 * <li>The measurand must allow the figure: no negative count, no half person, no value outside its stated range, and for "56 percent of
 * adults" no share below zero or above all of them. An area, length or volume is not negative unless some claim is, or a range is stated. A
 * figure of the same number is not listed.
 * <li>Digits are swapped, replaced, truncated or moved, and signs changed, only in numbers written in digits: not in "a hundred", "one in
 * eight" or "dozens". Numbers in words may still be those of something else, a sum, or doubled.
 * <li>A digit is replaced only in numbers with three or more significant digits. In 102 two digits are left that identify the number, while
 * every number below ten is one digit from 7, and every fifth of two digits from 19. The zeros at the end of a round number are not
 * significant, unless it is exact. For swapped digits, two are enough.
 * <li>For doubling and sums, the greater number must have two significant digits.
 * </ul>
 *
 * <p>Repairs are suggestions; none is applied.
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
     * @param others the other claims. The figure of another measurand, such as one of the same relation, may have been meant; claims of the
     * same measurand may have been added up, or be about another date. Claims whose units do not convert, and the claim itself, are ignored
     * @return the repairs, ranked by kind, then by how little they change, then by their reasons; no two are equal in meaning, and none
     * equals the stated figure
     */
    public static ImmutableList<Repair> of(Claim claim, Iterable<Claim> others) {
        return mending(claim, others, mended -> true);
    }

    /**
     * Returns the repairs of a claim that pass a test.
     *
     * @param claim the claim
     * @param others as for {@link #of}
     * @param mends a test of the corrected claim; true where it resolves the problem
     * @return the repairs that pass it, ranked as by {@link #of}
     */
    public static ImmutableList<Repair> mending(Claim claim, Iterable<Claim> others, Predicate<Claim> mends) {
        return possible(claim, Beside.of(others), Optional::empty)
                .filter(candidate -> mends.test(candidate.claim()))
                .map(candidate -> candidate.of(claim))
                .collect(ImmutableList.toImmutableList());
    }

    /** A doubled figure is exactly twice the required one, and not merely near it. */
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

    /**
     * Whether a negative figure is possible. It is not where the range of the measurand or of the unit excludes it, nor for an area, length
     * or volume unless some claim has one.
     */
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
