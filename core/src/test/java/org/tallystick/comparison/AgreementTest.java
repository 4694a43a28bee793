package org.tallystick.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tallystick.figure.Figure;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/** What several figures leave open together. */
class AgreementTest {
    private static List<Figure> figures(String... phrases) {
        return Stream.of(phrases).map(Figure::parse).toList();
    }

    private static Optional<Reading> grade(Reading widest, String... phrases) {
        return Agreement.of(figures(phrases), widest).map(Agreement::grade);
    }

    @Test
    void theGradeIsTheTightestReadingThatDoes() {
        assertThat(grade(Reading.LOOSE, "more than 33,000", "33,179")).contains(Reading.EXACT);
        assertThat(grade(Reading.LOOSE, "33,000", "33,179")).contains(Reading.ROUNDED);
        assertThat(grade(Reading.LOOSE, "4,500", "4,561", "at least 4,500")).contains(Reading.LOOSE);
        assertThat(grade(Reading.LOOSE, "4,500", "5,561")).isEmpty();
    }

    @Test
    void noWiderReadingThanAllowedIsUsed() {
        assertThat(grade(Reading.EXACT, "33,000", "33,179")).isEmpty();
        assertThat(grade(Reading.ROUNDED, "4,500", "4,561")).isEmpty();
    }

    @Test
    void theValuesAreWhatAllLeaveOpen() {
        Agreement agreement = Agreement.of(figures("more than 33,000", "about 33,000", "at most 33,400"), Reading.LOOSE)
                .orElseThrow();
        assertThat(agreement.values()).isEqualTo(Interval.openClosed(Rational.of(33_000), Rational.of(33_400)));
    }

    @Test
    void bareFiguresOfEqualGrainDifferUnlessReadLoosely() {
        assertThat(grade(Reading.LOOSE, "12%", "13%")).contains(Reading.LOOSE);
        assertThat(Agreement.common(figures("12%", "13%", "about 12.5%"), Reading.ROUNDED))
                .isEmpty();
        assertThat(Agreement.common(figures("12%", "12.0%", "about 12%"), Reading.ROUNDED))
                .contains(Interval.closed(Rational.of(1195, 100), Rational.of(1205, 100)));
    }

    @Test
    void equalFiguresAgreeHoweverManyThereAre() {
        assertThat(grade(Reading.EXACT, "12%", "12%", "12%")).contains(Reading.EXACT);
        assertThat(grade(Reading.EXACT, "12%")).contains(Reading.EXACT);
    }
}
