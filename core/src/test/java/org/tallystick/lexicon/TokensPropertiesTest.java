package org.tallystick.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tallystick.grammar.Languages;

class TokensPropertiesTest {

    /** Any code units at all, so lone halves of surrogate pairs too, thick with those that matter here. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(2),
                        Arbitraries.chars().map(String::valueOf),
                        Arbitraries.strings().withCharRange('\ud7f0', '\ue010').ofMaxLength(3),
                        Arbitraries.of(
                                "5", "12", ",", ".", " ", "\u00a0", "\u202f", "\t", "-", "−", "'", "’", "e\u0301"),
                        Arbitraries.of("\ud835\udc00", "\ud83d\ude00", "²", "°", "½", "million", "No", "$", "٣"))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property
    void tokensCoverEveryCharacterThatIsNoSpaceOnceAndInOrder(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
        int covered = 0;

        for (int i = 0; tokens.kind(i) != Kind.END; i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(covered);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(text.substring(covered, tokens.start(i)).chars()).allMatch(TokensPropertiesTest::isSpace);
            assertThat(isSpace(tokens.first(i))).isFalse();
            covered = tokens.end(i);
        }
        assertThat(text.substring(covered).chars()).allMatch(TokensPropertiesTest::isSpace);
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    @Property
    void aTokenIsGluedWhereNothingStandsBetween(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);

        for (int i = 0; tokens.kind(i) != Kind.END; i++) {
            boolean glued = i > 0 && tokens.end(i - 1) == tokens.start(i);
            boolean followed = tokens.kind(i + 1) != Kind.END && tokens.end(i) == tokens.start(i + 1);
            assertThat(tokens.isGlued(i)).isEqualTo(glued);
            assertThat(tokens.isHyphen(i))
                    .isEqualTo("-\u2010\u2011".indexOf(tokens.first(i)) >= 0 && glued && followed);
        }
    }

    @Property
    void noTokenCutsAPairOfSurrogates(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);

        for (int i = 0; tokens.kind(i) != Kind.END; i++) {
            int end = tokens.end(i);
            assertThat(end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)))
                    .isFalse();
        }
    }

    @Property
    void aWordIsFoundInAnyCase(@ForAll("words") String word, @ForAll long which) {
        String mixed = word.chars()
                .mapToObj(c -> Character.toString(Long.bitCount(which & c) % 2 == 0 ? Character.toUpperCase(c) : c))
                .collect(Collectors.joining());

        assertThat(found(mixed)).isSameAs(found(word)).isNotSameAs(Vocabulary.UNKNOWN);
        assertThat(found(word)).hasToString(word.toLowerCase(Locale.ROOT));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of("about", "fewer", "seventeen", "ninety", "thousandths", "lakh", "x", "nov", "january");
    }

    private static Word found(String word) {
        return Tokens.of(word, Languages.ENGLISH, Notation.ENGLISH).word(0);
    }

    @Property
    void aFenceHidesWhatIsBehindItAndNothingElse(@ForAll("texts") String text, @ForAll int place) {
        Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
        int count = 0;
        while (tokens.kind(count) != Kind.END) {
            count++;
        }
        int fence = Math.floorMod(place, count + 1);
        String before = fence == 0 ? "" : tokens.text(0, fence);

        int open = tokens.fence(fence);

        assertThat(tokens.kind(fence)).isEqualTo(Kind.END);
        assertThat(fence == 0 ? "" : tokens.text(0, fence)).isEqualTo(before);
        tokens.skip(count);
        assertThat(tokens.mark()).isEqualTo(fence);
        tokens.fence(open);
        assertThat(tokens.atEnd()).isEqualTo(fence == count);
    }
}
