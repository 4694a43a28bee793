package org.tallystick.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.AboutBound;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Ordinal;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.Form.Stated;
import org.tallystick.grammar.amount.Amount;
import org.tallystick.grammar.amount.AmountReader;
import org.tallystick.grammar.amount.Pieces;
import org.tallystick.grammar.numeral.Scope;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.ChangePart;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/**
 * Reads a complete phrase, before any value is computed: a rough count, or a number or range with its hedges and the change that it states.
 *
 * <pre>{@code
 * phrase  := ["aged"] (ordinal | rough | [change] hedged [change | "-fold"])
 * }</pre>
 */
public final class PhraseReader {
    private final Tokens tokens;
    private final Scope scope;
    private final Set<Asked> asked;
    private final AmountReader amounts;
    private final Pieces pieces;
    private final OrdinalReader ordinals;
    private final RoughReader rough;
    private final DecadeReader decades;
    private final HedgeChain chain;
    private final StatedChange change;
    private final HedgedFormReader hedged;
    private final YearReader years;
    private final ChangePartReader parts;
    private boolean shown;

    /**
     * Creates a reader of phrases.
     *
     * @param tokens the tokens, read from the current one
     * @param language the language
     * @param scope whether a phrase must reach to the end
     * @param asked the numbers that are read on request
     */
    public PhraseReader(Tokens tokens, Language language, Scope scope, Set<Asked> asked) {
        this.tokens = tokens;
        this.scope = scope;
        this.asked = asked;
        this.amounts = new AmountReader(tokens, language, scope);
        this.pieces = amounts.pieces();
        this.ordinals = new OrdinalReader(tokens);
        this.rough = new RoughReader(tokens, amounts);
        this.decades = new DecadeReader(tokens, amounts, scope);
        this.chain = new HedgeChain(tokens, amounts);
        this.change = new StatedChange(tokens, language, scope, pieces);
        HedgeRefusals refusals = new HedgeRefusals(tokens, pieces, chain, scope);
        this.hedged = new HedgedFormReader(tokens, language, scope, asked, amounts, change, refusals);
        this.years = new YearReader(tokens, asked);
        this.parts = new ChangePartReader(tokens, language);
    }

    /**
     * Reads one phrase.
     *
     * @return the phrase, after which the tokens continue
     * @throws NotUnderstoodException where it is not understood
     */
    public Phrase read() {
        pieces.clear();
        change.clear();
        amounts.multiples().clear();
        if (tokens.atEnd()) {
            throw tokens.refuse("there is nothing to read");
        }
        int mark = tokens.mark();
        int start = tokens.start(0);
        passDeterminer();
        boolean aged = tokens.is(0, Role.AGED);
        tokens.skip(aged ? 1 : 0);
        Form form = aged ? Ages.aged(form(), tokens) : form();
        change.forgetBefore(form);
        shown = change.isShownBy(form);
        if (scope == Scope.PHRASE && !shown) {
            throw new NotUnderstoodException(start, "it is not clear whether this is a change or an action on things");
        }
        if (scope == Scope.PHRASE) {
            tokens.skip(tokens.isSign(0, '.') && tokens.mark() > 0 ? 1 : 0);
            tokens.expectEnd();
        }
        boolean age = aged || Ages.isStated(form, tokens);
        ChangePart part = parts.part(change.trend(), mark, form.noun() != null);
        return new Phrase(
                form,
                change.trend(),
                part,
                amounts.multiples().ratioTo(),
                form.noun(),
                pieces.inOrder(),
                age,
                start,
                tokens.end(-1));
    }

    /** Whether the change that the last phrase states is one beside its number, and not an action on things: "cut 300 posts". */
    public boolean isChangeShown() {
        return shown;
    }

    /**
     * Returns the number of determiners, articles and further hedges before a number with an unclear hedge.
     *
     * @return the number of tokens, whether or not a number follows
     */
    public int chainLength() {
        return chain.length();
    }

