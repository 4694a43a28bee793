package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * Audits of small decimals against a search on a grid. All facts are multiples of a tenth of at most one decimal, so that every end
 * of an interval is a multiple of a twentieth, and a grid four times as fine, in eightieths, holds a value of every interval of true
 * values and, for up to three contributors with weights of ±1, of every sum that is not empty.
 */
class CalculationAuditPropertiesTest {
    /** How many steps of the grid make 1. */
    private static final int STEPS = 80;

    private static final int REACH = 4 * STEPS;
    private static final List<String> CONCEPTS = List.of("T", "A", "B", "C");

    /** A fact by its value in tenths, null for nil, and its decimals, null for exact. */
    record StatedFact(
            int concept, @Nullable Integer tenths, @Nullable Integer decimals) {
        Fact fact() {
            String name = CONCEPTS.get(concept);
            if (tenths == null) {
                return Fact.nil(name, "");
            }
            Rational value = Rational.of(tenths, 10);
            return decimals == null ? Fact.exact(name, "", value) : Fact.of(name, "", value, decimals);
        }

        boolean isBeyondItsDecimals() {
            return tenths != null && decimals != null && decimals == 0 && tenths % 10 != 0;
        }

        /** Whether a true value, in steps of the grid, may have been reported so. */
        boolean admits(AuditMode mode, int steps) {
            int reported = Objects.requireNonNull(tenths) * STEPS / 10;
            if (decimals == null) {
                return steps == reported;
            }
            int last = decimals == 0 ? STEPS : STEPS / 10;
            if (mode == AuditMode.ROUNDING) {
                return 2 * Math.abs(steps - reported) <= last;
            }
            boolean sameSide = reported == 0 || Integer.signum(steps) == Integer.signum(reported);
            int further = Math.abs(steps) - Math.abs(reported);
            return sameSide && further < last && (reported == 0 || further >= 0);
        }
    }

