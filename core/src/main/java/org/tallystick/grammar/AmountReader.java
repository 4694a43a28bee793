package org.tallystick.grammar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Numeral.Decimal;
import org.tallystick.grammar.Numeral.Fraction;
import org.tallystick.grammar.NumeralReader.Money;
import org.tallystick.grammar.UnitReader.ReadUnit;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/** Reads a number with its sign, currency and unit, and what it is of. */
final class AmountReader {
    private final Tokens tokens;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final Scope scope;
    private final Pieces pieces;

    AmountReader(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.numerals = new NumeralReader(tokens, scope);
        this.units = new UnitReader(tokens, language, scope);
        this.scope = scope;
        this.pieces = new Pieces(tokens);
    }

    /** Where the parts of what was read stand. */
    Pieces pieces() {
        return pieces;
    }

    /** Whether an amount begins at a token. */
    boolean begins(int ahead) {
        if (NumeralReader.begins(tokens, ahead)) {
            return true;
        }
        int at = ahead + signLength(ahead);
        at += units.currencyLength(at);
        at += at > ahead ? signLength(at) : 0;
        return at > ahead && NumeralReader.begins(tokens, at);
    }

    /** How many tokens are the sign of a number. */
    private int signLength(int ahead) {
        boolean sign = tokens.kind(ahead) == Kind.DASH || tokens.isSign(ahead, '+');
        return (sign && tokens.isGlued(ahead + 1)) || tokens.is(ahead, Role.MINUS) ? 1 : 0;
    }

    /** {@code [sign] [currency] [sign] numeral [unit] [of what] | "a" unit}. */
    Amount amount(Part.Role role) {
        int at = tokens.start(0);
        if (isArticleOfUnit()) {
            return aUnit(at, role);
        }
        boolean negative = isMinus();
        boolean signed = sign();
        Unit money = money();
        if (money != null && !signed) {
            negative = isMinus();
            sign();
        }
        int start = tokens.start(0);
        Numeral said = numerals.read(money == null ? Money.UNSIGNED : Money.SIGNED);
        pieces.endHere(role, start);
        Numeral numeral = negative ? said.negated() : said;
        return withUnitBehind(new Amount(numeral, Rational.ONE, money, null, at, tokens.end(-1)));
    }

    private boolean isArticleOfUnit() {
        return scope == Scope.PHRASE
                && tokens.is(0, Role.ARTICLE)
                && units.currencyLength(0) == 0
                && !NumeralReader.begins(tokens, 0);
    }

    /** "a dollar". */
    private Amount aUnit(int at, Part.Role role) {
        pieces.pass(role, 1);
        int start = tokens.start(0);
        ReadUnit read = tokens.kind(0) == Kind.WORD ? units.named() : null;
        if (read == null) {
            throw tokens.refuseNext();
        }
        pieces.endHere(Part.Role.UNIT, start);
        Amount one = new Amount(Decimal.whole(1), Rational.ONE, null, null, at, start);
        return ofWhat(one.with(read.unit(), read.each()));
    }

    private boolean isMinus() {
        return signLength(0) > 0 && !tokens.isSign(0, '+');
    }

    private boolean sign() {
        boolean signed = signLength(0) > 0;
        if (signed) {
            pieces.pass(Part.Role.SIGN, 1);
        }
        return signed;
    }

    private @Nullable Unit money() {
        if (tokens.kind(0) == Kind.DIGITS) {
            return null;
        }
        int length = units.currencyLength(0);
        if (length == 0) {
            return null;
        }
        int start = tokens.start(0);
        Unit money = units.currencyBefore(length);
        pieces.endHere(Part.Role.CURRENCY, start);
        tokens.skip(tokens.isSign(0, '.') && tokens.isGlued(0) ? 1 : 0);
        return money;
    }

    /** The amount with the unit that stands behind it, unless it has one. */
    Amount withUnitBehind(Amount amount) {
        if (amount.noun() != null) {
            return amount;
        }
        if (amount.unit() != null) {
            return ofWhat(amount);
        }
        if (tokens.is(0, Role.ORDINAL) && !amount.value().equals(Rational.ONE)) {
            throw tokens.refuse("an ordinal is no figure");
        }
        Amount part = partOfUnit(amount);
        if (part != null) {
            return ofWhat(part);
        }
        if (amount.isShare()) {
            return share(amount);
        }
        int start = tokens.start(0);
        ReadUnit read = isPartOfCount(amount) ? units.named() : units.behindNumber(countOf(amount));
        return read == null ? amount : withUnit(amount, read, start);
    }

