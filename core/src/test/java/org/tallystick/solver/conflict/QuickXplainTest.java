package org.tallystick.solver.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tallystick.solver.conflict.Planted.set;
import static org.tallystick.solver.conflict.Planted.upTo;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuickXplainTest {
    private static final BitSet NONE = new BitSet();
    private static final int MANY = 60_000;
    private static final BitSet NINE = set(17, 4_711, 9_999, 20_000, 20_001, 33_179, 41_000, 57_145, 59_998);

    @Test
    void findsAConflictAmongTheDoubtful() {
        Planted oracle = Planted.of(List.of(set(1, 3, 4)));
        assertThat(QuickXplain.minimal(oracle, upTo(6), NONE))
                .contains(new Minimal(set(1, 3, 4), set(1, 3, 4), Minimality.PROVEN));
    }

    @Test
    void findsNoneWhereAllCanBeTrue() {
        assertThat(QuickXplain.minimal(Planted.of(List.of()), upTo(6), NONE)).isEmpty();
        assertThat(Planted.preferred(Planted.of(List.of()), upTo(6), NONE)).isEmpty();
    }

    @Test
    void findsNoneWhereTheOracleCannotTell() {
        Planted oracle = Planted.of(List.of(set(1))).muteOn(asked -> true);
        assertThat(QuickXplain.minimal(oracle, upTo(6), NONE)).isEmpty();
    }

    @Test
    void hardThingsAreInTheCoreButNotBlamed() {
        Planted oracle = Planted.of(List.of(set(1, 3, 4)));
        assertThat(QuickXplain.minimal(oracle, List.of(0, 1, 2), set(3, 4, 5)))
                .contains(new Minimal(set(1), set(1, 3, 4), Minimality.PROVEN));
    }

    @Test
    void hardThingsAloneLeaveNothingToBlame() {
        Planted oracle = Planted.of(List.of(set(3, 4)));
        assertThat(QuickXplain.minimal(oracle, List.of(0, 1, 2), set(3, 4, 5)))
                .contains(new Minimal(NONE, set(3, 4), Minimality.PROVEN));
    }

    @Test
    void hardThingsOutsideTheCoreCount() {
        Planted oracle = Planted.of(List.of(set(0, 1, 3), set(0, 4)));
        assertThat(QuickXplain.minimal(oracle, List.of(0, 1, 2), set(3, 4)))
                .contains(new Minimal(set(0), set(0, 4), Minimality.PROVEN));
    }

    @Test
    void hardThingsLeftOutOnTheWayCount() {
        Planted oracle = Planted.of(List.of(set(1, 3), set(0, 8), set(1, 8))).telling(Planted.Core.PADDED);
        assertThat(QuickXplain.minimal(oracle, List.of(6, 1, 3, 0, 5, 4, 7, 2), set(8)))
                .contains(new Minimal(set(1), set(1, 8), Minimality.PROVEN));
    }

    @ParameterizedTest
    @EnumSource
    void prefersWhatIsBlamedFirst(Planted.Core told) {
        Planted oracle = Planted.of(List.of(set(0, 5), set(1, 2, 4), set(1, 3, 4), set(3, 5)))
                .telling(told);
        assertThat(Planted.preferred(oracle, upTo(6), NONE))
                .map(Minimal::things)
                .contains(set(1, 2, 4));
        assertThat(Planted.preferred(oracle, List.of(5, 4, 3, 2, 1, 0), NONE))
                .map(Minimal::things)
                .contains(set(3, 5));
    }

    @Test
    void whatIsUnknownIsNotProven() {
        Planted oracle = Planted.of(List.of(set(1), set(3, 4))).muteOn(asked -> asked.cardinality() == 1);
        assertThat(QuickXplain.minimal(oracle, List.of(4, 3, 2, 1), NONE))
                .contains(new Minimal(set(1), set(1), Minimality.PROVEN));
        assertThat(QuickXplain.minimal(oracle, List.of(4, 3, 2), NONE))
                .contains(new Minimal(set(3, 4), set(3, 4), Minimality.NOT_PROVEN));
    }

    @Test
    void trialsOfLessCanProveWhatTrialsOfMoreLeftUnknown() {
        Planted oracle = Planted.of(List.of(set(1, 3)))
                .telling(Planted.Core.WHOLE)
                .muteOn(asked -> asked.equals(set(0, 1, 2, 3)));
        Minimal proven = new Minimal(set(1, 3), set(1, 3), Minimality.PROVEN);
        assertThat(QuickXplain.minimal(oracle, upTo(6), NONE)).contains(proven);
        assertThat(Planted.preferred(oracle, upTo(6), NONE)).contains(proven);
    }

    @Test
    void asksOfAllThingsOnceAndOfTheCoreElse() {
        Planted oracle = Planted.of(List.of(NINE));
        assertThat(QuickXplain.minimal(oracle, upTo(MANY), NONE))
                .map(Minimal::things)
                .contains(NINE);
        assertThat(oracle.questions(10)).isEqualTo(1);
        assertThat(oracle.questions(0)).isLessThanOrEqualTo(1 + 2 * 9);
    }

    @Test
    void asksOfMuchOncePerThingToBeSureOfThePreferred() {
        Planted oracle = Planted.of(List.of(NINE));
        assertThat(Planted.preferred(oracle, upTo(MANY), NONE))
                .map(Minimal::things)
                .contains(NINE);
        assertThat(oracle.questions(10)).isLessThanOrEqualTo(1 + 9);
    }

    @Test
    void anOracleWithoutCoresIsAskedALogarithmOfTimesPerThing() {
        List<Integer> backwards = new ArrayList<>(upTo(MANY));
        Collections.reverse(backwards);
        Planted divided = Planted.of(List.of(NINE)).telling(Planted.Core.WHOLE);
        assertThat(QuickXplain.minimal(divided, backwards, NONE))
                .map(Minimal::things)
                .contains(NINE);
        assertThat(divided.questions(0)).isLessThanOrEqualTo(2 * 9 * 16);
        Planted stepped = Planted.of(List.of(NINE)).telling(Planted.Core.WHOLE);
        assertThat(Planted.preferred(stepped, backwards, NONE))
                .map(Minimal::things)
                .contains(NINE);
        assertThat(stepped.questions(0)).isLessThanOrEqualTo(4 * 9 * 16);
    }
}
