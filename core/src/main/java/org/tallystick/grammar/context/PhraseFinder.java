package org.tallystick.grammar.context;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.ChangeReader;
import org.tallystick.grammar.DecadeReader;
import org.tallystick.grammar.FactorReader;
import org.tallystick.grammar.Form;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.MarginReader;
import org.tallystick.grammar.Phrase;
import org.tallystick.grammar.PhraseReader;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.unit.Unit;

/**
 * Finds the phrases in running text, in order. A number whose hedge or combination is not understood is skipped as a whole; no part of it
 * is taken for the figure.
 */
public final class PhraseFinder {
    /** The greatest distance of "mark" from its number, in tokens. */
    private static final int FARTHEST_MARK = 4;

    private final Tokens tokens;
    private final PhraseReader phrases;
    private final ChangeReader changes;
    private final NumberContinuation continuation;
    private final ContextRules surroundings;
    private final @Nullable PassedNumbers passed;
    private final Negation negation;
    private boolean joins;
    private boolean article;
    private boolean boundsRough;

    /** The number of tokens of the words of change before the number. */
    private int changeLength;

    /**
     * Creates a finder in a text.
     *
     * @param tokens the text, searched from its current token
     * @param language its language
     */
    public PhraseFinder(Tokens tokens, Language language) {
        this(tokens, language, null);
    }

    /**
     * Creates a finder in a text that records what it passes over.
     *
     * @param tokens the text, searched from its current token
     * @param language its language
     * @param passed where to record what is passed over, with the reasons; null where they are not wanted
     */
    public PhraseFinder(Tokens tokens, Language language, @Nullable PassedNumbers passed) {
        this.tokens = tokens;
        this.passed = passed;
        this.phrases = new PhraseReader(tokens, language, Scope.TEXT, ImmutableSet.of());
        this.changes = new ChangeReader(tokens, language, Scope.TEXT);
        this.continuation = new NumberContinuation(tokens);
        this.surroundings = new ContextRules(tokens, language, continuation);
        this.negation = new Negation(tokens);
    }

