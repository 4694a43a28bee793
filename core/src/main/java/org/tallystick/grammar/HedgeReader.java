package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;
import org.tallystick.prose.Quote;

/**
 * Reads the hedges before one value.
 *
 * <pre>{@code
 * hedges := {hedge} | "not" bound {hedge}            only about, not more than about
 * }</pre>
 */
final class HedgeReader {
    private final Tokens tokens;
    private final AmountReader amounts;

    HedgeReader(Tokens tokens, AmountReader amounts) {
        this.tokens = tokens;
        this.amounts = amounts;
    }

    /**
     * Reads the hedges of one value that come next, up to its number or to the first word of a range.
     *
     * @return the hedge that they mean together
     * @throws NotUnderstoodException where they are not understood together; the tokens up to there are read
     */
    ReadHedge read() {
        int start = tokens.start(0);
        ReadHedge read = ReadHedge.NONE;
        Wording next = hedge();
        while (next != null) {
            read = next.cue() == Cue.NOT && read.equals(ReadHedge.NONE) ? turned(next) : both(read, next);
            next = amounts.begins(0) ? null : hedge();
        }
        if (tokens.start(0) > start) {
            amounts.pieces().endHere(Part.Role.HEDGE, start);
        }
        return read;
    }

    private @Nullable Wording hedge() {
        Wording next = Wording.before(tokens);
        return next == null || next.cue() == Cue.BETWEEN || next.cue() == Cue.FROM ? null : next;
    }

    private ReadHedge both(ReadHedge read, Wording next) {
        ReadHedge both = read.with(next.cue());
        if (both == null) {
            throw read.equals(ReadHedge.NONE) ? unclear(next) : tokens.refuse(HedgeRefusals.SECOND);
        }
        tokens.skip(next.length());
        return both;
    }

    private ReadHedge turned(Wording not) {
        int start = tokens.start(0);
        String words = tokens.text(0, not.length());
        tokens.skip(not.length());
        Wording bound = Wording.before(tokens);
        ReadHedge turned = bound == null ? null : ReadHedge.negated(bound.cue());
        if (bound == null || turned == null) {
            throw unclear(start, words);
        }
        tokens.skip(bound.length());
        return turned;
    }

    private NotUnderstoodException unclear(Wording hedge) {
        int start = tokens.start(0);
        String words = tokens.text(0, hedge.length());
        tokens.skip(hedge.length());
        return unclear(start, words);
    }

    private static NotUnderstoodException unclear(int start, String words) {
        return new NotUnderstoodException(start, Quote.of(words) + " is not clear enough");
    }
}
