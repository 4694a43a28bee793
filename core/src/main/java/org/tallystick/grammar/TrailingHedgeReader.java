package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.One;
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
 * trailing := hedge [unit]                          5 or more people, 5 people or more
 *           | ("±" | "give or take") amount         5 plus or minus 2
 * }</pre>
 */
final class TrailingHedgeReader {
    private final Tokens tokens;
    private final Scope scope;
    private final AmountReader amounts;
    private final MarginReader margins;
    private final FollowingFigure following;
    private final HedgeRefusals refusals;

    TrailingHedgeReader(Tokens tokens, Language language, Scope scope, AmountReader amounts, HedgeRefusals refusals) {
        this.tokens = tokens;
        this.scope = scope;
        this.amounts = amounts;
        this.margins = new MarginReader(tokens, amounts);
        this.following = new FollowingFigure(tokens, language, amounts);
        this.refusals = refusals;
    }

    /**
     * Reads the form that a hedge after an amount makes of it. Returns null and reads nothing where there is no hedge.
     *
     * @param amount the amount that was read
     * @param leading the hedge before it, together with which a second one is refused
     */
    @Nullable
    Form read(Amount amount, Hedge leading) {
        Wording hedge = Wording.behind(tokens);
        if (hedge == null || (scope == Scope.TEXT && following.begins(amount, hedge))) {
            return null;
        }
        if (leading != Hedge.NONE) {
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
                if (number) {
                    throw new NotUnderstoodException(at, HedgeRefusals.SECOND);
                }
                yield hedgedOnce(HedgeCues.hedge(hedge.cue()), amounts.withUnitBehind(amount));
            }
        };
    }

    private One hedgedOnce(Hedge hedge, Amount amount) {
        if (Wording.behind(tokens) != null) {
            throw tokens.refuse(HedgeRefusals.SECOND);
        }
        return new One(hedge, amount);
    }
}
