package org.tallystick.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.number.Interval;
import org.tallystick.proof.Conflict;
import org.tallystick.reconcile.RelationCheck.Status;

/** Linked relations are decided as by trying every assignment of small whole numbers. */
class LinkedRelationsPropertiesTest {
    /** The laws are about what is decided, so that no world may exceed the budget. */
    private static final Reconciler RECONCILER = Reconciler.standard().withBudget(2_000_000_000L);

    @Provide
    Arbitrary<SmallWorld> linear() {
        return SmallWorld.all(true, 6);
    }

    @Provide
    Arbitrary<SmallWorld> any() {
        return SmallWorld.all(false, 6);
    }

    private static Set<String> ids(SmallWorld world) {
        return world.stated().stream().map(SmallWorld.StatedRange::id).collect(Collectors.toSet());
    }

    private static SmallWorld component(SmallWorld world, LinkedCheck check) {
        SmallWorld linked = world.only(ids(world), Set.copyOf(check.relations()));
        Set<String> names = new HashSet<>();
        linked.constraints().forEach(one -> names.addAll(one.names()));
        return new SmallWorld(
                linked.stated().stream()
                        .filter(one -> names.contains(one.measurand()))
                        .toList(),
                linked.constraints());
    }

    private static void checksAreAsTried(SmallWorld world) {
        Reconciliation result = RECONCILER.reconcile(world.dossier());
        for (LinkedCheck check : result.linkedChecks()) {
            boolean feasible = component(world, check).undisputed().isFeasible();
            Status wrong = feasible ? Status.VIOLATED : Status.POSSIBLE;
            assertThat(check.status()).as("%s", check).isNotEqualTo(wrong);
        }
        for (RelationCheck check : result.checks()) {
            SmallWorld alone = world.only(ids(world), Set.of(check.relation()));
            Set<String> names = alone.constraints().get(0).names();
            SmallWorld own = new SmallWorld(
                    alone.stated().stream()
                            .filter(one -> names.contains(one.measurand()))
                            .toList(),
                    alone.constraints());
            if (own.undisputed().stated().size() == own.stated().size() && check.status() != Status.NOT_CHECKABLE) {
                boolean feasible = own.isFeasible();
                assertThat(check.status() == Status.VIOLATED).as("%s", check).isEqualTo(!feasible);
            }
        }
    }

    @Property(tries = 500)
    void linearRelationsTogetherAreViolatedWhereNoWholeNumbersFit(@ForAll("linear") SmallWorld world) {
        checksAreAsTried(world);
        assertThat(RECONCILER.reconcile(world.dossier()).linkedChecks())
                .noneMatch(check -> check.status() == Status.UNKNOWN);
    }

    @Property(tries = 500)
    void relationsOfAnyKindTogetherAreViolatedWhereNothingFits(@ForAll("any") SmallWorld world) {
        checksAreAsTried(world);
        assertThat(RECONCILER.reconcile(world.dossier()).linkedChecks())
                .noneMatch(check -> check.status() == Status.UNKNOWN);
    }

    @Property(tries = 300)
    void everyConflictIsImpossibleAndNeedsEachOfItsClaims(@ForAll("any") SmallWorld world) {
        Reconciliation result = RECONCILER.reconcile(world.dossier());
        for (Conflict conflict : result.conflicts()) {
            SmallWorld part = world.only(conflict.claims(), conflict.relations());
            assertThat(part.isFeasible()).as("%s", conflict).isFalse();
            for (String needed : part.things()) {
                assertThat(part.without(Set.of(needed)).isFeasible())
                        .as("%s without %s", conflict, needed)
                        .isTrue();
            }
            assertThat(conflict.certificate().verify(result.dossier())).isTrue();
        }
    }

    @Property(tries = 200)
    void everySmallestConflictIsTold(@ForAll("any") SmallWorld world) {
        Reconciliation result = RECONCILER.reconcile(world.dossier());
        assertThat(smallest(world))
                .allMatch(set -> result.conflicts().stream().anyMatch(conflict -> isTold(set, conflict, world)));
    }

    /** Whoever says a figure of a conflict may stand for it; figures that exclude each other are told once, all of them. */
    private static boolean isTold(Set<String> things, Conflict conflict, SmallWorld world) {
        Set<String> claims = new HashSet<>(things);
        Set<String> soft = world.constraints().stream()
                .map(one -> one.relation())
                .filter(relation -> relation.isSoft() && conflict.relations().contains(relation.id()))
                .map(relation -> relation.id())
                .collect(Collectors.toSet());
        boolean hasThem = claims.containsAll(soft);
        claims.removeAll(soft);
        return hasThem && isOfFigures(claims, conflict);
    }

    private static boolean isOfFigures(Set<String> claims, Conflict conflict) {
        boolean all =
                claims.stream().allMatch(claim -> conflict.sides().stream().anyMatch(side -> side.contains(claim)));
        return all
                && (conflict.relations().isEmpty()
                        ? claims.size() > 1
                        : claims.size() == conflict.sides().size() && isWithin(conflict, claims));
    }

    /** Whether claims say all figures of a conflict or, of figures that exclude each other, two. */
    static boolean isWithin(Conflict conflict, Set<String> claims) {
        long stated = conflict.sides().stream()
                .filter(side -> side.stream().anyMatch(claims::contains))
                .count();
        return conflict.relations().isEmpty()
                ? stated > 1
                : stated == conflict.sides().size();
    }

