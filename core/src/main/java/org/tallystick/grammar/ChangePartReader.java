package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.Trend;

/**
 * Decides which part of a change a figure states, from its trend or from the words before it.
 *
 * <pre>{@code
 * part := trend                                       "fell by 2 points", "rose to 40"
 *       | change … ("by" | "from" | "to")             "fell 2 points to 41.7 from 43.7 percent"
 *       | part [","] "or"                             "fell by $5 million, or 2 percent"
 * }</pre>
 */
final class ChangePartReader {
    private final Tokens tokens;
    private final Movement movement;

    ChangePartReader(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.movement = new Movement(tokens, language);
    }

    /**
     * Returns the part that a figure states.
     *
     * @param trend the trend that was read with it
     * @param start the mark of its first token
     * @param counts whether it is a number of things
     */
    @Nullable
    ChangePart part(@Nullable Trend trend, int start, boolean counts) {
        if (trend != null) {
            return switch (trend) {
                case ROSE_BY, FELL_BY -> ChangePart.BY;
                case ROSE_TO, FELL_TO -> ChangePart.TO;
                case TIMES -> null;
            };
        }
        int mark = tokens.mark();
        tokens.reset(start);
        ChangePart part = isAlternative() ? alternative() : stated(counts);
        tokens.reset(mark);
        return part;
    }

    /** Returns the part that the word directly before the figure marks after a word of change. */
    private @Nullable ChangePart stated(boolean counts) {
        ChangePart marked = marked(-1);
        if (marked == ChangePart.FROM && movement.isChangedFrom(-1)) {
            return marked;
        }
        boolean losing = tokens.is(-2, Role.HANDLING) && !tokens.is(-2, Role.MOVES); // "lost to 3 teams"
        boolean spreading = counts && tokens.is(-2, Role.SPREADING); // "expanded to 12 countries"
        return marked != null && !losing && !spreading && isInChange(-2) ? marked : null;
    }

    private @Nullable ChangePart marked(int ahead) {
        if (tokens.is(ahead, Role.BY)) {
            return ChangePart.BY;
        }
        if (tokens.is(ahead, Role.FROM)) {
            return ChangePart.FROM;
        }
        return tokens.is(ahead, Role.TO) ? ChangePart.TO : null;
    }

    /** Whether a word of change precedes in the same sentence, or another part of a change. */
    private boolean isInChange(int place) {
        for (int ahead = place; ahead >= -Movement.FAR && !endsSentence(ahead); ahead--) {
            if (movement.isChange(ahead) || movement.isChangedFrom(ahead)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsSentence(int ahead) {
        boolean stop = tokens.kind(ahead) == Kind.SYMBOL && ".;?!\n".indexOf(tokens.first(ahead)) >= 0;
        boolean joins = tokens.is(ahead, Role.AND) || tokens.is(ahead, Role.BUT);
        return tokens.kind(ahead) == Kind.END || joins || (stop && !tokens.isGlued(ahead + 1));
    }

    /** Whether the figure states another one in another unit: "$5 million, or 2 percent". */
    private boolean isAlternative() {
        Wording joint = Wording.between(tokens, -1);
        return joint != null && joint.cue() == Cue.OR && joint.length() == 1;
    }

    /** Returns the part that the figure before "or" states: that of the last mark, else the size of the change. */
    private @Nullable ChangePart alternative() {
        for (int ahead = -2; ahead >= -Movement.FAR && !endsSentence(ahead); ahead--) {
            ChangePart marked = marked(ahead);
            if (marked != null) {
                return isInChange(ahead - 1) || movement.isChangedFrom(ahead) ? marked : null;
            }
            if (movement.isChange(ahead)) {
                return ChangePart.BY;
            }
        }
        return null;
    }
}
