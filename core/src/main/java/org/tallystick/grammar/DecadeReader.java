package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.Numeral.Decimal;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/**
 * Reads ranges by their decade or their number of digits.
 *
 * <pre>{@code
 * decade := third ["-"] ("20" "s" | "twenties") [unit]                  mid-20s, the low thirties
 *         | ("20" | "twenty") "-" "something" [unit]                    20-something
 *         | [third] ["-"] ("single" | "double") ["-"] "digit" [unit]    high single digits, double-digit percent
 * }</pre>
 *
 * <p>The low third of a decade ends with 3, the middle one has 4 to 6, the high one 7 to 9; so has the first digit of a number of digits.
 */
public final class DecadeReader {
    private static final int LAST_OF_LOW = 3;
    private static final int LAST_OF_MID = 6;
    private static final int LAST = 9;
    private static final int FIRST_DECADE = 20;
    private static final int BASE = 10;

    private static final Roles BEGINNINGS = Roles.of(Role.THIRD_OF_RANGE, Role.DIGIT_COUNT, Role.TEN);

    private final Tokens tokens;
    private final AmountReader amounts;
    private final Scope scope;

    DecadeReader(Tokens tokens, AmountReader amounts, Scope scope) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.scope = scope;
    }

    /** Whether such a range begins with the next token. */
    public static boolean begins(Tokens tokens) {
        if (!tokens.is(0, BEGINNINGS) && !isTens(tokens, 0)) {
            return false;
        }
        int third = third(tokens);
        return digits(tokens, third) > 0
                || (third > 0 && decade(tokens, third) > 0)
                || (third == 0 && something(tokens) > 0);
    }

    private static int third(Tokens tokens) {
        if (!tokens.is(0, Role.THIRD_OF_RANGE)) {
            return 0;
        }
        return tokens.isHyphen(1) ? 2 : 1;
    }

    /** Returns the number of tokens of a decade from one on: "20s", "twenties"; zero where there is none. */
    private static int decade(Tokens tokens, int ahead) {
        if (tokens.is(ahead, Role.DECADE)) {
            return 1;
        }
        boolean plural =
                tokens.isGlued(ahead + 1) && tokens.is(ahead + 1, Role.ENDING) && tokens.first(ahead + 1) == 's';
        return isTens(tokens, ahead) && plural && tokens.end(ahead + 1) - tokens.start(ahead + 1) == 1 ? 2 : 0;
    }

    /** Whether a token is a multiple of ten from 20 to 90 in digits. */
    private static boolean isTens(Tokens tokens, int ahead) {
        boolean two = tokens.kind(ahead) == Kind.DIGITS && tokens.end(ahead) - tokens.start(ahead) == 2;
        return two && tokens.first(ahead) >= '2' && tokens.charAt(tokens.start(ahead) + 1) == '0';
    }

    /** Returns the number of tokens of "20-something" or "twenty-something"; zero where there is none. */
    private static int something(Tokens tokens) {
        boolean tens = isTens(tokens, 0) || tokens.is(0, Role.TEN);
        return tens && tokens.isHyphen(1) && tokens.is(2, Role.SOMETHING) ? 3 : 0;
    }

    /** Returns the number of tokens of a number of digits from one on: "double digits", "single-digit"; zero where there is none. */
    private static int digits(Tokens tokens, int ahead) {
        int hyphen = tokens.isHyphen(ahead + 1) ? 1 : 0;
        return tokens.is(ahead, Role.DIGIT_COUNT) && tokens.is(ahead + 1 + hyphen, Role.DIGIT) ? 2 + hyphen : 0;
    }

    /** Reads the range. Returns null and reads nothing where there is none. */
    @Nullable
    Ends read() {
        if (!begins(tokens)) {
            return null;
        }
        int at = tokens.start(0);
        boolean person = tokens.is(-1, Role.POSSESSIVE);
        int part = tokens.is(0, Role.THIRD_OF_RANGE) ? tokens.word(0).smallNumber() : 0;
        tokens.skip(third(tokens));
        int length = digits(tokens, 0);
        int base = length > 0 ? BASE : tens();
        int count = length > 0 ? tokens.word(0).smallNumber() : 0;
        tokens.skip(length > 0 ? length : Math.max(decade(tokens, 0), something(tokens)));
        amounts.pieces().endHere(Part.Role.NUMBER, at);
        Ends ends = length > 0 ? digits(part, count, at) : decade(base, part, at);
        return withUnit(ends, person && length == 0);
    }

    private int tens() {
        boolean word = tokens.is(0, Role.DECADE) || tokens.is(0, Role.TEN);
        return word ? tokens.word(0).smallNumber() : FIRST_DECADE + BASE * (tokens.first(0) - '2');
    }

    private Ends decade(int base, int third, int at) {
        return Ends.closed(amount(base + first(third, 0), at), amount(base + last(third), at));
    }

    private Ends digits(int third, int count, int at) {
        long unit = 1;
        for (int digit = 1; digit < count; digit++) {
            unit *= BASE;
        }
        Amount lower = amount(unit * first(third, 1), at);
        Amount upper = amount(unit * (third == 0 ? BASE : last(third) + 1), at);
        return new Ends(lower, Hedge.AT_LEAST, upper, Hedge.LESS_THAN);
    }

    private static int first(int third, int low) {
        return third < 2 ? low : third == 2 ? LAST_OF_LOW + 1 : LAST_OF_MID + 1;
    }

    private static int last(int third) {
        return third == 1 ? LAST_OF_LOW : third == 2 ? LAST_OF_MID : LAST;
    }

    private Amount amount(long number, int at) {
        return new Amount(Decimal.whole(number), Rational.ONE, null, null, null, at, tokens.end(-1));
    }

    /** Reads the unit. In running text "the mid-80s" may be years, unless a unit follows or the decade is that of a person. */
    private Ends withUnit(Ends ends, boolean person) {
        ReadUnit read = amounts.unitBehind();
        if (read == null) {
            if (scope == Scope.TEXT && !person) {
                throw tokens.refuse("it is not clear whether these are years");
            }
            return ends;
        }
        return new Ends(
                ends.lower().with(read.unit(), read.each()),
                ends.from(),
                ends.upper().with(read.unit(), read.each()),
                ends.to());
    }
}
