package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Language;
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
    private final Movement movement;

    MovedRangeReader(Tokens tokens, Language language, RangeReader ranges, Pieces pieces, Scope scope) {
        this.tokens = tokens;
        this.ranges = ranges;
        this.pieces = pieces;
        this.scope = scope;
        this.movement = new Movement(tokens, language);
    }

    /** Reads the range that begins with an amount; null where there is none. */
    @Nullable
    Ends begunBy(Amount lower, @Nullable Trend change) {
        if (!ranges.follows()) {
            return null;
        }
        int first = first(lower);
        boolean sized = tokens.is(first - 1, Role.BY) || (scope == Scope.TEXT && movement.isChange(first - 1));
        boolean by = change == Trend.ROSE_BY || change == Trend.FELL_BY || sized;
        boolean moved = isMovedTo(first);
        boolean added = scope == Scope.TEXT && tokens.is(first - 1, Role.FURTHER);
        if (!by && !moved && !added) {
            return ranges.perhaps(lower);
        }
        int mark = tokens.mark();
        if (moved && scope == Scope.TEXT) {
            ranges.refuseShared(lower, movement.isUnknownBefore(first - 1));
        }
        boolean reached = moved || ranges.statesWhatWasReached(lower) || (added && ranges.isJoinedByTo(mark));
        Ends range = reached ? null : ranges.perhaps(lower);
        if (range != null && (range.lower().unit() != null || !ranges.isJoinedByTo(mark) || lower.isShare())) {
            return range;
        }
        if (scope == Scope.TEXT) {
            pieces.goBack(mark);
            return null;
        }
        throw new NotUnderstoodException(lower.at(), "it is not clear whether this is a range or what was reached");
    }

    /** Returns the distance of the first token of an amount with its hedge. */
    private int first(Amount amount) {
        Piece hedge = pieces.last(Part.Role.HEDGE);
        return tokens.ahead(hedge == null ? amount.at() : Math.min(hedge.start(), amount.at()));
    }

    /** Whether what begins at a token is the initial value of a movement, which begins no range: "went from 3 to 12". */
    boolean isMovedTo(int ahead) {
        return movement.isChangedFrom(ahead - 1);
    }
}
