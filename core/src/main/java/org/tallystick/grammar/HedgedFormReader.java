package org.tallystick.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.Zero;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.amount.UnitReader.ReadUnit;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/**
 * Reads the hedge before a number and the form that it hedges: one number, two ends, or zero.
 *
 * <pre>{@code
 * hedged := none [noun]
 *         | hedges (factor | amount [trailing])
 *         | hedges (amount | "between" end "and" end | ["from"] end joint end) [trailing]
 *         | hedge amount ("but" | "and") hedge amount
 * }</pre>
 */
final class HedgedFormReader {
    private final Tokens tokens;
    private final AmountReader amounts;
    private final StatedChange change;
    private final RangeReader ranges;
    private final BetweenReader between;
    private final MovedRangeReader moved;
    private final TrailingHedgeReader trailing;
    private final HedgeRefusals refusals;
    private final HedgeReader hedges;
    private final StatedIntervalReader intervals;

    HedgedFormReader(
            Tokens tokens,
            Language language,
            Scope scope,
            Set<Asked> asked,
            AmountReader amounts,
            StatedChange change,
            HedgeRefusals refusals) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.change = change;
        this.hedges = new HedgeReader(tokens, amounts);
        this.intervals = new StatedIntervalReader(tokens, amounts);
        this.ranges = new RangeReader(tokens, amounts, hedges, scope, asked);
        this.between = new BetweenReader(tokens, amounts, ranges, scope);
        this.moved = new MovedRangeReader(tokens, language, ranges, amounts.pieces(), scope);
        this.trailing = new TrailingHedgeReader(tokens, language, scope, amounts, ranges, refusals);
        this.refusals = refusals;
    }

    /** Reads the next form. A change after it is not read yet. */
    Form read() {
        return tokens.kind(0) == Kind.DIGITS ? completed(ReadHedge.NONE, amounts.amount(Part.Role.NUMBER)) : inWords();
    }

    private Form inWords() {
        Wording hedge = amounts.multiples().begins(0) ? null : Wording.before(tokens);
        if (hedge != null && hedge.cue() == Cue.ZERO) {
            amounts.pieces().pass(Part.Role.HEDGE, hedge.length());
            return none();
        }
        ReadHedge read = hedge == null ? ReadHedge.NONE : hedges();
        if (change.factorBegins()) {
            return factor(read);
        }
        Wording range = amounts.begins(0) ? null : Wording.before(tokens);
        if (range != null) {
            return trailing.behind(ranged(read, range));
        }
        return hedge == null ? unhedged() : hedged(read);
    }

    private ReadHedge hedges() {
        try {
            return hedges.read();
        } catch (NotUnderstoodException e) {
            throw refusals.whole(e);
        }
    }

    private Form factor(ReadHedge hedge) {
        if (hedge.about()) {
            throw tokens.refuse(HedgeRefusals.SECOND);
        }
        return change.factor(hedge.hedge());
    }

    /** Reads a range that begins with a word: "between", "from", "about between". */
    private Ends ranged(ReadHedge hedge, Wording word) {
        boolean about = hedge.hedge() == Hedge.ABOUT;
        if (!about && hedge.hedge() != Hedge.NONE) {
            throw refusals.whole(tokens.refuse(HedgeRefusals.SECOND));
        }
        amounts.pieces().pass(Part.Role.HEDGE, word.length());
        Ends ends = word.cue() == Cue.BETWEEN ? between.read() : fromTo();
        return about ? ends.about() : ends;
    }

    /** Returns the number of tokens of a joint before a further end; zero where there is none. */
    int jointLength() {
        return ranges.jointLength();
    }

    private Zero none() {
        if (tokens.kind(0) == Kind.DIGITS || tokens.is(0, Role.MULTIPLIER) || Wording.between(tokens) != null) {
            throw refusals.notOne();
        }
        int start = tokens.start(0);
        ReadUnit counted = amounts.noneOf();
        if (counted == null) {
            return new Zero(null);
        }
        amounts.pieces().endHere(Part.Role.UNIT, start);
        return new Zero(counted.unit());
    }

    private Ends fromTo() {
        boolean isMoved = moved.isMovedTo(0);
        Hedge from = ranges.lowerHedge();
        Amount lower = amounts.amount(Part.Role.NUMBER);
        if (isMoved) {
            throw tokens.refuse("what moved from one number to another has no range");
        }
        return ranges.from(lower).from(from);
    }

    private Form unhedged() {
        int article = tokens.is(0, Role.ARTICLE) && !amounts.begins(0) && amounts.begins(1) ? 1 : 0;
        tokens.skip(article);
        Amount first = amounts.amount(Part.Role.NUMBER);
        if (article == 1 && !change.standsBehind(first) && !change.isFoldOfGrowth()) {
            throw new NotUnderstoodException(first.at(), "\"a\" does not stand before this number");
        }
        return completed(ReadHedge.NONE, first);
    }

    private Form hedged(ReadHedge hedge) {
        Amount amount = amounts.amount(Part.Role.NUMBER);
        Ends bounded = hedge.about() ? null : ranges.bounded(hedge.hedge(), amount);
        return bounded == null ? completed(hedge, amount) : bounded;
    }

    /** Reads what follows the first number: a hedge, a second end, or its unit. */
    private Form completed(ReadHedge hedge, Amount amount) {
        if (tokens.atEnd()) {
            return hedge.form(amount);
        }
        Form behind = trailing.read(amount, hedge);
        if (behind != null) {
            return behind;
        }
        boolean about = hedge.hedge() == Hedge.ABOUT;
        Form stated = about || hedge.hedge() == Hedge.NONE ? intervals.read(amount) : null;
        if (stated != null) {
            return stated;
        }
        Ends range = range(amount);
        if (range == null) {
            return hedge.form(hedge.equals(ReadHedge.NONE) ? amount : amounts.withUnitBehind(amount));
        }
        Ends ends = trailing.behind(range);
        if (!about && hedge.hedge() != Hedge.NONE && !hedge.joinsRange()) {
            throw tokens.refuse("a hedge before a range is not understood");
        }
        return about ? ends.about() : ends;
    }

    private @Nullable Ends range(Amount lower) {
        return change.isFold() ? null : moved.begunBy(lower, change.trend());
    }
}
