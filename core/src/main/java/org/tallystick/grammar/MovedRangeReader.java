package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/** Reads ranges after words of movement: "rose by 3 to 12" may state the value reached. */
final class MovedRangeReader {
    private final Tokens tokens;
    private final RangeReader ranges;
    private final Pieces pieces;
    private final Scope scope;

    MovedRangeReader(Tokens tokens, RangeReader ranges, Pieces pieces, Scope scope) {
        this.tokens = tokens;
        this.ranges = ranges;
        this.pieces = pieces;
        this.scope = scope;
    }

    /** Reads the range that begins with an amount; null where there is none. */
    @Nullable
    Ends begunBy(Amount lower, @Nullable Trend change) {
        if (!ranges.follows()) {
            return null;
        }
        boolean by = change == Trend.ROSE_BY || change == Trend.FELL_BY || isBehind(lower);
        boolean moved = isMovedFrom(lower);
        if (!by && !moved) {
            return ranges.perhaps(lower);
        }
        int mark = tokens.mark();
        boolean reached = moved || ranges.statesWhatWasReached(lower);
        Ends range = reached ? null : ranges.perhaps(lower);
        if (range != null && (range.lower().unit() != null || !ranges.isJoinedByTo(mark))) {
            return range;
        }
        if (scope == Scope.TEXT) {
            pieces.goBack(mark);
            return null;
        }
        throw new NotUnderstoodException(lower.at(), "it is not clear whether this is a range or what was reached");
    }

    private boolean isBehind(Amount amount) {
        return tokens.is(tokens.ahead(amount.at()) - 1, Role.BY);
    }

    /** Whether a movement from one value to another is stated, which is no range: "went from 3 to 12". */
    private boolean isMovedFrom(Amount amount) {
        Piece hedge = pieces.last(Part.Role.HEDGE);
        return isMovedTo(tokens.ahead(hedge == null ? amount.at() : Math.min(hedge.start(), amount.at())));
    }

    /** Whether what begins at a token is the initial value of a movement. */
    boolean isMovedTo(int ahead) {
        int from = ahead - 1;
        boolean moved =
                tokens.is(from - 1, Role.MOVES) || tokens.is(from - 1, Role.RISE) || tokens.is(from - 1, Role.FALL);
        return moved && tokens.is(from, Role.FROM);
    }
}
