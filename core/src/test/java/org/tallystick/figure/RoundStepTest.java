package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.number.Interval;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

class RoundStepTest {
    private static final Rational QUARTER = Rational.of(1, 4);

    static IntStream small() {
        return IntStream.range(1, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1", "4, 1", "5, 1", "10, 1", "12, 1", "15, 1", "19, 1", "20, 5", "25, 5", "30, 5", "35, 5", "40, 10",
        "45, 5", "50, 10", "60, 10", "75, 5", "90, 10", "95, 5", "99, 1"
    })
    void isTheCoarsestThatDividesTheNumberAndIsAtMostAQuarterOfIt(long number, long step) {
        assertThat(RoundStep.of(Rational.of(number), false, QUARTER)).isEqualTo(Rational.of(step));
    }

    @ParameterizedTest
    @CsvSource({"6, 1", "12, 2", "24, 2", "36, 2", "60, 10", "84, 2"})
    void isTwoForDozensWhereNoCoarserOneFits(long number, long step) {
        assertThat(RoundStep.of(Rational.of(number), true, QUARTER)).isEqualTo(Rational.of(step));
    }

    /** The room stays near what was measured at 100, ±9.5 percent. */
    @ParameterizedTest
    @MethodSource("small")
    void isNeverMoreRoomThanAnEighth(int number) {
        Rational half = RoundStep.of(Rational.of(number), false, QUARTER).dividedBy(Rational.TWO);

        assertThat(half)
                .satisfiesAnyOf(
                        room -> assertThat(room).isEqualTo(Rational.of(1, 2)),
                        room -> assertThat(room).isLessThanOrEqualTo(Rational.of(number, 8)));
    }

    @ParameterizedTest
    @MethodSource("small")
    void leavesTheNumberAndNestsTheReadings(int number) {
        for (String hedge : new String[] {"about ", "nearly ", "just over "}) {
            for (String unit : new String[] {"", " percent", " people", " kg"}) {
                Figure figure = Figure.parse(hedge + number + unit);
                Interval loose = figure.in(Reading.LOOSE);

                assertThat(loose.contains(Rational.of(number)))
                        .as(figure.phrase())
                        .isTrue();
                assertThat(loose.encloses(figure.in(Reading.ROUNDED)))
                        .as(figure.phrase())
                        .isTrue();
                assertThat(figure.in(Reading.ROUNDED).encloses(figure.in(Reading.EXACT)))
                        .as(figure.phrase())
                        .isTrue();
            }
        }
    }

    @Test
    void endsAtAHundredAndDoesNotChangeNumbersFromThere() {
        assertThat(Figure.parse("about 95 people").in(Reading.ROUNDED)).hasToString("[93, 97]");
        assertThat(Figure.parse("about 100 people").in(Reading.ROUNDED)).hasToString("[95, 105]");
        assertThat(Figure.parse("about 105 people").in(Reading.ROUNDED)).hasToString("{105}");
        assertThat(Figure.parse("about 30", Unit.percent()).in(Reading.ROUNDED)).hasToString("[27.5, 32.5]");
    }
}
