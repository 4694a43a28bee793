package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.proof.Conflict;
import org.tallystick.proof.CourseStep;
import org.tallystick.proof.RelationRow;
import org.tallystick.reconcile.RelationCheck.Status;

/** What is decided on all dates together is as by trying every assignment of small whole numbers to all dates. */
class AcrossDatesPropertiesTest {
    /** The laws are about what is decided, so that no world may exceed the budget. */
    private static final Reconciler RECONCILER = Reconciler.standard().withBudget(2_000_000_000L);

    private static final Interval RANGE = Interval.closed(Rational.ZERO, Rational.of(DatedWorld.MOST));

    @Provide
    Arbitrary<DatedWorld> worlds() {
        return DatedWorld.all();
    }

    private static DatedWorld kept(DatedWorld world, int bits) {
        return world.only(IntStream.range(0, world.stated().size())
                .filter(claim -> (bits >> claim & 1) == 1)
                .mapToObj(world.stated()::get)
                .toList());
    }

    private static Set<String> ids(DatedWorld world) {
        return world.stated().stream().map(DatedWorld.StatedRange::id).collect(Collectors.toSet());
    }

    private static List<DatedWorld> smallest(DatedWorld world) {
        List<Integer> smallest = new ArrayList<>();
        IntStream.range(0, 1 << world.stated().size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .filter(bits -> smallest.stream().noneMatch(less -> (less & bits) == less))
                .filter(bits -> !kept(world, bits).isFeasible())
                .forEach(smallest::add);
        return smallest.stream().map(bits -> kept(world, bits)).toList();
    }

    @Property(tries = 150)
    void everySmallestConflictIsToldOnceAndProved(@ForAll("worlds") DatedWorld world) {
        Reconciliation result = RECONCILER.reconcile(world.dossier());
        List<Set<String>> told = new ArrayList<>();
        for (Conflict conflict : result.conflicts()) {
            boolean first = !told.contains(conflict.claims());
            assertThat(first || !joinsDates(conflict)).as("%s", conflict).isTrue();
            told.add(conflict.claims());
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
        }
        List<DatedWorld> smallest = smallest(world);
        for (DatedWorld one : smallest) {
            assertThat(one.isContradiction() ? isPartOfADispute(ids(one), result) : isTold(ids(one), result))
                    .as("%s", one)
                    .isTrue();
        }
        result.conflicts().stream()
                .filter(AcrossDatesPropertiesTest::joinsDates)
                .forEach(conflict -> assertThat(smallest.stream().map(AcrossDatesPropertiesTest::ids))
                        .contains(conflict.claims()));
    }

    /** Whoever says a figure of a conflict may stand for it. */
    private static boolean isTold(Set<String> claims, Reconciliation result) {
        return result.conflicts().stream()
                .anyMatch(conflict -> !conflict.relations().isEmpty()
                        && conflict.sides().size() == claims.size()
                        && LinkedRelationsPropertiesTest.isWithin(conflict, claims));
    }

    /** Figures that exclude each other, directly or through others, are told once, with all who say them. */
    private static boolean isPartOfADispute(Set<String> claims, Reconciliation result) {
        return result.conflicts().stream()
                .anyMatch(conflict -> conflict.relations().isEmpty()
                        && claims.stream()
                                .allMatch(claim -> conflict.sides().stream().anyMatch(side -> side.contains(claim))));
    }

    private static boolean joinsDates(Conflict conflict) {
        return conflict.certificate().premises().stream()
                .anyMatch(line -> line instanceof CourseStep
                        || (line instanceof RelationRow row && row.date().isPresent()));
    }

    @Property(tries = 100)
    void noFewerClaimsThanToldCanBeWrong(@ForAll("worlds") DatedWorld world) {
        Set<String> names = new HashSet<>();
        world.constraints().forEach(one -> names.addAll(one.relation().measurands()));
        DatedWorld linked = world.only(world.stated().stream()
                .filter(one -> names.contains(one.measurand()))
                .toList());
        MinimalCorrection fewest = RECONCILER.reconcile(linked.dossier()).minimalCorrection();
        int least = IntStream.range(0, 1 << linked.stated().size())
                .filter(bits -> kept(linked, bits).isFeasible())
                .map(bits -> linked.stated().size() - Integer.bitCount(bits))
                .min()
                .orElseThrow();
        assertThat(fewest.atLeast()).isLessThanOrEqualTo(least);
        assertThat(fewest.claims()).hasSizeGreaterThanOrEqualTo(least);
        if (fewest.isProven()) {
            assertThat(fewest.atLeast()).isEqualTo(least);
            assertThat(fewest.claims()).hasSize(least);
        }
    }

    @Property(tries = 100)
    void allDatesTogetherArePossibleWhereSomethingFitsThemAll(@ForAll("worlds") DatedWorld world) {
        DatedWorld undisputed = world.undisputed();
        List<LinkedCheck> checks = RECONCILER.reconcile(world.dossier()).linkedChecks().stream()
                .filter(check -> !check.dates().isEmpty())
                .toList();
        for (LinkedCheck check : checks) {
            DatedWorld own = new DatedWorld(
                    undisputed.stated(),
                    world.constraints().stream()
                            .filter(one ->
                                    check.relations().contains(one.relation().id()))
                            .toList());
            Set<String> names = new HashSet<>();
            own.constraints().forEach(one -> names.addAll(one.relation().measurands()));
            DatedWorld claimed = own.only(own.stated().stream()
                    .filter(one -> names.contains(one.measurand()))
                    .toList());
            assertThat(check.status()).isEqualTo(claimed.isFeasible() ? Status.POSSIBLE : Status.VIOLATED);
        }
    }

    @Property(tries = 60)
    void whatIsImpliedOnADateHoldsAllThatFitsAndOfOneLinearRelationNothingMore(@ForAll("worlds") DatedWorld world) {
        Reconciliation result = RECONCILER.reconcile(world.dossier());
        DatedWorld undisputed = world.undisputed();
        if (!undisputed.isFeasible()) {
            return;
        }
        for (String measurand : DatedWorld.NAMES) {
            for (int date = 0; date < DatedWorld.DATES.size(); date++) {
                Interval hull = undisputed.hull(measurand, date).orElseThrow();
                Optional<Interval> implied =
                        result.implied(measurand, DatedWorld.DATES.get(date)).map(ImpliedFigure::loose);
                String what = measurand + " on " + date + " in " + undisputed;
                assertThat(implied.orElse(RANGE).encloses(hull)).as(what).isTrue();
                if (world.constraints().size() == 1
                        && world.constraints().get(0).isLinear()) {
                    assertThat(implied.orElse(RANGE)).as(what).isEqualTo(hull);
                }
            }
        }
    }
}
