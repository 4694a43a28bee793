package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.figure.Reading;
import org.tallystick.measurand.Course;
import org.tallystick.reconcile.ToldWorld.Told;
import org.tallystick.reconcile.ToldWorld.Tried;
import org.tallystick.verdict.Agreement;
import org.tallystick.verdict.Standing;

/** The consensus of what does not move and of a count that never falls against a search of every set of the claims. */
class CoursePropertiesTest {
    @Provide
    Arbitrary<ToldWorld> counts() {
        return ToldWorld.all(Course.CUMULATIVE);
    }

    @Provide
    Arbitrary<ToldWorld> fixed() {
        return ToldWorld.all(Course.FIXED);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theLargestSetsOfACountAreThoseOfEverySetTried(@ForAll("counts") ToldWorld world, @ForAll Reading widest) {
        assertStandings(world, widest);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void theLargestSetsOfWhatDoesNotMoveAreThoseOfEverySetTried(
            @ForAll("fixed") ToldWorld world, @ForAll Reading widest) {
        assertStandings(world, widest);
    }

    private static void assertStandings(ToldWorld world, Reading widest) {
        Consensus consensus = world.consensus(widest);
        Tried tried = world.tried(widest);
        List<Integer> largest = tried.largest();
        for (Told one : world.told()) {
            assertThat(consensus.standings()).containsEntry(one.id(), standing(one, tried, largest));
        }
    }

    private static Standing standing(Told one, Tried tried, List<Integer> largest) {
        if (!tried.counted.contains(one)) {
            return Standing.REVISED;
        }
        long in = largest.stream().filter(set -> tried.of(set).contains(one)).count();
        return in == largest.size() ? Standing.CONSISTENT : in > 0 ? Standing.CONTESTED : Standing.OUTLIER;
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOpenOfACountIsWhatEachLargestSetLeavesOpenAlike(
            @ForAll("counts") ToldWorld world, @ForAll Reading widest) {
        assertOpen(world, widest);
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOpenOfWhatDoesNotMoveIsWhatEachLargestSetLeavesOpenAlike(
            @ForAll("fixed") ToldWorld world, @ForAll Reading widest) {
        assertOpen(world, widest);
    }

    private static void assertOpen(ToldWorld world, Reading widest) {
        Consensus consensus = world.consensus(widest);
        Tried tried = world.tried(widest);
        List<Optional<Agreement>> open =
                tried.largest().stream().map(tried::open).distinct().toList();
        Optional<Agreement> alike = open.size() == 1 ? open.get(0) : Optional.empty();
        if (tried.largest().size() == 1 || consensus.grade().isPresent()) {
            assertThat(consensus.grade()).isEqualTo(alike.map(Agreement::grade));
            assertThat(consensus.values()).isEqualTo(alike.map(Agreement::values));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFewerClaimsThanToldCanBeWrong(@ForAll("counts") ToldWorld world, @ForAll Reading widest) {
        assertFewest(world, widest);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFewerClaimsThanToldCanBeWrongOfWhatDoesNotMove(@ForAll("fixed") ToldWorld world, @ForAll Reading widest) {
        assertFewest(world, widest);
    }

    private static void assertFewest(ToldWorld world, Reading widest) {
        Withdrawal fewest =
                Reconciler.standard().widest(widest).reconcile(world.dossier()).fewestWrong();
        assertThat(fewest.atLeast()).isEqualTo(world.tried(widest).fewestWrong());
        assertThat(fewest.isProven()).isTrue();
        List<Told> left = world.tried(widest).counted.stream()
                .filter(one -> !fewest.claims().contains(one.id()))
                .toList();
        assertThat(world.tried(widest).fit(left, widest)).isTrue();
    }
}
