package org.tallystick.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tallystick.solver.conflict.Planted.set;
import static org.tallystick.solver.conflict.Planted.upTo;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tallystick.solver.linear.Budget;

class EnumerationTest {
    private static final BitSet NONE = new BitSet();
    private static final int MANY = 60_000;

    private static Budget ample() {
        return Budget.of(100_000_000);
    }

    private static List<BitSet> things(Conflicts conflicts) {
        return conflicts.conflicts().stream().map(Minimal::things).toList();
    }

    @Test
    void listsAllConflictsThePreferredFirst() {
        Planted oracle = Planted.of(List.of(set(4, 5), set(1, 2), set(0, 2, 3)));
        Conflicts all = Enumeration.all(oracle, upTo(6), NONE, 10, ample());
        assertThat(things(all)).startsWith(set(1, 2)).containsExactlyInAnyOrder(set(4, 5), set(1, 2), set(0, 2, 3));
        assertThat(all.completeness()).isEqualTo(Completeness.ALL);
    }

    @Test
    void listsNothingWhereAllCanBeTrue() {
        Conflicts none = Enumeration.all(Planted.of(List.of()), upTo(6), NONE, 10, ample());
        assertThat(none.conflicts()).isEmpty();
        assertThat(none.completeness()).isEqualTo(Completeness.ALL);
    }

    @Test
    void hardThingsAloneAreTheOnlyConflict() {
        Planted oracle = Planted.of(List.of(set(0, 1), set(4, 5)));
        Conflicts all = Enumeration.all(oracle, upTo(4), set(4, 5), 10, ample());
        assertThat(things(all)).containsExactly(NONE);
        assertThat(all.completeness()).isEqualTo(Completeness.ALL);
    }

    @Test
    void stopsAtTheNumberAskedFor() {
        Planted oracle = Planted.of(List.of(set(4, 5), set(1, 2), set(0, 2, 3)));
        Conflicts two = Enumeration.all(oracle, upTo(6), NONE, 2, ample());
        assertThat(two.conflicts()).hasSize(2);
        assertThat(two.completeness()).isEqualTo(Completeness.LIMITED);
    }

    @Test
    void asksForOneAtLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Enumeration.all(Planted.of(List.of()), upTo(6), NONE, 0, ample()));
    }

    @Test
    void isLimitedWhereTheOracleCannotTell() {
        Planted oracle = Planted.of(List.of(set(4, 5), set(1, 2))).muteOn(asked -> !asked.get(4));
        Conflicts known = Enumeration.all(oracle, upTo(6), NONE, 10, ample());
        assertThat(known.completeness()).isEqualTo(Completeness.LIMITED);
        assertThat(things(known)).contains(set(4, 5));
    }

    @Test
    void tellsWhatItFoundPastTheBudget() {
        Planted oracle = Planted.of(List.of(set(4, 5), set(1, 2), set(0, 2, 3)));
        Conflicts some = Enumeration.all(oracle, upTo(6), NONE, 10, Budget.of(25));
        assertThat(some.completeness()).isEqualTo(Completeness.LIMITED);
        assertThat(some.conflicts())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(oracle.isInfeasible(one.things())).isTrue());
    }

    @Test
    void asksOfAllThingsAsOftenAsThereAreLargestFeasibleSets() {
        BitSet nine = set(17, 4_711, 9_999, 20_000, 20_001, 33_179, 41_000, 57_145, 59_998);
        BitSet three = set(3, 33_179, 50_000);
        Planted oracle = Planted.of(List.of(nine, three));
        Conflicts all = Enumeration.all(oracle, upTo(MANY), NONE, 10, ample());
        assertThat(things(all)).containsExactly(three, nine);
        assertThat(all.completeness()).isEqualTo(Completeness.ALL);
        int largest = 1 + 8 * 2;
        int seeds = 1 + 1;
        int preferences = 2 * (3 + 9);
        assertThat(oracle.questions(10)).isLessThanOrEqualTo(largest + seeds + preferences);
    }

    @Test
    void findsManySeparateConflictsWithoutProvingThatThereAreNoMore() {
        List<BitSet> twenty = upTo(20).stream()
                .map(i -> set(i * 3_000, i * 3_000 + 11, i * 3_000 + 2_999))
                .toList();
        Conflicts all = Enumeration.all(Planted.of(twenty), upTo(MANY), NONE, 20, ample());
        assertThat(things(all)).containsExactlyElementsOf(twenty);
        assertThat(all.completeness()).isEqualTo(Completeness.LIMITED);
    }
}
