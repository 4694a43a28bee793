package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FigureScannerPropertiesTest {

    private static final int WINDOW = 1 << 14;

    /** Words of every kind that the grammar knows, in any order. */
    @Provide
    Arbitrary<String> soups() {
        Arbitrary<String> words = Arbitraries.of(List.of(
                ("a the one two five twenty hundred thousand million half third quarters dozen score scores tens"
                                + " dozens few several couple handful of and or but to from between in out every per by"
                                + " no not never more less than at least most about nearly just over under up down rose"
                                + " fell doubled halved twofold fold increase drop times people dogs percent dollars kg"
                                + " miles hours a.m. pm May Highway No. Smith May, 5 12, 33,000 1,000 2.5 2019 1/8 ½ 5-4"
                                + " $3 $ € % - – + ± / : ; . , ( ) ' °C st th s k m bn e6 × ^ twice point first second")
                        .split(" ")));
        return words.list()
                .ofMinSize(1)
                .ofMaxSize(14)
                .flatMap(list -> Arbitraries.of(" ", "", "\n", "\n\n").map(space -> String.join(space, list)));
    }

    @Property(tries = 2000)
    void whatIsFoundStandsInTheTextAndDoesNotOverlap(@ForAll("soups") String text) {
        assertFoundInOrder(text);
    }

    @Property(tries = 500)
    void anyUnicodeIsScanned(@ForAll String text) {
        assertFoundInOrder(text);
    }

    private static void assertFoundInOrder(String text) {
        long before = 0;
        for (FoundFigure found : FigureScanner.standard().scan(text)) {
            assertThat(found.start()).isGreaterThanOrEqualTo(before);
            assertThat(text.substring((int) found.start(), (int) found.end()))
                    .isEqualTo(found.figure().phrase());
            assertThat(found.figure().why()).isNotBlank();
            before = found.end();
        }
    }

    /** The window's border cuts no figure, wherever it falls and whatever stands before. */
    @Property(tries = 400)
    void windowsCutNoFigure(
            @ForAll("figures") String figure,
            @ForAll @IntRange(min = -2200, max = 40) int offset,
            @ForAll("fillers") String filler) {
        int start = WINDOW + offset;
        String before = filler.repeat(start / filler.length() + 1).substring(0, start - 2) + "z ";
        String text = before + figure + " and then " + filler.repeat(WINDOW / filler.length());

        assertThat(FigureScanner.standard().scan(text)).singleElement().satisfies(found -> {
            assertThat(found.start()).isEqualTo(before.length());
            assertThat(found.figure().phrase()).isEqualTo(figure);
        });
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.of(
                "more than 33,000 people",
                "thousands of people",
                "between 12 and 15 percent",
                "twenty-one thousand",
                "7".repeat(3000));
    }

    @Provide
    Arbitrary<String> fillers() {
        return Arbitraries.of("word ", "lorem ipsum ", "x\n", "of a the ", "слово ");
    }
}
