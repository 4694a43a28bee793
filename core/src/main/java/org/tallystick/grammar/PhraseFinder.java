package org.tallystick.grammar;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;

/**
 * Finds the phrases in running text, one after the other. A number that is hedged or joined in a way that is not understood
 * is passed over whole; never is a piece of it taken for the figure.
 */
public final class PhraseFinder {
    private final Tokens tokens;
    private final PhraseReader phrases;
    private final ChangeReader changes;
    private final NumberContinuation continuation;
    private final ContextRules surroundings;
    private boolean joins;
    private boolean article;

    /**
     * A finder in one text.
     *
     * @param tokens the text, searched from where they stand
     * @param language its language
     */
    public PhraseFinder(Tokens tokens, Language language) {
        this.tokens = tokens;
        this.phrases = new PhraseReader(tokens, language, Scope.TEXT, ImmutableSet.of());
        this.changes = new ChangeReader(tokens, Scope.TEXT);
        this.continuation = new NumberContinuation(tokens);
        this.surroundings = new ContextRules(tokens, language, continuation);
    }

    /**
     * The next phrase.
     *
     * @param limit a place in the text, behind which no phrase is begun
     * @return the phrase, behind which the tokens stand; null where there is none
     */
    public @Nullable Phrase next(int limit) {
        while (!tokens.atEnd() && tokens.start(0) < limit) {
            Phrase found = tokens.mayOpen(limit) ? at() : null;
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
            if (surroundings.allow(phrase, before)) {
                return phrase;
            }
            passBy(phrase, before, lead);
        } catch (NotUnderstoodException e) {
            passOver(before, lead);
        }
        return null;
    }

    /** Behind a phrase that is no figure, and what it is compared to; where a word of change misled, only behind that. */
    private void passBy(Phrase phrase, int before, int lead) {
        if ((phrase.trend() != null || article) && lead > 0) {
            tokens.reset(before + lead);
            return;
        }
        if (surroundings.comparesOrHangs()) {
            tokens.skip(tokens.kind(0) == Kind.DASH ? 2 : 1);
            phrases.passNumber();
        }
        tokens.skip(continuation.length());
        passRun();
    }

    /** Behind what was refused, all that hangs together with it included; but "from" and "between" are left behind alone. */
    private void passOver(int before, int lead) {
        if (joins) {
            tokens.reset(before + lead);
        } else {
            tokens.reset(Math.max(before + 1, tokens.furthest()));
            passRun();
        }
    }

    /** Passes over what is glued to the last token. */
    private void passRun() {
        while (!tokens.atEnd() && tokens.isGlued(0) && tokens.kind(0) != Kind.SYMBOL) {
            tokens.skip(1);
        }
    }

    /** How many tokens lead up to a number: change and hedge; negative where no number is led up to. */
    private int lead() {
        joins = false;
        article = false;
        if (surroundings.isRough()) {
            return 0;
        }
        int before = tokens.mark();
        ChangeReader.ReadTrend trend = changes.before();
        Wording hedge = Wording.before(tokens);
        tokens.skip(hedge == null ? 0 : hedge.length());
        boolean leads = leadsUp(trend, hedge, tokens.mark() - before);
        int lead = tokens.mark() - before;
        tokens.reset(before);
        return leads ? lead : -1;
    }

    private boolean leadsUp(ChangeReader.@Nullable ReadTrend trend, @Nullable Wording hedge, int length) {
        if (hedge == null) {
            article = trend == null && tokens.is(0, Role.ARTICLE) && tokens.kind(1) == Kind.DIGITS;
            if (article) {
                joins = true;
                tokens.skip(1);
                return true;
            }
            return phrases.numberBegins(0) || (trend == null && FactorReader.begins(tokens));
        }
        return switch (hedge.cue()) {
            case ZERO -> length > 1;
            case UNCLEAR -> phrases.numberBegins(phrases.chainLength());
            case FROM, BETWEEN -> {
                joins = true;
                yield phrases.numberBegins(0);
            }
            default ->
                phrases.numberBegins(0)
                        || (trend == null && FactorReader.begins(tokens))
                        || (Wording.before(tokens) != null && phrases.numberBegins(phrases.chainLength()));
        };
    }
}
