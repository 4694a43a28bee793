package org.tallystick.grammar.numeral;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.unit.Unit;

/**
 * Reads one number, in digits or in words, from the current token.
 *
 * <pre>{@code
 * numeral  := fraction | decimal
 * decimal  := (digits [mixed] | cardinal) [exponent | letters | multiplier*] ["dozen"] | ("a" | "half a") "dozen"
 * mixed    := "½" | digits "/" digits                              2½, 2 1/2
 * }</pre>
 *
 * <p>A multiplier is a word or letters. Letters follow their digits without a space ("5m", whereas a unit symbol has a space before it, SI
 * brochure 5.4.3), or with a space where they cannot be a unit ("5 bn"), or beside money ("Rs 5 cr").
 */
public final class NumeralReader {
    /** The ungrouped numbers of four digits that are likely to be years. */
    private static final Range<Integer> YEARS = Range.closed(1500, 2499);

    private static final int DOZEN = 12;
    private static final int THOUSAND = 3;

    private static final Roles DOZENS = Roles.of(Role.DOZEN, Role.PLURAL);

    /** The roles of the first words of numbers. */
    private static final Roles BEGINNINGS = Roles.of(Role.SMALL, Role.TEN, Role.MULTIPLIER, Role.ARTICLE, Role.PART);

    /** The roles of the words that continue digits. */
    private static final Roles CONTINUING = Roles.of(
            Role.AND,
            Role.PLURAL,
            Role.MULTIPLIER,
            Role.DOZEN,
            Role.TIMES,
            Role.LETTERS,
            Role.LETTERS_OF_MONEY,
            Role.LETTERS_BESIDE_MONEY);

    private final Tokens tokens;
    private final DigitReader digits;
    private final CardinalReader cardinals;
    private final Exponents exponents;
    private final FractionReader fractions;
    private final LetterReader letters;
    private final SpacedGroups spaces;

    public NumeralReader(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.digits = new DigitReader(tokens);
        this.cardinals = new CardinalReader(tokens);
        this.exponents = new Exponents(tokens);
        this.fractions = new FractionReader(tokens, scope, this, cardinals);
        this.letters = new LetterReader(tokens, scope);
        this.spaces = new SpacedGroups(tokens, language, scope);
    }

    /** The currency before a number, after which letters behind a space are a multiplier: "$5 m". */
    public enum Money {
        /** A currency that is not counted in lakhs and crores. */
        SIGNED,
        /** A currency that is: "Rs 300 cr". */
        SIGNED_IN_CRORES,
        /** None. */
        UNSIGNED;

        private static final ImmutableSet<String> COUNTED_IN_CRORES =
                ImmutableSet.of("INR", "PKR", "BDT", "NPR", "LKR");

        public static Money of(@Nullable Unit before) {
            if (before == null) {
                return UNSIGNED;
            }
            return COUNTED_IN_CRORES.contains(before.symbol()) ? SIGNED_IN_CRORES : SIGNED;
        }
    }

    /** Whether a number begins at a token. */
    public static boolean begins(Tokens tokens, int ahead) {
        return switch (tokens.kind(ahead)) {
            case DIGITS -> true;
            case WORD -> tokens.is(ahead, BEGINNINGS) && wordsBegin(tokens, ahead);
            case SYMBOL -> VulgarFractions.of(tokens.first(ahead)) != null;
            default -> false;
        };
    }

    private static boolean wordsBegin(Tokens tokens, int ahead) {
        return CardinalReader.begins(tokens, ahead)
                || FractionReader.begins(tokens, ahead)
                || dozens(tokens, ahead) > 0;
    }

    /** Returns the number of words of "a dozen", "half a dozen" or "half-dozen"; zero where none comes next. */
    private static int dozens(Tokens tokens, int ahead) {
        int at = ahead + (tokens.is(ahead, Role.ARTICLE) ? 1 : 0);
        if (at > ahead && tokens.is(at, Role.DOZEN)) {
            return at + 1 - ahead;
        }
        boolean half = tokens.is(at, Role.PART) && tokens.word(at).number() == 2;
        int behind = at + 1;
        if (!half) {
            return 0;
        }
        behind += tokens.is(behind, Role.ARTICLE) || tokens.kind(behind) == Kind.DASH ? 1 : 0;
        return tokens.is(behind, Role.DOZEN) ? behind + 1 - ahead : 0;
    }

    public Numeral read(Money money) {
        if (tokens.kind(0) == Kind.DIGITS) {
            Decimal number = decimal(money);
            return withWhole(number, tokens.kind(0) == Kind.SYMBOL ? fractions.slashed(number) : null);
        }
        int dozens = dozens(tokens, 0);
        if (dozens > 0) {
            return dozen(dozens);
        }
        Numeral part = fractions.alone();
        if (part != null) {
            return part;
        }
        Decimal number = decimal(money);
        return withWhole(number, fractions.partsOf(number));
    }

    private Numeral withWhole(Decimal number, @Nullable Numeral part) {
        Numeral fraction = part == null ? fractions.counted(number) : part;
        return fraction == null ? number : fraction;
    }

    private Decimal dozen(int words) {
        boolean half = words > 2 || !tokens.is(0, Role.ARTICLE);
        int each = tokens.word(words - 1).smallNumber();
        tokens.skip(words);
        return Decimal.whole(1).timesDozen(half ? each / 2 : each);
    }

