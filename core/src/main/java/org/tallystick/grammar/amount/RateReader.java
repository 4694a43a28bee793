package org.tallystick.grammar.amount;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Part;
import org.tallystick.unit.Unit;

/**
 * Reads the denominators of a rate after its amount.
 *
 * <pre>{@code
 * rate := amount per+
 * per  := ("/" | "per") (unit | noun)                  $60B/GW, 60 people per bus
 *       | ("a" | "each") (unit | noun)                 $9 a head, 3 a day, not before "ago"
 *       | "daily" | "per capita"
 * }</pre>
 */
final class RateReader {
    /** The greatest number of denominators. */
    private static final int MOST = 3;

    private static final Roles ARTICLES = Roles.of(Role.ARTICLE, Role.EACH);

    /** The greatest distance of a verb of giving from the article, in tokens. */
    private static final int FAR = 8;

    private final Tokens tokens;
    private final UnitReader units;
    private final Language language;
    private final Scope scope;
    private final Pieces pieces;

    RateReader(Tokens tokens, UnitReader units, Language language, Scope scope, Pieces pieces) {
        this.tokens = tokens;
        this.units = units;
        this.language = language;
        this.scope = scope;
        this.pieces = pieces;
    }

    /** Returns an amount with the denominators that follow it. */
    Amount behind(Amount amount) {
        int start = tokens.start(0);
        Unit per = amount.isShare() ? null : denominators(amount.unit());
        if (per == null) {
            return amount;
        }
        pieces.endHere(Part.Role.PER, start);
        return amount.dividedBy(per);
    }

    /** Reads the denominators after a unit, null for a bare number; null where there is none. */
    @Nullable
    Unit denominators(@Nullable Unit unit) {
        @Nullable Unit all = null;
        int start = tokens.start(0);
        for (int i = 0; i < MOST; i++) {
            Unit per = denominator(unit);
            if (per == null) {
                break;
            }
            all = all == null ? per : all.times(per);
        }
        if (all == null) {
            return null;
        }
        if (unit != null && unit.equals(all)) {
            throw new NotUnderstoodException(start, "the rate has the same unit above and below");
        }
        return all;
    }

    /** Whether a denominator comes next. Nothing is read. */
    boolean follows() {
        Wording joint = Wording.between(tokens);
        boolean period =
                tokens.is(0, ARTICLES) && ((tokens.is(1, Role.PERIOD) && !isGiven(tokens.mark())) || isSpan(1));
        return period || (joint != null && joint.cue() == Cue.PER && tokens.kind(joint.length()) != Kind.END);
    }

    private boolean isSpan(int ahead) {
        return tokens.is(ahead, Role.UNIT)
                && Unit.find(tokens.text(ahead, 1)).filter(Durations::have).isPresent();
    }

    private @Nullable Unit denominator(@Nullable Unit unit) {
        if (tokens.kind(0) != Kind.WORD) {
            return isSlash() ? behindSlash() : null;
        }
        Wording joint = Wording.between(tokens);
        if (joint != null && joint.cue() == Cue.PER) {
            return behindPer(joint.length());
        }
        if (joint != null && joint.cue() == Cue.TO && tokens.is(joint.length(), Role.DETERMINER)) {
            return unit != null && unit.isPhysical() ? behindTo(joint.length() + 1) : null;
        }
        if (tokens.isGlued(0)) {
            return null;
        }
        if (tokens.is(0, ARTICLES)) {
            return behindArticle(unit);
        }
        return tokens.is(0, Role.UNIT) && tokens.is(0, Role.STEERING) ? adverb(unit) : null;
    }

    private boolean isSlash() {
        return tokens.isSign(0, '/') && tokens.isGlued(0) && tokens.isGlued(1) && tokens.kind(1) != Kind.DIGITS;
    }

    private @Nullable Unit behindSlash() {
        int mark = tokens.mark();
        tokens.skip(1);
        Unit unit = known();
        if (unit == null && (scope == Scope.PHRASE || tokens.is(0, Role.APIECE))) {
            unit = units.noun(1);
        }
        if (unit == null) {
            tokens.reset(mark);
        }
        return unit;
    }

