package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.Metres;
import org.tallystick.grammar.numeral.Numeral;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.grammar.numeral.Powers;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/** Reads a number with its sign, currency and unit, and the thing that it counts or is a part of. */
public final class AmountReader {
    private final Tokens tokens;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final Scope scope;
    private final Pieces pieces;
    private final ShareReader shares;
    private final HyphenedUnitReader adjectives;
    private final RateReader rates;
    private final Metres metres;
    private final CurrencyReader currencies;
    private final CompositeReader composites;
    private final PrefixedCurrency prefixes;
    private final MultipleReader multiples;

    public AmountReader(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.numerals = new NumeralReader(tokens, language, scope);
        this.units = new UnitReader(tokens, language, scope);
        this.scope = scope;
        this.pieces = new Pieces(tokens);
        this.shares = new ShareReader(tokens, units, pieces, scope);
        this.adjectives = new HyphenedUnitReader(tokens, language, units);
        this.metres = new Metres(tokens);
        this.currencies = new CurrencyReader(tokens, language);
        this.multiples = new MultipleReader(tokens, language, units, scope, pieces);
        this.rates = new RateReader(tokens, units, language, scope, pieces);
        this.prefixes = new PrefixedCurrency(tokens);
        this.composites = new CompositeReader(tokens, numerals, units, pieces, scope);
    }

    /** Returns the places of the parts that were read. */
    public Pieces pieces() {
        return pieces;
    }

    /** Returns the reader of multiples, which knows what the last one is compared with. */
    public MultipleReader multiples() {
        return multiples;
    }

    /** Whether an amount begins at a token. */
    public boolean begins(int ahead) {
        if (NumeralReader.begins(tokens, ahead) || multiples.begins(ahead)) {
            return true;
        }
        int at = ahead + signLength(ahead);
        at += currencies.length(at);
        at += at > ahead ? signLength(at) : 0;
        return at > ahead && NumeralReader.begins(tokens, at);
    }

    /** Returns the number of tokens of the sign of a number. */
    private int signLength(int ahead) {
        boolean sign = switch (tokens.kind(ahead)) {
            case DASH -> tokens.isGlued(ahead + 1);
            case SYMBOL -> tokens.first(ahead) == '+' && tokens.isGlued(ahead + 1);
            case WORD -> tokens.is(ahead, Role.MINUS);
            default -> false;
        };
        return sign ? 1 : 0;
    }

    /** Reads {@code [sign] [currency] [sign] numeral [unit] [of what] | "a" unit}. */
    public Amount amount(Part.Role role) {
        int at = tokens.start(0);
        if (tokens.kind(0) == Kind.DIGITS) {
            Amount marked = composites.feetAndInches(role);
            return marked == null ? numbered(role, null, false, at) : marked;
        }
        if (isArticleOfUnit()) {
            return aUnit(at, role);
        }
        boolean signed = signLength(0) > 0;
        boolean negative = signed && isMinus();
        sign(signed);
        Unit money = money();
        if (money != null && !signed) {
            boolean behind = signLength(0) > 0;
            negative = behind && isMinus();
            sign(behind);
        }
        Amount marked = money == null && !negative ? composites.feetAndInches(role) : null;
        if (marked != null) {
            return marked;
        }
        if (multiples.begins(0)) {
            Numeral factor = Decimal.whole(tokens.word(0).number());
            pieces.pass(role, 1);
            return withUnitBehind(new Amount(factor, Rational.ONE, null, null, null, at, tokens.end(-1)));
        }
        return numbered(role, money, negative, at);
    }

    /** Reads the number of an amount, of which the sign and the currency were read, and what follows it. */
    private Amount numbered(Part.Role role, @Nullable Unit money, boolean negative, int at) {
        int start = tokens.start(0);
        Numeral read = numerals.read(Money.of(money));
        pieces.endHere(role, start);
        Numeral numeral = negative ? read.negated() : read;
        return withUnitBehind(new Amount(numeral, Rational.ONE, money, null, null, at, tokens.end(-1)).checked());
    }

    private boolean isArticleOfUnit() {
        return scope == Scope.PHRASE
                && tokens.is(0, Role.ARTICLE)
                && currencies.length(0) == 0
                && !NumeralReader.begins(tokens, 0);
    }

