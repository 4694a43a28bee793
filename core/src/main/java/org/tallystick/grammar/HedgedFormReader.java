package org.tallystick.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Zero;
import org.tallystick.grammar.UnitReader.ReadUnit;
import org.tallystick.lexicon.Kind;
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
 *         | [hedge] (factor | amount [trailing])
 *         | [hedge] (amount | "between" amount "and" amount | ["from"] amount joint amount)
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

    HedgedFormReader(
            Tokens tokens,
            Scope scope,
            Set<Asked> asked,
            AmountReader amounts,
            StatedChange change,
            TrailingHedgeReader trailing,
            HedgeRefusals refusals) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.change = change;
        this.ranges = new RangeReader(tokens, amounts, scope, asked);
        this.between = new BetweenReader(tokens, amounts, ranges, scope);
        this.moved = new MovedRangeReader(tokens, ranges, amounts.pieces(), scope);
        this.trailing = trailing;
        this.refusals = refusals;
    }

    /** Reads the next form. A change after it is not read yet. */
    Form read() {
        Wording hedge = Wording.before(tokens);
        if (hedge == null) {
            return change.factorBegins() ? change.factor(Hedge.NONE) : unhedged();
        }
        amounts.pieces().pass(Part.Role.HEDGE, hedge.length());
        return switch (hedge.cue()) {
            case UNCLEAR -> throw refusals.unclear();
            case ZERO -> none();
            case BETWEEN -> between.read();
            case FROM -> fromTo();
            default -> hedged(HedgeCues.hedge(hedge.cue()));
        };
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
        Amount lower = amounts.amount(Part.Role.NUMBER);
        if (moved.isMovedFrom(lower)) {
            throw tokens.refuse("what moved from one number to another has no range");
        }
        return ranges.from(lower);
    }

    private Form unhedged() {
        int article = tokens.is(0, Role.ARTICLE) && !amounts.begins(0) && amounts.begins(1) ? 1 : 0;
        tokens.skip(article);
        Amount first = amounts.amount(Part.Role.NUMBER);
        if (article == 1 && !change.standsBehind(first)) {
            throw new NotUnderstoodException(first.at(), "\"a\" does not stand before this number");
        }
        Form behind = trailing.read(first, Hedge.NONE);
        if (behind != null) {
            return behind;
        }
        Ends range = range(first);
        return range == null ? new One(Hedge.NONE, first) : range;
    }

    private Form hedged(Hedge hedge) {
        if (change.factorBegins()) {
            return change.factor(hedge);
        }
        if (Wording.before(tokens) != null && !amounts.begins(0)) {
            throw refusals.whole(tokens.refuse(HedgeRefusals.SECOND));
        }
        Amount amount = amounts.amount(Part.Role.NUMBER);
        Ends bounded = hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST ? ranges.bounded(hedge, amount) : null;
        if (bounded != null) {
            return bounded;
        }
        Form behind = trailing.read(amount, hedge);
        if (behind != null) {
            return behind;
        }
        Ends range = range(amount);
        if (range == null) {
            return new One(hedge, amounts.withUnitBehind(amount));
        }
        if (hedge != Hedge.ABOUT && hedge != Hedge.NONE) {
            throw tokens.refuse("a hedge before a range is not understood");
        }
        return range.hedged(hedge);
    }

    private @Nullable Ends range(Amount lower) {
        return change.isFold() ? null : moved.begunBy(lower, change.trend());
    }
}
