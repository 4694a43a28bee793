package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/** The rows of {@code scan.tsv}: sentences and all the figures in them. */
class FigureScannerRowsTest {

    static List<List<String>> rows() {
        return Table.rows("scan.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheFiguresOfASentence(List<String> row) {
        String found = FigureScanner.standard().scan(row.get(0)).stream()
                .map(figure -> shown(figure.figure()))
                .collect(Collectors.joining("\n"));

        assertThat(found).isEqualTo(expected(row));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsEachFoundPhraseByItself(List<String> row) {
        FigureScanner.standard()
                .scan(row.get(0))
                .forEach(found -> assertThat(Figure.parse(found.figure().phrase()))
                        .isEqualTo(found.figure())
                        .hasToString(found.figure().toString()));
    }

    private static String expected(List<String> row) {
        return row.stream()
                .skip(1)
                .map(figure ->
                        Arrays.stream(figure.split("\\|")).map(String::strip).toList())
                .map(parts -> parts.size() > 3
                        ? String.join(" | ", parts)
                        : String.join(" | ", parts) + " | " + implied(parts.get(2)))
                .collect(Collectors.joining("\n"));
    }

    private static String implied(String unit) {
        return !unit.equals("-") && Unit.parse(unit).isNoun() ? unit : "-";
    }

    private static String shown(Figure figure) {
        String unit = figure.unit().map(Object::toString).orElse("-");
        String noun = figure.noun().map(Object::toString).orElse("-");
        return figure.phrase() + " | " + figure.in(Reading.ROUNDED) + " | " + unit + " | " + noun;
    }
}
