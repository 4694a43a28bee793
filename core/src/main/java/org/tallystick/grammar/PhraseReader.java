package org.tallystick.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Ordinal;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.Form.Zero;
import org.tallystick.grammar.UnitReader.ReadUnit;
import org.tallystick.lexicon.Cue;
import org.tallystick.lexicon.Kind;
import org.tallystick.lexicon.Language;
import org.tallystick.lexicon.NotUnderstoodException;
import org.tallystick.lexicon.Role;
import org.tallystick.lexicon.Tokens;
import org.tallystick.lexicon.Wording;
import org.tallystick.phrase.Hedge;
import org.tallystick.phrase.Part;
import org.tallystick.phrase.Trend;

/**
 * Reads a phrase whole: change, hedge, ends, units and what stands behind, before any value is settled.
 *
 * <pre>{@code
 * phrase  := none [noun] | rough | factor
 *          | [change] [hedge] (amount | "between" amount "and" amount | ["from"] amount joint amount)
 *          | [change] [hedge] amount [hedge behind | "±" amount | ("but" | "and") hedge amount] [change]
 * }</pre>
 */
public final class PhraseReader {
    private static final String SECOND = "a second hedge is not understood";

    private final Tokens tokens;
    private final Scope scope;
    private final Set<Asked> asked;
    private final AmountReader amounts;
    private final RangeReader ranges;
    private final RoughReader rough;
    private final ChangeReader changes;
    private final FactorReader factors;
    private final MarginReader margins;
    private final HedgeChain chain;
    private final Pieces pieces;
    private final MovedRangeReader moved;
    private final YearReader years;
    private final FollowingFigure following;
    private final HedgeRefusals refusals;
    private @Nullable Trend change;

    /**
     * A reader of phrases.
     *
     * @param tokens what to read, from where they stand
     * @param language the language
     * @param scope whether a phrase must reach to the end
     * @param asked what is to be read though it is no figure otherwise
     */
    public PhraseReader(Tokens tokens, Language language, Scope scope, Set<Asked> asked) {
        this.tokens = tokens;
        this.scope = scope;
        this.asked = asked;
        this.amounts = new AmountReader(tokens, language, scope);
        this.pieces = amounts.pieces();
        this.ranges = new RangeReader(tokens, amounts, scope, asked);
        this.rough = new RoughReader(tokens, amounts);
        this.changes = new ChangeReader(tokens, scope);
        this.factors = new FactorReader(tokens, pieces);
        this.margins = new MarginReader(tokens, amounts);
        this.chain = new HedgeChain(tokens, amounts);
        this.moved = new MovedRangeReader(tokens, ranges, pieces, scope);
        this.years = new YearReader(tokens, asked);
        this.following = new FollowingFigure(tokens, language, amounts);
        this.refusals = new HedgeRefusals(tokens, pieces, chain, scope);
    }

    /**
     * Reads one phrase.
     *
     * @return the phrase, after which the tokens stand
     * @throws NotUnderstoodException where it is not understood
     */
    public Phrase read() {
        pieces.clear();
        change = null;
        if (tokens.atEnd()) {
            throw tokens.refuse("there is nothing to read");
        }
        int start = tokens.start(0);
        Form form = form();
        if (scope == Scope.PHRASE) {
            tokens.skip(tokens.isSign(0, '.') && tokens.mark() > 0 ? 1 : 0);
            tokens.expectEnd();
        }
        return new Phrase(form, change, form.noun(), pieces.inOrder(), start, tokens.end(-1));
    }

    /**
     * How many determiners, articles and further hedges stand before a number that is hedged in an unclear way.
     *
     * @return the number of tokens; a number begins behind them or it does not
     */
    public int chainLength() {
        return chain.length();
    }

    /** Passes over the next number with the hedges before it; it may itself be refused. */
    public void passNumber() {
        chain.pass();
    }

    /**
     * Whether a number begins where the tokens stand, or behind the hedge there.
     *
     * @param ahead how many tokens are passed over first
     * @return whether a number can be read there
     */
    public boolean numberBegins(int ahead) {
        return amounts.begins(ahead);
    }

    private Form form() {
        Form special = special();
        if (special != null) {
            return special;
        }
        ChangeReader.ReadTrend told = changes.before();
        if (told != null) {
            tell(told);
        }
        Wording hedge = Wording.before(tokens);
        if (hedge == null) {
            return FactorReader.begins(tokens) ? factor(Hedge.NONE) : unhedged();
        }
        pieces.pass(Part.Role.HEDGE, hedge.length());
        return hedged(hedge.cue());
    }

    /** What is no number with a hedge: an ordinal that was asked for, a rough count. */
    private @Nullable Form special() {
        int start = tokens.start(0);
        if (asked.contains(Asked.ORDINALS)) {
            Ordinal ordinal = new OrdinalReader(tokens).read();
            if (ordinal != null) {
                pieces.endHere(Part.Role.NUMBER, start);
                return ordinal;
            }
        }
        Rough count = rough.read();
        if (count != null) {
            pieces.endHere(Part.Role.NUMBER, start);
        }
        return count;
    }

    private void tell(ChangeReader.ReadTrend told) {
        change = told.trend();
        pieces.add(told.piece());
    }

    private Form hedged(Cue cue) {
        return switch (cue) {
            case UNCLEAR -> throw refusals.unclear();
            case ZERO -> none();
            case BETWEEN -> ends(ranges.between());
            case FROM -> fromTo();
            default -> single(HedgeCues.hedge(cue));
        };
    }

