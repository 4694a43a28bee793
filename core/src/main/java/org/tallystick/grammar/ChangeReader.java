package org.tallystick.grammar;

import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.Piece;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/**
 * Reads the words of change around a number.
 *
 * <pre>{@code
 * change := ("fell" | "rise" | "up" …) ["by" | "to"] | ["a"] ("fall" | "rise" …) "of"       before its number
 *         | "fall" | "rise" …                                                               behind a percentage
 * }</pre>
 *
 * <p>Verbs that more often describe an action on things state a change only beside an amount that shows it: "cut 12 percent", not "cut 300
 * posts".
 */
public final class ChangeReader {
    private static final Roles CHANGES = Roles.of(Role.RISE, Role.FALL, Role.GROWTH, Role.DECLINE);

    private final Tokens tokens;
    private final Scope scope;
    private final ParticleRule particles;

    public ChangeReader(Tokens tokens, Language language, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
        this.particles = new ParticleRule(tokens, language);
    }

    /**
     * Words of change that were read.
     *
     * @param trend their meaning
     * @param piece their place
     * @param evidence the amount beside which they have this meaning
     */
    public record ReadTrend(Trend trend, Piece piece, Evidence evidence) {}

    /** Reads the words of change before a number. Returns null and reads nothing where there are none. */
    @Nullable
    public ReadTrend before() {
        int article = tokens.is(0, Role.ARTICLE) ? 1 : 0;
        if (!tokens.is(article, CHANGES)) {
            return null;
        }
        boolean growth = tokens.is(article, Role.GROWTH);
        boolean noun = (growth || tokens.is(article, Role.DECLINE)) && tokens.is(article + 1, Role.OF);
        if (!noun) {
            return isRise() || isFall() ? verb() : null;
        }
        if (scope == Scope.TEXT && article == 0) {
            return null;
        }
        Evidence evidence = tokens.is(article, Role.TRANSITIVE) ? Evidence.PERCENT : Evidence.NONE;
        return read(growth ? Trend.ROSE_BY : Trend.FELL_BY, article, article + 2, evidence);
    }

    private boolean isRise() {
        return tokens.is(0, Role.RISE) || (tokens.is(0, Role.GROWTH) && tokens.is(0, Role.PRESENT));
    }

    private boolean isFall() {
        return tokens.is(0, Role.FALL) || (tokens.is(0, Role.DECLINE) && tokens.is(0, Role.PRESENT));
    }

    private @Nullable ReadTrend verb() {
        if (Wording.before(tokens) != null) {
            return null;
        }
        boolean by = tokens.is(1, Role.BY);
        boolean to = !by && toFollows();
        Evidence evidence = evidence(by, to || tokens.is(1, Role.LEVEL));
        if (evidence == null) {
            return null;
        }
        Trend size = isRise() ? Trend.ROSE_BY : Trend.FELL_BY;
        Trend reached = isRise() ? Trend.ROSE_TO : Trend.FELL_TO;
        if (by) {
            return read(size, 0, 2, evidence);
        }
        if (tokens.is(1, Role.FROM) || tokens.is(1, Role.CROSSING)) {
            return unclear();
        }
        if (tokens.is(1, Role.LEVEL)) {
            return read(reached, 0, 1, evidence);
        }
        return to ? read(reached, 0, 2, evidence) : read(size, 0, 1, evidence);
    }

    /** Returns the amount that must show the change; null where the word states none. */
    private @Nullable Evidence evidence(boolean by, boolean to) {
        if (scope == Scope.TEXT && tokens.is(0, Role.PARTICLE)) {
            return particles.evidence(by);
        }
        if (scope == Scope.TEXT && tokens.is(0, Role.BASE) && !isVerb(by, to)) {
            return null;
        }
        boolean handling = scope == Scope.TEXT && tokens.is(0, Role.HANDLING);
        boolean acts = tokens.is(0, Role.TRANSITIVE) || handling;
        if (to && tokens.is(0, Role.SPREADING) && tokens.is(0, Role.MOVES)) {
            return Evidence.UNCOUNTED;
        }
        if (by || (to && (tokens.is(0, Role.MOVES) || !acts))) {
            return Evidence.NONE;
        }
        if (tokens.is(0, Role.TRANSITIVE)) {
            return Evidence.PERCENT;
        }
        return handling || tokens.is(0, Role.PRESENT) ? Evidence.MEASURE : Evidence.NONE;
    }

    /** Whether a base form is a verb, or a noun of change all the same: "will fall 5 percent", "an increase to 40", not "last fall 12 percent". */
    private boolean isVerb(boolean by, boolean to) {
        boolean pointed = tokens.is(-1, Role.STEERING) && !tokens.is(-1, Role.ARTICLE);
        return by || tokens.is(-1, Role.MODAL) || (to && !pointed);
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

    private ReadTrend read(Trend change, int from, int length, Evidence evidence) {
        Piece piece = new Piece(Part.Role.TREND, tokens.start(from), tokens.end(length - 1));
        tokens.skip(length);
        return new ReadTrend(change, piece, evidence);
    }

    /** Reads the noun of change after a percentage, "a 56 percent drop"; null where there is none. */
    @Nullable
    ReadTrend behind(Amount amount) {
        boolean percent = amount.unit() != null && amount.unit().isPercent();
        boolean growth = tokens.is(0, Role.GROWTH);
        if (!percent || !(growth || tokens.is(0, Role.DECLINE)) || isVerbBehind(amount)) {
            return null;
        }
        return read(growth ? Trend.ROSE_BY : Trend.FELL_BY, 0, 1, Evidence.NONE);
    }

    /** Whether a word after a percentage is a verb: "40 percent fall below the line", not "a 40 percent fall" or "40 percent fall in sales". */
    private boolean isVerbBehind(Amount amount) {
        if (scope == Scope.PHRASE || !tokens.is(0, Role.PRESENT) || tokens.kind(1) != Kind.WORD) {
            return false;
        }
        Wording in = Wording.between(tokens, 1);
        boolean noun = in != null && in.cue() == Cue.OUT_OF;
        int first = tokens.ahead(amount.at());
        for (int ahead = first - 1; ahead >= first - 3 && !noun; ahead--) {
            noun = tokens.is(ahead, Role.ARTICLE) || tokens.is(ahead, Role.POINTER);
        }
        return !noun;
    }
}
