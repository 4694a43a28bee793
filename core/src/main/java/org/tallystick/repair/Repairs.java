package org.tallystick.repair;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tallystick.claim.Claim;
import org.tallystick.figure.Reading;
import org.tallystick.number.Interval;

/**
 * Lists what a claim would say if one slip had not been made.
 *
 * <pre>{@code
 * Claim claim = Claim.of(times, detainers, "33,179");
 * Repairs.of(claim, List.of()).get(0).why();    // if 33,179 were 33,197 (two digits swapped)
 * }</pre>
 *
 * <p>A slip is one change to one number as it was written, so digits are changed in "1.7 billion" and not in 1,700,000,000. Hedge
 * and unit stay, and the digits tell the grain, as they always do, unless it was stated. Of a range each end is changed alone, and
 * by a factor both together. A word in place of a number ("dozens") has no repairs. What the claim's measurand cannot be is not
 * offered: no negative count, no half person, no more than its stated range.
 *
 * <p>All is offered, nothing is applied.
 */
public final class Repairs {
    private static final Comparator<Candidate> RANK = Comparator.comparing(Candidate::kind)
            .thenComparing(Candidate::distance)
            .thenComparing(Candidate::why);

    private Repairs() {}

    /**
     * All repairs of a claim.
     *
     * @param claim the claim
     * @param neighbours claims whose figure may have been taken for this one's, such as those of the same relation; those of the
     *     same measurand, and those whose units do not convert, are passed over
     * @return the repairs, ranked by kind, then by how little they change, then by their reasons; no two mean the same, and none what was said
     */
    public static ImmutableList<Repair> of(Claim claim, Iterable<Claim> neighbours) {
        return mending(claim, neighbours, mended -> true);
    }

    /**
     * The repairs of a claim that mend what is wrong.
     *
     * @param claim the claim
     * @param neighbours as for {@link #of}
     * @param mends asked of the claim as it would be; true where that resolves what is wrong
     * @return the repairs that mend, ranked as all of them are
     */
    public static ImmutableList<Repair> mending(Claim claim, Iterable<Claim> neighbours, Predicate<Claim> mends) {
        Map<ImmutableList<Interval>, Candidate> distinct = new LinkedHashMap<>();
        candidates(claim, neighbours)
                .sorted(RANK)
                .forEach(candidate -> distinct.putIfAbsent(meaning(candidate.claim()), candidate));
        distinct.remove(meaning(claim));
        return distinct.values().stream()
                .filter(candidate -> mends.test(candidate.claim()))
                .map(candidate -> candidate.of(claim))
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<Candidate> candidates(Claim claim, Iterable<Claim> neighbours) {
        List<Slip> slips = new ArrayList<>();
        new Neighbours(claim).of(neighbours).forEach(slips::add);
        WrittenFigure.of(claim.said()).ifPresent(written -> slips.addAll(written.slips()));
        Truncation.of(claim).ifPresent(slips::add);
        Possible possible = new Possible(claim);
        return slips.stream().flatMap(slip -> possible.candidate(slip).stream());
    }

    /** What a claim leaves open in each reading. */
    private static ImmutableList<Interval> meaning(Claim claim) {
        return ImmutableList.of(claim.in(Reading.EXACT), claim.in(Reading.ROUNDED), claim.in(Reading.LOOSE));
    }
}
