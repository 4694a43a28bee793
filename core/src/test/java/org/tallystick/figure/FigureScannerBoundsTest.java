package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.phrase.Reading;

class FigureScannerBoundsTest {

    static Stream<List<String>> texts() {
        return Table.rows("found-bounds.tsv").stream();
    }

    private static List<FoundFigure> found(List<String> row) {
        return FigureScanner.standard().scan(row.get(0));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void findsEachBoundWithItsWords(List<String> row) {
        List<String> expected =
                row.get(1).equals("-") ? List.of() : List.of(row.get(1).split(" [|] "));

        assertThat(found(row).stream().map(FoundFigure::figure))
                .map(figure -> figure.phrase() + " = " + figure.in(Reading.EXACT))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsEachPhraseFoundAlike(List<String> row) {
        for (FoundFigure found : found(row)) {
            Figure figure = found.figure();
            Figure alone = Figure.parse(figure.phrase());

            assertThat(alone.readings()).isEqualTo(figure.readings());
            assertThat(alone.unit()).isEqualTo(figure.unit());
            assertThat(alone.hedge()).isEqualTo(figure.hedge());
        }
    }
}
