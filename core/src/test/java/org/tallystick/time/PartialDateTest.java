package org.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.UnreadableTextException;

class PartialDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "0000",
                "9999",
                "2026-02",
                "2026-02-06",
                "2024-02-29",
                "2026-02-06T14:00Z",
                "2026-02-06T14:00:30Z",
                "2026-02-06T14:00:30.123456789-05:00",
                "2026-02-06T14:00+18",
                "XXXX-01-20",
                "XXXX-02-29",
                "XXXX-01",
                "[2026-02-05,2026-02-06]",
                "[2026-02-05, XXXX-02, 2024]",
                "[2026]"
            })
    void keepsADateAsItWasWritten(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text).isEqualTo(PartialDate.parse(text));
        assertThat(PartialDate.parse(text).isSaid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "\"\"                         | 0  | digits of the year",
                "26                           | 2  | digits of the year",
                "2026-2                       | 6  | digits of the month",
                "2026-13                      | 5  | no month 13",
                "2026-00-10                   | 5  | no month 00",
                "XXXX-13-01                   | 5  | no month 13",
                "2026-02-30                   | 8  | 2026-02 has no day 30",
                "2025-02-29                   | 8  | 2025-02 has no day 29",
                "1900-02-29                   | 8  | 1900-02 has no day 29",
                "XXXX-02-30                   | 8  | XXXX-02 has no day 30",
                "XXXX                         | 4  | needs a month",
                "XXXX-01-20T10:00Z            | 10 | should end here",
                "XX26-01-20                   | 0  | digits of the year",
                "2026-02-06T14:00             | 16 | needs Z or its offset",
                "2026-02-06T14:00:30          | 19 | needs Z or its offset",
                "2026-02-06T14Z               | 13 | colon and the minutes",
                "2026-02-06T24:00Z            | 11 | no hour 24",
                "2026-02-06T14:60Z            | 14 | no minute 60",
                "2026-02-06T23:59:60Z         | 17 | no second 60",
                "2026-02-06T14:00:00.Z        | 20 | digits of a second",
                "2026-02-06T14:00+19:00       | 17 | no offset hour 19",
                "2026-02-06T14:00+18:30       | 16 | no clock is at +18:30",
                "2026-02-06T14:00-00:00       | 16 | no clock is at -00:00",
                "2026-02-06 14:00Z            | 10 | should end here",
                "2026-02-06Z                  | 10 | should end here",
                "20260206                     | 4  | should end here",
                "[2026-02-05                  | 11 | comma or the end of the set",
                "[2026,                       | 6  | digits of the year",
                "[2026,[2027]]                | 6  | digits of the year",
                "[2024..2026]                 | 5  | comma or the end of the set",
                "[]                           | 1  | digits of the year",
                "２０２６                       | 0  | digits of the year",
                "Wednesday                    | 0  | digits of the year"
            })
    void refusesWhatIsNotADateAndTellsWhereAndWhy(String text, int at, String reason) {
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .satisfies(refusal -> {
                    assertThat(refusal.text()).isEqualTo(text);
                    assertThat(refusal.at()).isEqualTo(at);
                    assertThat(refusal.reason()).contains(reason);
                    assertThat(refusal).hasMessageContaining(text).hasMessageContaining(reason);
                });
    }

    @Test
    void refusesWhatIsTooLongWithoutQuotingAllOfIt() {
        String text = "[2026" + ",2026".repeat(PartialDate.MAX_LENGTH / 5) + "]";
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> PartialDate.parse(text))
                .satisfies(refusal -> assertThat(refusal.at()).isEqualTo(PartialDate.MAX_LENGTH))
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(200));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> PartialDate.said("w".repeat(PartialDate.MAX_LENGTH + 1)));
    }

    @Test
    void isMadeOfThePlatformsOwnDates() {
        assertThat(PartialDate.of(Year.of(826))).hasToString("0826");
        assertThat(PartialDate.of(YearMonth.of(2026, 2))).isEqualTo(PartialDate.parse("2026-02"));
        assertThat(PartialDate.of(LocalDate.of(2026, 2, 6))).isEqualTo(PartialDate.parse("2026-02-06"));
        assertThat(PartialDate.of(OffsetDateTime.parse("2026-02-06T14:00:00Z"))).hasToString("2026-02-06T14:00Z");
        assertThat(PartialDate.of(OffsetDateTime.parse("1880-01-01T00:00:00-00:01:15")))
                .hasToString("1880-01-01T00:01:15Z");
    }

    @Test
    void hasYearsOfFourDigitsOnly() {
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> PartialDate.of(Year.of(10_000)));
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> PartialDate.of(Year.of(-1)));
        assertThatExceptionOfType(UnreadableTextException.class)
                .isThrownBy(() -> PartialDate.of(LocalDate.of(12_026, 1, 1)));
    }

    @Test
    void equalsWhatSaysTheSameHoweverWritten() {
        assertThat(PartialDate.parse("2026-02-06T14:00Z"))
                .isEqualTo(PartialDate.parse("2026-02-06T14:00:00.0+00:00"))
                .hasSameHashCodeAs(PartialDate.parse("2026-02-06T14:00:00.0+00:00"))
                .isNotEqualTo(PartialDate.parse("2026-02-06T15:00+01:00"));
        assertThat(PartialDate.parse("[2026-02-05,2026-02-06]"))
                .isEqualTo(PartialDate.parse("[2026-02-06, 2026-02-05]"))
                .hasSameHashCodeAs(PartialDate.parse("[2026-02-06, 2026-02-05]"));
        assertThat(PartialDate.parse("[2026]")).isEqualTo(PartialDate.parse("2026"));
        assertThat(PartialDate.parse("2026-02")).isNotEqualTo(PartialDate.parse("2026-02-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2026-02-06",
        "2026-01, 2026-02-06",
        "2026-02-05, 2026-02-06",
        "2026-02-06T14:00Z, 2026-02-06T14:01Z",
        "2026-02-06T14:00+01:00, 2026-02-06T14:00Z",
        "2026-02-05, 2026-02-06T00:00Z",
        "2026-02-06T23:59Z, 2026-02-07"
    })
    void isBeforeWhatBeginsAfterItsEnd(String earlier, String later) {
        assertThat(PartialDate.parse(earlier).isBefore(PartialDate.parse(later)))
                .isTrue();
        assertThat(PartialDate.parse(later).isBefore(PartialDate.parse(earlier)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-02-06",
        "2026-02, 2026-02-06",
        "2026-02-06, 2026-02-06",
        "2026-02-06, 2026-02-06T14:00Z",
        "2026-02-06, 2026-02-06T23:00-05:00",
        "2026-02-07, 2026-02-06T23:00-05:00",
        "XXXX-01-20, 2026-02-06",
        "XXXX-01-20, XXXX-02-06",
        "2026-02-06T14:00Z, 2026-02-06T15:00+01:00"
    })
    void isNotBeforeWhereThatCannotBeKnown(String one, String two) {
        assertThat(PartialDate.parse(one).isBefore(PartialDate.parse(two))).isFalse();
        assertThat(PartialDate.parse(two).isBefore(PartialDate.parse(one))).isFalse();
    }

    @Test
    void placesASetOnlyWhereEveryDateOfItLies() {
        PartialDate set = PartialDate.parse("[2026-02-05,2026-02-07]");
        assertThat(PartialDate.parse("2026-02-04").isBefore(set)).isTrue();
        assertThat(PartialDate.parse("2026-02-05").isBefore(set)).isFalse();
        assertThat(PartialDate.parse("2026-02-06").isBefore(set)).isFalse();
        assertThat(set.isBefore(PartialDate.parse("2026-02-06"))).isFalse();
        assertThat(set.isBefore(PartialDate.parse("[2026-02-08,2027]"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-06 | 2026-02-06",
                "XXXX-01-20 | 2025-01-20",
                "XXXX-02    | 2024-02",
                "XXXX-02-29 | 2024-02-29",
                "[2026-02-05,2026-02-06] | 2026-02-06",
                "[2026-02-05,2026-02-06] | [2026-02-06,2026-02-07]",
                "[2026-02-05,2026-02-06] | XXXX-02-06",
                "[2025,XXXX-02-06] | 2026-02-06",
                "2026-02-06T14:00Z | 2026-02-06T15:00+01:00"
            })
    void matchesWhatCanBeTheSameDate(String one, String two) {
        assertThat(PartialDate.parse(one).matches(PartialDate.parse(two))).isTrue();
        assertThat(PartialDate.parse(two).matches(PartialDate.parse(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-06 | 2026-02-07",
                "2026-02 | 2026-02-06",
                "XXXX-01-20 | 2025-01-21",
                "XXXX-01-20 | 2025-02-20",
                "XXXX-01-01 | 2025-01",
                "XXXX-01 | 2025-01-01",
                "XXXX-01 | 2025",
                "XXXX-01-20 | 2025-01-20T12:00Z",
                "[2026-02-05,2026-02-06] | 2026-02-07",
                "[2026-02-05,2026-02-06] | [2026-02-07,2026-02-08]"
            })
    void doesNotMatchWhatIsToldApart(String one, String two) {
        assertThat(PartialDate.parse(one).matches(PartialDate.parse(two))).isFalse();
        assertThat(PartialDate.parse(two).matches(PartialDate.parse(one))).isFalse();
    }

    @Test
    void keepsWordsAndClaimsToKnowNothingOfThem() {
        PartialDate wednesday = PartialDate.said("Wednesday");
        assertThat(wednesday).hasToString("Wednesday").isEqualTo(PartialDate.said("Wednesday"));
        assertThat(wednesday.isSaid()).isTrue();
        assertThat(wednesday.matches(PartialDate.said("Wednesday"))).isTrue();
        assertThat(wednesday.matches(PartialDate.said("Thursday"))).isFalse();
        assertThat(PartialDate.said("2026")).isNotEqualTo(PartialDate.parse("2026"));
        assertThat(PartialDate.said("2025").isBefore(PartialDate.parse("2026"))).isFalse();
        assertThat(PartialDate.parse("2025").isBefore(PartialDate.said("2026"))).isFalse();
        assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> PartialDate.said(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-06T14:00Z", "[2026-02-05,XXXX-02-06]"})
    void survivesSerialization(String text) throws IOException, ClassNotFoundException {
        assertThat(copy(PartialDate.parse(text)))
                .isEqualTo(PartialDate.parse(text))
                .hasToString(text);
        assertThat(copy(PartialDate.said("Wednesday"))).isEqualTo(PartialDate.said("Wednesday"));
    }

    static Object copy(Object value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
