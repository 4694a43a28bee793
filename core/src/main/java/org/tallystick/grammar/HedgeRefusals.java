package org.tallystick.grammar;

import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;
import org.tallystick.prose.Quote;

/** Refusals of hedges that leave open what they say. */
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

    /** The refusal of the hedge that was read last. */
    NotUnderstoodException unclear() {
        Piece hedge = pieces.last(Part.Role.HEDGE);
        int at = hedge == null ? tokens.start(0) : hedge.start();
        String words = tokens.between(at, tokens.end(-1));
        return whole(new NotUnderstoodException(at, Quote.of(words) + " is not clear enough"));
    }

    /** The refusal of a hedge, in running text with its number passed over, so that it is not read alone. */
    NotUnderstoodException whole(NotUnderstoodException refusal) {
        if (scope == Scope.TEXT) {
            chain.pass();
        }
        return refusal;
    }

    /** "not one in ten", "not one million": no count of zero. */
    NotUnderstoodException notOne() {
        NotUnderstoodException refusal = tokens.refuseNext();
        Wording joint = Wording.between(tokens);
        tokens.skip(joint == null ? 1 : joint.length());
        return whole(refusal);
    }
}
