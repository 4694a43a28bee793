package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/**
 * Reads the words of change around a number.
 *
 * <pre>{@code
 * change := ("fell" | "rose" …) ["by" | "to"] | ["a"] ("fall" | "rise" …) "of"       before its number
 *         | "fall" | "rise" …                                                       behind a percentage
 * }</pre>
 */
final class ChangeReader {
    private final Tokens tokens;
    private final Scope scope;

    ChangeReader(Tokens tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    /**
     * Words of change that were read.
     *
     * @param trend their meaning
     * @param piece their place
     */
    record ReadTrend(Trend trend, Piece piece) {}

    /** Reads the words of change before a number. Returns null and reads nothing where there are none. */
    @Nullable
    ReadTrend before() {
        if (tokens.is(0, Role.RISE) || tokens.is(0, Role.FALL)) {
            return verb();
        }
        int article = tokens.is(0, Role.ARTICLE) ? 1 : 0;
        boolean growth = tokens.is(article, Role.GROWTH);
        if (scope == Scope.TEXT && article == 0) {
            return null;
        }
        if ((growth || tokens.is(article, Role.DECLINE)) && tokens.is(article + 1, Role.OF)) {
            return read(growth ? Trend.ROSE_BY : Trend.FELL_BY, article, article + 2);
        }
        return null;
    }

    private @Nullable ReadTrend verb() {
        boolean rise = tokens.is(0, Role.RISE);
        if (Wording.before(tokens) != null) {
            return null;
        }
        if (tokens.is(1, Role.BY)) {
            return read(rise ? Trend.ROSE_BY : Trend.FELL_BY, 0, 2);
        }
        if (tokens.is(1, Role.FROM) || tokens.is(1, Role.CROSSING)) {
            return unclear();
        }
        Trend reached = rise ? Trend.ROSE_TO : Trend.FELL_TO;
        if (tokens.is(1, Role.LEVEL)) {
            return read(reached, 0, 1);
        }
        return toFollows() ? read(reached, 0, 2) : read(rise ? Trend.ROSE_BY : Trend.FELL_BY, 0, 1);
    }

    /**
     * Refuses unclear words of change: "rose from 5 to 10" is no range, and "rose over 5 percent" may state the change or the value
     * reached.
     */
    private @Nullable ReadTrend unclear() {
        if (scope == Scope.PHRASE) {
            tokens.skip(1);
            throw tokens.refuse("it is not clear whether this is the change or what was reached");
        }
        return null;
    }

    private boolean toFollows() {
        int mark = tokens.mark();
        tokens.skip(1);
        Wording to = Wording.before(tokens) == null ? Wording.between(tokens) : null;
        tokens.reset(mark);
        return to != null && to.cue() == Cue.TO && to.length() == 1;
    }

    private ReadTrend read(Trend change, int from, int length) {
        Piece piece = new Piece(Part.Role.TREND, tokens.start(from), tokens.end(length - 1));
        tokens.skip(length);
        return new ReadTrend(change, piece);
    }

    /** Reads the noun of change after a percentage, "a 56 percent drop"; null where there is none. */
    @Nullable
    ReadTrend behind(Amount amount) {
        boolean percent = amount.unit() != null && amount.unit().isPercent();
        if (percent && tokens.is(0, Role.GROWTH)) {
            return read(Trend.ROSE_BY, 0, 1);
        }
        return percent && tokens.is(0, Role.DECLINE) ? read(Trend.FELL_BY, 0, 1) : null;
    }
}
