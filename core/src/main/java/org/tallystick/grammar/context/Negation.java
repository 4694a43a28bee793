package org.tallystick.grammar.context;

import org.tallystick.grammar.Form;
import org.tallystick.grammar.Form.AboutBound;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Phrase;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;
import org.tallystick.phrase.Hedge;

/**
 * Decides whether a verb that governs a bound in running text is negated: "did not spend more than $3 million". Such a bound means the
 * opposite or nothing, so that its number is no figure.
 */
final class Negation {
    /** The greatest distance of the negation from the bound, in tokens. */
    private static final int FAR = 5;

    /** The greatest number of words between them that are no auxiliaries or articles: a verb, or "penny" in "not a penny less than". */
    private static final int MOST_WORDS = 1;

    /** The same for a denial: an adverb and a verb. */
    private static final int MOST_WORDS_DENIED = 2;

    /** The roles of the words between that decide whether it is denied. */
    private static final Roles DECIDING =
            Roles.of(Role.NEGATION, Role.DENIAL, Role.AUXILIARY, Role.LONGER, Role.STEERING, Role.CONJECTURE);

    private final Tokens tokens;

    Negation(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a phrase that begins at a mark has a bound whose verb is negated. */
    boolean governs(Phrase phrase, int from) {
        return isBound(phrase.form()) && isNegated(from);
    }

    /**
     * Whether what stands before a token clearly denies it: "did not lose", "no longer employs". A word is between the negation and the
     * token, for a negation beside a number changes the number.
     */
    boolean denies(int first) {
        int words = 0;
        for (int ahead = first - 1; ahead >= first - FAR && tokens.kind(ahead) == Kind.WORD; ahead--) {
            if (!tokens.is(ahead, DECIDING)) {
                words++;
                if (words > MOST_WORDS_DENIED) {
                    return false;
                }
                continue;
            }
            boolean longer = tokens.is(ahead, Role.NEGATION) && tokens.is(ahead + 1, Role.LONGER);
            if (tokens.is(ahead, Role.DENIAL) || longer) {
                return ahead < first - 1;
            }
            boolean auxiliary = tokens.is(ahead, Role.AUXILIARY) || tokens.is(ahead, Role.LONGER);
            words += auxiliary ? 0 : 1;
            boolean steers = tokens.is(ahead, Role.STEERING) && !auxiliary;
            if (steers || words > MOST_WORDS_DENIED || tokens.is(ahead, Role.CONJECTURE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isBound(Form form) {
        if (form instanceof One one) {
            Hedge hedge = one.hedge();
            return hedge.isOneSided() || hedge == Hedge.NEARLY || hedge == Hedge.JUST_OVER;
        }
        return form instanceof AboutBound;
    }

    private boolean isNegated(int from) {
        int here = tokens.mark();
        tokens.reset(from);
        boolean negated = false;
        int words = 0;
        for (int ahead = -1; ahead >= -FAR && words <= MOST_WORDS && !negated; ahead--) {
            if (tokens.kind(ahead) != Kind.WORD) {
                break;
            }
            if (tokens.is(ahead, Role.AND) || tokens.is(ahead, Role.BUT)) {
                break;
            }
            negated = tokens.is(ahead, Role.NEGATION);
            words += tokens.is(ahead, Role.AUXILIARY) || tokens.is(ahead, Role.ARTICLE) ? 0 : 1;
        }
        tokens.reset(here);
        return negated;
    }
}
