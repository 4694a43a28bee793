package org.tallystick.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tallystick.solver.conflict.Planted.set;
import static org.tallystick.solver.conflict.Planted.upTo;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tallystick.solver.linear.Budget;

class HittingSetsTest {
    private static final BitSet NONE = new BitSet();
    private static final int MANY = 60_000;

    private static Budget ample() {
        return Budget.of(100_000_000);
    }

    private static MinimalRemoval fewest(Oracle oracle, int things, BitSet... groups) {
        return HittingSets.fewest(oracle, ImmutableList.copyOf(groups), upTo(things), NONE, ample());
    }

    private static MinimalRemoval proven(BitSet... withdrawn) {
        return new MinimalRemoval(Optional.of(ImmutableList.copyOf(withdrawn)), withdrawn.length, true);
    }

    @Test
    void withdrawsNothingWhereAllCanBeTrue() {
        assertThat(fewest(Planted.of(List.of()), 6)).isEqualTo(proven());
    }

    @Test
    void oneThingInAllConflictsIsEnough() {
        Planted oracle = Planted.of(List.of(set(0, 4), set(1, 4, 5), set(2, 3, 4)));
        assertThat(fewest(oracle, 6)).isEqualTo(proven(set(4)));
    }

    @Test
    void ofEquallyManyTheOneBlamedFirst() {
        Planted oracle = Planted.of(List.of(set(2, 4), set(1, 5)));
        assertThat(fewest(oracle, 6)).isEqualTo(proven(set(1), set(2)));
        assertThat(HittingSets.fewest(oracle, ImmutableList.of(), List.of(5, 4, 3, 2, 1, 0), NONE, ample()))
                .isEqualTo(proven(set(5), set(4)));
    }

    @Test
    void aGroupCountsAsOne() {
        Planted oracle = Planted.of(List.of(set(0, 1), set(2, 3)));
        assertThat(fewest(oracle, 6, set(1, 3))).isEqualTo(proven(set(1, 3)));
    }

    @Test
    void noThingStandsInTwoGroups() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fewest(Planted.of(List.of()), 6, set(1, 3), set(3, 4)))
                .withMessageContaining("3");
    }

    @Test
    void hardThingsAreNeverWithdrawn() {
        Planted oracle = Planted.of(List.of(set(0, 4), set(1, 4)));
        assertThat(HittingSets.fewest(oracle, ImmutableList.of(set(1, 4)), List.of(0, 1, 2), set(4), ample()))
                .isEqualTo(proven(set(0), set(1)));
    }

    @Test
    void nothingHelpsWhereHardThingsAreAConflict() {
        Planted oracle = Planted.of(List.of(set(0, 1), set(4, 5)));
        MinimalRemoval none = HittingSets.fewest(oracle, ImmutableList.of(), upTo(4), set(4, 5), ample());
        assertThat(none.withdrawn()).isEmpty();
        assertThat(none.isProven()).isTrue();
    }

    @Test
    void anUnknownTrialLeavesALowerBound() {
        Planted oracle = Planted.of(List.of(set(0, 1), set(2, 3))).muteOn(asked -> asked.cardinality() == 4);
        MinimalRemoval some = fewest(oracle, 6);
        assertThat(some.lowerBound()).isEqualTo(2);
        assertThat(some.isProven()).isFalse();
        assertThat(some.withdrawn()).contains(ImmutableList.of(set(0), set(1), set(2), set(3)));
    }

    @Test
    void pastTheBudgetTellsTheBestFoundAndTheLowerBound() {
        List<BitSet> pairs = new ArrayList<>();
        for (int one = 0; one < 60; one++) {
            for (int other = one + 1; other < 60; other++) {
                if ((one * 7 + other * 11) % 5 < 2) {
                    pairs.add(set(one, other));
                }
            }
        }
        Planted oracle = Planted.of(pairs);
        MinimalRemoval some = HittingSets.fewest(oracle, ImmutableList.of(), upTo(60), NONE, Budget.of(60_000));
        assertThat(some.isProven()).isFalse();
        assertThat(some.lowerBound()).isGreaterThan(10);
        assertThat(some.withdrawn()).hasValueSatisfying(found -> {
            assertThat(found).hasSizeGreaterThan(some.lowerBound());
            BitSet left = Bits.range(0, 60);
            found.forEach(left::andNot);
            assertThat(oracle.isInfeasible(left)).isFalse();
        });
    }

    @Test
    void asksOfAllThingsOncePerConflictAndOnceMore() {
        List<BitSet> twenty = upTo(20).stream()
                .map(i -> set(i * 3_000, i * 3_000 + 7, i * 3_000 + 11, i * 3_000 + 2_999))
                .toList();
        Planted oracle = Planted.of(twenty);
        assertThat(fewest(oracle, MANY).withdrawn())
                .hasValueSatisfying(found -> assertThat(found).hasSize(20).startsWith(set(0), set(3_000)));
        assertThat(oracle.questions(10)).isEqualTo(20 + 1);
    }
}
