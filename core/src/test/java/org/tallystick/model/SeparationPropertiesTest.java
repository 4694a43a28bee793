package org.tallystick.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tallystick.algebra.LinearForm;
import org.tallystick.claim.Claim;
import org.tallystick.claim.Measurand;
import org.tallystick.claim.Source;
import org.tallystick.dossier.Dossier;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.proof.Certificate;
import org.tallystick.relation.Relation;
import org.tallystick.solver.linear.Budget;
import org.tallystick.solver.linear.LinearSolver;
import org.tallystick.solver.linear.LinearSystem;

/** Neighbours are decided as if, of every two bare figures, the lower were stated to be of a lower value. */
class SeparationPropertiesTest {
    private static final long STEPS = 2_000_000;
    private static final List<String> RULES = List.of(
            "%s = %s",
            "%s <= %s", "%s = %s + %s", "%s >= %s + %s", "2 * %s = %s + %s", "%s = %s + %s + %s", "3 * %s = %s");
    private static final List<String> PHRASES =
            List.of("%d", "%d", "%d", "%d", "exactly %d.5", "about %d", "exactly %d");

    private static Dossier dossier(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < 3 + random.nextInt(5); number++) {
            String phrase = String.format(PHRASES.get(random.nextInt(PHRASES.size())), 1 + random.nextInt(4));
            claims.add(
                    Claim.of(Source.of("s" + number), measurand(random), phrase).withId("claim" + number));
        }
        Dossier dossier = Dossier.of(claims.toArray(Claim[]::new));
        for (int number = 0; number < 1 + random.nextInt(3); number++) {
            String rule = RULES.get(random.nextInt(RULES.size()));
            Object[] names = random.ints(0, 4)
                    .distinct()
                    .limit(4)
                    .mapToObj(at -> "m" + at)
                    .toArray();
            Relation relation = Relation.parse(String.format(rule, names));
            dossier = dossier.relationsById().containsKey(relation.id()) ? dossier : dossier.with(relation);
        }
        return dossier;
    }

    private static Measurand measurand(Random random) {
        return Measurand.of("m" + random.nextInt(4));
    }

    /** Decides a model with a strict row for every two bare figures. */
    private static boolean isPossible(Model model, Dossier dossier) {
        LinearSystem.Builder builder = LinearSystem.builder();
        Map<String, Integer> unknowns = new HashMap<>();
        model.ranges().keySet().forEach(id -> unknowns.put(id, builder.unknown()));
        for (ClaimBound bound : model.claimBounds()) {
            builder.bound(number(unknowns, bound), bound.values());
            for (ClaimBound other : model.claimBounds()) {
                if (isBare(bound, dossier)
                        && isBare(other, dossier)
                        && value(bound, dossier).compareTo(value(other, dossier)) < 0) {
                    below(builder, number(unknowns, bound), number(unknowns, other));
                }
            }
        }
        model.ties().forEach(tie -> {
            LinearForm row = tie.statement().row().orElseThrow();
            builder.row(
                    row.coefficients().keySet().stream().map(unknowns::get).toList(),
                    row.coefficients().values().asList(),
                    row.values());
        });
        return LinearSolver.decide(builder.build(), Budget.of(STEPS)).isPossible();
    }

    private static void below(LinearSystem.Builder builder, int low, int high) {
        if (low == high) {
            builder.bound(low, Interval.lessThan(Rational.ZERO));
            builder.bound(low, Interval.greaterThan(Rational.ZERO));
        } else {
            builder.row(List.of(low, high), List.of(Rational.ONE, Rational.of(-1)), Interval.lessThan(Rational.ZERO));
        }
    }

    private static int number(Map<String, Integer> unknowns, ClaimBound bound) {
        return Optional.ofNullable(unknowns.get(bound.measurand())).orElseThrow();
    }

    private static Claim claim(ClaimBound bound, Dossier dossier) {
        return Optional.ofNullable(dossier.claimsById().get(bound.claim())).orElseThrow();
    }

    private static boolean isBare(ClaimBound bound, Dossier dossier) {
        String phrase = claim(bound, dossier).said().phrase();
        return phrase.chars().allMatch(Character::isDigit);
    }

    private static Rational value(ClaimBound bound, Dossier dossier) {
        return claim(bound, dossier).figure().value().orElseThrow();
    }

    @Property(tries = 1500)
    void neighboursAreDecidedAsIfTheirOrderWereStated(@ForAll long seed) {
        Dossier dossier = dossier(seed);
        for (ModelOnDate linked : ModelDecisionTest.models(dossier).all()) {
            Model model = linked.in(Reading.ROUNDED);
            ModelDecision decision = ModelDecision.of(model, dossier, Budget.of(STEPS));
            assertThat(decision.isPossible()).isEqualTo(isPossible(model, dossier));
            assertThat(decision.isImpossible()).isNotEqualTo(decision.isPossible());
            for (Certificate proof : decision.contradictions(20)) {
                assertThat(proof.verify(dossier)).isTrue();
                assertSmallest(model, proof.claims(), dossier);
            }
        }
    }

    private static void assertSmallest(Model model, ImmutableSet<String> conflict, Dossier dossier) {
        assertThat(isPossible(model.only(conflict), dossier)).isFalse();
        List<String> claims = conflict.asList();
        IntStream.range(0, claims.size())
                .mapToObj(left -> claims.stream()
                        .filter(claim -> !claim.equals(claims.get(left)))
                        .collect(ImmutableSet.toImmutableSet()))
                .forEach(rest ->
                        assertThat(isPossible(model.only(rest), dossier)).isTrue());
    }
}
