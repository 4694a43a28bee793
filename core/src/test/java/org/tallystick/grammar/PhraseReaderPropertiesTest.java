package org.tallystick.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Notation;
import org.tallystick.lexicon.Tokens;

class PhraseReaderPropertiesTest {

    private static final int LONG = 20_000;

    private static final List<String> PIECES = List.of(
            ("5 12 0 1 100 33,000 1,00 0.5 .5 2019 12,34,567 10 1e6 10^6 ½ ⅓ 007 five seventeen twenty ninety hundred "
                            + "thousand million lakh billion trillion dozen score k m bn half third quarter halves thirds tens dozens "
                            + "thousands millions couple few several handful first st nd th a an and but of by minus x × e ^ ⁶ ⁻ "
                            + "rose fell up down increase drop doubled fivefold fold the all their about nearly over more than "
                            + "fewer at least most no not none between from to or in out every per plus or minus ± give take , . "
                            + "- – + / % $ £ ( ) percent percentage points basis kg pounds cents dollars people dogs voters May "
                            + "pm Highway times one day \u202f ' ’ ? ! \ud83d\ude00 \ud83d \u0301 ²")
                    .split(" "));

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of(PIECES)),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        Arbitrary<String> parted = Combinators.combine(parts, Arbitraries.of(" ", " ", " ", "", "-", "\u00a0"))
                .as((part, gap) -> part + gap);
        return parted.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
    }

    @Property(tries = 5000)
    void readsOrRefusesWithAPlaceInThePhrase(@ForAll("texts") String text, @ForAll Set<Asked> asked) {
        try {
            Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
            Phrase phrase = new PhraseReader(tokens, Languages.ENGLISH, Scope.PHRASE, asked).read();
            assertThat(tokens.atEnd()).isTrue();
            assertWellPlaced(phrase, text);
        } catch (NotUnderstoodException e) {
            assertThat(e.at()).isBetween(0, text.length());
            assertThat(e.reason()).isNotBlank();
        }
    }

    @Property
    void readsOrRefusesAnyCharacters(@ForAll String text, @ForAll Scope scope) {
        assertReadOrRefused(text, scope, Notation.of(Locale.FRANCE));
    }

    private static void assertReadOrRefused(String text, Scope scope, Notation notation) {
        Tokens tokens = Tokens.of(text, Languages.ENGLISH, notation);
        try {
            assertWellPlaced(new PhraseReader(tokens, Languages.ENGLISH, scope, Set.of()).read(), text);
        } catch (NotUnderstoodException e) {
            assertThat(e.at()).isBetween(0, text.length());
        }
    }

    private static void assertWellPlaced(Phrase phrase, String text) {
        int before = phrase.start();
        for (Piece piece : phrase.pieces()) {
            assertThat(piece.start()).isGreaterThanOrEqualTo(before);
            assertThat(piece.end()).isGreaterThan(piece.start()).isLessThanOrEqualTo(phrase.end());
            before = piece.end();
        }
        assertThat(phrase.pieces()).isNotEmpty();
        assertThat(phrase.end()).isLessThanOrEqualTo(text.length());
    }

    /** As running text is searched: from every token at which a phrase could begin. */
    @Property(tries = 2000)
    void readsOrRefusesFromEveryTokenOfAText(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
        PhraseReader reader = new PhraseReader(tokens, Languages.ENGLISH, Scope.TEXT, Set.of());
        for (int mark = 0; !atEnd(tokens, mark); mark++) {
            try {
                Phrase phrase = reader.read();
                assertThat(tokens.mark()).isGreaterThan(mark);
                assertWellPlaced(phrase, text);
            } catch (NotUnderstoodException e) {
                assertThat(e.at()).isBetween(0, text.length());
            }
        }
    }

    private static boolean atEnd(Tokens tokens, int mark) {
        tokens.reset(mark);
        return tokens.atEnd();
    }

    /** Slots of a phrase, each filled or left out, most of which make sense. */
    @Provide
    Arbitrary<String> phrases() {
        Arbitrary<String> before =
                Arbitraries.of("", "", "about ", "more than ", "at least ", "between ", "fell by ", "$");
        Arbitrary<String> number =
                Arbitraries.of("5", "12", "33,000", "five", "a hundred", "one in ten", "half", "2½", "1e3");
        Arbitrary<String> multiplied = Arbitraries.of("", "", " million", "k", " dozen", " hundred and six");
        Arbitrary<String> unit =
                Arbitraries.of("", "", " people", "%", " kg", " cents", " pounds of salt", " of voters");
        Arbitrary<String> joint = Arbitraries.of(
                "", "", " to 40,000", " and 40 million", " or more", " ± 2", " but under 50,000", "-fold");
        return Combinators.combine(before, number, multiplied, unit, joint, unit)
                .as((a, b, c, d, e, f) -> a + b + c + d + e + f);
    }

    /** A phrase is found in running text too, whole or as much of it as makes sense alone. */
    @Property(tries = 3000)
    void aPhraseIsFoundInATextFromItsBeginning(@ForAll("phrases") String said) {
        Phrase whole = phrase(said, Scope.PHRASE);
        Phrase found = phrase(said + " . . .", Scope.TEXT);
        if (whole != null) {
            assertThat(Objects.requireNonNull(found, said).start()).isEqualTo(whole.start());
            assertThat(found.end()).isLessThanOrEqualTo(whole.end());
        }
    }

    private static @Nullable Phrase phrase(String text, Scope scope) {
        try {
            Tokens tokens = Tokens.of(text, Languages.ENGLISH, Notation.ENGLISH);
            return new PhraseReader(tokens, Languages.ENGLISH, scope, Set.of()).read();
        } catch (NotUnderstoodException e) {
            return null;
        }
    }

    /** Time is not measured; it is enough that this ends. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void readsLongRepetitions(@ForAll("repeated") String repeated) {
        String text = repeated.repeat(LONG / repeated.length());

        assertReadOrRefused(text, Scope.PHRASE, Notation.ENGLISH);
        assertReadOrRefused("half the " + text, Scope.PHRASE, Notation.ENGLISH);
        assertReadOrRefused("between 5 and " + text, Scope.TEXT, Notation.ENGLISH);
        readsOrRefusesFromEveryTokenOfAText(text);
    }

    @Provide
    Arbitrary<String> repeated() {
        return Arbitraries.of(
                "5",
                "5 ",
                "5-",
                "5,",
                "5.",
                "- ",
                "-",
                "five ",
                "hundred ",
                "a hundred ",
                "million ",
                "one and ",
                "five hundred and ",
                "between ",
                "between 5 and ",
                "5 to ",
                "5 or ",
                "5 in ",
                "one in ",
                "half ",
                "half a ",
                "half the ",
                "the ",
                "of ",
                "a ",
                "thousands of ",
                "a couple of ",
                "more than ",
                "not ",
                "or more ",
                "5 ± ",
                "$",
                "$5 ",
                "x 10^",
                "10⁰",
                "⁰",
                "1e",
                "e",
                "people ",
                "5 people-",
                "a-",
                "5 kg ",
                "1/",
                "½",
                "fell ",
                "rose by ",
                "doubled ",
                "5-fold ",
                "\u00a0",
                "5\u202f000",
                "(",
                "\ud83d",
                "\u0301");
    }
}