    /** The smallest sets of claims and soft relations that some assignment cannot keep whatever it is. */
    private static Set<Set<String>> smallest(SmallWorld world) {
        Set<Integer> broken = world.broken();
        List<Integer> smallest = new ArrayList<>();
        IntStream.range(0, 1 << world.things().size())
                .boxed()
                .sorted(Comparator.comparing(Integer::bitCount))
                .filter(kept -> smallest.stream().noneMatch(less -> (less & kept) == less))
                .filter(kept -> broken.stream().noneMatch(bits -> (bits & kept) == 0))
                .forEach(smallest::add);
        return smallest.stream().map(bits -> named(world, bits)).collect(Collectors.toSet());
    }

    private static Set<String> named(SmallWorld world, int bits) {
        return IntStream.range(0, world.things().size())
                .filter(thing -> (bits >> thing & 1) == 1)
                .mapToObj(world.things()::get)
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void noFewerClaimsThanToldCanBeWrong(@ForAll("any") SmallWorld world) {
        MinimalCorrection fewest = RECONCILER.reconcile(world.dossier()).minimalCorrection();
        Set<String> told = new HashSet<>(fewest.claims());
        told.addAll(fewest.relations());
        Optional<Integer> tried = world.broken().stream().map(Integer::bitCount).min(Integer::compare);
        if (tried.isEmpty()) {
            assertThat(told).hasSize(fewest.atLeast());
            assertThat(world.without(told).isFeasible()).isTrue();
            for (String each : told) {
                assertThat(world.without(Sets.difference(told, Set.of(each))).isFeasible())
                        .as("without %s but with %s", told, each)
                        .isFalse();
            }
        } else {
            assertThat(fewest.isProven()).isTrue();
            assertThat(fewest.atLeast()).isEqualTo(tried.get());
            assertThat(told).hasSize(tried.get());
            assertThat(world.without(told).isFeasible()).isTrue();
        }
    }

    @Property(tries = 300)
    void whatIsImpliedEnclosesAllThatFits(@ForAll("any") SmallWorld world) {
        impliedEncloses(world);
    }

    @Property(tries = 300)
    void whatLinearRelationsImplyEnclosesAllThatFits(@ForAll("linear") SmallWorld world) {
        impliedEncloses(world);
    }

    private static void impliedEncloses(SmallWorld world) {
        Reconciliation result = RECONCILER.reconcile(world.dossier());
        SmallWorld undisputed = world.undisputed();
        for (String measurand : List.of("a", "b", "c", "d", "share", "growth")) {
            Optional<Interval> hull = undisputed.hull(measurand);
            Optional<ImpliedFigure> implied = result.implied(measurand);
            if (hull.isPresent() && implied.isPresent()) {
                assertThat(implied.get().loose().encloses(hull.get()))
                        .as("%s in %s not %s", measurand, hull, implied)
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void aWiderClaimMakesNoNewConflict(@ForAll("any") SmallWorld world, @ForAll Random random) {
        List<SmallWorld.StatedRange> stated = new ArrayList<>(world.stated());
        int at = random.nextInt(stated.size());
        SmallWorld.StatedRange old = stated.get(at);
        stated.set(
                at,
                new SmallWorld.StatedRange(
                        old.id(),
                        old.measurand(),
                        random.nextInt(old.least() + 1),
                        old.most() + random.nextInt(SmallWorld.MOST + 1 - old.most())));
        Reconciliation before = RECONCILER.reconcile(world.dossier());
        Reconciliation after = RECONCILER.reconcile(new SmallWorld(stated, world.constraints()).dossier());
        for (Conflict conflict : after.conflicts()) {
            assertThat(before.conflicts()).as("%s", conflict).anyMatch(known -> isWithin(known, conflict.claims()));
        }
        assertThat(after.minimalCorrection().atLeast())
                .isLessThanOrEqualTo(before.minimalCorrection().atLeast());
    }

    @Property(tries = 200)
    void oneMoreRelationTakesNoContradictionAway(@ForAll("any") SmallWorld world) {
        List<SmallWorld.Constraint> fewer =
                world.constraints().subList(0, world.constraints().size() - 1);
        SmallWorld less = new SmallWorld(world.stated(), fewer);
        Reconciliation before = RECONCILER.reconcile(less.dossier());
        Reconciliation after = RECONCILER.reconcile(world.dossier());
        for (Conflict conflict : before.conflicts()) {
            assertThat(after.conflicts()).as("%s", conflict).anyMatch(told -> isWithin(told, conflict.claims()));
        }
    }

    @Property(tries = 200)
    void theOrderOfClaimsAndRelationsChangesNothingElse(@ForAll("any") SmallWorld world, @ForAll Random random) {
        List<SmallWorld.StatedRange> stated = new ArrayList<>(world.stated());
        List<SmallWorld.Constraint> constraints = new ArrayList<>(world.constraints());
        Collections.shuffle(stated, random);
        Collections.shuffle(constraints, random);
        assertThat(facts(RECONCILER.reconcile(new SmallWorld(stated, constraints).dossier())))
                .isEqualTo(facts(RECONCILER.reconcile(world.dossier())));
    }

    /** What a result says of relations, without its orders. */
    private static Set<Object> facts(Reconciliation result) {
        Set<Object> facts = new HashSet<>(result.checks());
        result.linkedChecks()
                .forEach(check -> facts.add(
                        List.of("linked", Set.copyOf(check.relations()), check.date(), check.status(), check.grade())));
        result.conflicts().forEach(conflict -> facts.add(List.of("conflict", conflict.claims(), conflict.relations())));
        MinimalCorrection fewest = result.minimalCorrection();
        facts.add(List.of("fewest", fewest.claims(), fewest.relations(), fewest.atLeast(), fewest.isProven()));
        for (String measurand : List.of("a", "b", "c", "d", "share", "growth")) {
            result.implied(measurand)
                    .ifPresent(implied -> facts.add(
                            List.of(measurand, implied.exact(), implied.loose(), Set.copyOf(implied.from()))));
        }
        return facts;
    }
}
