package org.tallystick.words;

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
 * fraction := (count | "a" | "") part ["of" "a"] [multiplier]      half a million, two-thirds, an eighth
 * }</pre>
 *
 * <p>A multiplier stands as a word, or as letters: glued to its digits ("5m", where a unit symbol would be parted by a
 * space, SI brochure 5.4.3), or parted where it cannot be a unit ("5 bn").
 */
public final class NumeralReader {
    private static final int MOST_DIGITS = 10_000;
    private static final int HUNDRED = 2;

    private final Tokens tokens;
    private final Lexicon lexicon;

    /**
     * A reader of the tokens in one language.
     *
     * @param tokens what to read
     * @param lexicon the language
     */
    public NumeralReader(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
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
        Decimal number = decimal(money);
        return slashed(number).or(() -> counted(number)).or(() -> parts(number)).orElse(number);
    }

    /** Whether a currency sign stands before the number. */
    public enum Money {
        /** It does: "$5 m". */
        SIGNED,
        /** It does not: "5 m". */
        UNSIGNED
    }

    private Decimal decimal(Money money) {
        return tokens.peek().kind() == Kind.DIGITS ? multiplied(digits(), money) : spelled();
    }

    private Decimal digits() {
        Token token = tokens.next();
        BigDecimal number = new BigDecimal(DigitGroups.ungrouped(token, MOST_DIGITS));
        return new Decimal(number, number.scale() > 0, 0);
    }

    private Decimal multiplied(Decimal number, Money money) {
        Decimal product = number;
        OptionalInt letters = letters(money);
        if (letters.isPresent()) {
            tokens.skip(1);
            return product.times(letters.getAsInt());
        }
        for (OptionalInt power = power(); power.isPresent(); power = power()) {
            tokens.skip(1);
            product = product.times(power.getAsInt());
        }
        return product;
    }

    private OptionalInt power() {
        return lexicon.multiplier(tokens.wordAt(0));
    }

    /** Letters that multiply: glued to the digits, or where the unit of that symbol (m, K) cannot be meant. */
    private OptionalInt letters(Money money) {
        Token token = tokens.peek();
        boolean couldBeUnit = token.text().length() == 1 && !token.text().equals("k");
        boolean meant = token.kind() == Kind.WORD && (token.glued() || money == Money.SIGNED || !couldBeUnit);
        return meant ? lexicon.multiplierLetters(token.text()) : OptionalInt.empty();
    }

    /** A cardinal in words, its groups falling: "three million two hundred thousand and five". */
    private Decimal spelled() {
        Decimal first = group().orElseThrow(tokens::refuseNext);
        return mixed(first).orElseGet(() -> summed(first));
    }

    private Decimal summed(Decimal first) {
        int last = powers();
        Decimal total = first.times(last);
        for (Optional<Decimal> next = nextGroup(last); next.isPresent(); next = nextGroup(last)) {
            int power = powers();
            if (power >= last) {
                throw tokens.refuse("the multipliers of a number must fall from left to right");
            }
            last = power;
            total = whole(total.number().add(next.get().times(power).number()));
        }
        return total;
    }

    /** The multipliers that stand here, as one power of ten. */
    private int powers() {
        int powers = 0;
        for (OptionalInt power = power(); power.isPresent(); power = power()) {
            powers += power.getAsInt();
            tokens.skip(1);
        }
        return powers;
    }

    private Optional<Decimal> nextGroup(int lastPower) {
        int mark = tokens.mark();
        if (lexicon.isAnd(tokens.wordAt(0))) {
            tokens.skip(1);
        }
        boolean none = lastPower == 0 || lexicon.isArticle(tokens.wordAt(0));
        Optional<Decimal> next = none ? Optional.empty() : group();
        if (next.isEmpty()) {
            tokens.reset(mark);
        }
        return next;
    }

    /** "two and a half [million]". */
    private Optional<Decimal> mixed(Decimal whole) {
        int mark = tokens.mark();
        if (lexicon.isAnd(tokens.wordAt(0))) {
            tokens.skip(1);
            Optional<BigDecimal> part = decimalPart();
            if (part.isPresent()) {
                Decimal mixed = new Decimal(whole.number().add(part.get()), false, 0);
                return Optional.of(multiplied(mixed, Money.UNSIGNED));
            }
        }
        tokens.reset(mark);
        return Optional.empty();
    }

