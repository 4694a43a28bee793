package org.tallystick.grammar.numeral;

import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral.Fraction;

/** The fractions that are one character of Unicode (Number Forms and Latin-1). */
public final class VulgarFractions {
    private static final ImmutableMap<Character, Fraction> FRACTIONS = ImmutableMap.<Character, Fraction>builder()
            .put('½', of(1, 2))
            .put('⅓', of(1, 3))
            .put('⅔', of(2, 3))
            .put('¼', of(1, 4))
            .put('¾', of(3, 4))
            .put('⅕', of(1, 5))
            .put('⅖', of(2, 5))
            .put('⅗', of(3, 5))
            .put('⅘', of(4, 5))
            .put('⅙', of(1, 6))
            .put('⅚', of(5, 6))
            .put('⅐', of(1, 7))
            .put('⅛', of(1, 8))
            .put('⅜', of(3, 8))
            .put('⅝', of(5, 8))
            .put('⅞', of(7, 8))
            .put('⅑', of(1, 9))
            .put('⅒', of(1, 10))
            .buildOrThrow();

    private VulgarFractions() {}

    private static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator), false);
    }

    public static @Nullable Fraction of(char c) {
        return c < '¼' ? null : FRACTIONS.get(c);
    }
}
