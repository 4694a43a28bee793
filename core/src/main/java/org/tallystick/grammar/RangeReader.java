package org.tallystick.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.number.Rational;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/** Reads the two ends of a range and the parts that are stated once for both. */
final class RangeReader {
    private final Tokens tokens;
    private final AmountReader amounts;
    private final Scope scope;
    private final EndHedges ends;
    private final RangeRules rules;

    /** The upper end that was read last, with only what is stated beside it. */
    private @Nullable Amount upper;

    RangeReader(Tokens tokens, AmountReader amounts, HedgeReader hedges, Scope scope, Set<Asked> asked) {
        this.rules = new RangeRules(tokens, asked);
        this.tokens = tokens;
        this.amounts = amounts;
        this.ends = new EndHedges(tokens, amounts, hedges);
        this.scope = scope;
    }

    /** Whether the joint of a range comes next: "to", "or", or a dash. */
    boolean follows() {
        if (tokens.kind(0) == Kind.DASH) {
            return dashFollows();
        }
        Wording joint = Wording.between(tokens);
        if (joint == null || (joint.cue() != Cue.TO && joint.cue() != Cue.OR)) {
            return false;
        }
        boolean to = joint.cue() == Cue.TO;
        return (scope == Scope.PHRASE && to) || amounts.begins(joint.length()) || (to && ends.begin(joint.length()));
    }

    /** Returns the number of tokens of a joint that a number follows directly; zero where there is none. */
    int jointLength() {
        boolean dash = tokens.kind(0) == Kind.DASH && tokens.isGlued(0) && tokens.isGlued(1);
        Wording joint = dash ? null : Wording.between(tokens);
        int length = dash ? 1 : 0;
        if (joint != null && (joint.cue() == Cue.TO || joint.cue() == Cue.OR)) {
            length = joint.length();
        }
        return length > 0 && amounts.begins(length) ? length : 0;
    }

    /** Reads the hedge of a lower end, if there is one. */
    Hedge lowerHedge() {
        return ends.lower();
    }

    /** Whether an end begins with the sign of a hedge: the upper one of "~10–~15". */
    private boolean beginsWithSign(int ahead) {
        return tokens.kind(ahead) == Kind.SYMBOL && ends.begin(ahead);
    }

    /** Whether a long dash between spaces comes next, which separates clauses and no numbers: "half of them — 3,117 — left". */
    private boolean isParenthetic() {
        return tokens.first(0) == '\u2014' && !tokens.isGlued(0) && !tokens.isGlued(1);
    }

    private boolean dashFollows() {
        if (scope == Scope.TEXT && (isParenthetic() || tokens.isInNextColumn(0) || tokens.isInNextColumn(1))) {
            return false;
        }
        boolean number = amounts.begins(1) || beginsWithSign(1);
        if (isUneven() && !(number && tokens.kind(-1) == Kind.DIGITS)) {
            if (scope == Scope.TEXT && !number) {
                return false;
            }
            throw passed(tokens.refuse("a dash stands close to both ends of a range or apart from both"));
        }
        return number || scope == Scope.PHRASE;
    }

    /** Whether a dash, which comes next, has a space on one side. Only between two numbers that rise it joins them: "15 -20". */
    private boolean isUneven() {
        return tokens.kind(1) != Kind.END && tokens.isGlued(1) != tokens.isGlued(0);
    }

    /** Moves after a dash and the number behind it, so that no part of it is found, and returns the refusal. */
    private NotUnderstoodException passed(NotUnderstoodException refusal) {
        tokens.skip(1);
        if (amounts.begins(0)) {
            amounts.amount(Part.Role.UPPER);
        }
        return refusal;
    }

    /**
     * Reads the rest of a range after its lower end. In running text it must make sense: "fell 8 percent to $41" is no range. Returns null
     * where there is no range.
     */
    @Nullable
    Ends perhaps(Amount lower) {
        return perhaps(lower, false);
    }

    /**
     * Reads the rest of a range as above.
     *
     * @param moved whether the numbers are the ends of a change, of which the second may lack the unit of the first
     */
    private @Nullable Ends perhaps(Amount lower, boolean moved) {
        boolean dash = tokens.kind(0) == Kind.DASH && (tokens.isGlued(0) || !rules.isYear(lower));
        if (scope == Scope.PHRASE || dash) {
            return from(lower);
        }
        if (rules.isYear(lower)) {
            return null;
        }
        int mark = tokens.mark();
        Wording joint = Wording.between(tokens);
        boolean or = joint != null && joint.cue() == Cue.OR;
        upper = null;
        try {
            return from(lower);
        } catch (NotUnderstoodException e) {
            boolean shares = moved && upper != null && upper.unit() == null && lower.unit() != null;
            boolean together = shares || RangeRules.isSmall(lower) || (or && !RangeRules.isInAnotherUnit(lower, upper));
            if (together) {
                throw e;
            }
            amounts.pieces().goBack(mark);
            tokens.giveBack(mark);
            return null;
        }
    }

    /**
     * Refuses a number that shares a part with the next one, where the two are the ends of a change and no range: of "rose from 3 to 5
     * million" the first is not 3. Where the second one lacks its currency, or both may be hours, neither is read.
     *
     * @param lower the first number
     * @param unknown whether the verb before is no known one of change
     */
    void refuseShared(Amount lower, boolean unknown) {
        int mark = tokens.mark();
        upper = null;
        Amount first = sharedFirst(lower);
        Amount second = upper;
        if (first == null || second == null) {
            tokens.reset(mark);
            return;
        }
        boolean multiplied = !first.numeral().value().equals(lower.numeral().value());
        boolean hours = unknown && RangeRules.mayBeHour(lower) && RangeRules.mayBeHour(second);
        boolean incomplete = hours || (second.unit() == null && lower.unit() != null) || jointLength() > 0;
        amounts.pieces().goBack(mark);
        if (incomplete) {
            throw tokens.refuseNext();
        }
        if (multiplied) {
            tokens.giveBack(mark);
            throw tokens.refuseNext();
        }
    }

