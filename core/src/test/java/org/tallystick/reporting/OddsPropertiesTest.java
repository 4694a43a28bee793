package org.tallystick.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tallystick.number.Rational;

/** Against counting every way in which things can happen. */
class OddsPropertiesTest {
    @Property(tries = 200)
    void theTailCountsAllWays(
            @ForAll @IntRange(max = 8) int n,
            @ForAll @IntRange(max = 8) int times,
            @ForAll @IntRange(max = 5) int tenths) {
        Rational probability = Rational.of(tenths, 5);
        Rational counted = Rational.ZERO;
        for (int happened = 0; happened < 1 << n; happened++) {
            if (Integer.bitCount(happened) >= times) {
                Rational chance = Rational.ONE;
                for (int i = 0; i < n; i++) {
                    boolean did = (happened >> i & 1) == 1;
                    chance = chance.times(did ? probability : Rational.ONE.minus(probability));
                }
                counted = counted.plus(chance);
            }
        }
        assertThat(Odds.atLeast(times, n, probability)).isEqualTo(counted);
    }

    @Property(tries = 200)
    void theWordsNeverSayLess(@ForAll @IntRange(min = 1) int one, @ForAll @IntRange(min = 1) int other) {
        Rational chance = Rational.of(Math.min(one, other), Math.max(one, other));
        String told = Odds.inWords(chance);
        String number = told.substring(told.indexOf("1 in ") + 5);
        Rational least = number.startsWith("10^")
                ? Rational.powerOfTen(Integer.parseInt(number.substring(3)))
                : Rational.parse(number);
        assertThat(chance.reciprocal()).isGreaterThanOrEqualTo(least);
    }
}
