package org.tallystick.grammar.numeral;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;

/**
 * Reads parts of a whole.
 *
 * <pre>{@code
 * fraction := decimal outOf decimal | decimal "per" decimal            one in eight, 12 per 100,000
 *           | ("a" | count) part | digits "/" digits | "⅛"            an eighth, two-thirds, 1/8
 *           | ["a" | count] part ["of"] ["a"] multiplier              half a million, a quarter-million
 * }</pre>
 */
public final class FractionReader {
    private static final String MORE_THAN_WHOLE = "a part is not more than its whole";

    /** The smallest base of a rate: a rate is per hundred of something at least. */
    private static final BigDecimal SMALLEST_RATE = BigDecimal.valueOf(100);

    private static final int LAST_OF_MONTH = 31;

    /** The slash that Unicode has for fractions only, U+2044. */
    private static final char FRACTION_SLASH = '\u2044';

    private final Tokens tokens;
    private final Scope scope;
    private final NumeralReader numerals;
    private final CardinalReader cardinals;

    FractionReader(Tokens tokens, Scope scope, NumeralReader numerals, CardinalReader cardinals) {
        this.tokens = tokens;
        this.scope = scope;
        this.numerals = numerals;
        this.cardinals = cardinals;
    }

    /** Whether a token is the slash of a fraction. */
    public static boolean isSlash(Tokens tokens, int ahead) {
        return tokens.isSign(ahead, '/') || tokens.isSign(ahead, FRACTION_SLASH);
    }

    /** Whether a part without a count before it begins at a token: "half", "a third". */
    static boolean begins(Tokens tokens, int ahead) {
        int article = tokens.is(ahead, Role.ARTICLE) ? 1 : 0;
        if (!tokens.is(ahead + article, Role.PART)) {
            return false;
        }
        return article == 1
                || tokens.word(ahead).number() == 2
                || (tokens.is(ahead + 1, Role.MULTIPLIER) && !tokens.is(ahead, Role.ORDINAL))
                || (tokens.isHyphen(ahead + 1) && tokens.is(ahead + 2, Role.MULTIPLIER));
    }

    /** Reads a part with at most an article before it: "half a million", "an eighth", "½ million"; null where there is none. */
    @Nullable
    Numeral alone() {
        Fraction vulgar = tokens.kind(0) == Kind.SYMBOL ? VulgarFractions.of(tokens.first(0)) : null;
        if (vulgar != null) {
            tokens.skip(1);
            return multiplied(
                    vulgar.numerator().intValue(), vulgar.denominator().intValue());
        }
        if (!begins(tokens, 0)) {
            return null;
        }
        int article = tokens.is(0, Role.ARTICLE) ? 1 : 0;
        int parts = tokens.word(article).smallNumber();
        tokens.skip(article + 1);
        return multiplied(1, parts);
    }

    /** Reads the parts after a count: "two-thirds", "one-eighth", "three quarters of a million". */
    @Nullable
    Numeral partsOf(Decimal count) {
        int dash = tokens.isHyphen(0) ? 1 : 0;
        boolean one = count.number().compareTo(BigDecimal.ONE) == 0;
        if (!tokens.is(dash, one ? Role.PART : Role.PARTS) || !count.isPlainWhole()) {
            return null;
        }
        int parts = tokens.word(dash).smallNumber();
        if (count.number().compareTo(BigDecimal.valueOf(parts)) > 0) {
            throw tokens.refuse(MORE_THAN_WHOLE);
        }
        tokens.skip(dash + 1);
        return multiplied(count.number().intValueExact(), parts);
    }

    private Numeral multiplied(int count, int parts) {
        int of = tokens.is(0, Role.OF) || tokens.isHyphen(0) ? 1 : 0;
        int article = tokens.is(of, Role.ARTICLE) ? 1 : 0;
        boolean joined = article > 0 || of == 0 || tokens.kind(0) == Kind.DASH;
        if (!joined || !tokens.is(of + article, Role.MULTIPLIER)) {
            return new Fraction(BigInteger.valueOf(count), BigInteger.valueOf(parts), false);
        }
        tokens.skip(of + article);
        Powers powers = cardinals.powers();
        BigInteger numerator = BigInteger.TEN.pow(powers.all()).multiply(BigInteger.valueOf(count));
        BigInteger[] quotient = numerator.divideAndRemainder(BigInteger.valueOf(parts));
        if (quotient[1].signum() != 0) {
            throw tokens.refuse("this part of the multiplier is not a whole number");
        }
        return Decimal.multiplied(new BigDecimal(quotient[0]), powers);
    }

