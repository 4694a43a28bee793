package org.tallystick.grammar.numeral;

import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.unit.Unit;

/**
 * Decides whether "m" directly after digits means metres. It means millions unless words after it speak of a length: "3m high", "60m away",
 * "37m (121ft)", "the 100m final". Those words belong to the phrase, so that it means the same by itself.
 */
public final class Metres {
    /** The reason where it is not clear. */
    public static final String UNCLEAR = "it is not clear whether \"m\" means millions or metres";

    private static final Unit METRE = Unit.parse("m");
    private static final int LONGEST_AMOUNT = 4;

    private final Tokens tokens;

    public Metres(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token is the letter after digits that may mean metres. */
    public boolean isLetter(int ahead) {
        return tokens.isGlued(ahead)
                && tokens.kind(ahead - 1) == Kind.DIGITS
                && tokens.first(ahead) == 'm'
                && tokens.end(ahead) - tokens.start(ahead) == 1;
    }

    /** Returns the number of tokens from one on that say that a length stands before it; zero where none does. */
    public int evidence(int ahead) {
        int hyphen = tokens.isHyphen(ahead) ? 1 : 0;
        if (tokens.is(ahead + hyphen, Role.DIMENSION)) {
            return hyphen == 1 || isPredicate(ahead) ? hyphen + 1 : 0;
        }
        if (hyphen == 0 && (tokens.is(ahead, Role.SPORT) || tokens.is(ahead, Role.DISTANCE))) {
            return 1;
        }
        int surface = surface(ahead);
        return surface > 0 ? surface : parenthesis(ahead);
    }

    /** Whether the adjective of a dimension may modify a noun that is counted instead: "3m high earners". */
    boolean isUnclear(int ahead) {
        return tokens.is(ahead, Role.DIMENSION) && !tokens.isHyphen(ahead + 1) && !isPredicate(ahead);
    }

    /** Whether an adjective of a dimension ends its clause, or the article before the number shows that one thing is measured. */
    private boolean isPredicate(int ahead) {
        boolean one = tokens.is(ahead - 3, Role.ARTICLE);
        return !tokens.isHyphen(ahead + 1) && (one || !mayBeNoun(ahead + 1));
    }

    private boolean mayBeNoun(int ahead) {
        return tokens.kind(ahead) == Kind.WORD && tokens.word(ahead).mayBeName();
    }

    /** Returns the length of "above sea level", "below the surface", "in length". */
    private int surface(int ahead) {
        boolean place = tokens.is(ahead, Role.LEVEL) || tokens.is(ahead, Role.IN);
        int at = ahead + (tokens.is(ahead + 1, Role.DETERMINER) ? 2 : 1);
        if (!place || !tokens.is(at, tokens.is(ahead, Role.IN) ? Role.EXTENT : Role.SURFACE)) {
            return 0;
        }
        return at + (tokens.is(at + 1, Role.SURFACE) ? 2 : 1) - ahead;
    }

    /** Returns the length of another unit of length in parentheses: "(121ft)", "(about 40 feet)". */
    private int parenthesis(int ahead) {
        if (!tokens.isSign(ahead, '(')) {
            return 0;
        }
        int at = ahead + 1;
        Wording hedge = hedge(at);
        at += hedge == null ? 0 : hedge.length();
        int unit = tokens.kind(at) == Kind.DIGITS ? at + 1 : ahead;
        boolean length = unit > ahead && isLength(unit);
        int close = unit + 1;
        while (length && close < unit + LONGEST_AMOUNT && !tokens.isSign(close, ')')) {
            close++;
        }
        return length && tokens.isSign(close, ')') ? close + 1 - ahead : 0;
    }

    private @Nullable Wording hedge(int ahead) {
        int mark = tokens.mark();
        tokens.skip(ahead);
        Wording hedge = Wording.before(tokens);
        tokens.reset(mark);
        return hedge == null || hedge.cue() != Cue.ABOUT ? null : hedge;
    }

    private boolean isLength(int ahead) {
        return tokens.is(ahead, Role.UNIT)
                && Unit.find(tokens.text(ahead, 1))
                        .filter(unit -> unit.convertsTo(METRE))
                        .isPresent();
    }
}
