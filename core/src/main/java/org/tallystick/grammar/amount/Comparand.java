package org.tallystick.grammar.amount;

import org.tallystick.grammar.numeral.NumeralReader;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;

/** Finds the words of what a multiple is compared with: "Germany", "the 2019 level", "in France", "the size of Texas". */
final class Comparand {
    private static final int MOST_LEADING = 3;
    private static final int MOST_NAMES = 4;

    private final Tokens tokens;
    private final Language language;

    Comparand(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.language = language;
    }

    /**
     * Returns the number of tokens of the words that begin at a token.
     *
     * @return zero where they are not clear; the negative number of words before it where a number comes
     */
    int length(int ahead) {
        int length = plainLength(ahead);
        if (length > 0 && tokens.is(ahead + length, Role.OF)) {
            int whole = plainLength(ahead + length + 1);
            return whole > 0 ? length + 1 + whole : length;
        }
        return length;
    }

    private int plainLength(int ahead) {
        int at = ahead;
        while (at < ahead + MOST_LEADING && leads(at)) {
            at++;
        }
        boolean year = NumeralReader.isYear(tokens, at);
        if (!year && NumeralReader.begins(tokens, at) && !tokens.is(at, Role.ARTICLE)) {
            return -Math.max(at - ahead, 1);
        }
        boolean period = year && !tokens.is(at - 1, Role.DETERMINER);
        int end = period ? at + 1 : names(year ? at + 1 : at);
        return end > at ? end - ahead : 0;
    }

    private boolean leads(int ahead) {
        Wording joint = Wording.between(tokens, ahead);
        boolean in = joint != null && joint.cue() == Cue.OUT_OF && joint.length() == 1;
        return in || tokens.is(ahead, Role.DETERMINER) || tokens.is(ahead, Role.ARTICLE) || tokens.is(ahead, Role.OF);
    }

    /** Returns the place after the names that begin at a token: words that are all capitalized or none. */
    private int names(int ahead) {
        boolean capital = Character.isUpperCase(tokens.first(ahead));
        int at = ahead;
        while (at < ahead + MOST_NAMES
                && isName(at)
                && capital == Character.isUpperCase(tokens.first(at))
                && !(at > ahead && language.isVerbForm(tokens, at))) {
            at++;
        }
        return at > ahead && isPronoun(at) ? at + 1 : at;
    }

    private boolean isName(int ahead) {
        return language.mayBeNoun(tokens, ahead) || tokens.is(ahead, Role.STANDARD);
    }

    /** Whether "one" stands for a name: "the old one". */
    private boolean isPronoun(int ahead) {
        return tokens.is(ahead, Role.SMALL) && tokens.word(ahead).number() == 1;
    }
}
