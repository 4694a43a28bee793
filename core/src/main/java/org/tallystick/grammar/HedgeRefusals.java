package org.tallystick.grammar;

import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;
import org.tallystick.prose.Quote;

/** Refusals of hedges with an unclear meaning. */
final class HedgeRefusals {
    static final String SECOND = "a second hedge is not understood";

    private final Tokens tokens;
    private final Pieces pieces;
    private final HedgeChain chain;
    private final Scope scope;

    HedgeRefusals(Tokens tokens, Pieces pieces, HedgeChain chain, Scope scope) {
        this.tokens = tokens;
        this.pieces = pieces;
        this.chain = chain;
        this.scope = scope;
    }

    /** Returns the refusal of the hedge that was read last. */
    NotUnderstoodException unclear() {
        Piece hedge = pieces.last(Part.Role.HEDGE);
        int at = hedge == null ? tokens.start(0) : hedge.start();
        String words = tokens.between(at, tokens.end(-1));
        return whole(new NotUnderstoodException(at, Quote.of(words) + " is not clear enough"));
    }

    /** Returns the refusal of a hedge. In running text its number is skipped, so that it is not read alone. */
    NotUnderstoodException whole(NotUnderstoodException refusal) {
        if (scope == Scope.TEXT) {
            chain.pass();
        }
        return refusal;
    }

    /** Returns the refusal of "not one in ten" and "not one million", which are no counts of zero. */
    NotUnderstoodException notOne() {
        NotUnderstoodException refusal = tokens.refuseNext();
        Wording joint = Wording.between(tokens);
        tokens.skip(joint == null ? 1 : joint.length());
        return whole(refusal);
    }
}
