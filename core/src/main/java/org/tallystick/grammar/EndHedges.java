package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Hedge;

/** Reads the hedges of the single ends of a range: "from about 5 to nearly 8". */
final class EndHedges {
    private final Tokens tokens;
    private final AmountReader amounts;
    private final HedgeReader hedges;

    EndHedges(Tokens tokens, AmountReader amounts, HedgeReader hedges) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.hedges = hedges;
    }

    /** Whether a hedge and its number come at a token. */
    boolean begin(int ahead) {
        Wording hedge = Wording.before(tokens, ahead);
        return hedge != null && HedgeCues.hedgesOneValue(hedge.cue()) && amounts.begins(ahead + hedge.length());
    }

    /**
     * Reads the hedge of a lower end.
     *
     * @return as for {@link Form.Ends#from()}; "nearly" is approximate, since it is on the far side
     */
    Hedge lower() {
        ReadHedge read = read();
        return switch (read.hedge()) {
            case NONE, AT_LEAST -> Hedge.AT_LEAST;
            case MORE_THAN, JUST_OVER -> Hedge.MORE_THAN;
            case ABOUT, NEARLY -> Hedge.ABOUT;
            case LESS_THAN, AT_MOST -> Hedge.AT_MOST;
            default -> throw tokens.refuse(HedgeRefusals.SECOND);
        };
    }

    /**
     * Reads the hedge of an upper end.
     *
     * @return as for {@link Form.Ends#to()}; "just over" is approximate, since it is on the far side
     */
    Hedge upper() {
        ReadHedge read = read();
        return switch (read.hedge()) {
            case NONE, AT_MOST -> Hedge.AT_MOST;
            case LESS_THAN, NEARLY -> Hedge.LESS_THAN;
            case ABOUT, JUST_OVER -> Hedge.ABOUT;
            case MORE_THAN, AT_LEAST -> Hedge.AT_LEAST;
            default -> throw tokens.refuse(HedgeRefusals.SECOND);
        };
    }

    private ReadHedge read() {
        ReadHedge read = hedges.read();
        if (read.about()) {
            throw tokens.refuse(HedgeRefusals.SECOND);
        }
        return read;
    }

    /** Reads an upper bound whose number follows; null where there is none. */
    @Nullable
    Hedge upperBound() {
        if (Wording.before(tokens) == null) {
            return null;
        }
        try {
            ReadHedge read = hedges.read();
            boolean below = read.hedge() == Hedge.LESS_THAN || read.hedge() == Hedge.AT_MOST;
            return below && !read.about() && amounts.begins(0) ? read.hedge() : null;
        } catch (NotUnderstoodException e) {
            return null;
        }
    }
}
