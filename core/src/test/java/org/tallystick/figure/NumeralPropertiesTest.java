package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;

/** No number in a text is read in part. */
class NumeralPropertiesTest {
    private static final List<String> WORDS = List.of("one two five ten twelve twenty thirty fifty-six ninety hundred"
            .concat(" thousand million billion lakh crore dozen half_million point_five")
            .replace(" ", ",")
            .replace("_", " ")
            .split(","));

    /** Words of numbers in any order, most of them no number. */
    @Provide
    Arbitrary<String> numberWords() {
        return Arbitraries.of(WORDS).list().ofMinSize(2).ofMaxSize(6).map(words -> String.join(" ", words));
    }

    @Property(tries = 1000)
    void wordsOfNumbersAreFoundWholeOrNotAtAll(@ForAll("numberWords") String words) {
        String before = "They counted ";

        assertThat(FigureScanner.standard().scan(before + words + " people there."))
                .allSatisfy(found -> assertThat(found.figure().phrase()).startsWith(words));
    }

    @Property
    void aNumberInWordsWithOneWordMoreIsAnotherNumberOrNone(
            @ForAll @LongRange(min = 21, max = 999_999_999_999L) long number, @ForAll("words") String more) {
        String words = SpelledOut.spelled(number, " and ");
        String behind = "They counted " + words + " " + more + " people there.";
        String ahead = "They counted " + more + " " + words + " people there.";

        assertThat(FigureScanner.standard().scan(behind))
                .allSatisfy(found -> assertThat(found.figure().phrase()).contains(words + " " + more));
        assertThat(FigureScanner.standard().scan(ahead))
                .allSatisfy(found -> assertThat(found.figure().phrase()).contains(more + " " + words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(WORDS);
    }

    /** Three or four letters, most of them no word. */
    @Provide
    Arbitrary<String> letters() {
        return Arbitraries.strings()
                .withChars("fqvxz")
                .ofMinLength(2)
                .ofMaxLength(4)
                .filter(letters -> Unit.find(letters).isEmpty());
    }

    /** A short token behind money multiplies it by a power of ten, or the money is passed over. */
    @Property(tries = 500)
    void moneyBeforeUnknownLettersIsPassedOver(@ForAll("letters") String letters, @ForAll("money") String money) {
        assertThat(FigureScanner.standard().scan("They paid " + money + " " + letters + " for it."))
                .allSatisfy(found ->
                        assertThat(found.figure().value().orElseThrow()).isNotEqualTo(Rational.of(35)));
    }

    @Provide
    Arbitrary<String> money() {
        return Arbitraries.of("$35", "€35", "Rs 35", "35 euros", "CHF 35", "about £35", "between €20 and €35");
    }
}