    /** Reads the denominator after "per", without which the amount is not understood. */
    private Unit behindPer(int length) {
        Unit whole = Unit.divisorOf(tokens.text(0, length + 1)).orElse(null);
        tokens.skip(length);
        if (whole != null) {
            tokens.skip(1);
            return whole;
        }
        Unit unit = known();
        Unit per = unit == null ? units.noun(1) : unit;
        if (per == null) {
            passNumber();
            throw tokens.refuse("this denominator of a rate is not understood");
        }
        return per;
    }

    /** Skips a number, so that it is not taken for a figure of its own: "12 deaths per 100,000 people". */
    private void passNumber() {
        while (tokens.kind(0) == Kind.DIGITS || tokens.is(0, Role.MULTIPLIER)) {
            tokens.skip(1);
        }
    }

    /** Reads the denominator of "20 miles to the gallon". */
    private @Nullable Unit behindTo(int length) {
        int mark = tokens.mark();
        tokens.skip(length);
        Unit unit = known();
        if (unit == null || !unit.isPhysical()) {
            tokens.reset(mark);
            return null;
        }
        return unit;
    }

    /** Reads "daily", unless it describes a noun after it: "5 daily flights". */
    private @Nullable Unit adverb(@Nullable Unit unit) {
        boolean describes = unit == null && language.mayBeNoun(tokens, 1);
        Unit per = describes ? null : Unit.divisorOf(tokens.text(0, 1)).orElse(null);
        tokens.skip(per == null ? 0 : 1);
        return per;
    }

    /** Reads the denominator after an article, unless it is the time at which the amount was another: "$9 a year ago". */
    private @Nullable Unit behindArticle(@Nullable Unit of) {
        int mark = tokens.mark();
        boolean each = tokens.is(0, Role.EACH);
        tokens.skip(1);
        boolean counted = of != null && of.isNoun() && tokens.is(0, Role.PERIOD) && !isGiven(mark);
        boolean apiece = (of != null && of.isCurrency() && !each && tokens.is(0, Role.APIECE)) || counted;
        Unit unit = known();
        if (unit == null && (apiece || (!each && scope == Scope.PHRASE))) {
            unit = units.noun(1);
        }
        boolean divides = unit != null
                && !unit.isPercent()
                && !unit.isCurrency()
                && !(Durations.have(unit) && tokens.is(0, Role.AGO));
        if (!divides || tokens.isHyphen(0)) {
            tokens.reset(mark);
            return null;
        }
        return unit;
    }

    /** Whether the verb before an amount may have two objects: "gave 12 players a game". */
    private boolean isGiven(int mark) {
        int last = mark - tokens.mark();
        for (int ahead = last; ahead > last - FAR; ahead--) {
            if (tokens.is(ahead, Role.GIVING)) {
                return true;
            }
        }
        return false;
    }

    /** Reads a unit of the table, and not a part of one. */
    private @Nullable Unit known() {
        int mark = tokens.mark();
        Unit power = power();
        if (power != null) {
            return power;
        }
        ReadUnit read = tokens.kind(0) == Kind.WORD ? units.named() : null;
        if (read != null && read.each().equals(Rational.ONE)) {
            return read.unit();
        }
        tokens.reset(mark);
        return null;
    }

    /** Reads a power of a unit that is written as a symbol: "s²", "s2". */
    private @Nullable Unit power() {
        boolean digit = tokens.kind(1) == Kind.DIGITS && tokens.isGlued(1);
        char last = tokens.charAt(tokens.end(0) - 1);
        if (tokens.kind(0) != Kind.WORD || (Character.isLetter(last) && !digit)) {
            return null;
        }
        int length = digit ? 2 : 1;
        Unit unit = Unit.findPower(tokens.text(0, length)).orElse(null);
        tokens.skip(unit == null ? 0 : length);
        return unit;
    }
}
