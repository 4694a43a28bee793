package org.tallystick.grammar;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.tallystick.words.Cue;
import org.tallystick.words.Kind;
import org.tallystick.words.Language;
import org.tallystick.words.NotUnderstoodException;
import org.tallystick.words.Role;
import org.tallystick.words.Tokens;
import org.tallystick.words.Wording;

/**
 * Finds the phrases in running text, one after the other. A number that is hedged or joined in a way that is not understood
 * is passed over whole; never is a piece of it taken for the figure.
 */
public final class Finder {
    private final Tokens tokens;
    private final PhraseReader phrases;
    private final ChangeReader changes;
    private final Surroundings surroundings;

    /**
     * A finder in one text.
     *
     * @param tokens the text, searched from where they stand
     * @param language its language
     */
    public Finder(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.phrases = new PhraseReader(tokens, language, Scope.TEXT, ImmutableSet.of());
        this.changes = new ChangeReader(tokens);
        this.surroundings = new Surroundings(tokens, language);
    }

    /**
     * The next phrase.
     *
     * @param limit a place in the text, behind which no phrase is begun
     * @return the phrase, behind which the tokens stand; null where there is none
     */
    public @Nullable Phrase next(int limit) {
        while (!tokens.atEnd() && tokens.start(0) < limit) {
            Phrase found = tokens.mayOpen() ? at() : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The phrase that begins here; where there is none, at least one token is passed over. */
    private @Nullable Phrase at() {
        int aside = surroundings.aside();
        if (aside > 0) {
            tokens.skip(aside);
            return null;
        }
        int before = tokens.mark();
        int lead = lead();
        if (lead < 0) {
            tokens.skip(1);
            return null;
        }
        return attempt(before, lead);
    }

    private @Nullable Phrase attempt(int before, int lead) {
        tokens.forgetFurthest();
        try {
            Phrase phrase = phrases.read();
            if (!surroundings.allow(phrase, before)) {
                passOver(before, phrase, lead);
                return null;
            }
            return phrase;
        } catch (NotUnderstoodException e) {
            passOver(before, lead);
            return null;
        }
    }

    /** Behind a phrase that is no figure; or into it, where only the words before its number misled. */
    private void passOver(int before, Phrase phrase, int lead) {
        if (lead > 0 && surroundings.misled(phrase)) {
            tokens.reset(before + lead);
        } else {
            passRun();
        }
    }

    /** Behind what was refused, all that hangs together with it included. */
    private void passOver(int before, int lead) {
        tokens.reset(before);
        Wording hedge = tokens.before();
        boolean loose = hedge != null && (hedge.cue() == Cue.FROM || hedge.cue() == Cue.BETWEEN);
        if (loose) {
            tokens.reset(before + lead);
            return;
        }
        tokens.reset(Math.max(before + 1, tokens.furthest()));
        passRun();
    }

    /** Passes over what is glued to the last token. */
    private void passRun() {
        while (!tokens.atEnd() && tokens.isGlued(0) && tokens.kind(0) != Kind.SYMBOL) {
            tokens.skip(1);
        }
    }

    /** How many tokens lead up to a number: change and hedge; negative where no number is led up to. */
    private int lead() {
        if (surroundings.isRough()) {
            return 0;
        }
        int before = tokens.mark();
        ChangeReader.Told told = changes.before();
        Wording hedge = tokens.before();
        boolean one = hedge != null && hedge.cue() == Cue.ZERO;
        tokens.skip(hedge == null ? 0 : hedge.length());
        boolean number = phrases.numberBegins(0) || (told == null && changes.isFactor());
        boolean zero = one && tokens.mark() > before + 1;
        boolean percent = told == null && hedge == null && tokens.is(0, Role.ARTICLE) && tokens.kind(1) == Kind.DIGITS;
        int lead = tokens.mark() - before;
        tokens.reset(before);
        return (number && !one) || zero || percent ? lead : -1;
    }
}
