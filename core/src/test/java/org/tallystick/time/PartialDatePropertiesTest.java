package org.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.UnreadableTextException;

class PartialDatePropertiesTest {

    /** Few years and days, so that dates meet and nest. */
    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 800)
                .map(day -> LocalDate.of(2024, 1, 1).plusDays(day));
    }

    private static Arbitrary<OffsetDateTime> instants() {
        return Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.integers().between(-18 * 60, 18 * 60))
                .as((day, minute, offset) -> OffsetDateTime.of(
                        LocalDateTime.of(day, LocalTime.MIN).plusMinutes(minute),
                        ZoneOffset.ofTotalSeconds(offset * 60)));
    }

    private static Arbitrary<String> singles() {
        return Arbitraries.oneOf(
                days().map(LocalDate::toString),
                days().map(day -> YearMonth.from(day).toString()),
                days().map(day -> Integer.toString(day.getYear())),
                days().map(day -> "XXXX" + day.toString().substring(4)),
                days().map(day -> "XXXX" + YearMonth.from(day).toString().substring(4)),
                instants().map(OffsetDateTime::toString));
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        Arbitrary<String> sets = singles().list().ofMinSize(1).ofMaxSize(3).map(PartialDatePropertiesTest::set);
        return Arbitraries.oneOf(
                singles().map(PartialDate::parse),
                sets.map(PartialDate::parse),
                Arbitraries.of("Wednesday", "last year").map(PartialDate::said));
    }

    @Provide
    Arbitrary<List<String>> choices() {
        return singles().list().ofMinSize(2).ofMaxSize(4);
    }

    @Provide
    Arbitrary<OffsetDateTime> moments() {
        return instants();
    }

    @Provide
    Arbitrary<LocalDate> someDays() {
        return days();
    }

    private static String set(List<String> choices) {
        return choices.stream().collect(Collectors.joining(",", "[", "]"));
    }

    @Property
    void aDateIsReadIfAndOnlyIfTheCalendarHasIt(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
        boolean real;
        try {
            real = LocalDate.of(year, month, day).toString().equals(text);
        } catch (DateTimeException e) {
            real = false;
        }
        if (real) {
            assertThat(PartialDate.parse(text)).isEqualTo(PartialDate.of(LocalDate.of(year, month, day)));
        } else {
            assertThatExceptionOfType(UnreadableTextException.class).isThrownBy(() -> PartialDate.parse(text));
        }
    }

    @Property
    void whatIsWrittenIsReadBack(@ForAll("dates") PartialDate date) {
        PartialDate again = date.isSaid() ? PartialDate.said(date.toString()) : PartialDate.parse(date.toString());
        assertThat(again).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property
    void anyTextIsReadOrRefusedByName(@ForAll String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (UnreadableTextException e) {
            assertThat(e.at()).isBetween(0, text.length());
        }
    }

    @Property
    void matchingIsReflexiveAndSymmetric(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two) {
        assertThat(one.matches(one)).isTrue();
        assertThat(one.matches(two)).isEqualTo(two.matches(one));
        assertThat(one.equals(two) && !one.matches(two)).isFalse();
    }

    @Property
    void beforeIsAStrictOrderOfDatesThatDoNotMatch(@ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two) {
        assertThat(one.isBefore(one)).isFalse();
        if (one.isBefore(two)) {
            assertThat(two.isBefore(one)).isFalse();
            assertThat(one.matches(two)).isFalse();
        }
    }

    @Property
    void whatIsBeforeNeverRunsInACircle(
            @ForAll("dates") PartialDate one, @ForAll("dates") PartialDate two, @ForAll("dates") PartialDate three) {
        assertThat(one.isBefore(two) && two.isBefore(three) && three.isBefore(one))
                .isFalse();
    }

    @Property
    void instantsCompareByThePointInTime(@ForAll("moments") OffsetDateTime one, @ForAll("moments") OffsetDateTime two) {
        assertThat(PartialDate.of(one).isBefore(PartialDate.of(two)))
                .isEqualTo(one.toInstant().isBefore(two.toInstant()));
        assertThat(PartialDate.of(one).matches(PartialDate.of(two)))
                .isEqualTo(one.toInstant().equals(two.toInstant()));
        assertThat(PartialDate.of(one).matches(PartialDate.of(one.withOffsetSameInstant(ZoneOffset.UTC))))
                .isTrue();
    }

    @Property
    void daysAndMonthsCompareByTheCalendar(@ForAll("someDays") LocalDate one, @ForAll("someDays") LocalDate two) {
        assertThat(PartialDate.of(one).isBefore(PartialDate.of(two))).isEqualTo(one.isBefore(two));
        assertThat(PartialDate.of(YearMonth.from(one)).isBefore(PartialDate.of(two)))
                .isEqualTo(YearMonth.from(one).isBefore(YearMonth.from(two)));
        assertThat(PartialDate.of(one).isBefore(PartialDate.of(Year.from(two))))
                .isEqualTo(one.getYear() < two.getYear());
    }

    @Property
    void aSetAdmitsEachOfItsDatesAndLiesBeforeNone(@ForAll("choices") List<String> choices) {
        PartialDate set = PartialDate.parse(set(choices));
        for (String choice : choices) {
            assertThat(set.matches(PartialDate.parse(choice))).isTrue();
            assertThat(set.isBefore(PartialDate.parse(choice))).isFalse();
            assertThat(PartialDate.parse(choice).isBefore(set)).isFalse();
        }
    }
}
