package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureScannerAuditTest {

    private static List<PassedOver> passed(String text) {
        return FigureScanner.standard().audit(text).stream()
                .filter(PassedOver.class::isInstance)
                .map(PassedOver.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They met on 3 May.                            | 3              | part of a date
            They met on May 5, and left.                  | 5              | part of a date
            It opens at 10:30.                            | 10:30          | a date, a time or a number with several parts
            It opens at 10 a.m. today.                    | 10             | a time of day
            It was signed on 2026-02-06.                  | 2026-02-06     | a date, a time or a number with several parts
            Highway 101 is closed.                        | 101            | a name or a label: Highway 101
            See No. 12 of the series.                     | 12             | a name or a label: No. 12
            The F-16 landed.                              | 16             | joined to the word or number before it
            Nothing like 300 came.                        | 300            | "Nothing like" is not clear enough
            Perhaps 12 came.                              | 12             | "Perhaps" is not clear enough
            The first came.                               | first          | an ordinal
            The 21st came.                                | 21             | "st" makes an ordinal or a decade of the number
            It began in 2019.                             | 2019           | this may be a year; a count is written with its comma, or read with its unit
            Smith, 34, of Leeds spoke.                    | 34             | an age
            One of them spoke.                            | One            | a pronoun
            It lies at 12 Mill Lane.                      | 12             | a street number
            They won 3-1 at home.                         | 3-1            | the ends of a range rise from left to right
            Call +44 20 7946 0958.                        | 44 20 7946 0958 | a telephone number
            Half of it remained.                          | Half           | a part of nothing that is named
            See https://example.org/12.                   | 12             | part of a web address
            It grew by two and a third million.           | two and a third million | the number continues in a way that is not understood
            """)
    void givesTheReasonForEachNumberPassedOver(String text, String words, String why) {
        assertThat(passed(text)).singleElement().satisfies(number -> {
            assertThat(number.text()).isEqualTo(words);
            assertThat(number.why()).isEqualTo(why);
            assertThat(text.substring((int) number.start(), (int) number.end())).isEqualTo(words);
        });
    }

    @Test
    void listsFiguresAndPassedNumbersInOrder() {
        assertThat(FigureScanner.standard().audit("On 3 May more than 30 people came."))
                .extracting(Object::toString)
                .containsExactly("3-4 3: part of a date", "9-28 more than 30 people");
    }

    @Test
    void givesTheReasonForAPhraseWithoutAPossibleValue() {
        assertThat(passed("It holds fewer than zero people."))
                .extracting(PassedOver::text)
                .containsExactly("zero");
    }

    @Test
    void auditsAStreamAsFarAsItIsAsked() {
        assertThat(FigureScanner.standard()
                        .audit(new StringReader("5 May, 12 dogs"))
                        .findFirst())
                .hasValueSatisfying(number -> assertThat(number).isEqualTo(PassedOver.of(0, "5", "part of a date")));
    }

    @Test
    void rejectsANumberWithoutWordsOrPlace() {
        assertThatThrownBy(() -> PassedOver.of(-1, "5", "part of a date"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> PassedOver.of(0, "", "part of a date")).isInstanceOf(IllegalArgumentException.class);
    }
}
