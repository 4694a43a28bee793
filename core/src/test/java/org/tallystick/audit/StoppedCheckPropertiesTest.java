package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;

/**
 * Verdicts on reports with excess digits, nil facts and duplicates, against an oracle of whole numbers. Values are in thousandths. The
 * oracle counts in thirty-seconds of a thousandth: the half of a last digit is whole there, and an open end lies one of them further in,
 * which a sum of three ends cannot make up for.
 */
class StoppedCheckPropertiesTest {
    private static final List<String> CONCEPTS = List.of("T", "A", "B", "C");
    private static final long STEPS = 32;

    /** What is done to a true value on its way into the report. */
    enum Slip {
        NONE,
        KEEPS_ALL_DIGITS,
        NEXT_VALUE,
        IS_NIL
    }

    /** A fact before it is reported; its decimals are null for {@code INF}. */
    record Told(int concept, @Nullable Integer decimals, Slip slip) {
        Report reported(AuditMode mode, long[] truths) {
            long last = last(decimals);
            long truth = truths[concept];
            long magnitude = Math.abs(truth) + (mode == AuditMode.ROUNDING ? last / 2 : 0);
            long fitting = Long.signum(truth) * (magnitude / last * last);
            return new Report(
                    concept,
                    switch (slip) {
                        case NONE -> fitting;
                        case KEEPS_ALL_DIGITS -> truth;
                        case NEXT_VALUE -> fitting + last;
                        case IS_NIL -> null;
                    },
                    slip == Slip.IS_NIL ? null : decimals);
        }
    }

    /** A fact by its value in thousandths, null for nil. */
    record Report(
            int concept, @Nullable Long value, @Nullable Integer decimals) {
        Fact fact() {
            String name = CONCEPTS.get(concept);
            if (value == null) {
                return Fact.nil(name, "");
            }
            Rational number = Rational.of(value, 1_000);
            return decimals == null ? Fact.exact(name, "", number) : Fact.of(name, "", number, decimals);
        }

        boolean isBeyondItsDecimals() {
            return value != null && value % last(decimals) != 0;
        }

        /** The least and the greatest true value, in steps. */
        long[] ends(AuditMode mode) {
            long middle = Objects.requireNonNull(value) * STEPS;
            long last = last(decimals) * STEPS;
            if (decimals == null) {
                return new long[] {middle, middle};
            }
            if (mode == AuditMode.ROUNDING) {
                return new long[] {middle - last / 2, middle + last / 2};
            }
            return new long[] {
                middle > 0 ? middle : middle - last + 1, middle < 0 ? middle : middle + last - 1,
            };
        }
    }

    /** One unit of the last decimal in thousandths; 1 for exact facts, which are all whole thousandths. */
    private static long last(@Nullable Integer decimals) {
        return decimals == null ? 1 : Math.round(Math.pow(10, 3 - decimals));
    }

    @Provide
    Arbitrary<List<Told>> told() {
        Arbitrary<Slip> slips = Arbitraries.frequency(
                Tuple.of(20, Slip.NONE),
                Tuple.of(1, Slip.KEEPS_ALL_DIGITS),
                Tuple.of(2, Slip.NEXT_VALUE),
                Tuple.of(1, Slip.IS_NIL));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(-2, 3).injectNull(0.2),
                        slips)
                .as(Told::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(9);
    }

    /** True values of the contributors in thousandths, mostly those that end in zeros. */
    @Provide
    Arbitrary<long[]> parts() {
        return Combinators.combine(
                        Arbitraries.longs().between(-400, 400), Arbitraries.of(1L, 10L, 1_000L, 1_000L, 100_000L))
                .as((number, step) -> number * step)
                .array(long[].class)
                .ofSize(3);
    }

    @Provide
    Arbitrary<int[]> signs() {
        return Arbitraries.of(1, -1).array(int[].class).ofSize(3);
    }

    private static Consistency judged(AuditMode mode, List<Report> reports, int[] signs) {
        Map<Integer, List<Report>> facts = new TreeMap<>();
        reports.forEach(one -> facts.computeIfAbsent(one.concept(), concept -> new ArrayList<>())
                .add(one));
        facts.values().removeIf(own -> own.stream().allMatch(one -> one.value() == null));
        if (!facts.containsKey(0) || facts.size() < 2) {
            return Consistency.NOT_BOUND;
        }
        boolean contradict = false;
        long least = 0;
        long greatest = 0;
        long[] total = {};
        for (Map.Entry<Integer, List<Report>> concept : facts.entrySet()) {
            List<Report> own = concept.getValue();
            if (own.stream().anyMatch(one -> one.value() == null)) {
                contradict = true;
                continue;
            }
            if (own.stream().anyMatch(Report::isBeyondItsDecimals)) {
                return Consistency.EXCESS_DIGITS;
            }
            long[] ends = common(mode, own);
            contradict |= ends[0] > ends[1];
            if (concept.getKey() == 0) {
                total = ends;
            } else if (signs[concept.getKey() - 1] > 0) {
                least += ends[0];
                greatest += ends[1];
            } else {
                least -= ends[1];
                greatest -= ends[0];
            }
        }
        if (contradict) {
            return Consistency.INCONSISTENT_DUPLICATES;
        }
        return least <= total[1] && total[0] <= greatest ? Consistency.CONSISTENT : Consistency.INCONSISTENT;
    }

