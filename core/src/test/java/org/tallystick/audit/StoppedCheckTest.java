package org.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Splitter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.SerialCopy;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;

/** Facts that stop the check of a sum: digits beyond the decimals, nil beside a value, and values that contradict each other. */
class StoppedCheckTest {
    private static final Calculation SUM = Calculation.of("sum", "T", "A", "B");

    private static CalculationCheck check(AuditMode mode, Calculation calculation, String facts) {
        Audit audit = audit(mode, calculation, facts);
        assertThat(audit.checks()).hasSize(1);
        assertThat(SerialCopy.of(audit)).isEqualTo(audit).hasSameHashCodeAs(audit);
        return audit.checks().get(0);
    }

    private static Audit audit(AuditMode mode, Calculation calculation, String facts) {
        List<Fact> all = Splitter.on(',')
                .splitToStream(facts)
                .map(CalculationAuditTest::fact)
                .toList();
        return CalculationAudit.of(mode).check(List.of(calculation), all);
    }

    private static List<String> names(@Nullable String names) {
        return names == null ? List.of() : Splitter.on(' ').splitToList(names);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45.3 | 0 | true",
                "45.0 | 0 | false",
                "-45.3 | 0 | true",
                "0.05 | 1 | true",
                "0.1 | 1 | false",
                "33179 | -3 | true",
                "33000 | -3 | false",
                "-33000 | -3 | false",
                "5 | -1 | true",
                "0 | -6 | false",
                "0 | 3 | false",
                "0 | INF | false",
                "45.3 | INF | false",
                "1/3 | INF | false",
                "1/3 | 9999 | true",
                "1/4 | 2 | false",
                "1e-9999 | 9999 | false",
                "1e-9999 | 9998 | true",
                "1e9999 | -9999 | false",
                "1e9998 | -9999 | true",
            })
    void excessDigitsAreThoseBeyondTheDecimals(String value, String decimals, boolean excess) {
        assertThat(Fact.parse("A", "", value, decimals).hasExcessDigits()).isEqualTo(excess);
    }

    @Test
    void aNilFactHasNoDigits() {
        assertThat(Fact.nil("A", "").hasExcessDigits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T 100.4 0, A 45 0, B 55 0 | T", // consistent to the reported value
                "T 100 0, A 45.3 0, B 55 0 | A",
                "T 200 0, A 45.3 0, B 55 0 | A", // and inconsistent by far
                "T 100.4 0, A 45.3 0, B 55.01 1 | T A B",
                "T 100 0, A 45 0, A 45.02 1, B 55 0 | A", // a duplicate whose rounded value would agree
                "T 100 0, A 45 0, A 45.0 1, A 45.02 1, B 55 0 | A",
                "T 33179 -3, A 33000 -3 | T",
                "T 33000 -3, A 33179 -3, B nil | A",
                "T -7 -1, A -10 -1 | T",
                "T 100 INF, A 45.5 INF, B 54.55 1 | B",
            })
    void excessDigitsStopTheCheckInEachMode(String facts, String concepts) {
        for (AuditMode mode : AuditMode.values()) {
            CalculationCheck check = check(mode, SUM, facts);
            assertThat(check.consistency()).isEqualTo(Consistency.EXCESS_DIGITS);
            assertThat(check.excessDigits()).containsExactlyElementsOf(names(concepts));
            assertThat(check.contradictory()).isEmpty();
            assertThat(check.gap()).isEmpty();
            assertThat(check.reported().isPresent()).isEqualTo(!names(concepts).contains("T"));
            assertThat(check.computed().isPresent()).isEqualTo(List.of("T").equals(names(concepts)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T 100 0, T nil, A 45 0, B 55 0 | T",
                "T nil, T 100 0, A 45 0, B 55 0 | T",
                "T 100 0, A 45 0, A nil, B 55 0 | A",
                "T 100 0, A 45 0, A 45 0, A nil, B 55 0 | A",
                "T 100 0, A 0 0, A nil, B 100 0 | A", // nil is not zero
                "T 100 INF, T nil, A nil, A 45 INF, B nil, B 55 INF | T A B",
                "T 100 0, A 45 0, A nil | A",
                "T 100 0, T 101 0, A 100 0 | T",
                "T 100 0, T 100 1, T 100.2 1, A 100 0 | T", // the first two are consistent
                "T 100 0, A 100 0, A 100 -1, A 103 INF | A",
                "T 100 0, A 100 0, A 300 -2 | A",
                "T 100 0, A 100 INF, A 101 INF | A",
                "T 0 0, A 0 0, A 1 0 | A",
            })
    void factsThatContradictEachOtherAreNoInconsistentSum(String facts, String concepts) {
        for (AuditMode mode : AuditMode.values()) {
            CalculationCheck check = check(mode, SUM, facts);
            assertThat(check.consistency()).isEqualTo(Consistency.INCONSISTENT_DUPLICATES);
            assertThat(check.contradictory()).containsExactlyElementsOf(names(concepts));
            assertThat(check.excessDigits()).isEmpty();
            assertThat(check.gap()).isEmpty();
            assertThat(check.why()).contains("its facts contradict each other");
        }
    }

    @Test
    void consistentDuplicatesOfSeveralDecimalsStopNothing() {
        CalculationCheck rounded = check(
                AuditMode.ROUNDING,
                SUM,
                "T 100 0, T 100 0, T 100.0 1, T 100 -2, A 45 0, A 45 0, A 50 -1, B 55 0, B nil");
        assertThat(rounded.consistency()).isEqualTo(Consistency.INCONSISTENT_DUPLICATES);
        CalculationCheck without = check(
                AuditMode.ROUNDING, SUM, "T 100 0, T 100 0, T 100.0 1, T 100 -2, A 45 0, A 45 0, A 50 -1, B 55 0");
        assertThat(without.consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(without.reported()).contains(Interval.closed(Rational.parse("99.95"), Rational.parse("100.05")));
    }

    @Test
    void theModeDecidesWhetherDuplicatesContradict() {
        String facts = "T 100 0, A 45 0, A 50 -1, B 55 0";
        assertThat(check(AuditMode.ROUNDING, SUM, facts).consistency()).isEqualTo(Consistency.CONSISTENT);
        assertThat(check(AuditMode.TRUNCATION, SUM, facts).consistency())
                .isEqualTo(Consistency.INCONSISTENT_DUPLICATES);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a concept: nil beside a value, then excess digits, then values that contradict
                "T 100 0, A 45.3 0, A nil, B 55 0 | INCONSISTENT_DUPLICATES | | A",
                "T 100 0, A 45.3 0, A 90 0, B 55 0 | EXCESS_DIGITS | A |",
                "T 100 0, A 45.3 0, B 55 0, B 56 0 | EXCESS_DIGITS | A | B",
                "T 100 0, T nil, A 45.3 0, B 55 0, B 56 0 | EXCESS_DIGITS | A | T B",
            })
    void aConceptIsNamedOnceAndExcessDigitsComeFirst(
            String facts, Consistency verdict, @Nullable String excess, @Nullable String contradictory) {
        CalculationCheck check = check(AuditMode.ROUNDING, SUM, facts);
        assertThat(check.consistency()).isEqualTo(verdict);
        assertThat(check.excessDigits()).containsExactlyElementsOf(names(excess));
        assertThat(check.contradictory()).containsExactlyElementsOf(names(contradictory));
    }

    @ParameterizedTest
    @CsvSource({
        "'A 45.3 0, A nil'",
        "'T nil, A 45.3 0'",
        "'T nil, A 45 0, A nil'",
        "'T 100.4 0'",
        "'T 100.4 0, T nil'",
        "'T 100.4 0, A nil, B nil'",
        "'T 100 0, T 101 0, A nil'",
    })
    void whatIsNotBoundIsNotStopped(String facts) {
        for (AuditMode mode : AuditMode.values()) {
            assertThat(check(mode, SUM, facts).consistency()).isEqualTo(Consistency.NOT_BOUND);
            assertThat(audit(mode, SUM, facts).isConsistent()).isTrue();
        }
    }

    @Test
    void onlyTheSumsOfTheFactAreStopped() {
        Audit audit = CalculationAudit.rounding()
                .check(
                        List.of(SUM, Calculation.of("other", "T", "B").less("C")),
                        List.of(
                                Fact.parse("T", "2023", "100", "0"),
                                Fact.parse("A", "2023", "45.3", "0"),
                                Fact.parse("B", "2023", "100", "0"),
                                Fact.parse("T", "2024", "100", "0"),
                                Fact.parse("A", "2024", "100", "0")));
        assertThat(audit.checks())
                .extracting(CalculationCheck::consistency)
                .containsExactly(
                        Consistency.EXCESS_DIGITS,
                        Consistency.CONSISTENT,
                        Consistency.CONSISTENT,
                        Consistency.NOT_BOUND);
    }

    @Test
    void stoppedChecksFail() {
        for (String facts : List.of("T 1.5 0, A 1 0", "T 1 0, T nil, A 1 0", "T 1 0, T 2 0, A 1 0")) {
            Audit audit = audit(AuditMode.ROUNDING, SUM, facts);
            assertThat(audit.isConsistent()).isFalse();
            assertThat(audit.inconsistencies()).isEqualTo(audit.checks());
            assertThatExceptionOfType(InconsistentCalculationsException.class)
                    .isThrownBy(audit::orElseThrow)
                    .withMessageContaining(audit.checks().get(0).why());
        }
    }

    @Test
    void theSummaryCountsStoppedChecksWhereThereAreAny() {
        assertThat(audit(AuditMode.ROUNDING, SUM, "T 1.5 0, A 1 0").summary())
                .isEqualTo("Audit of calculations, by rounding: 0 consistent, 0 inconsistent, 1 with excess digits,"
                        + " 0 not bound");
        assertThat(audit(AuditMode.TRUNCATION, SUM, "T 1 0, T nil, A 1 0").summary())
                .isEqualTo("Audit of calculations, by truncation: 0 consistent, 0 inconsistent, 1 with inconsistent"
                        + " duplicates, 0 not bound");
        assertThat(audit(AuditMode.ROUNDING, SUM, "T 1 0, A 1 0").summary())
                .isEqualTo("Audit of calculations, by rounding: 1 consistent, 0 inconsistent, 0 not bound");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T 33179 -3, A 33000 -3 | T has excess digits: 33,179 with decimals of -3 is no multiple of 1,000."
                        + " The sum was not checked.",
                "T 100 0, A 45.3 0, A 45.3 0, A 45.02 1, B 55 0 | A has excess digits: 45.3 with decimals of 0 is no"
                        + " multiple of 1, and 45.02 with decimals of 1 is no multiple of 0.1. The sum was not checked.",
                "T 100 0, A 45 0, A nil | A is reported as 45 and as nil: its facts contradict each other.",
                "T 100 0, A 45 0, A nil, A 46 0 | A is reported as 45 and as 46 and as nil: its facts contradict"
                        + " each other.",
                "T 100 0, A 45 INF, A nil, B 55 0 | A is reported as exactly 45 and as nil: its facts contradict"
                        + " each other.",
                "T 100.4 0, A 45 0, A 46 0 | T has excess digits: 100.4 with decimals of 0 is no multiple of 1. A is"
                        + " reported as 45 and as 46, to the same decimals: its facts contradict each other. The sum"
                        + " was not checked.",
            })
    void theFindingComesFirst(String facts, String why) {
        assertThat(check(AuditMode.ROUNDING, SUM, facts).why()).isEqualTo(why);
    }
}