    private Form fromTo() {
        Amount lower = amounts.amount(Part.Role.NUMBER);
        if (moved.isMovedFrom(lower)) {
            throw tokens.refuse("what moved from one number to another has no range");
        }
        return ends(ranges.from(lower));
    }

    private Form none() {
        if (tokens.kind(0) == Kind.DIGITS || tokens.is(0, Role.MULTIPLIER) || Wording.between(tokens) != null) {
            throw refusals.notOne();
        }
        int start = tokens.start(0);
        ReadUnit told = amounts.noneOf();
        if (told == null) {
            return new Zero(null);
        }
        pieces.endHere(Part.Role.UNIT, start);
        return new Zero(told.unit());
    }

    private Form unhedged() {
        int article = tokens.is(0, Role.ARTICLE) && !amounts.begins(0) && amounts.begins(1) ? 1 : 0;
        tokens.skip(article);
        Amount first = amounts.amount(Part.Role.NUMBER);
        if (article == 1 && !tellsBehind(first)) {
            throw new NotUnderstoodException(first.at(), "\"a\" does not stand before this number");
        }
        Form behind = behind(first, Hedge.NONE);
        if (behind != null) {
            return behind;
        }
        Ends range = range(first);
        return range == null ? one(Hedge.NONE, first) : ends(range);
    }

    private @Nullable Ends range(Amount lower) {
        return factors.isFold() ? null : moved.begunBy(lower, change);
    }

    private boolean tellsBehind(Amount amount) {
        int mark = tokens.mark();
        boolean tells = changes.behind(amount) != null;
        tokens.reset(mark);
        return tells;
    }

    private Form single(Hedge hedge) {
        if (FactorReader.begins(tokens)) {
            return factor(hedge);
        }
        if (Wording.before(tokens) != null && !amounts.begins(0)) {
            throw refusals.whole(tokens.refuse(SECOND));
        }
        Amount amount = amounts.amount(Part.Role.NUMBER);
        Ends bounded = hedge == Hedge.MORE_THAN || hedge == Hedge.AT_LEAST ? ranges.bounded(hedge, amount) : null;
        if (bounded != null) {
            return ends(bounded);
        }
        Form behind = behind(amount, hedge);
        if (behind != null) {
            return behind;
        }
        Ends range = range(amount);
        if (range == null) {
            return one(hedge, amounts.withUnitBehind(amount));
        }
        if (hedge != Hedge.ABOUT && hedge != Hedge.NONE) {
            throw tokens.refuse("a hedge before a range is not understood");
        }
        return ends(range.hedged(hedge));
    }

    /** What a hedge behind the number makes of it, before or behind its unit; null where there is none. */
    private @Nullable Form behind(Amount amount, Hedge hedge) {
        Wording behind = Wording.behind(tokens);
        if (behind == null) {
            return null;
        }
        if (scope == Scope.TEXT && following.begins(amount, behind)) {
            return null;
        }
        if (hedge != Hedge.NONE) {
            throw tokens.refuse(SECOND);
        }
        int at = tokens.start(0);
        pieces.pass(Part.Role.HEDGE, behind.length());
        boolean number = amounts.begins(0);
        return switch (behind.cue()) {
            case UNCLEAR -> throw refusals.unclear();
            case PLUS_MINUS -> margins.around(amount);
            case GIVE_OR_TAKE -> number ? margins.around(amount) : one(Hedge.ABOUT, amounts.withUnitBehind(amount));
            default -> {
                if (number) {
                    throw new NotUnderstoodException(at, SECOND);
                }
                yield once(HedgeCues.hedge(behind.cue()), amounts.withUnitBehind(amount));
            }
        };
    }

    /** A number that was hedged behind, and is not hedged again. */
    private Form once(Hedge hedge, Amount amount) {
        if (Wording.behind(tokens) != null) {
            throw tokens.refuse(SECOND);
        }
        return one(hedge, amount);
    }

    private Form one(Hedge hedge, Amount amount) {
        if (factors.isFold()) {
            return fold(hedge, amount);
        }
        ChangeReader.ReadTrend told = change == null ? changes.behind(amount) : null;
        if (told != null) {
            tell(told);
        }
        refuseSides(hedge, amount);
        boolean yearly = hedge == Hedge.NONE || hedge == Hedge.ABOUT;
        if (yearly && change == null && years.isYear(amount)) {
            return years.read(hedge, amount);
        }
        return new One(hedge, amount);
    }

    /** "fell -5 percent" turns twice, and "nearly zero" is near on either side. */
    private void refuseSides(Hedge hedge, Amount amount) {
        int sign = amount.value().signum();
        boolean by = change == Trend.ROSE_BY || change == Trend.FELL_BY;
        if (by && sign < 0) {
            throw new NotUnderstoodException(amount.at(), "a change is said without a sign");
        }
        if ((hedge == Hedge.NEARLY && sign <= 0) || (hedge == Hedge.JUST_OVER && sign < 0)) {
            throw new NotUnderstoodException(amount.at(), "it is not clear from which side");
        }
    }

    private Form factor(Hedge hedge) {
        One factor = factors.factor(hedge, change);
        change = Trend.TIMES;
        return factor;
    }

    private Form fold(Hedge hedge, Amount amount) {
        One factor = factors.fold(hedge, amount, change);
        change = Trend.TIMES;
        return factor;
    }

    private Form ends(Ends range) {
        ChangeReader.ReadTrend told = change == null ? changes.behind(range.upper()) : null;
        if (told != null) {
            tell(told);
        }
        return range;
    }
}
