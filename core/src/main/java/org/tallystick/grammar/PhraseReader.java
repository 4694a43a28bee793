package org.tallystick.grammar;

import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallystick.grammar.Form.Around;
import org.tallystick.grammar.Form.Ends;
import org.tallystick.grammar.Form.One;
import org.tallystick.grammar.Form.Ordinal;
import org.tallystick.grammar.Form.Rough;
import org.tallystick.grammar.Form.Year;
import org.tallystick.grammar.Form.Zero;
import org.tallystick.grammar.Numeral.Decimal;
import org.tallystick.grammar.Numeral.Fraction;
import org.tallystick.grammar.Piece.Place;
import org.tallystick.grammar.UnitReader.Told;
import org.tallystick.number.Rational;
import org.tallystick.unit.Unit;
import org.tallystick.words.Cue;
import org.tallystick.words.Kind;
import org.tallystick.words.Language;
import org.tallystick.words.NotUnderstoodException;
import org.tallystick.words.Role;
import org.tallystick.words.Tokens;
import org.tallystick.words.Wording;

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
    private static final Rational HUNDRED = Rational.of(100);
    private static final Numeral HALF = new Fraction(BigInteger.ONE, BigInteger.TWO, false);
    /** How many hedges and determiners are passed over together with a number; more make no phrase. */
    private static final int MOST_HEDGES = 4;

    private static final String SECOND = "a second hedge is not understood";

    private final Tokens tokens;
    private final Language language;
    private final Scope scope;
    private final Set<Asked> asked;
    private final AmountReader amounts;
    private final RangeReader ranges;
    private final RoughReader rough;
    private final ChangeReader changes;
    private final OrdinalReader ordinals;
    private final Pieces pieces;
    private @Nullable Change change;
    private @Nullable Unit noun;

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
        this.language = language;
        this.scope = scope;
        this.asked = asked;
        this.amounts = new AmountReader(tokens, language, scope);
        this.pieces = amounts.pieces();
        this.ranges = new RangeReader(tokens, amounts, scope, asked);
        this.rough = new RoughReader(tokens, amounts);
        this.changes = new ChangeReader(tokens, scope);
        this.ordinals = new OrdinalReader(tokens);
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
        noun = null;
        if (tokens.atEnd()) {
            throw tokens.refuse("there is nothing to read");
        }
        int start = tokens.start(0);
        Form form = form();
        if (scope == Scope.PHRASE) {
            tokens.skip(tokens.isSign(0, '.') && tokens.mark() > 0 ? 1 : 0);
            tokens.expectEnd();
        }
        return new Phrase(form, change, noun, pieces.inOrder(), start, tokens.end(-1));
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
        ChangeReader.Told told = changes.before();
        if (told != null) {
            tell(told);
        }
        Wording hedge = tokens.before();
        if (hedge == null) {
            return changes.isFactor() ? factor(Cue.BARE) : unhedged();
        }
        pieces.pass(Place.HEDGE, hedge.length());
        return hedged(hedge.cue());
    }

    /** What is no number with a hedge: an ordinal that was asked for, a rough count. */
    private @Nullable Form special() {
        int start = tokens.start(0);
        if (asked.contains(Asked.ORDINALS)) {
            Ordinal ordinal = ordinals.read();
            if (ordinal != null) {
                pieces.endHere(Place.NUMBER, start);
                return ordinal;
            }
        }
        Rough count = rough.read();
        if (count != null) {
            pieces.endHere(Place.NUMBER, start);
            noun = count.unit() != null && count.unit().isNoun() ? count.unit() : null;
        }
        return count;
    }

    private void tell(ChangeReader.Told told) {
        change = told.change();
        pieces.add(told.piece());
    }

    private Form hedged(Cue cue) {
        return switch (cue) {
            case UNCLEAR -> throw unclear();
            case ZERO -> none();
            case BETWEEN -> ends(ranges.between());
            case FROM -> fromTo();
            default -> single(cue);
        };
    }

    private Form fromTo() {
        Amount lower = amounts.amount(Place.NUMBER);
        if (isMovedFrom(lower)) {
            throw tokens.refuse("what moved from one number to another has no range");
        }
        return ends(ranges.from(lower));
    }

    private NotUnderstoodException unclear() {
        Piece hedge = pieces.last(Place.HEDGE);
        int at = hedge == null ? tokens.start(0) : hedge.start();
        String words = tokens.between(at, tokens.end(-1));
        if (scope == Scope.TEXT) {
            passAmount();
        }
        return new NotUnderstoodException(at, "\"" + words + "\" is not clear enough");
    }

    private NotUnderstoodException secondHedge() {
        NotUnderstoodException refusal = tokens.refuse(SECOND);
        if (scope == Scope.TEXT) {
            passAmount();
        }
        return refusal;
    }

    /** Passes over the next number with the hedges before it; it may itself be refused. */
    public void passAmount() {
        tokens.skip(toNumber(tokens, amounts));
        if (amounts.begins(0)) {
            amounts.amount(Place.NUMBER);
        }
    }

    /** How many determiners, articles and further hedges stand before a number. */
    private static int toNumber(Tokens tokens, AmountReader amounts) {
        int mark = tokens.mark();
        for (int hedges = 0; hedges < MOST_HEDGES && !amounts.begins(0); hedges++) {
            Wording hedge = tokens.before();
            if (hedge == null && !tokens.is(0, Role.DETERMINER) && !tokens.is(0, Role.ARTICLE)) {
                break;
            }
            tokens.skip(hedge == null ? 1 : hedge.length());
        }
        int length = tokens.mark() - mark;
        tokens.reset(mark);
        return length;
    }

    /**
     * How many determiners, articles and further hedges stand before a number that is hedged in an unclear way.
     *
     * @return the number of tokens; a number begins behind them or it does not
     */
    public int toNumber() {
        return toNumber(tokens, amounts);
    }

    /** "not one in ten", "not one million": no count of zero. */
    private NotUnderstoodException notOne() {
        NotUnderstoodException refusal = tokens.refuseNext();
        Wording joint = tokens.between();
        tokens.skip(joint == null ? 1 : joint.length());
        if (scope == Scope.TEXT) {
            passAmount();
        }
        return refusal;
    }

    private Form none() {
        if (tokens.kind(0) == Kind.DIGITS || tokens.is(0, Role.MULTIPLIER) || tokens.between() != null) {
            throw notOne();
        }
        int start = tokens.start(0);
        Told told = amounts.noneOf();
        if (told == null) {
            return new Zero(null);
        }
        pieces.endHere(Place.UNIT, start);
        noun = told.unit().isNoun() ? told.unit() : null;
        return new Zero(told.unit());
    }

    private Form unhedged() {
        int article = tokens.is(0, Role.ARTICLE) && !amounts.begins(0) && amounts.begins(1) ? 1 : 0;
        tokens.skip(article);
        Amount first = amounts.amount(Place.NUMBER);
        if (article == 1 && !tellsBehind(first)) {
            throw new NotUnderstoodException(first.at(), "\"a\" does not stand before this number");
        }
        Form behind = behind(first, Cue.BARE);
        if (behind != null) {
            return behind;
        }
        Ends range = range(first);
        return range == null ? one(Cue.BARE, first) : ends(range);
    }

    /** The range that an amount begins; null where it begins none. */
    private @Nullable Ends range(Amount lower) {
        if (changes.isFold() || !ranges.follows()) {
            return null;
        }
        boolean by = change == Change.ROSE_BY || change == Change.FELL_BY || isBehind(lower);
        boolean moved = isMovedFrom(lower);
        if (!by && !moved) {
            return ranges.perhaps(lower);
        }
        int mark = tokens.mark();
        boolean reached = moved || ranges.tellsWhatWasReached(lower);
        Ends range = reached ? null : ranges.perhaps(lower);
        if (range != null && (range.lower().unit() != null || !ranges.isJoinedByTo(mark))) {
            return range;
        }
        if (scope == Scope.TEXT) {
            pieces.goBack(mark);
            return null;
        }
        throw new NotUnderstoodException(lower.at(), "it is not clear whether this is a range or what was reached");
    }

    private boolean isBehind(Amount amount) {
        return tokens.isBefore(amount.at(), 1, Role.BY);
    }

    /** "went from 3 to 12", which is no range. */
    private boolean isMovedFrom(Amount amount) {
        boolean moved = tokens.isBefore(amount.at(), 2, Role.MOVES)
                || tokens.isBefore(amount.at(), 2, Role.RISE)
                || tokens.isBefore(amount.at(), 2, Role.FALL);
        return moved && tokens.isBefore(amount.at(), 1, Role.FROM);
    }

    private boolean tellsBehind(Amount amount) {
        int mark = tokens.mark();
        boolean tells = changes.behind(amount) != null;
        tokens.reset(mark);
        return tells;
    }

    private Form single(Cue cue) {
        if (changes.isFactor()) {
            return factor(cue);
        }
        if (tokens.before() != null && !amounts.begins(0)) {
            throw secondHedge();
        }
        Amount amount = amounts.amount(Place.NUMBER);
        Ends bounded = cue == Cue.MORE_THAN || cue == Cue.AT_LEAST ? ranges.bounded(cue, amount) : null;
        if (bounded != null) {
            return ends(bounded);
        }
        Form behind = behind(amount, cue);
        if (behind != null) {
            return behind;
        }
        Ends range = range(amount);
        if (range == null) {
            return one(cue, amounts.withUnitBehind(amount));
        }
        if (cue != Cue.ABOUT && cue != Cue.BARE) {
            throw tokens.refuse("a hedge before a range is not understood");
        }
        return ends(range.hedged(cue));
    }

    /** What a hedge behind the number makes of it, before or behind its unit; null where there is none. */
    private @Nullable Form behind(Amount amount, Cue cue) {
        Wording behind = tokens.behind();
        if (behind == null) {
            return null;
        }
        if (scope == Scope.TEXT && belongsToWhatFollows(amount, behind)) {
            return null;
        }
        if (cue != Cue.BARE) {
            throw tokens.refuse(SECOND);
        }
        int at = tokens.start(0);
        pieces.pass(Place.HEDGE, behind.length());
        boolean number = amounts.begins(0);
        return switch (behind.cue()) {
            case UNCLEAR -> throw unclear();
            case PLUS_MINUS -> around(amount);
            case GIVE_OR_TAKE -> number ? around(amount) : one(Cue.ABOUT, amounts.withUnitBehind(amount));
            default -> {
                if (number) {
                    throw new NotUnderstoodException(at, SECOND);
                }
                yield once(behind.cue(), amounts.withUnitBehind(amount));
            }
        };
    }

    /** In a text "and over" may begin the next figure, and "at most" tell of what is not counted. */
    private boolean belongsToWhatFollows(Amount amount, Wording behind) {
        boolean next = !joinsNumbers(behind.cue()) && amounts.begins(behind.length());
        if (next || (amount.unit() != null && language.mayBeNoun(tokens, behind.length()))) {
            return true;
        }
        int mark = tokens.mark();
        tokens.skip(1);
        Wording hedge = tokens.before();
        boolean hedged = hedge != null && amounts.begins(hedge.length());
        tokens.reset(mark);
        return hedged;
    }

    private static boolean joinsNumbers(Cue cue) {
        return cue == Cue.PLUS_MINUS || cue == Cue.GIVE_OR_TAKE;
    }

    /** A number that was hedged behind, and is not hedged again. */
    private Form once(Cue cue, Amount amount) {
        if (tokens.behind() != null) {
            throw tokens.refuse(SECOND);
        }
        return one(cue, amount);
    }

    private Form one(Cue cue, Amount amount) {
        if (changes.isFold()) {
            return fold(cue, amount);
        }
        ChangeReader.Told told = change == null ? changes.behind(amount) : null;
        if (told != null) {
            tell(told);
        }
        refuseSides(cue, amount);
        noun = amount.noun();
        boolean yearly = cue == Cue.BARE || cue == Cue.ABOUT;
        if (yearly && change == null && isYear(amount)) {
            return year(cue, amount);
        }
        return new One(cue, amount);
    }

    /** "fell -5 percent" turns twice, and "nearly zero" is near on either side. */
    private void refuseSides(Cue cue, Amount amount) {
        int sign = amount.value().signum();
        boolean by = change == Change.ROSE_BY || change == Change.FELL_BY;
        if (by && sign < 0) {
            throw new NotUnderstoodException(amount.at(), "a change is said without a sign");
        }
        if ((cue == Cue.NEARLY && sign <= 0) || (cue == Cue.JUST_OVER && sign < 0)) {
            throw new NotUnderstoodException(amount.at(), "it is not clear from which side");
        }
    }

    private Form year(Cue cue, Amount amount) {
        if (!asked.contains(Asked.YEARS)) {
            throw new NotUnderstoodException(
                    amount.at(), "this may be a year; a count is written with its comma, or read with its unit");
        }
        return cue == Cue.BARE ? new Year(amount) : new One(cue, amount);
    }

    private boolean isYear(Amount amount) {
        if (amount.unit() != null || amount.noun() != null) {
            return false;
        }
        int mark = tokens.mark();
        tokens.reset(mark - 1);
        while (tokens.start(0) > amount.at()) {
            tokens.reset(tokens.mark() - 1);
        }
        boolean year = NumeralReader.isYear(tokens, 0) && tokens.end(0) == amount.end();
        tokens.reset(mark);
        return year;
    }

    /** "doubled", "a fivefold increase". */
    private Form factor(Cue cue) {
        if (change == Change.FELL_BY || change == Change.FELL_TO) {
            throw tokens.refuse("it is not clear what a factor means for a fall");
        }
        tokens.skip(tokens.is(0, Role.ARTICLE) ? 1 : 0);
        long twice = tokens.word(0).number();
        int at = tokens.start(0);
        tokens.skip(1);
        if (tokens.is(0, Role.DECLINE)) {
            throw tokens.refuse("it is not clear what a factor means for a fall");
        }
        tokens.skip(tokens.is(0, Role.GROWTH) ? 1 : 0);
        change = Change.TIMES;
        pieces.endHere(Place.NUMBER, at);
        Numeral number = twice == 1 ? HALF : Decimal.whole(twice / 2);
        Amount amount = new Amount(number, Rational.ONE, null, null, at, tokens.end(-1));
        return new One(twice == 1 ? turned(cue) : cue, amount);
    }

    /** "more than halved" leaves less than a half. */
    private static Cue turned(Cue cue) {
        return switch (cue) {
            case MORE_THAN -> Cue.LESS_THAN;
            case AT_LEAST -> Cue.AT_MOST;
            case LESS_THAN -> Cue.MORE_THAN;
            case AT_MOST -> Cue.AT_LEAST;
            case NEARLY -> Cue.JUST_OVER;
            case JUST_OVER -> Cue.NEARLY;
            default -> cue;
        };
    }

    /** "5-fold". */
    private Form fold(Cue cue, Amount amount) {
        if (amount.unit() != null || amount.isShare() || (change != null && change != Change.ROSE_BY)) {
            throw tokens.refuseNext();
        }
        tokens.skip(2);
        change = Change.TIMES;
        return new One(cue, amount);
    }

    private Form around(Amount middle) {
        Amount said = amounts.amount(Place.MARGIN);
        if (middle.isShare() != said.isShare()) {
            throw new NotUnderstoodException(said.at(), "it is not clear what the margin is a part of");
        }
        Unit unit = said.unit();
        Amount told = unit != null && sharesUnit(middle, said, unit) ? middle.with(unit, said.each()) : middle;
        Around around = new Around(told, said);
        Amount margin = around.isRelative() ? said : said.marginOf(told);
        noun = told.noun() == null ? margin.noun() : told.noun();
        return new Around(told, margin);
    }

    /** Whether the unit behind a margin is that of the number too: "46 ± 2 percent", but not "5,000 ± 10%". */
    private boolean sharesUnit(Amount middle, Amount margin, Unit unit) {
        if (middle.unit() != null) {
            return false;
        }
        if (!unit.isPercent()) {
            return true;
        }
        boolean share = middle.value().compareTo(HUNDRED) <= 0;
        Piece said = pieces.last(Place.UNIT);
        boolean sign = said != null && !Character.isLetter(tokens.charAt(said.start()));
        if (middle.isShare() || (share && sign)) {
            throw new NotUnderstoodException(margin.at(), "it is not clear what the margin is a percentage of");
        }
        return share;
    }

    private Form ends(Ends range) {
        noun = range.upper().noun() == null
                ? range.lower().noun()
                : range.upper().noun();
        ChangeReader.Told told = change == null ? changes.behind(range.upper()) : null;
        if (told != null) {
            tell(told);
        }
        return range;
    }
}
