package org.tallystick.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class SaidDateTest {
    private static final String NOT_UNDERSTOOD = "-";

    @ParameterizedTest
    @CsvFileSource(resources = "said-dates.tsv", delimiter = '\t')
    void wordsMeanADateOnTheDayTheyWereSaid(String published, String words, String meant) {
        assertThat(PartialDate.said(words)
                        .relativeTo(PartialDate.parse(published))
                        .map(PartialDate::toString)
                        .orElse(NOT_UNDERSTOOD))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "said-periods.tsv", delimiter = '\t')
    void wordsMeanAPeriodOnTheDayTheyWereSaid(String published, String words, String meant) {
        assertThat(Period.said(words)
                        .relativeTo(PartialDate.parse(published))
                        .map(Period::toString)
                        .orElse(NOT_UNDERSTOOD))
                .isEqualTo(meant);
    }

    @Test
    void someWordsNeedNoDayOfPublication() {
        assertThat(PartialDate.said("in 2019").readAlone()).contains(PartialDate.parse("2019"));
        assertThat(PartialDate.said("Jan. 20").readAlone()).contains(PartialDate.parse("XXXX-01-20"));
        assertThat(PartialDate.said("Wednesday").readAlone()).isEmpty();
        assertThat(PartialDate.said("last year").readAlone()).isEmpty();
        assertThat(PartialDate.said("Wednesday").relativeTo(PartialDate.said("lately")))
                .isEmpty();
        assertThat(Period.said("since 2019").readAlone()).contains(Period.since(PartialDate.parse("2019")));
        assertThat(Period.said("this year").readAlone()).isEmpty();
    }

    @Test
    void whatIsNotInWordsStaysAsItIs() {
        PartialDate day = PartialDate.parse("2026-02-06");
        assertThat(day.relativeTo(PartialDate.parse("2020"))).containsSame(day);
        assertThat(Period.since(day).relativeTo(PartialDate.parse("2020"))).contains(Period.since(day));
        assertThat(Period.since(day).readAlone()).contains(Period.since(day));
    }

    @Test
    void theEndsOfAPeriodMayBeSaidInWords() {
        PartialDate published = PartialDate.parse("2026-02-06");
        PartialDate year = PartialDate.parse("2025");
        assertThat(Period.between(year, PartialDate.said("Wednesday")).relativeTo(published))
                .contains(Period.between(year, PartialDate.parse("2026-02-04")));
        assertThat(Period.between(year, PartialDate.said("Whitsun")).relativeTo(published))
                .as("an end that is not understood")
                .isEmpty();
        assertThat(Period.between(PartialDate.said("Wednesday"), year).relativeTo(published))
                .as("an end that turns out to lie before the beginning")
                .isEmpty();
    }

    @Test
    void whatIsTooLargeASetStaysSaid() {
        StringBuilder days = new StringBuilder();
        for (int year = 2000; year < 2080; year++) {
            days.append(days.isEmpty() ? "[" : ",").append(year).append("-02-06");
        }
        assertThat(PartialDate.said("this week").relativeTo(PartialDate.parse(days + "]")))
                .isEmpty();
    }

    @Test
    void yearsThatCannotBeWrittenAreNotUnderstood() {
        assertThat(PartialDate.said("yesterday").relativeTo(PartialDate.parse("0000-01-01")))
                .isEmpty();
        assertThat(PartialDate.said("next year").relativeTo(PartialDate.parse("9999")))
                .isEmpty();
        assertThat(PartialDate.said("yesterday").relativeTo(PartialDate.parse("[0000-01-01,2026-02-06]")))
                .isEmpty();
    }
}