    /** Reads a count out of a number: "one in eight", "nine out of ten", "one-in-eight", "12 per 100,000", "nine of ten". */
    @Nullable
    Numeral counted(Decimal count) {
        if (tokens.kind(0) == Kind.WORD && !tokens.is(0, Role.OF) && Wording.between(tokens) == null) {
            return null;
        }
        boolean decimal = count.pointed() && count.powers().all() == 0 && !count.scientific();
        if ((!count.isPlainWhole() && !decimal) || count.number().signum() < 0) {
            return null;
        }
        int mark = tokens.mark();
        int hyphen = tokens.isHyphen(0) ? 1 : 0;
        tokens.skip(hyphen);
        Wording joint = Wording.between(tokens);
        boolean of = joint == null && hyphen == 0 && tokens.is(0, Role.OF);
        int length = joint == null ? 1 : joint.length();
        boolean out = joint != null && joint.cue() == Cue.OUT_OF;
        boolean per = joint != null && joint.cue() == Cue.PER;
        int behind = length + (tokens.isHyphen(length) ? 1 : 0);
        boolean number = tokens.kind(behind) == Kind.DIGITS
                || CardinalReader.begins(tokens, behind)
                || (per && tokens.is(behind, Role.MULTIPLIER));
        boolean whole = per || (out && !decimal) || (of && !decimal && !areCounts(behind));
        if (!whole || !number) {
            tokens.reset(mark);
            return null;
        }
        tokens.skip(behind);
        return scope == Scope.PHRASE ? outOf(count, per, length) : outOfInText(count, per, length, mark);
    }

    /**
     * Whether "of" stands between two counts in digits, of which the whole is a thousand or more and not round: "1,104 of 1,380 buses" in
     * running text states both, whereas "27 of 31 drones" is a share.
     */
    private boolean areCounts(int behind) {
        if (scope != Scope.TEXT || tokens.kind(-1) != Kind.DIGITS || tokens.kind(behind) != Kind.DIGITS) {
            return false;
        }
        int digits = 0;
        int significant = 0;
        for (int at = tokens.start(behind); at < tokens.end(behind); at++) {
            if (tokens.charAt(at) >= '0' && tokens.charAt(at) <= '9') {
                digits++;
                significant = tokens.charAt(at) == '0' ? significant : digits;
            }
        }
        return significant > 1 && digits > 3;
    }

    /** Reads a count out of a number in running text, where "in" may begin something else: "12 died in 2019", "three in ten minutes". */
    private @Nullable Numeral outOfInText(Decimal count, boolean per, int length, int mark) {
        boolean plain = tokens.kind(-length - 1) == Kind.DIGITS && length == 1 && !per;
        try {
            Fraction fraction = outOf(count, per, length);
            if (plain && tokens.is(0, Role.UNIT)) {
                throw tokens.refuseNext();
            }
            return fraction;
        } catch (NotUnderstoodException e) {
            tokens.giveBack(mark);
            return null;
        }
    }

    private Fraction outOf(Decimal count, boolean per, int length) {
        if (length == 1 && !per && NumeralReader.isYear(tokens, 0)) {
            throw tokens.refuse("this is a year or a count; a count is written with its comma");
        }
        Decimal whole = tokens.is(0, Role.MULTIPLIER)
                ? Decimal.whole(1).times(cardinals.powers())
                : numerals.decimal(Money.UNSIGNED);
        if (per && whole.number().compareTo(SMALLEST_RATE) < 0) {
            throw tokens.refuse("a rate is stated for a hundred or more");
        }
        Fraction fraction = fraction(count, whole, true);
        return per ? new Fraction(fraction.numerator(), fraction.denominator(), true, true) : fraction;
    }

    /** Reads a fraction with a slash: "1/8", "1⁄32". */
    @Nullable
    Numeral slashed(Decimal count) {
        if (!isSlash(tokens, 0) || tokens.kind(1) != Kind.DIGITS || !count.isPlainWhole()) {
            return null;
        }
        boolean certain = tokens.isSign(0, FRACTION_SLASH);
        tokens.skip(1);
        if (NumeralReader.isYear(tokens, 0)) {
            throw tokens.refuse("this may be a year rather than the whole of a fraction");
        }
        Fraction fraction = fraction(count, numerals.digits(), false);
        int of = fraction.denominator().bitLength() > 16
                ? Integer.MAX_VALUE
                : fraction.denominator().intValue();
        boolean unclear = !certain && of <= LAST_OF_MONTH && !isCustomary(of);
        if (fraction.numerator().equals(fraction.denominator()) || unclear) {
            throw tokens.refuse("it is not clear whether this is a fraction");
        }
        return fraction;
    }

    /** Whether fractions of a denominator are customary. With others, two numbers and a slash are more likely a date. */
    private static boolean isCustomary(int denominator) {
        return switch (denominator) {
            case 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 25, 30 -> true;
            default -> false;
        };
    }

    private Fraction fraction(Decimal numerator, Decimal denominator, boolean counted) {
        if (denominator.pointed()
                || denominator.number().signum() <= 0
                || denominator.number().stripTrailingZeros().scale() > 0) {
            throw tokens.refuse("a fraction is taken of a whole number above zero");
        }
        if (numerator.number().compareTo(denominator.number()) > 0) {
            throw tokens.refuse(MORE_THAN_WHOLE);
        }
        int decimals = Math.max(numerator.number().scale(), 0);
        return new Fraction(
                numerator.number().scaleByPowerOfTen(decimals).toBigIntegerExact(),
                NumeralReader.whole(denominator).multiply(BigInteger.TEN.pow(decimals)),
                counted);
    }
}
