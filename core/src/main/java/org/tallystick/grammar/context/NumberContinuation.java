package org.tallystick.grammar.context;

import org.tallystick.grammar.numeral.CardinalReader;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.unit.Unit;

/**
 * The continuation of a number after the part that was read: "two and a third million", "five point two", "5 million, 300 thousand". The
 * whole number is not understood as a figure.
 */
final class NumberContinuation {
    /** The number of tokens after which the search ends. */
    private static final int LONGEST = 24;

    private static final Unit FOOT = Unit.parse("ft");

    /** The greatest number of words between a number and the denominator of its rate. */
    private static final int MOST_WORDS = 3;

    private static final Roles CARDINALS = Roles.of(Role.SMALL, Role.TEN);
    private static final Roles NUMBER_WORDS = Roles.of(Role.SMALL, Role.TEN, Role.MULTIPLIER);
    private static final Roles MULTIPLIERS = Roles.of(
            Role.MULTIPLIER, Role.DOZEN, Role.PARTS, Role.LETTERS, Role.LETTERS_OF_MONEY, Role.LETTERS_BESIDE_MONEY);

    /** The roles of the words with which a continuation may begin. */
    private static final Roles CONTINUING =
            MULTIPLIERS.and(Role.SMALL, Role.TEN, Role.PART, Role.PLURAL, Role.POINT, Role.AND);

    private final Tokens tokens;

    NumberContinuation(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Returns the number of tokens that continue the number read last; zero where it is complete. */
    int length() {
        int rate = rateLength();
        if (rate > 0) {
            return rate;
        }
        int length = 0;
        for (int more = step(0); more > 0 && length < LONGEST; more = step(length)) {
            length += more;
        }
        return length;
    }

    /** Returns the length of the rest of a rate for a number of things: "deaths per 100,000" after "12.4". */
    private int rateLength() {
        int ahead = 0;
        while (ahead < MOST_WORDS && tokens.kind(ahead) == Kind.WORD && !tokens.is(ahead, Role.STEERING)) {
            Wording joint = Wording.between(tokens, ahead);
            if (joint != null) {
                break;
            }
            ahead++;
        }
        Wording joint = Wording.between(tokens, ahead);
        if (joint == null || joint.cue() != Cue.PER) {
            return 0;
        }
        int number = ahead + joint.length();
        return isNumber(number) ? number + 1 : 0;
    }

    /** Returns the number of tokens of three or more numbers with commas and "and" between them, from the next token on; zero for fewer. */
    int listLength() {
        int length = 0;
        int numbers = 0;
        for (int next = numberLength(0); numbers < LONGEST && next > 0; next = numberLength(length)) {
            numbers++;
            length += next;
            int comma = tokens.isSign(length, ',') ? 1 : 0;
            int joint = comma + (tokens.is(length + comma, Role.AND) ? 1 : 0);
            length += joint > 0 && numberLength(length + joint) > 0 ? joint : 0;
        }
        return numbers > 2 ? length : 0;
    }

    /** Returns the length of a number, with the sign of a currency before it; zero where there is none. */
    private int numberLength(int ahead) {
        boolean sign = tokens.kind(ahead) == Kind.SYMBOL
                && Character.getType(tokens.first(ahead)) == Character.CURRENCY_SYMBOL;
        int length = sign ? 2 : 1;
        return isNumber(ahead + length - 1) ? length : 0;
    }

    private int step(int ahead) {
        if (ahead == 0 && !tokens.is(0, CONTINUING) && tokens.kind(0) != Kind.DIGITS && !tokens.isSign(0, ',')) {
            return 0;
        }
        if (tokens.isGlued(ahead) && !tokens.isHyphen(ahead - 1) && !tokens.isSign(ahead, ',')) {
            return tokens.isHyphen(ahead) && ahead > 0 && isNumber(ahead + 1) ? 2 : 0;
        }
        boolean multiplied = isMultiplier(ahead)
                || (tokens.is(ahead, Role.PART) && tokens.is(ahead + 1, Role.MULTIPLIER))
                || (tokens.is(ahead, Role.PLURAL) && isNumber(ahead - 1) && !NumeralReader.isYear(tokens, ahead - 1));
        boolean next = (isNumber(ahead - 1) || isNumberWord(ahead - 1))
                && isNumber(ahead)
                && tokens.kind(ahead - 1) == tokens.kind(ahead)
                && !NonQuantityTokens.isApart(tokens, ahead);
        if (multiplied || next || isBehindFeet(ahead)) {
            return 1;
        }
        if (tokens.is(ahead, Role.POINT) && (isNumber(ahead + 1) || tokens.is(ahead + 1, Role.OH))) {
            return 2;
        }
        return joined(ahead);
    }

    private boolean isMultiplier(int ahead) {
        return tokens.is(ahead, MULTIPLIERS);
    }

    /** Whether a number without a unit follows feet: "5 feet 10". */
    private boolean isBehindFeet(int ahead) {
        boolean inches = tokens.kind(ahead) == Kind.DIGITS
                && tokens.end(ahead) - tokens.start(ahead) <= 2
                && tokens.is(ahead - 1, Role.UNIT)
                && (tokens.kind(ahead + 1) != Kind.WORD
                        || !tokens.word(ahead + 1).mayBeName());
        return inches
                && Unit.find(tokens.text(ahead - 1, 1)).filter(FOOT::equals).isPresent();
    }

    /** Returns the length of a joined continuation: "and a third", "and first", ", 300 thousand". */
    private int joined(int ahead) {
        boolean and = tokens.is(ahead, Role.AND);
        if (and && tokens.is(ahead + 1, Role.ARTICLE) && tokens.is(ahead + 2, Role.PART)) {
            return 3;
        }
        if (and && isNumberWord(ahead - 1) && tokens.is(ahead + 1, Role.MULTIPLIER)) {
            return 2;
        }
        boolean parts = isNumber(ahead + 1) && tokens.is(ahead + 2, Role.PARTS);
        if (and && (parts || tokens.is(ahead + 1, Role.ORDINAL))) {
            return 2;
        }
        boolean sum = (and || tokens.isSign(ahead, ','))
                && tokens.is(ahead - 1, Role.MULTIPLIER)
                && isNumber(ahead + 1)
                && tokens.is(ahead + 2, Role.MULTIPLIER);
        return sum ? 3 : 0;
    }

    private boolean isNumberWord(int ahead) {
        return isNumberWord(tokens, ahead);
    }

    /** Whether a token is a word of a number: a cardinal or a multiplier. */
    static boolean isNumberWord(Tokens tokens, int ahead) {
        return tokens.is(ahead, NUMBER_WORDS)
                || NumeralReader.isDozen(tokens, ahead)
                || CardinalReader.isPlural(tokens, ahead);
    }

    private boolean isNumber(int ahead) {
        return tokens.kind(ahead) == Kind.DIGITS || tokens.is(ahead, CARDINALS);
    }
}
