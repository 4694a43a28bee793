package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.Trend;

/**
 * Decides which part of a change a figure states, from its trend or from the words before it.
 *
 * <pre>{@code
 * part := trend                                       "fell by 2 points", "rose to 40"
 *       | change … ("by" | "from" | "to")             "fell 2 points to 41.7 from 43.7 percent"
 * }</pre>
 */
final class ChangePartReader {
    /** The greatest distance of the word of change from the figure, in characters; a window of a text keeps at least as many. */
    private static final int FAR = 120;

    private final Tokens tokens;

    ChangePartReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Returns the part that a figure states.
     *
     * @param trend the trend that was read with it
     * @param start the mark of its first token
     */
    @Nullable
    ChangePart part(@Nullable Trend trend, int start) {
        if (trend != null) {
            return switch (trend) {
                case ROSE_BY, FELL_BY -> ChangePart.BY;
                case ROSE_TO, FELL_TO -> ChangePart.TO;
                case TIMES -> null;
            };
        }
        int mark = tokens.mark();
        tokens.reset(start);
        ChangePart marked = marked();
        ChangePart part = marked != null && isInChange() ? marked : null;
        tokens.reset(mark);
        return part;
    }

    /** Returns the part that the word directly before the figure marks. */
    private @Nullable ChangePart marked() {
        if (tokens.is(-1, Role.BY)) {
            return ChangePart.BY;
        }
        if (tokens.is(-1, Role.FROM)) {
            return ChangePart.FROM;
        }
        return tokens.is(-1, Role.TO) ? ChangePart.TO : null;
    }

    /** Whether a word of change precedes in the same sentence. */
    private boolean isInChange() {
        int far = tokens.start(0) - FAR;
        for (int ahead = -2; !endsSentence(ahead) && tokens.start(ahead) >= far; ahead--) {
            if (isChange(ahead)) {
                return true;
            }
        }
        return false;
    }

    private boolean isChange(int ahead) {
        return tokens.is(ahead, Role.RISE)
                || tokens.is(ahead, Role.FALL)
                || tokens.is(ahead, Role.MOVES)
                || tokens.is(ahead, Role.GROWTH)
                || tokens.is(ahead, Role.DECLINE);
    }

    private boolean endsSentence(int ahead) {
        boolean stop = tokens.kind(ahead) == Kind.SYMBOL && ".;?!\n".indexOf(tokens.first(ahead)) >= 0;
        return tokens.kind(ahead) == Kind.END || (stop && !tokens.isGlued(ahead + 1));
    }
}
