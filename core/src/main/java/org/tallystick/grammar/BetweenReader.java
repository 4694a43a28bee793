package org.tallystick.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;

/**
 * Reads the two ends after "between". A number in words may contain an "and" of its own. So each "and" is tried as the joint, and exactly
 * one of them must leave two numbers.
 */
final class BetweenReader {
    /** The greatest number of places at which "and" is tried as the joint. */
    private static final int MOST_JOINTS = 8;

    /** The greatest distance of a joint from "between" in running text, in tokens. */
    private static final int FAR = 24;

    private final Tokens tokens;
    private final AmountReader amounts;
    private final RangeReader ranges;
    private final Scope scope;

    BetweenReader(Tokens tokens, AmountReader amounts, RangeReader ranges, Scope scope) {
        this.tokens = tokens;
        this.amounts = amounts;
        this.ranges = ranges;
        this.scope = scope;
    }

    /** Reads the two ends. */
    Ends read() {
        int start = tokens.mark();
        List<Integer> joints = joints();
        if (joints.size() == 1) {
            return joinedAt(joints.get(0));
        }
        List<Ends> found = new ArrayList<>();
        @Nullable NotUnderstoodException refusal = null;
        int parts = start;
        for (int joint : joints) {
            amounts.pieces().goBack(start);
            try {
                found.add(joinedAt(joint));
                parts = joint;
            } catch (NotUnderstoodException e) {
                refusal = refusal == null || e.at() > refusal.at() ? e : refusal;
            }
        }
        if (found.size() > 1) {
            amounts.pieces().goBack(start);
            throw tokens.refuse("it is not clear which \"and\" parts the two ends");
        }
        if (found.isEmpty()) {
            throw refusal == null ? withoutJoint(start) : refusal;
        }
        amounts.pieces().goBack(start);
        return joinedAt(parts);
    }

    private List<Integer> joints() {
        List<Integer> joints = new ArrayList<>();
        for (int ahead = 0; tokens.kind(ahead) != Kind.END && (scope == Scope.PHRASE || ahead < FAR); ahead++) {
            if (tokens.is(ahead, Role.AND)) {
                joints.add(tokens.mark() + ahead);
            }
        }
        if (joints.size() > MOST_JOINTS) {
            if (scope == Scope.TEXT) {
                return joints.subList(0, MOST_JOINTS);
            }
            throw tokens.refuse("a range has at most " + MOST_JOINTS + " times \"and\"");
        }
        return joints;
    }

    private NotUnderstoodException withoutJoint(int start) {
        amounts.pieces().goBack(start);
        ranges.lowerHedge();
        amounts.amount(Part.Role.NUMBER);
        return tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
    }

    private Ends joinedAt(int joint) {
        Amount lower;
        Hedge from;
        int before = tokens.fence(joint);
        try {
            from = ranges.lowerHedge();
            lower = amounts.withNounBehind(amounts.amount(Part.Role.NUMBER));
            tokens.expectEnd();
        } finally {
            tokens.fence(before);
        }
        Ends range = ranges.upTo(lower).from(from);
        if (scope == Scope.PHRASE) {
            tokens.expectEnd();
        }
        return range;
    }
}