    /** Skips the next number with the hedges before it. It may itself be refused. */
    public void passNumber() {
        chain.pass();
    }

    /** Whether a multiple in one word comes next: "twice as many". */
    public boolean multipleBegins() {
        return amounts.multiples().begins(0);
    }

    /**
     * Returns whether a number begins at the current token, or after the hedge there.
     *
     * @param ahead the number of tokens that are skipped first
     * @return whether a number can be read there
     */
    public boolean numberBegins(int ahead) {
        return amounts.begins(ahead);
    }

    /**
     * Returns whether a third end follows a range without a unit, so that it is not clear which two numbers are its ends.
     *
     * @param form the form that was read last
     * @return whether it is a range of which one more end follows: "10 to 15 to 20"
     */
    public boolean rangeGoesOn(Form form) {
        return form instanceof Ends ends && ends.upper().unit() == null && hedged.jointLength() > 0;
    }

    /** Skips further ends of the range that was read last. */
    public void passEnds() {
        for (int joint = hedged.jointLength(); joint > 0; joint = hedged.jointLength()) {
            tokens.skip(joint);
            chain.pass();
        }
    }

    private Form form() {
        Form special = special();
        if (special != null) {
            return special;
        }
        if (tokens.kind(0) != Kind.DIGITS) {
            change.readBefore();
        }
        return completed(hedged.read());
    }

    /** Skips words that add nothing: "the", "an average of". In running text a figure begins after them. */
    private void passDeterminer() {
        Wording determiner = scope == Scope.PHRASE ? Wording.determiner(tokens) : null;
        tokens.skip(determiner == null ? 0 : determiner.length());
    }

    /** Reads a form that is no number with a hedge: a requested ordinal, or a rough count. */
    private @Nullable Form special() {
        int start = tokens.start(0);
        if (asked.contains(Asked.ORDINALS)) {
            Ordinal ordinal = ordinals.read();
            if (ordinal != null) {
                pieces.endHere(Part.Role.NUMBER, start);
                return ordinal;
            }
        }
        Rough count = tokens.kind(0) == Kind.WORD ? rough.read() : null;
        if (count != null) {
            pieces.endHere(Part.Role.NUMBER, start);
            return count;
        }
        return decades.read();
    }

    /** Reads the change after a form, which may make a factor of it. */
    private Form completed(Form form) {
        if (form instanceof One one && !change.isFactor()) {
            return change.isFold() ? change.fold(one) : completedOne(one);
        }
        if (form instanceof Ends range) {
            change.readBehind(range.upper());
        }
        if (form instanceof Stated stated) {
            change.readBehind(stated.centre());
        }
        if (form instanceof AboutBound bound) {
            change.readBehind(bound.amount());
        }
        return form;
    }

    private Form completedOne(One one) {
        Hedge hedge = one.hedge();
        Amount amount = one.amount();
        change.readBehind(amount);
        refuseSides(hedge, amount);
        boolean yearly = hedge == Hedge.NONE || hedge == Hedge.ABOUT;
        boolean unmoved = change.trend() == null || (scope == Scope.TEXT && hedge == Hedge.NONE);
        return yearly && unmoved && years.isYear(amount) ? years.read(hedge, amount) : one;
    }

    /** Refuses "fell -5 percent", which changes sign twice, and "nearly zero", which is near on either side. */
    private void refuseSides(Hedge hedge, Amount amount) {
        int sign = amount.numeral().signum();
        boolean by = change.trend() == Trend.ROSE_BY || change.trend() == Trend.FELL_BY;
        if (by && sign < 0) {
            throw new NotUnderstoodException(amount.at(), "a change is said without a sign");
        }
        if ((hedge == Hedge.NEARLY && sign <= 0) || (hedge == Hedge.JUST_OVER && sign < 0)) {
            throw new NotUnderstoodException(amount.at(), "it is not clear from which side");
        }
    }
}
