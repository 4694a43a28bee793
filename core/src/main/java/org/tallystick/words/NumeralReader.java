package org.tallystick.words;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalInt;
import org.tallystick.number.Rational;
import org.tallystick.words.Numeral.Decimal;
import org.tallystick.words.Numeral.Fraction;
import org.tallystick.words.Token.Kind;

/**
 * Reads one number, in digits or in words, from where the tokens stand.
 *
 * <pre>{@code
 * numeral  := decimal [outOf decimal] | fraction
 * decimal  := (digits | cardinal) multiplier*
 * fraction := ("a" | count) part | digits "/" digits               an eighth, two-thirds, 1/8
 *           | ["a" | count] part ["of"] "a" multiplier             half a million
 * }</pre>
 *
 * <p>A multiplier stands as a word, or as letters: glued to its digits ("5m", where a unit symbol would be parted by a
 * space, SI brochure 5.4.3), or parted where it cannot be a unit ("5 bn").
 */
public final class NumeralReader {
    private static final int MOST_DIGITS = 10_000;
    private static final String MORE_THAN_WHOLE = "a part is not more than its whole";

    /** An ungrouped number of four digits behind "in" is likely a year. */
    private static final Range<Integer> YEARS = Range.closed(1500, 2499);

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final CardinalReader cardinals;

