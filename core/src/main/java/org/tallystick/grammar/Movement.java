package org.tallystick.grammar;

import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Roles;
import org.tallystick.lexicon.Tokens;

/** Decides whether a word of change precedes a number, so that "from" and "to" beside it mark the ends of a change and of no range. */
final class Movement {
    /** The greatest distance of the word of change, in tokens; a window of a text keeps more before a figure. */
    static final int FAR = 24;

    /** The greatest distance of the verb after a range from the word before it, in tokens. */
    private static final int NEAR = 10;

    /** Roles of words that are no unknown verb or subject. */
    private static final Roles KNOWN = Roles.of(
            Role.UNIT, Role.PLURAL_NOUN, Role.PLURAL_MODIFIER, Role.PLURAL, Role.STEERING, Role.AGED, Role.OFFERED);

    private final Tokens tokens;
    private final Language language;

    Movement(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * Whether a change from one number to another is stated, "improved from 3 to 12", and no range, "ages from 3 to 12".
     *
     * @param from the distance of "from" from the next token
     */
    boolean isChangedFrom(int from) {
        if (!tokens.is(from, Role.FROM)) {
            return false;
        }
        int before = from - (tokens.isSign(from - 1, ',') ? 2 : 1);
        int verb = language.isAdverb(tokens, before) ? before - 1 : before;
        if (tokens.is(before, Role.RANGING) || tokens.is(verb, Role.RANGING)) {
            return false;
        }
        return isChange(verb) || language.isVerbForm(tokens, verb) || isPresent(verb) || isStatedBefore(before);
    }

    /** Whether no word of change precedes "from" in its clause, so that hours may be meant: "worked from 6 to 9". */
    boolean isUnknownBefore(int from) {
        return !isStatedBefore(from - 1);
    }

    /**
     * Whether an unknown word in -s is the verb of a subject in the singular, which has its article or its possessor: "the index rebrackets".
     */
    private boolean isPresent(int verb) {
        int subject = verb - 1;
        return language.isPluralNoun(tokens, verb)
                && language.mayBeNoun(tokens, subject)
                && !tokens.is(verb, KNOWN)
                && !tokens.is(subject, KNOWN)
                && !language.isPluralNoun(tokens, subject)
                && !language.isAdjective(tokens, subject)
                && isSubject(subject)
                && !isVerbAhead(verb + 1);
    }

    /** Whether another verb follows in the clause, so that the word in -s is its subject: "lodge rooms from 30 to 50 euros are". */
    private boolean isVerbAhead(int from) {
        int ahead = from;
        while (ahead < from + NEAR && !endsClause(ahead)) {
            boolean auxiliary =
                    tokens.is(ahead, Role.AUXILIARY) && !tokens.is(ahead, Role.TO) && !tokens.is(ahead, Role.SMALL);
            if (auxiliary || tokens.is(ahead, Role.VERB)) {
                return true;
            }
            ahead++;
        }
        return false;
    }

    /** Whether a noun in the singular is a name or begins with an article or the like, with at most one word between. */
    private boolean isSubject(int noun) {
        return isPointed(noun - 1)
                || (Character.isUpperCase(tokens.first(noun)) && !endsClause(noun - 1))
                || (language.mayBeNoun(tokens, noun - 1) && isPointed(noun - 2));
    }

    private boolean isPointed(int ahead) {
        return tokens.is(ahead, Role.ARTICLE) || tokens.is(ahead, Role.POINTER) || tokens.is(ahead, Role.DETERMINER);
    }

    /**
     * Whether a word of change precedes in the same clause.
     *
     * @param place the distance of the last token that is looked at, from the next token
     */
    boolean isStatedBefore(int place) {
        for (int ahead = place; ahead >= -FAR && !endsClause(ahead); ahead--) {
            if (isChange(ahead)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a token is a word of change. */
    boolean isChange(int ahead) {
        return tokens.is(ahead, Role.RISE)
                || tokens.is(ahead, Role.FALL)
                || tokens.is(ahead, Role.MOVES)
                || tokens.is(ahead, Role.MOVEMENT)
                || tokens.is(ahead, Role.GROWTH)
                || tokens.is(ahead, Role.DECLINE)
                || tokens.is(ahead, Role.MULTIPLIED);
    }

    private boolean endsClause(int ahead) {
        boolean stop = tokens.kind(ahead) == Kind.SYMBOL && ".,;:?!\n".indexOf(tokens.first(ahead)) >= 0;
        return tokens.kind(ahead) == Kind.END
                || tokens.is(ahead, Role.AND)
                || tokens.is(ahead, Role.BUT)
                || (stop && !tokens.isGlued(ahead + 1));
    }
}
