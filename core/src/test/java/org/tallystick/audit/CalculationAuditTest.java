package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.SerialCopy;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

class CalculationAuditTest {
    private static final Calculation SUM = Calculation.of("sum", "T", "A", "B");

    /** "T 100 0" is a fact of T with the value 100 and 0 decimals, "T nil" one without a value. */
    static Fact fact(String text) {
        List<String> words = Splitter.on(' ').splitToList(text.trim());
        return words.get(1).equals("nil")
                ? Fact.nil(words.get(0), "")
                : Fact.parse(words.get(0), "", words.get(1), words.get(2));
    }

    private static CalculationCheck check(AuditMode mode, Calculation calculation, String facts) {
        List<Fact> all = new ArrayList<>();
        for (String text : Splitter.on(',').split(facts)) {
            all.add(fact(text));
        }
        Audit audit = CalculationAudit.of(mode).check(List.of(calculation), all);
        assertThat(audit.checks()).hasSize(1);
        assertThat(SerialCopy.of(audit)).isEqualTo(audit).hasSameHashCodeAs(audit);
        return audit.checks().get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consistent     | T 100 0, A 45 0, B 54 0",
                "consistent     | T 100 0, A 45 0, B 55 0",
                "inconsistent   | T 102 0, A 45 0, B 55 1",
                "consistent     | T 101 INF, A 45 0, B 55.5 INF",
                "consistent     | T 1 0, A 1.5 INF, B 0 INF", // closed ends that touch
                "inconsistent   | T 1 0, A 1.5001 INF, B 0 INF",
                "inconsistent   | T 100 INF, A 45 INF, B 54 INF",
                "consistent     | T 100 INF, A 46 INF, B 54 INF",
                "consistent     | T 33000 -3, A 20000 -3, B 13001 0",
                "inconsistent   | T 33000 -3, A 20000 -3, B 14001 0",
                "inconsistent   | T 1000000000001 0, A 1000000000000 INF, B 0 INF", // off by one, far out
                "consistent     | T -3 0, A -1 0, B -2 0",
            })
    void roundedFactsAreClosedIntervals(String verdict, String facts) {
        assertThat(check(AuditMode.ROUNDING, SUM, facts).consistency().word()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "consistent     | T 100 0, A 45 0, B 54 0", // the sum is 99 to below 101
                "consistent     | T 100 0, A 45 0, B 55 0",
                "inconsistent   | T 99 0, A 45 0, B 55 0", // [99, 100) and [100, 102) touch
                "inconsistent   | T 102 0, A 45 0, B 55 0", // and so do [102, 103) and [100, 102)
                "inconsistent   | T 46 0, A 45 INF, B 0 INF",
                "inconsistent   | T 0 0, A -1 0, B 0 INF", // (-2, -1] and (-1, 1)
                "consistent     | T 0 0, A -1 0, B 0 0", // (-3, 0) and (-1, 1)
            })
    void truncatedFactsAreOpenAtTheFarEnd(String verdict, String facts) {
        assertThat(check(AuditMode.TRUNCATION, SUM, facts).consistency().word()).isEqualTo(verdict);
    }

    @Test
    void aNegativeWeightSwapsTheEndsAndTheirOpenness() {
        Calculation difference = Calculation.of("d", "T", "A").less("B");

        CalculationCheck check = check(AuditMode.TRUNCATION, difference, "T 31 0, A 50 INF, B 20 0");
        assertThat(check.computed()).contains(Interval.openClosed(Rational.of(29), Rational.of(30)));
        assertThat(check.consistency()).isEqualTo(Consistency.INCONSISTENT);
        assertThat(check.gap()).contains(Rational.ONE);

        assertThat(check(AuditMode.TRUNCATION, difference, "T 30 0, A 50 INF, B 20 0")
                        .consistency())
                .isEqualTo(Consistency.CONSISTENT);
        CalculationCheck touching = check(AuditMode.TRUNCATION, difference, "T 28 0, A 50 INF, B 20 0");
        assertThat(touching.consistency()).isEqualTo(Consistency.INCONSISTENT);
        assertThat(touching.gap()).contains(Rational.ZERO);
        assertThat(touching.why()).contains("they meet in an end that does not belong to both");
    }

    @Test
    void weightsMultiply() {
        Calculation half = Calculation.of("h", "T", Map.of("A", Rational.of(1, 2)));
        assertThat(check(AuditMode.ROUNDING, half, "T 5 INF, A 10 0").computed())
                .contains(Interval.closed(Rational.of(19, 4), Rational.of(21, 4)));
    }

    @Test
    void duplicatesAreIntersectedFirst() {
        CalculationCheck check = check(AuditMode.ROUNDING, SUM, "T 100 0, T 100.4 1, A 46 0, A 50 -1, B 54 INF");
        assertThat(check.reported()).contains(Interval.closed(Rational.parse("100.35"), Rational.parse("100.45")));
        assertThat(check.computed()).contains(Interval.closed(Rational.parse("99.5"), Rational.parse("100.5")));
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T 100 0, T 101 0, A 45 0, B 55 0  | T", // closed intervals touch, but the decimals are equal
                "T 100 0, A 45 0, A 46.51 2, B 55 0| A",
                "T 100 0, A 45 INF, A 46 INF, B 55 0| A",
                "T 100 0, T 0 0, A 45 0, B 54 0, B 53 0| T B",
            })
    void duplicatesThatContradictStopTheCheck(String facts, String contradictory) {
        for (AuditMode mode : AuditMode.values()) {
            CalculationCheck check = check(mode, SUM, facts);
            assertThat(check.consistency()).isEqualTo(Consistency.INCONSISTENT_DUPLICATES);
            assertThat(check.contradictory())
                    .containsExactlyElementsOf(Splitter.on(' ').split(contradictory));
            assertThat(check.gap()).isEmpty();
            assertThat(check.why()).contains("its facts contradict each other");
        }
    }

    @Test
    void duplicatesOfDifferentDecimalsMayTouch() {
        CalculationCheck check = check(AuditMode.ROUNDING, SUM, "T 10 0, T 10.5 INF, A 10.5 INF");
        assertThat(check.reported()).contains(Interval.of(Rational.parse("10.5")));
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A 1 0, B 2 0          | T is not reported, so there is nothing to check against.",
                "T nil, A 1 0, B 2 0   | T is reported as nil, so there is nothing to check against.",
                "T 1 0                 | No contributor of T is reported, so there is nothing to add up.",
                "T 1 0, A nil, B nil   | No contributor of T is reported, so there is nothing to add up.",
                "T nil, A nil          | T is reported as nil, so there is nothing to check against.",
                "T 1 0, T 2 0          | No contributor of T is reported, so there is nothing to add up.",
                "X 1 0                 | T is not reported, so there is nothing to check against.",
            })
    void withoutATotalOrAnyContributorNothingIsChecked(String facts, String why) {
        CalculationCheck check = check(AuditMode.ROUNDING, SUM, facts);
        assertThat(check.consistency()).isEqualTo(Consistency.NOT_BOUND);
        assertThat(check.why()).isEqualTo(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"T 45 0, A 45 0", "T 45 0, A 45 0, B nil", "T 45 0, A 45 0, A 45 0, B nil, B nil"})
    void absentAndNilContributorsCountAsZeroAndAreNamed(String facts) {
        CalculationCheck check = check(AuditMode.ROUNDING, SUM, facts);
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(check.absent()).containsExactly("B");
        assertThat(check.nil()).hasSize(facts.contains("B nil") ? 1 : 0);
        assertThat(check.why()).endsWith("B has no reported value and counts as zero.");
    }

    @Test
    void whyTellsTheArithmetic() {
        assertThat(check(AuditMode.ROUNDING, SUM, "T 102 0, A 45 0, B 54 0").why())
                .isEqualTo("A 45 (44.5 to 45.5) + B 54 (53.5 to 54.5) comes to 98 to 100, and T is reported as 102"
                        + " (101.5 to 102.5): at least 1.5 too much.");
        assertThat(check(AuditMode.ROUNDING, SUM.less("C"), "T 1200 -2, A 45 INF, C 0 0")
                        .why())
                .isEqualTo(
                        "A exactly 45 − C 0 (-0.5 to 0.5) comes to 44.5 to 45.5, and T is reported as 1,200 (1,150 to"
                                + " 1,250): at least 1,104.5 too much. B has no reported value and counts as zero.");
        assertThat(check(AuditMode.TRUNCATION, SUM, "T 100 0, A 45 0, B 54 0").why())
                .isEqualTo(
                        "A 45 (45 to below 46) + B 54 (54 to below 55) comes to 99 to below 101, and T is reported as"
                                + " 100 (100 to below 101): both can be 100 to below 101.");
        assertThat(check(AuditMode.ROUNDING, SUM, "T 100 0, A 45 0, A 47 INF, B 53 0")
                        .why())
                .isEqualTo("A is reported as 45 (44.5 to 45.5) and as exactly 47: its facts contradict each other.");
    }

    @Test
    void longSumsAreShortened() {
        Map<String, Rational> weights = new LinkedHashMap<>();
        StringBuilder facts = new StringBuilder("T 10000 INF");
        for (int i = 0; i < 10_000; i++) {
            weights.put("C" + i, Rational.ONE);
            facts.append(", C").append(i).append(" 1 INF");
        }
        CalculationCheck check = check(AuditMode.ROUNDING, Calculation.of("long", "T", weights), facts.toString());
        assertThat(check.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(check.why()).hasSizeLessThan(1_000).contains("and 9980 more");
    }

    @Test
    void eachContextIsCheckedForItself() {
        Audit audit = CalculationAudit.rounding()
                .check(
                        List.of(SUM, Calculation.of("other", "X", "Y")),
                        List.of(
                                Fact.parse("A", "2023", "1", "0"),
                                Fact.parse("T", "2024", "10", "0"),
                                Fact.parse("A", "2024", "10", "0"),
                                Fact.parse("T", "2023", "10", "0")));
        assertThat(audit.checks()).extracting(CalculationCheck::context).containsExactly("2024", "2023", "");
        assertThat(audit.checks())
                .extracting(CalculationCheck::consistency)
                .containsExactly(Consistency.CONSISTENT, Consistency.INCONSISTENT, Consistency.NOT_BOUND);
        assertThat(audit.isConsistent()).isFalse();
        assertThat(audit.inconsistencies()).containsExactly(audit.checks().get(1));
        assertThat(audit.skippedClaims()).isEmpty();
    }
}
