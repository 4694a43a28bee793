package org.tallystick.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallystick.number.Rational;
import org.tallystick.words.Lexicon;
import org.tallystick.words.NotUnderstoodException;
import org.tallystick.words.Token;
import org.tallystick.words.Token.Kind;
import org.tallystick.words.Tokens;

/** Reads the two ends of a range and what was said once for both. */
final class RangeReader {
    /** In how many places "and" is tried as the joint of "between … and …". */
    private static final int MOST_JOINTS = 8;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final AmountReader amounts;

    RangeReader(Tokens tokens, Lexicon lexicon, AmountReader amounts) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.amounts = amounts;
    }

    /**
     * The two ends.
     *
     * @param lower the lower end, in whose unit both are told
     * @param from its value
     * @param to the value of the upper end
     */
    record Range(Amount lower, Rational from, Rational to) {}

    /** Whether the joint of a range comes next: "to", or a dash. */
    boolean follows() {
        boolean dash = tokens.peek().kind() == Kind.DASH;
        Token next = tokens.peek(1);
        if (dash && next.kind() != Kind.END && next.glued() != tokens.peek().glued()) {
            throw tokens.refuse("a dash stands close to both ends of a range or apart from both");
        }
        return dash || lexicon.isTo(tokens.wordAt(0));
    }

    /**
     * "between a and b", where a number word may hold an "and" of its own: every "and" is tried as the joint, and
     * exactly one of them must leave two numbers.
     */
    Range between() {
        int start = tokens.mark();
        List<Integer> joints = joints();
        List<Range> found = new ArrayList<>();
        @Nullable NotUnderstoodException refusal = null;
        for (int joint : joints) {
            tokens.reset(start);
            try {
                found.add(joinedAt(joint));
            } catch (NotUnderstoodException e) {
                refusal = refusal == null || e.at() > refusal.at() ? e : refusal;
            }
        }
        if (found.size() > 1) {
            throw new NotUnderstoodException(start(start), "it is not clear which \"and\" parts the two ends");
        }
        if (found.isEmpty()) {
            throw refusal == null ? withoutJoint(start) : refusal;
        }
        return found.get(0);
    }

    private List<Integer> joints() {
        List<Integer> joints = new ArrayList<>();
        int ahead = 0;
        while (tokens.peek(ahead).kind() != Kind.END) {
            if (lexicon.isAnd(tokens.wordAt(ahead))) {
                joints.add(tokens.mark() + ahead);
            }
            ahead++;
        }
        if (joints.size() > MOST_JOINTS) {
            throw tokens.refuse("a range has at most " + MOST_JOINTS + " times \"and\"");
        }
        return joints;
    }

    private int start(int mark) {
        tokens.reset(mark);
        return tokens.peek().start();
    }

    private NotUnderstoodException withoutJoint(int start) {
        tokens.reset(start);
        amounts.amount();
        return tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
    }

    private Range joinedAt(int joint) {
        Amount lower;
        tokens.fence(joint);
        try {
            lower = amounts.amount();
            tokens.expectEnd();
        } finally {
            tokens.unfence();
        }
        Range range = upTo(lower);
        tokens.expectEnd();
        return range;
    }

    /** The rest of a range behind its lower end. */
    Range from(Amount lower) {
        if (!follows()) {
            throw tokens.atEnd() ? tokens.refuse("the second end is missing") : tokens.refuseNext();
        }
        return upTo(lower);
    }

    /** The joint and the upper end. */
    private Range upTo(Amount lower) {
        int at = tokens.next().start();
        Amount upper = amounts.amount();
        return checked(lower.sharing(upper, at), upper.sharingUnit(lower), at);
    }

    private static Range checked(Amount lower, Amount upper, int at) {
        if (lower.isShare() != upper.isShare()) {
            throw new NotUnderstoodException(at, "one end is a part of a whole and the other is not");
        }
        Rational a = lower.value();
        Rational b = upper.valueIn(lower);
        if (a.compareTo(b) > 0) {
            throw new NotUnderstoodException(at, "the ends of a range rise from left to right");
        }
        return new Range(lower, a, b);
    }
}
