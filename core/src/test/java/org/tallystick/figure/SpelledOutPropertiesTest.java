package org.tallystick.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Reading;

/**
 * Numbers that ICU spells out are read back. Of ICU's ways: it hyphenates tens and ones alone; below zero it says
 * "minus"; its British rules part groups with commas from 100,000 on ("one million, two hundred thousand"), which are
 * left out here; and from 10^15 on it says "quadrillion", which is more than is read.
 */
class SpelledOutPropertiesTest {
    private static final String AMERICAN = "%spellout-cardinal";
    private static final String BRITISH = "%spellout-cardinal-verbose";
    private static final long BELOW_QUADRILLION = 999_999_999_999_999L;

    private static final RuleBasedNumberFormat ICU =
            new RuleBasedNumberFormat(Locale.US, RuleBasedNumberFormat.SPELLOUT);

    private static String spelled(long n, String rules) {
        return ICU.format(n, rules).replace(",", "");
    }

    @Example
    void everyNumberUpToAMillionIsReadBackFromAmericanWords() {
        assertAllReadBack(1_000_000, AMERICAN);
    }

    @Example
    void everyNumberUpToAMillionIsReadBackFromBritishWords() {
        assertAllReadBack(1_000_000, BRITISH);
    }

    /** Without an assertion for each of them, which would take longer than the reading. */
    private static void assertAllReadBack(long last, String rules) {
        for (long n = 0; n <= last; n++) {
            String words = spelled(n, rules);
            Optional<Rational> value = Figure.parse(words).value();
            if (!value.equals(Optional.of(Rational.of(n)))) {
                fail("%s is %s, but is read as %s", words, n, value);
            }
        }
    }

    @Property
    void numbersBelowAQuadrillionAreReadBack(
            @ForAll @LongRange(min = -BELOW_QUADRILLION, max = BELOW_QUADRILLION) long n) {
        assertThat(Figure.parse(spelled(n, AMERICAN)).value()).contains(Rational.of(n));
        assertThat(Figure.parse(spelled(n, BRITISH)).value()).contains(Rational.of(n));
    }

    @Property
    void bothWordingsMeanTheSameInEveryReading(@ForAll @LongRange(min = 0, max = BELOW_QUADRILLION) long n) {
        Figure american = Figure.parse(spelled(n, AMERICAN));
        Figure british = Figure.parse(spelled(n, BRITISH));

        assertThat(Reading.values())
                .allSatisfy(reading -> assertThat(british.in(reading)).isEqualTo(american.in(reading)));
    }
}