    /** The ends that all facts leave; reversed where they leave nothing or differ at equal decimals. */
    private static long[] common(AuditMode mode, List<Report> facts) {
        long[] ends = {Long.MIN_VALUE / 8, Long.MAX_VALUE / 8};
        for (Report fact : facts) {
            long[] own = fact.ends(mode);
            ends = new long[] {Math.max(ends[0], own[0]), Math.min(ends[1], own[1])};
            boolean differs = facts.stream()
                    .anyMatch(other -> Objects.equals(other.decimals(), fact.decimals())
                            && !Objects.equals(other.value(), fact.value()));
            if (differs) {
                return new long[] {1, 0};
            }
        }
        return ends;
    }

    private static List<Report> reports(AuditMode mode, List<Told> told, long[] parts, int[] signs) {
        long total = 0;
        long[] truths = new long[4];
        for (int i = 0; i < 3; i++) {
            boolean present = told.stream().map(Told::concept).toList().contains(i + 1);
            truths[i + 1] = parts[i];
            total += present ? signs[i] * parts[i] : 0;
        }
        truths[0] = total;
        return told.stream().map(one -> one.reported(mode, truths)).toList();
    }

    private static CalculationCheck check(AuditMode mode, int[] signs, List<Report> reports) {
        Map<String, Rational> weights = new LinkedHashMap<>();
        for (int i = 0; i < signs.length; i++) {
            weights.put(CONCEPTS.get(i + 1), Rational.of(signs[i]));
        }
        return CalculationAudit.of(mode)
                .check(
                        List.of(Calculation.of("sum", "T", weights)),
                        reports.stream().map(Report::fact).toList())
                .checks()
                .get(0);
    }

    @Property(tries = 2_000)
    void judgesAsWholeNumbersDo(
            @ForAll AuditMode mode,
            @ForAll("told") List<Told> told,
            @ForAll("parts") long[] parts,
            @ForAll("signs") int[] signs) {
        List<Report> reports = reports(mode, told, parts, signs);
        CalculationCheck check = check(mode, signs, reports);
        Consistency expected = judged(mode, reports, signs);

        Statistics.collect(expected);
        assertThat(check.consistency()).as(check.why()).isEqualTo(expected);
    }

    @Property(tries = 500)
    void whatWasReportedOfOneTruthIsNeverStopped(
            @ForAll AuditMode mode,
            @ForAll("told") List<Told> told,
            @ForAll("parts") long[] parts,
            @ForAll("signs") int[] signs) {
        List<Told> faultless = told.stream()
                .map(one -> new Told(one.concept(), one.decimals(), Slip.NONE))
                .toList();
        CalculationCheck check = check(mode, signs, reports(mode, faultless, parts, signs));

        // each value was reported of one truth, by the rules of the mode
        assertThat(check.consistency()).isIn(Consistency.CONSISTENT, Consistency.NOT_BOUND);
        assertThat(check.excessDigits()).isEmpty();
        assertThat(check.contradictory()).isEmpty();
    }

    @Property(tries = 500)
    void aSecondCopyChangesNothingAndANilBesideItContradicts(
            @ForAll AuditMode mode,
            @ForAll("told") List<Told> told,
            @ForAll("parts") long[] parts,
            @ForAll("signs") int[] signs) {
        List<Report> reports = reports(mode, told, parts, signs);
        CalculationCheck once = check(mode, signs, reports);
        List<Report> twice = new ArrayList<>(reports);
        twice.addAll(reports);
        assertThat(check(mode, signs, twice).consistency()).isEqualTo(once.consistency());

        List<Report> besideNil = new ArrayList<>(reports);
        reports.forEach(one -> besideNil.add(new Report(one.concept(), null, null)));
        assertThat(check(mode, signs, besideNil).consistency())
                .isEqualTo(
                        once.consistency() == Consistency.NOT_BOUND
                                ? Consistency.NOT_BOUND
                                : Consistency.INCONSISTENT_DUPLICATES);
    }
}
