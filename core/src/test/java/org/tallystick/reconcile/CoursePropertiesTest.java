package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.claim.Course;
import org.tallystick.comparison.Agreement;
import org.tallystick.comparison.Standing;
import org.tallystick.phrase.Reading;
import org.tallystick.reconcile.ClaimWorld.ClaimSets;
import org.tallystick.reconcile.ClaimWorld.StatedClaim;
import org.tallystick.time.PartialDate;

/** The consensus of what does not move and of a count that never falls against a search of every set of the claims. */
class CoursePropertiesTest {
    private static final List<PartialDate> ASKED = List.of(
            PartialDate.parse("2025"),
            PartialDate.parse("2026-01-16"),
            PartialDate.parse("2026-01-25"),
            PartialDate.parse("2026-02-04"),
            PartialDate.parse("2026-02-05T12:00Z"),
            PartialDate.parse("2026-04"));

    @Provide
    Arbitrary<ClaimWorld> counts() {
        return ClaimWorld.all(Course.CUMULATIVE);
    }

    @Provide
    Arbitrary<ClaimWorld> fixed() {
        return ClaimWorld.all(Course.FIXED);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theLargestSetsOfACountAreThoseOfASearchOfAllSets(@ForAll("counts") ClaimWorld world, @ForAll Reading widest) {
        assertStandings(world, widest);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theLargestSetsOfWhatDoesNotMoveAreThoseOfASearchOfAllSets(
            @ForAll("fixed") ClaimWorld world, @ForAll Reading widest) {
        assertStandings(world, widest);
    }

    private static void assertStandings(ClaimWorld world, Reading widest) {
        Consensus consensus = world.consensus(widest);
        ClaimSets sets = world.sets(widest);
        List<Integer> largest = sets.largest();
        for (StatedClaim one : world.stated()) {
            assertThat(consensus.standings()).containsEntry(one.id(), standing(one, sets, largest));
        }
    }

    private static Standing standing(StatedClaim one, ClaimSets sets, List<Integer> largest) {
        if (!sets.counted.contains(one)) {
            return Standing.REVISED;
        }
        long in = largest.stream().filter(set -> sets.of(set).contains(one)).count();
        return in == largest.size() ? Standing.CONSISTENT : in > 0 ? Standing.CONTESTED : Standing.OUTLIER;
    }

    /** Where the sets leave the same open for different claims, less is reported than is known. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOpenOfACountIsWhatEachLargestSetLeavesOpenAlike(
            @ForAll("counts") ClaimWorld world, @ForAll Reading widest) {
        assertOpen(world, widest);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatIsLeftOpenOfWhatDoesNotMoveIsWhatEachLargestSetLeavesOpenAlike(
            @ForAll("fixed") ClaimWorld world, @ForAll Reading widest) {
        assertOpen(world, widest);
    }

    private static void assertOpen(ClaimWorld world, Reading widest) {
        Consensus consensus = world.consensus(widest);
        ClaimSets sets = world.sets(widest);
        List<Optional<Agreement>> open =
                sets.largest().stream().map(sets::open).distinct().toList();
        Optional<Agreement> alike = open.size() == 1 ? open.get(0) : Optional.empty();
        boolean byWhatAllHold = sets.largest().stream()
                .reduce((one, other) -> one & other)
                .filter(common -> sets.open(common).equals(alike))
                .isPresent();
        if (open.size() > 1 || byWhatAllHold || consensus.grade().isPresent()) {
            assertThat(consensus.grade()).isEqualTo(alike.map(Agreement::grade));
            assertThat(consensus.values()).isEqualTo(alike.map(Agreement::values));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFewerClaimsThanReportedCanBeWrong(@ForAll("counts") ClaimWorld world, @ForAll Reading widest) {
        assertFewest(world, widest);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void noFewerClaimsThanReportedCanBeWrongOfWhatDoesNotMove(
            @ForAll("fixed") ClaimWorld world, @ForAll Reading widest) {
        assertFewest(world, widest);
    }

    private static void assertFewest(ClaimWorld world, Reading widest) {
        MinimalCorrection fewest = Reconciler.standard()
                .withWidest(widest)
                .reconcile(world.dossier())
                .minimalCorrection();
        assertThat(fewest.atLeast()).isEqualTo(world.sets(widest).fewestWrong());
        assertThat(fewest.isProven()).isTrue();
        List<StatedClaim> left = world.sets(widest).counted.stream()
                .filter(one -> !fewest.claims().contains(one.id()))
                .toList();
        assertThat(world.sets(widest).fit(left, widest)).isTrue();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void onEachDateACountIsBetweenWhatIsEarlierAndWhatIsLater(
            @ForAll("counts") ClaimWorld world, @ForAll Reading widest) {
        Consensus consensus = world.consensus(widest);
        ClaimSets sets = world.sets(widest);
        if (sets.largest().size() > 1) {
            return;
        }
        int only = sets.largest().get(0);
        Reading grade = sets.open(only).orElseThrow().grade();
        Map<PartialDate, Agreement> expected = new HashMap<>();
        for (StatedClaim one : sets.of(only)) {
            one.date()
                    .ifPresent(date -> expected.put(date.inUtc(), Agreement.of(grade, sets.openOn(date, only, grade))));
        }
        Map<PartialDate, Agreement> values = new HashMap<>();
        consensus
                .byDate()
                .forEach((date, open) -> values.put(PartialDate.parse(date).inUtc(), open));
        assertThat(values).isEqualTo(expected);
        for (PartialDate asked : ASKED) {
            if (sets.of(only).stream().anyMatch(StatedClaim::isOfSomeTime)) {
                assertThat(consensus.on(asked)).as("on %s", asked).contains(sets.openOn(asked, only, grade));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void atOneInstantACountIsLikeWhatDoesNotMove(@ForAll("counts") ClaimWorld world, @ForAll Reading widest) {
        Consensus count = world.atOnce().consensus(widest);
        Consensus fixed = world.atOnce().of(Course.FIXED).consensus(widest);
        assertThat(count.status()).isEqualTo(fixed.status());
        assertThat(count.standings()).isEqualTo(fixed.standings());
        assertThat(count.grade()).isEqualTo(fixed.grade());
        assertThat(count.values()).isEqualTo(fixed.values());
        assertThat(count.said()).isEqualTo(fixed.said());
        assertThat(count.statedBy()).isEqualTo(fixed.statedBy());
        assertThat(count.allowedBy()).isEqualTo(fixed.allowedBy());
        assertThat(count.printable()).isEqualTo(fixed.printable());
        assertThat(count.attributeTo()).isEqualTo(fixed.attributeTo());
    }
}
