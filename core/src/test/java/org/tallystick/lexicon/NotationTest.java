package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en-US | . | ','
            en-GB | . | ','
            en-IN | . | ','
            ja-JP | . | ','
            de-DE | , | .
            es-ES | , | .
            pt-BR | , | .
            it-IT | , | .
            de-CH | . | ’
            """)
    void takesTheSignsOfALocale(String locale, char decimal, char group) {
        assertThat(Notation.of(Locale.forLanguageTag(locale))).isEqualTo(new Notation(decimal, group));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr-FR", "nb-NO", "pl-PL", "cs-CZ"})
    void takesASpaceThatNoLineIsBrokenAtForTheSignBetweenGroups(String locale) {
        Notation notation = Notation.of(Locale.forLanguageTag(locale));

        assertThat(notation.decimal()).isEqualTo(',');
        assertThat(Notation.isNarrowSpace(notation.group())).isTrue();
    }

    @Test
    void writesEnglishAsInTheUnitedStates() {
        assertThat(Notation.ENGLISH).isEqualTo(Notation.of(Locale.US));
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u2009', '\u202f', '\u00a0', '\u2007'})
    void partsGroupsByNarrowSpacesInEveryNotation(char space) {
        assertThat(Notation.isNarrowSpace(space)).isTrue();
        assertThat(Notation.ENGLISH.isGroupSign(space)).isTrue();
        assertThat(Notation.of(Locale.GERMANY).isGroupSign(space)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\u2003', '\u3000', '.', '\''})
    void partsGroupsByNothingElse(char sign) {
        assertThat(Notation.isNarrowSpace(sign)).isFalse();
        assertThat(Notation.ENGLISH.isGroupSign(sign)).isFalse();
    }

    @Test
    void takesTheApostropheOfTheKeyboardForThatOfType() {
        Notation swiss = new Notation('.', '’');

        assertThat(swiss.isGroupSign('’')).isTrue();
        assertThat(swiss.isGroupSign('\'')).isTrue();
        assertThat(swiss.isGroupSign(',')).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,2        | true
            1.2        | true
            1, 2       | false
            1.         | false
            1:2        | false
            1\u2009234 | true
            1\u200923  | false
            1\u20092345 | false
            """)
    void joinsDigitsByPointsCommasAndSpacesBeforeThree(String text, boolean joined) {
        char[] shown = text.replace("\\u2009", "\u2009").toCharArray();

        assertThat(Notation.ENGLISH.joinsDigits(shown, 1, shown.length)).isEqualTo(joined);
    }
}