    /** Whether a token is a multiplier of twelve or twenty, or the plural of twelve: "scores" are points of a game after a number. */
    public static boolean isDozen(Tokens tokens, int ahead) {
        return tokens.is(ahead, DOZENS)
                && (tokens.is(ahead, Role.DOZEN) || tokens.word(ahead).number() == DOZEN);
    }

    /** Reads "per 100,000" after a count of things, which makes a part of a whole of it; null where it does not follow. */
    @Nullable
    public Numeral perNumber(Decimal count) {
        Wording joint = Wording.between(tokens);
        return joint != null && joint.cue() == Cue.PER ? fractions.counted(count) : null;
    }

    public Decimal decimal(Money money) {
        return scored(tokens.kind(0) == Kind.DIGITS ? multiplied(money) : cardinals.read());
    }

    /** Reads a multiplier of twelve or twenty: "two dozen", "three score". */
    private Decimal scored(Decimal number) {
        if (!isDozen(tokens, 0) || number.powers().all() > 0) {
            return number;
        }
        int each = tokens.word(0).smallNumber();
        tokens.skip(1);
        return number.timesDozen(each);
    }

    private Decimal multiplied(Money money) {
        if (exponents.isTen(0)) {
            tokens.skip(1);
            OptionalInt exponent = exponents.behindTen();
            if (exponent.isPresent()) {
                return Decimal.whole(1).timesTenTo(exponent.getAsInt());
            }
            tokens.reset(tokens.mark() - 1);
        }
        boolean year = isYear(tokens, 0);
        int groups = spaces.length(true);
        Decimal number = groups > 0 ? spacedDigits(groups) : mixed(digits());
        if (isComplete()) {
            return number;
        }
        OptionalInt exponent = exponents.behindNumber();
        if (exponent.isPresent()) {
            return number.timesTenTo(exponent.getAsInt());
        }
        int power = letters.read(money);
        if (power > 0) {
            return number.times(Powers.of(power));
        }
        BigDecimal part = tokens.is(0, Role.AND) && number.isPlainWhole() ? cardinals.part() : null;
        Powers powers = year && tokens.is(0, Role.PLURAL) ? Powers.NONE : cardinals.powers();
        Decimal multiplied = (part == null ? number : number.plusPart(part)).times(powers);
        int crore = letters.readBehind(powers, money);
        return crore == 0 ? multiplied : multiplied.times(Powers.of(crore));
    }

    /** Whether a word apart from the digits comes next that is no part of a number. */
    private boolean isComplete() {
        return tokens.kind(0) == Kind.WORD && !tokens.isGlued(0) && !tokens.is(0, CONTINUING);
    }

    private Decimal spacedDigits(int groups) {
        BigDecimal number = digits().number();
        for (int group = 0; group < groups; group++) {
            number = number.scaleByPowerOfTen(THOUSAND).add(new BigDecimal(tokens.text(0, 1)));
            tokens.skip(1);
        }
        return Decimal.of(number.setScale(0));
    }

    public Decimal digits() {
        BigDecimal number = digits.read();
        tokens.skip(1);
        return Decimal.of(number);
    }

    /** Reads a mixed number: "2½", "2 1/2". It is a decimal, where the part has a finite decimal. */
    private Decimal mixed(Decimal whole) {
        if (whole.pointed()) {
            return whole;
        }
        Numeral.Fraction vulgar = tokens.kind(0) == Kind.SYMBOL ? VulgarFractions.of(tokens.first(0)) : null;
        if (vulgar != null) {
            Decimal mixed = whole.plusPart(decimalOf(vulgar));
            tokens.skip(1);
            return mixed;
        }
        boolean slashed = tokens.kind(0) == Kind.DIGITS
                && FractionReader.isSlash(tokens, 1)
                && tokens.isGlued(1)
                && tokens.isGlued(2)
                && tokens.kind(2) == Kind.DIGITS;
        return slashed ? whole.plusPart(slashed()) : whole;
    }

    private BigDecimal slashed() {
        int mark = tokens.mark();
        Numeral part = fractions.slashed(digits());
        if (part instanceof Numeral.Fraction fraction && fraction.numerator().compareTo(fraction.denominator()) < 0) {
            return decimalOf(fraction);
        }
        tokens.reset(mark);
        throw tokens.refuseNext();
    }

    private BigDecimal decimalOf(Numeral.Fraction part) {
        return part.value()
                .toBigDecimal()
                .orElseThrow(() -> tokens.refuse("a number with this part has no end as a decimal"));
    }

    /** Whether a token is four digits without a group sign, as a year is written. */
    public static boolean isYear(Tokens tokens, int ahead) {
        if (tokens.kind(ahead) != Kind.DIGITS || tokens.end(ahead) - tokens.start(ahead) != 4) {
            return false;
        }
        int year = 0;
        for (int at = tokens.start(ahead); at < tokens.end(ahead); at++) {
            char c = tokens.charAt(at);
            if (c < '0' || c > '9') {
                return false;
            }
            year = year * 10 + (c - '0');
        }
        return YEARS.contains(year);
    }

    static BigInteger whole(Decimal number) {
        return number.number().toBigIntegerExact();
    }
}