    /** Reads "a dollar". */
    private Amount aUnit(int at, Part.Role role) {
        pieces.pass(role, 1);
        int start = tokens.start(0);
        ReadUnit read = tokens.kind(0) == Kind.WORD ? units.named() : null;
        if (read == null) {
            throw tokens.refuseNext();
        }
        pieces.endHere(Part.Role.UNIT, start);
        Amount one = new Amount(Decimal.whole(1), Rational.ONE, null, null, null, at, start);
        return rates.behind(shares.ofWhat(one.with(read.unit(), read.each())));
    }

    /** Whether a sign, which comes next, is a minus. */
    private boolean isMinus() {
        return !tokens.isSign(0, '+');
    }

    private void sign(boolean signed) {
        if (signed) {
            pieces.pass(Part.Role.SIGN, 1);
        }
    }

    private @Nullable Unit money() {
        if (tokens.kind(0) == Kind.DIGITS) {
            return null;
        }
        int length = currencies.length(0);
        if (length == 0) {
            return null;
        }
        int start = tokens.start(0);
        Unit money = currencies.read(length);
        currencies.refuseCountryBefore(money, length);
        pieces.endHere(Part.Role.CURRENCY, start);
        tokens.skip(tokens.isSign(0, '.') && tokens.isGlued(0) ? 1 : 0);
        return money;
    }

    /** Reads the unit after an amount, unless the amount has one, and the denominators of a rate. */
    public Amount withUnitBehind(Amount amount) {
        if (amount.per() != null) {
            return amount;
        }
        boolean bare = amount.unit() == null && amount.noun() == null;
        Amount multiple = bare ? multiples.behind(amount) : null;
        return multiple == null ? rates.behind(outOfNumber(measured(amount))) : multiple;
    }

    /** Reads the number out of which things are counted: "12 deaths per 100,000 people". */
    private Amount outOfNumber(Amount amount) {
        boolean counts = amount.unit() != null && amount.unit().isNoun();
        Numeral part = counts && amount.numeral() instanceof Decimal count ? numerals.perNumber(count) : null;
        if (part == null) {
            return amount;
        }
        pieces.extendNumber();
        Amount share = new Amount(part, Rational.ONE, null, amount.noun(), null, amount.at(), tokens.end(-1));
        return shares.withWhole(share);
    }

    /** Reads the word after an amount of money that tells the currency that its sign means: "$500 CAD", "$5 Canadian". */
    private Amount withCurrencyTold(Amount amount, Unit money) {
        Piece sign = money.isCurrency() ? pieces.last(Part.Role.CURRENCY) : null;
        Unit code = sign == null ? null : currencies.told(money, tokens.between(sign.start(), sign.end()));
        if (code == null) {
            return amount;
        }
        pieces.pass(Part.Role.UNIT, currencies.toldLength());
        return amount.with(code, amount.each());
    }

    private Amount measured(Amount amount) {
        if (amount.noun() != null) {
            return amount;
        }
        if (amount.unit() != null) {
            return shares.ofWhat(withCurrencyTold(composites.withSmaller(amount), amount.unit()));
        }
        if (tokens.is(0, Role.ORDINAL) && !amount.value().equals(Rational.ONE)) {
            throw tokens.refuse("an ordinal is no figure");
        }
        Amount part = shares.partOfUnit(amount);
        if (part != null) {
            return shares.ofWhat(part);
        }
        if (amount.isShare()) {
            return shares.withWhole(amount);
        }
        Amount prefixed = withPrefixedCurrency(amount);
        if (prefixed != null) {
            return prefixed;
        }
        int mark = tokens.mark();
        tokens.skip(isOfBehindPlural() ? 1 : 0);
        int start = tokens.start(0);
        ReadUnit hyphened = adjectives.read(amount);
        if (hyphened != null) {
            return withUnit(amount, hyphened, start + 1);
        }
        if (isPartOfCount(amount)) {
            return withUnitOfPart(amount);
        }
        ReadUnit read = units.behindNumber(countOf(amount));
        if (read == null) {
            tokens.reset(mark);
            return amount;
        }
        return withUnit(amount, read, start);
    }