    @Provide
    Arbitrary<List<StatedFact>> facts() {
        Arbitrary<StatedFact> wholes = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-2, 2))
                .as((concept, value) -> new StatedFact(concept, value * 10, 0));
        Arbitrary<StatedFact> tenths = Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-25, 25),
                        Arbitraries.of(0, 1, 1, 1, 1, 1, 1).injectNull(0.3))
                .as(StatedFact::new);
        Arbitrary<StatedFact> nils =
                Arbitraries.integers().between(0, 3).map(concept -> new StatedFact(concept, null, null));
        return Arbitraries.frequencyOf(Tuple.of(6, wholes), Tuple.of(4, tenths), Tuple.of(1, nils))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Consistency judged(AuditMode mode, List<StatedFact> stated, int[] signs) {
        Map<Integer, List<StatedFact>> valued = new TreeMap<>();
        stated.stream()
                .filter(one -> one.tenths() != null)
                .forEach(one -> valued.computeIfAbsent(one.concept(), concept -> new ArrayList<>())
                        .add(one));
        if (!valued.containsKey(0) || valued.size() < 2) {
            return Consistency.NOT_BOUND;
        }
        Set<Integer> nilBesideValue = stated.stream()
                .filter(one -> one.tenths() == null && valued.containsKey(one.concept()))
                .map(StatedFact::concept)
                .collect(Collectors.toSet());
        if (stated.stream().anyMatch(one -> one.isBeyondItsDecimals() && !nilBesideValue.contains(one.concept()))) {
            return Consistency.EXCESS_DIGITS;
        }
        if (!nilBesideValue.isEmpty()
                || valued.values().stream()
                        .anyMatch(own -> differAtEqualDecimals(own) || excludeEachOther(mode, own))) {
            return Consistency.INCONSISTENT_DUPLICATES;
        }
        List<IntPredicate> contributors = new ArrayList<>();
        for (int concept = 1; concept <= 3; concept++) {
            int sign = signs[concept - 1];
            List<StatedFact> own = valued.getOrDefault(concept, List.of());
            contributors.add(
                    own.isEmpty()
                            ? steps -> steps == 0
                            : steps -> own.stream().allMatch(one -> one.admits(mode, sign * steps)));
        }
        boolean[] sums = new boolean[2 * 4 * REACH + 1];
        sums[4 * REACH] = true;
        for (IntPredicate contributor : contributors) {
            sums = plus(sums, contributor);
        }
        boolean[] all = sums;
        boolean shared = IntStream.rangeClosed(-REACH, REACH)
                .filter(steps -> valued.get(0).stream().allMatch(one -> one.admits(mode, steps)))
                .anyMatch(steps -> all[steps + 4 * REACH]);
        return shared ? Consistency.CONSISTENT : Consistency.INCONSISTENT;
    }

    private static boolean[] plus(boolean[] sums, IntPredicate contributor) {
        int[] values = IntStream.rangeClosed(-REACH, REACH).filter(contributor).toArray();
        boolean[] grown = new boolean[sums.length];
        for (int sum = 0; sum < sums.length; sum++) {
            if (sums[sum]) {
                for (int value : values) {
                    grown[sum + value] = true;
                }
            }
        }
        return grown;
    }

    private static boolean differAtEqualDecimals(List<StatedFact> facts) {
        return facts.stream()
                .anyMatch(one -> facts.stream()
                        .anyMatch(other -> Objects.equals(one.decimals(), other.decimals())
                                && !Objects.equals(one.tenths(), other.tenths())));
    }

    private static boolean excludeEachOther(AuditMode mode, List<StatedFact> facts) {
        return IntStream.rangeClosed(-REACH, REACH)
                .noneMatch(steps -> facts.stream().allMatch(one -> one.admits(mode, steps)));
    }

    private static Calculation calculation(int[] signs) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (int i = 0; i < signs.length; i++) {
            weights.put(CONCEPTS.get(i + 1), Rational.of(signs[i]));
        }
        return Calculation.of("sum", "T", weights);
    }

    private static CalculationCheck check(AuditMode mode, Calculation calculation, List<Fact> facts) {
        return CalculationAudit.of(mode)
                .check(List.of(calculation), facts)
                .checks()
                .get(0);
    }

    @Provide
    Arbitrary<int[]> signs() {
        return Arbitraries.of(1, -1).array(int[].class).ofSize(3);
    }

    @Property(tries = 1_000)
    void judgesAsASearchForTrueValues(
            @ForAll AuditMode mode, @ForAll("facts") List<StatedFact> stated, @ForAll("signs") int[] signs) {
        List<Fact> facts = stated.stream().map(StatedFact::fact).toList();
        CalculationCheck check = check(mode, calculation(signs), facts);

        assertThat(check.consistency()).as(check.why()).isEqualTo(judged(mode, stated, signs));
    }

    @Property(tries = 500)
    void theOrderOfFactsChangesNothing(
            @ForAll AuditMode mode,
            @ForAll("facts") List<StatedFact> stated,
            @ForAll("signs") int[] signs,
            @ForAll Random random) {
        List<Fact> facts = new ArrayList<>(stated.stream().map(StatedFact::fact).toList());
        CalculationCheck check = check(mode, calculation(signs), facts);
        Collections.shuffle(facts, random);
        CalculationCheck shuffled = check(mode, calculation(signs), facts);

        assertThat(shuffled.consistency()).isEqualTo(check.consistency());
        assertThat(shuffled.computed()).isEqualTo(check.computed());
        assertThat(shuffled.reported()).isEqualTo(check.reported());
        assertThat(shuffled.gap()).isEqualTo(check.gap());
    }

    @Property(tries = 500)
    void oppositeFactsAreJudgedAlike(
            @ForAll AuditMode mode, @ForAll("facts") List<StatedFact> stated, @ForAll("signs") int[] signs) {
        List<Fact> facts = stated.stream().map(StatedFact::fact).toList();
        List<Fact> opposite = stated.stream()
                .map(one -> one.tenths() == null ? one : new StatedFact(one.concept(), -one.tenths(), one.decimals()))
                .map(StatedFact::fact)
                .toList();
        CalculationCheck check = check(mode, calculation(signs), facts);
        CalculationCheck turned = check(mode, calculation(signs), opposite);

        assertThat(turned.consistency()).isEqualTo(check.consistency());
        assertThat(turned.computed()).isEqualTo(check.computed().map(sum -> sum.negated()));
        assertThat(turned.gap()).isEqualTo(check.gap());
    }
}
