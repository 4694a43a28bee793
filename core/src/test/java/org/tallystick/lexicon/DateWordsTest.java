package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DateWordsTest {
    @Test
    void numbersMonthsAndWeekdays() {
        assertThat(DateWords.MONTHS).hasSize(24).containsEntry("january", 1).containsEntry("sept", 9);
        assertThat(DateWords.MONTHS).containsEntry("may", 5).containsEntry("dec", 12);
        assertThat(DateWords.WEEKDAYS).hasSize(16).containsEntry("mon", 1).containsEntry("sunday", 7);
    }

    @Test
    void tellsShortNamesOfMonthsFromWholeOnes() {
        assertThat(DateWords.shortenedMonths())
                .hasSize(12)
                .contains("jan", "sept", "sep")
                .doesNotContain("may");
    }

    @Test
    void countsFromOne() {
        assertThat(DateWords.NUMBERS).hasSize(21).containsEntry("an", 1).containsEntry("nineteen", 19);
        assertThat(DateWords.ORDINALS).hasSize(4).containsEntry("fourth", 4);
    }
}
