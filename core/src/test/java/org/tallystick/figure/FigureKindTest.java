package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallystick.phrase.FigureKind;
import org.tallystick.unit.Unit;

class FigureKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33,179 people                  | COUNT
            about 40 boats                 | COUNT
            12                             | COUNT
            1.7 million                    | COUNT
            10 to 12                       | COUNT
            dozens                         | COUNT
            several thousand voters        | COUNT
            no people                      | COUNT
            fell by 300 jobs               | COUNT
            12 residents                   | COUNT
            1.7                            | AMOUNT
            between 1.5 and 2              | AMOUNT
            about 0.4                      | AMOUNT
            $5 million                     | AMOUNT
            50 cents                       | AMOUNT
            up to 25 million Swiss francs  | AMOUNT
            7,400 pounds of fentanyl       | AMOUNT
            5 kg                           | AMOUNT
            between 3 and 4 metres         | AMOUNT
            12 acres                       | AMOUNT
            16 gigabytes                   | AMOUNT
            tens of millions of dollars    | AMOUNT
            56 percent                     | RATIO
            56 percent of adults           | RATIO
            25 basis points                | RATIO
            fell by 5 percent              | RATIO
            one in eight                   | RATIO
            two-thirds of voters           | RATIO
            nearly half                    | RATIO
            3/8                            | RATIO
            one in 100,000                 | RATIO
            doubled                        | RATIO
            more than tripled              | RATIO
            tenfold                        | RATIO
            12 per 100,000                 | RATE
            10 to 12 per 100,000           | RATE
            nearly 3 per 1,000             | RATE
            60 mph                         | RATE
            $9 an hour                     | RATE
            about 20 miles per gallon      | RATE
            3 litres per person            | RATE
            60 people per bus              | RATE
            36 °C                          | AMOUNT
            about 90 km/h                  | RATE
            12 knots                       | RATE
            six years                      | DURATION
            a few minutes                  | DURATION
            about 30 months                | DURATION
            90 days                        | DURATION
            between 2 and 3 weeks          | DURATION
            15-year-old                    | AGE
            aged 67                        | AGE
            """)
    void isComputedFromUnitAndForm(String phrase, FigureKind kind) {
        assertThat(Figure.parse(phrase).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12             | person  | COUNT
            12             | kg      | AMOUNT
            12             | percent | RATIO
            12             | hours   | DURATION
            one in eight   | percent | RATIO
            12 per 1,000   | percent | RATIO
            2 hours        | minutes | DURATION
            """)
    void followsTheUnitToWhichAFigureIsConverted(String phrase, String unit, FigureKind kind) {
        assertThat(Figure.parse(phrase).to(Unit.parse(unit)).kind()).isEqualTo(kind);
    }
}
