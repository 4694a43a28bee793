package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.numeral.Numeral.Fraction;
import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/**
 * Reads what makes a multiple of a number: a ratio to something else, and no count.
 *
 * <pre>{@code
 * multiple := digits "x"                                               2.3x, 11× earnings
 *           | (number "times" | "twice" | part) "as" adjective [noun] ["as" what]
 *           | (number "times" | "twice") the what                      five times the average
 *           | number "times" [what]                                    2.3 times, 1.7 times earnings, where it is no whole number
 * }</pre>
 *
 * <p>"Won 5 times" states how often, and "three times higher than" may mean three or four times as high: neither is read.
 */
public final class MultipleReader {
    private static final int FARTHEST_STANDARD = 3;

    private static final Roles WORDS = Roles.of(Role.MULTIPLE, Role.MULTIPLE_SIGN, Role.AS);

    private final Tokens tokens;
    private final UnitReader units;
    private final Scope scope;
    private final Pieces pieces;
    private final Comparand comparand;
    private @Nullable String ratioTo;
    private boolean behindPart;

    MultipleReader(Tokens tokens, Language language, UnitReader units, Scope scope, Pieces pieces) {
        this.tokens = tokens;
        this.units = units;
        this.scope = scope;
        this.pieces = pieces;
        this.comparand = new Comparand(tokens, language);
    }

    public void clear() {
        ratioTo = null;
        behindPart = false;
    }

    /** Returns the words of what the multiple is compared with; null where they are not stated. */
    @Nullable
    public String ratioTo() {
        return ratioTo;
    }

    /** Tells whether the next number is the upper end after a number that is not whole, so that it is a multiple too: "1.5 to 2 times". */
    public void setBehindPart(boolean part) {
        behindPart = part;
    }

    /** Whether a multiple in one word begins at a token: "twice as many", "twice the average". */
    public boolean begins(int ahead) {
        return tokens.is(ahead, Role.TWICE) && (isEquative(ahead + 1) || isStandard(ahead + 1));
    }

    /** Reads the unit after a number and what it is compared with. Returns null and reads nothing where it is no multiple. */
    @Nullable
    Amount behind(Amount amount) {
        if (!mayFollow()) {
            return null;
        }
        boolean part = amount.numeral() instanceof Fraction;
        if (amount.numeral().signum() < 0 || (part && !amount.isShare())) {
            return null;
        }
        if (!part && tokens.is(0, Role.MULTIPLE_SIGN) && tokens.isGlued(0)) {
            return isSign(amount) ? compared(unit(amount, 1), isDefinite(0) || tokens.is(0, Role.STANDARD)) : null;
        }
        boolean times = !part && tokens.is(0, Role.MULTIPLE);
        boolean stated = times || tokens.is(-1, Role.TWICE);
        int first = times ? 1 : 0;
        if ((stated || part) && isEquative(first)) {
            return equative(amount, first);
        }
        boolean whole = amount.value().isWhole() && !behindPart;
        if (stated && (isStandard(first) || (!whole && isDefinite(first)))) {
            return standard(amount, first);
        }
        if (!times || whole || tokens.is(1, Role.COMPARATIVE)) {
            return null;
        }
        boolean end = isEnd(1);
        return compared(unit(amount, 1), !end);
    }

    /** Whether what comes next, or the number itself, is a word of a multiple. */
    private boolean mayFollow() {
        return tokens.is(0, WORDS) || tokens.is(-1, Role.TWICE);
    }

    private Amount unit(Amount amount, int length) {
        if (length > 0) {
            pieces.pass(Part.Role.UNIT, length);
        }
        return amount.with(Unit.times(), Rational.ONE);
    }

    /** Reads "as many people as Germany". Only "as many" and the noun belong to the phrase in running text. */
    private Amount equative(Amount amount, int first) {
        boolean quantity = tokens.is(first + 1, Role.QUANTITY);
        Amount multiple = unit(amount, first + 2);
        if (quantity) {
            int start = tokens.start(0);
            Unit noun = units.noun(0);
            if (noun != null) {
                pieces.endHere(Part.Role.NOUN, start);
                multiple = multiple.of(noun);
            }
        }
        if (!tokens.is(0, Role.AS)) {
            return multiple;
        }
        int mark = tokens.mark();
        tokens.skip(1);
        compared(multiple, true);
        if (scope == Scope.TEXT || tokens.mark() == mark + 1) {
            tokens.giveBack(mark);
        }
        return multiple;
    }

    /** Reads "times the average", in which what it is compared with belongs to the phrase. */
    private Amount standard(Amount amount, int first) {
        Amount multiple = unit(amount, first);
        int length = comparand.length(0);
        refuseNumber(length);
        ratioTo = tokens.text(0, length);
        if (first == 0) {
            pieces.pass(Part.Role.UNIT, length);
        } else {
            tokens.skip(length);
        }
        return multiple;
    }

    /** Notes what the multiple is compared with, where that comes next; it is read in a phrase of its own. */
    private Amount compared(Amount multiple, boolean follows) {
        int length = follows ? comparand.length(0) : 0;
        refuseNumber(length);
        if (length > 0) {
            ratioTo = tokens.text(0, length);
            tokens.skip(scope == Scope.PHRASE ? length : 0);
        }
        return multiple;
    }

    private void refuseNumber(int length) {
        if (length < 0) {
            tokens.skip(1 - length);
            throw tokens.refuse("a comparison with a number is not read");
        }
    }

    /** Whether "x" after the digits makes a multiple: not in "4x4", "5x champion" and "3x larger". */
    private boolean isSign(Amount amount) {
        if (tokens.kind(-1) != Kind.DIGITS || (tokens.isGlued(1) && tokens.kind(1) != Kind.SYMBOL)) {
            return false;
        }
        boolean named = tokens.is(1, Role.STANDARD) || tokens.is(1, Role.GROWTH) || isDefinite(1);
        return isEnd(1) || named || (!amount.value().isWhole() && !tokens.is(1, Role.COMPARATIVE));
    }

    /** Whether what follows at a token is no longer about the number. */
    private boolean isEnd(int ahead) {
        boolean steering = tokens.is(ahead, Role.STEERING) && !isDefinite(ahead) && !tokens.is(ahead, Role.AS);
        return tokens.kind(ahead) != Kind.WORD || (steering && !tokens.is(ahead, Role.COMPARATIVE));
    }

    private boolean isDefinite(int ahead) {
        return tokens.is(ahead, Role.DETERMINER) && tokens.is(ahead, Role.POINTER);
    }

    /** Whether "as" and an adjective come at a token: "as many", "as tall as". */
    private boolean isEquative(int ahead) {
        if (!tokens.is(ahead, Role.AS) || tokens.kind(ahead + 1) != Kind.WORD) {
            return false;
        }
        boolean adjective = tokens.word(ahead + 1).mayBeName() && tokens.is(ahead + 2, Role.AS);
        return tokens.is(ahead + 1, Role.EQUATIVE) || adjective;
    }

    /** Whether what multiples are taken of comes at a token: "the average", "that of". */
    private boolean isStandard(int ahead) {
        if (!isDefinite(ahead)) {
            return false;
        }
        boolean standard = tokens.is(ahead + 1, Role.OF);
        for (int at = ahead + 1; at <= ahead + FARTHEST_STANDARD && !standard; at++) {
            standard = tokens.is(at, Role.STANDARD);
            if (tokens.kind(at) == Kind.DIGITS ? !NumeralReader.isYear(tokens, at) : tokens.kind(at) != Kind.WORD) {
                return false;
            }
        }
        return standard && comparand.length(ahead) > 0;
    }
}
