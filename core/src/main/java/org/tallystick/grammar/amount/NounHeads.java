package org.tallystick.grammar.amount;

import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;

/**
 * Finds the end of a noun in running text: the head, which is the last noun of a sequence. Words that begin with a capital are a name; they
 * modify a head but are none where further words belong to the name or follow it.
 */
final class NounHeads {
    private static final int WORDS = 6;
    private static final int PLAIN_WORDS = 3;
    private static final int NUMBER_WORDS = 8;

    private final Tokens tokens;
    private final Language language;

    NounHeads(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /** Returns the end of a plural noun that begins at a token; that token where its head is not clear. */
    int plural(int begin) {
        int end = firstPlural(begin, begin);
        if (end == begin) {
            return begin;
        }
        while (isPluralBehind(begin, end)) {
            end = behindWord(end);
        }
        if (tokens.is(end - 1, Role.PLURAL_MODIFIER)) {
            int further = firstPlural(begin, end);
            end = further == begin ? end : further;
        }
        return hasClearHead(begin, end) ? end : begin;
    }

    /** Returns the end of the first plural from a token on; the beginning of the noun where there is none. */
    private int firstPlural(int begin, int from) {
        int plain = 0;
        int end = from;
        for (int words = 0; words < WORDS && plain < PLAIN_WORDS && mayContinue(end); words++) {
            plain += hasCapital(end) ? 0 : 1;
            end = behindWord(end);
            if (language.isPluralNoun(tokens, end - 1)) {
                return end;
            }
        }
        return begin;
    }

    private boolean mayContinue(int ahead) {
        return language.mayBeNoun(tokens, ahead) && !tokens.is(ahead, Role.VERB);
    }

    /**
     * Whether a plural follows a plural, which modifies it: "weapons offenses". Where the number is a part of something singular, the
     * second word may be its verb: "a convoy of 18 lorries waits", "one in eight adults smokes".
     */
    private boolean isPluralBehind(int begin, int end) {
        if (!language.isPluralNoun(tokens, end) || !mayContinue(end) || tokens.is(end, Role.UNIT)) {
            return false;
        }
        boolean modifies = tokens.is(end - 1, Role.PLURAL_MODIFIER) || tokens.is(end - 1, Role.PLURAL_NOUN);
        boolean name = hasCapital(end) && !hasCapital(end - 1);
        return modifies || !(name || isPartOfSingular(begin) || isObject(end + 1));
    }

    private boolean isObject(int ahead) {
        return tokens.is(ahead, Role.ARTICLE) || tokens.is(ahead, Role.DETERMINER) || tokens.kind(ahead) == Kind.DIGITS;
    }

    /** Whether "of", or the "in" of "one in eight", stands before the number that ends before a token. */
    private boolean isPartOfSingular(int begin) {
        int at = begin - 1;
        while (at > begin - NUMBER_WORDS && isOfNumber(at)) {
            at--;
        }
        Wording joint = Wording.between(tokens, at);
        return tokens.is(at, Role.OF)
                || tokens.is(at - 1, Role.OF)
                || (joint != null && joint.cue() == Cue.OUT_OF && isOfNumber(at - 1));
    }

    private boolean isOfNumber(int ahead) {
        return tokens.kind(ahead) == Kind.DIGITS
                || tokens.kind(ahead) == Kind.DASH
                || tokens.is(ahead, Role.SMALL)
                || tokens.is(ahead, Role.TEN)
                || tokens.is(ahead, Role.MULTIPLIER);
    }

    private boolean hasClearHead(int begin, int end) {
        int head = end - 1;
        if (!hasCapital(head)) {
            return true;
        }
        boolean joined = tokens.is(end, Role.AND) || tokens.isSign(end, '&');
        if ((joined && hasCapital(end + 1)) || (hasCapital(end) && mayContinue(end))) {
            return false;
        }
        if (!mayContinue(end) || language.isParticiple(tokens, end)) {
            return true;
        }
        boolean name = head > begin && hasCapital(head - 1);
        return !name && firstPlural(end, end) == end;
    }

    /** Returns the end of a singular noun that begins at a token; that token where its head is not clear. */
    int singular(int begin) {
        int end = begin;
        boolean named = true;
        boolean headed = false;
        for (int words = 0; words < WORDS && mayBelong(begin, end, headed); words++) {
            boolean modifies = tokens.is(end, Role.PLURAL_MODIFIER) || hasCapital(end) || isPossessive(end);
            named &= hasCapital(end);
            end = behindWord(end);
            headed |= !modifies && !language.isAdjective(tokens, end - 1);
        }
        boolean over = !mayBelong(begin, end, headed);
        boolean clear = end > begin && over && (named || !hasCapital(end - 1)) && !isPossessive(end - 1);
        return clear && !tokens.is(end - 1, Role.ADJECTIVE) && !isCompoundAdjective(end - 1) ? end : begin;
    }

    /** Whether a token ends a compound that begins with an adjective and modifies a noun that is not read: "long-term". */
    private boolean isCompoundAdjective(int last) {
        return tokens.isHyphen(last - 1) && tokens.is(last - 2, Role.ADJECTIVE) && tokens.is(last + 1, Role.STEERING);
    }

    /** Whether a word can belong to a singular noun. After its first noun a verb, a participle or an adverb ends it. */
    private boolean mayBelong(int begin, int ahead, boolean headed) {
        if (ahead == begin || !language.mayBeNoun(tokens, ahead)) {
            boolean noun = tokens.is(ahead - 1, Role.DETERMINER) || tokens.is(ahead - 1, Role.OF);
            return language.mayBeNoun(tokens, ahead) && (noun || ahead > begin || !tokens.is(ahead, Role.VERB));
        }
        boolean over = tokens.is(ahead, Role.AGED) || tokens.is(ahead, Role.OLD) || isPredicate(ahead);
        boolean behindName = hasCapital(ahead - 1) && language.isParticiple(tokens, ahead);
        return !over && !behindName && !(headed && isModifier(ahead));
    }

    private boolean isPredicate(int ahead) {
        return tokens.is(ahead, Role.VERB) || (language.isPluralNoun(tokens, ahead) && !hasCapital(ahead));
    }

    private boolean isModifier(int ahead) {
        return language.isAdjective(tokens, ahead)
                || language.isParticiple(tokens, ahead)
                || language.isAdverb(tokens, ahead)
                || (hasCapital(ahead) && !hasCapital(ahead - 1));
    }

    private boolean isPossessive(int ahead) {
        int end = tokens.end(ahead);
        return tokens.kind(ahead) == Kind.WORD
                && end - tokens.start(ahead) > 2
                && "'\u2019".indexOf(tokens.charAt(end - 2)) >= 0;
    }

    private boolean hasCapital(int ahead) {
        return tokens.kind(ahead) == Kind.WORD && Character.isUpperCase(tokens.first(ahead));
    }

    private int behindWord(int ahead) {
        int end = ahead + 1;
        while (tokens.isHyphen(end) && language.mayBeNoun(tokens, end + 1)) {
            end += 2;
        }
        return end;
    }
}