    /**
     * A reader of the tokens in one language.
     *
     * @param tokens what to read
     * @param lexicon the language
     */
    public NumeralReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.cardinals = new CardinalReader(tokens, lexicon);
    }

    /**
     * Reads a number.
     *
     * @param money whether a currency sign stands before it, so that parted letters are a multiplier
     * @return the number, after which the tokens stand
     * @throws NotUnderstoodException where no number can be read
     */
    public Numeral read(Money money) {
        Optional<Numeral> fraction = partAlone();
        if (fraction.isPresent()) {
            return fraction.get();
        }
        boolean spelled = tokens.peek().kind() != Kind.DIGITS;
        Decimal number = decimal(money);
        Optional<Numeral> told = spelled ? parts(number) : slashed(number);
        return told.or(() -> counted(number)).orElse(number);
    }

    /** Whether a currency sign stands before the number. */
    public enum Money {
        /** It does: "$5 m". */
        SIGNED,
        /** It does not: "5 m". */
        UNSIGNED
    }

    private Decimal decimal(Money money) {
        return tokens.peek().kind() == Kind.DIGITS ? multiplied(digits(), money) : cardinals.read();
    }

    private Decimal digits() {
        Token token = tokens.next();
        BigDecimal number = new BigDecimal(DigitGroups.ungrouped(token, MOST_DIGITS));
        return new Decimal(number, number.scale() > 0, 0, false);
    }

    private Decimal multiplied(Decimal number, Money money) {
        OptionalInt letters = letters(money);
        if (letters.isPresent()) {
            tokens.skip(1);
            return number.times(letters.getAsInt());
        }
        return number.times(cardinals.powers());
    }

    /** Letters that multiply: glued to the digits, or where the unit of that symbol (m, K) cannot be meant. */
    private OptionalInt letters(Money money) {
        Token token = tokens.peek();
        boolean couldBeUnit = token.text().length() == 1 && !token.text().equals("k");
        boolean meant = token.kind() == Kind.WORD && (token.glued() || money == Money.SIGNED || !couldBeUnit);
        return meant ? lexicon.multiplierLetters(token.text()) : OptionalInt.empty();
    }

    /** "half a million", "an eighth", "a quarter of a million": a part with at most an article before it. */
    private Optional<Numeral> partAlone() {
        int article = lexicon.isArticle(tokens.wordAt(0)) ? 1 : 0;
        OptionalInt part = lexicon.part(tokens.wordAt(article));
        if (part.isEmpty() || (article == 0 && part.getAsInt() != 2)) {
            return Optional.empty();
        }
        tokens.skip(article + 1);
        return Optional.of(partOfMultiplier(1, part.getAsInt()));
    }

    /** "two-thirds", "one-eighth", "three quarters of a million". */
    private Optional<Numeral> parts(Decimal count) {
        int dash = tokens.isHyphen(0) ? 1 : 0;
        boolean one = count.value().equals(Rational.ONE);
        String word = tokens.wordAt(dash);
        OptionalInt part = one ? lexicon.part(word) : lexicon.parts(word);
        if (part.isEmpty() || !count.isPlainWhole()) {
            return Optional.empty();
        }
        if (count.number().compareTo(BigDecimal.valueOf(part.getAsInt())) > 0) {
            throw tokens.refuse(MORE_THAN_WHOLE);
        }
        tokens.skip(dash + 1);
        return Optional.of(partOfMultiplier(count.number().intValueExact(), part.getAsInt()));
    }

    private Numeral partOfMultiplier(int count, int parts) {
        int of = lexicon.isOf(tokens.wordAt(0)) ? 1 : 0;
        int article = lexicon.isArticle(tokens.wordAt(of)) ? 1 : 0;
        OptionalInt power = lexicon.multiplier(tokens.wordAt(of + article));
        if (article == 0 || power.isEmpty()) {
            return new Fraction(BigInteger.valueOf(count), BigInteger.valueOf(parts), false);
        }
        tokens.skip(of + article);
        return multipliedPart(count, parts);
    }

    private Decimal multipliedPart(int count, int parts) {
        int power = cardinals.powers();
        BigInteger numerator = BigInteger.TEN.pow(power).multiply(BigInteger.valueOf(count));
        BigInteger[] quotient = numerator.divideAndRemainder(BigInteger.valueOf(parts));
        if (quotient[1].signum() != 0) {
            throw tokens.refuse("this part of the multiplier is not a whole number");
        }
        return new Decimal(new BigDecimal(quotient[0]), false, power, false);
    }

    /** "one in eight", "nine out of ten", "one out of every eight". */
    private Optional<Numeral> counted(Decimal count) {
        int outOf = lexicon.outOf(tokens);
        if (outOf == 0 || !count.isPlainWhole()) {
            return Optional.empty();
        }
        tokens.skip(outOf);
        if (outOf == 1 && isYear(tokens.peek())) {
            throw tokens.refuse("this is a year or a count; a count is written with its comma");
        }
        Fraction fraction = fraction(count, decimal(Money.UNSIGNED), true);
        return Optional.of(fraction);
    }

    private static boolean isYear(Token token) {
        boolean four = token.kind() == Kind.DIGITS
                && token.text().length() == 4
                && CharMatcher.inRange('0', '9').matchesAllOf(token.text());
        return four && YEARS.contains(Integer.valueOf(token.text()));
    }

    /** "1/8". */
    private Optional<Numeral> slashed(Decimal count) {
        if (!tokens.peek().isSymbol("/") || tokens.peek(1).kind() != Kind.DIGITS || !count.isPlainWhole()) {
            return Optional.empty();
        }
        tokens.skip(1);
        Fraction fraction = fraction(count, digits(), false);
        if (fraction.numerator().equals(fraction.denominator())) {
            throw tokens.refuse("it is not clear whether this is a fraction");
        }
        return Optional.of(fraction);
    }

    private Fraction fraction(Decimal numerator, Decimal denominator, boolean counted) {
        if (denominator.pointed()
                || denominator.number().signum() == 0
                || !denominator.value().isWhole()) {
            throw tokens.refuse("a fraction is taken of a whole number above zero");
        }
        if (numerator.number().compareTo(denominator.number()) > 0) {
            throw tokens.refuse(MORE_THAN_WHOLE);
        }
        return new Fraction(
                numerator.number().toBigIntegerExact(), denominator.number().toBigIntegerExact(), counted);
    }
}