    private Amount withUnit(Amount amount, ReadUnit read, int start) {
        pieces.endHere(Part.Role.UNIT, start);
        return ofWhat(amount.with(read.unit(), read.each()));
    }

    /** The amount with what it counts, where the other end or a joint shows it: "between 1.5 goals and 2.5 goals". */
    Amount withNounBehind(Amount amount) {
        if (amount.unit() != null || amount.noun() != null || amount.isShare()) {
            return amount;
        }
        int start = tokens.start(0);
        ReadUnit read = units.behindNumber(countOf(amount));
        return read == null ? amount : withUnit(amount, read, start);
    }

    /** In a text "2.5" counts no whole things: a noun behind it belongs to something else. */
    private boolean isPartOfCount(Amount amount) {
        return scope == Scope.TEXT && !amount.numeral().value().isWhole();
    }

    private static long countOf(Amount amount) {
        return amount.numeral().value().equals(Rational.ONE) ? 1 : 0;
    }

    /** "half an hour", "a quarter of a percent". */
    private @Nullable Amount partOfUnit(Amount amount) {
        int of = tokens.is(0, Role.OF) ? 1 : 0;
        boolean part = amount.numeral() instanceof Fraction fraction && !fraction.counted();
        if (!part || !tokens.is(of, Role.ARTICLE)) {
            return null;
        }
        int mark = tokens.mark();
        tokens.skip(of + 1);
        int start = tokens.start(0);
        ReadUnit read = units.named();
        if (read == null) {
            tokens.reset(mark);
            return null;
        }
        Numeral numeral = read.unit().isPercent() ? decimal(amount.numeral()) : amount.numeral();
        pieces.endHere(Part.Role.UNIT, start);
        return new Amount(numeral, Rational.ONE, null, null, amount.at(), amount.end()).with(read.unit(), read.each());
    }

    /** "half a percent" is the numeral 0.5. */
    private Numeral decimal(Numeral fraction) {
        BigDecimal number = fraction.value()
                .toBigDecimal()
                .orElseThrow(() -> tokens.refuse("this part of a percentage has no end as a decimal"));
        return Decimal.whole(number);
    }

    /** A fraction with its unit ("1/8 inch") or with what it is a share of ("two in five adults", "half the country"). */
    private Amount share(Amount amount) {
        boolean counted = ((Fraction) amount.numeral()).counted();
        int start = tokens.start(0);
        boolean plain = tokens.is(0, Role.OF) || (counted && scope == Scope.TEXT);
        ReadUnit read = plain ? null : units.named();
        if (read != null) {
            pieces.endHere(Part.Role.UNIT, start);
            return amount.with(read.unit(), read.each());
        }
        if (tokens.is(0, Role.OF)) {
            return ofWhat(amount);
        }
        if (counted && !tokens.isGlued(0)) {
            return scope == Scope.TEXT && tokens.is(0, Role.UNIT) ? amount : noun(amount);
        }
        return tokens.is(0, Role.DETERMINER) && amount.numeral().value().equals(Rational.of(1, 2))
                ? behindDeterminers(amount, tokens.mark())
                : amount;
    }

    /** What a measure or a share is of: "7,400 pounds of fentanyl", "a third of the voters". */
    private Amount ofWhat(Amount amount) {
        Unit unit = amount.unit();
        if (!tokens.is(0, Role.OF) || (unit != null && unit.isNoun())) {
            return amount;
        }
        int mark = tokens.mark();
        tokens.skip(1);
        return behindDeterminers(amount, mark);
    }

    private Amount behindDeterminers(Amount amount, int mark) {
        while (tokens.is(0, Role.DETERMINER)) {
            tokens.skip(1);
        }
        int start = tokens.mark();
        Amount named = noun(amount);
        if (tokens.mark() == start) {
            tokens.reset(mark);
        }
        return named;
    }

    private Amount noun(Amount amount) {
        int start = tokens.start(0);
        Unit noun = units.noun(0);
        if (noun == null && scope == Scope.TEXT) {
            noun = units.noun(1);
        }
        if (noun == null) {
            return amount;
        }
        pieces.endHere(Part.Role.NOUN, start);
        return amount.of(noun);
    }

    /** What is counted behind "no" or a rough count, where it is said. */
    @Nullable
    ReadUnit counted() {
        return units.behindNumber(0);
    }

    /** What there is none of: "not a single complaint". */
    @Nullable
    ReadUnit noneOf() {
        ReadUnit many = counted();
        return many == null && scope == Scope.TEXT ? units.behindNumber(1) : many;
    }
}
