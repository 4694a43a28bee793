package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.CardinalReader;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.grammar.numeral.NumeralReader.Money;
import org.tallystick.grammar.numeral.Powers;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/**
 * Reads the smaller units after a whole number of a larger one, with which they are one amount in the larger unit.
 *
 * <pre>{@code
 * composite := number unit ([","] ["and"] number smaller-unit)+         6 feet 2 inches, 2 hours and 15 minutes, 3 dollars 50 cents
 * }</pre>
 *
 * <p>A whole number of the smaller unit makes one of the larger, and the smaller number is below that. Decimal multiples joined by "and" or a
 * comma are two amounts: "1 km and 500 m".
 */
final class CompositeReader {
    private static final int MOST_PARTS = 4;
    private static final int LONGEST_ABBREVIATION = 4;
    private static final Unit FOOT = Unit.parse("ft");
    private static final Unit INCH = Unit.parse("inch");
    private static final Unit HOUR = Unit.parse("h");
    private static final Unit MINUTE = Unit.parse("min");

    private final Tokens tokens;
    private final NumeralReader numerals;
    private final UnitReader units;
    private final Pieces pieces;
    private final Scope scope;

    CompositeReader(Tokens tokens, NumeralReader numerals, UnitReader units, Pieces pieces, Scope scope) {
        this.tokens = tokens;
        this.numerals = numerals;
        this.units = units;
        this.pieces = pieces;
        this.scope = scope;
    }

    /** Reads the smaller units after an amount, whose unit was read last. Returns the amount itself where there are none. */
    Amount withSmaller(Amount amount) {
        Amount whole = amount;
        boolean more = isWholeMeasure(amount) && pieces.endWithNumberAndUnit();
        for (int parts = 1; more && parts < MOST_PARTS; parts++) {
            Amount longer = withNext(whole);
            more = longer != null;
            whole = longer == null ? whole : longer;
        }
        return whole;
    }

    private static boolean isWholeMeasure(Amount amount) {
        Unit unit = amount.unit();
        return unit != null
                && (unit.isPhysical() || unit.isCurrency())
                && amount.noun() == null
                && amount.numeral() instanceof Decimal number
                && number.isPlainWhole()
                && number.number().signum() >= 0;
    }

    /** Returns an amount with the next smaller unit; null, with nothing read, where none follows. */
    private @Nullable Amount withNext(Amount whole) {
        int mark = tokens.mark();
        try {
            Amount longer = attempt(whole);
            if (longer != null) {
                return longer;
            }
        } catch (NotUnderstoodException e) {
            // The number has no smaller unit, so it is another amount.
        }
        tokens.giveBack(mark);
        return null;
    }

    private @Nullable Amount attempt(Amount whole) {
        int comma = tokens.isSign(0, ',') && tokens.isGlued(0) && !tokens.isGlued(1) ? 1 : 0;
        int stop = isStopOfAbbreviation() ? 1 : 0;
        int joint = comma + stop + (tokens.is(comma, Role.AND) ? 1 : 0);
        boolean digits = tokens.kind(joint) == Kind.DIGITS;
        if (!digits && !CardinalReader.begins(tokens, joint)) {
            return null;
        }
        tokens.skip(joint);
        Decimal number = digits ? numerals.digits() : numerals.decimal(Money.UNSIGNED);
        int start = tokens.start(0);
        ReadUnit read = smallerUnit(whole);
        ReadUnit smaller = read == null ? null : inCurrencyOf(whole, read, tokens.between(start, tokens.end(-1)));
        Amount sum = smaller == null ? null : sum(inCurrencyOf(smaller, whole), number, smaller, joint > stop);
        if (sum != null) {
            pieces.extendLast();
        }
        return sum;
    }

    /** Whether a full stop follows a short unit, with a number behind it: "5 lb. 4 oz". */
    private boolean isStopOfAbbreviation() {
        boolean stop = tokens.isSign(0, '.') && tokens.isGlued(0) && tokens.kind(1) == Kind.DIGITS;
        return stop && tokens.end(-1) - tokens.start(-1) < LONGEST_ABBREVIATION;
    }

    /** Returns pounds as money before pence: a currency whose name contains the word of the unit. */
    private Amount inCurrencyOf(ReadUnit smaller, Amount whole) {
        Unit money = smaller.unit();
        Unit unit = whole.unit();
        Piece said = pieces.last(Part.Role.UNIT);
        if (!money.isCurrency() || unit == null || unit.isCurrency() || said == null) {
            return whole;
        }
        String word = tokens.between(said.start(), said.end());
        boolean named =
                money.plural().startsWith(word + " ") || money.singular().startsWith(word + " ");
        return named ? new Amount(whole.numeral(), Rational.ONE, money, null, null, whole.at(), whole.end()) : whole;
    }

