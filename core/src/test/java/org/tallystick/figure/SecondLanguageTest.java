package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Spanish;
import org.tallystick.phrase.Reading;
import org.tallystick.phrase.Trend;
import org.tallystick.unit.Unit;

/** A second language is data and a small class: the grammar reads Spanish by the roles of its words. */
class SecondLanguageTest {

    private static final FigureReader READER = new FigureReader(
            Spanish.LANGUAGE, Notation.of(Locale.forLanguageTag("es-ES")), ReadingPolicy.standard(), ImmutableSet.of());

    private static String shown(Optional<?> part) {
        return part.map(Object::toString).orElse("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            33.000                      | bare       | 33000     | -        | {33000}
            3,5 millones                | bare       | 3500000   | -        | {3500000}
            más de 33.000 personas      | more-than  | 33000     | persona  | [33001, ∞)
            al menos 4.500              | at-least   | 4500      | -        | [4500, ∞)
            no menos de 4.500           | at-least   | 4500      | -        | [4500, ∞)
            4.500 o más                 | at-least   | 4500      | -        | [4500, ∞)
            menos de 5                  | less-than  | 5         | -        | (-∞, 5)
            hasta 12                    | at-most    | 12        | -        | (-∞, 12]
            Exactamente 7               | exactly    | 7         | -        | {7}
            unos 33 mil                 | about      | 33000     | -        | [32500, 33500]
            cerca de treinta mil        | about      | 30000     | -        | -
            casi 500                    | nearly     | 500       | -        | -
            poco más de 500             | just-over  | 500       | -        | -
            entre 12 y 15 %             | range      | -         | percent  | [12, 15]
            10 a 15                     | range      | -         | -        | [10, 15]
            de 10 a 15                  | range      | -         | -        | [10, 15]
            3 a 5 millones              | range      | -         | -        | [3000000, 5000000]
            10 o 12                     | range      | -         | -        | [10, 12]
            más de 12 pero menos de 15  | open-range | -         | -        | (12, 15)
            5 ± 2                       | plus-minus | 5         | -        | [3, 7]
            uno de cada ocho            | bare       | 0.125     | -        | -
            tres de cada diez adultos   | bare       | 0.3       | -        | -
            dos tercios                 | bare       | 2/3       | -        | -
            un tercio de los votantes   | bare       | 1/3       | -        | -
            la mitad                    | bare       | 0.5       | -        | -
            más de la mitad             | more-than  | 0.5       | -        | (0.5, ∞)
            más del 50 %                | more-than  | 50        | percent  | (50, ∞)
            mil personas                | bare       | 1000      | persona  | {1000}
            dos mil quinientos          | bare       | 2500      | -        | {2500}
            ciento cinco                | bare       | 105       | -        | {105}
            quinientos mil              | bare       | 500000    | -        | {500000}
            5 mil millones              | bare       | 5000000000 | -       | {5000000000}
            menos cinco                 | bare       | -5        | -        | {-5}
            medio millón                | bare       | 500000    | -        | {500000}
            un millón                   | bare       | 1000000   | -        | {1000000}
            media docena                | bare       | 6         | -        | {6}
            miles de personas           | plural     | -         | persona  | [2000, 9999]
            decenas de miles            | plural     | -         | -        | [20000, 100000)
            varios miles                | vague-count | -        | -        | -
            ninguno                     | zero       | 0         | -        | {0}
            una caída de 5              | bare       | 5         | -        | {5}
            cayó un 56 %                | bare       | 56        | percent  | {56}
            se duplicó                  | bare       | 2         | -        | {2}
            """)
    void readsSpanish(String said, String rule, String value, String unit, String exact) {
        Figure figure = READER.read(said);

        assertThat(figure.rule().word()).isEqualTo(rule);
        assertThat(shown(figure.value())).isEqualTo(value);
        assertThat(shown(figure.unit())).isEqualTo(unit);
        if (!exact.equals("-")) {
            assertThat(figure.in(Reading.EXACT)).hasToString(exact);
        }
    }

    @ParameterizedTest
    @CsvSource({"cayó un 56 %, fell-by", "subió 12, rose-by", "cayó a 12, fell-to", "se duplicó, times"})
    void keepsChangesApart(String said, String trend) {
        assertThat(READER.read(said).trend().map(Trend::word)).contains(trend);
    }

    @ParameterizedTest
    @CsvSource({
        "dos tercios de los votantes, votante",
        "un tercio de sus votantes, votante",
        "tres de cada diez adultos, adulto",
        "5 kg de harina, harina",
        "33.000 personas, persona"
    })
    void tellsWhatIsCounted(String said, String noun) {
        assertThat(READER.read(said).noun()).map(Unit::symbol).contains(noun);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about 5",
                "between 5 and 6",
                "1.5 millones",
                "33 00",
                "5 veces",
                "apenas 12",
                "no 12",
                "casi unos 5"
            })
    void refusesEnglishWordsAndDigitsAndWhatIsUnclear(String said) {
        assertThatExceptionOfType(UnreadableFigureException.class).isThrownBy(() -> READER.read(said));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            más de 33.000 personas    | HEDGE más de; NUMBER 33.000; UNIT personas
            cayó un 56 %              | TREND cayó un; NUMBER 56; UNIT %
            uno de cada ocho adultos  | NUMBER uno de cada ocho; NOUN adultos
            """)
    void tellsWhereEachPartStands(String said, String parts) {
        assertThat(READER.read(said).parts().stream()
                        .map(part -> part.role() + " " + said.substring(part.start(), part.end()))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(parts);
    }
}
