package org.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tallystick.InvalidValueException;

class PeriodTest {

    private static final PartialDate INAUGURATION = PartialDate.parse("2025-01-20");
    private static final PartialDate SAME_WITHOUT_YEAR = PartialDate.parse("XXXX-01-20");
    private static final PartialDate REPORT = PartialDate.parse("2026-02-06");

    @Test
    void hasOneEndOrBoth() {
        assertThat(Period.since(INAUGURATION).since()).contains(INAUGURATION);
        assertThat(Period.since(INAUGURATION).until()).isEmpty();
        assertThat(Period.until(REPORT).since()).isEmpty();
        assertThat(Period.until(REPORT).until()).contains(REPORT);
        assertThat(Period.between(INAUGURATION, REPORT).since()).contains(INAUGURATION);
        assertThat(Period.between(INAUGURATION, REPORT).until()).contains(REPORT);
    }

    @Test
    void mayLastOneDate() {
        PartialDate year = PartialDate.parse("2026");
        assertThat(Period.between(year, year)).hasToString("2026/2026");
        assertThat(Period.between(year, PartialDate.parse("2026-02"))).hasToString("2026/2026-02");
    }

    @Test
    void isRefusedWhereItEndsBeforeItBegins() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Period.between(REPORT, INAUGURATION))
                .satisfies(reversed -> assertThat(reversed.values()).containsExactly(REPORT, INAUGURATION));
        assertThat(Period.between(REPORT, SAME_WITHOUT_YEAR).until())
                .as("nobody knows that it is earlier")
                .contains(SAME_WITHOUT_YEAR);
    }

    @Test
    void matchesEndByEnd() {
        assertThat(Period.since(INAUGURATION).matches(Period.since(SAME_WITHOUT_YEAR)))
                .isTrue();
        assertThat(Period.since(SAME_WITHOUT_YEAR).matches(Period.since(INAUGURATION)))
                .isTrue();
        assertThat(Period.since(INAUGURATION).matches(Period.until(INAUGURATION)))
                .isFalse();
        assertThat(Period.since(INAUGURATION).matches(Period.between(INAUGURATION, REPORT)))
                .isFalse();
        assertThat(Period.between(INAUGURATION, REPORT).matches(Period.since(INAUGURATION)))
                .isFalse();
        assertThat(Period.between(SAME_WITHOUT_YEAR, REPORT).matches(Period.between(INAUGURATION, REPORT)))
                .isTrue();
        assertThat(Period.between(INAUGURATION, REPORT)
                        .matches(Period.between(INAUGURATION, PartialDate.parse("2026"))))
                .isFalse();
    }

    @Test
    void equalsAPeriodWithEqualEnds() {
        assertThat(Period.since(INAUGURATION))
                .isEqualTo(Period.since(PartialDate.parse("2025-01-20")))
                .hasSameHashCodeAs(Period.since(PartialDate.parse("2025-01-20")))
                .isNotEqualTo(Period.until(INAUGURATION))
                .isNotEqualTo(Period.since(SAME_WITHOUT_YEAR));
    }

    @Test
    void isWrittenWithAStrokeAndDotsForWhatWasNotSaid() {
        assertThat(Period.since(INAUGURATION)).hasToString("2025-01-20/..");
        assertThat(Period.until(REPORT)).hasToString("../2026-02-06");
    }

    @Test
    void survivesSerialization() throws IOException, ClassNotFoundException {
        assertThat(PartialDateTest.copy(Period.since(INAUGURATION))).isEqualTo(Period.since(INAUGURATION));
    }

    @Test
    void isToldInDays() {
        assertThat(Period.between(PartialDate.parse("2024-02"), PartialDate.parse("2024-02"))
                        .inDays())
                .hasToString("2024-02-01/2024-02-29");
        assertThat(Period.until(PartialDate.parse("2025")).inDays()).hasToString("../2025-12-31");
        assertThat(Period.since(SAME_WITHOUT_YEAR).inDays()).isEqualTo(Period.since(SAME_WITHOUT_YEAR));
        assertThat(Period.said("in a while").inDays()).isEqualTo(Period.said("in a while"));
        assertThat(Period.since(PartialDate.parse("2026-02-06T14:00Z")).inDays())
                .hasToString("2026-02-06T14:00Z/..");
    }
}