    /** Returns cents as those of the currency before them, where it has such: "€14 and 5 cents". */
    private static ReadUnit inCurrencyOf(Amount whole, ReadUnit smaller, String words) {
        Unit money = whole.unit();
        if (money == null
                || !money.isCurrency()
                || smaller.each().equals(Rational.ONE)
                || smaller.unit().equals(money)) {
            return smaller;
        }
        String name = money.singular();
        int space = name.indexOf(' ');
        return Unit.submultiple((space < 0 ? name : name.substring(0, space)) + " " + words)
                .filter(part -> part.unit().equals(money))
                .map(part -> new ReadUnit(money, part.each()))
                .orElse(smaller);
    }

    private @Nullable ReadUnit smallerUnit(Amount whole) {
        boolean metre = tokens.is(0, Role.LETTERS_OF_MONEY) && tokens.word(0).power() == Powers.MILLION;
        if (metre && HOUR.equals(whole.unit())) {
            tokens.skip(1);
            return ReadUnit.of(MINUTE);
        }
        boolean named = scope == Scope.PHRASE
                || !(tokens.kind(1) == Kind.DIGITS || tokens.is(1, Role.DETERMINER) || tokens.is(1, Role.ARTICLE));
        if (tokens.is(0, Role.IN) && FOOT.equals(whole.unit()) && named) {
            tokens.skip(1);
            return ReadUnit.of(INCH);
        }
        return units.named();
    }

    /** Returns the sum in the larger unit, to the last digit of the smaller one; null where the units are no larger and smaller one. */
    private static @Nullable Amount sum(Amount whole, Decimal number, ReadUnit smaller, boolean joined) {
        Unit unit = whole.unit();
        if (unit == null || !smaller.unit().convertsTo(unit)) {
            return null;
        }
        Rational each = smaller.each().times(smaller.unit().factorTo(unit));
        Rational ratio = whole.each().dividedBy(each);
        boolean smallerOnes = ratio.isWhole()
                && ratio.compareTo(Rational.ONE) > 0
                && number.value().compareTo(ratio) < 0
                && !(joined && !unit.isCurrency() && isDecimal(ratio));
        if (!smallerOnes) {
            return null;
        }
        Rational total = whole.value().dividedBy(each).plus(number.value());
        Decimal numeral = Decimal.composite(
                total.toBigDecimal()
                        .orElseThrow()
                        .setScale(Math.max(number.number().scale(), 0)),
                number.digits());
        return new Amount(numeral, each, unit, null, null, whole.at(), whole.end());
    }

    private static boolean isDecimal(Rational ratio) {
        Rational power = Rational.TEN;
        while (power.compareTo(ratio) < 0) {
            power = power.times(Rational.TEN);
        }
        return power.equals(ratio);
    }

    /** Reads feet and inches by their marks, 5'10". Returns null and reads nothing where they do not come next. */
    @Nullable
    Amount feetAndInches(Part.Role role) {
        if (!isMarked()) {
            return null;
        }
        int at = tokens.start(0);
        Decimal feet = numerals.digits();
        tokens.skip(1);
        Decimal inches = numerals.digits();
        Amount whole = new Amount(feet, Rational.ONE, FOOT, null, null, at, tokens.end(-1));
        Amount sum = feet.isPlainWhole() ? sum(whole, inches, ReadUnit.of(INCH), false) : null;
        if (sum == null) {
            throw tokens.refuseNext();
        }
        pieces.endHere(role, at);
        int start = tokens.start(0);
        tokens.skip(tokens.isSign(0, '\'') ? 2 : 1);
        pieces.endHere(Part.Role.UNIT, start);
        return sum;
    }

    private boolean isMarked() {
        boolean first = tokens.kind(0) == Kind.DIGITS && isSign(1, "'\u2019\u2032") && tokens.kind(2) == Kind.DIGITS;
        if (!first || !tokens.isGlued(2)) {
            return false;
        }
        return isSign(3, "\"\u201d\u2033") || (tokens.isSign(3, '\'') && tokens.isSign(4, '\'') && tokens.isGlued(4));
    }

    private boolean isSign(int ahead, String signs) {
        return tokens.kind(ahead) == Kind.SYMBOL && tokens.isGlued(ahead) && signs.indexOf(tokens.first(ahead)) >= 0;
    }
}
