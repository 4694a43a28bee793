package org.tallystick.solver.conflict;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Random conflicts among few things, some of them hard, solved by trying every set.
 *
 * @param conflicts planted ones, as bits; they may enclose each other
 * @param order all things, blamed first, the hard ones among them
 * @param hard the hard things, as bits
 * @param core which core the oracle tells
 */
record Puzzle(List<Integer> conflicts, List<Integer> order, int hard, Planted.Core core) {
    static final int THINGS = 9;
    private static final int SETS = 1 << THINGS;

    static Arbitrary<Puzzle> any() {
        Arbitrary<Integer> set = Arbitraries.integers()
                .between(0, THINGS - 1)
                .set()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(members -> members.stream().mapToInt(thing -> 1 << thing).sum());
        Arbitrary<Integer> hard = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(0)), Tuple.of(1, set));
        return Combinators.combine(
                        set.list().ofMaxSize(9),
                        Arbitraries.shuffle(Planted.upTo(THINGS)),
                        hard,
                        Arbitraries.of(Planted.Core.class))
                .as(Puzzle::new);
    }

    Planted oracle() {
        return Planted.of(conflicts.stream().map(Planted::bits).toList()).telling(core);
    }

    BitSet hardThings() {
        return Planted.bits(hard);
    }

    /** Whether a set of things, together with the hard ones, has a planted conflict. */
    boolean isInfeasible(int set) {
        return conflicts.stream().anyMatch(conflict -> (conflict & ~(set | hard)) == 0);
    }

    boolean isMinimal(int set) {
        return isInfeasible(set)
                && IntStream.range(0, THINGS)
                        .map(thing -> 1 << thing)
                        .noneMatch(thing -> (set & thing) != 0 && isInfeasible(set & ~thing));
    }

    /** All minimal conflicts, the preferred one first. */
    List<BitSet> minimal() {
        return IntStream.range(0, SETS)
                .filter(set -> (set & hard) == 0 && isMinimal(set))
                .boxed()
                .sorted(Comparator.comparingInt(this::ranks))
                .map(Planted::bits)
                .toList();
    }

    /** A set with the things numbered by blame: of two, the preferred is the smaller number. */
    private int ranks(int set) {
        return IntStream.range(0, THINGS)
                .filter(rank -> (set >> order.get(rank) & 1) != 0)
                .map(rank -> 1 << rank)
                .sum();
    }

    /** The same conflicts among things that have other numbers. */
    Puzzle renumbered(List<Integer> numbers) {
        return new Puzzle(
                conflicts.stream().map(set -> renumbered(set, numbers)).toList(),
                order.stream().map(numbers::get).toList(),
                renumbered(hard, numbers),
                core);
    }

    private static int renumbered(int set, List<Integer> numbers) {
        return IntStream.range(0, THINGS)
                .filter(thing -> (set >> thing & 1) != 0)
                .map(thing -> 1 << numbers.get(thing))
                .sum();
    }

    static BitSet renumbered(BitSet set, List<Integer> numbers) {
        return Bits.of(set.stream().mapToObj(numbers::get).toList());
    }
}
