package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/**
 * Reads the hedge after a number, which may come before or after its unit.
 *
 * <pre>{@code
 * trailing := hedge [unit]                          5 or more people, 5 people or more, 5 to 10 or more
 *           | ("±" | "give or take") amount         5 plus or minus 2
 * }</pre>
 */
final class TrailingHedgeReader {
    private final Tokens tokens;
    private final Scope scope;
    private final AmountReader amounts;
    private final MarginReader margins;
    private final FollowingFigure following;
    private final RangeReader ranges;
    private final HedgeRefusals refusals;

    TrailingHedgeReader(
            Tokens tokens,
            Language language,
            Scope scope,
            AmountReader amounts,
            RangeReader ranges,
            HedgeRefusals refusals) {
        this.tokens = tokens;
        this.scope = scope;
        this.amounts = amounts;
        this.margins = new MarginReader(tokens, amounts);
        this.following = new FollowingFigure(tokens, language, amounts);
        this.ranges = ranges;
        this.refusals = refusals;
    }

    /**
     * Reads the form that a hedge after an amount makes of it. Returns null and reads nothing where there is no hedge.
     *
     * @param amount the amount that was read
     * @param leading the hedge before it
     */
    @Nullable
    Form read(Amount amount, ReadHedge leading) {
        Wording hedge = next(amount);
        if (hedge == null) {
            return null;
        }
        ReadHedge both = leading.withTrailing(hedge.cue());
        if (both == null && leading.hedge() != Hedge.NONE) {
            throw tokens.refuse(HedgeRefusals.SECOND);
        }
        int at = tokens.start(0);
        amounts.pieces().pass(Part.Role.HEDGE, hedge.length());
        boolean number = amounts.begins(0);
        return switch (hedge.cue()) {
            case UNCLEAR -> throw refusals.unclear();
            case PLUS_MINUS -> margins.around(amount);
            case GIVE_OR_TAKE -> number ? margins.around(amount) : new One(Hedge.ABOUT, amounts.withUnitBehind(amount));
            default -> {
                if (both == null || number) {
                    throw new NotUnderstoodException(at, HedgeRefusals.SECOND);
                }
                yield once(both, amounts.withUnitBehind(amount));
            }
        };
    }

    private @Nullable Wording next(Amount amount) {
        Wording hedge = Wording.behind(tokens);
        boolean question = scope == Scope.TEXT && tokens.isSign(0, '?');
        if (hedge == null || question) {
            return null;
        }
        return scope == Scope.TEXT && following.begins(amount, hedge) ? null : hedge;
    }

    private Form once(ReadHedge hedge, Amount amount) {
        if (Wording.behind(tokens) != null) {
            throw tokens.refuse(HedgeRefusals.SECOND);
        }
        Ends bounded =
                hedge.hedge() == Hedge.AT_LEAST && !hedge.about() ? ranges.bounded(Hedge.AT_LEAST, amount) : null;
        return bounded == null ? hedge.form(amount) : bounded;
    }

    /** Reads the hedge after two ends: "5 to 10 or more" has no upper end, "5 to 10 or so" has two approximate ones. */
    Ends behind(Ends range) {
        Wording hedge = next(range.upper());
        if (hedge == null) {
            return range;
        }
        boolean about = hedge.cue() == Cue.ABOUT;
        if (range.to() != Hedge.AT_MOST || !(about || hedge.cue() == Cue.AT_LEAST)) {
            throw tokens.refuse(HedgeRefusals.SECOND);
        }
        int at = tokens.start(0);
        amounts.pieces().pass(Part.Role.HEDGE, hedge.length());
        Amount upper = amounts.withUnitBehind(range.upper());
        if (amounts.begins(0) || Wording.behind(tokens) != null) {
            throw new NotUnderstoodException(at, HedgeRefusals.SECOND);
        }
        Ends ends = new Ends(range.lower().in(upper), range.from(), upper, range.to());
        return about ? ends.about() : ends.to(Hedge.AT_LEAST);
    }
}
