package org.tallystick.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.tallystick.solver.linear.Budget;

/** Against trying every set. */
class ExplainPropertiesTest {
    private static final int MOST = 1_000;

    @Provide
    Arbitrary<Puzzle> puzzles() {
        return Puzzle.any();
    }

    @Provide
    Arbitrary<List<Integer>> numberings() {
        return Arbitraries.shuffle(Planted.upTo(Puzzle.THINGS));
    }

    private static Budget ample() {
        return Budget.of(10_000_000);
    }

    private static List<BitSet> things(Conflicts conflicts) {
        return conflicts.conflicts().stream().map(Minimal::things).toList();
    }

    private static Conflicts all(Puzzle puzzle, int most) {
        return Enumeration.all(puzzle.oracle(), puzzle.order(), puzzle.hardThings(), most, ample());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aMinimalConflictIsOne(@ForAll("puzzles") Puzzle puzzle) {
        Optional<Minimal> found = QuickXplain.minimal(puzzle.oracle(), puzzle.order(), puzzle.hardThings());
        List<BitSet> minimal = puzzle.minimal();
        assertThat(found.isEmpty()).isEqualTo(minimal.isEmpty());
        found.ifPresent(conflict -> {
            assertThat(minimal).contains(conflict.things());
            assertThat(conflict.minimality()).isEqualTo(Minimality.PROVEN);
            assertThat(puzzle.oracle().isInfeasible(conflict.core())).isTrue();
            assertThat(Bits.without(conflict.core(), puzzle.hardThings())).isEqualTo(conflict.things());
        });
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void thePreferredConflictIsTheFirstOfAll(@ForAll("puzzles") Puzzle puzzle) {
        assertThat(Planted.preferred(puzzle.oracle(), puzzle.order(), puzzle.hardThings())
                        .map(Minimal::things))
                .isEqualTo(puzzle.minimal().stream().findFirst());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void allConflictsAreFoundThePreferredFirst(@ForAll("puzzles") Puzzle puzzle) {
        List<BitSet> minimal = puzzle.minimal();
        Conflicts all = all(puzzle, MOST);
        assertThat(things(all)).containsExactlyInAnyOrderElementsOf(minimal);
        assertThat(things(all).stream().findFirst()).isEqualTo(minimal.stream().findFirst());
        assertThat(all.completeness()).isEqualTo(Completeness.ALL);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void fewerConflictsAreTheFirstOfThem(
            @ForAll("puzzles") Puzzle puzzle, @ForAll @IntRange(min = 1, max = 5) int most) {
        List<BitSet> all = things(all(puzzle, MOST));
        assertThat(things(all(puzzle, most))).isEqualTo(all.subList(0, Math.min(most, all.size())));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void numbersAndCoresDoNotMatter(
            @ForAll("puzzles") Puzzle puzzle, @ForAll("numberings") List<Integer> numbers, @ForAll Planted.Core core) {
        Puzzle renumbered = puzzle.renumbered(numbers);
        Puzzle other = new Puzzle(renumbered.conflicts(), renumbered.order(), renumbered.hard(), core);
        assertThat(things(all(other, MOST)))
                .isEqualTo(things(all(puzzle, MOST)).stream()
                        .map(set -> Puzzle.renumbered(set, numbers))
                        .toList());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theFewestAreWithdrawnThoseBlamedFirst(
            @ForAll("puzzles") Puzzle puzzle, @ForAll @Size(Puzzle.THINGS) List<@IntRange(max = 12) Integer> labels) {
        MinimalRemoval few =
                HittingSets.fewest(puzzle.oracle(), groups(labels), puzzle.order(), puzzle.hardThings(), ample());
        assertThat(few.withdrawn()).isEqualTo(fewest(puzzle, labels));
        assertThat(few.isProven()).isTrue();
        few.withdrawn().ifPresent(groups -> assertThat(groups).hasSize(few.lowerBound()));
    }

    /** Things with the same label are a group, save that some labels make none. */
    private static ImmutableList<BitSet> groups(List<Integer> labels) {
        return IntStream.range(0, 4)
                .mapToObj(label -> Bits.of(Planted.upTo(Puzzle.THINGS).stream()
                        .filter(thing -> labels.get(thing) == label)
                        .toList()))
                .collect(ImmutableList.toImmutableList());
    }

    /** By trying every set of groups; a smaller number, read from the thing blamed first, is blamed later. */
    private static Optional<ImmutableList<BitSet>> fewest(Puzzle puzzle, List<Integer> labels) {
        List<BitSet> items = items(puzzle, labels);
        return IntStream.range(0, 1 << items.size())
                .mapToObj(chosen -> chosen(items, chosen))
                .filter(gone -> !puzzle.oracle().isInfeasible(left(gone)))
                .min(Comparator.<ImmutableList<BitSet>>comparingInt(List::size)
                        .thenComparing(gone -> gone.stream().map(items::indexOf).toList(), lexicographically()))
                .map(gone -> gone);
    }

    private static Comparator<List<Integer>> lexicographically() {
        return (one, other) -> IntStream.range(0, one.size())
                .map(i -> Integer.compare(one.get(i), other.get(i)))
                .filter(sign -> sign != 0)
                .findFirst()
                .orElse(0);
    }

    private static List<BitSet> items(Puzzle puzzle, List<Integer> labels) {
        List<BitSet> items = new ArrayList<>();
        for (int thing : puzzle.order()) {
            BitSet item = Stream.concat(groups(labels).stream(), Stream.of(Planted.set(thing)))
                    .filter(group -> group.get(thing))
                    .findFirst()
                    .orElseThrow();
            BitSet soft = Bits.without(item, puzzle.hardThings());
            if (soft.get(thing) && !items.contains(soft)) {
                items.add(soft);
            }
        }
        return items;
    }

    private static ImmutableList<BitSet> chosen(List<BitSet> items, int bits) {
        return IntStream.range(0, items.size())
                .filter(i -> (bits >> i & 1) != 0)
                .mapToObj(items::get)
                .collect(ImmutableList.toImmutableList());
    }

    private static BitSet left(List<BitSet> gone) {
        BitSet left = Bits.range(0, Puzzle.THINGS);
        gone.forEach(left::andNot);
        return left;
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void unknownTrialsNeverProveTooMuch(
            @ForAll("puzzles") Puzzle puzzle, @ForAll int seed, @ForAll @IntRange(min = 2, max = 6) int oneIn) {
        Planted oracle = puzzle.oracle().muteOn(asked -> Math.floorMod(asked.hashCode() * 31 + seed, oneIn) == 0);
        List<BitSet> minimal = puzzle.minimal();
        Conflicts known = Enumeration.all(oracle, puzzle.order(), puzzle.hardThings(), MOST, ample());
        Stream.of(
                        QuickXplain.minimal(oracle, puzzle.order(), puzzle.hardThings()).stream(),
                        Planted.preferred(oracle, puzzle.order(), puzzle.hardThings()).stream(),
                        known.conflicts().stream())
                .flatMap(conflicts -> conflicts)
                .forEach(conflict -> {
                    assertThat(oracle.isInfeasible(conflict.core())).isTrue();
                    if (conflict.minimality() == Minimality.PROVEN) {
                        assertThat(minimal).contains(conflict.things());
                    }
                });
        if (known.completeness() == Completeness.ALL) {
            assertThat(things(known)).containsExactlyInAnyOrderElementsOf(minimal);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void neitherUnknownTrialsNorTheBudgetMakeTheFewestFewer(
            @ForAll("puzzles") Puzzle puzzle,
            @ForAll int seed,
            @ForAll @IntRange(min = 2, max = 6) int oneIn,
            @ForAll @IntRange(min = 1, max = 400) int steps) {
        Planted mute = puzzle.oracle().muteOn(asked -> Math.floorMod(asked.hashCode() * 31 + seed, oneIn) == 0);
        MinimalRemoval best =
                HittingSets.fewest(puzzle.oracle(), ImmutableList.of(), puzzle.order(), puzzle.hardThings(), ample());
        Stream.of(
                        HittingSets.fewest(mute, ImmutableList.of(), puzzle.order(), puzzle.hardThings(), ample()),
                        HittingSets.fewest(
                                puzzle.oracle(),
                                ImmutableList.of(),
                                puzzle.order(),
                                puzzle.hardThings(),
                                Budget.of(steps)))
                .forEach(some -> {
                    best.withdrawn()
                            .ifPresent(few -> assertThat(some.lowerBound()).isLessThanOrEqualTo(few.size()));
                    some.withdrawn().ifPresent(gone -> {
                        assertThat(puzzle.oracle().isInfeasible(left(gone))).isFalse();
                        assertThat(some.isProven()).isEqualTo(gone.size() == some.lowerBound());
                    });
                    if (some.withdrawn().isEmpty() && some.isProven()) {
                        assertThat(best.withdrawn()).isEmpty();
                    }
                });
    }
}