    /**
     * Reads the second end of a change. Returns the first with the parts that it shares, null where there are no two ends. Unlike those of a
     * range, they may descend: "fell from 5 to 3 percent".
     */
    private @Nullable Amount sharedFirst(Amount lower) {
        int at = tokens.start(0);
        try {
            Ends range = perhaps(lower, true);
            return range == null ? null : range.lower();
        } catch (NotUnderstoodException e) {
            Amount second = upper;
            if (second == null || rules.isYear(lower) || rules.isYear(second)) {
                throw e;
            }
            Amount first = lower.sharing(second, at);
            if (first.isShare() != second.isShare() || first.value().compareTo(second.valueIn(first)) <= 0) {
                throw e;
            }
            return first;
        }
    }

    /** Whether "to" comes at a place that was already read. */
    boolean isJoinedByTo(int mark) {
        int now = tokens.mark();
        tokens.reset(mark);
        Wording joint = Wording.between(tokens);
        tokens.reset(now);
        return joint != null && joint.cue() == Cue.TO;
    }

    /** Whether "to" follows an amount with a unit, so that after "by" it states the value reached. */
    boolean statesWhatWasReached(Amount lower) {
        Wording joint = Wording.between(tokens);
        return (lower.unit() != null || lower.isShare()) && joint != null && joint.cue() == Cue.TO;
    }

    /** Reads the rest of a range after its lower end. */
    Ends from(Amount lower) {
        if (!follows()) {
            throw tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
        }
        return upTo(lower);
    }

    /** Reads the joint, which comes next, and the upper end. */
    Ends upTo(Amount lower) {
        rules.refuseTelephone(lower);
        int at = tokens.start(0);
        Wording joint = Wording.between(tokens);
        boolean hyphenOrTo = !tokens.is(0, Role.AND);
        rules.refuseLevelExponent(lower);
        boolean uneven = tokens.kind(0) == Kind.DASH && isUneven();
        boolean dash = tokens.kind(0) == Kind.DASH && (tokens.isGlued(0) || uneven);
        boolean spelled = dash && tokens.kind(-1) == Kind.WORD && tokens.kind(1) == Kind.WORD;
        tokens.skip(joint == null ? 1 : joint.length());
        boolean plain = joint == null ? hyphenOrTo && !beginsWithSign(0) : joint.cue() == Cue.OR;
        Hedge to = plain ? Hedge.AT_MOST : ends.upper();
        boolean grouped = isGrouped(tokens.kind(0) == Kind.DIGITS ? 0 : 1);
        amounts.multiples().setBehindPart(!lower.value().isWhole());
        Amount read = amounts.amount(Part.Role.UPPER);
        amounts.multiples().setBehindPart(false);
        Amount high = lower.noun() == null ? read : amounts.withNounBehind(read);
        upper = high;
        if (rules.isYear(lower) || rules.isYear(high)) {
            throw new NotUnderstoodException(lower.at(), "this may be a year; a count is written with its comma");
        }
        if (hyphenOrTo && grouped) {
            lower.refuseThousandsBeside(high, at);
        }
        Ends range = checked(lower.sharing(high, at), high.sharingUnit(lower), at);
        boolean same = range.lower().value().equals(range.upper().valueIn(range.lower()));
        boolean more = uneven && tokens.kind(0) == Kind.DASH && tokens.kind(1) == Kind.DIGITS;
        if ((dash && same) || more || (spelled && lower.value().compareTo(Rational.TEN) > 0)) {
            throw new NotUnderstoodException(at, "it is not clear whether the hyphen stands between two ends");
        }
        return range.to(to);
    }

    private boolean isGrouped(int ahead) {
        if (tokens.kind(ahead + 1) == Kind.DIGITS) {
            return true;
        }
        for (int at = tokens.start(ahead); at < tokens.end(ahead); at++) {
            if (tokens.notation().isGroupSign(tokens.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Reads the upper end after a lower one: "more than 12 but fewer than 15"; null where no upper end follows. */
    @Nullable
    Ends bounded(Hedge from, Amount lower) {
        boolean above = from == Hedge.MORE_THAN || from == Hedge.AT_LEAST;
        if (!above || (!tokens.is(0, Role.BUT) && !tokens.is(0, Role.AND))) {
            return null;
        }
        int mark = tokens.mark();
        int at = tokens.start(0);
        tokens.skip(1);
        Hedge to = ends.upperBound();
        if (to == null) {
            amounts.pieces().goBack(mark);
            return null;
        }
        Amount high = amounts.amount(Part.Role.UPPER);
        Ends closed = checked(lower.sharing(high, at), high.sharingUnit(lower), at);
        return closed.from(from).to(to);
    }

    private static Ends checked(Amount lower, Amount upper, int at) {
        if (lower.isShare() != upper.isShare()) {
            throw new NotUnderstoodException(at, "one end is a part of a whole and the other is not");
        }
        if (lower.value().compareTo(upper.valueIn(lower)) > 0) {
            throw new NotUnderstoodException(at, "the ends of a range rise from left to right");
        }
        return Ends.closed(lower, upper);
    }
}