    /**
     * Finds the next phrase.
     *
     * @param limit a place in the text, after which no phrase may begin
     * @param reach a mark; where a phrase, or what is passed over, would extend beyond it, the search ends before it
     * @return the phrase, after which the tokens continue; null where there is none
     */
    public @Nullable Phrase next(int limit, int reach) {
        while (tokens.mayOpen(limit)) {
            int before = tokens.mark();
            Phrase found = at();
            if (tokens.furthest() > reach) {
                tokens.reset(before);
                return null;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * Returns whether the sentence clearly denies a phrase: "did not lose 300 jobs".
     *
     * @param phrase the phrase that was found last
     * @return whether a negation governs the verb before it
     */
    public boolean denies(Phrase phrase) {
        return negation.denies(tokens.ahead(phrase.start()));
    }

    /** Reads the phrase that begins here. Where there is none, at least one token is skipped. */
    private @Nullable Phrase at() {
        int before = tokens.mark();
        int aside = surroundings.aside();
        if (aside > 0) {
            tokens.forgetFurthest();
            tokens.skip(aside);
            record(before, surroundings.whyAside());
            return null;
        }
        int lead = lead();
        if (lead < 0) {
            tokens.forgetFurthest();
            tokens.skip(1);
            return null;
        }
        if (boundsRough) {
            passRough(before, lead);
            return null;
        }
        return attempt(before, lead);
    }

    /** Moves after a rough count with a bound, whose own bounds are rough: "at least several hundred". */
    private void passRough(int before, int lead) {
        tokens.forgetFurthest();
        tokens.reset(before + lead);
        try {
            phrases.read();
        } catch (NotUnderstoodException e) {
            tokens.reset(Math.max(before + lead + 1, tokens.furthest()));
        }
        record(before, "a bound of a rough number");
    }

    private @Nullable Phrase attempt(int before, int lead) {
        tokens.forgetFurthest();
        try {
            Phrase phrase = phrases.read();
            String unclear = unclear(phrase, before);
            String objection = unclear == null ? objection(phrase, before) : unclear;
            if (objection == null) {
                return phrase;
            }
            if (unclear == null) {
                passBy(phrase, before, lead);
            } else {
                passOn(phrase);
            }
            record(before, objection);
        } catch (NotUnderstoodException e) {
            passOver(before, lead);
            record(before, e.reason());
        }
        return null;
    }

    private @Nullable String objection(Phrase phrase, int from) {
        return phrases.isChangeShown() ? surroundings.objection(phrase, from) : "an action on things and no change";
    }

    /** Returns why a phrase from a mark to here is not clear; null where it is. */
    private @Nullable String unclear(Phrase phrase, int from) {
        if (negation.governs(phrase, from)) {
            return "a bound of a verb that is negated";
        }
        if (MarginReader.isWithinWords(tokens, from)) {
            return "a margin of another number";
        }
        if (isLevel(phrase.form())) {
            return "the level of an interval";
        }
        if (isDeviation(from)) {
            return "a deviation from a mean";
        }
        return phrases.rangeGoesOn(phrase.form()) ? "a range with more than two ends" : null;
    }

    /** Whether a number from a mark on is a standard deviation: "SD, 3.4". */
    private boolean isDeviation(int from) {
        int first = from - tokens.mark();
        boolean sign = tokens.kind(first - 1) == Kind.SYMBOL && ",=:".indexOf(tokens.first(first - 1)) >= 0;
        return tokens.is(sign ? first - 2 : first - 1, Role.DEVIATION);
    }

    /** Whether a percentage is a level of confidence: "95% CI". */
    private boolean isLevel(Form form) {
        Unit unit = form instanceof One one ? one.amount().unit() : null;
        return unit != null && unit.isPercent() && tokens.is(0, Role.INTERVAL);
    }

    /** Records the tokens from a mark to here as passed over. */
    private void record(int before, String reason) {
        if (passed != null) {
            int first = before - tokens.mark();
            passed.record(
                    tokens.start(first), tokens.end(-1), reason.equals(ContextRules.NAME) ? named(first) : reason);
        }
    }

    /** Returns the reason for a number that is a name, with that name. */
    private String named(int first) {
        int word = tokens.isSign(first - 1, '.') ? first - 2 : first - 1;
        return ContextRules.NAME + ": " + tokens.text(word, first + 1 - word);
    }

    /** Moves after a phrase that is no figure, and after its comparison; where a word of change was misleading, only after that word. */
    private void passBy(Phrase phrase, int before, int lead) {
        int change = phrase.trend() == null ? 0 : changeLength;
        if (change > 0 || (article && lead > 0)) {
            tokens.reset(before + (change > 0 ? change : lead));
            return;
        }
        if (surroundings.comparesOrHangs() || tokens.isSign(0, '×')) {
            tokens.skip(tokens.kind(0) == Kind.DASH ? 2 : 1);
            phrases.passNumber();
        }
        passOn(phrase);
    }

    /** Moves after what continues a phrase that is no figure: the rest of its number, and further ends of a range. */
    private void passOn(Phrase phrase) {
        tokens.skip(continuation.length());
        if (phrase.form() instanceof Ends) {
            phrases.passEnds();
        }
        passRun();
    }

    /** Moves after a refused phrase, with all that is attached to it; of a phrase with "from" and "between", only after that word. */
    private void passOver(int before, int lead) {
        if (joins) {
            tokens.reset(before + lead);
            tokens.skip(continuation.listLength());
        } else {
            tokens.reset(Math.max(before + 1, tokens.furthest()));
            passRun();
            tokens.skip(continuation.length());
        }
    }

    /** Skips the tokens attached to the last one. */
    private void passRun() {
        while (!tokens.atEnd() && tokens.isGlued(0) && tokens.kind(0) != Kind.SYMBOL) {
            tokens.skip(1);
        }
    }

    /** Returns the number of tokens of change and hedge before a number; negative where no number follows. */
    private int lead() {
        joins = false;
        article = false;
        boundsRough = false;
        changeLength = 0;
        if (tokens.kind(0) == Kind.DIGITS) {
            return 0;
        }
        if (surroundings.isRough() || DecadeReader.begins(tokens)) {
            return 0;
        }
        int before = tokens.mark();
        tokens.skip(tokens.is(0, Role.AGED) ? 1 : 0);
        ChangeReader.ReadTrend trend = changes.before();
        changeLength = tokens.mark() - before;
        Wording hedge = hedge();
        tokens.skip(hedge == null ? 0 : hedge.length());
        boundsRough = hedge != null && isBound(hedge) && surroundings.isRough();
        boolean leads = boundsRough || leadsUp(trend, hedge, tokens.mark() - before);
        int lead = tokens.mark() - before;
        tokens.reset(before);
        return leads ? lead : -1;
    }

    /** Whether a hedge bounds the number after it. A single word may be a preposition: "over several years". */
    private static boolean isBound(Wording hedge) {
        boolean bound = switch (hedge.cue()) {
            case MORE_THAN, AT_LEAST, LESS_THAN, AT_MOST, UP_TO, NEARLY, JUST_OVER -> true;
            default -> false;
        };
        return bound && (hedge.length() > 1 || hedge.cue() == Cue.NEARLY);
    }

    /** Returns the hedge that comes next. One with "the" is a hedge only of a mark: "topped the $3 million mark". */
    private @Nullable Wording hedge() {
        Wording hedge = phrases.multipleBegins() ? null : Wording.before(tokens);
        boolean definite = hedge != null && hedge.last().is(Role.POINTER);
        return hedge != null && definite && !isMark(hedge.length()) ? null : hedge;
    }

    /** Whether a number at a token is called a mark. */
    private boolean isMark(int number) {
        int ahead = number + 1;
        while (ahead <= number + FARTHEST_MARK && !tokens.is(ahead, Role.MARK) && !tokens.is(ahead, Role.STEERING)) {
            ahead++;
        }
        return tokens.is(ahead, Role.MARK);
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
                yield phrases.numberBegins(0) || phrases.numberBegins(phrases.chainLength());
            }
            default ->
                phrases.numberBegins(0)
                        || (trend == null && FactorReader.begins(tokens))
                        || (Wording.before(tokens) != null && phrases.numberBegins(phrases.chainLength()));
        };
    }
}
