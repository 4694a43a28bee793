package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.context.PhraseFinder;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Reading;
import org.tallystick.unit.Unit;

/** What sentences that state a change or a multiple are read as: the rows of changes.tsv. */
class FigureScannerChangesTest {
    private static final FigureReader READER = FigureReader.standard();

    static Stream<Arguments> rows() {
        return Table.rows("changes.tsv").stream().map(row -> Arguments.of(row.get(0), row.get(1)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void findsTheFiguresWithTheirTrendsAndParts(String text, String figures) {
        assertThat(found(text)).isEqualTo(figures);
    }

    /** A figure in a text is a phrase of its own, and means the same alone. */
    @ParameterizedTest
    @MethodSource("rows")
    void whatIsFoundIsReadAlone(String text, String figures) {
        for (FoundFigure found : FigureScanner.standard().scan(text)) {
            Figure alone = READER.read(found.figure().phrase());

            assertThat(alone.readings()).isEqualTo(found.figure().readings());
            assertThat(alone.trend()).isEqualTo(found.figure().trend());
            assertThat(alone.unit()).isEqualTo(found.figure().unit());
        }
    }

    private static String found(String text) {
        char[] letters = text.toCharArray();
        Tokens tokens = new Tokens(READER.language(), READER.notation());
        tokens.fill(letters, letters.length);
        PhraseFinder finder = new PhraseFinder(tokens, READER.language());
        List<String> found = Stream.iterate(next(finder, text), phrase -> phrase != null, phrase -> next(finder, text))
                .map(phrase -> told(phrase, text.substring(phrase.start(), phrase.end())))
                .collect(Collectors.toList());
        return found.isEmpty() ? "-" : String.join("; ", found);
    }

    private static @Nullable Phrase next(PhraseFinder finder, String text) {
        return finder.next(text.length(), text.length());
    }

    private static String told(Phrase phrase, String words) {
        Figure figure = READER.interpreted(phrase, words);
        StringJoiner told = new StringJoiner(" ")
                .add(words + " =")
                .add(figure.in(Reading.EXACT).toString());
        figure.unit().map(Unit::symbol).ifPresent(told::add);
        figure.trend().ifPresent(trend -> told.add(trend.word()));
        if (phrase.change() != null) {
            told.add(phrase.change().word());
        }
        if (phrase.ratioTo() != null) {
            told.add("to " + phrase.ratioTo());
        }
        return told.toString();
    }
}
