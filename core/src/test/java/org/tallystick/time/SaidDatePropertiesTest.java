package org.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

class SaidDatePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 12, 1);

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 900).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> someDays() {
        return days();
    }

    @Provide
    Arbitrary<PartialDate> published() {
        Arbitrary<String> written = Arbitraries.oneOf(
                days().map(LocalDate::toString),
                days().map(day -> day + "T22:30-07:00"),
                days().map(day -> YearMonth.from(day).toString()),
                days().map(day -> Integer.toString(day.getYear())),
                days().list().ofMinSize(2).ofMaxSize(3).map(List::toString));
        return written.map(PartialDate::parse);
    }

    @Provide
    Arbitrary<String> pastWords() {
        Arbitrary<String> units = Arbitraries.of("day", "days", "week", "weeks", "months", "years", "decades");
        Arbitrary<String> things = Arbitraries.of(
                "Monday", "Wednesday", "Sunday", "week", "month", "year", "January", "July", "Dec.", "night");
        Arbitrary<String> ago = Combinators.combine(Arbitraries.of("a", "one", "three", "12", "forty"), units)
                .as((count, unit) -> count + " " + unit + " ago");
        return Arbitraries.oneOf(
                ago, things.map(thing -> "last " + thing), Arbitraries.of("yesterday", "Tuesday", "this past Friday"));
    }

    @Property(tries = 1000)
    void wordsOfThePastNeverLeadBehindThePublication(
            @ForAll("published") PartialDate published, @ForAll("pastWords") String words) {
        Optional<PartialDate> meant = PartialDate.said(words).relativeTo(published);
        Optional<Period> since = Period.said("since " + words).relativeTo(published);
        assertThat(meant.filter(published::isBefore)).isEmpty();
        assertThat(since.flatMap(Period::since).filter(published::isBefore)).isEmpty();
        assertThat(since.isPresent()).isEqualTo(meant.isPresent());
    }

    @Property(tries = 1000)
    void aWeekdayIsTheLatestOfItsName(@ForAll("someDays") LocalDate published, @ForAll DayOfWeek name) {
        LocalDate latest = published;
        while (latest.getDayOfWeek() != name) {
            latest = latest.minusDays(1);
        }
        String word = name.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        assertThat(PartialDate.said(word).relativeTo(PartialDate.of(published))).contains(PartialDate.of(latest));
    }

    @Property(tries = 1000)
    void aRollingPeriodIsAsLongAsItIsCalled(
            @ForAll("someDays") LocalDate published, @ForAll @IntRange(min = 1, max = 400) int count) {
        Period days = Period.said("in the last " + count + " days")
                .relativeTo(PartialDate.of(published))
                .orElseThrow();
        LocalDate first = LocalDate.parse(days.since().orElseThrow().toString());
        assertThat(first.datesUntil(published)).hasSize(count);
        Period months = Period.said("over the past " + count + " months")
                .relativeTo(PartialDate.of(published))
                .orElseThrow();
        int named = published.getYear() * 12 + published.getMonthValue() - count - 1;
        assertThat(months.since())
                .contains(PartialDate.parse(String.format(Locale.ROOT, "%04d-%02d", named / 12, named % 12 + 1)));
    }

    @Property(tries = 1000)
    void anyWordsAreUnderstoodOrNot(
            @ForAll @StringLength(min = 1, max = 40) String words, @ForAll("published") PartialDate published) {
        if (!words.isBlank()) {
            PartialDate.said(words)
                    .relativeTo(published)
                    .ifPresent(date -> assertThat(date.isSaid()).isFalse());
            Period.said(words)
                    .relativeTo(published)
                    .ifPresent(period -> assertThat(period.isSaid()).isFalse());
        }
    }
}