    /** Whether "of" follows a multiplier in the plural, where it has no meaning: "five millions of euros", "two dozens of eggs". */
    private boolean isOfBehindPlural() {
        return tokens.is(0, Role.OF) && tokens.is(-1, Role.PLURAL) && !tokens.is(1, Role.DETERMINER);
    }

    /** Reads a currency with a letter that multiplies: "120 MEUR". Returns null and reads nothing where there is none. */
    private @Nullable Amount withPrefixedCurrency(Amount amount) {
        int power = prefixes.power();
        if (power == 0) {
            return null;
        }
        if (!(amount.numeral() instanceof Decimal number) || number.powers().all() > 0) {
            throw tokens.refuseNext();
        }
        int start = tokens.start(0);
        Unit currency = prefixes.read();
        Amount multiplied =
                new Amount(number.times(Powers.of(power)), Rational.ONE, null, null, null, amount.at(), tokens.end(-1));
        return withUnit(multiplied, ReadUnit.of(currency), start);
    }

    /** Reads the unit after a number that counts no whole things; a noun only where the number is a rate: "2.5 children per woman". */
    private Amount withUnitOfPart(Amount amount) {
        int start = tokens.start(0);
        ReadUnit read = units.named();
        if (read != null) {
            return withUnit(amount, read, start);
        }
        int mark = tokens.mark();
        Unit noun = tokens.isGlued(0) ? null : units.noun(0);
        if (noun == null || !rates.follows()) {
            tokens.giveBack(mark);
            return amount;
        }
        return withUnit(amount, ReadUnit.of(noun), start);
    }

    private Amount withUnit(Amount amount, ReadUnit read, int start) {
        passOld(read.unit());
        tokens.skip(metres.isLetter(-1) ? metres.evidence(0) : 0);
        pieces.endHere(Part.Role.UNIT, start);
        return shares.ofWhat(composites.withSmaller(amount.with(read.unit(), read.each())));
    }

    /** Skips "old" after a length of time, of which it makes an age. */
    private void passOld(Unit unit) {
        int hyphen = tokens.isHyphen(0) ? 1 : 0;
        if (tokens.is(hyphen, Role.OLD) && Durations.have(unit)) {
            tokens.skip(hyphen + 1);
        }
    }

    /** Reads the noun after an amount, where the other end or a joint shows that it is counted: "between 1.5 goals and 2.5 goals". */
    public Amount withNounBehind(Amount amount) {
        if (amount.unit() != null || amount.noun() != null || amount.isShare()) {
            return amount;
        }
        int start = tokens.start(0);
        ReadUnit read = units.behindNumber(countOf(amount));
        return read == null ? amount : rates.behind(withUnit(amount, read, start));
    }

    /** Whether an amount counts no whole things: in running text the noun after "2.5" belongs to something else. */
    private boolean isPartOfCount(Amount amount) {
        return scope == Scope.TEXT && !amount.numeral().isWhole();
    }

    private static long countOf(Amount amount) {
        return amount.numeral().isOne() ? 1 : 0;
    }

    /** Reads a known unit, but no noun; null where there is none. */
    @Nullable
    public ReadUnit unitBehind() {
        int start = tokens.start(0);
        ReadUnit read = units.named();
        if (read != null) {
            pieces.endHere(Part.Role.UNIT, start);
        }
        return read;
    }

    /** Reads the thing counted after "no" or a rough count, where it is stated. */
    @Nullable
    public ReadUnit counted() {
        ReadUnit read = units.behindNumber(0);
        Unit unit = read == null ? null : read.unit();
        Unit per = rates.denominators(unit);
        if (per == null) {
            return read;
        }
        return unit == null || read == null ? ReadUnit.of(per.power(-1)) : new ReadUnit(unit.per(per), read.each());
    }

    /** Reads the denominators of a rough count of nothing named, as the unit "1/day"; null where there are none. */
    @Nullable
    public Unit reciprocal() {
        Unit per = rates.denominators(null);
        return per == null ? null : per.power(-1);
    }

    /** Reads the thing counted after a count of zero: "not a single complaint". */
    @Nullable
    public ReadUnit noneOf() {
        ReadUnit many = counted();
        return many == null && scope == Scope.TEXT ? units.behindNumber(1) : many;
    }
}