    /** A half or quarters, the parts of which a decimal numeral can be made. */
    private Optional<BigDecimal> decimalPart() {
        int count = lexicon.isArticle(tokens.wordAt(0))
                ? 1
                : lexicon.small(tokens.wordAt(0)).orElse(0);
        OptionalInt part = lexicon.part(tokens.wordAt(1));
        if (count == 0 || count >= part.orElse(0) || (part.getAsInt() != 2 && part.getAsInt() != 4)) {
            return Optional.empty();
        }
        tokens.skip(2);
        return Optional.of(BigDecimal.valueOf(count).divide(BigDecimal.valueOf(part.getAsInt())));
    }

    /** A number below a thousand in words ("four hundred and twelve", "twelve hundred"), or "a" before a multiplier. */
    private Optional<Decimal> group() {
        if (lexicon.isArticle(tokens.wordAt(0))
                && lexicon.multiplier(tokens.wordAt(1)).isPresent()) {
            tokens.skip(1);
            return Optional.of(hundreds(1));
        }
        OptionalInt below = belowHundred();
        return below.isPresent() ? Optional.of(hundreds(below.getAsInt())) : Optional.empty();
    }

    private Decimal hundreds(int count) {
        Decimal number = whole(BigDecimal.valueOf(count));
        if (power().orElse(0) != HUNDRED || count == 0) {
            return number;
        }
        tokens.skip(1);
        int mark = tokens.mark();
        if (lexicon.isAnd(tokens.wordAt(0))) {
            tokens.skip(1);
        }
        OptionalInt rest = belowHundred();
        if (rest.isEmpty()) {
            tokens.reset(mark);
            return number.times(HUNDRED);
        }
        return whole(BigDecimal.valueOf(count * 100L + rest.getAsInt()));
    }

    private OptionalInt belowHundred() {
        OptionalInt ten = lexicon.ten(tokens.wordAt(0));
        if (ten.isEmpty()) {
            OptionalInt small = lexicon.small(tokens.wordAt(0));
            tokens.skip(small.isPresent() ? 1 : 0);
            return small;
        }
        tokens.skip(1);
        int dash = tokens.peek().kind() == Kind.DASH && tokens.peek().glued() ? 1 : 0;
        int unit = lexicon.small(tokens.wordAt(dash)).orElse(0);
        boolean joined = unit > 0 && unit < 10;
        tokens.skip(joined ? dash + 1 : 0);
        return OptionalInt.of(ten.getAsInt() + (joined ? unit : 0));
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
        int dash = tokens.peek().kind() == Kind.DASH ? 1 : 0;
        boolean one = count.value().equals(Rational.ONE);
        String word = tokens.wordAt(dash);
        OptionalInt part = one ? lexicon.part(word) : lexicon.parts(word);
        if (part.isEmpty() || count.pointed() || count.power() > 0) {
            return Optional.empty();
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
        int power = powers();
        BigInteger numerator = BigInteger.TEN.pow(power).multiply(BigInteger.valueOf(count));
        BigInteger[] quotient = numerator.divideAndRemainder(BigInteger.valueOf(parts));
        if (quotient[1].signum() != 0) {
            throw tokens.refuse("this part of the multiplier is not a whole number");
        }
        return whole(new BigDecimal(quotient[0]));
    }

    /** "one in eight", "nine out of ten", "one out of every eight". */
    private Optional<Numeral> counted(Decimal count) {
        int outOf = lexicon.outOf(tokens);
        if (outOf == 0 || count.pointed() || count.power() > 0) {
            return Optional.empty();
        }
        tokens.skip(outOf);
        return Optional.of(fraction(count, decimal(Money.UNSIGNED), true));
    }

    /** "1/8". */
    private Optional<Numeral> slashed(Decimal count) {
        if (!tokens.peek().isSymbol("/") || tokens.peek(1).kind() != Kind.DIGITS || count.pointed()) {
            return Optional.empty();
        }
        tokens.skip(1);
        return Optional.of(fraction(count, digits(), false));
    }

    private Fraction fraction(Decimal numerator, Decimal denominator, boolean counted) {
        if (denominator.pointed() || denominator.number().signum() == 0) {
            throw tokens.refuse("a fraction is taken of a whole number above zero");
        }
        return new Fraction(
                numerator.number().toBigIntegerExact(), denominator.number().toBigIntegerExact(), counted);
    }

    private static Decimal whole(BigDecimal number) {
        return new Decimal(number, false, 0);
    }
}
